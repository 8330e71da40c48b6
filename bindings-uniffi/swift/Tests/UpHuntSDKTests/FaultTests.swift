import Foundation
import Testing
import UpHuntSDK

/// The sandbox's faults.
@Suite struct FaultTests {
    @Test func aLostAnswerIsRecoveredAndSentOnce() async throws {
        let sandbox = try Sandbox("--settle-ms", "60000")
        try await sandbox.fault("apply:lost_answer")
        let submission = try await sandbox.client().apply(hello)
        #expect(submission.recovered)
        #expect(submission.applicationStatus == .processing)
        #expect(try await sandbox.applications() == 1)
    }

    @Test func anOutcomeThatNobodyCanTellIsAnErrorOfItsOwn() async throws {
        let sandbox = try Sandbox()
        try await sandbox.fault("apply:lost_answer", "status:500*9")
        let client = try sandbox.client()
        let error = try #require(await failure { try await client.apply(hello) })
        guard case .outcomeUnknown = error else { throw error }
        #expect(error.hint?.contains("read the status by the job id first") == true)
        #expect(client.credits.inDoubt == 1)
        #expect(try await sandbox.applications() == 1)
    }

    @Test func aConnectionThatBreaksIsTriedAgain() async throws {
        let sandbox = try Sandbox()
        try await sandbox.fault("freelancers:close_before*2")
        #expect(try await sandbox.client().freelancers().freelancers.count == 3)
        #expect(try await sandbox.requests().count == 3)
    }

    @Test func aStormOf429IsWaitedOut() async throws {
        let sandbox = try Sandbox("--no-limits")
        try await sandbox.fault("apply:429=0*3")
        let client = try sandbox.client(maxRetries: 9)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                group.addTask { _ = try await client.apply(ApplyRequest(jobId: "~01storm\(number)", coverLetter: "Hi")) }
            }
            try await group.waitForAll()
        }
        #expect(try await sandbox.applications() == 20)
        #expect(client.credits.reserved == 20)
    }

    @Test func aDeadlineBoundsTheWholeCall() async throws {
        let sandbox = try Sandbox()
        try await sandbox.fault("freelancers:stall*9")
        let client = try sandbox.client(timeout: .milliseconds(200), deadline: .milliseconds(500), maxRetries: 9)
        let began = ContinuousClock.now
        let error = try #require(await failure { try await client.freelancers() })
        #expect([.timeout, .deadlineExceeded].contains(error.kind))
        #expect(ContinuousClock.now - began < .seconds(10))
    }

    @Test func aStalledAttemptTimesOutAndIsTriedAgain() async throws {
        let sandbox = try Sandbox()
        try await sandbox.fault("freelancers:stall")
        let client = try sandbox.client(timeout: .seconds(3))
        #expect(try await client.freelancers().freelancers.count == 3)
    }

    @Test func aWaitOutlivesPollsThatFail() async throws {
        let sandbox = try Sandbox()
        try await sandbox.fault("status:503*2", "status:close_before*2")
        let client = try sandbox.client(maxRetries: 0)
        let settled = try await client.applyAndWait(hello, timeout: .seconds(30), pollInterval: .milliseconds(50))
        #expect(settled.applicationStatus == .applied)
        #expect(settled.credit() == .deducted)
        #expect(settled.isSettled())
    }

    @Test func aWaitThatEndsTooSoonCarriesTheApplication() async throws {
        let client = try Sandbox().client()
        let request = ApplyRequest(jobId: "~01sandbox_stuck", coverLetter: "Hi")
        let error = try #require(
            await failure {
                try await client.applyAndWait(request, timeout: .seconds(5), pollInterval: .milliseconds(50))
            })
        guard case .waitTimeout(let details) = error else { throw error }
        #expect(details.application?.applicationStatus == .processing)
        #expect(details.queueId != nil)
    }
}

extension Sandbox {
    /// How many proposals were queued.
    func applications() async throws -> Int {
        try await dashboard("GET", "/sandbox/accounts/default/applications")["applications"]?.array?.count ?? -1
    }
}
