package uphunt.sdk

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonObject

private val NOTHING = JsonObject(emptyMap())

/** Most models have no field that this version does not know. */
internal fun readObject(text: String): JsonObject =
    if (text == "{}") NOTHING else Json.parseToJsonElement(text).jsonObject

internal fun readJson(text: String): JsonElement = Json.parseToJsonElement(text)

/** An answer to one of the client's screening questions. */
public fun QuestionAnswer(question: String, answer: String): QuestionAnswer =
    QuestionAnswer(JsonPrimitive(question), JsonPrimitive(answer))
