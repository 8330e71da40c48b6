import UpHuntCore

/// The states of one application until it settles: each that differs from the previous one.
public struct Updates: AsyncSequence, Sendable {
    private let start: (@Sendable () throws -> NativeWatch)?
    private let onSubmitted: OnSubmitted?
    private let states: [Application]
    private let submission: Submission?

    init(onSubmitted: OnSubmitted?, start: @escaping @Sendable () throws -> NativeWatch) {
        self.start = start
        self.onSubmitted = onSubmitted
        states = []
        submission = nil
    }

    /// Creates a sequence of these states, for tests.
    public init(_ states: [Application]) {
        self.init(states, submission: nil, onSubmitted: nil)
    }

    init(_ states: [Application], submission: Submission?, onSubmitted: OnSubmitted?) {
        start = nil
        self.onSubmitted = onSubmitted
        self.states = states
        self.submission = submission
    }

    public func makeAsyncIterator() -> Iterator {
        Iterator(start: start, onSubmitted: onSubmitted, states: states[...], submission: submission)
    }

    /// One wait. Releasing it ends the polling.
    public struct Iterator: AsyncIteratorProtocol {
        let start: (@Sendable () throws -> NativeWatch)?
        let onSubmitted: OnSubmitted?
        var states: ArraySlice<Application>
        var submission: Submission?
        var watch: NativeWatch?

        /// Returns the next state, or `nil` after the settled one.
        ///
        /// - Throws: ``UpHuntError/waitTimeout(_:)``, carrying the last state, when the application has not settled in time.
        public mutating func next() async throws -> Application? {
            guard let start else {
                if let submission = submission.take() { try await onSubmitted?(submission) }
                return states.popFirst()
            }
            try Task.checkCancellation()
            let watch = try self.watch ?? translating(start)
            self.watch = watch
            while true {
                switch try await cancellable({ try await watch.next(cancel: $0) }) {
                case .submitted(let submission): try await onSubmitted?(submission)
                case .changed(let application): return application
                case nil: return nil
                }
            }
        }
    }

    /// Returns the settled state, and passes every state to a callback.
    func last(_ onUpdate: OnUpdate?) async throws -> Application {
        var last: Application?
        for try await application in self {
            try await onUpdate?(application)
            last = application
        }
        guard let last else { throw CancellationError() }
        return last
    }
}

/// Applications, page by page as they are iterated over.
public struct AppliedJobs: AsyncSequence, Sendable {
    private let start: (@Sendable () throws -> NativeAppliedJobs)?
    private let rows: [Application]

    init(start: @escaping @Sendable () throws -> NativeAppliedJobs) {
        self.start = start
        rows = []
    }

    /// Creates a sequence of these applications, for tests.
    public init(_ rows: [Application]) {
        start = nil
        self.rows = rows
    }

    public func makeAsyncIterator() -> Iterator {
        Iterator(start: start, page: rows[...])
    }

    /// One pass over the pages.
    public struct Iterator: AsyncIteratorProtocol {
        let start: (@Sendable () throws -> NativeAppliedJobs)?
        var pages: NativeAppliedJobs?
        var page: ArraySlice<Application>

        /// Returns the next application, or `nil` at the end. After an error, calling it again reads that page again.
        public mutating func next() async throws -> Application? {
            if page.isEmpty, let start {
                try Task.checkCancellation()
                let pages = try self.pages ?? translating(start)
                self.pages = pages
                page = try await cancellable { try await pages.nextPage(cancel: $0) }[...]
            }
            return page.popFirst()
        }
    }
}

/// What a batch reports while it runs. It throws `CancellationError` in a cancelled task, where `AsyncThrowingStream` would end as if
/// the batch were over.
public struct BatchReports<Element: Sendable>: AsyncSequence, Sendable {
    let read: @Sendable () async throws -> Element?

    public func makeAsyncIterator() -> Iterator {
        Iterator(read: read)
    }

    /// One pass over the reports.
    public struct Iterator: AsyncIteratorProtocol {
        let read: @Sendable () async throws -> Element?

        /// Returns the next report, or `nil` when the batch is over.
        public mutating func next() async throws -> Element? {
            try await read()
        }
    }
}
