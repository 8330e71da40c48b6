package uphunt.sdk.internal

import com.sun.jna.Native
import com.sun.jna.Pointer
import java.nio.ByteBuffer
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicLong
import kotlin.concurrent.thread
import kotlin.coroutines.coroutineContext
import kotlinx.coroutines.CancellableContinuation
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.suspendCancellableCoroutine

/**
 * The calls under way in Rust. One thread of this JVM drives them all: it is lent to Rust, and comes back when some have ended, to
 * resume those who wait (`docs/decisions/013-how-kotlin-waits.md`).
 */
internal object Calls {
    /** What one crossing brings back at most, unless a single answer is larger. */
    private const val ROOM = 64 * 1024

    private val driver = UniffiLib.uphunt_driver()
    private val waiting = ConcurrentHashMap<Long, Call<*>>()
    private val numbers = AtomicLong()

    init {
        check(driver != 0L) { "the system has no room for the runtime that makes calls" }
        val driving = thread(start = false, isDaemon = true, name = "uphunt-sdk") { while (true) drive() }
        // It would keep the application alive that happened to make the first client.
        driving.contextClassLoader = null
        driving.start()
    }

    /** Once, before the first call. */
    fun prepare() = Unit

    /**
     * Makes a call: [begin] gives it to Rust, by this number. Cancelling the coroutine drops it, and one that is cancelled already
     * begins nothing.
     */
    suspend fun <T> await(read: (ByteBuffer) -> T, begin: (driver: Long, call: Long) -> Unit): T {
        coroutineContext.ensureActive()
        return suspendCancellableCoroutine<Outcome<T>> { continuation ->
            val number = numbers.incrementAndGet()
            waiting[number] = Call(continuation, read)
            try {
                begin(driver, number)
            } catch (refused: Throwable) {
                waiting.remove(number)
                throw refused
            }
            continuation.invokeOnCancellation {
                // Of what has ended by itself we are told, and have it to clear away.
                if (UniffiLib.uphunt_cancel(driver, number) != 0) waiting.remove(number)
            }
        }.value()
    }

    private var room = ByteBuffer.allocateDirect(ROOM)

    private fun drive() {
        val told = UniffiLib.uphunt_drive(driver, Pointer.nativeValue(Native.getDirectBufferPointer(room)), room.capacity())
        if (told < 0) {
            room = ByteBuffer.allocateDirect(-told)
            return
        }
        room.clear().limit(told)
        while (room.hasRemaining()) {
            val number = room.getLong()
            val how = room.get()
            val value = ByteArray(room.getInt()).also(room::get)
            val call = waiting.remove(number) ?: continue
            try {
                call.end(how, value)
            } catch (thrown: Throwable) {
                // By a dispatcher that takes no more work. The others are waiting.
                Thread.currentThread().run { uncaughtExceptionHandler.uncaughtException(this, thrown) }
            }
        }
        if (room.capacity() > ROOM) room = ByteBuffer.allocateDirect(ROOM)
    }
}

/** The arguments of a call, as UniFFI writes them, one after the other. */
internal inline fun arguments(atMost: ULong, write: (ByteBuffer) -> Unit): ByteBuffer =
    ByteBuffer.allocate(atMost.toInt()).also(write)

/** Someone who waits. */
private class Call<T>(private val continuation: CancellableContinuation<Outcome<T>>, private val read: (ByteBuffer) -> T) {
    fun end(how: Byte, value: ByteArray) {
        continuation.resume(Outcome(how, value, read)) { _, undelivered, _ -> undelivered.clear() }
    }
}

/** How a call ended. It is read where it is waited for, so that the thread that drives can go on. */
private class Outcome<T>(private val how: Byte, private val bytes: ByteArray, private val read: (ByteBuffer) -> T) {
    fun value(): T = when (how) {
        UNIFFI_CALL_SUCCESS -> all(read)
        UNIFFI_CALL_ERROR -> throw all(FfiConverterTypeFailure::read)
        else -> throw InternalException(bytes.toString(Charsets.UTF_8))
    }

    /** Nobody will have it. What it refers to in Rust is let go of. */
    fun clear() {
        if (how == UNIFFI_CALL_SUCCESS) (all(read) as? AutoCloseable)?.close()
    }

    private inline fun <T> all(read: (ByteBuffer) -> T): T {
        val buffer = ByteBuffer.wrap(bytes)
        return read(buffer).also { check(!buffer.hasRemaining()) { "junk behind an answer" } }
    }
}
