import Foundation
import UpHuntSDK

/// A program that says on its first line where it is, and ends when its standard input does.
final class Program: @unchecked Sendable {
    /// The JSON of its first line.
    let ready: JSON
    private let process = Process()
    private let input = Pipe()

    /// Starts it, and waits until it is there.
    init(_ arguments: [String]) throws {
        process.executableURL = URL(fileURLWithPath: try setting("UPHUNT_SANDBOX"))
        process.arguments = arguments + ["--exit-with-stdin"]
        process.standardInput = input
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var line = Data()
        while !line.contains(UInt8(ascii: "\n")) {
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { throw Unusable("the sandbox ended before it said where it is") }
            line.append(more)
        }
        ready = try JSON(parsing: String(decoding: line, as: UTF8.self))
        Self.running.add(self)
    }

    /// A value that is used no more may be let go of before its test has ended, so programs live as long as the tests.
    private static let running = Running()

    private final class Running: @unchecked Sendable {
        private let lock = NSLock()
        private var programs: [Program] = []

        func add(_ program: Program) {
            lock.withLock { programs.append(program) }
        }
    }
}

/// Something that the tests need is not there.
struct Unusable: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// What `cargo xtask test swift` hands over.
func setting(_ name: String) throws -> String {
    guard let value = ProcessInfo.processInfo.environment[name] else {
        throw Unusable("\(name) is not set; run the tests with `cargo xtask test swift`")
    }
    return value
}
