// Generated from the core's declarations by `cargo xtask codegen`. Do not edit.

package uphunt.sdk

import java.time.Instant
import kotlin.time.Duration
import uphunt.sdk.models.Application
import uphunt.sdk.models.ErrorKind

/**
 * A call that failed. Each [kind] has a class of its own, such as [RateLimitException].
 *
 * [message] says what happened and ends with the [hint]. Exceptions are [java.io.Serializable].
 */
public sealed class UpHuntException(
    /** The error kind, for a `when` over all of them. */
    public val kind: ErrorKind,
    message: String,
    private val details: String,
) : RuntimeException(message) {
    @Transient
    private var parsed: JsonFields? = null

    private val fields: JsonFields get() = parsed ?: JsonFields(details).also { parsed = it }

    /** Returns all fields of the error as JSON. */
    public fun toJson(): String = details

    /** What the user can do about it. */
    public val hint: String? get() = fields.text("hint")

    /** The HTTP status, where there was a response. */
    public val status: Int? get() = fields.int("status")

    /** The service's own code, where it gave one. */
    public val code: String? get() = fields.text("code")

    /** How long to wait before trying again. In JSON: seconds. */
    public val retryAfter: Duration? get() = fields.seconds("retryAfter")

    /** How many attempts were made. 0 when the input was refused before. */
    public val attempts: Int get() = fields.count("attempts")

    /** The service's id of the request (`x-request-id`, or the id of the network in front of it), for its support. */
    public val requestId: String? get() = fields.text("requestId")

    /** The response body as text, cut to 64 KiB. */
    public val body: String? get() = fields.text("body")

    /** Credits left, where the service returned it. */
    public val creditsRemaining: Long? get() = fields.long("creditsRemaining")

    /** Whether credits are needed, where the service returned it. */
    public val needsCredits: Boolean? get() = fields.flag("needsCredits")

    /** The limit that was exceeded. */
    public val limit: Long? get() = fields.long("limit")

    /** How much of the limit is used. */
    public val used: Long? get() = fields.long("used")

    /** When the limit resets. */
    public val resetsAt: Instant? get() = fields.instant("resetsAt")

    /** The argument that was refused, where the input was bad: its name in the API. */
    public val field: String? get() = fields.text("field")

    /** The `queueId` of the application that the error is about, where it is known. */
    public val queueId: String? get() = fields.text("queueId")

    /** The job that the error is about, where there is one. */
    public val jobId: String? get() = fields.text("jobId")

    /**
     * The application that the error is about, as last seen: the existing one with `AlreadyApplied`, the unsettled one
     * with `WaitTimeout`.
     */
    public val application: Application? get() = fields.application("application")
}

/** An argument was refused before anything was sent. */
public class InvalidInputException internal constructor(message: String, details: String) :
    UpHuntException(ErrorKind.INVALID_INPUT, message, details)

/** 400 (or another 4xx without a kind of its own): a missing or malformed field. */
public class BadRequestException internal constructor(message: String, details: String) :
    UpHuntException(ErrorKind.BAD_REQUEST, message, details)

/** 401: the key is missing, mistyped or revoked. */
public class AuthenticationException internal constructor(message: String, details: String) :
    UpHuntException(ErrorKind.UNAUTHORIZED, message, details)

/** 402: no credits left. */
public class OutOfCreditsException internal constructor(message: String, details: String) :
    UpHuntException(ErrorKind.OUT_OF_CREDITS, message, details)

/** 403: the account behind the key has no active subscription. */
public class SubscriptionInactiveException internal constructor(message: String, details: String) :
    UpHuntException(ErrorKind.SUBSCRIPTION_INACTIVE, message, details)

/** 404: the job, application or company is not known. */
public class NotFoundException internal constructor(message: String, details: String) :
    UpHuntException(ErrorKind.NOT_FOUND, message, details)

/** 409: this job was applied to already, or is being applied to. The error carries the existing application. */
public class AlreadyAppliedException internal constructor(message: String, details: String) :
    UpHuntException(ErrorKind.ALREADY_APPLIED, message, details)

