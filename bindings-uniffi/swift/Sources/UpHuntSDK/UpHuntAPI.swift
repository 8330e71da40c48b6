import Foundation
import UpHuntCore

/// The calls of a client. ``UpHunt`` makes them; tests replace it with ``FakeUpHunt``.
///
/// Every call throws an ``UpHuntError`` when it fails, and `CancellationError` when its task is cancelled. Arguments are refused
/// before anything is sent.
public protocol UpHuntAPI: Sendable {
    /// Sends a proposal, exactly once. If the response is lost, the client reads the application's status before it sends
    /// anything again.
    ///
    /// - Throws: ``UpHuntError/alreadyApplied(_:)``, carrying the existing application, when this job has one already;
    ///   ``UpHuntError/outcomeUnknown(_:)`` when the response was lost and the status could not be read either.
    func apply(_ request: ApplyRequest) async throws -> Submission

    /// Returns an application's current status.
    ///
    /// - Parameter reference: `.queue` with the id that ``apply(_:)`` returned, or `.job` for the latest application to a job.
    /// - Throws: ``UpHuntError/notFound(_:)`` when there is no such application, or none to that job.
    func status(of reference: ApplicationRef) async throws -> Application

    /// Returns an application's states until it settles. Each iteration starts its own wait.
    ///
    /// ```swift
    /// for try await application in client.updates(of: submission.reference(), timeout: .seconds(60)) {
    ///     print(application.applicationStatus)
    /// }
    /// ```
    func updates(of reference: ApplicationRef, timeout: Duration?, pollInterval: Duration?) -> Updates

    /// Sends a proposal, exactly once, and returns the application's states until it settles. The timeout covers both.
    ///
    /// The first iteration sends the proposal. A second one throws ``UpHuntError/invalidInput(_:)`` and sends nothing.
    func applyAndUpdates(
        _ request: ApplyRequest, timeout: Duration?, pollInterval: Duration?, onSubmitted: OnSubmitted?
    ) -> Updates

    /// Returns one page of applications, newest first. `limit` is the page's size, `offset` the number of rows to skip.
    func appliedJobs(limit: Int?, offset: Int?, status: ApplicationStatus?) async throws -> AppliedJobsPage

    /// Returns every matching application, newest first, none skipped and none twice. `limit` is a page's size, default 50.
    func allAppliedJobs(limit: Int?, offset: Int?, status: ApplicationStatus?) -> AppliedJobs

    /// Returns a cover letter written by the service. Sends nothing to Upwork and uses no credit. Slower than other calls.
    func generateProposal(_ request: GenerateProposal) async throws -> GeneratedProposal

    /// Returns everyone a proposal can be sent as. The service requires clients to cache the list for at least 5 minutes.
    func freelancers() async throws -> Freelancers

    /// Returns a job from the service's archive, by its ciphertext (`~02…`).
    func getJob(_ ciphertext: String) async throws -> ArchivedJob

    /// Returns an Upwork client and their jobs, by the company id that ``ArchivedJob/companyId()`` finds.
    func getClientJobs(companyId: String) async throws -> ClientJobs

    /// Checks service, key, subscription, business developer and profiles. Uses no credit. Failures are in the report.
    func checkSetup() async throws -> SetupReport

    /// Where the credits went, for the applications that this client made or read. Sends nothing.
    var credits: CreditLedger { get }

    /// Reads the status of a webhook's application from the service. A payload by itself proves nothing.
    func confirm(_ event: WebhookEvent) async throws -> Application

    /// Sends a request to a path that this SDK does not model, with the client's key, retries, deadline and errors.
    ///
    /// - Parameters:
    ///   - method: `GET`, `POST`, `PUT`, `PATCH` or `DELETE`. Only `GET` is retried after a lost response.
    ///   - path: An absolute path below the base URL, without a query.
    ///   - query: Query parameters, not percent-encoded.
    ///   - json: The body.
    func request(_ method: String, _ path: String, query: [URLQueryItem], json: JSON?) async throws -> RawResponse
}

/// A callback for an accepted proposal, before the wait.
public typealias OnSubmitted = @Sendable (Submission) async throws -> Void

/// A callback for each new state of an application. An error that it throws ends the wait.
public typealias OnUpdate = @Sendable (Application) async throws -> Void

extension UpHuntAPI {
    /// Waits until an application settles. Polls every 5 s in the first minute, then every 15 s.
    ///
    /// A refunded application is a result, not an error: look at ``Application/applicationStatus``.
    ///
    /// - Parameters:
    ///   - reference: `.queue` with the id that ``apply(_:)`` returned, or `.job` for the latest application to a job.
    ///   - timeout: How long to wait in all; default 5 minutes.
    ///   - pollInterval: Polls at this interval instead.
    ///   - onUpdate: Receives the first state and each state that differs from the previous one.
    /// - Throws: ``UpHuntError/waitTimeout(_:)``, carrying the application's last state, when it has not settled in time.
    public func wait(
        for reference: ApplicationRef, timeout: Duration? = nil, pollInterval: Duration? = nil, onUpdate: OnUpdate? = nil
    ) async throws -> Application {
        try await updates(of: reference, timeout: timeout, pollInterval: pollInterval).last(onUpdate)
    }

    /// Sends a proposal, exactly once, and waits until it settles.
    ///
    /// - Parameters:
    ///   - request: The proposal.
    ///   - timeout: How long both may take; default 5 minutes.
    ///   - pollInterval: Polls at this interval instead of the documented ones.
    ///   - onUpdate: Receives the first state and each state that differs from the previous one.
    ///   - onSubmitted: Receives the submission before the wait. Keep its `queueId` if the program may be stopped meanwhile.
    /// - Throws: As ``apply(_:)`` and ``wait(for:timeout:pollInterval:onUpdate:)`` do. After the application was queued, the
    ///   error carries its `queueId`.
    public func applyAndWait(
        _ request: ApplyRequest, timeout: Duration? = nil, pollInterval: Duration? = nil,
        onUpdate: OnUpdate? = nil, onSubmitted: OnSubmitted? = nil
    ) async throws -> Application {
        let updates = applyAndUpdates(
            request, timeout: timeout, pollInterval: pollInterval, onSubmitted: onSubmitted)
        return try await updates.last(onUpdate)
    }

    /// Returns an application's states until it settles, with the default timeout of 5 minutes.
    public func updates(of reference: ApplicationRef, pollInterval: Duration? = nil) -> Updates {
        updates(of: reference, timeout: nil, pollInterval: pollInterval)
    }

    /// Returns one page of applications, newest first.
    public func appliedJobs(limit: Int? = nil, offset: Int? = nil) async throws -> AppliedJobsPage {
        try await appliedJobs(limit: limit, offset: offset, status: nil)
    }

    /// Returns every matching application, newest first.
    public func allAppliedJobs(limit: Int? = nil, status: ApplicationStatus? = nil) -> AppliedJobs {
        allAppliedJobs(limit: limit, offset: nil, status: status)
    }

    /// Sends a request without query or body to a path that this SDK does not model.
    public func request(_ method: String, _ path: String, query: [URLQueryItem] = []) async throws -> RawResponse {
        try await request(method, path, query: query, json: nil)
    }
}
