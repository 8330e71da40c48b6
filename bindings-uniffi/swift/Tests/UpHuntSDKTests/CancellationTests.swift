import Foundation
import Testing
import UpHuntSDK

/// A call ends with its task.
@Suite struct CancellationTests {
    @Test func cancellingATaskClosesTheConnection() async throws {
        let sandbox = try Sandbox()
        try await sandbox.fault("freelancers:stall*9")
        let client = try sandbox.client()
        let task = Task { try await client.freelancers() }
        #expect(try await sandbox.saw { !$0.isEmpty })
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(try await sandbox.saw { $0.first?["clientClosed"] == true })
        #expect(try await sandbox.requests().count == 1, "a call that was cancelled is not tried again")
    }

    @Test func theReplayServerCountsTheConnectionAsClosedByTheClient() async throws {
        let replay = try Replay()
        let run = try await replay.begin("an_attempt_without_an_answer_times_out")
        let client = try UpHunt(apiKey: "sk_uphunt_0123456789abcdef", baseURL: run.baseURL, timeout: .seconds(60))
        let task = Task { try await client.freelancers() }
        #expect(try await replay.report(run.reportURL) { $0["requests"]?.integer == 1 })
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(try await replay.report(run.reportURL) { $0["connectionsClosedByClient"]?.integer == 1 })
    }

    @Test func aTaskThatIsCancelledAlreadySendsNothing() async throws {
        let sandbox = try Sandbox()
        let client = try sandbox.client()
        let task = Task {
            // Sleeping in a cancelled task throws, so this goes on only when it is cancelled.
            try? await Task.sleep(for: .seconds(60))
            return try await client.apply(hello)
        }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(try await sandbox.requests().isEmpty)
    }

    @Test func aWaitEndsAtOnceBetweenItsPolls() async throws {
        let sandbox = try Sandbox()
        let client = try sandbox.client()
        let submission = try await client.apply(ApplyRequest(jobId: "~01sandbox_stuck", coverLetter: "Hi"))
        let task = Task { try await client.wait(for: submission.reference(), pollInterval: .seconds(3600)) }
        #expect(try await sandbox.saw { $0.count == 2 })
        let began = ContinuousClock.now
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(ContinuousClock.now - began < .seconds(20))
    }

    @Test func anApplyThatIsCancelledOnItsWayIsInDoubt() async throws {
        let sandbox = try Sandbox()
        try await sandbox.fault("apply:stall")
        let client = try sandbox.client()
        let task = Task { try await client.apply(hello) }
        #expect(try await sandbox.saw { !$0.isEmpty })
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        // The ledger is written by what is dropped in the background.
        for _ in 0..<2000 where client.credits.inDoubt == 0 { try await Task.sleep(for: .milliseconds(10)) }
        #expect(client.credits.inDoubt == 1)
    }

    @Test func whatTheCallbackOfAWaitThrowsEndsIt() async throws {
        struct Enough: Error {}
        let client = try Sandbox().client()
        await #expect(throws: Enough.self) {
            try await client.applyAndWait(hello, pollInterval: .milliseconds(50)) { _ in throw Enough() }
        }
    }

    @Test func aCancelledTaskDoesNotTakeABatchForOver() async throws {
        let batch = try Sandbox().client().applyMany([hello])
        let items = Task {
            try? await Task.sleep(for: .seconds(60))
            for try await _ in batch.items {}
        }
        let progresses = Task {
            try? await Task.sleep(for: .seconds(60))
            for try await _ in batch.progresses {}
        }
        for task in [items, progresses] {
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }

    @Test func breakingOutOfUpdatesEndsThePolling() async throws {
        let sandbox = try Sandbox()
        let client = try sandbox.client()
        let submission = try await client.apply(ApplyRequest(jobId: "~01sandbox_stuck", coverLetter: "Hi"))
        for try await application in client.updates(of: submission.reference(), pollInterval: .milliseconds(10)) {
            #expect(application.applicationStatus == .processing)
            break
        }
        try await Task.sleep(for: .milliseconds(200))
        #expect(try await sandbox.requests().count == 2)
    }

    @Test func cancellingAWaitClosesTheConnectionOfItsPoll() async throws {
        let sandbox = try Sandbox()
        try await sandbox.fault("status:stall@1*9")
        let client = try sandbox.client()
        let submission = try await client.apply(ApplyRequest(jobId: "~01sandbox_stuck", coverLetter: "Hi"))
        let task = Task { try await client.wait(for: submission.reference(), pollInterval: .milliseconds(10)) }
        #expect(try await sandbox.saw { $0.count == 3 })
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(try await sandbox.saw { $0.count == 3 && $0[2]["clientClosed"] == true })
    }
}

extension Replay {
    /// Waits until what the server saw is so, which it is soon or never.
    func report(_ url: String, _ holds: @Sendable (JSON) -> Bool) async throws -> Bool {
        for _ in 0..<800 {
            if holds(try await ask("GET", url)) { return true }
            try await Task.sleep(for: .milliseconds(25))
        }
        return false
    }
}
