//! What Kotlin and Swift need beyond the derives on the models: how JSON and times cross the border, the models' JSON text, and
//! methods whose Rust form returns references.

use std::collections::HashMap;

use serde::Serialize;
use serde_json::Value;

use crate::models::{
    Application, ApplicationStatus, AppliedJobsPage, ApplyRequest, ArchivedJob, Buyer, BuyerStats, ClientJobs, Company,
    Extra, Freelancer, Freelancers, GenerateProposal, GeneratedProposal, Location, Money, OpenJob, PhoneVerification,
    Profile, ProposalTerms, QuestionAnswer, Submission, UnixMillis, WorkHistoryEntry,
};
use crate::policy::credits::CreditLedger;
use crate::setup_check::{SetupCheck, SetupReport};
use crate::webhook::WebhookEvent;

// JSON crosses as text; each language makes its own JSON value of it.
uniffi::custom_type!(Extra, HashMap<String, Value>, {
    remote,
    lower: |extra| extra.into_iter().collect(),
    try_lift: |fields| Ok(fields.into_iter().collect()),
});
uniffi::custom_type!(Value, String, {
    remote,
    lower: |value| value.to_string(),
    try_lift: |text| Ok(serde_json::from_str(&text)?),
});
uniffi::custom_type!(UnixMillis, i64, {
    lower: |time| time.as_millis(),
    try_lift: |millis| Ok(UnixMillis(millis)),
});

fn json_text(document: &impl Serialize) -> String {
    serde_json::to_string(document).unwrap_or_default()
}

/// Exports the JSON text of each model.
macro_rules! export_to_json {
    ($($model:ident)+) => { $(
        #[uniffi::export]
        impl $model {
            /// Returns this as JSON text: camelCase names, times in Unix milliseconds, and what `extra` keeps.
            pub fn to_json(&self) -> String {
                json_text(self)
            }
        }
    )+ };
}

export_to_json! {
    Application AppliedJobsPage ApplyRequest ArchivedJob Buyer BuyerStats ClientJobs Company CreditLedger Freelancer
    Freelancers GenerateProposal GeneratedProposal Location Money OpenJob PhoneVerification Profile ProposalTerms
    QuestionAnswer SetupCheck SetupReport Submission WebhookEvent WorkHistoryEntry
}

#[uniffi::export]
impl ApplicationStatus {
    /// Returns what the user can do about this status; `None` if there is nothing to do.
    #[uniffi::method(name = "hint")]
    fn owned_hint(&self) -> Option<String> {
        self.hint().map(str::to_owned)
    }
}

#[uniffi::export]
impl Application {
    /// Returns what the user can do about the status, if anything.
    #[uniffi::method(name = "hint")]
    fn owned_hint(&self) -> Option<String> {
        self.hint().map(str::to_owned)
    }
}

#[uniffi::export]
impl Freelancer {
    /// Returns the default profile, or the first if none is marked.
    #[uniffi::method(name = "default_profile")]
    fn owned_default_profile(&self) -> Option<Profile> {
        self.default_profile().cloned()
    }
}

#[uniffi::export]
impl Freelancers {
    /// Returns every profile of every freelancer, default profiles first within each.
    #[uniffi::method(name = "profiles")]
    fn owned_profiles(&self) -> Vec<Profile> {
        self.profiles().map(|(_, profile)| profile.clone()).collect()
    }

    /// Returns the freelancer with this profile.
    #[uniffi::method(name = "by_profile")]
    fn owned_by_profile(&self, profile_id: &str) -> Option<Freelancer> {
        self.by_profile(profile_id).cloned()
    }
}
