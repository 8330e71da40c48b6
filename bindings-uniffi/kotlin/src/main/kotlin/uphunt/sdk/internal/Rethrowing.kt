package uphunt.sdk.internal

import uphunt.sdk.UpHuntException

/** What Rust says went wrong becomes an exception of the library. */
internal inline fun <T> rethrowing(call: () -> T): T = try {
    call()
} catch (failure: Failure.Failed) {
    throw UpHuntException.of(failure)
}
