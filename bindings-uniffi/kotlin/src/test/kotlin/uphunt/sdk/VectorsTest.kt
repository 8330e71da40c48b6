package uphunt.sdk

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import org.junit.jupiter.api.parallel.Execution
import org.junit.jupiter.api.parallel.ExecutionMode

/** The shared vectors: what every language of the SDK must do. */
@Execution(ExecutionMode.CONCURRENT)
class VectorsTest {
    @TestFactory
    fun `every vector holds`(): List<DynamicTest> {
        val cases = replay.cases()
        assertTrue(cases.size >= FEWEST, "only ${cases.size} cases")
        return cases.map { case ->
            DynamicTest.dynamicTest(case.text("name")) {
                val problems = runBlocking(Dispatchers.Default) { run(replay, case) }
                assertTrue(problems.isEmpty()) { "${case.text("about")}\n" + problems.joinToString("\n") }
            }
        }
    }

    @Test
    fun `a vector that does not hold is found`() {
        val case = replay.cases().first { "queueId" in it.list("steps").first().jsonObject["result"]?.let(::fields).orEmpty() }
        val step = case.list("steps").first().jsonObject
        val result = JsonObject(step.getValue("result").jsonObject + ("queueId" to JsonPrimitive("another")))
        val steps = kotlinx.serialization.json.JsonArray(listOf(JsonObject(step + ("result" to result))))
        val changed = JsonObject(case + ("steps" to steps))
        assertTrue(runBlocking { run(replay, changed) }.isNotEmpty())
    }

    private fun fields(element: kotlinx.serialization.json.JsonElement) = (element as? JsonObject)?.keys.orEmpty()

    companion object {
        private const val FEWEST = 300
        private val replay = Replay()

        @JvmStatic
        @AfterAll
        fun end() = replay.close()
    }
}
