import Foundation

extension WebhookEvent {
    /// The header that carries the delivery's id.
    public static let deliveryHeader = "X-UpHunt-Delivery"

    /// Reads an event from the raw body of a request and its `X-UpHunt-Delivery` header. It proves nothing until
    /// ``UpHunt/confirm(_:)`` has asked the service.
    ///
    /// - Throws: ``UpHuntError/invalidInput(_:)``, carrying the body, when it is no such event.
    public init(parsing body: Data, deliveryId: String?) throws {
        self = try translating { try parseWebhook(body: body, deliveryId: deliveryId) }
    }
}

/// Takes webhooks in and drops those that came before, by their `X-UpHunt-Delivery` header. Remembers deliveries in memory.
///
/// ```swift
/// if case .new(let event) = try inbox.receive(body, deliveryId: header) {
///     let application = try await client.confirm(event)
/// }
/// ```
public final class WebhookInbox: Sendable {
    private let native: NativeInbox

    /// Remembers this many deliveries; the oldest are forgotten first.
    ///
    /// - Throws: ``UpHuntError/invalidInput(_:)`` when the number is negative.
    public init(capacity: Int = 10_000) throws {
        native = try translating { try NativeInbox(capacity: Int64(capacity)) }
    }

    /// Reads an event and says whether it is new. A body that is no event is not remembered.
    ///
    /// - Throws: ``UpHuntError/invalidInput(_:)`` when the body is no event: answer 400.
    public func receive(_ body: Data, deliveryId: String?) throws -> Received {
        try translating { try native.receive(body: body, deliveryId: deliveryId) }
    }

    /// The event could not be handled: its repetition will count as new. Answer 500.
    public func release(_ event: WebhookEvent) throws {
        try translating { try native.release(event: event) }
    }
}
