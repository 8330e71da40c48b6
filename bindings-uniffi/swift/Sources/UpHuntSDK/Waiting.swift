import Foundation

extension UpHunt {
    /// Waits until an application settles: by default it asks every 5 s in the first minute, then every 15 s.
    ///
    /// How it settled is no error: look at ``Application/applicationStatus``.
    ///
    /// - Parameters:
    ///   - reference: `.queue` with what ``apply(_:)`` answered, or `.job` for the latest application to a job.
    ///   - timeout: How long to wait in all; 5 minutes by default.
    ///   - pollInterval: Asks this often instead of by the documented rhythm.
    ///   - onUpdate: Called with the first state and with each that differs from the one before. What it throws ends the wait.
    /// - Throws: ``UpHuntError/waitTimeout(_:)``, carrying the application as last seen, when it has not settled in time.
    public func wait(
        for reference: ApplicationRef, timeout: Duration? = nil, pollInterval: Duration? = nil,
        onUpdate: OnUpdate? = nil
    ) async throws -> Application {
        try await updates(of: reference, timeout: timeout, pollInterval: pollInterval).last(telling: onUpdate)
    }

    /// Sends a proposal and waits until it settles: ``apply(_:)``, then ``wait(for:timeout:pollInterval:onUpdate:)``. The
    /// timeout spans both.
    ///
    /// - Throws: What the two throw. An error after the application was queued carries its ``UpHuntError/queueId``.
    public func applyAndWait(
        _ request: ApplyRequest, timeout: Duration? = nil, pollInterval: Duration? = nil, onUpdate: OnUpdate? = nil
    ) async throws -> Application {
        let settings = WaitSettings(timeout: timeout, pollInterval: pollInterval)
        let updates = Updates(native: native) { try $0.applyAndWait(request: request, settings: settings) }
        return try await updates.last(telling: onUpdate)
    }

    /// The states of an application as they come, until it settles.
    ///
    /// ```swift
    /// for try await application in client.updates(of: submission.reference) {
    ///     print(application.applicationStatus)
    /// }
    /// ```
    ///
    /// Asking begins with each iteration, and ends with it.
    public func updates(
        of reference: ApplicationRef, timeout: Duration? = nil, pollInterval: Duration? = nil
    ) -> Updates {
        let settings = WaitSettings(timeout: timeout, pollInterval: pollInterval)
        return Updates(native: native) { try $0.wait(reference: reference, settings: settings) }
    }
}

/// What is called with each new state of an application.
public typealias OnUpdate = @Sendable (Application) async throws -> Void

/// The states of one application as they come, until it settles: each that differs from the one before.
public struct Updates: AsyncSequence, Sendable {
    let native: NativeClient
    let begin: @Sendable (NativeClient) throws -> NativeWait

    /// Begins to ask, with the first state that is asked for.
    public func makeAsyncIterator() -> Iterator {
        Iterator(updates: self)
    }

    /// The states of one iteration.
    public struct Iterator: AsyncIteratorProtocol {
        private let updates: Updates
        private var wait: NativeWait?

        init(updates: Updates) {
            self.updates = updates
        }

        /// The next state, or `nil` after the settled one.
        ///
        /// - Throws: ``UpHuntError/waitTimeout(_:)``, carrying the application as last seen, when it has not settled in time.
        public mutating func next() async throws -> Application? {
            try Task.checkCancellation()
            let wait = try self.wait ?? translating { try updates.begin(updates.native) }
            self.wait = wait
            return try await translating { try await wait.next() }
        }
    }

    /// The settled state, after telling of each.
    func last(telling onUpdate: OnUpdate?) async throws -> Application {
        var last: Application?
        for try await application in self {
            try await onUpdate?(application)
            last = application
        }
        guard let last else { throw CancellationError() }
        return last
    }
}
