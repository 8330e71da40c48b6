// Generated from the core's declarations by `cargo xtask codegen`. Do not edit.
// swift-format-ignore-file

import UpHuntCore

/// One item of a batch.
public struct BulkItem: Sendable, Hashable {
    /// All fields as JSON.
    public let json: JSON

    /// Its place in the input.
    public var index: Int { json["index"]?.integer.map(Int.init) ?? 0 }

    /// How it ended.
    public var state: BulkItemState { BulkItemState(named: json["state"]?.string) }

    /// The job, as it was given.
    public var jobId: String? { json["jobId"]?.string }

    /// The application's queue id, as given or as the service returned it.
    public var queueId: String? { json["queueId"]?.string }

    /// The submission, where the batch applied.
    public var submission: Submission? { json["submission"].flatMap { try? Submission(json: $0) } }

    /// The application as last seen, where the batch waits.
    public var application: Application? { json["application"].flatMap { try? Application(json: $0) } }

    /// Why the item failed.
    public var error: UpHuntError? { json["error"].flatMap(UpHuntError.init(json:)) }
}

/// What ended a batch early.
public struct EarlyEnd: Sendable, Hashable {
    /// All fields as JSON.
    public let json: JSON

    /// The reason.
    public var reason: EarlyEndReason { EarlyEndReason(named: json["reason"]?.string) }

    /// The reason as a sentence.
    public var message: String { json["message"]?.string ?? "" }

    /// The error kind or status that is listed in `stop_on`.
    public var rule: String? { json["rule"]?.string }

    /// The item that ended the batch.
    public var index: Int? { json["index"]?.integer.map(Int.init) }

    /// That item's error.
    public var error: UpHuntError? { json["error"].flatMap(UpHuntError.init(json:)) }
}

/// Everything that came of a batch.
public struct BatchResults: Sendable, Hashable {
    /// All fields as JSON.
    public let json: JSON

    /// One item for each input, in the order of the input.
    public var items: [BulkItem] { (json["items"]?.array ?? []).map(BulkItem.init(json:)) }

    /// What ended the batch early; `None` if everything was carried out.
    public var endedEarly: EarlyEnd? { json["endedEarly"].map(EarlyEnd.init(json:)) }

    /// The final sums.
    public var progress: BulkProgress { BulkProgress(json: json["progress"] ?? [:]) }
}

/// How far a batch is.
public struct BulkProgress: Sendable, Hashable {
    /// All fields as JSON.
    public let json: JSON

    /// Items in all.
    public var total: Int { json["total"]?.integer.map(Int.init) ?? 0 }

    /// Items that nothing was sent for yet.
    public var queued: Int { json["queued"]?.integer.map(Int.init) ?? 0 }

    /// Applies in flight.
    public var sending: Int { json["sending"]?.integer.map(Int.init) ?? 0 }

    /// Applications that are waited for.
    public var processing: Int { json["processing"]?.integer.map(Int.init) ?? 0 }

    /// Applications that the service accepted, also those that have settled since.
    public var accepted: Int { json["accepted"]?.integer.map(Int.init) ?? 0 }

    /// Proposals that reached Upwork.
    public var applied: Int { json["applied"]?.integer.map(Int.init) ?? 0 }

    /// Settled applications, by status.
    public var byStatus: [String: Int] { (json["byStatus"]?.object ?? [:]).compactMapValues { $0.integer.map(Int.init) } }

    /// Items that ended with an error.
    public var failed: Int { json["failed"]?.integer.map(Int.init) ?? 0 }

    /// The same, by error kind.
    public var byError: [String: Int] { (json["byError"]?.object ?? [:]).compactMapValues { $0.integer.map(Int.init) } }

    /// Credits reserved for applications of this batch that have not settled.
    public var creditsReserved: Int { json["creditsReserved"]?.integer.map(Int.init) ?? 0 }

    /// Credits spent by this batch.
    public var creditsDeducted: Int { json["creditsDeducted"]?.integer.map(Int.init) ?? 0 }

    /// Credits given back.
    public var creditsRefunded: Int { json["creditsRefunded"]?.integer.map(Int.init) ?? 0 }

    /// Applies whose outcome is unknown: each may have reserved a credit.
    public var creditsInDoubt: Int { json["creditsInDoubt"]?.integer.map(Int.init) ?? 0 }

    /// Requests sent to learn how applications settled.
    public var requests: Int { json["requests"]?.integer.map(Int.init) ?? 0 }

    /// Time left by the rate limits, in seconds; `None` when the batch is over.
    public var estimatedSecondsLeft: Double? { json["estimatedSecondsLeft"]?.double }

    /// Set when one cover letter goes to several jobs.
    public var sameLetter: SameLetter? { json["sameLetter"].map(SameLetter.init(json:)) }

    /// Whether the batch is over.
    public var isOver: Bool { json["isOver"]?.bool ?? false }
}

/// A cover letter that goes to several jobs. Identical proposals get agencies banned.
public struct SameLetter: Sendable, Hashable {
    /// All fields as JSON.
    public let json: JSON

    /// How many jobs get it.
    public var count: Int { json["count"]?.integer.map(Int.init) ?? 0 }

    /// The first item with it.
    public var firstIndex: Int { json["firstIndex"]?.integer.map(Int.init) ?? 0 }
}

extension BulkItemState {
    init(named name: String?) {
        switch name {
        case "accepted": self = .accepted
        case "settled": self = .settled
        case "failed": self = .failed
        case "unsettled": self = .unsettled
        case "not_started": self = .notStarted
        default: self = .notStarted
        }
    }
}

extension EarlyEndReason {
    init(named name: String?) {
        switch name {
        case "stopped": self = .stopped
        case "stop_on": self = .stopOn
        case "max_credits": self = .maxCredits
        case "max_applications": self = .maxApplications
        case "rate_limited": self = .rateLimited
        case "timeout": self = .timeout
        default: self = .timeout
        }
    }
}
