package uphunt.sdk

import kotlin.time.Duration
import kotlin.time.DurationUnit
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import uphunt.sdk.models.Pacing

/** Waits between attempts: the first is up to [base], each next one up to twice as long, none longer than [cap]. */
public data class Backoff(val base: Duration, val cap: Duration) {
    internal fun toConfig() = mapOf("base" to base, "cap" to cap)
}

/** A rate limit: at most [requests] in any window of [per]. */
public data class RateLimit(val requests: Int, val per: Duration) {
    internal fun toConfig() = mapOf("requests" to requests, "per" to per)
}

internal fun callConfig(timeout: Duration?, deadline: Duration?, maxRetries: Int?, backoff: Backoff?, pacing: Pacing?): Map<String, Any?> =
    mapOf(
        "timeout" to timeout,
        "deadline" to deadline,
        "maxRetries" to maxRetries,
        "backoff" to backoff?.toConfig(),
        "pacing" to pacing?.name?.lowercase(),
    )

internal fun waitConfig(timeout: Duration?, pollInterval: Duration?): String =
    configJson(mapOf("timeout" to timeout, "schedule" to pollInterval))

/** Writes options as the core reads them. An option that is null is left out: it keeps its default. */
internal fun configJson(options: Map<String, Any?>): String = json(options.filterValues { it != null }).toString()

private fun json(value: Any?): JsonElement = when (value) {
    is Map<*, *> -> JsonObject(value.entries.associate { (key, value) -> key.toString() to json(value) })
    is List<*> -> JsonArray(value.map(::json))
    is Duration -> JsonPrimitive(value.toDouble(DurationUnit.SECONDS).coerceIn(-LONGEST_SECONDS, LONGEST_SECONDS))
    is Number -> JsonPrimitive(value)
    is Boolean -> JsonPrimitive(value)
    else -> JsonPrimitive(value.toString())
}

/** JSON has no infinity. The core takes a duration this long for one without an end. */
private const val LONGEST_SECONDS = 1e15
