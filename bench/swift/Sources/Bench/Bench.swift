import Foundation
import UpHuntSDK

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Reads a command a line and prints a line of JSON: `calls COUNT TASKS`, `peer COUNT TASKS` and `hold WAITS SECONDS`.
@main struct Bench {
    static func main() async throws {
        let arguments = CommandLine.arguments
        let client = try UpHunt(apiKey: "sk_uphunt_0123456789abcdef", baseURL: arguments[1], pacing: .off)
        let queueId = arguments[2]
        let peer = Peer(url: arguments[1])
        say([:])
        while let line = readLine() {
            let words = line.split(separator: " ")
            guard words.count == 3, let first = Int(words[1]), let second = Int(words[2]) else { break }
            switch words[0] {
            case "calls": try await time(first, tasks: second) { _ = try await client.status(of: .queue(queueId)) }
            case "peer": try await time(first, tasks: second) { try await peer.status(queueId) }
            default: try await hold(first, seconds: second, of: client, queueId)
            }
        }
    }

    /// Makes calls, shared by some tasks, and prints how many microseconds one took.
    static func time(_ count: Int, tasks: Int, _ call: @escaping @Sendable () async throws -> Void) async throws {
        let began = ContinuousClock.now
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<tasks {
                group.addTask {
                    for _ in 0..<count / tasks { try await call() }
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

/// The code that a user writes without the library.
struct Peer: Sendable {
    struct Status: Codable {
        let queueId: String?
        let jobId: String?
        let processedJobId: String?
        let applicationStatus: String
        let applicationStatusMessage: String?
        let appliedAt: Int64?
        let processedAt: Int64?
        let errorMessage: String?
    }

    struct Unexpected: Error {}

    private let url: String
    private let session: URLSession

    init(url: String) {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpMaximumConnectionsPerHost = 64
        self.url = url
        session = URLSession(configuration: configuration)
    }

    func status(_ queueId: String) async throws {
        guard var address = URLComponents(string: "\(url)/api/auto-apply-v2/status") else { throw Unexpected() }
        address.queryItems = [URLQueryItem(name: "queueId", value: queueId)]
        guard let address = address.url else { throw Unexpected() }
        var request = URLRequest(url: address, timeoutInterval: 30)
        request.setValue("sk_uphunt_0123456789abcdef", forHTTPHeaderField: "x-api-key")
        request.setValue("application/json", forHTTPHeaderField: "accept")
        let (data, response) = try await session.data(for: request)
        guard (response as? HTTPURLResponse)?.statusCode == 200 else { throw Unexpected() }
        _ = try JSONDecoder().decode(Status.self, from: data)
    }
}
