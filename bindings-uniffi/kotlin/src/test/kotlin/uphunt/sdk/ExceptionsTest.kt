package uphunt.sdk

import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Exceptions by type, fields and message. */
class ExceptionsTest {
    @Test
    fun `a limit that is used up says how long to wait`() = answered("status:429=7") { client ->
        val error = thrown<UpHuntException.RateLimited> { client.status("q_1") }
        assertEquals(429, error.status)
        assertEquals(7.seconds, error.retryAfter)
        assertEquals(1, error.attempts)
        assertEquals(ErrorKind.RATE_LIMITED, error.kind)
        assertTrue(error.kind.isTransient())
        assertEquals("${error.details.message} (hint: ${error.hint})", error.message)
        assertTrue("HTTP 429" in error.message!!)
    }

    @Test
    fun `no credits left says how many there are`() = answered("apply:402") { client ->
        val error = thrown<UpHuntException.OutOfCredits> { client.apply(ApplyRequest("~01a", "Hi")) }
        assertEquals(402, error.status)
        assertEquals("Top up credits, or wait for the next billing cycle.", error.hint)
        assertTrue(error.body!!.startsWith("{"))
    }

    @Test
    fun `a second application carries the first`() = answered { client ->
        val first = client.apply(ApplyRequest("~01twice", "Hi"))
        client.wait(first.reference())
        val error = thrown<UpHuntException.AlreadyApplied> { client.apply(ApplyRequest("~01twice", "Hi")) }
        assertEquals(409, error.status)
        assertEquals(first.queueId, error.application?.queueId)
        assertEquals(Credit.Deducted, error.application?.credit())
    }

    @Test
    fun `a wait that ends carries the application as last seen`() = answered { client ->
        val submission = client.apply(ApplyRequest("~01sandbox_stuck_1", "Hi"))
        val error = thrown<UpHuntException.WaitTimeout> { client.wait(submission.queueId, timeout = 1.seconds) }
        assertEquals(ApplicationStatus.Processing, error.application?.applicationStatus)
        assertEquals(submission.queueId, error.queueId)
        assertNull(error.status)
    }

    @Test
    fun `a page of html is no answer of the service`() = answered("freelancers:html") { client ->
        val error = thrown<UpHuntException.UnexpectedAnswer> { client.freelancers() }
        assertEquals(200, error.status)
        assertTrue("<" in error.body!!)
    }

    @Test
    fun `nobody there is a connection that failed`() = runBlocking {
        UpHunt("sk_uphunt_0123456789", baseUrl = "http://127.0.0.1:9", maxRetries = 0).use { client ->
            val error = thrown<UpHuntException.Connection> { client.freelancers() }
            assertNull(error.status)
            assertEquals("Check the network, the base URL and the proxy.", error.hint)
        }
    }

    @Test
    fun `every kind has a class of its own`() {
        val names = UpHuntException::class.java.declaredClasses.map { it.simpleName }.toSet()
        val kinds = ErrorKind.entries.map { kind -> kind.name.split("_").joinToString("") { it.lowercase().replaceFirstChar(Char::uppercase) } }
        assertTrue(names.containsAll(kinds)) { "$names lack some of $kinds" }
    }

    @Test
    fun `the key shows nowhere`() {
        val key = "sk_uphunt_0123456789abcdef"
        val client = UpHunt(key, timeout = 3.seconds)
        val error = runCatching { UpHunt("$key\n") }.exceptionOrNull() as UpHuntException.InvalidInput
        val texts = listOf(client.toString(), error.toString(), error.message, error.details.toString(), error.stackTraceToString())
        assertFalse(texts.any { key in it!! }) { texts.joinToString("\n") }
        assertEquals("UpHunt(timeout=3s, deadline=90s, maxRetries=2)", client.toString())
        assertEquals("apiKey", error.field)
        client.close()
    }

    private fun answered(vararg faults: String, test: suspend (UpHunt) -> Unit): Unit =
        Sandbox(*faults.map { "--fault=$it" }.toTypedArray()).use { sandbox ->
            UpHunt(sandbox.apiKey, baseUrl = sandbox.url, maxRetries = 0).use { client -> runBlocking { test(client) } }
        }
}
