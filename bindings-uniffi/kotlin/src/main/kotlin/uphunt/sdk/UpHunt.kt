package uphunt.sdk

import kotlin.time.Duration
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import uphunt.sdk.internal.NativeClient
import uphunt.sdk.internal.NativeWatch
import uphunt.sdk.internal.QueryItem
import uphunt.sdk.internal.WatchUpdate
import uphunt.sdk.models.*

/**
 * A client for the UpHunt auto-apply API.
 *
 * ```kotlin
 * UpHunt().use { upHunt -> // reads the key from UPHUNT_API_KEY
 *     val request = ApplyRequest(jobId = "~01abc123def456", coverLetter = "Hi, our team has 5+ years of experience with…")
 *     val application = upHunt.applyAndWait(request)
 *     println("${application.applicationStatus}: the credit was ${application.credit()}")
 * }
 * ```
 *
 * Create one client and share it: all coroutines and threads share its connections, rate limiter and credit ledger. No call
 * blocks a thread while it waits. Cancelling a coroutine drops its request and closes the connection. From Java, use [builder] and
 * [futures].
 */
public class UpHunt private constructor(private val native: NativeClient) : UpHuntApi, AutoCloseable {
    @Volatile
    private var closed = false

    /**
     * Creates a client. Sends nothing.
     *
     * Without [proxy] and [caCertificates], the JVM's system properties `https.proxyHost`, `https.proxyPort`, `http.nonProxyHosts` and
     * `javax.net.ssl.trustStore` apply, then `HTTPS_PROXY` and `NO_PROXY` and the system's certificates.
     *
     * @param apiKey API key; default `UPHUNT_API_KEY`. Never part of a text, a log or an exception.
     * @param withoutKey sends no key, for a proxy of your own that adds it. Default `false`.
     * @param baseUrl URL of the service; default `UPHUNT_BASE_URL`, then `https://uphunt.io`.
     * @param allowHttp allows plain `http` to other machines. Default `false`.
     * @param timeout how long one attempt may take; default 30 s.
     * @param deadline how long a whole call may take, retries included; default 90 s, [Duration.INFINITE] for no limit.
     * @param maxRetries attempts after the first; default 2, 0 for none.
     * @param backoff waits between attempts; default from 500 ms up to 20 s, with jitter.
     * @param pacing what to do when a request would exceed a documented rate limit; default [Pacing.WAIT].
     * @param limits rate limits that replace the documented ones, for a plan with others.
     * @param maxInFlight how many requests may be in flight at once; default 256.
     * @param connectTimeout how long establishing a connection may take; default 10 s.
     * @param proxy proxy for all requests, such as `http://proxy.local:3128`.
     * @param noProxy hosts to reach without the proxy, separated by commas.
     * @param caCertificates PEM certificates to trust beside the system's.
     * @param clientCertificate PEM certificate and private key to present to the server.
     * @param userAgent product to name in `User-Agent` before the SDK's.
     * @param headers headers to send with every request.
     * @throws InvalidInputException when there is no key or an argument is refused.
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
        noProxy: String? = null,
        caCertificates: String? = null,
        clientCertificate: String? = null,
        userAgent: String? = null,
        headers: Map<String, String> = emptyMap(),
    ) : this(
        connect(
            callConfig(timeout, deadline, maxRetries, backoff, pacing) + mapOf(
                "apiKey" to apiKey,
                "withoutKey" to withoutKey,
                "baseUrl" to baseUrl,
                "allowHttp" to allowHttp,
                "limits" to limits.entries.associate { (endpoint, limits) -> endpoint.name.lowercase() to limits.map(RateLimit::toConfig) },
                "maxInFlight" to maxInFlight,
                "connectTimeout" to connectTimeout,
                "proxy" to (proxy ?: JvmProperties.proxy()),
                "noProxy" to (noProxy ?: JvmProperties.noProxy()),
                "caCertificates" to (caCertificates ?: JvmProperties.caCertificates()),
                "clientCertificate" to clientCertificate,
                "userAgent" to userAgent,
                "headers" to headers,
            ),
        ),
    )

    /** Returns a client with other call options, which shares connections, limits and ledger. Close each by itself. */
    public fun withOptions(
        timeout: Duration? = null,
        deadline: Duration? = null,
        maxRetries: Int? = null,
        backoff: Backoff? = null,
        pacing: Pacing? = null,
    ): UpHunt = UpHunt(open { it.withOptions(configJson(callConfig(timeout, deadline, maxRetries, backoff, pacing))) })

