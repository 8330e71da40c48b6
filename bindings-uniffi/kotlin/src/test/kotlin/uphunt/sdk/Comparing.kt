package uphunt.sdk

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.booleanOrNull
import kotlinx.serialization.json.doubleOrNull
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonPrimitive

fun JsonObject.list(name: String): JsonArray = get(name)?.jsonArray ?: JsonArray(emptyList())

fun JsonObject.textOrNull(name: String): String? = get(name)?.takeUnless { it is JsonNull }?.jsonPrimitive?.content

/** Returns the differences, a line each. Expected is a subset of the actual value (`docs/vectors.md`, "Comparing"). */
fun compare(place: String, expected: JsonElement, actual: JsonElement?): List<String> {
    if (expected is JsonObject && expected.keys.singleOrNull()?.startsWith("$") == true) {
        val (name, value) = expected.entries.single()
        if (name == "\$exactly") {
            val more = (actual as? JsonObject)?.keys.orEmpty() - (value as JsonObject).keys
            return compare(place, value, actual) + more.map { "$place.$it came too" }
        }
        return if (holds(name, value, actual)) emptyList() else listOf("$place: $name $value does not hold for $actual")
    }
    if (expected is JsonObject && actual is JsonObject) {
        return expected.flatMap { (key, value) -> compare("$place.$key", value, actual[key]) }
    }
    if (expected is JsonArray && actual is JsonArray && expected.size == actual.size) {
        return expected.indices.flatMap { compare("$place[$it]", expected[it], actual[it]) }
    }
    return if (same(expected, actual ?: JsonNull)) emptyList() else listOf("$place: expected $expected, came $actual")
}

private fun same(expected: JsonElement, actual: JsonElement): Boolean {
    if (expected !is JsonPrimitive || actual !is JsonPrimitive) return expected == actual
    if (expected.isString != actual.isString) return false
    if (expected.isString || expected is JsonNull || expected.booleanOrNull != null) return expected.content == actual.content
    return expected.doubleOrNull == actual.doubleOrNull
}

private fun holds(name: String, value: JsonElement, actual: JsonElement?): Boolean {
    val texts = ((value as? JsonArray) ?: listOf(value)).map { (it as JsonPrimitive).content }
    return when (name) {
        "\$contains" -> actual is JsonPrimitive && actual.isString && texts.all { it in actual.content }
        "\$lacks" -> {
            val text = if (actual is JsonPrimitive && actual.isString) actual.content else actual.toString()
            texts.none { it in text }
        }
        "\$between" -> {
            val (least, most) = texts.map { it.toDouble() }
            actual is JsonPrimitive && !actual.isString && actual.doubleOrNull?.let { it in least..most } == true
        }
        else -> name == "\$any" && actual != null && actual !is JsonNull
    }
}
