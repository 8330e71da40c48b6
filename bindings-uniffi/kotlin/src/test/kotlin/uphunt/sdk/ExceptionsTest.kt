package uphunt.sdk

import java.io.ByteArrayOutputStream
import java.io.ObjectInputStream
import java.io.ObjectOutputStream
import java.nio.file.Path
import kotlin.io.path.createDirectory
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import uphunt.sdk.models.*

/** Exceptions by type, fields and message. */
class ExceptionsTest {
    @Test
    fun `a limit that is used up says how long to wait`() = answered("status:429=7") { client ->
        val error = thrown<RateLimitException> { client.status("q_1") }
        assertEquals(429, error.status)
        assertEquals(7.seconds, error.retryAfter)
        assertEquals(1, error.attempts)
        assertEquals(ErrorKind.RATE_LIMITED, error.kind)
        assertTrue(error.kind.isTransient())
        assertTrue(error.message!!.endsWith(". ${error.hint}"), error.message)
        assertTrue("HTTP 429" in error.message!!)
    }

    @Test
    fun `no credits left says how many there are`() = answered("apply:402") { client ->
        val error = thrown<OutOfCreditsException> { client.apply(ApplyRequest("~01a", "Hi")) }
        assertEquals(402, error.status)
        assertEquals("Top up credits in the dashboard, or wait for the next billing cycle.", error.hint)
        assertTrue(error.body!!.startsWith("{"))
    }

    @Test
    fun `a second application carries the first`() = answered { client ->
        val first = client.apply(ApplyRequest("~01twice", "Hi"))
        client.wait(first.reference())
        val error = thrown<AlreadyAppliedException> { client.apply(ApplyRequest("~01twice", "Hi")) }
        assertEquals(409, error.status)
        assertEquals(first.queueId, error.application?.queueId)
        assertEquals(Credit.Deducted, error.application?.credit())
    }

    @Test
    fun `a wait that ends carries the application as last seen`() = answered { client ->
        val submission = client.apply(ApplyRequest("~01sandbox_stuck_1", "Hi"))
        val error = thrown<WaitTimeoutException> { client.wait(submission.queueId, timeout = 3.seconds) }
        assertEquals(ApplicationStatus.Processing, error.application?.applicationStatus)
        assertEquals(submission.queueId, error.queueId)
        assertNull(error.status)
    }

    @Test
    fun `a page of html is no answer of the service`() = answered("freelancers:html") { client ->
        val error = thrown<UnexpectedResponseException> { client.freelancers() }
        assertEquals(200, error.status)
        assertTrue("<" in error.body!!)
    }

    @Test
    fun `nobody there is a connection that failed`() = runBlocking {
        UpHunt("sk_uphunt_0123456789", baseUrl = "http://127.0.0.1:9", maxRetries = 0).use { client ->
            val error = thrown<ApiConnectionException> { client.freelancers() }
            assertNull(error.status)
            assertEquals("Check the network, the base URL and the proxy.", error.hint)
        }
    }

    @Test
    fun `every kind has a class of its own`() {
        val classes = ErrorKind.entries.map { exceptionOf(it, "message", "{}") }
        assertEquals(ErrorKind.entries.toList(), classes.map { it.kind })
        assertEquals(ErrorKind.entries.size, classes.map { it::class }.toSet().size)
    }

    @Test
    fun `an exception survives serialization`() = answered("status:429=7") { client ->
        val error = thrown<RateLimitException> { client.status("q_1") }
        val bytes = ByteArrayOutputStream().also { ObjectOutputStream(it).writeObject(error) }.toByteArray()
        val copy = ObjectInputStream(bytes.inputStream()).readObject() as RateLimitException
        assertEquals(error.message, copy.message)
        assertEquals(7.seconds, copy.retryAfter)
        assertEquals(error.kind, copy.kind)
    }

    @Test
    fun `a missing native library says what to do`() {
        val (status, output) = java("-Duniffi.component.uphunt_sdk.libraryOverride=absent", "uphunt.sdk.ExceptionsTestKt")
        assertTrue(status != 0 && "jna.tmpdir" in output && "cargo xtask dist kotlin" in output, output)
    }

    @Test
    fun `a folder that allows no execution is named as the reason`(@TempDir folders: Path) {
        val folder = folders.resolve("noexec").createDirectory().toFile()
        val mounted = ProcessBuilder("mount", "-t", "tmpfs", "-o", "noexec", "tmpfs", folder.path).start().waitFor() == 0
        assumeTrue(mounted, "mounting takes root")
        try {
            val (status, output) = java("-Djna.tmpdir=${folder.path}", "uphunt.sdk.ExceptionsTestKt")
            assertTrue(status != 0 && "mounted noexec" in output, output)
            val other = folders.resolve("exec").createDirectory()
            val (mended, text) = java("-Djna.tmpdir=$other", "uphunt.sdk.ExceptionsTestKt")
            assertEquals(0, mended, text)
        } finally {
            ProcessBuilder("umount", folder.path).start().waitFor()
        }
    }

    @Test
    fun `the key shows nowhere`() {
        val key = "sk_uphunt_0123456789abcdef"
        val client = UpHunt(key, timeout = 3.seconds)
        val error = runCatching { UpHunt("$key\n") }.exceptionOrNull() as InvalidInputException
        val texts = listOf(client.toString(), error.toString(), error.message, error.toJson(), error.stackTraceToString())
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

/** Creates a client: a program for the tests of loading. */
fun main() {
    UpHunt(apiKey = "sk_uphunt_0123456789").close()
}
