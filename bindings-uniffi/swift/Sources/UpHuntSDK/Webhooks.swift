import Foundation
import UpHuntCore

extension WebhookEvent {
    /// Name of the header that carries the delivery's id.
    public static let deliveryHeader = "X-UpHunt-Delivery"

    /// Parses an event from the raw body of a request and its `X-UpHunt-Delivery` header. It proves nothing until
    /// ``UpHuntAPI/confirm(_:)`` has read the status from the service.
    ///
    /// - Throws: ``UpHuntError/invalidInput(_:)``, carrying the body, when the body is not an event.
    public init(parsing body: Data, deliveryId: String?) throws {
        self = try translating { try parseWebhook(body: body, deliveryId: deliveryId) }
    }
}

/// Receives webhooks and drops repeated deliveries, by their `X-UpHunt-Delivery` header. Remembers deliveries in memory.
///
/// ```swift
/// if case .new(let event) = try inbox.receive(body, deliveryId: header) {
///     let application = try await client.confirm(event)
/// }
/// ```
public final class WebhookInbox: Sendable {
    private let native: NativeInbox

    /// Creates an inbox that remembers this many deliveries; the oldest are forgotten first.
    ///
    /// - Throws: ``UpHuntError/invalidInput(_:)`` when the number is negative.
    public init(capacity: Int = 10_000) throws {
        native = try translating { try NativeInbox(capacity: Int64(capacity)) }
    }

    /// Parses an event and returns whether it is new. A body that is not an event is not remembered.
    ///
    /// - Throws: ``UpHuntError/invalidInput(_:)`` when the body is not an event: respond with 400.
    public func receive(_ body: Data, deliveryId: String?) throws -> Received {
        try translating { try native.receive(body: body, deliveryId: deliveryId) }
    }

    /// Forgets an event's delivery because it could not be handled: its repetition counts as new. Respond with 503.
    public func release(_ event: WebhookEvent) throws {
        try translating { try native.release(event: event) }
    }
}

/// A successful response to ``UpHuntAPI/request(_:_:query:json:)``.
public struct RawResponse: Sendable {
    let native: NativeResponse

    /// HTTP status, a 2xx.
    public var status: Int { Int(native.status()) }

    /// Headers in the order in which they arrived.
    public var headers: [(name: String, value: String)] { native.headers().map { ($0.name, $0.value) } }

    /// The body.
    public var body: Data { native.body() }

    /// Returns the body as JSON.
    ///
    /// - Throws: ``UpHuntError/unexpectedResponse(_:)`` when the body is not JSON.
    public func json() throws -> JSON {
        try JSON(parsing: translating { try native.json() })
    }
}

extension ApplicationRef {
    /// Names an application by one of two optional ids.
    ///
    /// - Throws: ``UpHuntError/invalidInput(_:)`` when both or neither are given.
    public init(queueId: String?, jobId: String?) throws {
        self = try translating { try applicationRef(queueId: queueId, jobId: jobId) }
    }
}