    override suspend fun apply(request: ApplyRequest): Submission {
        request.requireEncodable()
        return call { it.apply(request) }
    }

    override suspend fun status(reference: ApplicationRef): Application = call { it.status(reference) }

    override fun watch(reference: ApplicationRef, timeout: Duration?, pollInterval: Duration?): Flow<Application> =
        states { it.watch(reference, waitConfig(timeout, pollInterval)) }

    override suspend fun applyAndWait(
        request: ApplyRequest,
        timeout: Duration?,
        pollInterval: Duration?,
        onSubmitted: suspend (Submission) -> Unit,
        onUpdate: suspend (Application) -> Unit,
    ): Application {
        request.requireEncodable()
        return states(onSubmitted) { it.applyAndWatch(request, waitConfig(timeout, pollInterval)) }.lastOf(onUpdate)
    }

    override fun applyMany(requests: List<ApplyRequest>, options: BatchOptions): Batch {
        requests.forEach { it.requireEncodable() }
        return RunningBatch(open { it.applyMany(requests, options.toConfig()) })
    }

    override fun waitMany(references: List<ApplicationRef>, options: BatchOptions): Batch =
        RunningBatch(open { it.waitMany(references, options.toConfig()) })

    override fun applyAndWaitMany(requests: List<ApplyRequest>, options: BatchOptions): Batch {
        requests.forEach { it.requireEncodable() }
        return RunningBatch(open { it.applyAndWaitMany(requests, options.toConfig()) })
    }

    override suspend fun appliedJobs(limit: Int?, offset: Long?, status: ApplicationStatus?): AppliedJobsPage =
        call { it.appliedJobs(limit?.toLong(), offset, status) }

    override fun iterAppliedJobs(limit: Int?, offset: Long?, status: ApplicationStatus?): Flow<Application> = flow {
        call { it.iterAppliedJobs(limit?.toLong(), offset, status) }.use { jobs ->
            while (true) {
                val page = onDispatcher { translating { jobs.nextPage() } }
                if (page.isEmpty()) break
                page.forEach { emit(it) }
            }
        }
    }

    override suspend fun generateProposal(request: GenerateProposal): GeneratedProposal {
        requireJson("extra", JsonObject(request.extra))
        return call { it.generateProposal(request) }
    }

    override suspend fun freelancers(): Freelancers = call { it.freelancers() }

    override suspend fun getJob(cipher: String): ArchivedJob = call { it.getJob(cipher) }

    override suspend fun getClientJobs(companyId: String): ClientJobs = call { it.getClientJobs(companyId) }

    override suspend fun checkSetup(): SetupReport = call { it.checkSetup() }

    override fun credits(): CreditLedger = open { it.credits() }

    override suspend fun confirm(event: WebhookEvent): Application = call { it.confirm(event) }

    override suspend fun request(method: String, path: String, query: Map<String, String>, json: JsonElement?): RawResponse {
        val items = query.map { (name, value) -> QueryItem(name, value) }
        return call { it.request(method, path, items, json?.toString()) }.use(::RawResponse)
    }

    /**
     * Releases this client's connections once they are idle. Calls in flight complete; later calls throw [IllegalStateException].
     */
    override fun close() {
        closed = true
        native.close()
    }

    /** Describes how calls are made. Never contains the key. */
    override fun toString(): String = if (closed) "UpHunt(closed)" else "UpHunt(${native.describe()})"

    /** Returns the calls as `CompletableFuture`s, for Java. */
    public fun futures(): UpHuntFutures = UpHuntFutures(this)

    private suspend fun <T> call(call: suspend (NativeClient) -> T): T = onDispatcher { open { call(it) } }

    private inline fun <T> open(call: (NativeClient) -> T): T = translating({ closed }) { call(native) }

    private fun states(onSubmitted: suspend (Submission) -> Unit = {}, begin: (NativeClient) -> NativeWatch): Flow<Application> = flow {
        call { begin(it) }.use { watch ->
            while (true) {
                when (val update = onDispatcher { translating { watch.next() } } ?: break) {
                    is WatchUpdate.Submitted -> onSubmitted(update.submission)
                    is WatchUpdate.Changed -> emit(update.application)
                }
            }
        }
    }

    public companion object {
        /** Returns a builder, for Java: `UpHunt.builder().apiKey("…").build()`. */
        @JvmStatic
        public fun builder(): UpHuntBuilder = UpHuntBuilder()

        private fun connect(config: Map<String, Any?>): NativeClient {
            loadNativeLibrary()
            return translating { NativeClient(configJson(config)) }
        }
    }
}
