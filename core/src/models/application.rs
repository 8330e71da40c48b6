//! An application, how to refer to one, and a page of them.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::model::{self, Model};
use super::{ApplicationStatus, Credit, Extra, UnixMillis};
use crate::serde_helpers::{self, DecodeError};

/// A reference to an application: by the `queueId` that apply returned, or by its job. The service takes exactly one of them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ApplicationRef {
    /// The application with this [`Submission::queue_id`](super::Submission::queue_id).
    Queue(String),
    /// The latest application to a job: its URL, ciphertext or UUID.
    Job(String),
}

impl ApplicationRef {
    /// Refers to the application with this `queueId`.
    pub fn queue(queue_id: impl Into<String>) -> Self {
        Self::Queue(queue_id.into())
    }

    /// Refers to the latest application to this job.
    pub fn job(job_id: impl Into<String>) -> Self {
        Self::Job(job_id.into())
    }
}

/// An application and its status (`docs/api.md`, "Status").
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Application {
    /// The id that apply returned.
    #[serde(default, deserialize_with = "serde_helpers::id", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub queue_id: Option<String>,
    /// The job, by its ciphertext.
    #[serde(default, deserialize_with = "serde_helpers::id", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub job_id: Option<String>,
    /// The service's own id of the job.
    #[serde(default, deserialize_with = "serde_helpers::id", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub processed_job_id: Option<String>,
    /// The status. [`is_missing`](ApplicationStatus::is_missing) for a row or an event that named none.
    #[serde(
        default = "ApplicationStatus::missing",
        deserialize_with = "ApplicationStatus::deserialize_or_missing",
        skip_serializing_if = "ApplicationStatus::is_missing"
    )]
    pub application_status: ApplicationStatus,
    /// The status as a sentence, for people.
    #[serde(default, deserialize_with = "serde_helpers::text", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub application_status_message: Option<String>,
    /// When the proposal reached Upwork. May be later than `processed_at`.
    #[serde(default, deserialize_with = "serde_helpers::optional", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub applied_at: Option<UnixMillis>,
    /// When the service processed the application.
    #[serde(default, deserialize_with = "serde_helpers::optional", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub processed_at: Option<UnixMillis>,
    /// What went wrong, if something did.
    #[serde(default, deserialize_with = "serde_helpers::text", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub error_message: Option<String>,
    /// Fields that this version does not know, and values that the fields above cannot represent.
    #[serde(flatten)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub extra: Extra,
}

impl Application {
    /// Creates an application with this status and nothing else known: for tests of your own code.
    pub fn new(status: impl Into<ApplicationStatus>) -> Self {
        Self {
            queue_id: None,
            job_id: None,
            processed_job_id: None,
            application_status: status.into(),
            application_status_message: None,
            applied_at: None,
            processed_at: None,
            error_message: None,
            extra: Extra::new(),
        }
    }

    /// Returns what the user can do about the status, if anything. See [`ApplicationStatus::hint`].
    pub fn hint(&self) -> Option<&'static str> {
        self.application_status.hint()
    }

    /// Returns when the application last changed, as far as the response says.
    pub(crate) fn last_changed(&self) -> Option<UnixMillis> {
        self.processed_at.max(self.applied_at)
    }
}

#[cfg_attr(feature = "uniffi", uniffi::export)]
impl Application {
    /// Returns `true` if the application has reached its final status. See [`ApplicationStatus::is_settled`].
    pub fn is_settled(&self) -> bool {
        self.application_status.is_settled()
    }

    /// Returns `true` if the proposal reached Upwork.
    pub fn is_applied(&self) -> bool {
        self.application_status == ApplicationStatus::Applied
    }

    /// Returns what happened to the credit that the application reserved. See [`ApplicationStatus::credit`].
    pub fn credit(&self) -> Credit {
        self.application_status.credit()
    }
}

impl Model for Application {
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }

    /// A row may have its status under `status`, the name of the filter (`docs/api.md`, "Applied jobs").
    fn normalize(mut document: Value) -> Value {
        if let Some(fields) = document.as_object_mut()
            && !fields.get("applicationStatus").is_some_and(Value::is_string)
            && let Some(Value::String(status)) = fields.get("status")
        {
            fields.insert("applicationStatus".to_owned(), status.as_str().into());
        }
        document
    }
}

