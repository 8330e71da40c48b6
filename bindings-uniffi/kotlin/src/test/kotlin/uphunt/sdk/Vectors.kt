package uphunt.sdk

import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlin.time.TimeSource
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.withTimeout
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.double
import kotlinx.serialization.json.doubleOrNull
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long
import kotlinx.serialization.json.put
import uphunt.sdk.models.*

/** A call's result in its JSON form, and what it says beyond its fields. */
private data class Result(val json: JsonElement, val derived: JsonElement = JsonNull)

/** A step's outcome: the same names as in the case. */
private class Outcome(val parts: Map<String, JsonElement>, val texts: String)

/** Runs a case and returns all that was wrong (`docs/vectors.md`). */
suspend fun run(replay: Replay, case: JsonObject): List<String> {
    val begun = replay.begin(case.text("name"))
    val settings = begun.getValue("client").jsonObject
    val key = settings.textOrNull("apiKey").orEmpty()
    val client = runCatching { client(settings) }
    val problems = mutableListOf<String>()
    WebhookInbox().use { inbox ->
        case.list("steps").map { it.jsonObject }.forEachIndexed { index, step ->
            step["pauseMs"]?.let { delay(it.jsonPrimitive.long) }
            val begin = TimeSource.Monotonic.markNow()
            val outcomes = coroutineScope {
                List(step["atOnce"]?.jsonPrimitive?.int ?: 1) { async { outcome(client, inbox, step) } }.awaitAll()
            }
            val took = begin.elapsedNow()
            val place = "step ${index + 1} (${step.text("call")})"
            for (outcome in outcomes) {
                for (part in listOf("result", "error", "derived", "updates")) {
                    step[part]?.let { expected -> problems += compare(part, expected, outcome.parts[part]).map { "$place: $it" } }
                }
                if (("error" in step) != ("error" in outcome.parts)) problems += "$place: came ${outcome.parts}"
                if (key.length > 7 && key in "${outcome.parts} ${outcome.texts}") problems += "$place: shows the key"
            }
            val within = step["withinMs"]?.jsonPrimitive?.long?.milliseconds
            if (within != null && took > within) problems += "$place: took $took, longer than $within"
        }
    }
    client.getOrNull()?.close()
    val report = replay.ask("GET", begun.text("reportUrl")).jsonObject
    return problems + report.list("problems").map { it.jsonPrimitive.content }
}

fun client(settings: JsonObject): UpHunt {
    val millis = { name: String -> settings[name]?.takeUnless { it is JsonNull }?.jsonPrimitive?.long?.milliseconds }
    val withoutKey = settings["withoutKey"]?.jsonPrimitive?.boolean ?: false
    return UpHunt(
        apiKey = settings.textOrNull("apiKey").takeUnless { withoutKey },
        withoutKey = withoutKey,
        baseUrl = settings.text("baseUrl"),
        timeout = millis("timeoutMs"),
        deadline = millis("deadlineMs") ?: Duration.INFINITE,
        maxRetries = settings["maxRetries"]?.jsonPrimitive?.int,
        backoff = Backoff(millis("backoffBaseMs")!!, millis("backoffCapMs")!!),
        pacing = Pacing.entries.first { it.name.replace("_", "").equals(settings.text("pacing"), ignoreCase = true) },
        connectTimeout = millis("connectTimeoutMs"),
        maxInFlight = settings["maxInFlight"]?.jsonPrimitive?.int,
        proxy = settings.textOrNull("proxy"),
        noProxy = settings.textOrNull("noProxy"),
        caCertificates = settings.textOrNull("caCertificates"),
        clientCertificate = settings.textOrNull("clientCertificate"),
        userAgent = settings.textOrNull("userAgent"),
        headers = settings["headers"]?.jsonObject.orEmpty().mapValues { it.value.jsonPrimitive.content },
    )
}

