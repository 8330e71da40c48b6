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
 * The calls under way in Rust. Some threads of this JVM drive them all: they are lent to Rust, and come back when some have ended, to
 * resume those who wait (`docs/decisions/013-how-calls-wait.md`).
 */
internal object Calls {
    private val waiting = ConcurrentHashMap<Long, Call<*>>()
    private val numbers = AtomicLong()

    init {
        val places = UniffiLib.uphunt_crew()
        check(places > 0) { "the system has no room for what makes calls" }
        for (place in 0 until places) {
            val driving = thread(start = false, isDaemon = true, name = "uphunt-sdk") { Driving(place).forever() }
            // It would keep the application alive that happened to make the first client.
            driving.contextClassLoader = null
            driving.start()
        }
    }

    /** Once, before the first call. */
    fun prepare() = Unit

    /**
     * Makes a call: [begin] gives it to Rust, by this number. Cancelling the coroutine drops it, and one that is cancelled already
     * begins nothing.
     *
     * @param begin gives how many bytes of outcome stand in the room already, where the arguments stood; 0 when it is told later.
     */
    suspend fun <T> await(
        arguments: ByteBuffer,
        read: (ByteBuffer) -> T,
        begin: (call: Long, room: ByteArray, length: Int) -> Int,
    ): T {
        coroutineContext.ensureActive()
        return suspendCancellableCoroutine<Outcome<T>> { continuation ->
            val number = numbers.incrementAndGet()
            waiting[number] = Call(continuation, read)
            val ended = try {
                begin(number, arguments.array(), arguments.position())
            } catch (refused: Throwable) {
                waiting.remove(number)
                throw refused
            }
            if (ended > 0) {
                end(number, ByteBuffer.wrap(arguments.array(), 0, ended))
                return@suspendCancellableCoroutine
            }
            continuation.invokeOnCancellation {
                // Of what has ended by itself we are told, and have it to clear away.
                if (UniffiLib.uphunt_cancel(number) != 0) waiting.remove(number)
            }
        }.value()
    }

    /** Tells whoever waits for this call that it has ended like this. */
    fun end(number: Long, outcome: ByteBuffer) {
        waiting.remove(number)?.end(outcome)
    }
}

/** A thread that drives calls, in its place. */
private class Driving(private val place: Int) {
    private var room = ByteBuffer.allocateDirect(ROOM)

    fun forever() {
        while (true) drive()
    }

    private fun drive() {
        val told = UniffiLib.uphunt_drive(place, Pointer.nativeValue(Native.getDirectBufferPointer(room)), room.capacity())
        if (told < 0) {
            room = ByteBuffer.allocateDirect(-told)
            return
        }
        room.clear().limit(told)
        while (room.hasRemaining()) {
            val number = room.getLong()
            val how = room.get()
            val outcome = ByteArray(1 + room.getInt())
            outcome[0] = how
            room.get(outcome, 1, outcome.size - 1)
            try {
                Calls.end(number, ByteBuffer.wrap(outcome))
            } catch (thrown: Throwable) {
                // By a dispatcher that takes no more work. The others are waiting.
                Thread.currentThread().run { uncaughtExceptionHandler.uncaughtException(this, thrown) }
            }
        }
        if (room.capacity() > ROOM) room = ByteBuffer.allocateDirect(ROOM)
    }

    private companion object {
        /** What one crossing brings back at most, unless a single answer is larger. */
        const val ROOM = 64 * 1024
    }
}

/** The arguments of a call, as UniFFI writes them, one after the other, in an array that has room for most outcomes, too. */
internal inline fun arguments(atMost: ULong, write: (ByteBuffer) -> Unit): ByteBuffer =
    ByteBuffer.allocate(maxOf(atMost.toInt(), 512)).also(write)

/** Someone who waits. */
private class Call<T>(private val continuation: CancellableContinuation<Outcome<T>>, private val read: (ByteBuffer) -> T) {
    fun end(outcome: ByteBuffer) {
        continuation.resume(Outcome(outcome, read)) { _, undelivered, _ -> undelivered.clear() }
    }
}

/** How a call ended. It is read where it is waited for, so that a thread that drives can go on. */
private class Outcome<T>(private val bytes: ByteBuffer, private val read: (ByteBuffer) -> T) {
    private val how = bytes.get()

    fun value(): T = when (how) {
        UNIFFI_CALL_SUCCESS -> all(read)
        UNIFFI_CALL_ERROR -> throw all(FfiConverterTypeFailure::read)
        else -> throw InternalException(Charsets.UTF_8.decode(bytes).toString())
    }

    /** Nobody will have it. What it refers to in Rust is let go of. */
    fun clear() {
        if (how == UNIFFI_CALL_SUCCESS) (all(read) as? AutoCloseable)?.close()
    }

    private inline fun <T> all(read: (ByteBuffer) -> T): T =
        read(bytes).also { check(!bytes.hasRemaining()) { "junk behind an answer" } }
}
