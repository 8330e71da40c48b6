import Foundation
import UpHuntSDK

/// The server that plays the service's side of the vectors.
struct Replay: Sendable {
    private let program: Program
    private let url: String

    init() throws {
        program = try Program(["replay", setting("UPHUNT_VECTORS")])
        guard let url = program.ready["url"]?.string else { throw Unusable("the server said \(program.ready)") }
        self.url = url
    }

    /// All cases, with every client's defaults filled in.
    func cases() async throws -> [JSON] {
        try await ask("GET", "\(url)/vectors")["cases"]?.array ?? []
    }

    /// A run of a case: its client's options and where to read what the server received.
    struct Run {
        let client: JSON
        let reportURL: String

        var baseURL: String { client["baseUrl"]?.string ?? "" }
    }

    /// Begins a run of a case.
    func begin(_ name: String) async throws -> Run {
        let run = try await ask("POST", "\(url)/runs/\(name)")
        return Run(client: run["client"] ?? [:], reportURL: run["reportUrl"]?.string ?? "")
    }

    /// Runs a case and gives all that was wrong.
    func run(_ each: JSON) async -> [String] {
        do {
            return try await limited { try await self.problems(each) }
        } catch {
            return ["the runner failed: \(error)"]
        }
    }

    private func problems(_ each: JSON) async throws -> [String] {
        let run = try await begin(each["name"]?.string ?? "")
        let caller = Result { try Caller(run.client) }
        var found: [String] = []
        for (number, step) in (each["steps"]?.array ?? []).enumerated() {
            if let pause = step.milliseconds("pauseMs") { try await Task.sleep(for: pause) }
            let began = ContinuousClock.now
            let outcomes = try await withThrowingTaskGroup(of: [String: JSON].self) { group in
                for _ in 0..<(step.number("atOnce") ?? 1) { group.addTask { try await outcome(of: step, caller) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            let took = ContinuousClock.now - began
            var wrong = outcomes.flatMap { problems(in: $0, of: step, key: run.client["apiKey"]?.string ?? "") }
            if let most = step.milliseconds("withinMs"), took > most { wrong.append("took \(took), longer than \(most)") }
            found += wrong.map { "step \(number + 1) (\(step["call"] ?? "?")): \($0)" }
        }
        let report = try await ask("GET", run.reportURL)
        return found + (report["problems"]?.array ?? []).map { "the server: \($0)" }
    }

    private func outcome(of step: JSON, _ caller: Result<Caller, any Error>) async throws -> [String: JSON] {
        var outcome: [String: JSON] = [:]
        let updates = Told()
        do {
            let answer = try await caller.get().call(step["call"]?.string ?? "", step["args"] ?? [:], updates)
            (outcome["result"], outcome["derived"]) = (answer.result, answer.derived)
        } catch let error as UpHuntError {
            outcome["error"] = error.details.json
            outcome["text"] = .string("\(error) \(String(reflecting: error)) \(error.localizedDescription)")
        }
        outcome["updates"] = .array(await updates.updates)
        return outcome
    }

    private func problems(in outcome: [String: JSON], of step: JSON, key: String) -> [String] {
        var wrong = ["result", "error", "derived", "updates"].flatMap { part in
            step[part].map { differences(part, $0, outcome[part] ?? .null) } ?? []
        }
        if (step["error"] == nil) != (outcome["error"] == nil) { wrong.append("came \(JSON.object(outcome))") }
        if key.count > 7, JSON.object(outcome).text.contains(key) { wrong.append("shows the key") }
        return wrong
    }
}

/// Runs something that must end within a minute.
func limited<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
        group.addTask(operation: work)
        group.addTask {
            try await Task.sleep(for: .seconds(60))
            throw Unusable("it did not end within a minute")
        }
        defer { group.cancelAll() }
        guard let value = try await group.next() else { throw Unusable("nothing ran") }
        return value
    }
}
