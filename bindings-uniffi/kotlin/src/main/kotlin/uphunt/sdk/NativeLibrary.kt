package uphunt.sdk

import com.sun.jna.CallbackThreadInitializer
import com.sun.jna.Native
import uphunt.sdk.internal.uniffiEnsureInitialized
import uphunt.sdk.internal.uniffiRustFutureContinuationCallbackImpl

/**
 * Loads the native library.
 *
 * @throws UnsatisfiedLinkError when it is missing or cannot be loaded, with a message that says what to do.
 */
internal fun loadNativeLibrary() {
    try {
        uniffiEnsureInitialized()
        Native.setCallbackThreadInitializer(uniffiRustFutureContinuationCallbackImpl, stayAttached)
    } catch (error: LinkageError) {
        val platform = "${System.getProperty("os.name")} on ${System.getProperty("os.arch")}"
        val message = "uphunt-sdk's native library could not be loaded ($platform): ${error.rootMessage()}\n" +
            "The jar contains it for Linux with glibc on x86-64 and aarch64; for another system, build it with `cargo xtask dist kotlin`, or " +
            "name its folder in the system property jna.library.path. JNA unpacks it into ~/.cache/JNA/temp or " +
            "${System.getProperty("java.io.tmpdir")}: if that is mounted noexec or read-only, name another folder in the system property " +
            "jna.tmpdir."
        throw UnsatisfiedLinkError(message).initCause(error)
    }
}

/**
 * The native runtime has one I/O thread, which wakes coroutines. JNA would attach it to the JVM and detach it for every wake-up.
 */
private val stayAttached = CallbackThreadInitializer(true, false, "uphunt-sdk")

private fun Throwable.rootMessage(): String? = generateSequence(this) { it.cause }.last().message
