package uphunt.sdk

import java.io.File
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import java.util.concurrent.TimeUnit
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

/** A program that says on its first line where it listens, and ends when its standard input does. */
open class Program(vararg command: String) : AutoCloseable {
    private val process = ProcessBuilder(*command).redirectError(ProcessBuilder.Redirect.DISCARD).start()

    val started: JsonObject = Json.parseToJsonElement(process.inputReader().readLine()).jsonObject
    val url: String = started.text("url")

    fun ask(method: String, url: String, body: JsonElement? = null, token: String? = null): JsonElement {
        val publisher = body?.let { BodyPublishers.ofString(it.toString()) } ?: BodyPublishers.noBody()
        val request = HttpRequest.newBuilder(URI(url)).method(method, publisher)
        token?.let { request.header("authorization", "Bearer $it") }
        val answer = HTTP.send(request.build(), BodyHandlers.ofString())
        check(answer.statusCode() < 300) { "$method $url: ${answer.body()}" }
        return Json.parseToJsonElement(answer.body().ifEmpty { "null" })
    }

    override fun close() {
        process.outputStream.close()
        process.waitFor(10, TimeUnit.SECONDS)
    }

    private companion object {
        val HTTP: HttpClient = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()
    }
}

/** Runs a program on a JVM of its own, with the tests' classes, and returns its exit code and output. */
fun java(
    vararg command: String,
    environment: Map<String, String> = emptyMap(),
    home: File = File(System.getProperty("java.home")),
    classes: String = System.getProperty("java.class.path"),
): Pair<Int, String> {
    val program = ProcessBuilder(File(home, "bin/java").path, "-cp", classes, *command).redirectErrorStream(true)
    program.environment() += environment
    val running = program.start()
    val output = running.inputReader().readText()
    check(running.waitFor(60, TimeUnit.SECONDS)) { "the program did not end: $output" }
    return running.exitValue() to output
}

/** The service on this machine. */
class Sandbox(vararg options: String) :
    Program(System.getenv("UPHUNT_SANDBOX"), "--port=0", "--exit-with-stdin", *settling(options)) {
    val apiKey: String = started.text("apiKey")
    private val token = started.text("dashboardToken")

    fun dashboard(method: String, path: String, body: String? = null): JsonElement =
        ask(method, url + path, body?.let(Json::parseToJsonElement), token)

    fun fault(fault: String) {
        dashboard("POST", "/sandbox/faults", """{"fault": "$fault"}""")
    }
}

/** Applications settle in 50 ms unless an option says otherwise. */
private fun settling(options: Array<out String>): Array<String> =
    if (options.any { it.startsWith("--settle-ms") }) arrayOf(*options) else arrayOf("--settle-ms=0", *options)

/** The server that plays the shared vectors. */
class Replay : Program(System.getenv("UPHUNT_SANDBOX"), "replay", System.getenv("UPHUNT_VECTORS"), "--exit-with-stdin") {
    fun cases(): List<JsonObject> = ask("GET", "$url/vectors").jsonObject.list("cases").map { it.jsonObject }

    fun begin(name: String): JsonObject = ask("POST", "$url/runs/$name").jsonObject
}

fun JsonObject.text(name: String): String = getValue(name).jsonPrimitive.content
