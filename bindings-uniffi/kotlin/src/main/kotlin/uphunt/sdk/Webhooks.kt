package uphunt.sdk

import uphunt.sdk.internal.NativeInbox
import uphunt.sdk.internal.parseWebhook as parseNative
import uphunt.sdk.models.Received
import uphunt.sdk.models.WebhookEvent

/** Name of the header that carries the id of a webhook delivery. */
public const val DELIVERY_HEADER: String = "X-UpHunt-Delivery"

/**
 * Parses a webhook event from the raw body of a request and its [DELIVERY_HEADER]. It proves nothing until
 * [confirmed][UpHuntApi.confirm].
 *
 * @throws InvalidInputException when the body is not an event. Respond with 400.
 */
public fun parseWebhook(body: ByteArray, deliveryId: String? = null): WebhookEvent {
    loadNativeLibrary()
    return translating { parseNative(body, deliveryId) }
}

/** The event of a new delivery. */
public val Received.New.event: WebhookEvent get() = v1

/** Parses a webhook event from a body that was read as text. */
public fun parseWebhook(body: String, deliveryId: String? = null): WebhookEvent = parseWebhook(body.encodeToByteArray(), deliveryId)

/**
 * Receives webhooks and drops repeated deliveries, by their [DELIVERY_HEADER]. Safe to use from many threads.
 *
 * ```kotlin
 * when (val received = inbox.receive(body, request.header(DELIVERY_HEADER))) {
 *     is Received.New -> handle(received.event)
 *     is Received.Duplicate -> Unit // respond with 2xx all the same, so that the service stops repeating it
 * }
 * ```
 *
 * @param capacity how many deliveries to remember; default 10,000. The oldest are forgotten first.
 */
public class WebhookInbox @JvmOverloads constructor(capacity: Int = 10_000) : AutoCloseable {
    private val native: NativeInbox

    init {
        loadNativeLibrary()
        native = translating { NativeInbox(capacity.toLong()) }
    }

    /**
     * Parses an event and remembers its delivery.
     *
     * @throws InvalidInputException when the body is not an event.
     */
    @JvmOverloads
    public fun receive(body: ByteArray, deliveryId: String? = null): Received = open { it.receive(body, deliveryId) }

    /** Parses an event from a body that was read as text. */
    @JvmOverloads
    public fun receive(body: String, deliveryId: String? = null): Received = receive(body.encodeToByteArray(), deliveryId)

    /** Forgets an event's delivery because it could not be handled: its repetition counts as new. */
    public fun release(event: WebhookEvent): Unit = open { it.release(event) }

    /** Frees the memory. Later calls throw [IllegalStateException]. */
    override fun close(): Unit = native.close()

    private inline fun <T> open(call: (NativeInbox) -> T): T = translating({ native.uniffiIsDestroyed }) { call(native) }
}
