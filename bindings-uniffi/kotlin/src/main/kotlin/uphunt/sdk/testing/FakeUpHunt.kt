package uphunt.sdk.testing

import java.util.concurrent.CopyOnWriteArrayList
import kotlin.time.Duration
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.asFlow
import kotlinx.coroutines.flow.flow
import kotlinx.serialization.json.JsonElement
import uphunt.sdk.Batch
import uphunt.sdk.BatchOptions
import uphunt.sdk.RawResponse
import uphunt.sdk.UpHuntApi
import uphunt.sdk.models.*

/**
 * A client for unit tests: keeps applications in memory, sends nothing, needs no native library. Every application settles at
 * once as [settlesAs] says. Override the calls that it does not fake; they throw [UnsupportedOperationException].
 *
 * To test against the service's behaviour, with its limits and errors, use the sandbox instead.
 */
public open class FakeUpHunt @JvmOverloads constructor(
    private val settlesAs: (ApplyRequest) -> ApplicationStatus = { ApplicationStatus.Applied },
) : UpHuntApi {
    /** In the order in which they were made. */
    private val applications = mutableListOf<Application>()

    /** The requests that [apply] and [applyAndWait] received, in order. */
    public val requests: MutableList<ApplyRequest> = CopyOnWriteArrayList()

    override suspend fun apply(request: ApplyRequest): Submission {
        val status = settlesAs(request)
        val queueId = synchronized(applications) {
            requests += request
            val queueId = "fake_${applications.size + 1}"
            applications += Application(queueId = queueId, jobId = request.jobId, applicationStatus = status)
            queueId
        }
        return Submission(queueId = queueId, jobId = request.jobId, applicationStatus = ApplicationStatus.Processing)
    }

    override suspend fun status(reference: ApplicationRef): Application = find(reference)

    override fun watch(reference: ApplicationRef, timeout: Duration?, pollInterval: Duration?): Flow<Application> =
        flow { emit(find(reference)) }

    override suspend fun applyAndWait(
        request: ApplyRequest,
        timeout: Duration?,
        pollInterval: Duration?,
        onSubmitted: suspend (Submission) -> Unit,
        onUpdate: suspend (Application) -> Unit,
    ): Application {
        val submission = apply(request)
        onSubmitted(submission)
        return wait(ApplicationRef.Queue(submission.queueId), timeout, pollInterval, onUpdate)
    }

    override fun applyMany(requests: List<ApplyRequest>, options: BatchOptions): Batch = unsupported()

    override fun waitMany(references: List<ApplicationRef>, options: BatchOptions): Batch = unsupported()

    override fun applyAndWaitMany(requests: List<ApplyRequest>, options: BatchOptions): Batch = unsupported()

    override suspend fun appliedJobs(limit: Int?, offset: Long?, status: ApplicationStatus?): AppliedJobsPage =
        AppliedJobsPage(jobs = matching(status).drop((offset ?: 0).coerceAtMost(Int.MAX_VALUE.toLong()).toInt()).take(limit ?: Int.MAX_VALUE))

    override fun iterAppliedJobs(limit: Int?, offset: Long?, status: ApplicationStatus?): Flow<Application> =
        matching(status).drop((offset ?: 0).coerceAtMost(Int.MAX_VALUE.toLong()).toInt()).asFlow()

    override suspend fun generateProposal(request: GenerateProposal): GeneratedProposal = unsupported()

    override suspend fun freelancers(): Freelancers = unsupported()

    override suspend fun getJob(cipher: String): ArchivedJob = unsupported()

    override suspend fun getClientJobs(companyId: String): ClientJobs = unsupported()

    override suspend fun checkSetup(): SetupReport = unsupported()

    override fun credits(): CreditLedger = unsupported()

    override suspend fun confirm(event: WebhookEvent): Application = unsupported()

    override suspend fun request(method: String, path: String, query: Map<String, String>, json: JsonElement?): RawResponse = unsupported()

    private fun matching(status: ApplicationStatus?) =
        synchronized(applications) { applications.reversed() }.filter { status == null || it.applicationStatus == status }

    private fun find(reference: ApplicationRef): Application = matching(null).firstOrNull {
        when (reference) {
            is ApplicationRef.Queue -> it.queueId == reference.v1
            is ApplicationRef.Job -> it.jobId == reference.v1
        }
    } ?: throw NoSuchElementException("no application was made as $reference")

    private fun unsupported(): Nothing = throw UnsupportedOperationException("override this call of FakeUpHunt")
}
