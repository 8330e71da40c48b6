import Foundation
import UpHuntCore

#if canImport(Glibc)
    import Glibc

    /// Rust's own programs ignore `SIGPIPE`, a Swift program does not: writing to a connection that the server has closed would end
    /// it. SwiftNIO does the same. Apple's systems have an option of the socket, which Rust sets.
    private let ignoresBrokenPipes: Void = { _ = signal(SIGPIPE, SIG_IGN) }()
#else
    private let ignoresBrokenPipes: Void = ()
#endif

/// A client for the UpHunt auto-apply API.
///
/// ```swift
/// let client = try UpHunt()  // reads the key from UPHUNT_API_KEY
/// let request = ApplyRequest(jobId: "~01abc123def456", coverLetter: "Hi, our team has 5+ years of experience with…")
/// let application = try await client.applyAndWait(request)
/// print("\(application.applicationStatus): the credit was \(application.credit())")
/// ```
///
/// Create one client and share it: all tasks share its connections, rate limiter and credit ledger. Cancelling a task drops its
/// request and closes the connection. Releasing the client does not end calls in flight.
public final class UpHunt: UpHuntAPI {
    let native: NativeClient

    /// Creates a client. Sends nothing.
    ///
    /// - Parameters:
    ///   - apiKey: API key; default `UPHUNT_API_KEY`. Never part of a description, a log or an error.
    ///   - withoutKey: Sends no key, for a proxy of your own that adds it, so that the key never reaches a user's device.
    ///   - baseURL: URL of the service; default `UPHUNT_BASE_URL`, then `https://uphunt.io`.
    ///   - allowHTTP: Allows plain `http` to other machines.
    ///   - timeout: How long one attempt may take; default 30 s.
    ///   - deadline: How long a whole call may take, retries included; default 90 s.
    ///   - maxRetries: Attempts after the first; default 2, 0 for none.
    ///   - backoff: Waits between attempts; default from 500 ms up to 20 s, with jitter.
    ///   - pacing: What to do when a request would exceed a documented rate limit; default `.wait`.
    ///   - limits: Rate limits that replace the documented ones, for a plan with others.
    ///   - maxInFlight: How many requests may be in flight at once; default 256.
    ///   - connectTimeout: How long establishing a connection may take; default 10 s.
    ///   - proxy: Proxy for all requests, such as `http://proxy.local:3128`; default `HTTPS_PROXY`.
    ///   - noProxy: Hosts to reach without the proxy, separated by commas.
    ///   - caCertificates: PEM certificates to trust beside the system's.
    ///   - clientCertificate: PEM certificate and private key to present to the server.
    ///   - userAgent: Product to name in `User-Agent` before the SDK's.
    ///   - headers: Headers to send with every request.
    /// - Throws: ``UpHuntError/invalidInput(_:)`` when there is no key or an argument is refused.
    public init(
        apiKey: String? = nil,
        withoutKey: Bool = false,
        baseURL: String? = nil,
        allowHTTP: Bool = false,
        timeout: Duration? = nil,
        deadline: Deadline? = nil,
        maxRetries: Int? = nil,
        backoff: Backoff? = nil,
        pacing: Pacing? = nil,
        limits: [Endpoint: [RateLimit]] = [:],
        maxInFlight: Int? = nil,
        connectTimeout: Duration? = nil,
        proxy: String? = nil,
        noProxy: String? = nil,
        caCertificates: String? = nil,
        clientCertificate: String? = nil,
        userAgent: String? = nil,
        headers: [String: String] = [:]
    ) throws {
        _ = ignoresBrokenPipes
        let calls = callConfig(timeout, deadline, maxRetries, backoff, pacing)
        let config: [String: JSON?] = [
            "apiKey": apiKey.map(JSON.string),
            "withoutKey": .bool(withoutKey),
            "baseUrl": baseURL.map(JSON.string),
            "allowHttp": .bool(allowHTTP),
            "limits": .object(limits.reduce(into: [:]) { $0[$1.key.configKey] = .array($1.value.map(\.config)) }),
            "maxInFlight": maxInFlight.map { .integer(Int64($0)) },
            "connectTimeout": connectTimeout?.config,
            "proxy": proxy.map(JSON.string),
            "noProxy": noProxy.map(JSON.string),
            "caCertificates": caCertificates.map(JSON.string),
            "clientCertificate": clientCertificate.map(JSON.string),
            "userAgent": userAgent.map(JSON.string),
            "headers": .object(headers.mapValues(JSON.string)),
        ]
        native = try translating { try NativeClient(config: configJSON(calls.merging(config) { $1 })) }
    }

