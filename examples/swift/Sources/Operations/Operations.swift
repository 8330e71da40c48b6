// The code of the manual's pages on networks, logging, tests and deploying, which the tests run against a sandbox.

import Foundation
import UpHuntSDK

@main struct Operations {
    static func main() async throws {
        try await logging(UpHunt())

        // ANCHOR: network
        let companyCA = ProcessInfo.processInfo.environment["COMPANY_CA"]
        let proxied = try UpHunt(
            connectTimeout: .seconds(5),
            proxy: "http://proxy.example:3128",
            noProxy: "127.0.0.1,.internal.example",
            caCertificates: companyCA.map { try String(contentsOfFile: $0, encoding: .utf8) }  // PEM
        )
        // ANCHOR_END: network
        _ = try await proxied.freelancers()  // 127.0.0.1 needs no proxy

        // ANCHOR: limits
        let client = try UpHunt(limits: [.status: [RateLimit(requests: 600, per: .seconds(60))]], maxInFlight: 32)
        // ANCHOR_END: limits
        _ = try await client.freelancers()

        // ANCHOR: keyless
        let keyless = try UpHunt(withoutKey: true, baseURL: "https://api.example.com/uphunt")
        // ANCHOR_END: keyless
        print(keyless.debugDescription)

        print("queued as", try await Handler().handle(jobId: "~01function", coverLetter: "Hi, our team has…"))
        try await fake()
        try await sandbox()
    }
}

func logging(_ client: UpHunt) async throws {
    // ANCHOR: logging
    do {
        _ = try await client.status(of: .job("~01unknown"))
    } catch let error as UpHuntError {
        print("\(error.kind), \(error.attempts) attempts, request \(error.requestId ?? "?"): \(error)")
    }
    // ANCHOR_END: logging
}

// ANCHOR: function
struct Handler {
    // Outside of the method: warm starts reuse its connections.
    private let client: UpHunt

    init() throws {
        client = try UpHunt(deadline: .seconds(20))
    }

    func handle(jobId: String, coverLetter: String) async throws -> String {
        try await client.apply(ApplyRequest(jobId: jobId, coverLetter: coverLetter)).queueId
    }
}
// ANCHOR_END: function

// ANCHOR: fake
func fake() async throws {
    let client: any UpHuntAPI = FakeUpHunt { _ in .notEligible }

    let application = try await client.applyAndWait(ApplyRequest(jobId: "~01abc", coverLetter: "Hi"))
    precondition(application.applicationStatus == .notEligible)
}
// ANCHOR_END: fake

// ANCHOR: sandbox
func sandbox() async throws {
    let program = Process()
    let (input, output) = (Pipe(), Pipe())
    program.executableURL = URL(fileURLWithPath: ProcessInfo.processInfo.environment["UPHUNT_SANDBOX"] ?? "uphunt-sandbox")
    program.arguments = ["--exit-with-stdin", "--settle-ms=50"]
    (program.standardInput, program.standardOutput) = (input, output)
    try program.run()
    // The first line is short, so it comes at once.
    let started = try JSON(parsing: String(decoding: output.fileHandleForReading.availableData, as: UTF8.self))

    let client = try UpHunt(apiKey: started["apiKey"]?.string, baseURL: started["url"]?.string)
    let request = ApplyRequest(jobId: "~01sandbox_not_available_1", coverLetter: "Hi")
    print(try await client.applyAndWait(request, pollInterval: .milliseconds(100)).applicationStatus)  // not_available
    try input.fileHandleForWriting.close()
}
// ANCHOR_END: sandbox
