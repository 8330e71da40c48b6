import UpHuntCore

/// A model that is encoded and decoded as the service writes it: times in Unix milliseconds, unknown fields kept.
public protocol JSONModel: Codable, Sendable {
    /// Returns the model as JSON text.
    func toJson() -> String
    /// Reads the model from JSON text.
    static func fromJson(_ text: String) throws -> Self
}

extension JSONModel {
    /// Reads the model from JSON.
    ///
    /// - Throws: ``UpHuntError/invalidInput(_:)`` when the JSON is not of this model.
    public init(json: JSON) throws {
        self = try translating { try Self.fromJson(json.text) }
    }

    /// Decodes the model from the service's JSON.
    public init(from decoder: any Decoder) throws {
        try self.init(json: JSON(from: decoder))
    }

    /// Encodes the model as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
        try JSON(parsing: toJson()).encode(to: encoder)
    }
}