    private init(native: NativeClient) {
        self.native = native
    }

    /// Returns a client with other call options, which shares connections, limits and ledger.
    ///
    /// ```swift
    /// let impatient = try client.withOptions(deadline: .seconds(2), maxRetries: 0)
    /// ```
    ///
    /// - Throws: ``UpHuntError/invalidInput(_:)`` when an argument is refused.
    public func withOptions(
        timeout: Duration? = nil,
        deadline: Deadline? = nil,
        maxRetries: Int? = nil,
        backoff: Backoff? = nil,
        pacing: Pacing? = nil
    ) throws -> UpHunt {
        let config = configJSON(callConfig(timeout, deadline, maxRetries, backoff, pacing))
        return UpHunt(native: try translating { try native.withOptions(config: config) })
    }

    /// The version of the SDK.
    public static var version: String { UpHuntCore.version() }

    public func apply(_ request: ApplyRequest) async throws -> Submission {
        try request.requireJSON()
        return try await call { try await $0.apply(request: request, cancel: $1) }
    }

    public func status(of reference: ApplicationRef) async throws -> Application {
        try await call { try await $0.status(reference: reference, cancel: $1) }
    }

    public func updates(of reference: ApplicationRef, timeout: Duration?, pollInterval: Duration?) -> Updates {
        let config = waitConfig(timeout, pollInterval)
        return Updates(onSubmitted: nil) { [native] in try native.watch(reference: reference, config: config) }
    }

    public func applyAndUpdates(
        _ request: ApplyRequest, timeout: Duration?, pollInterval: Duration?, onSubmitted: OnSubmitted?
    ) -> Updates {
        let config = waitConfig(timeout, pollInterval)
        let once = Once()
        return Updates(onSubmitted: onSubmitted) { [native] in
            try request.requireJSON()
            let watch = try native.applyAndWatch(request: request, config: config)
            guard once.begin() else {
                throw UpHuntError.refused(
                    "request", "the updates of this proposal were iterated over before",
                    "A proposal is sent once: follow its application with updates(of:).")
            }
            return watch
        }
    }

    public func appliedJobs(limit: Int?, offset: Int?, status: ApplicationStatus?) async throws -> AppliedJobsPage {
        try await call {
            try await $0.appliedJobs(
                limit: limit.map(Int64.init), offset: offset.map(Int64.init), status: status, cancel: $1)
        }
    }

    public func allAppliedJobs(limit: Int?, offset: Int?, status: ApplicationStatus?) -> AppliedJobs {
        AppliedJobs { [native] in
            try native.iterAppliedJobs(limit: limit.map(Int64.init), offset: offset.map(Int64.init), status: status)
        }
    }

    public func generateProposal(_ request: GenerateProposal) async throws -> GeneratedProposal {
        try JSON.object(request.extra).requireText("extra")
        return try await call { try await $0.generateProposal(request: request, cancel: $1) }
    }

    public func freelancers() async throws -> Freelancers {
        try await call { try await $0.freelancers(cancel: $1) }
    }

    public func getJob(_ ciphertext: String) async throws -> ArchivedJob {
        try await call { try await $0.getJob(cipher: ciphertext, cancel: $1) }
    }

    public func getClientJobs(companyId: String) async throws -> ClientJobs {
        try await call { try await $0.getClientJobs(companyId: companyId, cancel: $1) }
    }

    public func checkSetup() async throws -> SetupReport {
        try await call { try await $0.checkSetup(cancel: $1) }
    }

    public var credits: CreditLedger { native.credits() }

    public func confirm(_ event: WebhookEvent) async throws -> Application {
        try await call { try await $0.confirm(event: event, cancel: $1) }
    }

    public func request(
        _ method: String, _ path: String, query: [URLQueryItem], json: JSON?
    ) async throws -> RawResponse {
        try json?.requireText("json")
        let items = query.map { QueryItem(name: $0.name, value: $0.value ?? "") }
        return RawResponse(
            native: try await call {
                try await $0.request(method: method, path: path, query: items, json: json?.text, cancel: $1)
            })
    }

    private func call<Value: Sendable>(
        _ call: @Sendable (NativeClient, CancelToken) async throws -> Value
    ) async throws -> Value {
        try await cancellable { try await call(native, $0) }
    }
}

extension UpHunt: CustomDebugStringConvertible {
    /// Describes how calls are made. Never contains the key.
    public var debugDescription: String { native.describe() }
}
