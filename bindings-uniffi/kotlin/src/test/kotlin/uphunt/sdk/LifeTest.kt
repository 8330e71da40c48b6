package uphunt.sdk

import com.sun.net.httpserver.HttpServer
import java.io.File
import java.net.InetSocketAddress
import java.net.URLClassLoader
import java.util.concurrent.atomic.AtomicInteger
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.cancel
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import kotlinx.coroutines.withTimeoutOrNull
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotSame
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import uphunt.sdk.models.*

/** What a server runs in a class loader of its own. */
object OtherApplication {
    @JvmStatic
    fun run(apiKey: String, url: String) = UpHunt(apiKey, baseUrl = url).use { client ->
        runBlocking { assertTrue(client.freelancers().freelancers.isNotEmpty()) }
    }
}

private const val STALLED = "an_attempt_without_an_answer_times_out"

/** How calls end early, and what is left of many. */
class LifeTest {
    @Test
    fun `cancelling a coroutine closes its connection, and passes through as a cancellation`() = Replay().use { replay ->
        val begun = replay.begin(STALLED)
        UpHunt("sk_uphunt_0123456789", baseUrl = begun.text("baseUrl"), timeout = 60.seconds).use { client ->
            runBlocking {
                var passed: Throwable? = null
                val call = launch {
                    try {
                        client.freelancers()
                    } catch (thrown: Throwable) {
                        passed = thrown
                        throw thrown
                    }
                }
                until { report(replay, begun.text("reportUrl"), "requests") == 1 }
                call.cancelAndJoin()
                assertTrue(passed is CancellationException, passed.toString())
                until { report(replay, begun.text("reportUrl"), "connectionsClosedByClient") == 1 }
            }
        }
    }

    @Test
    fun `a coroutine that is cancelled already sends nothing`() = Replay().use { replay ->
        val begun = replay.begin(STALLED)
        UpHunt("sk_uphunt_0123456789", baseUrl = begun.text("baseUrl")).use { client ->
            runBlocking {
                launch {
                    coroutineContext.cancel()
                    client.freelancers()
                }.join()
                delay(100.milliseconds)
                assertEquals(0, report(replay, begun.text("reportUrl"), "requests"))
            }
        }
    }

    @Test
    fun `cancelling as the answer comes ends each call once`(): Unit = Program(System.getenv("UPHUNT_BENCH"), "serve", "--exit-with-stdin").use { server ->
        UpHunt("sk_uphunt_0123456789", baseUrl = server.url, pacing = Pacing.OFF).use { client ->
            runBlocking(Dispatchers.Default) {
                val ended = AtomicInteger()
                repeat(40) {
                    val calls = (1..50).map { launch { client.request("GET", "/api/auto-apply-v2/status", mapOf("queueId" to "q_1")) } }
                    calls.forEach { call -> call.invokeOnCompletion { ended.incrementAndGet() } }
                    delay(it.milliseconds / 10)
                    calls.forEach { call -> call.cancelAndJoin() }
                }
                assertEquals(2_000, ended.get())
                client.status("q_1")
            }
        }
    }

    @Test
    fun `an answer may be larger than what one crossing brings back`() {
        val server = HttpServer.create(InetSocketAddress("127.0.0.1", 0), 0)
        server.createContext("/") { exchange ->
            val body = """{"freelancers": [], "note": "${"long ".repeat(100_000)}"}""".toByteArray()
            exchange.sendResponseHeaders(200, body.size.toLong())
            exchange.responseBody.use { it.write(body) }
        }
        server.start()
        try {
            UpHunt("sk_uphunt_0123456789", baseUrl = "http://127.0.0.1:${server.address.port}").use { client ->
                val answers = runBlocking { (1..3).map { async { client.freelancers() } }.awaitAll() }
                assertEquals(listOf(500_000, 500_000, 500_000), answers.map { it.extra.getValue("note").jsonPrimitive.content.length })
            }
        } finally {
            server.stop(0)
        }
    }

    @Test
    fun `a timeout of the coroutine's own ends a wait`() = Sandbox().use { sandbox ->
        UpHunt(sandbox.apiKey, baseUrl = sandbox.url).use { client ->
            runBlocking {
                val request = ApplyRequest("~01sandbox_stuck_1", "Hi")
                assertNull(withTimeoutOrNull(5.seconds) { client.applyAndWait(request, pollInterval = 20.milliseconds) })
                assertEquals(1, client.credits().reserved)
            }
        }
    }

