//! A client of Upwork: who they are, what they paid, which jobs are open.

use serde::{Deserialize, Serialize};

use super::model::{self, Model};
use super::{Extra, UnixMillis};
use crate::serde_helpers;

/// A client and their jobs, as the service last read them (`docs/api.md`, "Archived job and client's jobs").
///
/// Upwork leaves fields out freely, so every field is optional.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct ClientJobs {
    /// The id of the client's company.
    #[serde(deserialize_with = "serde_helpers::id", skip_serializing_if = "Option::is_none")]
    pub company_id: Option<String>,
    /// When the service last read this from Upwork.
    #[serde(deserialize_with = "serde_helpers::optional", skip_serializing_if = "Option::is_none")]
    pub last_synced_at: Option<UnixMillis>,
    /// Who the client is and how they hire.
    #[serde(deserialize_with = "model::nested", skip_serializing_if = "Option::is_none")]
    pub buyer: Option<Buyer>,
    /// The jobs that are open now.
    #[serde(deserialize_with = "model::optional_rows", skip_serializing_if = "Vec::is_empty")]
    pub open_jobs: Vec<OpenJob>,
    /// Past and running contracts. Private ones come with fields missing.
    #[serde(deserialize_with = "model::optional_rows", skip_serializing_if = "Vec::is_empty")]
    pub work_history: Vec<WorkHistoryEntry>,
    /// Ciphertexts of the jobs in the archive, which `get_job` takes.
    #[serde(deserialize_with = "serde_helpers::ids", skip_serializing_if = "Vec::is_empty")]
    pub archived_ciphers: Vec<String>,
    /// Ids of the jobs in the archive.
    #[serde(deserialize_with = "serde_helpers::ids", skip_serializing_if = "Vec::is_empty")]
    pub archived_job_ids: Vec<String>,
    /// Fields that this version does not know, and values that the fields above cannot represent.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Who a client is and how they hire.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Buyer {
    /// The company.
    #[serde(deserialize_with = "model::nested", skip_serializing_if = "Option::is_none")]
    pub company: Option<Company>,
    /// Where the client is.
    #[serde(deserialize_with = "model::nested", skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// What the client did so far.
    #[serde(deserialize_with = "model::nested", skip_serializing_if = "Option::is_none")]
    pub stats: Option<BuyerStats>,
    /// Whether the client has an enterprise account.
    #[serde(deserialize_with = "serde_helpers::optional", skip_serializing_if = "Option::is_none")]
    pub enterprise: Option<bool>,
    /// What the client pays per hour on average.
    #[serde(deserialize_with = "model::nested", skip_serializing_if = "Option::is_none")]
    pub avg_hourly_jobs_rate: Option<Money>,
    /// The number of jobs posted so far.
    #[serde(deserialize_with = "serde_helpers::count", skip_serializing_if = "Option::is_none")]
    pub posted_count: Option<i64>,
    /// Whether Upwork calls them a top client.
    #[serde(deserialize_with = "serde_helpers::optional", skip_serializing_if = "Option::is_none")]
    pub top_client: Option<bool>,
    /// Whether the phone number is verified.
    #[serde(deserialize_with = "model::nested", skip_serializing_if = "Option::is_none")]
    pub phone_verification_status: Option<PhoneVerification>,
    /// Fields that this version does not know, and values that the fields above cannot represent.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A client's company.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Company {
    /// The name.
    #[serde(deserialize_with = "serde_helpers::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The id, the same as [`ClientJobs::company_id`].
    #[serde(deserialize_with = "serde_helpers::id", skip_serializing_if = "Option::is_none")]
    pub company_id: Option<String>,
    /// A flag of Upwork's own; often `null`.
    #[serde(
        rename = "isEDCReplicated",
        deserialize_with = "serde_helpers::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_edc_replicated: Option<bool>,
    /// When the company joined Upwork, as ISO 8601 text.
    #[serde(deserialize_with = "serde_helpers::optional", skip_serializing_if = "Option::is_none")]
    pub contract_date: Option<String>,
    /// Fields that this version does not know, and values that the fields above cannot represent.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Where a client is.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Location {
    /// The city.
    #[serde(deserialize_with = "serde_helpers::optional", skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The country, as an ISO 3166 alpha-3 code such as `DEU`.
    #[serde(deserialize_with = "serde_helpers::optional", skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The time zone, such as `Europe/Berlin (UTC+02:00)`.
    #[serde(deserialize_with = "serde_helpers::optional", skip_serializing_if = "Option::is_none")]
    pub country_timezone: Option<String>,
    /// Fields that this version does not know, and values that the fields above cannot represent.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What a client did so far.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct BuyerStats {
    /// The number of contracts.
    #[serde(deserialize_with = "serde_helpers::count", skip_serializing_if = "Option::is_none")]
    pub total_assignments: Option<i64>,
    /// The average rating, 0 to 5 stars.
    #[serde(
        deserialize_with = "serde_helpers::number",
        serialize_with = "serde_helpers::serialize_number",
        skip_serializing_if = "Option::is_none"
    )]
    pub score: Option<f64>,
    /// What the client paid in all.
    #[serde(deserialize_with = "model::nested", skip_serializing_if = "Option::is_none")]
    pub total_charges: Option<Money>,
    /// The number of reviews.
    #[serde(deserialize_with = "serde_helpers::count", skip_serializing_if = "Option::is_none")]
    pub feedback_count: Option<i64>,
    /// The number of jobs that led to a hire.
    #[serde(deserialize_with = "serde_helpers::count", skip_serializing_if = "Option::is_none")]
    pub total_jobs_with_hires: Option<i64>,
    /// Fields that this version does not know, and values that the fields above cannot represent.
    #[serde(flatten)]
    pub extra: Extra,
}

