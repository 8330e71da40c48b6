package uphunt.sdk.models

import kotlinx.serialization.json.JsonPrimitive

/** Creates an answer to a question of the client's screening form. */
public fun QuestionAnswer(question: String, answer: String): QuestionAnswer =
    QuestionAnswer(JsonPrimitive(question), JsonPrimitive(answer))