    @Test
    fun `a client may be closed while calls are under way`() = Sandbox("--fault=status:latency=300*50").use { sandbox ->
        val client = UpHunt(sandbox.apiKey, baseUrl = sandbox.url, pacing = Pacing.OFF)
        runBlocking(Dispatchers.Default) {
            val submission = client.apply(ApplyRequest("~01closed", "Hi"))
            // Undispatched: each call is under way when `async` returns.
            val calls = (1..50).map { async(start = CoroutineStart.UNDISPATCHED) { client.status(submission.queueId) } }
            client.close()
            client.close()
            assertEquals(50, calls.awaitAll().count { it.queueId == submission.queueId })
        }
        val closed = assertThrows(IllegalStateException::class.java) { client.credits() }
        assertEquals("the UpHunt client, batch or inbox is closed", closed.message)
        assertEquals("UpHunt(closed)", client.toString())
    }

    @Test
    fun `a call that races with close ends with its result or says that the client is closed`() = Sandbox("--no-limits").use { sandbox ->
        runBlocking(Dispatchers.Default) {
            repeat(50) {
                val client = UpHunt(sandbox.apiKey, baseUrl = sandbox.url, pacing = Pacing.OFF)
                val calls = (1..8).map { async { runCatching { client.freelancers() } } }
                client.close()
                val messages = calls.awaitAll().mapNotNull { it.exceptionOrNull()?.message }.toSet()
                assertTrue(messages.all { it == "the UpHunt client, batch or inbox is closed" }, messages.toString())
            }
        }
    }

    @Test
    fun `a thousand waits take no thread each`() = Sandbox("--no-limits").use { sandbox ->
        UpHunt(sandbox.apiKey, baseUrl = sandbox.url, pacing = Pacing.OFF).use { client ->
            runBlocking(Dispatchers.Default) {
                val submission = client.apply(ApplyRequest("~01sandbox_stuck_2", "Hi"))
                val before = threads()
                val waits = (1..1_000).map { launch { client.wait(submission.queueId, pollInterval = 5.seconds) } }
                delay(500.milliseconds)
                assertEquals(1_000, waits.count { it.isActive })
                assertTrue(threads() <= before + 32) { "$before threads became ${threads()}" }
                waits.forEach { it.cancel() }
            }
        }
    }

    @Test
    fun `only JNA holds the class loader of an application that has closed its client`() = Sandbox().use { sandbox ->
        val classPath = System.getProperty("java.class.path").split(File.pathSeparator).map { File(it).toURI().toURL() }
        URLClassLoader(classPath.toTypedArray(), ClassLoader.getPlatformClassLoader()).use { loader ->
            val application = loader.loadClass(OtherApplication::class.java.name)
            application.getMethod("run", String::class.java, String::class.java).invoke(null, sandbox.apiKey, sandbox.url)
            assertNotSame(OtherApplication::class.java, application)
            val holders = Thread.getAllStackTraces().keys.filter { it.contextClassLoader === loader || it.javaClass.classLoader === loader }
            assertEquals(listOf("JNA Cleaner"), holders.map { it.name })
        }
    }

    @Test
    fun `a hundred thousand calls leave nothing behind`() = Program(System.getenv("UPHUNT_BENCH"), "serve", "--exit-with-stdin").use { server ->
        UpHunt("sk_uphunt_0123456789", baseUrl = server.url, pacing = Pacing.OFF).use { client ->
            runBlocking(Dispatchers.Default) {
                calls(client, 20_000)
                val before = resident()
                calls(client, 100_000)
                val more = resident() - before
                assertTrue(more < 32_000) { "$more KB more after 100,000 calls" }
            }
        }
    }

    private suspend fun calls(client: UpHunt, count: Int) = kotlinx.coroutines.coroutineScope {
        (1..32).map { launch { repeat(count / 32) { client.status("q_1") } } }
    }.forEach { it.join() }

    /** Kilobytes, after the garbage is gone. */
    private fun resident(): Long {
        repeat(3) {
            System.gc()
            Thread.sleep(100)
        }
        val line = File("/proc/self/status").readLines().first { it.startsWith("VmRSS:") }
        return line.filter(Char::isDigit).toLong()
    }

    private fun report(replay: Replay, url: String, field: String): Int {
        val value = replay.ask("GET", url).jsonObject.getValue(field)
        return if (field == "requests") (value as? kotlinx.serialization.json.JsonArray)?.size ?: value.jsonPrimitive.int else value.jsonPrimitive.int
    }

    /** The threads of this process, native ones among them on Linux. */
    private fun threads(): Int = File("/proc/self/task").list()?.size ?: Thread.activeCount()

    private suspend fun until(condition: () -> Boolean) = withTimeout(30.seconds) {
        while (!condition()) delay(10.milliseconds)
    }
}
