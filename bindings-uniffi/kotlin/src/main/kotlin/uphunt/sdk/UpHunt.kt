package uphunt.sdk

import kotlin.coroutines.cancellation.CancellationException
import kotlin.time.Duration
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.serialization.json.JsonElement
import uphunt.sdk.internal.CallSettings
import uphunt.sdk.internal.Calls
import uphunt.sdk.internal.ClientSettings
import uphunt.sdk.internal.Header
import uphunt.sdk.internal.NativeClient
import uphunt.sdk.internal.NativeWait
import uphunt.sdk.internal.QueryItem
import uphunt.sdk.internal.WaitSettings
import uphunt.sdk.internal.applicationRef
import uphunt.sdk.internal.rethrowing

/**
 * A client of the UpHunt auto-apply API.
 *
 * ```kotlin
 * UpHunt().use { upHunt -> // the key is read from UPHUNT_API_KEY
 *     val request = ApplyRequest(jobId = "~01abc123def456", coverLetter = "Hi, our team has 5+ years of experience with…")
 *     val application = upHunt.applyAndWait(request)
 *     println("${application.applicationStatus}: the credit was ${application.credit()}")
 * }
 * ```
 *
 * Make one and share it: it is safe in any number of coroutines and threads, which then share connections, limits and the
 * ledger of credits. No call holds a thread while it waits. Cancelling a coroutine drops its request, and the service sees the
 * connection close.
 *
 * A call ends with its result or with an [UpHuntException]: refused input before anything is sent, else what the answer, or
 * the way to it, stands for.
 */
public class UpHunt private constructor(private val native: NativeClient) : AutoCloseable {
    @Volatile
    private var closed = false

    /**
     * Makes a client. Nothing is sent by it.
     *
     * @param apiKey the API key; `UPHUNT_API_KEY` of the environment by default. It never shows in a text, a log or an exception.
     * @param withoutKey sends no key, also none of the environment: for a proxy of one's own that adds it.
     * @param baseUrl where the service is; `UPHUNT_BASE_URL` of the environment, or `https://uphunt.io`, by default.
     * @param allowHttp allows plain `http` to another machine, for a network that is yours.
     * @param timeout how long one attempt may take; 30 s by default.
     * @param deadline how long a whole call may take, attempts and waits between them; 90 s by default,
     *   [Duration.INFINITE] for no end. Waiting for an application has its own.
     * @param maxRetries attempts after the first; 2 by default, 0 for none.
     * @param backoff the waits between attempts; from 500 ms up to 20 s, with jitter, by default.
     * @param pacing what to do when a request would exceed a documented limit; by default it waits for its turn.
     * @param limits other limits than the documented ones, for a plan that has others.
     * @param maxInFlight how many requests may be under way at once; 256 by default.
     * @param connectTimeout how long making a connection may take; 10 s by default.
     * @param proxy a proxy for all requests, such as `http://proxy.local:3128`; by default the usual environment variables.
     * @param userAgent what stands in `User-Agent` before the SDK's own name and version.
     * @param headers headers to send with every request, beside the client's own.
     * @throws UpHuntException.InvalidInput when there is no key, or when something given is not what it should be.
     */
    public constructor(
        apiKey: String? = null,
        withoutKey: Boolean = false,
        baseUrl: String? = null,
        allowHttp: Boolean = false,
        timeout: Duration? = null,
        deadline: Duration? = null,
        maxRetries: Int? = null,
        backoff: Backoff? = null,
        pacing: Pacing? = null,
        limits: Map<Endpoint, List<RateLimit>> = emptyMap(),
        maxInFlight: Int? = null,
        connectTimeout: Duration? = null,
        proxy: String? = null,
        userAgent: String? = null,
        headers: Map<String, String> = emptyMap(),
    ) : this(
        rethrowing {
            Calls.prepare()
            NativeClient(
                ClientSettings(
                    apiKey = apiKey,
                    withoutKey = withoutKey,
                    baseUrl = baseUrl,
                    allowHttp = allowHttp,
                    headers = headers.map { (name, value) -> Header(name, value) },
                    userAgent = userAgent,
                    proxy = proxy,
                    connectTimeout = connectTimeout.atLeastZero("connectTimeout"),
                    limits = limits.mapValues { (_, limits) -> limits.onEach { it.check() } },
                    maxInFlight = maxInFlight?.toLong(),
                ),
                callSettings(timeout, deadline, maxRetries, backoff, pacing),
            )
        },
    )

