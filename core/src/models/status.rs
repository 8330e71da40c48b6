//! The status of an application, and what it means for the reserved credit.

use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::open_enum::open_enum;

open_enum! {
    /// The status of an application (`docs/api.md`, "Status").
    pub enum ApplicationStatus {
        /// The proposal is being submitted. The only known status that is not settled.
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
    /// What happened to the credit that an application reserved. Only `applied` costs one (`docs/api.md`, "Status").
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
    /// Returns `true` if the application has reached its final status.
    ///
    /// An unknown status counts as not settled: a wait continues until its deadline rather than report an end that may not be one.
    pub fn is_settled(&self) -> bool {
        !matches!(self, Self::Processing | Self::Other(_))
    }

    /// Returns what this status means for the reserved credit. Unknown statuses leave it [`Credit::Reserved`].
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
    /// Returns what the user can do about this status; `None` if there is nothing to do (`docs/api.md`, "Problems that users run
    /// into").
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
                "The service's worker failed; the error message says more. The credit is refunded, so you can apply to the job again.",
            ),
            Self::LoggedOut => Some(
                "The business developer's Upwork session lapsed. It reconnects by itself: apply again in a few minutes.",
            ),
            Self::Processing | Self::Applied | Self::Other(_) => None,
        }
    }

    /// The status of an application whose response names none.
    pub(crate) fn missing() -> Self {
        Self::Other(String::new())
    }

    /// Returns `true` if the response named no status: `Other` with empty text.
    pub fn is_missing(&self) -> bool {
        self.as_str().is_empty()
    }

    /// Reads a status; a value that is not text is missing.
    pub(super) fn deserialize_or_missing<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Ok(value.as_str().map_or_else(Self::missing, Self::from))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_applied_costs_a_credit() {
        for status in ApplicationStatus::KNOWN {
            assert_eq!(status.credit() == Credit::Deducted, *status == ApplicationStatus::Applied, "{status}");
            assert_eq!(status.credit() == Credit::Reserved, !status.is_settled(), "{status}");
        }
    }

    #[test]
    fn an_unknown_status_is_not_settled() {
        for text in ["awaiting_captcha", "APPLIED", ""] {
            let status = ApplicationStatus::from(text);
            assert!(!status.is_known() && !status.is_settled() && status.credit() == Credit::Reserved, "{text}");
            assert_eq!(serde_json::to_value(&status).unwrap(), text);
        }
    }
}
