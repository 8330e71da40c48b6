// How calls end: with the core's errors as Swift's, and with their task.

/// Gives the core's failures as what Swift throws.
func translating<Value>(_ call: () throws -> Value) throws -> Value {
    do {
        return try call()
    } catch let failure as Failure {
        throw failure.thrown
    }
}

/// Runs a call that this handle ends when the task is cancelled. A task that is cancelled already begins nothing.
func cancelling<Value: Sendable>(_ cancel: Cancel, _ call: () async throws -> Value) async throws -> Value {
    try Task.checkCancellation()
    do {
        return try await withTaskCancellationHandler(operation: call) { cancel.cancel() }
    } catch let failure as Failure {
        throw failure.thrown
    }
}

extension Failure {
    fileprivate var thrown: any Error {
        switch self {
        case .Failed(_, let details): UpHuntError(details)
        case .Cancelled: CancellationError()
        }
    }
}
