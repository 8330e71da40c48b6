import Foundation
import UpHuntSDK

/// Takes commands, one per line, and responds with a line of JSON: `calls COUNT TASKS` and `hold WAITS SECONDS`.
@main struct Bench {
    static func main() async throws {
        let arguments = CommandLine.arguments
        let client = try UpHunt(apiKey: "sk_uphunt_0123456789abcdef", baseURL: arguments[1], pacing: .off)
        let queueId = arguments[2]
        say([:])
        while let line = readLine() {
            let words = line.split(separator: " ")
            guard words.count == 3, let first = Int(words[1]), let second = Int(words[2]) else { break }
            switch words[0] {
            case "calls": try await calls(first, tasks: second, of: client, queueId)
            default: try await hold(first, seconds: second, of: client, queueId)
            }
        }
    }

    /// Makes calls, shared by some tasks, and says how many microseconds one took.
    static func calls(_ count: Int, tasks: Int, of client: UpHunt, _ queueId: String) async throws {
        let began = ContinuousClock.now
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<tasks {
                group.addTask {
                    for _ in 0..<count / tasks { _ = try await client.status(of: .queue(queueId)) }
                }
            }
            try await group.waitForAll()
        }
        let took = ContinuousClock.now - began
        say(["microseconds": .number(took / .microseconds(1) / Double(count))])
    }

    /// Awaits applications that never settle, and says what that takes.
    static func hold(_ waits: Int, seconds: Int, of client: UpHunt, _ queueId: String) async throws {
        let idle = try usage()
        let tasks = (0..<waits).map { _ in Task { try await client.wait(for: .queue(queueId)) } }
        try await Task.sleep(for: .seconds(seconds))
        let during = try usage()
        tasks.forEach { $0.cancel() }
        var waiting = 0
        for task in tasks {
            if case .failure(let error) = await task.result, error is CancellationError { waiting += 1 }
        }
        say(["idle": idle, "during": during, "waiting": .integer(Int64(waiting))])
    }

    /// Memory and threads of this process, as Linux counts them.
    static func usage() throws -> JSON {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let field = { (name: String) -> JSON in
            let line = status.split(separator: "\n").first { $0.hasPrefix("\(name):") }
            return .integer(line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int64($0) } ?? 0)
        }
        return ["residentKilobytes": field("VmRSS"), "threads": field("Threads")]
    }

    static func say(_ answer: JSON) {
        FileHandle.standardOutput.write(Data("\(answer)\n".utf8))
    }
}