    /**
     * The same client, making its calls like this. What is left out stays as it is. Both share connections, limits and ledger;
     * each is closed by itself.
     */
    public fun withOptions(
        timeout: Duration? = null,
        deadline: Duration? = null,
        maxRetries: Int? = null,
        backoff: Backoff? = null,
        pacing: Pacing? = null,
    ): UpHunt = UpHunt(calling { it.withOptions(callSettings(timeout, deadline, maxRetries, backoff, pacing)) })

    /**
     * Sends a proposal, exactly once. When the answer is lost, the service is asked what became of it before anything is sent again.
     *
     * @throws UpHuntException.AlreadyApplied when there is an application to this job, which the exception carries.
     * @throws UpHuntException.OutcomeUnknown when the answer was lost and the service could not be asked either. Do not apply
     *   again before [status] with the job's id has spoken.
     */
    public suspend fun apply(request: ApplyRequest): Submission = calling { it.apply(request) }

    /**
     * How an application stands, now. Give the id that [apply] answered, or the job's for the latest application to it.
     *
     * @throws UpHuntException.NotFound when there is no such application, or none to that job.
     */
    public suspend fun status(queueId: String? = null, jobId: String? = null): Application =
        status(reference(queueId, jobId))

    /** How an application stands, now. */
    public suspend fun status(reference: ApplicationRef): Application = calling { it.status(reference) }

    /**
     * Waits until an application settles, asking by the documented rhythm: every 5 s in the first minute, then every 15 s.
     *
     * How it settled is no exception: look at [Application.applicationStatus].
     *
     * @param timeout how long to wait in all; 5 minutes by default.
     * @param pollInterval asks this often instead.
     * @param onUpdate is called with the first state and with each one that differs from the one before; at last with the settled one.
     * @throws UpHuntException.WaitTimeout when it has not settled in time. The exception carries it as last seen.
     */
    public suspend fun wait(
        queueId: String? = null,
        jobId: String? = null,
        timeout: Duration? = null,
        pollInterval: Duration? = null,
        onUpdate: suspend (Application) -> Unit = {},
    ): Application = wait(reference(queueId, jobId), timeout, pollInterval, onUpdate)

    /** Waits until an application settles; [Submission.reference] names the one that [apply] made. */
    public suspend fun wait(
        reference: ApplicationRef,
        timeout: Duration? = null,
        pollInterval: Duration? = null,
        onUpdate: suspend (Application) -> Unit = {},
    ): Application = settled(onUpdate) { it.wait(reference, waitSettings(timeout, pollInterval)) }

    /**
     * The states of an application as they come, until it settles: [wait] for those who want each. Collecting it begins the wait.
     */
    public fun watch(reference: ApplicationRef, timeout: Duration? = null, pollInterval: Duration? = null): Flow<Application> =
        flow {
            settled({ application -> emit(application) }) { it.wait(reference, waitSettings(timeout, pollInterval)) }
        }

    /**
     * Sends a proposal, exactly once, and waits until it settles. [timeout] spans both, and is 5 minutes by default.
     *
     * @throws UpHuntException those of [apply] and [wait]. One that comes after the application was queued carries its `queueId`.
     */
    public suspend fun applyAndWait(
        request: ApplyRequest,
        timeout: Duration? = null,
        pollInterval: Duration? = null,
        onUpdate: suspend (Application) -> Unit = {},
    ): Application = settled(onUpdate) { it.applyAndWait(request, waitSettings(timeout, pollInterval)) }

    /** One page of the applications made so far, newest first. [limit] is its size, [offset] says how many to skip. */
    public suspend fun appliedJobs(limit: Int? = null, offset: Long? = null, status: ApplicationStatus? = null): AppliedJobsPage =
        calling { it.appliedJobs(limit?.toLong(), offset, status) }

    /**
     * Every application that matches, newest first, none skipped and none twice, although rows move meanwhile. A page is read
     * when it is needed; [limit] is its size, 50 by default.
     */
    public fun iterAppliedJobs(limit: Int? = null, offset: Long? = null, status: ApplicationStatus? = null): Flow<Application> =
        flow {
            calling { it.iterAppliedJobs(limit?.toLong(), offset, status) }.use { jobs ->
                while (true) {
                    val page = rethrowing { jobs.next() }
                    if (page.isEmpty()) break
                    page.forEach { emit(it) }
                }
            }
        }

