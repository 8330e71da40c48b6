import UpHuntCore

/// Many applications at once: paced by the rate limits, each with its own result.
///
/// Nothing is sent before ``items`` or ``progresses`` is iterated over or ``finish()`` is called. Releasing a batch that is not
/// over cancels its requests in flight; their jobs are then in doubt.
///
/// ```swift
/// let batch = try client.applyAndWaitMany(requests, BatchOptions(maxCredits: 50))
/// for try await item in batch.items { print(item.jobId ?? "?", item.state) }
/// print(try await batch.finish().endedEarly?.message ?? "everything was carried out")
/// ```
public final class Batch: Sendable {
    private let native: NativeBatch

    init(native: NativeBatch) {
        self.native = native
    }

    /// Items in the order in which they end. Iterate over it once: each item is returned once.
    public var items: BatchReports<BulkItem> {
        BatchReports { [native] in
            try await cancellable { try await native.next(cancel: $0) }.map { BulkItem(json: try JSON(parsing: $0)) }
        }
    }

    /// Progress whenever it changes, until the batch is over.
    public var progresses: BatchReports<BulkProgress> {
        BatchReports { [native] in
            let text = try await cancellable { try await native.progressChanged(cancel: $0) }
            return try text.map { BulkProgress(json: try JSON(parsing: $0)) }
        }
    }

    /// Waits until the batch is over and returns every item, in the order of the input.
    public func finish() async throws -> BatchResults {
        BatchResults(json: try JSON(parsing: try await cancellable { try await native.finish(cancel: $0) }))
    }

    /// Returns how far the batch is.
    public func progress() throws -> BulkProgress {
        BulkProgress(json: try JSON(parsing: translating { try native.progress() }))
    }

    /// Sends and polls nothing more. Requests in flight complete, so that their outcome is known.
    public func stop() { native.stop() }

    /// Hands over a confirmed webhook event, so that its application is not polled any more.
    public func settled(_ event: WebhookEvent) { native.settled(event: event) }

    /// Adds an application to a batch of ``UpHunt/waitMany(_:_:)``, and returns its index.
    @discardableResult
    public func add(_ reference: ApplicationRef) throws -> Int {
        Int(try translating { try native.add(reference: reference) })
    }

    /// Ends a batch with ``BatchOptions/keepOpen`` once its applications have settled.
    public func end() { native.end() }
}

/// Options of a batch.
public struct BatchOptions: Sendable, Hashable {
    /// How many applies may be in flight at once; default 8.
    public var concurrency: Int?
    /// Error kinds and application statuses, by name, after which nothing more is sent. Default `out_of_credits`,
    /// `not_enough_connects`, `unauthorized` and `subscription_inactive`; an empty list stops on nothing.
    public var stopOn: [String]?
    /// The most credits to spend. Reserved credits count until they are refunded.
    public var maxCredits: Int?
    /// The most applications to make.
    public var maxApplications: Int?
    /// How long the whole batch may take; default no limit.
    public var timeout: Duration?
    /// How long to wait for each application; default 5 minutes.
    public var waitTimeout: Duration?
    /// Polls at this interval instead of the documented ones.
    public var pollInterval: Duration?
    /// Keeps a batch of ``UpHunt/waitMany(_:_:)`` running for ``Batch/add(_:)``, until ``Batch/end()``.
    public var keepOpen: Bool

    public init(
        concurrency: Int? = nil, stopOn: [String]? = nil, maxCredits: Int? = nil, maxApplications: Int? = nil,
        timeout: Duration? = nil, waitTimeout: Duration? = nil, pollInterval: Duration? = nil, keepOpen: Bool = false
    ) {
        self.concurrency = concurrency
        self.stopOn = stopOn
        self.maxCredits = maxCredits
        self.maxApplications = maxApplications
        self.timeout = timeout
        self.waitTimeout = waitTimeout
        self.pollInterval = pollInterval
        self.keepOpen = keepOpen
    }

    var config: String {
        let wait: [String: JSON?] = ["timeout": waitTimeout?.config, "schedule": pollInterval?.config]
        return configJSON([
            "concurrency": concurrency.map { .integer(Int64($0)) },
            "stopOn": stopOn.map { .array($0.map(JSON.string)) },
            "maxCredits": maxCredits.map { .integer(Int64($0)) },
            "maxApplications": maxApplications.map { .integer(Int64($0)) },
            "timeout": timeout?.config,
            "wait": .object(wait.compactMapValues { $0 }),
            "keepOpen": .bool(keepOpen),
        ])
    }
}

extension UpHunt {
    /// Applies to many jobs, paced by the rate limits. An invalid request fails alone.
    ///
    /// - Throws: ``UpHuntError/invalidInput(_:)`` when an option is refused.
    public func applyMany(_ requests: [ApplyRequest], _ options: BatchOptions = BatchOptions()) throws -> Batch {
        for request in requests { try request.requireJSON() }
        return Batch(native: try translating { try native.applyMany(requests: requests, config: options.config) })
    }

    /// Waits for many applications. Reads pages of applied jobs instead of single statuses where that takes fewer requests.
    ///
    /// - Throws: ``UpHuntError/invalidInput(_:)`` when an option is refused.
    public func waitMany(_ references: [ApplicationRef], _ options: BatchOptions = BatchOptions()) throws -> Batch {
        Batch(native: try translating { try native.waitMany(references: references, config: options.config) })
    }

    /// Applies to many jobs and waits for the applications. The waits begin while applies still go out.
    ///
    /// - Throws: ``UpHuntError/invalidInput(_:)`` when an option is refused.
    public func applyAndWaitMany(_ requests: [ApplyRequest], _ options: BatchOptions = BatchOptions()) throws -> Batch {
        for request in requests { try request.requireJSON() }
        return Batch(native: try translating { try native.applyAndWaitMany(requests: requests, config: options.config) })
    }
}
