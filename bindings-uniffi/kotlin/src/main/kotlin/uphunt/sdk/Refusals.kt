package uphunt.sdk

import kotlin.time.Duration

/** Rust has no negative durations. */
internal fun Duration?.atLeastZero(field: String): Duration? {
    if (this != null && isNegative()) throw refused(field, "$field is $this", "Give a duration of 0 or more.")
    return this
}

/** Rust has no negative counts. */
internal fun RateLimit.check() {
    if (requests < 0) throw refused("limits", "a limit is $requests requests", "Give limits of at least one request.")
    per.atLeastZero("limits")
}

private fun refused(field: String, message: String, hint: String) = UpHuntException.InvalidInput(
    "$message (hint: $hint)",
    ErrorDetails(kind = ErrorKind.INVALID_INPUT, message = message, hint = hint, attempts = 0, field = field),
)