/// An amount of US dollars.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Money {
    /// US dollars.
    #[serde(
        deserialize_with = "serde_helpers::number",
        serialize_with = "serde_helpers::serialize_number",
        skip_serializing_if = "Option::is_none"
    )]
    pub amount: Option<f64>,
    /// Fields that this version does not know, and values that the fields above cannot represent.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Whether a client's phone number is verified.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct PhoneVerification {
    /// The state, such as `VERIFIED`.
    #[serde(deserialize_with = "serde_helpers::optional", skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Fields that this version does not know, and values that the fields above cannot represent.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A job that is open now.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct OpenJob {
    /// Upwork's id of the job.
    #[serde(deserialize_with = "serde_helpers::id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The ciphertext that `ApplyRequest::job_id` takes.
    #[serde(deserialize_with = "serde_helpers::id", skip_serializing_if = "Option::is_none")]
    pub ciphertext: Option<String>,
    /// The title.
    #[serde(deserialize_with = "serde_helpers::optional", skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The kind of payment, such as `FIXED`.
    #[serde(deserialize_with = "serde_helpers::optional", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Whether the job is private to a talent cloud.
    #[serde(deserialize_with = "serde_helpers::optional", skip_serializing_if = "Option::is_none")]
    pub is_ptc_private: Option<bool>,
    /// Fields that this version does not know, and values that the fields above cannot represent.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A past or running contract. Private ones come with fields missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct WorkHistoryEntry {
    /// Whether it belongs to a private talent cloud.
    #[serde(deserialize_with = "serde_helpers::optional", skip_serializing_if = "Option::is_none")]
    pub is_ptc_job: Option<bool>,
    /// The state of the contract, such as `ACTIVE`.
    #[serde(deserialize_with = "serde_helpers::optional", skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// When it began, as ISO 8601 text.
    #[serde(deserialize_with = "serde_helpers::optional", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// When it ended, as ISO 8601 text.
    #[serde(deserialize_with = "serde_helpers::optional", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// US dollars paid.
    #[serde(
        deserialize_with = "serde_helpers::number",
        serialize_with = "serde_helpers::serialize_number",
        skip_serializing_if = "Option::is_none"
    )]
    pub total_charge: Option<f64>,
    /// Hours worked.
    #[serde(
        deserialize_with = "serde_helpers::number",
        serialize_with = "serde_helpers::serialize_number",
        skip_serializing_if = "Option::is_none"
    )]
    pub total_hours: Option<f64>,
    /// Fields that this version does not know, and values that the fields above cannot represent.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Implements [`Model`] for structs with an `extra`.
macro_rules! models_with_extra {
    ($($model:ident),+ $(,)?) => { $(
        impl Model for $model {
            fn extra_mut(&mut self) -> Option<&mut Extra> {
                Some(&mut self.extra)
            }
        }
    )+ };
}

models_with_extra!(
    ClientJobs,
    Buyer,
    Company,
    Location,
    BuyerStats,
    Money,
    PhoneVerification,
    OpenJob,
    WorkHistoryEntry,
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::from_value;
    use serde_json::json;

    #[test]
    fn the_documented_response_is_read_and_written_back() {
        let document = json!({
            "companyId": "1234567890123456789",
            "lastSyncedAt": 1_760_000_000_000_i64,
            "buyer": {
                "company": {
                    "name": "Acme", "companyId": "1234567890123456789", "isEDCReplicated": null,
                    "contractDate": "2019-04-02T00:00:00.000Z"
                },
                "location": {"city": "Berlin", "country": "DEU", "countryTimezone": "Europe/Berlin (UTC+02:00)"},
                "stats": {
                    "totalAssignments": 12, "score": 4.75, "totalCharges": {"amount": 1721.68}, "feedbackCount": 10,
                    "totalJobsWithHires": 9
                },
                "enterprise": false,
                "avgHourlyJobsRate": {"amount": 25},
                "postedCount": 20,
                "topClient": true,
                "phoneVerificationStatus": {"status": "VERIFIED"}
            },
            "openJobs": [{
                "id": "1961234567890123456", "ciphertext": "~021961234567890123456", "title": "SDK", "type": "FIXED",
                "isPtcPrivate": false
            }],
            "workHistory": [
                {
                    "isPtcJob": false, "status": "ACTIVE", "startDate": "2025-01-01T08:30:00.123Z", "endDate": null,
                    "totalCharge": 235.94, "totalHours": 10.333_333_333_333_334
                },
                {"isPtcJob": true}
            ],
            "archivedCiphers": ["~021"],
            "archivedJobIds": ["1"]
        });
        let client: ClientJobs = from_value(document.clone()).unwrap();
        let buyer = client.buyer.as_ref().unwrap();
        assert_eq!(buyer.enterprise, Some(false));
        assert_eq!(buyer.location.as_ref().and_then(|location| location.country.as_deref()), Some("DEU"));
        assert_eq!(client.work_history[0].total_charge, Some(235.94));
        assert_eq!(serde_json::to_value(&client).unwrap(), document);
    }
}