private suspend fun outcome(client: kotlin.Result<UpHunt>, inbox: WebhookInbox, step: JsonObject): Outcome {
    val updates = mutableListOf<JsonElement>()
    return try {
        val result = withTimeout(60_000.milliseconds) {
            call(client.getOrThrow(), inbox, updates, step.text("call"), step["args"]?.jsonObject ?: JsonObject(emptyMap()))
        }
        val parts = mapOf("result" to result.json, "derived" to result.derived, "updates" to JsonArray(updates))
        Outcome(parts, client.getOrThrow().toString())
    } catch (error: UpHuntException) {
        val parts = mapOf("error" to Json.parseToJsonElement(error.toJson()), "updates" to JsonArray(updates))
        Outcome(parts, "$error ${error.message} ${error.stackTraceToString()}")
    }
}

private suspend fun call(
    client: UpHunt,
    inbox: WebhookInbox,
    updates: MutableList<JsonElement>,
    name: String,
    args: JsonObject,
): Result {
    val (queueId, jobId) = args.textOrNull("queueId") to args.textOrNull("jobId")
    val timeout = args["waitTimeoutMs"]?.jsonPrimitive?.long?.milliseconds
    val interval = args["intervalMs"]?.jsonPrimitive?.long?.milliseconds
    val limit = args["limit"]?.jsonPrimitive?.int
    val offset = args["offset"]?.jsonPrimitive?.long
    val status = args.textOrNull("status")?.let(::ApplicationStatus)
    val body = { args.textOrNull("body") ?: args["json"].toString() }
    val deliveryId = args.textOrNull("deliveryId")
    val update: suspend (Application) -> Unit = { updates += json(it.toJson()) }
    return when (name) {
        "apply" -> Result(json(client.apply(applyRequest(args)).toJson()))
        "status" -> about(client.status(queueId, jobId))
        "wait" -> about(client.wait(queueId, jobId, timeout, interval, update))
        "applyAndWait" -> about(client.applyAndWait(applyRequest(args - "waitTimeoutMs" - "intervalMs"), timeout, interval, onUpdate = update))
        "appliedJobs" -> Result(json(client.appliedJobs(limit, offset, status).toJson()))
        "iterAppliedJobs" -> Result(JsonArray(client.iterAppliedJobs(limit, offset, status).toList().map { json(it.toJson()) }))
        "generateProposal" -> Result(json(client.generateProposal(generateProposal(args)).toJson()))
        "freelancers" -> client.freelancers().let { Result(json(it.toJson()), profiles(it)) }
        "getJob" -> client.getJob(args.textOrNull("cipher").orEmpty()).let {
            Result(json(it.toJson()), buildJsonObject { put("companyId", it.companyId()) })
        }
        "getClientJobs" -> Result(json(client.getClientJobs(args.textOrNull("companyId").orEmpty()).toJson()))
        "checkSetup" -> client.checkSetup().let { Result(json(it.toJson()), buildJsonObject { put("ready", it.isReady()) }) }
        "credits" -> Result(json(client.credits().toJson()))
        "parseWebhook" -> Result(json(parseWebhook(body(), deliveryId).toJson()))
        "receive" -> Result(received(inbox.receive(body(), deliveryId)))
        "release" -> Result(JsonObject(emptyMap())).also { inbox.release(parseWebhook(body(), deliveryId)) }
        "confirm" -> about(client.confirm(parseWebhook(body(), deliveryId)))
        "request" -> {
            val query = args["query"]?.jsonObject.orEmpty().mapValues { it.value.jsonPrimitive.content }
            val answer = client.request(args.textOrNull("method") ?: "GET", args.text("path"), query, args["json"])
            Result(buildJsonObject { put("status", answer.status); put("json", answer.json()) })
        }
        "applyMany" -> finished(client.applyMany(args.list("requests").map { applyRequest(it.jsonObject) }, batchOptions(args)))
        "applyAndWaitMany" -> finished(client.applyAndWaitMany(args.list("requests").map { applyRequest(it.jsonObject) }, batchOptions(args)))
        "waitMany" -> {
            val references = args.list("references").map { it.jsonObject }
            finished(client.waitMany(references.map { reference(it.textOrNull("queueId"), it.textOrNull("jobId")) }, batchOptions(args)))
        }
        else -> error("there is no call $name")
    }
}

