import Foundation
import Testing
import UpHuntSDK

/// Many calls, and clients that are let go of. They run without the others, whose memory would be counted too.
@Suite(.serialized) struct EnduranceTests {
    @Test func aHundredThousandCallsLeaveNothingBehind() async throws {
        let sandbox = try Sandbox("--no-limits", "--no-request-log")
        let client = try UpHunt(apiKey: sandbox.apiKey, baseURL: sandbox.url, pacing: .off)
        let submission = try await client.apply(ApplyRequest(jobId: "~01sandbox_stuck", coverLetter: "Hi"))
        // What a process takes once, and what its allocator keeps, is there after a part of them.
        try await calls(20_000, of: client, submission.queueId)
        let before = try residentKilobytes()
        try await calls(80_000, of: client, submission.queueId)
        let grown = try residentKilobytes() - before
        print("100,000 calls: \(before) kB after a fifth of them, \(grown) kB more after all")
        #expect(grown < 8_000)
    }

    @Test func errorsAndCancelledCallsLeaveNothingBehind() async throws {
        let sandbox = try Sandbox("--no-limits", "--no-request-log")
        let client = try UpHunt(apiKey: sandbox.apiKey, baseURL: sandbox.url, maxRetries: 0, pacing: .off)
        let round = {
            for _ in 0..<2_000 {
                _ = await failure { try await client.status(of: .queue("nobody")) }
                let task = Task { try await client.freelancers() }
                task.cancel()
                _ = try? await task.value
            }
        }
        await round()
        let before = try residentKilobytes()
        for _ in 0..<3 { await round() }
        #expect(try residentKilobytes() - before < 8_000)
    }

    @Test func aThousandWaitsTakeNoThreadEach() async throws {
        let sandbox = try Sandbox("--no-limits")
        let client = try sandbox.client(pacing: .off)
        let submission = try await client.apply(ApplyRequest(jobId: "~01sandbox_stuck_threads", coverLetter: "Hi"))
        let before = try threads()
        let waits = (0..<1_000).map { _ in Task { try await client.wait(for: submission.reference()) } }
        #expect(try await sandbox.saw { $0.count > 500 })
        #expect(try threads() <= before + 32)
        for wait in waits { wait.cancel() }
        for wait in waits { _ = try? await wait.value }
    }

    @Test func callsGoOnWhenTheirClientIsLetGoOf() async throws {
        let sandbox = try Sandbox("--no-limits")
        try await sandbox.fault("freelancers:latency=300*50")
        let tasks = try (0..<50).map { _ in
            let client = try sandbox.client(pacing: .off)
            return Task { [client] in try await client.freelancers().freelancers.count }
        }
        for task in tasks { #expect(try await task.value == 3) }
    }

    @Test func clientsMadeAndLetGoOfByTheHundredDoNoHarm() async throws {
        let sandbox = try Sandbox("--no-limits")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<300 {
                group.addTask {
                    let client = try sandbox.client()
                    let task = Task { try await client.freelancers() }
                    if number % 3 == 0 { task.cancel() }
                    if number % 3 == 1 { _ = try await task.value }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await sandbox.client().freelancers().freelancers.count == 3)
    }

    private func calls(_ count: Int, of client: UpHunt, _ queueId: String) async throws {
        let tasks = 16
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<tasks {
                group.addTask {
                    for _ in 0..<count / tasks { _ = try await client.status(of: .queue(queueId)) }
                }
            }
            try await group.waitForAll()
        }
    }
}

/// The threads of this process. Linux only, where these tests run.
func threads() throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: "/proc/self/task").count
}

/// What this process has in memory, as the kernel counts it. Linux only, where these tests run.
func residentKilobytes() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    guard let number = line?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
        throw Unusable("the kernel does not say VmRSS")
    }
    return number
}
