package uphunt.sdk

import java.nio.charset.CharacterCodingException
import kotlin.coroutines.ContinuationInterceptor
import kotlin.coroutines.cancellation.CancellationException
import kotlin.coroutines.coroutineContext
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.withContext
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.booleanOrNull
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.doubleOrNull
import uphunt.sdk.internal.Failure
import uphunt.sdk.internal.applicationRef
import uphunt.sdk.models.Application
import uphunt.sdk.models.ApplicationRef
import uphunt.sdk.models.ApplyRequest
import uphunt.sdk.models.ErrorKind

/** Throws the exceptions of this library instead of UniFFI's. */
internal inline fun <T> translating(closed: () -> Boolean = { false }, call: () -> T): T {
    if (closed()) throw closedError()
    return try {
        call()
    } catch (failure: Failure.Failed) {
        throw exceptionOf(failure.kind, failure.text, failure.details)
    } catch (_: CharacterCodingException) {
        throw invalidInput("text", "an argument contains half of a surrogate pair", WHOLE_CHARACTERS)
    } catch (error: IllegalStateException) {
        // Closed by another thread in between. UniFFI's message names its own class.
        throw if (closed() && error !is CancellationException) closedError() else error
    }
}

/**
 * Runs an asynchronous native call where its result may resume it.
 *
 * Without a dispatcher that dispatches (`suspend fun main`, `Dispatchers.Unconfined`), the caller's code would go on inside of the
 * callback of the native runtime's only I/O thread. A cancelled coroutine must send nothing, but UniFFI polls the future once before
 * it notices.
 */
internal suspend fun <T> onDispatcher(call: suspend () -> T): T {
    val context = coroutineContext
    context.ensureActive()
    val dispatcher = context[ContinuationInterceptor] as? CoroutineDispatcher
    return if (dispatcher?.isDispatchNeeded(context) == true) call() else withContext(Dispatchers.Default) { call() }
}

internal fun closedError() = IllegalStateException("the UpHunt client, batch or inbox is closed")

internal const val WHOLE_CHARACTERS = "Pass text of whole Unicode characters."

internal fun invalidInput(field: String, message: String, hint: String): UpHuntException {
    val details = buildJsonObject {
        put("kind", JsonPrimitive("invalid_input"))
        put("message", JsonPrimitive(message))
        put("hint", JsonPrimitive(hint))
        put("attempts", JsonPrimitive(0))
        put("field", JsonPrimitive(field))
    }
    return exceptionOf(ErrorKind.INVALID_INPUT, withHint(message, hint), details.toString())
}

/** Puts the hint behind the message, as the core does. */
internal fun withHint(message: String, hint: String?): String = when {
    hint == null -> message
    message.endsWith('.') || message.endsWith('!') || message.endsWith('?') -> "$message $hint"
    else -> "$message. $hint"
}

/** Refuses half of a surrogate pair, which UTF-8 cannot encode, and what JSON cannot represent, with the name of its field. */
internal fun ApplyRequest.requireEncodable() {
    proposal?.let { requireJson("proposal", JsonObject(it.extra)) }
    questionAnswers?.forEach { requireJson("questionAnswers", JsonArray(listOfNotNull(it.question, it.answer, JsonObject(it.extra)))) }
    requireJson("extra", JsonObject(extra))
    val fields = mapOf(
        "jobId" to jobId,
        "coverLetter" to coverLetter,
        "profileId" to profileId,
        "proposal" to proposal,
        "questionAnswers" to questionAnswers,
        "extra" to extra,
    )
    for ((field, value) in fields) {
        if (value != null && !Charsets.UTF_8.newEncoder().canEncode(value.toString())) {
            throw invalidInput(field, "$field contains half of a surrogate pair", WHOLE_CHARACTERS)
        }
    }
}

/** Refuses what JSON cannot represent, and nesting that the core does not read. */
internal fun requireJson(field: String, value: JsonElement) {
    if (value.isJson(DEEPEST)) return
    val hint = "Pass finite numbers, and at most $DEEPEST levels of arrays and objects."
    throw invalidInput(field, "$field contains a value that JSON cannot represent", hint)
}

private const val DEEPEST = 100

private fun JsonElement.isJson(depth: Int): Boolean = when (this) {
    is JsonNull -> true
    is JsonPrimitive -> isString || booleanOrNull != null || doubleOrNull?.isFinite() == true
    is JsonArray -> depth > 0 && all { it.isJson(depth - 1) }
    is JsonObject -> depth > 0 && values.all { it.isJson(depth - 1) }
}

internal fun reference(queueId: String?, jobId: String?): ApplicationRef {
    loadNativeLibrary()
    return translating { applicationRef(queueId, jobId) }
}

/** Collects a wait and returns its settled state. */
internal suspend fun Flow<Application>.lastOf(onUpdate: suspend (Application) -> Unit): Application {
    var last: Application? = null
    collect { application ->
        onUpdate(application)
        last = application
    }
    return last ?: throw CancellationException("the wait ended without a state")
}
