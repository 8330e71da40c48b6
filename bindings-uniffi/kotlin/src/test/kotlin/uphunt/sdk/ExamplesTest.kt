package uphunt.sdk

import java.io.File
import java.io.InputStream
import java.nio.file.Path
import java.util.zip.ZipEntry
import java.util.zip.ZipFile
import java.util.zip.ZipOutputStream
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import uphunt.sdk.models.*

/** The examples and the code of the READMEs. A program runs by itself: a user's JVM, with nothing but the library. */
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

    @Test
    fun `the first program of the READMEs says where the credit went`() = Sandbox().use { sandbox ->
        assertEquals(0 to "applied: the credit was deducted\n", program(sandbox, "FirstProgramKt"))
    }

    @Test
    fun `the manual's code runs`() = Sandbox().use { sandbox ->
        val (status, output) = program(sandbox, "ManualKt")
        assertEquals(0, status, output)
        assertTrue("3 applied, 0 failed" in output, output)
    }

    @Test
    fun `the manual's code on operations runs`() = Sandbox().use { sandbox ->
        val (status, output) = program(sandbox, "OperationsKt")
        assertEquals(0, status, output)
        assertTrue("not_available" in output.lines(), output)
    }

    @Test
    fun `the first program runs on every JDK of this machine`() {
        val installed = listOf(File(System.getProperty("java.home"))) + File("/usr/lib/jvm").listFiles().orEmpty()
        val homes = installed.map { it.canonicalFile }.distinct().filter { File(it, "bin/java").canExecute() }
        for (home in homes) {
            val (status, output) = Sandbox().use { java("FirstProgramKt", environment = environment(it), home = home) }
            // From JDK 24 on, the JVM warns of native access.
            assertTrue("applied: the credit was deducted" in output.lines(), "${home.name}: $output")
            assertEquals(0, status)
        }
    }

    @Test
    fun `the library works from a shaded jar`(@TempDir folder: Path) = Sandbox().use { sandbox ->
        val jar = folder.resolve("shaded.jar").toFile()
        val names = mutableSetOf<String>()
        ZipOutputStream(jar.outputStream()).use { shaded ->
            val add = { name: String, content: InputStream ->
                if (names.add(name)) {
                    shaded.putNextEntry(ZipEntry(name))
                    content.use { it.copyTo(shaded) }
                }
            }
            for (part in System.getProperty("java.class.path").split(File.pathSeparator).map(::File).filter { it.exists() }) {
                if (part.isDirectory) {
                    part.walk().filter { it.isFile }.forEach { add(it.relativeTo(part).path, it.inputStream()) }
                } else {
                    ZipFile(part).use { zip ->
                        zip.entries().asSequence().filterNot { it.isDirectory }.forEach { add(it.name, zip.getInputStream(it)) }
                    }
                }
            }
        }
        val (status, output) = java("FirstProgramKt", environment = environment(sandbox), classes = jar.path)
        assertEquals(0 to "applied: the credit was deducted\n", status to output)
    }

    @Test
    fun `what the README says of watching compiles and runs`() = Sandbox().use { sandbox ->
        UpHunt(apiKey = sandbox.apiKey, baseUrl = sandbox.url).use { upHunt ->
            runBlocking {
                val submission = upHunt.apply(ApplyRequest(jobId = "~01abc123def456", coverLetter = "Hi"))
                fromTheReadme(upHunt, submission)
            }
        }
    }

    private suspend fun fromTheReadme(upHunt: UpHunt, submission: Submission) {
        try {
            upHunt.watch(submission.reference()).collect { println(it.applicationStatus) }
        } catch (error: WaitTimeoutException) {
            println("still ${error.application?.applicationStatus}; ${error.hint}")
        }
    }

    private fun example(sandbox: Sandbox, job: String): Pair<Int, String> = program(sandbox, "ApplyAndWatchKt", job)

    private fun program(sandbox: Sandbox, vararg command: String): Pair<Int, String> =
        java(*command, environment = environment(sandbox))

    private fun environment(sandbox: Sandbox) = mapOf("UPHUNT_API_KEY" to sandbox.apiKey, "UPHUNT_BASE_URL" to sandbox.url)
}
