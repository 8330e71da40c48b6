import Foundation
import Testing

/// The examples, as they stand, against the sandbox.
@Suite struct ExampleTests {
    @Test func applyAndWaitShowsWhereTheCreditWent() throws {
        // Later than the first poll, and earlier than the second, five seconds after it.
        let sandbox = try Sandbox("--settle-ms", "3000")
        let (code, output) = try example(sandbox, "~01sandbox_not_available", "Hi")
        #expect(code == 0)
        let lines = output.split(separator: "\n")
        #expect(lines.first?.hasPrefix("queued as ") == true && lines.first?.hasSuffix("99 credits are left") == true)
        #expect(lines.dropFirst().first == "processing")
        #expect(lines.last?.hasPrefix("the credit was refunded The job closed") == true, "\(output)")
    }

    @Test func applyAndWaitSaysWhatIsWrong() throws {
        let sandbox = try Sandbox()
        #expect(try example(sandbox, "~01sandbox_missing", "Hi").code == 1)
        #expect(try example(sandbox).code == 1)
    }

    @Test func theFirstProgramOfTheReadmesSaysWhereTheCreditWent() throws {
        let sandbox = try Sandbox()
        let (code, output) = try run("FirstProgram", sandbox)
        #expect(code == 0)
        #expect(output == "applied: the credit was deducted\n")
        let again = try run("FirstProgram", sandbox)
        #expect(again.code == 0)
        #expect(again.output.hasPrefix("apply failed: the server returned HTTP 409"), "\(again.output)")
    }

    @Test func theManualsCodeRuns() throws {
        let (code, output) = try run("Manual", Sandbox())
        #expect(code == 0 && output.contains("3 applied, 0 failed"), "\(output)")
    }

    @Test func theManualsCodeOnOperationsRuns() throws {
        let (code, output) = try run("Operations", Sandbox())
        #expect(code == 0 && output.hasSuffix("\nnot_available\n"), "\(output)")
    }

    private func example(_ sandbox: Sandbox, _ arguments: String...) throws -> (code: Int32, output: String) {
        try run("ApplyAndWait", sandbox, arguments)
    }

    private func run(
        _ program: String, _ sandbox: Sandbox, _ arguments: [String] = []
    ) throws -> (code: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try setting("UPHUNT_EXAMPLES")).appending(path: program)
        process.arguments = arguments
        let own = ["UPHUNT_API_KEY": sandbox.apiKey, "UPHUNT_BASE_URL": sandbox.url]
        process.environment = ProcessInfo.processInfo.environment.merging(own) { _, own in own }
        let output = Pipe()
        process.standardOutput = output
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        let complaints = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus != 0 || complaints.isEmpty, "\(complaints)")
        return (process.terminationStatus, String(decoding: said, as: UTF8.self))
    }
}
