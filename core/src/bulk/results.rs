//! What a batch reports.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind, Result};
use crate::models::{Application, Submission};

/// How one item of a batch ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum BulkItemState {
    /// The service accepted the application, and the batch does not wait for it to settle.
    Accepted,
    /// The application has settled.
    Settled,
    /// The item ended with an error.
    Failed,
    /// The application was made, and the batch ended before it settled.
    Unsettled,
    /// Nothing was sent for this item: the batch ended first.
    NotStarted,
}

/// One item of a batch.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BulkItem {
    /// Its place in the input.
    pub index: u64,
    /// How it ended.
    pub state: BulkItemState,
    /// The job, as it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_id: Option<String>,
    /// The application's queue id, as given or as the service returned it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queue_id: Option<String>,
    /// The submission, where the batch applied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submission: Option<Submission>,
    /// The application as last seen, where the batch waits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application: Option<Application>,
    /// Why the item failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<Error>,
}

impl BulkItem {
    pub(super) fn new(index: usize, job_id: Option<String>, queue_id: Option<String>) -> Self {
        let state = BulkItemState::NotStarted;
        Self { index: index as u64, state, job_id, queue_id, submission: None, application: None, error: None }
    }

    /// Returns whether the item was accepted or has settled, with any status.
    pub fn is_ok(&self) -> bool {
        matches!(self.state, BulkItemState::Accepted | BulkItemState::Settled)
    }

    /// Returns the submission, or why there is none.
    ///
    /// # Errors
    /// The item's error; [`DeadlineExceeded`](ErrorKind::DeadlineExceeded) if the batch ended first.
    pub fn into_submission(mut self) -> Result<Submission> {
        self.submission.take().ok_or_else(|| self.into_error())
    }

    /// Returns the settled application, or why there is none.
    ///
    /// # Errors
    /// The item's error; [`DeadlineExceeded`](ErrorKind::DeadlineExceeded) if the batch ended before it settled.
    pub fn into_application(mut self) -> Result<Application> {
        let settled = (self.state == BulkItemState::Settled).then(|| self.application.take()).flatten();
        settled.ok_or_else(|| self.into_error())
    }

    fn into_error(self) -> Error {
        let unfinished = || {
            let what = if self.state == BulkItemState::NotStarted { "was sent" } else { "settled" };
            Error::new(ErrorKind::DeadlineExceeded, format!("the batch ended before item {} {what}", self.index)).with(
                |details| {
                    details.job_id.clone_from(&self.job_id);
                    details.queue_id.clone_from(&self.queue_id);
                    details.application = self.application.clone().map(Box::new);
                },
            )
        };
        self.error.clone().unwrap_or_else(unfinished)
    }
}

/// Why a batch ended before everything was carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum EarlyEndReason {
    /// The caller stopped it.
    Stopped,
    /// An error or a status of `stop_on` occurred.
    StopOn,
    /// Another application could exceed `max_credits`.
    MaxCredits,
    /// `max_applications` were accepted.
    MaxApplications,
    /// A limit is used up for longer than a call may wait: the limit of a day, most often.
    RateLimited,
    /// The batch's `timeout` has passed.
    Timeout,
}

/// What ended a batch early.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EarlyEnd {
    /// The reason.
    pub reason: EarlyEndReason,
    /// The reason as a sentence.
    pub message: String,
    /// The error kind or status that is listed in `stop_on`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// The item that ended the batch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index: Option<u64>,
    /// That item's error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<Error>,
}

impl EarlyEnd {
    pub(super) fn new(reason: EarlyEndReason, message: impl Into<String>) -> Self {
        Self { reason, message: message.into(), rule: None, index: None, error: None }
    }
}

/// Everything that came of a batch.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchResults {
    /// One item for each input, in the order of the input.
    pub items: Vec<BulkItem>,
    /// What ended the batch early; `None` if everything was carried out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_early: Option<EarlyEnd>,
    /// The final sums.
    pub progress: BulkProgress,
}

/// How far a batch is.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BulkProgress {
    /// Items in all.
    pub total: u64,
    /// Items that nothing was sent for yet.
    pub queued: u64,
    /// Applies in flight.
    pub sending: u64,
    /// Applications that are waited for.
    pub processing: u64,
    /// Applications that the service accepted, also those that have settled since.
    pub accepted: u64,
    /// Proposals that reached Upwork.
    pub applied: u64,
    /// Settled applications, by status.
    pub by_status: BTreeMap<String, u64>,
    /// Items that ended with an error.
    pub failed: u64,
    /// The same, by error kind.
    pub by_error: BTreeMap<String, u64>,
    /// Credits reserved for applications of this batch that have not settled.
    pub credits_reserved: u64,
    /// Credits spent by this batch.
    pub credits_deducted: u64,
    /// Credits given back.
    pub credits_refunded: u64,
    /// Applies whose outcome is unknown: each may have reserved a credit.
    pub credits_in_doubt: u64,
    /// Requests sent to learn how applications settled.
    pub requests: u64,
    /// Time left by the rate limits, in seconds; `None` when the batch is over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimated_seconds_left: Option<f64>,
    /// Set when one cover letter goes to several jobs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same_letter: Option<SameLetter>,
    /// Whether the batch is over.
    pub is_over: bool,
}

/// A cover letter that goes to several jobs. Identical proposals get agencies banned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SameLetter {
    /// How many jobs get it.
    pub count: u64,
    /// The first item with it.
    pub first_index: u64,
}
