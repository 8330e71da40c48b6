//! What the faces made by UniFFI (Kotlin, Swift) need beyond the derives on the models: how JSON and times cross the
//! border, the models' own JSON, and the rules whose Rust form hands out references.

use serde::Serialize;
use serde_json::Value;

use crate::error::ErrorDetails;
use crate::model::{
    Application, ApplicationStatus, AppliedJobsPage, ApplyRequest, ArchivedJob, ClientJobs, Extra, Freelancer,
    Freelancers, GenerateProposal, GeneratedProposal, Profile, Submission, UnixMillis,
};
use crate::policy::credits::CreditLedger;
use crate::setup::SetupReport;
use crate::webhook::WebhookEvent;

// JSON crosses as text; each language makes its own kind of JSON value of it.
uniffi::custom_type!(Extra, String, {
    remote,
    lower: |extra| text(&extra),
    try_lift: |text| Ok(serde_json::from_str(&text)?),
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

fn text(document: &impl Serialize) -> String {
    serde_json::to_string(document).unwrap_or_default()
}

/// Gives each of these its JSON.
macro_rules! written_as_json {
    ($($model:ident)+) => { $(
        #[uniffi::export]
        impl $model {
            /// This as JSON text, in the service's own spelling: camelCase names, times in Unix milliseconds, and the fields
            /// that this version does not know.
            pub fn to_json(&self) -> String {
                text(self)
            }
        }
    )+ };
}

written_as_json! {
    Application AppliedJobsPage ApplyRequest ArchivedJob ClientJobs CreditLedger ErrorDetails Freelancers GenerateProposal
    GeneratedProposal SetupReport Submission WebhookEvent
}

#[uniffi::export]
impl ApplicationStatus {
    /// What the user can do about this status, or `None` where there is nothing to do.
    #[uniffi::method(name = "hint")]
    fn owned_hint(&self) -> Option<String> {
        self.hint().map(str::to_owned)
    }
}

#[uniffi::export]
impl Application {
    /// What the user can do about its status, if anything.
    #[uniffi::method(name = "hint")]
    fn owned_hint(&self) -> Option<String> {
        self.hint().map(str::to_owned)
    }
}

#[uniffi::export]
impl Freelancer {
    /// The default profile, or the first where none is marked.
    #[uniffi::method(name = "default_profile")]
    fn owned_default_profile(&self) -> Option<Profile> {
        self.default_profile().cloned()
    }
}

#[uniffi::export]
impl Freelancers {
    /// Every profile of every freelancer, default profiles first within each.
    #[uniffi::method(name = "profiles")]
    fn owned_profiles(&self) -> Vec<Profile> {
        self.profiles().map(|(_, profile)| profile.clone()).collect()
    }

    /// Whose profile this is.
    #[uniffi::method(name = "by_profile")]
    fn owned_by_profile(&self, profile_id: &str) -> Option<Freelancer> {
        self.by_profile(profile_id).cloned()
    }
}
