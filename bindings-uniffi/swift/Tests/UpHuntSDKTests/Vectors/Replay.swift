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

    /// Begins a run of a case: where its client is to go, and where to ask what the server saw.
    func begin(_ name: String) async throws -> (baseURL: String, reportURL: String) {
        let run = try await ask("POST", "\(url)/runs/\(name)")
        return (run["baseUrl"]?.string ?? "", run["reportUrl"]?.string ?? "")
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
        let options = each["client"] ?? [:]
        let caller = Result { try Caller(options, baseURL: run.baseURL) }
        var found: [String] = []
        for (number, step) in (each["steps"]?.array ?? []).enumerated() {
            let name = step["call"]?.string ?? ""
            await (try? caller.get())?.updates.clear()
            let began = ContinuousClock.now
            var outcome: [String: JSON] = [:]
            do {
                let answer = try await caller.get().call(name, step["args"] ?? [:])
                (outcome["result"], outcome["derived"]) = (answer.result, answer.derived)
            } catch let error as UpHuntError {
                outcome["error"] = try JSON(parsing: error.details.json.text)
                outcome["text"] = .string("\(error) \(String(reflecting: error)) \(error.localizedDescription)")
            }
            let took = ContinuousClock.now - began
            outcome["updates"] = .array(await (try? caller.get())?.updates.updates ?? [])
            let wrong = ["result", "error", "derived", "updates"].flatMap { part in
                step[part].map { differences(part, $0, outcome[part] ?? .null) } ?? []
            }
            found += wrong.map { "step \(number + 1) (\(name)): \($0)" }
            if (step["error"] == nil) != (outcome["error"] == nil) {
                found.append("step \(number + 1) (\(name)): came \(JSON.object(outcome))")
            }
            if let most = step.milliseconds("withinMs"), took > most {
                found.append("step \(number + 1) (\(name)): took \(took), longer than \(most)")
            }
            if let key = options["apiKey"]?.string, key.count > 7, JSON.object(outcome).text.contains(key) {
                found.append("step \(number + 1) (\(name)): shows the key")
            }
        }
        let report = try await ask("GET", run.reportURL)
        return found + (report["problems"]?.array ?? []).map { "the server: \($0)" }
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
