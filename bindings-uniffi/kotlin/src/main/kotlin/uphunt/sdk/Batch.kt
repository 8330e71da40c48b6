package uphunt.sdk

import kotlin.time.Duration
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import uphunt.sdk.internal.NativeBatch
import uphunt.sdk.models.ApplicationRef
import uphunt.sdk.models.WebhookEvent

/**
 * Many applications at once: paced by the rate limits, each with its own result. Nothing is sent before [items], [progresses] is
 * collected or [finish] is called.
 *
 * ```kotlin
 * upHunt.applyAndWaitMany(requests, BatchOptions(maxCredits = 50)).use { batch ->
 *     batch.items.collect { item -> println("${item.jobId}: ${item.application?.applicationStatus ?: item.error?.message}") }
 *     println(batch.finish().endedEarly?.message ?: "everything was carried out")
 * }
 * ```
 */
public interface Batch : AutoCloseable {
    /**
     * Items in the order in which they end. Collect it once: each item is emitted once. Cancelling the collection loses an item that
     * ends at that moment; [finish] returns every item.
     */
    public val items: Flow<BulkItem>

    /** Progress whenever it changes, until the batch is over. */
    public val progresses: Flow<BulkProgress>

    /** Waits until the batch is over and returns every item, in the order of the input. */
    public suspend fun finish(): BatchResults

    /** Returns how far the batch is. */
    public fun progress(): BulkProgress

    /** Sends and polls nothing more. Requests in flight complete, so that their outcome is known. */
    public fun stop()

    /** Hands over a [confirmed][UpHuntApi.confirm] webhook event, so that its application is not polled any more. */
    public fun settled(event: WebhookEvent)

    /** Adds an application to a batch of [UpHuntApi.waitMany], and returns its index. */
    public fun add(reference: ApplicationRef): Long

    /** Ends a batch with [BatchOptions.keepOpen] once its applications have settled. */
    public fun end()

    /** Releases the batch. If it is not over, this cancels its requests in flight; their jobs are then in doubt. */
    override fun close()
}

/**
 * Options of a batch.
 *
 * @property concurrency how many applies may be in flight at once; default 8.
 * @property stopOn error kinds and application statuses, by name, after which nothing more is sent. Default `out_of_credits`,
 *   `not_enough_connects`, `unauthorized` and `subscription_inactive`; an empty list stops on nothing.
 * @property maxCredits the most credits to spend. Reserved credits count until they are refunded.
 * @property maxApplications the most applications to make.
 * @property timeout how long the whole batch may take; default no limit.
 * @property waitTimeout how long to wait for each application; default 5 minutes.
 * @property pollInterval polls at this interval instead of the documented ones.
 * @property keepOpen keeps a batch of [UpHuntApi.waitMany] running for [Batch.add], until [Batch.end].
 */
public data class BatchOptions @JvmOverloads constructor(
    val concurrency: Int? = null,
    val stopOn: List<String>? = null,
    val maxCredits: Int? = null,
    val maxApplications: Int? = null,
    val timeout: Duration? = null,
    val waitTimeout: Duration? = null,
    val pollInterval: Duration? = null,
    val keepOpen: Boolean = false,
) {
    internal fun toConfig(): String = configJson(
        mapOf(
            "concurrency" to concurrency,
            "stopOn" to stopOn,
            "maxCredits" to maxCredits,
            "maxApplications" to maxApplications,
            "timeout" to timeout,
            "wait" to mapOf("timeout" to waitTimeout, "schedule" to pollInterval).filterValues { it != null },
            "keepOpen" to keepOpen,
        ),
    )
}

internal class RunningBatch(private val native: NativeBatch) : Batch {
    override val items: Flow<BulkItem> = flow {
        while (true) emit(BulkItem(JsonFields(call { it.next() } ?: break)))
    }

    override val progresses: Flow<BulkProgress> = flow {
        while (true) emit(BulkProgress(JsonFields(call { it.progressChanged() } ?: break)))
    }

    override suspend fun finish(): BatchResults = BatchResults(JsonFields(call { it.finish() }))

    override fun progress(): BulkProgress = BulkProgress(JsonFields(open { it.progress() }))

    override fun stop(): Unit = open { it.stop() }

    override fun settled(event: WebhookEvent): Unit = open { it.settled(event) }

    override fun add(reference: ApplicationRef): Long = open { it.add(reference) }

    override fun end(): Unit = open { it.end() }

    override fun close(): Unit = native.close()

    private suspend fun <T> call(call: suspend (NativeBatch) -> T): T = onDispatcher { open { call(it) } }

    private inline fun <T> open(call: (NativeBatch) -> T): T = translating({ native.uniffiIsDestroyed }) { call(native) }
}
