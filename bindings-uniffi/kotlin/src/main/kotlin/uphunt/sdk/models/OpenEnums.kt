// Generated from the core's declarations by `cargo xtask codegen`. Do not edit.

package uphunt.sdk.models

/** Returns the value that is written as [text]; [ReasoningEffort.Other] for one that this version does not know. */
public fun ReasoningEffort(text: String): ReasoningEffort = when (text) {
    "low" -> ReasoningEffort.Low
    "medium" -> ReasoningEffort.Medium
    "high" -> ReasoningEffort.High
    else -> ReasoningEffort.Other(text)
}

/** Returns the value that is written as [text]; [ApplicationStatus.Other] for one that this version does not know. */
public fun ApplicationStatus(text: String): ApplicationStatus = when (text) {
    "processing" -> ApplicationStatus.Processing
    "applied" -> ApplicationStatus.Applied
    "failed" -> ApplicationStatus.Failed
    "not_available" -> ApplicationStatus.NotAvailable
    "not_eligible" -> ApplicationStatus.NotEligible
    "not_enough_connects" -> ApplicationStatus.NotEnoughConnects
    "logged_out" -> ApplicationStatus.LoggedOut
    else -> ApplicationStatus.Other(text)
}

/** Returns the value that is written as [text]; [Credit.Other] for one that this version does not know. */
public fun Credit(text: String): Credit = when (text) {
    "reserved" -> Credit.Reserved
    "deducted" -> Credit.Deducted
    "refunded" -> Credit.Refunded
    else -> Credit.Other(text)
}

/** Returns the value that is written as [text]; [Timeline.Other] for one that this version does not know. */
public fun Timeline(text: String): Timeline = when (text) {
    "Less than 1 month" -> Timeline.LessThanOneMonth
    "1 to 3 months" -> Timeline.OneToThreeMonths
    "3 to 6 months" -> Timeline.ThreeToSixMonths
    "More than 6 months" -> Timeline.MoreThanSixMonths
    else -> Timeline.Other(text)
}

/** Returns the value that is written as [text]; [SetupCheckName.Other] for one that this version does not know. */
public fun SetupCheckName(text: String): SetupCheckName = when (text) {
    "service" -> SetupCheckName.Service
    "key" -> SetupCheckName.Key
    "subscription" -> SetupCheckName.Subscription
    "business_developer" -> SetupCheckName.BusinessDeveloper
    "profiles" -> SetupCheckName.Profiles
    "eligibility" -> SetupCheckName.Eligibility
    "connects" -> SetupCheckName.Connects
    "session" -> SetupCheckName.Session
    else -> SetupCheckName.Other(text)
}

/** Returns the value that is written as [text]; [SetupVerdict.Other] for one that this version does not know. */
public fun SetupVerdict(text: String): SetupVerdict = when (text) {
    "passed" -> SetupVerdict.Passed
    "failed" -> SetupVerdict.Failed
    "warning" -> SetupVerdict.Warning
    "unknown" -> SetupVerdict.Unknown
    else -> SetupVerdict.Other(text)
}

/** Returns the value that is written as [text]; [WebhookEventName.Other] for one that this version does not know. */
public fun WebhookEventName(text: String): WebhookEventName = when (text) {
    "application.applied" -> WebhookEventName.Applied
    "application.failed" -> WebhookEventName.Failed
    else -> WebhookEventName.Other(text)
}
