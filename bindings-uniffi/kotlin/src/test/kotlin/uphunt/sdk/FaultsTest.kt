package uphunt.sdk

import java.math.BigDecimal
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlin.time.TimeSource
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import uphunt.sdk.models.*

private val QUICKLY = Backoff(base = 1.milliseconds, cap = 5.milliseconds)

/** The sandbox's faults: what goes wrong on the way must not become a second proposal, nor a call that hangs. */
class FaultsTest {
    @Test
    fun `a lost answer is one proposal`() = with(Sandbox()) { client ->
        fault("apply:lost_answer")
        val submission = client.apply(ApplyRequest("~01lost", "Hi"))
        assertTrue(submission.recovered)
        assertEquals(1, applications())
        assertEquals(ApplicationStatus.Applied, client.wait(submission.reference(), pollInterval = 20.milliseconds).applicationStatus)
    }

    @Test
    fun `an answer that is lost over and over, with the status out of reach, leaves the outcome unknown`() = with(Sandbox()) { client ->
        fault("apply:lost_answer")
        fault("status:close_before*9")
        val error = thrown<OutcomeUnknownException> { client.apply(ApplyRequest("~01unknown", "Hi")) }
        assertEquals("~01unknown", error.jobId)
        assertEquals(1, client.credits().inDoubt)
        assertEquals(1, applications())
    }

    @Test
    fun `connections that break are made again`() = with(Sandbox()) { client ->
        fault("freelancers:close_before*2")
        assertEquals(3, client.freelancers().freelancers.size)
    }

    @Test
    fun `a storm of 429s is waited out`() = with(Sandbox()) { client ->
        fault("status:429=0*20")
        val submission = client.apply(ApplyRequest("~01storm", "Hi"))
        val patient = client.withOptions(maxRetries = 30)
        val states = (1..10).map { async { patient.status(submission.queueId) } }.awaitAll()
        assertEquals(setOf(submission.queueId), states.map { it.queueId }.toSet())
    }

    @Test
    fun `a deadline ends a call that has no answer`() = with(Sandbox()) { client ->
        fault("freelancers:stall*9")
        val begun = TimeSource.Monotonic.markNow()
        val error = thrown<UpHuntException> { client.withOptions(deadline = 200.milliseconds).freelancers() }
        assertTrue(error is ApiTimeoutException || error is DeadlineExceededException, error.toString())
        assertTrue(begun.elapsedNow() < 20.seconds)
    }

    @Test
    fun `a watch tells each state, and every row is listed once`() = with(Sandbox("--settle-ms=5000")) { client ->
        val submission = client.apply(ApplyRequest("~01watch", "Hi"))
        val states = client.watch(submission.reference(), pollInterval = 20.milliseconds).map { it.applicationStatus }.toList()
        assertEquals(listOf(ApplicationStatus.Processing, ApplicationStatus.Applied), states)
        repeat(7) { client.apply(ApplyRequest("~01row$it", "Hi")) }
        val rows = client.iterAppliedJobs(limit = 3).map { it.jobId }.toList()
        assertEquals(8, rows.size)
        assertEquals(8, rows.toSet().size)
    }

    @Test
    fun `the setup is checked, and prints as a checklist`() = with(Sandbox()) { client ->
        val report = client.checkSetup()
        assertTrue(report.isReady())
        assertTrue("[ok  ] key" in report.toString(), report.toString())
        assertNull(report.checks.first { it.name == SetupCheckName.Key }.hint)
    }

    @Test
    fun `what is refused says so before anything is sent`() = with(Sandbox()) { client ->
        assertEquals("queueId", thrown<InvalidInputException> { client.status() }.field)
        assertEquals("limit", thrown<InvalidInputException> { client.appliedJobs(limit = -1) }.field)
        assertEquals("timeout", thrown<InvalidInputException> { client.wait("q_1", timeout = (-1).seconds) }.field)
        val maker = assertThrows(InvalidInputException::class.java) { UpHunt(apiKey = apiKey, maxRetries = -1) }
        assertEquals("maxRetries", maker.field)
        val flight = assertThrows(InvalidInputException::class.java) { UpHunt(apiKey = apiKey, maxInFlight = 0) }
        assertEquals("maxInFlight", flight.field)
        assertEquals("schedule", thrown<InvalidInputException> { client.wait("q_1", pollInterval = (-1).seconds) }.field)
    }

    @Test
    fun `half of a surrogate pair is refused with its field`() = with(Sandbox()) { client ->
        val letter = "Hi \uD83D there"
        assertEquals("coverLetter", thrown<InvalidInputException> { client.apply(ApplyRequest("~01a", letter)) }.field)
        assertEquals("coverLetter", thrown<InvalidInputException> { client.applyAndWait(ApplyRequest("~01a", letter)) }.field)
        val answers = listOf(QuestionAnswer("Why?", letter))
        assertEquals("questionAnswers", thrown<InvalidInputException> { client.apply(ApplyRequest("~01a", "Hi", questionAnswers = answers)) }.field)
        thrown<InvalidInputException> { client.status(jobId = letter) }
        thrown<InvalidInputException> { client.generateProposal(GenerateProposal(jobTitle = letter, jobDescription = "…")) }
        assertEquals(0, applications())
    }

    @Test
    fun `what JSON cannot represent is refused with its field`() = with(Sandbox()) { client ->
        val deep = (1..200).fold<Int, JsonElement>(JsonPrimitive(1)) { value, _ -> JsonArray(listOf(value)) }
        for (value in listOf(JsonPrimitive(Double.NaN), JsonPrimitive(BigDecimal("1e999")), deep)) {
            val extra = ApplyRequest("~01a", "Hi", extra = mapOf("x" to value))
            assertEquals("extra", thrown<InvalidInputException> { client.apply(extra) }.field)
            assertEquals("extra", thrown<InvalidInputException> { client.applyAndWait(extra) }.field)
            assertEquals("extra", thrown<InvalidInputException> { client.applyMany(listOf(extra)) }.field)
            val answers = listOf(QuestionAnswer(JsonPrimitive("Why?"), value))
            assertEquals("questionAnswers", thrown<InvalidInputException> { client.apply(ApplyRequest("~01a", "Hi", questionAnswers = answers)) }.field)
            val proposal = GenerateProposal(jobId = "~01a", extra = mapOf("x" to value))
            assertEquals("extra", thrown<InvalidInputException> { client.generateProposal(proposal) }.field)
        }
        assertEquals(0, applications())
    }

    private fun with(sandbox: Sandbox, test: suspend Scene.(UpHunt) -> Unit): Unit = sandbox.use {
        UpHunt(sandbox.apiKey, baseUrl = sandbox.url, backoff = QUICKLY).use { client ->
            runBlocking { Scene(sandbox, this).test(client) }
        }
    }

    private class Scene(private val sandbox: Sandbox, scope: kotlinx.coroutines.CoroutineScope) :
        kotlinx.coroutines.CoroutineScope by scope {
        val apiKey get() = sandbox.apiKey

        fun fault(fault: String) = sandbox.fault(fault)

        fun applications(): Int {
            val all = sandbox.dashboard("GET", "/sandbox/accounts/default/applications")
            return (all.jsonObject["applications"] ?: all).jsonArray.size
        }
    }
}

/** The exception of this class that a call ends with. */
inline fun <reified E : UpHuntException> thrown(call: () -> Any?): E {
    val result = try {
        call()
    } catch (error: UpHuntException) {
        if (error is E) return error
        throw AssertionError("expected ${E::class.simpleName}", error)
    }
    throw AssertionError("expected ${E::class.simpleName}, came $result")
}