/** 422: well-formed, but a value is not allowed. */
public class UnprocessableEntityException internal constructor(message: String, details: String) :
    UpHuntException(ErrorKind.UNPROCESSABLE, message, details)

/** 429, or the client's own rate limiter in fail-fast mode. */
public class RateLimitException internal constructor(message: String, details: String) :
    UpHuntException(ErrorKind.RATE_LIMITED, message, details)

/** 500, or another 5xx. */
public class ServerException internal constructor(message: String, details: String) :
    UpHuntException(ErrorKind.SERVER, message, details)

/** 503: Upwork is down or limits the service. */
public class ServiceUnavailableException internal constructor(message: String, details: String) :
    UpHuntException(ErrorKind.UNAVAILABLE, message, details)

/** The connection could not be established, or it broke. */
public class ApiConnectionException internal constructor(message: String, details: String) :
    UpHuntException(ErrorKind.CONNECTION, message, details)

/** An attempt got no response in time. */
public class ApiTimeoutException internal constructor(message: String, details: String) :
    UpHuntException(ErrorKind.TIMEOUT, message, details)

/** The deadline of the whole call has passed, or would pass before the next attempt. */
public class DeadlineExceededException internal constructor(message: String, details: String) :
    UpHuntException(ErrorKind.DEADLINE_EXCEEDED, message, details)

/** The response is not what the API documents: a redirect, an HTML page, an empty body. */
public class UnexpectedResponseException internal constructor(message: String, details: String) :
    UpHuntException(ErrorKind.UNEXPECTED_RESPONSE, message, details)

/** The response is JSON, but not of the documented shape. The message names the path in the document. */
public class DecodeException internal constructor(message: String, details: String) :
    UpHuntException(ErrorKind.DECODE, message, details)

/** Apply may or may not have been accepted, and the status endpoint did not show which. */
public class OutcomeUnknownException internal constructor(message: String, details: String) :
    UpHuntException(ErrorKind.OUTCOME_UNKNOWN, message, details)

/** The application had not settled when the wait ended. The error carries it as last seen. */
public class WaitTimeoutException internal constructor(message: String, details: String) :
    UpHuntException(ErrorKind.WAIT_TIMEOUT, message, details)

internal fun exceptionOf(kind: ErrorKind, message: String, details: String): UpHuntException = when (kind) {
    ErrorKind.INVALID_INPUT -> InvalidInputException(message, details)
    ErrorKind.BAD_REQUEST -> BadRequestException(message, details)
    ErrorKind.UNAUTHORIZED -> AuthenticationException(message, details)
    ErrorKind.OUT_OF_CREDITS -> OutOfCreditsException(message, details)
    ErrorKind.SUBSCRIPTION_INACTIVE -> SubscriptionInactiveException(message, details)
    ErrorKind.NOT_FOUND -> NotFoundException(message, details)
    ErrorKind.ALREADY_APPLIED -> AlreadyAppliedException(message, details)
    ErrorKind.UNPROCESSABLE -> UnprocessableEntityException(message, details)
    ErrorKind.RATE_LIMITED -> RateLimitException(message, details)
    ErrorKind.SERVER -> ServerException(message, details)
    ErrorKind.UNAVAILABLE -> ServiceUnavailableException(message, details)
    ErrorKind.CONNECTION -> ApiConnectionException(message, details)
    ErrorKind.TIMEOUT -> ApiTimeoutException(message, details)
    ErrorKind.DEADLINE_EXCEEDED -> DeadlineExceededException(message, details)
    ErrorKind.UNEXPECTED_RESPONSE -> UnexpectedResponseException(message, details)
    ErrorKind.DECODE -> DecodeException(message, details)
    ErrorKind.OUTCOME_UNKNOWN -> OutcomeUnknownException(message, details)
    ErrorKind.WAIT_TIMEOUT -> WaitTimeoutException(message, details)
}