private suspend fun finished(batch: Batch) = batch.use { Result(json(it.finish().toJson())) }

/** The options stand in `config` or beside the requests. */
private fun batchOptions(args: JsonObject): BatchOptions {
    val config = args["config"]?.jsonObject ?: args
    val wait = config["wait"]?.jsonObject ?: JsonObject(emptyMap())
    val seconds = { options: JsonObject, name: String -> options[name]?.jsonPrimitive?.double?.seconds }
    return BatchOptions(
        concurrency = config["concurrency"]?.jsonPrimitive?.int,
        stopOn = config["stopOn"]?.jsonArray?.map { it.jsonPrimitive.content },
        maxCredits = config["maxCredits"]?.jsonPrimitive?.int,
        maxApplications = config["maxApplications"]?.jsonPrimitive?.int,
        timeout = seconds(config, "timeout"),
        waitTimeout = seconds(wait, "timeout"),
        pollInterval = (wait["schedule"] as? JsonPrimitive)?.doubleOrNull?.seconds,
    )
}

private fun json(text: String): JsonElement = Json.parseToJsonElement(text)

private operator fun JsonObject.minus(name: String) = JsonObject(filterKeys { it != name })

private fun received(received: Received): JsonElement = when (received) {
    is Received.New -> buildJsonObject { put("received", "new"); put("event", json(received.event.toJson())) }
    is Received.Duplicate -> buildJsonObject { put("received", "duplicate"); put("deliveryId", received.deliveryId) }
}

private fun about(application: Application) = Result(
    json(application.toJson()),
    buildJsonObject {
        put("settled", application.isSettled())
        put("credit", application.credit().toString())
        put("hint", application.hint())
    },
)

private fun profiles(freelancers: Freelancers) = buildJsonObject {
    put("profiles", JsonArray(freelancers.profiles().map { JsonPrimitive(it.profileId) }))
    put("defaultProfiles", JsonArray(freelancers.freelancers.map { JsonPrimitive(it.defaultProfile()?.profileId) }))
}

private fun applyRequest(args: JsonObject) = ApplyRequest(
    jobId = args.textOrNull("jobId").orEmpty(),
    coverLetter = args.textOrNull("coverLetter").orEmpty(),
    profileId = args.textOrNull("profileId"),
    proposal = (args["proposal"] as? JsonObject)?.let { terms ->
        ProposalTerms(
            hourlyRate = terms.textOrNull("hourlyRate")?.toDouble(),
            timeline = terms.textOrNull("timeline")?.let(::Timeline),
            extra = JsonObject(terms - setOf("hourlyRate", "timeline")),
        )
    },
    autoFillOtherQuestions = args["autoFillOtherQuestions"]?.jsonPrimitive?.boolean,
    questionAnswers = args["questionAnswers"]?.let { _ ->
        args.list("questionAnswers").map { it.jsonObject }.map { answer ->
            QuestionAnswer(
                answer["question"] ?: JsonNull,
                answer["answer"] ?: JsonNull,
                JsonObject(answer - setOf("question", "answer")),
            )
        }
    },
    extra = JsonObject(
        args - setOf("jobId", "coverLetter", "profileId", "proposal", "autoFillOtherQuestions", "questionAnswers"),
    ),
)

private fun generateProposal(args: JsonObject) = GenerateProposal(
    jobId = args.textOrNull("jobId"),
    jobTitle = args.textOrNull("jobTitle"),
    jobDescription = args.textOrNull("jobDescription"),
    feedId = args.textOrNull("feedId"),
    reasoningEffort = args.textOrNull("reasoningEffort")?.let(::ReasoningEffort),
    extra = JsonObject(args - setOf("jobId", "jobTitle", "jobDescription", "feedId", "reasoningEffort")),
)
