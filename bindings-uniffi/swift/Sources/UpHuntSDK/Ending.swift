// How calls end: with the core's errors as Swift's.

/// Gives the core's failures as what Swift throws.
func translating<Value>(_ call: () throws -> Value) throws -> Value {
    do {
        return try call()
    } catch Failure.Failed(_, let details) {
        throw UpHuntError(details)
    }
}

/// The same for a call that is awaited.
func translating<Value>(_ call: () async throws -> Value) async throws -> Value {
    do {
        return try await call()
    } catch Failure.Failed(_, let details) {
        throw UpHuntError(details)
    }
}
