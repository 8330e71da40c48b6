package uphunt.sdk

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import uphunt.sdk.models.*
import uphunt.sdk.testing.FakeUpHunt

/** The client for unit tests. */
class FakeTest {
    @Test
    fun `concurrent applies have ids of their own, and the newest is listed first`() {
        val fake = FakeUpHunt()
        val ids = runBlocking(Dispatchers.Default) {
            (1..500).map { async { fake.apply(ApplyRequest("~01fake$it", "Hi")).queueId } }.awaitAll()
        }
        assertEquals(500, ids.toSet().size)
        runBlocking {
            assertEquals((500 downTo 1).map { "fake_$it" }, fake.appliedJobs().jobs.map { it.queueId })
            assertEquals(emptyList<Application>(), fake.appliedJobs(offset = Long.MAX_VALUE).jobs)
            val again = fake.apply(ApplyRequest("~01fake1", "Hi again"))
            assertEquals(again.queueId, fake.status(ApplicationRef.Job("~01fake1")).queueId)
        }
    }
}
