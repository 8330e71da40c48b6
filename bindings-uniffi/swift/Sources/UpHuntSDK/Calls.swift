import Foundation

extension UpHunt {
    /// Sends a proposal, once. One credit is reserved; it is spent only if the proposal reaches Upwork.
    ///
    /// When the answer is lost on the way, the service is asked what became of the job before anything is sent again: the
    /// submission then comes back with ``Submission/recovered`` set.
    ///
    /// - Throws: ``UpHuntError/alreadyApplied(_:)``, carrying the existing application, when this job was applied to before;
    ///   ``UpHuntError/outcomeUnknown(_:)`` when the answer was lost and the service cannot be asked either;
    ///   ``UpHuntError/outOfCredits(_:)``, ``UpHuntError/notFound(_:)`` and the others of the contract: nothing was queued.
    public func apply(_ request: ApplyRequest) async throws -> Submission {
        try await call { try await $0.apply(request: request) }
    }

    /// How an application stands, now.
    ///
    /// ```swift
    /// let application = try await client.status(of: .job("~01abc123def456"))
    /// ```
    ///
    /// - Parameter reference: `.queue` with what ``apply(_:)`` answered, or `.job` for the latest application to a job.
    /// - Throws: ``UpHuntError/notFound(_:)`` when there is no such application, or none to that job.
    public func status(of reference: ApplicationRef) async throws -> Application {
        try await call { try await $0.status(reference: reference) }
    }

    /// A page of the applications made so far, newest first. To read them all, see ``allAppliedJobs(limit:offset:status:)``.
    ///
    /// - Parameters:
    ///   - limit: Rows a page; the service's own size by default.
    ///   - offset: Rows to skip.
    ///   - status: Only applications that stand like this.
    public func appliedJobs(
        limit: Int? = nil, offset: Int? = nil, status: ApplicationStatus? = nil
    ) async throws -> AppliedJobsPage {
        try await call {
            try await $0.appliedJobs(limit: limit.map(Int64.init), offset: offset.map(Int64.init), status: status)
        }
    }

    /// A cover letter written by the service. Nothing is sent to Upwork and no credit is used.
    ///
    /// Writing takes longer than the other calls: an attempt may take three times the client's timeout.
    public func generateProposal(_ request: GenerateProposal) async throws -> GeneratedProposal {
        try await call { try await $0.generateProposal(request: request) }
    }

    /// Everyone a proposal can be sent as. The service asks to keep the answer for 5 minutes or more.
    public func freelancers() async throws -> Freelancers {
        try await call { try await $0.freelancers() }
    }

    /// A job from the service's archive, by its ciphertext (`~02…`).
    ///
    /// - Throws: ``UpHuntError/notFound(_:)`` when the archive does not have it.
    public func getJob(_ ciphertext: String) async throws -> ArchivedJob {
        try await call { try await $0.getJob(cipher: ciphertext) }
    }

    /// A client of Upwork and their jobs, by the company id that ``ArchivedJob/companyId`` finds.
    ///
    /// - Throws: ``UpHuntError/notFound(_:)`` when the service does not know the company.
    public func getClientJobs(companyId: String) async throws -> ClientJobs {
        try await call { try await $0.getClientJobs(companyId: companyId) }
    }

    /// Checks that everything is in place to apply. Costs no credit; what went wrong is in the report, whose description is a
    /// checklist.
    ///
    /// - Throws: `CancellationError`, and nothing else.
    public func checkSetup() async throws -> SetupReport {
        try await call { try await $0.checkSetup() }
    }

    /// Asks the service how a webhook's application stands. A payload proves nothing.
    ///
    /// - Throws: ``UpHuntError/notFound(_:)`` when the service knows no such application: do not believe the event.
    public func confirm(_ event: WebhookEvent) async throws -> Application {
        try await call { try await $0.confirm(event: event) }
    }

    /// A request to a path that is not modelled (yet), with key, retries, deadline and errors like any other.
    ///
    /// A `GET` is retried as a read; anything else only when it certainly never arrived.
    ///
    /// - Parameters:
    ///   - method: `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
    ///   - path: An absolute path below the base URL, without a query.
    ///   - query: Parameters, which are percent-encoded here.
    ///   - json: The body.
    public func request(
        _ method: String, _ path: String, query: [URLQueryItem] = [], json: JSON? = nil
    ) async throws -> RawAnswer {
        let items = query.map { QueryItem(name: $0.name, value: $0.value ?? "") }
        let answer = try await call {
            try await $0.request(method: method, path: path, query: items, json: json?.text)
        }
        return RawAnswer(native: answer)
    }
}

/// A successful answer to ``UpHunt/request(_:_:query:json:)``, as it came.
public struct RawAnswer: Sendable {
    let native: NativeAnswer

    /// The HTTP status, a 2xx.
    public var status: Int { Int(native.status()) }

    /// The headers, in the order in which they came.
    public var headers: [(name: String, value: String)] { native.headers().map { ($0.name, $0.value) } }

    /// The body.
    public var body: Data { native.body() }

    /// The body as JSON.
    ///
    /// - Throws: ``UpHuntError/unexpectedAnswer(_:)`` when it is none.
    public func json() throws -> JSON {
        try JSON(parsing: translating { try native.json() })
    }
}

extension ApplicationRef {
    /// From two ids that may be there, such as those of a form.
    ///
    /// - Throws: ``UpHuntError/invalidInput(_:)`` when both or neither are given: the service takes exactly one.
    public init(queueId: String?, jobId: String?) throws {
        self = try translating { try applicationRef(queueId: queueId, jobId: jobId) }
    }
}
