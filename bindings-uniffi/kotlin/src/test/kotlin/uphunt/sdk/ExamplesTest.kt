package uphunt.sdk

import java.io.File
import java.util.concurrent.TimeUnit
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The example, as a program of its own: a user's JVM, with nothing but the library. */
class ExamplesTest {
    @Test
    fun `the example applies, watches it settle and shows the credit`() = Sandbox("--settle-ms=2000").use { sandbox ->
        val (status, output) = example(sandbox, "~01abc123def456")
        assertEquals(0, status, output)
        assertTrue("processing" in output && "applied: the credit was deducted" in output, output)
        assertTrue("99 credits left" in output, output)
    }

    @Test
    fun `the example says what to do when it was not to be`() = Sandbox("--connects=0").use { sandbox ->
        val (status, output) = example(sandbox, "~01abc123def456")
        assertEquals(0, status, output)
        assertTrue("not_enough_connects: the credit was refunded" in output && "Buy Connects" in output, output)
    }

    private fun example(sandbox: Sandbox, job: String): Pair<Int, String> {
        val java = File(System.getProperty("java.home"), "bin/java").path
        val classes = System.getProperty("java.class.path")
        val program = ProcessBuilder(java, "-cp", classes, "ApplyAndWatchKt", job).redirectErrorStream(true)
        program.environment() += mapOf("UPHUNT_API_KEY" to sandbox.apiKey, "UPHUNT_BASE_URL" to sandbox.url)
        val running = program.start()
        val output = running.inputReader().readText()
        assertTrue(running.waitFor(60, TimeUnit.SECONDS))
        return running.exitValue() to output
    }
}
