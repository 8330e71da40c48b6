// The code of the manual's pages on networks, logging, tests and deploying, which the tests run against a sandbox.

import java.io.File
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import uphunt.sdk.RateLimit
import uphunt.sdk.UpHunt
import uphunt.sdk.UpHuntApi
import uphunt.sdk.UpHuntException
import uphunt.sdk.models.ApplicationStatus
import uphunt.sdk.models.ApplyRequest
import uphunt.sdk.models.Endpoint
import uphunt.sdk.testing.FakeUpHunt

fun main(): Unit = runBlocking {
    logging(UpHunt())

    // ANCHOR: network
    val proxied = UpHunt(
        proxy = "http://proxy.example:3128",
        noProxy = "127.0.0.1,.internal.example",
        connectTimeout = 5.seconds,
        caCertificates = System.getenv("COMPANY_CA")?.let { File(it).readText() }, // PEM
    )
    // ANCHOR_END: network
    proxied.use { it.freelancers() } // 127.0.0.1 needs no proxy

    // ANCHOR: limits
    val client = UpHunt(limits = mapOf(Endpoint.STATUS to listOf(RateLimit(600, 1.minutes))), maxInFlight = 32)
    // ANCHOR_END: limits
    client.use { it.freelancers() }

    // ANCHOR: keyless
    val keyless = UpHunt(withoutKey = true, baseUrl = "https://api.example.com/uphunt")
    // ANCHOR_END: keyless
    println(keyless)

    println("queued as ${Handler().handle("~01function", "Hi, our team has…")}")
    fake()
    sandbox()
}

suspend fun logging(client: UpHunt) {
    // ANCHOR: logging
    val logger = System.getLogger("jobs")
    try {
        client.status(jobId = "~01unknown")
    } catch (error: UpHuntException) {
        logger.log(System.Logger.Level.WARNING, "${error.kind}, ${error.attempts} attempts, request ${error.requestId}", error)
    }
    // ANCHOR_END: logging
}

// ANCHOR: function
class Handler {
    // Outside of the method: warm starts reuse its connections.
    private val client = UpHunt(deadline = 20.seconds)

    fun handle(jobId: String, coverLetter: String): String = runBlocking {
        client.apply(ApplyRequest(jobId, coverLetter)).queueId
    }
}
// ANCHOR_END: function

// ANCHOR: fake
suspend fun fake() {
    val client: UpHuntApi = FakeUpHunt { ApplicationStatus.NotEligible }

    val application = client.applyAndWait(ApplyRequest(jobId = "~01abc", coverLetter = "Hi"))
    check(application.applicationStatus == ApplicationStatus.NotEligible)
}
// ANCHOR_END: fake

// ANCHOR: sandbox
suspend fun sandbox() {
    val program = System.getenv("UPHUNT_SANDBOX") ?: "uphunt-sandbox"
    val sandbox = ProcessBuilder(program, "--exit-with-stdin", "--settle-ms=60000").start()
    val started = Json.parseToJsonElement(sandbox.inputReader().readLine()).jsonObject
    fun started(name: String) = started.getValue(name).jsonPrimitive.content

    fun control(path: String, body: String) {
        val request = HttpRequest.newBuilder(URI(started("url") + path)).POST(HttpRequest.BodyPublishers.ofString(body))
        request.header("authorization", "Bearer ${started("dashboardToken")}")
        HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.discarding())
    }

    UpHunt(baseUrl = started("url"), apiKey = started("apiKey")).use { client ->
        control("/sandbox/faults", """{"fault": "apply:lost_answer"}""") // queued, then the connection breaks
        val submission = client.apply(ApplyRequest(jobId = "~01sandbox_not_available_1", coverLetter = "Hi"))
        check(submission.recovered)

        control("/sandbox/clock", """{"advanceMs": 60000}""")
        println(client.wait(submission.reference()).applicationStatus) // not_available
    }
    sandbox.outputStream.close()
}
// ANCHOR_END: sandbox
