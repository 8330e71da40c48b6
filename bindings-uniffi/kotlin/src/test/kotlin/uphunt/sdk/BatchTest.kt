package uphunt.sdk

import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.flow.collect
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import uphunt.sdk.models.*

/** Many applications at once. */
class BatchTest {
    @Test
    fun `each item is reported, in the order of the input`() = with(Sandbox()) { client ->
        val requests = listOf("~01first", "~01sandbox_not_eligible", " ", "~01last").map { ApplyRequest(it, "Hi $it") }
        client.applyAndWaitMany(requests, BatchOptions(pollInterval = 50.milliseconds)).use { batch ->
            val seen = mutableListOf<BulkProgress>()
            val watching = launch { batch.progresses.collect { seen += it } }
            assertEquals(setOf(0L, 1L, 2L, 3L), batch.items.toList().map { it.index }.toSet())
            watching.join()
            val results = batch.finish()
            val settled = BulkItemState.SETTLED
            assertEquals(listOf(settled, settled, BulkItemState.FAILED, settled), results.items.map { it.state })
            assertEquals(ApplicationStatus.NotEligible, results.items[1].application?.applicationStatus)
            assertTrue(results.items[2].error is InvalidInputException)
            assertNull(results.endedEarly)
            assertEquals(2, results.progress.applied)
            assertTrue(seen.last().isOver)
        }
    }

    @Test
    fun `a stopped batch says what was not started`() = with(Sandbox("--fault=apply:latency=200*20")) { client ->
        val requests = (1..20).map { ApplyRequest("~01stop$it", "Hi $it") }
        client.applyMany(requests, BatchOptions(concurrency = 1)).use { batch ->
            batch.items.collect { batch.stop() }
            val results = batch.finish()
            assertEquals(EarlyEndReason.STOPPED, results.endedEarly?.reason)
            assertEquals(BulkItemState.NOT_STARTED, results.items.last().state)
        }
    }

    @Test
    fun `many waits read pages`() = with(Sandbox()) { client ->
        val references = (1..8).map { client.apply(ApplyRequest("~01many$it", "Hi $it")).reference() }
        val results = client.waitMany(references, BatchOptions(pollInterval = 50.milliseconds)).use { it.finish() }
        assertTrue(results.items.all { it.application?.applicationStatus == ApplicationStatus.Applied }, results.toString())
        assertTrue(results.progress.requests < 8, results.progress.toString())
    }

    @Test
    fun `an item's error reads as the call's own`() = with(Sandbox("--fault=apply:402*2")) { client ->
        val own = thrown<OutOfCreditsException> { client.apply(ApplyRequest("~01own", "Hi")) }
        val item = client.applyMany(listOf(ApplyRequest("~01item", "Hi"))).use { it.finish().items.single() }
        assertEquals(own.message, item.error?.message)
    }

    @Test
    fun `a closed batch says so`() = with(Sandbox()) { client ->
        val batch = client.applyMany(listOf(ApplyRequest("~01closed", "Hi")))
        batch.close()
        val error = assertThrows(IllegalStateException::class.java) { batch.progress() }
        assertEquals("the UpHunt client, batch or inbox is closed", error.message)
    }

    @Test
    fun `options are refused by name`() = with(Sandbox()) { client ->
        val error = assertThrows(InvalidInputException::class.java) { client.applyMany(emptyList(), BatchOptions(concurrency = 0)) }
        assertEquals("concurrency", error.field)
    }

    private fun with(sandbox: Sandbox, test: suspend kotlinx.coroutines.CoroutineScope.(UpHunt) -> Unit): Unit = sandbox.use {
        UpHunt(sandbox.apiKey, baseUrl = sandbox.url).use { client -> runBlocking { test(client) } }
    }
}
