// How asynchronous calls are made by the core. The generated code calls this (`bindings-uniffi/bindgen`).

import CUpHunt

/// The calls under way in the core: one crossing to begin one, and one that tells how it ended, which resumes the task that waits.
enum NativeCalls {
    /// The core's threads run from the first call on, as long as the process.
    private static let areServed = uphunt_serve { PendingCall.ended($0, Outcome(how: $1, value: $2)) } != 0

    /// Makes a call. Cancelling the task drops it, and a task that is cancelled already begins nothing.
    ///
    /// - Parameters:
    ///   - writing: Writes the arguments, one after the other.
    ///   - reading: Reads the result, once it is there.
    ///   - beginning: Gives the call to the core: its number, the arguments and their length. It may have ended by then.
    static func make<Value>(
        writing write: (inout [UInt8]) -> Void,
        reading read: (inout Reader) throws -> Value,
        beginning begin: (UInt64, UnsafeMutablePointer<UInt8>?, Int32) -> Int32
    ) async throws -> Value {
        try Task.checkCancellation()
        guard areServed else { throw CoreError("the system has no room for what makes calls") }
        let call = PendingCall()
        let outcome = await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                let number = call.wait(continuation)
                var arguments: [UInt8] = []
                arguments.reserveCapacity(256)
                write(&arguments)
                arguments.withUnsafeMutableBufferPointer { _ = begin(number, $0.baseAddress, Int32($0.count)) }
                // Who cancelled before it had begun has found nothing to end.
                if Task.isCancelled { call.cancel() }
            }
        } onCancel: {
            call.cancel()
        }
        return try outcome.value(read)
    }
}

/// A call that somebody waits for. Its address is its number, which nobody else has while it is referred to.
private final class PendingCall: @unchecked Sendable {
    /// Written before the call begins, and read by the one who takes it out of the core's table.
    private var continuation: UnsafeContinuation<Outcome, Never>?

    private var number: UInt64 { UInt64(UInt(bitPattern: Unmanaged.passUnretained(self).toOpaque())) }

    /// From now on this waits, and is kept until it has ended.
    func wait(_ continuation: UnsafeContinuation<Outcome, Never>) -> UInt64 {
        self.continuation = continuation
        _ = Unmanaged.passRetained(self)
        return number
    }

    /// Drops the call, unless it has not begun or has ended. No lock is held here, and none while a call is told of.
    func cancel() {
        if uphunt_cancel(number) != 0 { Self.ended(number, .cancelled) }
    }

    static func ended(_ number: UInt64, _ outcome: Outcome) {
        guard let address = UnsafeRawPointer(bitPattern: UInt(number)) else { return }
        Unmanaged<PendingCall>.fromOpaque(address).takeRetainedValue().continuation?.resume(returning: outcome)
    }
}

/// How a call ended. Its value is read where it is waited for, so that the core's threads can go on.
private struct Outcome: @unchecked Sendable {
    let how: UInt8
    let value: RustBuffer

    static let cancelled = Outcome(how: .max, value: RustBuffer(capacity: 0, len: 0, data: nil))

    func value<Value>(_ read: (inout Reader) throws -> Value) throws -> Value {
        defer {
            var status = RustCallStatus(code: 0, errorBuf: RustBuffer(capacity: 0, len: 0, data: nil))
            ffi_uphunt_sdk_rustbuffer_free(value, &status)
        }
        var reader = Reader(value)
        switch how {
        case 0: return try reader.all(read)
        case 1: throw try reader.all(FfiConverterTypeFailure.read)
        case .max: throw CancellationError()
        default: throw CoreError(String(decoding: try reader.bytes(Int(value.len)), as: UTF8.self))
        }
    }
}

/// Something that must not happen has happened in the core: this says what.
private struct CoreError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
