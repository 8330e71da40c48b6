package uphunt.sdk

import java.time.Duration
import java.util.concurrent.CompletableFuture
import java.util.function.Consumer
import kotlin.time.toKotlinDuration
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.future.future
import kotlinx.serialization.json.JsonElement
import uphunt.sdk.models.*

/**
 * The calls of [UpHuntApi] as futures, for Java. Cancelling a future drops its request and closes the connection. A future that
 * fails completes with an [UpHuntException]; `join` and `get` wrap it.
 */
public class UpHuntFutures(private val client: UpHuntApi) {
    // A future that fails must not cancel the others. Callbacks run on the dispatcher's threads, and Java's may block: `Default` has as
    // few threads as the machine has processors.
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.IO)

    /** See [UpHuntApi.apply]. */
    public fun apply(request: ApplyRequest): CompletableFuture<Submission> = scope.future { client.apply(request) }

    /** See [UpHuntApi.status]. */
    public fun status(reference: ApplicationRef): CompletableFuture<Application> = scope.future { client.status(reference) }

    /** See [UpHuntApi.wait]. */
    @JvmOverloads
    public fun wait(
        reference: ApplicationRef,
        timeout: Duration? = null,
        pollInterval: Duration? = null,
        onUpdate: Consumer<Application> = Consumer {},
    ): CompletableFuture<Application> =
        scope.future { client.wait(reference, timeout?.toKotlinDuration(), pollInterval?.toKotlinDuration(), onUpdate::accept) }

    /** See [UpHuntApi.applyAndWait]. */
    @JvmOverloads
    public fun applyAndWait(
        request: ApplyRequest,
        timeout: Duration? = null,
        pollInterval: Duration? = null,
        onUpdate: Consumer<Application> = Consumer {},
    ): CompletableFuture<Application> =
        scope.future { client.applyAndWait(request, timeout?.toKotlinDuration(), pollInterval?.toKotlinDuration(), onUpdate = onUpdate::accept) }

    /** Waits for the end of a batch, such as `upHunt.applyMany(requests, new BatchOptions())`. */
    public fun finish(batch: Batch): CompletableFuture<BatchResults> = scope.future { batch.finish() }

    /** See [UpHuntApi.appliedJobs]. */
    @JvmOverloads
    public fun appliedJobs(limit: Int? = null, offset: Long? = null, status: ApplicationStatus? = null): CompletableFuture<AppliedJobsPage> =
        scope.future { client.appliedJobs(limit, offset, status) }

    /** Returns the whole of [UpHuntApi.iterAppliedJobs]. */
    @JvmOverloads
    public fun allAppliedJobs(status: ApplicationStatus? = null): CompletableFuture<List<Application>> =
        scope.future { client.iterAppliedJobs(status = status).toList() }

    /** See [UpHuntApi.generateProposal]. */
    public fun generateProposal(request: GenerateProposal): CompletableFuture<GeneratedProposal> =
        scope.future { client.generateProposal(request) }

    /** See [UpHuntApi.freelancers]. */
    public fun freelancers(): CompletableFuture<Freelancers> = scope.future { client.freelancers() }

    /** See [UpHuntApi.getJob]. */
    public fun getJob(cipher: String): CompletableFuture<ArchivedJob> = scope.future { client.getJob(cipher) }

    /** See [UpHuntApi.getClientJobs]. */
    public fun getClientJobs(companyId: String): CompletableFuture<ClientJobs> = scope.future { client.getClientJobs(companyId) }

    /** See [UpHuntApi.checkSetup]. */
    public fun checkSetup(): CompletableFuture<SetupReport> = scope.future { client.checkSetup() }

    /** See [UpHuntApi.confirm]. */
    public fun confirm(event: WebhookEvent): CompletableFuture<Application> = scope.future { client.confirm(event) }

    /** See [UpHuntApi.request]. */
    @JvmOverloads
    public fun request(
        method: String,
        path: String,
        query: Map<String, String> = emptyMap(),
        json: JsonElement? = null,
    ): CompletableFuture<RawResponse> = scope.future { client.request(method, path, query, json) }
}
