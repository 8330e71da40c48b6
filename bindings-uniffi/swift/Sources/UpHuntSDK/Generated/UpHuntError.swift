// Generated from the core's declarations by `cargo xtask codegen`. Do not edit.
// swift-format-ignore-file

import Foundation
import UpHuntCore

/// A call that failed: one case an error kind, each with the same details.
@dynamicMemberLookup
public enum UpHuntError: Error, Sendable, Hashable {
    /// An argument was refused before anything was sent.
    case invalidInput(ErrorDetails)
    /// 400 (or another 4xx without a kind of its own): a missing or malformed field.
    case badRequest(ErrorDetails)
    /// 401: the key is missing, mistyped or revoked.
    case authentication(ErrorDetails)
    /// 402: no credits left.
    case outOfCredits(ErrorDetails)
    /// 403: the account behind the key has no active subscription.
    case subscriptionInactive(ErrorDetails)
    /// 404: the job, application or company is not known.
    case notFound(ErrorDetails)
    /// 409: this job was applied to already, or is being applied to. The error carries the existing application.
    case alreadyApplied(ErrorDetails)
    /// 422: well-formed, but a value is not allowed.
    case unprocessableEntity(ErrorDetails)
    /// 429, or the client's own rate limiter in fail-fast mode.
    case rateLimit(ErrorDetails)
    /// 500, or another 5xx.
    case server(ErrorDetails)
    /// 503: Upwork is down or limits the service.
    case serviceUnavailable(ErrorDetails)
    /// The connection could not be established, or it broke.
    case apiConnection(ErrorDetails)
    /// An attempt got no response in time.
    case apiTimeout(ErrorDetails)
    /// The deadline of the whole call has passed, or would pass before the next attempt.
    case deadlineExceeded(ErrorDetails)
    /// The response is not what the API documents: a redirect, an HTML page, an empty body.
    case unexpectedResponse(ErrorDetails)
    /// The response is JSON, but not of the documented shape. The message names the path in the document.
    case decode(ErrorDetails)
    /// Apply may or may not have been accepted, and the status endpoint did not show which.
    case outcomeUnknown(ErrorDetails)
    /// The application had not settled when the wait ended. The error carries it as last seen.
    case waitTimeout(ErrorDetails)

    init(_ kind: ErrorKind, _ details: ErrorDetails) {
        self =
            switch kind {
            case .invalidInput: .invalidInput(details)
            case .badRequest: .badRequest(details)
            case .unauthorized: .authentication(details)
            case .outOfCredits: .outOfCredits(details)
            case .subscriptionInactive: .subscriptionInactive(details)
            case .notFound: .notFound(details)
            case .alreadyApplied: .alreadyApplied(details)
            case .unprocessable: .unprocessableEntity(details)
            case .rateLimited: .rateLimit(details)
            case .server: .server(details)
            case .unavailable: .serviceUnavailable(details)
            case .connection: .apiConnection(details)
            case .timeout: .apiTimeout(details)
            case .deadlineExceeded: .deadlineExceeded(details)
            case .unexpectedResponse: .unexpectedResponse(details)
            case .decode: .decode(details)
            case .outcomeUnknown: .outcomeUnknown(details)
            case .waitTimeout: .waitTimeout(details)
            }
    }

    /// The error kind.
    public var kind: ErrorKind {
        switch self {
        case .invalidInput: .invalidInput
        case .badRequest: .badRequest
        case .authentication: .unauthorized
        case .outOfCredits: .outOfCredits
        case .subscriptionInactive: .subscriptionInactive
        case .notFound: .notFound
        case .alreadyApplied: .alreadyApplied
        case .unprocessableEntity: .unprocessable
        case .rateLimit: .rateLimited
        case .server: .server
        case .serviceUnavailable: .unavailable
        case .apiConnection: .connection
        case .apiTimeout: .timeout
        case .deadlineExceeded: .deadlineExceeded
        case .unexpectedResponse: .unexpectedResponse
        case .decode: .decode
        case .outcomeUnknown: .outcomeUnknown
        case .waitTimeout: .waitTimeout
        }
    }

