import Foundation
import UpHuntSDK

/// The service on this machine, one for each test.
struct Sandbox: Sendable {
    let url: String
    let apiKey: String
    private let token: String
    private let program: Program

    init(_ options: String...) throws {
        program = try Program(options)
        guard let url = program.ready["url"]?.string, let apiKey = program.ready["apiKey"]?.string,
            let token = program.ready["dashboardToken"]?.string
        else { throw Unusable("the sandbox said \(program.ready)") }
        (self.url, self.apiKey, self.token) = (url, apiKey, token)
    }

    /// Does something in the dashboard's stand-in.
    @discardableResult
    func dashboard(_ method: String, _ path: String, _ body: JSON? = nil) async throws -> JSON {
        try await ask(method, url + path, token: token, body: body)
    }

    /// Breaks the next requests: `apply:lost_answer*2`, say.
    func fault(_ faults: String...) async throws {
        try await dashboard("POST", "/sandbox/faults", ["faults": .array(faults.map(JSON.string))])
    }

    /// Lets what was applied to settle now.
    func settle() async throws {
        try await dashboard("POST", "/sandbox/clock", ["advanceMs": 60_000])
    }

    /// What the API saw so far.
    func requests() async throws -> [JSON] {
        try await dashboard("GET", "/sandbox/requests")["requests"]?.array ?? []
    }

    /// Waits until what the API saw is so, which it is soon or never.
    func saw(_ what: @Sendable ([JSON]) -> Bool) async throws -> Bool {
        for _ in 0..<800 {
            if what(try await requests()) { return true }
            try await Task.sleep(for: .milliseconds(25))
        }
        return false
    }
}
