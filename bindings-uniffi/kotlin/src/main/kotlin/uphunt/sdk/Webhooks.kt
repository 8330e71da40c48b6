package uphunt.sdk

import uphunt.sdk.internal.NativeInbox
import uphunt.sdk.internal.parseWebhook as parseNative
import uphunt.sdk.internal.rethrowing

/** The header that carries the id of a webhook's delivery. */
public const val DELIVERY_HEADER: String = "X-UpHunt-Delivery"

/**
 * Reads a webhook event from the raw body of a request and its [DELIVERY_HEADER]. It proves nothing until
 * [confirmed][UpHunt.confirm].
 *
 * @throws UpHuntException.InvalidInput when the body is no such event. Answer 400 then.
 */
public fun parseWebhook(body: ByteArray, deliveryId: String? = null): WebhookEvent =
    rethrowing { parseNative(body, deliveryId) }

/** Reads a webhook event from a body that was read as text. */
public fun parseWebhook(body: String, deliveryId: String? = null): WebhookEvent = parseWebhook(body.encodeToByteArray(), deliveryId)

/**
 * Takes webhooks in and drops those that came before, by their [DELIVERY_HEADER]. Safe in any number of threads.
 *
 * ```kotlin
 * when (val received = inbox.receive(body, request.header(DELIVERY_HEADER))) {
 *     is Received.New -> handle(received.event)
 *     is Received.Duplicate -> Unit // answer 2xx all the same, so that the service stops repeating it
 * }
 * ```
 *
 * @param capacity how many deliveries are remembered; the oldest are forgotten first.
 */
public class WebhookInbox(capacity: Int = 10_000) : AutoCloseable {
    private val native = rethrowing {
        NativeInbox(capacity.toLong())
    }

    /**
     * Reads an event and remembers its delivery.
     *
     * @throws UpHuntException.InvalidInput when the body is no event.
     */
    public fun receive(body: ByteArray, deliveryId: String? = null): Received = rethrowing { native.receive(body, deliveryId) }

    /** Reads an event from a body that was read as text. */
    public fun receive(body: String, deliveryId: String? = null): Received = receive(body.encodeToByteArray(), deliveryId)

    /** Forgets an event's delivery, so that its repetition counts as new: it could not be handled. */
    public fun release(event: WebhookEvent): Unit = rethrowing { native.release(event) }

    /** Frees what it remembers. */
    override fun close(): Unit = native.close()
}
