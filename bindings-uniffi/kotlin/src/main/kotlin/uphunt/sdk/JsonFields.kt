package uphunt.sdk

import java.time.Instant
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import kotlinx.serialization.json.*
import uphunt.sdk.internal.readApplication
import uphunt.sdk.internal.readSubmission
import uphunt.sdk.models.*

/** The fields of an object that the core wrote as JSON: errors and what a batch reports. */
internal class JsonFields(private val fields: JsonObject) {
    constructor(text: String) : this(Json.parseToJsonElement(text).jsonObject)

    fun text(name: String): String? = primitive(name)?.content

    fun string(name: String): String = text(name).orEmpty()

    fun int(name: String): Int? = primitive(name)?.intOrNull

    fun count(name: String): Int = int(name) ?: 0

    fun long(name: String): Long? = primitive(name)?.longOrNull

    fun number(name: String): Long = long(name) ?: 0

    fun double(name: String): Double? = primitive(name)?.doubleOrNull

    fun flag(name: String): Boolean? = primitive(name)?.booleanOrNull

    fun isSet(name: String): Boolean = flag(name) ?: false

    fun seconds(name: String): Duration? = double(name)?.seconds

    fun instant(name: String): Instant? = long(name)?.let(Instant::ofEpochMilli)

    fun counts(name: String): Map<String, Long> =
        value(name)?.jsonObject.orEmpty().mapValues { (_, count) -> count.jsonPrimitive.long }

    fun application(name: String): Application? = value(name)?.let { translating { readApplication(it.toString()) } }

    fun submission(name: String): Submission? = value(name)?.let { translating { readSubmission(it.toString()) } }

    fun exception(name: String): UpHuntException? = nested(name)?.run {
        exceptionOf(ErrorKind.valueOf(string("kind").uppercase()), withHint(string("message"), text("hint")), toString())
    }

    fun state(name: String): BulkItemState = BulkItemState.valueOf(string(name).uppercase())

    fun reason(name: String): EarlyEndReason = EarlyEndReason.valueOf(string(name).uppercase())

    fun items(name: String): List<BulkItem> =
        value(name)?.jsonArray.orEmpty().map { BulkItem(JsonFields(it.jsonObject)) }

    fun progress(name: String): BulkProgress = BulkProgress(nested(name) ?: JsonFields("{}"))

    fun earlyEnd(name: String): EarlyEnd? = nested(name)?.let(::EarlyEnd)

    fun sameLetter(name: String): SameLetter? = nested(name)?.let(::SameLetter)

    override fun toString(): String = fields.toString()

    private fun nested(name: String) = value(name)?.let { JsonFields(it.jsonObject) }

    private fun primitive(name: String) = value(name) as? JsonPrimitive

    private fun value(name: String): JsonElement? = fields[name].takeUnless { it is JsonNull }
}
