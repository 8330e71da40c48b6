//! How an application stands, and what that means for the credit it reserved.

use super::open_enum::open_enum;

open_enum! {
    /// How an application stands.
    ///
    /// Source: `contract.md`, the table under "status" (seed and public documentation).
    pub enum ApplicationStatus {
        /// Being submitted. The only known status that is not settled.
        Processing = "processing",
        /// The proposal reached Upwork. The only status that costs a credit.
        Applied = "applied",
        /// The service's worker failed; the application's `error_message` says more.
        Failed = "failed",
        /// The job closed before the proposal could be sent.
        NotAvailable = "not_available",
        /// Upwork rejected the proposal on profile fit.
        NotEligible = "not_eligible",
        /// The agency is out of Connects. The service cannot buy them.
        NotEnoughConnects = "not_enough_connects",
        /// The business developer's Upwork session lapsed. It reconnects by itself.
        LoggedOut = "logged_out",
    }
}

open_enum! {
    /// What happened to the one credit that an application reserved.
    ///
    /// Source: `contract.md`, the table under "status"; the seed: "Only applied costs a credit".
    pub enum Credit {
        /// Set aside until the application settles.
        Reserved = "reserved",
        /// Spent: the proposal reached Upwork.
        Deducted = "deducted",
        /// Given back: the proposal did not reach Upwork.
        Refunded = "refunded",
    }
}

#[cfg_attr(feature = "uniffi", uniffi::export)]
impl ApplicationStatus {
    /// Whether the application has reached its end.
    ///
    /// A status this version does not know counts as not settled: waiting goes on until its deadline rather than
    /// reporting an end that may not be one.
    pub fn is_settled(&self) -> bool {
        !matches!(self, Self::Processing | Self::Other(_))
    }

    /// What this status means for the reserved credit. Unknown statuses leave it [`Credit::Reserved`].
    pub fn credit(&self) -> Credit {
        match self {
            Self::Processing | Self::Other(_) => Credit::Reserved,
            Self::Applied => Credit::Deducted,
            Self::Failed | Self::NotAvailable | Self::NotEligible | Self::NotEnoughConnects | Self::LoggedOut => {
                Credit::Refunded
            }
        }
    }
}

impl ApplicationStatus {
    /// What the user can do about this status, or `None` where there is nothing to do.
    ///
    /// Source: `contract.md`, "Pitfalls a user runs into" (seed).
    pub fn hint(&self) -> Option<&'static str> {
        match self {
            Self::NotEligible => Some(
                "Upwork rejected the profile. If this happens on every job, fill out the agency profile on Upwork \
                 (location, skills, tier) or complete some work first; an agency without completed work is often rejected.",
            ),
            Self::NotEnoughConnects => Some(
                "Buy Connects for the agency on Upwork under Membership & Connects; the service cannot buy them for you.",
            ),
            Self::NotAvailable => {
                Some("The job closed before the proposal could be sent. Nothing can be done for this job.")
            }
            Self::Failed => Some(
                "The service's worker failed; the error message says more. The credit is back, so the job may be applied to again.",
            ),
            Self::LoggedOut => Some(
                "The business developer's Upwork session lapsed. It reconnects by itself: apply again in a few minutes.",
            ),
            Self::Processing | Self::Applied | Self::Other(_) => None,
        }
    }
}
