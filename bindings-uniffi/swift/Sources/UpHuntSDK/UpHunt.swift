import Foundation

/// Speaks to the UpHunt auto-apply API. Every task may use the same client at once.
///
/// ```swift
/// let client = try UpHunt()  // UPHUNT_API_KEY
/// let request = ApplyRequest(jobId: "~01abc123def456", coverLetter: "Hi, our team has 5+ years of experience with …")
/// let application = try await client.applyAndWait(request)
/// print("\(application.applicationStatus): the credit was \(application.credit)")
/// ```
///
/// Every method refuses bad input before it sends anything, and throws an ``UpHuntError``. When the task that makes a call is
/// cancelled, the request is abandoned and its connection closed; the call throws `CancellationError`. A task that is cancelled
/// already sends nothing. A client that is let go of does not end the calls under way.
public final class UpHunt: Sendable {
    let native: NativeClient

    /// A client. Nothing is sent by making it.
    ///
    /// - Parameters:
    ///   - apiKey: The API key; without it, `UPHUNT_API_KEY` of the environment.
    ///   - withoutKey: Sends no key, also none of the environment: for a proxy of one's own that adds it, so that the key never
    ///     reaches the user's device.
    ///   - baseURL: Where the service is; without it, `UPHUNT_BASE_URL` of the environment, else `https://uphunt.io`.
    ///   - allowHTTP: Allows plain `http` to another machine, for a network that is yours. Without it, only to this machine.
    ///   - timeout: How long one attempt may take; 30 s by default.
    ///   - deadline: How long a whole call may take, attempts and all waits; 90 s by default.
    ///   - withoutDeadline: Lets a call take as long as it takes.
    ///   - maxRetries: Attempts after the first; 2 by default, 0 means none.
    ///   - backoff: The waits between attempts.
    ///   - pacing: What to do when a request would exceed a documented limit; by default it waits.
    ///   - headers: Headers to send with every request, beside the client's own.
    ///   - userAgent: What stands in `User-Agent` before the SDK's own name and version.
    ///   - proxy: A proxy for all requests, such as `http://proxy.local:3128`; without it, that of the environment.
    ///   - connectTimeout: How long making a connection may take; 10 s by default.
    ///   - limits: Other limits than the documented ones, for a plan that has others.
    ///   - maxInFlight: How many requests may be under way at once; the others wait. 256 by default.
    /// - Throws: ``UpHuntError/invalidInput(_:)`` when there is no key, or something is not what it should be.
    public init(
        apiKey: String? = nil,
        withoutKey: Bool = false,
        baseURL: String? = nil,
        allowHTTP: Bool = false,
        timeout: Duration? = nil,
        deadline: Duration? = nil,
        withoutDeadline: Bool = false,
        maxRetries: Int? = nil,
        backoff: Backoff? = nil,
        pacing: Pacing? = nil,
        headers: [String: String] = [:],
        userAgent: String? = nil,
        proxy: String? = nil,
        connectTimeout: Duration? = nil,
        limits: [Endpoint: [RateLimit]] = [:],
        maxInFlight: Int? = nil
    ) throws {
        let settings = ClientSettings(
            apiKey: apiKey,
            withoutKey: withoutKey,
            baseUrl: baseURL,
            allowHttp: allowHTTP,
            headers: headers.map { Header(name: $0.key, value: $0.value) },
            userAgent: userAgent,
            proxy: proxy,
            connectTimeout: connectTimeout,
            limits: limits,
            maxInFlight: maxInFlight.map(Int64.init)
        )
        let calls = CallSettings(
            timeout: timeout,
            deadline: deadline,
            withoutDeadline: withoutDeadline,
            maxRetries: maxRetries.map(Int64.init),
            backoff: backoff,
            pacing: pacing
        )
        native = try translating { try NativeClient(settings: settings, calls: calls) }
    }

    private init(native: NativeClient) {
        self.native = native
    }

    /// The same client, making its calls like this. It shares connections, limits and ledger with this one; what is left out
    /// stays as it is.
    ///
    /// ```swift
    /// let impatient = try client.withOptions(deadline: .seconds(2), maxRetries: 0)
    /// ```
    ///
    /// - Throws: ``UpHuntError/invalidInput(_:)`` when a number is out of range.
    public func withOptions(
        timeout: Duration? = nil,
        deadline: Duration? = nil,
        withoutDeadline: Bool = false,
        maxRetries: Int? = nil,
        backoff: Backoff? = nil,
        pacing: Pacing? = nil
    ) throws -> UpHunt {
        let calls = CallSettings(
            timeout: timeout,
            deadline: deadline,
            withoutDeadline: withoutDeadline,
            maxRetries: maxRetries.map(Int64.init),
            backoff: backoff,
            pacing: pacing
        )
        return UpHunt(native: try translating { try native.withOptions(calls: calls) })
    }

    /// Where the credits of this client's applications went, as far as it has seen. Asks nobody.
    public var credits: CreditLedger { native.credits() }

    /// The version of the SDK.
    public static var version: String { UpHuntSDK.version() }

    /// Makes a call of the core.
    func call<Value>(_ call: (NativeClient) async throws -> Value) async throws -> Value {
        try await translating { try await call(native) }
    }
}

extension UpHunt: CustomDebugStringConvertible {
    /// How calls are made, and where they go. Never the key.
    public var debugDescription: String { native.describe() }
}
