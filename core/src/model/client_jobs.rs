//! A client of Upwork: who they are, what they paid, which jobs are open.

use crate::json::Value;
use serde::{Deserialize, Serialize};

use super::{Extra, FromJson, UnixMillis, tolerant};

/// A client and their jobs, as the service last read them.
///
/// Source: `contract.md`, "archived job and client's jobs". Upwork leaves fields out freely, so all but the lists are optional.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct ClientJobs {
    /// The client's company.
    #[serde(deserialize_with = "tolerant::text")]
    pub company_id: Option<String>,
    /// When the service last read this from Upwork.
    #[serde(deserialize_with = "tolerant::time")]
    pub last_synced_at: Option<UnixMillis>,
    /// Who the client is and how they hire.
    pub buyer: Option<Buyer>,
    /// Jobs open now.
    #[serde(deserialize_with = "tolerant::list")]
    pub open_jobs: Vec<OpenJob>,
    /// Past and running contracts. Private ones come with fields missing.
    #[serde(deserialize_with = "tolerant::list")]
    pub work_history: Vec<WorkHistoryEntry>,
    /// Ciphertexts of jobs in the archive, which [`get_job`](crate::Client::get_job) takes.
    #[serde(deserialize_with = "tolerant::ids")]
    pub archived_ciphers: Vec<String>,
    /// Ids of jobs in the archive.
    #[serde(deserialize_with = "tolerant::ids")]
    pub archived_job_ids: Vec<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Who the client is and how they hire.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Buyer {
    /// The company, in Upwork's own shape.
    pub company: Option<Value>,
    /// Where the client is, in Upwork's own shape.
    pub location: Option<Value>,
    /// What the client did so far.
    pub stats: Option<BuyerStats>,
    /// The enterprise account, in Upwork's own shape.
    pub enterprise: Option<Value>,
    /// What the client pays an hour on average.
    pub avg_hourly_jobs_rate: Option<Money>,
    /// Jobs posted so far.
    #[serde(deserialize_with = "tolerant::count")]
    pub posted_count: Option<i64>,
    /// Whether Upwork calls them a top client.
    pub top_client: Option<bool>,
    /// Whether the phone number is verified, in Upwork's own shape.
    pub phone_verification_status: Option<Value>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What a client did so far.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct BuyerStats {
    /// Contracts so far.
    #[serde(deserialize_with = "tolerant::count")]
    pub total_assignments: Option<i64>,
    /// Stars, 0 to 5.
    #[serde(deserialize_with = "tolerant::number")]
    pub score: Option<f64>,
    /// What the client paid in all.
    pub total_charges: Option<Money>,
    /// Reviews so far.
    #[serde(deserialize_with = "tolerant::count")]
    pub feedback_count: Option<i64>,
    /// Jobs that led to a hire.
    #[serde(deserialize_with = "tolerant::count")]
    pub total_jobs_with_hires: Option<i64>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// An amount of US dollars.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Money {
    /// US dollars.
    #[serde(deserialize_with = "tolerant::number")]
    pub amount: Option<f64>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A job that is open now.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct OpenJob {
    /// Upwork's id of the job.
    #[serde(deserialize_with = "tolerant::text")]
    pub id: Option<String>,
    /// The ciphertext that [`ApplyRequest::job_id`](super::ApplyRequest::job_id) takes.
    #[serde(deserialize_with = "tolerant::text")]
    pub ciphertext: Option<String>,
    /// The title.
    #[serde(deserialize_with = "tolerant::text")]
    pub title: Option<String>,
    /// Hourly or fixed price, in Upwork's own shape.
    pub r#type: Option<Value>,
    /// Whether it is private to a talent cloud.
    pub is_ptc_private: Option<bool>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A past or running contract. Private ones come with fields missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct WorkHistoryEntry {
    /// Whether it belongs to a private talent cloud.
    pub is_ptc_job: Option<bool>,
    /// How the contract stands, in Upwork's own shape.
    pub status: Option<Value>,
    /// When it began, in Upwork's own shape.
    pub start_date: Option<Value>,
    /// When it ended, in Upwork's own shape.
    pub end_date: Option<Value>,
    /// What was paid, in Upwork's own shape.
    pub total_charge: Option<Value>,
    /// Hours worked.
    #[serde(deserialize_with = "tolerant::number")]
    pub total_hours: Option<f64>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}
