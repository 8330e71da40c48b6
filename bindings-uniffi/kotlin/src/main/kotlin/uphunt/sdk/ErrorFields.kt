package uphunt.sdk

import java.time.Instant
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.booleanOrNull
import kotlinx.serialization.json.doubleOrNull
import kotlinx.serialization.json.intOrNull
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.longOrNull
import uphunt.sdk.internal.readApplication
import uphunt.sdk.models.Application

/** The fields of an error, read from its JSON. */
internal class ErrorFields(details: String) {
    private val fields = Json.parseToJsonElement(details).jsonObject

    fun text(name: String): String? = primitive(name)?.content

    fun int(name: String): Int? = primitive(name)?.intOrNull

    fun count(name: String): Int = int(name) ?: 0

    fun long(name: String): Long? = primitive(name)?.longOrNull

    fun flag(name: String): Boolean? = primitive(name)?.booleanOrNull

    fun seconds(name: String): Duration? = primitive(name)?.doubleOrNull?.seconds

    fun instant(name: String): Instant? = long(name)?.let(Instant::ofEpochMilli)

    fun application(name: String): Application? = value(name)?.let { translating { readApplication(it.toString()) } }

    private fun primitive(name: String) = value(name) as? JsonPrimitive

    private fun value(name: String): JsonElement? = fields[name].takeUnless { it is JsonNull }
}