/// Reads the response of the status endpoint, in which the status is essential.
///
/// # Errors
/// When the document is not an object, or names no status.
pub fn status_from_value(document: Value) -> Result<Application, DecodeError> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Essential {
        #[serde(rename = "applicationStatus")]
        _application_status: String,
    }
    let document = Application::normalize(document);
    serde_helpers::deserialize::<Essential>(&document)?;
    model::from_value(document)
}

/// Which page of the applied jobs to read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AppliedJobsQuery {
    /// Rows per page; `None` for the service's default.
    pub limit: Option<u32>,
    /// Rows to skip; `None` for 0.
    pub offset: Option<u64>,
    /// The status to filter by; `None` for all.
    pub status: Option<ApplicationStatus>,
}

impl AppliedJobsQuery {
    /// Creates a query for the first page, of the service's default size, of every status.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the number of rows per page.
    pub fn limit(mut self, rows: u32) -> Self {
        self.limit = Some(rows);
        self
    }

    /// Sets the number of rows to skip.
    pub fn offset(mut self, rows: u64) -> Self {
        self.offset = Some(rows);
        self
    }

    /// Keeps only applications with this status.
    pub fn status(mut self, status: impl Into<ApplicationStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

/// One page of the applied jobs, newest first (`docs/api.md`, "Applied jobs").
///
/// The response's shape is not published. Besides `{"jobs": […]}`, the keys `appliedJobs`, `applications`, `data`, `items` and
/// `results` are accepted, and a bare array. A row of an unexpected shape is kept as an application without a status.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AppliedJobsPage {
    /// The rows.
    #[serde(deserialize_with = "model::rows")]
    pub jobs: Vec<Application>,
    /// The number of rows on all pages, if the service returned it.
    #[serde(default, deserialize_with = "serde_helpers::count", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub total: Option<i64>,
    /// Rows per page, as the service applied it.
    #[serde(default, deserialize_with = "serde_helpers::count", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub limit: Option<i64>,
    /// Rows skipped, as the service applied it.
    #[serde(default, deserialize_with = "serde_helpers::count", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub offset: Option<i64>,
    /// Fields that this version does not know, and values that the fields above cannot represent.
    #[serde(flatten)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub extra: Extra,
}

impl Model for AppliedJobsPage {
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }

    fn normalize(document: Value) -> Value {
        model::name_list(document, &["jobs", "appliedJobs", "applications", "data", "items", "results"])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::from_value;
    use serde_json::json;

    #[test]
    fn a_row_may_have_its_status_under_another_name() {
        let row: Application = from_value(json!({"queueId": "q", "status": "applied"})).unwrap();
        assert_eq!(row.application_status, ApplicationStatus::Applied);
        assert_eq!(row.extra["status"], "applied");
        let row: Application = from_value(json!({"applicationStatus": "failed", "status": "applied"})).unwrap();
        assert_eq!(row.application_status, ApplicationStatus::Failed);
        let row: Application = from_value(json!({"applicationStatus": null, "status": "applied"})).unwrap();
        assert_eq!(row.application_status, ApplicationStatus::Applied);
    }

    #[test]
    fn no_odd_row_costs_the_page() {
        let rows = json!([{"queueId": "q_1"}, {"applicationStatus": 7}, "q_3", null, {"applicationStatus": "applied"}]);
        let page: AppliedJobsPage = from_value(rows).unwrap();
        let statuses: Vec<_> = page.jobs.iter().map(|row| row.application_status.as_str()).collect();
        assert_eq!(statuses, ["", "", "", "", "applied"]);
        assert_eq!(page.jobs[1].extra["applicationStatus"], 7);
        assert_eq!(page.jobs[2].extra["value"], "q_3");
        assert!(!page.jobs[0].is_settled());
    }

    #[test]
    fn the_status_endpoint_must_return_a_status() {
        for (document, path, reason) in [
            (json!({"queueId": "q"}), "", "missing field `applicationStatus`"),
            (json!({"applicationStatus": 7}), "applicationStatus", "invalid type: integer `7`, expected a string"),
        ] {
            let error = status_from_value(document).unwrap_err();
            assert_eq!((error.path.as_str(), error.reason.as_str()), (path, reason));
        }
        assert!(status_from_value(json!([])).is_err() && status_from_value(json!(["applied"])).is_err());
        assert!(status_from_value(json!({"applicationStatus": "new_one"})).is_ok());
        assert!(status_from_value(json!({"status": "applied"})).is_ok());
    }
}
