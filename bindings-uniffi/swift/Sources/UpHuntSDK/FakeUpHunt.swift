import Foundation
import UpHuntCore

/// A client for unit tests: keeps applications in memory and sends nothing. Every application settles at once.
///
/// Override the calls that it does not fake; they throw ``Unsupported``. To test against the service's behaviour, with its limits
/// and errors, use the sandbox instead.
open class FakeUpHunt: UpHuntAPI, @unchecked Sendable {
    /// A call that ``FakeUpHunt`` does not fake.
    public struct Unsupported: Error, CustomStringConvertible {
        public let description = "override this call of FakeUpHunt"
    }

    private let settlesAs: @Sendable (ApplyRequest) -> ApplicationStatus
    private let lock = NSLock()
    private var received: [ApplyRequest] = []
    private var applications: [Application] = []

    /// Creates a client whose applications settle as this function returns; by default they are applied.
    public init(settlesAs: @escaping @Sendable (ApplyRequest) -> ApplicationStatus = { _ in .applied }) {
        self.settlesAs = settlesAs
    }

    /// The requests that ``apply(_:)`` received, in order.
    public var requests: [ApplyRequest] { lock.withLock { received } }

    open func apply(_ request: ApplyRequest) async throws -> Submission {
        submit(request)
    }

    open func status(of reference: ApplicationRef) async throws -> Application {
        guard let found = find(reference) else { throw notFound(reference) }
        return found
    }

    open func updates(of reference: ApplicationRef, timeout: Duration?, pollInterval: Duration?) -> Updates {
        guard let found = find(reference) else {
            let error = notFound(reference)
            return Updates(onSubmitted: nil) { throw error }
        }
        return Updates([found])
    }

    open func applyAndUpdates(
        _ request: ApplyRequest, timeout: Duration?, pollInterval: Duration?, onSubmitted: OnSubmitted?
    ) -> Updates {
        let submission = submit(request)
        return Updates(find(.queue(submission.queueId)).map { [$0] } ?? [], submission: submission, onSubmitted: onSubmitted)
    }

    open func appliedJobs(limit: Int?, offset: Int?, status: ApplicationStatus?) async throws -> AppliedJobsPage {
        AppliedJobsPage(jobs: Array(matching(status).dropFirst(offset ?? 0).prefix(limit ?? .max)))
    }

    open func allAppliedJobs(limit: Int?, offset: Int?, status: ApplicationStatus?) -> AppliedJobs {
        AppliedJobs(Array(matching(status).dropFirst(offset ?? 0)))
    }

    open func generateProposal(_ request: GenerateProposal) async throws -> GeneratedProposal { throw Unsupported() }
    open func freelancers() async throws -> Freelancers { throw Unsupported() }
    open func getJob(_ ciphertext: String) async throws -> ArchivedJob { throw Unsupported() }
    open func getClientJobs(companyId: String) async throws -> ClientJobs { throw Unsupported() }
    open func checkSetup() async throws -> SetupReport { throw Unsupported() }
    open func confirm(_ event: WebhookEvent) async throws -> Application { throw Unsupported() }
    open func request(
        _ method: String, _ path: String, query: [URLQueryItem], json: JSON?
    ) async throws -> RawResponse { throw Unsupported() }

    open var credits: CreditLedger {
        CreditLedger(reserved: 0, deducted: Int64(matching(.applied).count), refunded: 0, inDoubt: 0)
    }

    private func submit(_ request: ApplyRequest) -> Submission {
        lock.withLock {
            received.append(request)
            let queueId = "fake_\(received.count)"
            let status = settlesAs(request)
            applications.append(Application(queueId: queueId, jobId: request.jobId, applicationStatus: status))
            return Submission(queueId: queueId, jobId: request.jobId, applicationStatus: .processing)
        }
    }

    private func matching(_ status: ApplicationStatus?) -> [Application] {
        lock.withLock { applications.reversed().filter { status == nil || $0.applicationStatus == status } }
    }

    private func notFound(_ reference: ApplicationRef) -> UpHuntError {
        let message = "no application was made as \(reference)"
        return .notFound(ErrorDetails(text: message, json: ["kind": "not_found", "message": .string(message)]))
    }

    private func find(_ reference: ApplicationRef) -> Application? {
        matching(nil).first {
            switch reference {
            case .queue(let id): $0.queueId == id
            case .job(let id): $0.jobId == id
            }
        }
    }
}
