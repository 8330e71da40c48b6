package uphunt.sdk

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import uphunt.sdk.internal.NativeResponse

/** A successful response to [UpHuntApi.request]. */
public class RawResponse internal constructor(native: NativeResponse) {
    private val text = runCatching { translating { native.json() } }

    /** HTTP status, a 2xx. */
    public val status: Int = native.status()

    /** Headers in the order in which they arrived. */
    public val headers: List<Pair<String, String>> = native.headers().map { it.name to it.value }

    /** The body. */
    public val body: ByteArray = native.body()

    /**
     * Returns the body as JSON.
     *
     * @throws UnexpectedResponseException when it is not JSON.
     */
    public fun json(): JsonElement = Json.parseToJsonElement(text.getOrThrow())

    /** Returns the status and the size of the body. */
    override fun toString(): String = "RawResponse(status=$status, body=${body.size} bytes)"
}