    /** A cover letter written by the service. Nothing is sent to Upwork and no credit is used. It may take three times as long as other calls. */
    public suspend fun generateProposal(request: GenerateProposal): GeneratedProposal = calling { it.generateProposal(request) }

    /** Everyone a proposal can be sent as. The service asks to keep the answer for 5 minutes or more. */
    public suspend fun freelancers(): Freelancers = calling { it.freelancers() }

    /**
     * A job from the service's archive, by its ciphertext (`~02…`).
     *
     * @throws UpHuntException.NotFound when the archive does not have it.
     */
    public suspend fun getJob(cipher: String): ArchivedJob = calling { it.getJob(cipher) }

    /**
     * A client of Upwork and their jobs, by the company id that [ArchivedJob.companyId] finds.
     *
     * @throws UpHuntException.NotFound when the service does not know the company.
     */
    public suspend fun getClientJobs(companyId: String): ClientJobs = calling { it.getClientJobs(companyId) }

    /**
     * Checks the setup: service, key, subscription, business developer, profiles, and what the latest applications tell. Costs no
     * credit. It throws no [UpHuntException]: what went wrong is in the report, which prints as a checklist.
     */
    public suspend fun checkSetup(): SetupReport = calling { it.checkSetup() }

    /** Where the credits went: those of the applications that this client (and those made from it) made or asked about. */
    public fun credits(): CreditLedger = calling { it.credits() }

    /** Asks the service how the application of a webhook stands. A payload proves nothing; this does. */
    public suspend fun confirm(event: WebhookEvent): Application = calling { it.confirm(event) }

    /**
     * A request to a path that is not modelled (yet), with the client's key, retries, deadline and exceptions.
     *
     * @param method `GET`, `POST`, `PUT`, `PATCH` or `DELETE`. Only a `GET` is sent again when its answer is lost.
     * @param path below the base URL, such as `/api/auto-apply-v2/status`.
     * @param query its parameters. They are percent-encoded here.
     * @param json the body.
     */
    public suspend fun request(
        method: String,
        path: String,
        query: Map<String, String> = emptyMap(),
        json: JsonElement? = null,
    ): RawResponse {
        val items = query.map { (name, value) -> QueryItem(name, value) }
        return calling { it.request(method, path, items, json?.toString()) }.use(::RawResponse)
    }

    /** Ends the use of this client. Calls under way go on to their end; connections that nobody uses are closed. */
    override fun close() {
        closed = true
        native.close()
    }

    /** How calls are made. Never the key. */
    override fun toString(): String = if (closed) "UpHunt(closed)" else "UpHunt(${native.describe()})"

    private inline fun <T> calling(call: (NativeClient) -> T): T {
        check(!closed) { "this UpHunt client is closed" }
        return rethrowing { call(native) }
    }

    private suspend inline fun settled(
        crossinline onUpdate: suspend (Application) -> Unit,
        begin: (NativeClient) -> NativeWait,
    ): Application =
        calling(begin).use { wait ->
            var last: Application? = null
            while (true) {
                val application = rethrowing { wait.next() } ?: break
                onUpdate(application)
                last = application
            }
            last ?: throw CancellationException("the wait was ended")
        }
}

private fun reference(queueId: String?, jobId: String?): ApplicationRef = when {
    queueId != null && jobId == null -> ApplicationRef.Queue(queueId)
    queueId == null && jobId != null -> ApplicationRef.Job(jobId)
    else -> rethrowing { applicationRef(queueId, jobId) }
}

private fun waitSettings(timeout: Duration?, pollInterval: Duration?) =
    WaitSettings(timeout.atLeastZero("timeout"), pollInterval.atLeastZero("pollInterval"))

private fun callSettings(timeout: Duration?, deadline: Duration?, maxRetries: Int?, backoff: Backoff?, pacing: Pacing?) =
    CallSettings(
        timeout = timeout.atLeastZero("timeout"),
        deadline = deadline.atLeastZero("deadline")?.takeIf { it.isFinite() },
        withoutDeadline = deadline == Duration.INFINITE,
        maxRetries = maxRetries?.toLong(),
        backoff = backoff?.also {
            it.base.atLeastZero("backoff")
            it.cap.atLeastZero("backoff")
        },
        pacing = pacing,
    )
