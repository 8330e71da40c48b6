//! An application, its name, and a page of them.

use serde::{Deserialize, Serialize};

use super::listing::deserialize_by_value;
use super::{ApplicationStatus, Credit, Extra, FromJson, ToJson, UnixMillis, tolerant};

/// Which application: by the id that apply answered, or by the job it was for. One of the two, never both.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ApplicationRef {
    /// By [`Submission::queue_id`](super::Submission::queue_id).
    Queue(String),
    /// By the job: URL, ciphertext or UUID. Names the latest application to that job.
    Job(String),
}

impl ApplicationRef {
    /// The application that apply answered with this `queueId`.
    pub fn queue(queue_id: impl Into<String>) -> Self {
        Self::Queue(queue_id.into())
    }

    /// The latest application to this job.
    pub fn job(job_id: impl Into<String>) -> Self {
        Self::Job(job_id.into())
    }

    /// From two optional ids, as the languages with keyword arguments take them.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when both or neither are given: the service takes exactly one.
    pub fn from_parts(queue_id: Option<String>, job_id: Option<String>) -> crate::Result<Self> {
        match (queue_id, job_id) {
            (Some(queue_id), None) => Ok(Self::Queue(queue_id)),
            (None, Some(job_id)) => Ok(Self::Job(job_id)),
            (Some(_), Some(_)) => Err(crate::Error::invalid_input(
                "queueId",
                "both queueId and jobId were given",
                "Give one of them: queueId for one application, jobId for the latest application to a job.",
            )),
            (None, None) => Err(crate::Error::invalid_input(
                "queueId",
                "neither queueId nor jobId was given",
                "Give the queueId that apply answered, or the jobId.",
            )),
        }
    }
}

impl From<super::Submission> for ApplicationRef {
    fn from(submission: super::Submission) -> Self {
        submission.reference()
    }
}

impl From<&super::Submission> for ApplicationRef {
    fn from(submission: &super::Submission) -> Self {
        submission.reference()
    }
}

/// An application and how it stands.
///
/// Source: `contract.md`, "status".
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, FromJson, ToJson)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Application {
    /// The id that apply answered.
    #[serde(default, deserialize_with = "tolerant::text")]
    pub queue_id: Option<String>,
    /// The job, as it was named in the application.
    #[serde(default, deserialize_with = "tolerant::text")]
    pub job_id: Option<String>,
    /// The service's own id of the job.
    #[serde(default, deserialize_with = "tolerant::text")]
    pub processed_job_id: Option<String>,
    /// How it stands.
    pub application_status: ApplicationStatus,
    /// The status in the service's words.
    #[serde(default, deserialize_with = "tolerant::text")]
    pub application_status_message: Option<String>,
    /// When the proposal reached Upwork.
    #[serde(default, deserialize_with = "tolerant::time")]
    pub applied_at: Option<UnixMillis>,
    /// When the application settled.
    #[serde(default, deserialize_with = "tolerant::time")]
    pub processed_at: Option<UnixMillis>,
    /// What went wrong, where something did.
    #[serde(default, deserialize_with = "tolerant::text")]
    pub error_message: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Application {
    /// An application that stands like this, with nothing else known: for a test double of one's own.
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

    /// What the user can do about its status, if anything. See [`ApplicationStatus::hint`].
    pub fn hint(&self) -> Option<&'static str> {
        self.application_status.hint()
    }

    /// When it last moved, as far as the service says: `processed_at`, else `applied_at`.
    pub(crate) fn last_moved(&self) -> Option<UnixMillis> {
        self.processed_at.max(self.applied_at)
    }
}

#[cfg_attr(feature = "uniffi", uniffi::export)]
impl Application {
    /// Whether it has reached its end. See [`ApplicationStatus::is_settled`].
    pub fn is_settled(&self) -> bool {
        self.application_status.is_settled()
    }

    /// Whether the proposal reached Upwork.
    pub fn is_applied(&self) -> bool {
        self.application_status == ApplicationStatus::Applied
    }

    /// What happened to the credit it reserved. See [`ApplicationStatus::credit`].
    pub fn credit(&self) -> Credit {
        self.application_status.credit()
    }
}

/// Which page of the applied jobs to read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AppliedJobsQuery {
    /// Rows a page; the service's default when `None`.
    pub limit: Option<u32>,
    /// Rows to skip; 0 when `None`.
    pub offset: Option<u64>,
    /// Only applications that stand like this.
    pub status: Option<ApplicationStatus>,
}

impl AppliedJobsQuery {
    /// The first page, of the service's own size, of every status.
    pub fn new() -> Self {
        Self::default()
    }

    /// Rows a page.
    pub fn limit(mut self, rows: u32) -> Self {
        self.limit = Some(rows);
        self
    }

    /// Rows to skip.
    pub fn offset(mut self, rows: u64) -> Self {
        self.offset = Some(rows);
        self
    }

    /// Only applications that stand like this.
    pub fn status(mut self, status: impl Into<ApplicationStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

/// One page of the applied jobs, newest first.
///
/// The service's shape is not published; besides `{"jobs": […]}` the keys `appliedJobs`, `applications`, `data`, `items` and
/// `results` are understood, and a bare array too (`contract.md`, "applied jobs").
#[derive(Debug, Clone, Default, PartialEq, Serialize, FromJson, ToJson)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
#[from_json("jobs", "appliedJobs", "applications", "data", "items", "results")]
#[non_exhaustive]
pub struct AppliedJobsPage {
    /// The rows.
    pub jobs: Vec<Application>,
    /// How many rows there are in all, if the service said.
    #[serde(deserialize_with = "tolerant::count")]
    pub total: Option<i64>,
    /// Rows a page, as the service applied it.
    #[serde(deserialize_with = "tolerant::count")]
    pub limit: Option<i64>,
    /// Rows skipped, as the service applied it.
    #[serde(deserialize_with = "tolerant::count")]
    pub offset: Option<i64>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

deserialize_by_value!(AppliedJobsPage);
