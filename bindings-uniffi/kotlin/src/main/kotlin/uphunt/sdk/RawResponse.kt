package uphunt.sdk

import kotlinx.serialization.json.JsonElement
import uphunt.sdk.internal.NativeAnswer
import uphunt.sdk.internal.rethrowing

/** A successful answer to [UpHunt.request], as it came. */
public class RawResponse internal constructor(native: NativeAnswer) {
    private val read = runCatching { rethrowing { native.json() } }

    /** The HTTP status, a 2xx. */
    public val status: Int = native.status()

    /** The headers, in the order in which they came. */
    public val headers: List<Pair<String, String>> = native.headers().map { it.name to it.value }

    /** The body. */
    public val body: ByteArray = native.body()

    /**
     * The body as JSON.
     *
     * @throws UpHuntException.UnexpectedAnswer when it is not JSON.
     */
    public fun json(): JsonElement = readJson(read.getOrThrow())

    /** The status and the size of the body. */
    override fun toString(): String = "RawResponse(status=$status, body=${body.size} bytes)"
}
