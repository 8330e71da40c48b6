// Generated from the core's declarations by `cargo xtask codegen`. Do not edit.
// swift-format-ignore-file

import UpHuntCore

extension ReasoningEffort: RawRepresentable, ExpressibleByStringLiteral, Codable {
    /// The values that this version knows.
    public static let known: [ReasoningEffort] = [
        .low,
        .medium,
        .high,
    ]

    /// The value of this text; `.other` for an unknown one.
    public init(rawValue: String) {
        self =
            switch rawValue {
            case "low": .low
            case "medium": .medium
            case "high": .high
            default: .other(rawValue)
            }
    }

    /// The value of this text.
    public init(stringLiteral text: String) { self.init(rawValue: text) }

    /// The text that travels.
    public var rawValue: String {
        switch self {
        case .low: "low"
        case .medium: "medium"
        case .high: "high"
        case .other(let text): text
        }
    }
}

extension ApplicationStatus: RawRepresentable, ExpressibleByStringLiteral, Codable {
    /// The values that this version knows.
    public static let known: [ApplicationStatus] = [
        .processing,
        .applied,
        .failed,
        .notAvailable,
        .notEligible,
        .notEnoughConnects,
        .loggedOut,
    ]

    /// The value of this text; `.other` for an unknown one.
    public init(rawValue: String) {
        self =
            switch rawValue {
            case "processing": .processing
            case "applied": .applied
            case "failed": .failed
            case "not_available": .notAvailable
            case "not_eligible": .notEligible
            case "not_enough_connects": .notEnoughConnects
            case "logged_out": .loggedOut
            default: .other(rawValue)
            }
    }

    /// The value of this text.
    public init(stringLiteral text: String) { self.init(rawValue: text) }

    /// The text that travels.
    public var rawValue: String {
        switch self {
        case .processing: "processing"
        case .applied: "applied"
        case .failed: "failed"
        case .notAvailable: "not_available"
        case .notEligible: "not_eligible"
        case .notEnoughConnects: "not_enough_connects"
        case .loggedOut: "logged_out"
        case .other(let text): text
        }
    }
}

extension Credit: RawRepresentable, ExpressibleByStringLiteral, Codable {
    /// The values that this version knows.
    public static let known: [Credit] = [
        .reserved,
        .deducted,
        .refunded,
    ]

    /// The value of this text; `.other` for an unknown one.
    public init(rawValue: String) {
        self =
            switch rawValue {
            case "reserved": .reserved
            case "deducted": .deducted
            case "refunded": .refunded
            default: .other(rawValue)
            }
    }

    /// The value of this text.
    public init(stringLiteral text: String) { self.init(rawValue: text) }

    /// The text that travels.
    public var rawValue: String {
        switch self {
        case .reserved: "reserved"
        case .deducted: "deducted"
        case .refunded: "refunded"
        case .other(let text): text
        }
    }
}

extension Timeline: RawRepresentable, ExpressibleByStringLiteral, Codable {
    /// The values that this version knows.
    public static let known: [Timeline] = [
        .lessThanOneMonth,
        .oneToThreeMonths,
        .threeToSixMonths,
        .moreThanSixMonths,
    ]

    /// The value of this text; `.other` for an unknown one.
    public init(rawValue: String) {
        self =
            switch rawValue {
            case "Less than 1 month": .lessThanOneMonth
            case "1 to 3 months": .oneToThreeMonths
            case "3 to 6 months": .threeToSixMonths
            case "More than 6 months": .moreThanSixMonths
            default: .other(rawValue)
            }
    }

    /// The value of this text.
    public init(stringLiteral text: String) { self.init(rawValue: text) }

    /// The text that travels.
    public var rawValue: String {
        switch self {
        case .lessThanOneMonth: "Less than 1 month"
        case .oneToThreeMonths: "1 to 3 months"
        case .threeToSixMonths: "3 to 6 months"
        case .moreThanSixMonths: "More than 6 months"
        case .other(let text): text
        }
    }
}

extension SetupCheckName: RawRepresentable, ExpressibleByStringLiteral, Codable {
    /// The values that this version knows.
    public static let known: [SetupCheckName] = [
        .service,
        .key,
        .subscription,
        .businessDeveloper,
        .profiles,
        .eligibility,
        .connects,
        .session,
    ]

    /// The value of this text; `.other` for an unknown one.
    public init(rawValue: String) {
        self =
            switch rawValue {
            case "service": .service
            case "key": .key
            case "subscription": .subscription
            case "business_developer": .businessDeveloper
            case "profiles": .profiles
            case "eligibility": .eligibility
            case "connects": .connects
            case "session": .session
            default: .other(rawValue)
            }
    }

    /// The value of this text.
    public init(stringLiteral text: String) { self.init(rawValue: text) }

    /// The text that travels.
    public var rawValue: String {
        switch self {
        case .service: "service"
        case .key: "key"
        case .subscription: "subscription"
        case .businessDeveloper: "business_developer"
        case .profiles: "profiles"
        case .eligibility: "eligibility"
        case .connects: "connects"
        case .session: "session"
        case .other(let text): text
        }
    }
}

extension SetupVerdict: RawRepresentable, ExpressibleByStringLiteral, Codable {
    /// The values that this version knows.
    public static let known: [SetupVerdict] = [
        .passed,
        .failed,
        .warning,
        .unknown,
    ]

    /// The value of this text; `.other` for an unknown one.
    public init(rawValue: String) {
        self =
            switch rawValue {
            case "passed": .passed
            case "failed": .failed
            case "warning": .warning
            case "unknown": .unknown
            default: .other(rawValue)
            }
    }

    /// The value of this text.
    public init(stringLiteral text: String) { self.init(rawValue: text) }

    /// The text that travels.
    public var rawValue: String {
        switch self {
        case .passed: "passed"
        case .failed: "failed"
        case .warning: "warning"
        case .unknown: "unknown"
        case .other(let text): text
        }
    }
}

extension WebhookEventName: RawRepresentable, ExpressibleByStringLiteral, Codable {
    /// The values that this version knows.
    public static let known: [WebhookEventName] = [
        .applied,
        .failed,
    ]

    /// The value of this text; `.other` for an unknown one.
    public init(rawValue: String) {
        self =
            switch rawValue {
            case "application.applied": .applied
            case "application.failed": .failed
            default: .other(rawValue)
            }
    }

    /// The value of this text.
    public init(stringLiteral text: String) { self.init(rawValue: text) }

    /// The text that travels.
    public var rawValue: String {
        switch self {
        case .applied: "application.applied"
        case .failed: "application.failed"
        case .other(let text): text
        }
    }
}
