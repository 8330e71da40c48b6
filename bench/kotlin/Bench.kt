// The library and java.net.http beside each other, with commands from `uphunt-bench kotlin`, one per line:
//
//   sdk CALLS TASKS     calls of the library                 {"microseconds": …}
//   peer CALLS TASKS    the same with java.net.http and JSON {"microseconds": …}
//   hold WAITS SECONDS  many waits at once                   {"idle": …, "during": …, "waiting": …}

import java.io.File
import java.net.URI
import java.net.URLEncoder
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse.BodyHandlers
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.seconds
import kotlin.time.measureTime
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.delay
import kotlinx.coroutines.future.await
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.longOrNull
import uphunt.sdk.UpHunt
import uphunt.sdk.models.Pacing

private const val KEY = "sk_uphunt_0123456789abcdef0123456789abcdef"

/** What a user would write without the library. */
private class Peer(private val url: String) {
    private val http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()

    suspend fun status(queueId: String): Status {
        val query = "queueId=" + URLEncoder.encode(queueId, Charsets.UTF_8)
        val request = HttpRequest.newBuilder(URI("$url/api/auto-apply-v2/status?$query"))
            .header("x-api-key", KEY)
            .header("accept", "application/json")
            .timeout(java.time.Duration.ofSeconds(30))
        val answer = http.sendAsync(request.build(), BodyHandlers.ofString()).await()
        check(answer.statusCode() == 200)
        val json = Json.parseToJsonElement(answer.body()).jsonObject
        val text = { name: String -> json[name]?.jsonPrimitive?.contentOrNull }
        val time = { name: String -> json[name]?.jsonPrimitive?.longOrNull }
        return Status(
            text("queueId"), text("jobId"), text("processedJobId"), text("applicationStatus")!!,
            text("applicationStatusMessage"), time("appliedAt"), time("processedAt"), text("errorMessage"),
        )
    }
}

private data class Status(
    val queueId: String?,
    val jobId: String?,
    val processedJobId: String?,
    val applicationStatus: String,
    val applicationStatusMessage: String?,
    val appliedAt: Long?,
    val processedAt: Long?,
    val errorMessage: String?,
)

fun main(args: Array<String>) {
    val (url, queueId) = args
    val sdk = UpHunt(apiKey = KEY, baseUrl = url, pacing = Pacing.OFF)
    val peer = Peer(url)
    println("{}")
    for (line in generateSequence(::readlnOrNull)) {
        val (what, first, second) = line.split(" ")
        println(
            when (what) {
                "sdk" -> timed(first.toInt(), second.toInt()) { sdk.status(queueId) }
                "peer" -> timed(first.toInt(), second.toInt()) { peer.status(queueId) }
                else -> hold(sdk, queueId, first.toInt(), second.toInt())
            },
        )
    }
}

private fun timed(calls: Int, tasks: Int, call: suspend () -> Any): String {
    val took = measureTime {
        if (tasks == 1) {
            runBlocking { repeat(calls) { call() } }
        } else {
            runBlocking(Dispatchers.Default) {
                coroutineScope { repeat(tasks) { launch { repeat(calls / tasks) { call() } } } }
            }
        }
    }
    return """{"microseconds": ${took.inWholeNanoseconds / 1_000.0 / calls}}"""
}

private fun hold(sdk: UpHunt, queueId: String, waits: Int, seconds: Int): String = runBlocking(Dispatchers.Default) {
    repeat(100) { sdk.status(queueId) }
    val idle = usage()
    val waiting = (1..waits).map { launch { sdk.wait(queueId, timeout = 5.minutes, pollInterval = 5.seconds) } }
    delay(seconds.seconds)
    val held = usage()
    val still = waiting.count { it.isActive }
    waiting.forEach { it.cancel() }
    """{"idle": $idle, "during": $held, "waiting": $still}"""
}

/** Memory and threads of this process, as the kernel counts them, once the garbage is gone. */
private fun usage(): String {
    repeat(2) {
        System.gc()
        Thread.sleep(50)
    }
    val status = File("/proc/self/status").readLines().associate { it.substringBefore(":") to it.filter(Char::isDigit) }
    return """{"residentKilobytes": ${status["VmRSS"]}, "threads": ${status["Threads"]}}"""
}
