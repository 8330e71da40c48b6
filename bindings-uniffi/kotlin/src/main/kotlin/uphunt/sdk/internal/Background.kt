package uphunt.sdk.internal

import com.sun.jna.CallbackThreadInitializer
import com.sun.jna.Native
import kotlin.coroutines.cancellation.CancellationException
import uphunt.sdk.UpHuntException

/** The thread on which Rust makes calls. */
internal object Background {
    init {
        // It wakes a coroutine for each result. Without this, JNA would make it known to the JVM and forget it again each time.
        val known = CallbackThreadInitializer(true, false, "uphunt-sdk")
        Native.setCallbackThreadInitializer(uniffiRustFutureContinuationCallbackImpl, known)
    }

    /** Once, before the first call. */
    fun prepare() = Unit
}

/** What Rust says went wrong becomes an exception of the library. */
internal inline fun <T> rethrowing(call: () -> T): T = try {
    call()
} catch (failure: Failure) {
    throw when (failure) {
        is Failure.Failed -> UpHuntException.of(failure)
        is Failure.Cancelled -> CancellationException(failure.message)
    }
}