    /// All fields of the error.
    public var details: ErrorDetails {
        switch self {
        case .invalidInput(let details),
            .badRequest(let details),
            .authentication(let details),
            .outOfCredits(let details),
            .subscriptionInactive(let details),
            .notFound(let details),
            .alreadyApplied(let details),
            .unprocessableEntity(let details),
            .rateLimit(let details),
            .server(let details),
            .serviceUnavailable(let details),
            .apiConnection(let details),
            .apiTimeout(let details),
            .deadlineExceeded(let details),
            .unexpectedResponse(let details),
            .decode(let details),
            .outcomeUnknown(let details),
            .waitTimeout(let details):
            details
        }
    }
}

extension ErrorKind {
    init?(named name: String?) {
        switch name {
        case "invalid_input": self = .invalidInput
        case "bad_request": self = .badRequest
        case "unauthorized": self = .unauthorized
        case "out_of_credits": self = .outOfCredits
        case "subscription_inactive": self = .subscriptionInactive
        case "not_found": self = .notFound
        case "already_applied": self = .alreadyApplied
        case "unprocessable": self = .unprocessable
        case "rate_limited": self = .rateLimited
        case "server": self = .server
        case "unavailable": self = .unavailable
        case "connection": self = .connection
        case "timeout": self = .timeout
        case "deadline_exceeded": self = .deadlineExceeded
        case "unexpected_response": self = .unexpectedResponse
        case "decode": self = .decode
        case "outcome_unknown": self = .outcomeUnknown
        case "wait_timeout": self = .waitTimeout
        default: return nil
        }
    }
}

extension ErrorDetails {
    /// What happened, in a sentence.
    public var message: String { json["message"]?.string ?? "" }

    /// What the user can do about it.
    public var hint: String? { json["hint"]?.string }

    /// The HTTP status, where there was a response.
    public var status: Int? { json["status"]?.integer.map(Int.init) }

    /// The service's own code, where it gave one.
    public var code: String? { json["code"]?.string }

    /// How long to wait before trying again. In JSON: seconds.
    public var retryAfter: Duration? { json["retryAfter"]?.double.map { .seconds($0) } }

    /// How many attempts were made. 0 when the input was refused before.
    public var attempts: Int { json["attempts"]?.integer.map(Int.init) ?? 0 }

    /// The service's id of the request (`x-request-id`, or the id of the network in front of it), for its support.
    public var requestId: String? { json["requestId"]?.string }

    /// The response body as text, cut to 64 KiB.
    public var body: String? { json["body"]?.string }

    /// Credits left, where the service returned it.
    public var creditsRemaining: Int? { json["creditsRemaining"]?.integer.map(Int.init) }

    /// Whether credits are needed, where the service returned it.
    public var needsCredits: Bool? { json["needsCredits"]?.bool }

    /// The limit that was exceeded.
    public var limit: Int? { json["limit"]?.integer.map(Int.init) }

    /// How much of the limit is used.
    public var used: Int? { json["used"]?.integer.map(Int.init) }

    /// When the limit resets.
    public var resetsAt: Date? { json["resetsAt"]?.double.map { Date(timeIntervalSince1970: $0 / 1000) } }

    /// The argument that was refused, where the input was bad: its name in the API.
    public var field: String? { json["field"]?.string }

    /// The `queueId` of the application that the error is about, where it is known.
    public var queueId: String? { json["queueId"]?.string }

    /// The job that the error is about, where there is one.
    public var jobId: String? { json["jobId"]?.string }

    /// The application that the error is about, as last seen: the existing one with `AlreadyApplied`, the unsettled one
    /// with `WaitTimeout`.
    public var application: Application? { json["application"].flatMap { try? Application(json: $0) } }
}
