package uphunt.sdk

import kotlin.time.Duration
import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.json.JsonElement
import uphunt.sdk.models.*

/**
 * The calls of a client. [UpHunt] makes them; tests replace it with [uphunt.sdk.testing.FakeUpHunt].
 *
 * Every call throws an [UpHuntException] when it fails. Arguments are refused before anything is sent.
 */
public interface UpHuntApi {
    /**
     * Sends a proposal, exactly once. If the response is lost, the client reads the application's status before it sends anything
     * again.
     *
     * @throws AlreadyAppliedException when this job has an application already, which the exception carries.
     * @throws OutcomeUnknownException when the response was lost and the status could not be read either. Read the [status] by the
     *   job's id before you apply again.
     */
    public suspend fun apply(request: ApplyRequest): Submission

    /**
     * Returns an application's current status.
     *
     * @throws NotFoundException when there is no such application, or none to that job.
     */
    public suspend fun status(reference: ApplicationRef): Application

    /** Returns an application's current status, by the id that [apply] returned or by the job's. Pass one of the two. */
    public suspend fun status(queueId: String? = null, jobId: String? = null): Application = status(reference(queueId, jobId))

    /**
     * Waits until an application settles. Polls every 5 s in the first minute, then every 15 s.
     *
     * A refunded application is a result, not an exception: look at [Application.applicationStatus].
     *
     * @param timeout how long to wait in all; default 5 minutes.
     * @param pollInterval polls at this interval instead.
     * @param onUpdate receives the first state and each state that differs from the previous one, the settled one included.
     * @throws WaitTimeoutException when the application has not settled in time. The exception carries its last state.
     */
    public suspend fun wait(
        reference: ApplicationRef,
        timeout: Duration? = null,
        pollInterval: Duration? = null,
        onUpdate: suspend (Application) -> Unit = {},
    ): Application = watch(reference, timeout, pollInterval).lastOf(onUpdate)

    /** Waits until an application settles, by the id that [apply] returned or by the job's. Pass one of the two. */
    public suspend fun wait(
        queueId: String? = null,
        jobId: String? = null,
        timeout: Duration? = null,
        pollInterval: Duration? = null,
        onUpdate: suspend (Application) -> Unit = {},
    ): Application = wait(reference(queueId, jobId), timeout, pollInterval, onUpdate)

    /** Returns an application's states until it settles. Collecting the flow starts the wait; see [wait]. */
    public fun watch(reference: ApplicationRef, timeout: Duration? = null, pollInterval: Duration? = null): Flow<Application>

    /**
     * Sends a proposal, exactly once, and waits until it settles. [timeout] covers both; default 5 minutes.
     *
     * @param onSubmitted receives the submission before the wait. Keep its `queueId` if the program may be stopped meanwhile.
     * @throws UpHuntException as [apply] and [wait] do. After the application was queued, the exception carries its `queueId`.
     */
    public suspend fun applyAndWait(
        request: ApplyRequest,
        timeout: Duration? = null,
        pollInterval: Duration? = null,
        onSubmitted: suspend (Submission) -> Unit = {},
        onUpdate: suspend (Application) -> Unit = {},
    ): Application

    /** Applies to many jobs, paced by the rate limits. An invalid request fails alone. */
    public fun applyMany(requests: List<ApplyRequest>, options: BatchOptions = BatchOptions()): Batch

    /** Waits for many applications. Reads pages of applied jobs instead of single statuses where that takes fewer requests. */
    public fun waitMany(references: List<ApplicationRef>, options: BatchOptions = BatchOptions()): Batch

    /** Applies to many jobs and waits for the applications. The waits begin while applies still go out. */
    public fun applyAndWaitMany(requests: List<ApplyRequest>, options: BatchOptions = BatchOptions()): Batch

    /** Returns one page of applications, newest first. [limit] is the page's size, [offset] the number of rows to skip. */
    public suspend fun appliedJobs(limit: Int? = null, offset: Long? = null, status: ApplicationStatus? = null): AppliedJobsPage

    /**
     * Returns every matching application, newest first, none skipped and none twice. Reads a page when it is needed; [limit] is a
     * page's size, default 50.
     */
    public fun iterAppliedJobs(limit: Int? = null, offset: Long? = null, status: ApplicationStatus? = null): Flow<Application>

    /** Returns a cover letter written by the service. Sends nothing to Upwork and uses no credit. Slower than other calls. */
    public suspend fun generateProposal(request: GenerateProposal): GeneratedProposal

    /** Returns everyone a proposal can be sent as. The service requires clients to cache the list for at least 5 minutes. */
    public suspend fun freelancers(): Freelancers

    /**
     * Returns a job from the service's archive, by its ciphertext (`~02…`).
     *
     * @throws NotFoundException when the archive does not have it.
     */
    public suspend fun getJob(cipher: String): ArchivedJob

    /**
     * Returns an Upwork client and their jobs, by the company id that [ArchivedJob.companyId] finds.
     *
     * @throws NotFoundException when the service does not know the company.
     */
    public suspend fun getClientJobs(companyId: String): ClientJobs

    /** Checks service, key, subscription, business developer and profiles. Uses no credit. Failures are in the report. */
    public suspend fun checkSetup(): SetupReport

    /** Returns where the credits went, for the applications that this client made or read. Sends nothing. */
    public fun credits(): CreditLedger

    /** Reads the status of a webhook's application from the service. A payload by itself proves nothing. */
    public suspend fun confirm(event: WebhookEvent): Application

    /**
     * Sends a request to a path that this SDK does not model, with the client's key, retries, deadline and exceptions.
     *
     * @param method `GET`, `POST`, `PUT`, `PATCH` or `DELETE`. Only `GET` is retried after a lost response.
     * @param path path below the base URL, such as `/api/auto-apply-v2/status`.
     * @param query query parameters, not percent-encoded.
     * @param json the body.
     */
    public suspend fun request(
        method: String,
        path: String,
        query: Map<String, String> = emptyMap(),
        json: JsonElement? = null,
    ): RawResponse
}
