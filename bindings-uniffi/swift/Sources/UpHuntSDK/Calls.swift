import Foundation
import UpHuntCore

/// Runs a call that ends with its task.
///
/// UniFFI does not drop the Rust future when a Swift task is cancelled, so the call gets a token that does.
func cancellable<Value: Sendable>(_ call: (CancelToken) async throws -> Value) async throws -> Value {
    // A cancelled task must send nothing: UniFFI polls the future once before it could notice.
    try Task.checkCancellation()
    let token = CancelToken()
    return try await withTaskCancellationHandler {
        do {
            return try await call(token)
        } catch let failure as Failure {
            throw translated(failure)
        }
    } onCancel: {
        token.cancel()
    }
}

/// Runs a call that returns at once, and throws this library's errors instead of UniFFI's.
func translating<Value>(_ call: () throws -> Value) throws -> Value {
    do {
        return try call()
    } catch let failure as Failure {
        throw translated(failure)
    }
}

private func translated(_ failure: Failure) -> any Error {
    switch failure {
    case .Failed(let kind, let text, let details):
        UpHuntError(kind, ErrorDetails(text: text, json: (try? JSON(parsing: details)) ?? [:]))
    case .Cancelled:
        CancellationError()
    }
}

/// Something that is done the first time only.
final class Once: @unchecked Sendable {
    private let lock = NSLock()
    private var isBegun = false

    /// Returns `true` the first time.
    func begin() -> Bool {
        lock.withLock {
            defer { isBegun = true }
            return !isBegun
        }
    }
}

extension UpHuntError {
    /// Creates the error of an argument that this layer refuses.
    static func refused(_ field: String, _ message: String, _ hint: String) -> UpHuntError {
        let json: JSON = [
            "kind": "invalid_input", "message": .string(message), "hint": .string(hint), "attempts": 0,
            "field": .string(field),
        ]
        return .invalidInput(ErrorDetails(text: withHint(message, hint), json: json))
    }

    /// Reads an error that the core wrote into a result.
    init?(json: JSON) {
        guard let kind = ErrorKind(named: json["kind"]?.string) else { return nil }
        let text = withHint(json["message"]?.string ?? "", json["hint"]?.string)
        self.init(kind, ErrorDetails(text: text, json: json))
    }
}

/// Puts the hint behind the message, as the core does.
private func withHint(_ message: String, _ hint: String?) -> String {
    guard let hint else { return message }
    return message.last.map(".!?".contains) == true ? "\(message) \(hint)" : "\(message). \(hint)"
}

/// The fields of an error. ``UpHuntError`` has them, too.
public struct ErrorDetails: Sendable, Hashable {
    /// The message with the hint behind it.
    public let text: String
    /// All fields as JSON.
    public let json: JSON
}

extension UpHuntError {
    /// The fields of ``ErrorDetails``: `error.status`, `error.hint`, `error.retryAfter`, …
    public subscript<Value>(dynamicMember field: KeyPath<ErrorDetails, Value>) -> Value {
        details[keyPath: field]
    }
}

extension UpHuntError: CustomStringConvertible, CustomDebugStringConvertible {
    /// The message with the hint behind it.
    public var description: String { details.text }
    /// The kind and the message.
    public var debugDescription: String { "UpHuntError(\(kind)): \(details.text)" }
}

extension UpHuntError: LocalizedError {
    /// What happened.
    public var errorDescription: String? { details.message }
    /// What to do about it.
    public var recoverySuggestion: String? { details.hint }
}

extension ApplyRequest {
    /// Refuses values that JSON text loses, with the name of their field.
    func requireJSON() throws {
        try JSON.object(proposal?.extra ?? [:]).requireText("proposal")
        for answer in questionAnswers ?? [] {
            try JSON.array([answer.question, answer.answer, .object(answer.extra)]).requireText("questionAnswers")
        }
        try JSON.object(extra).requireText("extra")
    }
}

extension JSON {
    /// Refuses what JSON cannot represent, and nesting that the core does not read.
    func requireText(_ field: String) throws {
        guard isText(depth: 100) else {
            throw UpHuntError.refused(
                field, "\(field) contains a value that JSON cannot represent",
                "Pass finite numbers, and at most 100 levels of arrays and objects.")
        }
    }

    private func isText(depth: Int) -> Bool {
        switch self {
        case .number(let number): number.isFinite
        case .array(let values): depth > 0 && values.allSatisfy { $0.isText(depth: depth - 1) }
        case .object(let values): depth > 0 && values.values.allSatisfy { $0.isText(depth: depth - 1) }
        default: true
        }
    }
}
