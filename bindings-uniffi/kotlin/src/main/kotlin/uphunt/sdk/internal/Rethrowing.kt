package uphunt.sdk.internal

import kotlin.coroutines.cancellation.CancellationException
import uphunt.sdk.UpHuntException

/** What Rust says went wrong becomes an exception of the library. */
internal inline fun <T> rethrowing(call: () -> T): T = try {
    call()
} catch (failure: Failure) {
    throw when (failure) {
        is Failure.Failed -> UpHuntException.of(failure)
        is Failure.Cancelled -> CancellationException(failure.message)
    }
}
