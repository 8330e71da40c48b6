//! A proposal to send, and the response to it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::model::Model;
use super::{Application, ApplicationRef, ApplicationStatus, Extra, Timeline};
use crate::serde_helpers;

/// A proposal to send: the job, the cover letter, the freelancer's profile and the terms (`docs/api.md`, "Apply").
///
/// ```
/// use uphunt::{ApplyRequest, ProposalTerms, Timeline};
///
/// let request = ApplyRequest::new("~01abc123def456", "Hi, our team has 5+ years of experience with…")
///     .profile_id("profile-42")
///     .proposal(ProposalTerms::new().hourly_rate(65.0).timeline(Timeline::OneToThreeMonths));
/// assert_eq!(serde_json::to_value(&request).unwrap()["proposal"]["hourlyRate"], 65);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
pub struct ApplyRequest {
    /// The job: its URL, its ciphertext (`~01…` or `~02…`) or its UUID. All three name the same job.
    // A missing field is read as an empty one, so that validation names it, or the misspelt key that was given instead.
    #[serde(default)]
    pub job_id: String,
    /// The cover letter, as the client will read it.
    #[serde(default)]
    pub cover_letter: String,
    /// The freelancer's profile to send it as, from `freelancers`. Without one, the business
    /// developer's default profile is used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub profile_id: Option<String>,
    /// The terms of the proposal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub proposal: Option<ProposalTerms>,
    /// Whether the service answers the client's screening questions that `question_answers` leaves open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub auto_fill_other_questions: Option<bool>,
    /// Answers to the client's screening questions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub question_answers: Option<Vec<QuestionAnswer>>,
    /// Further keys, sent unchanged.
    #[serde(flatten)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub extra: Extra,
}

impl ApplyRequest {
    /// Creates a proposal for `job_id` with this cover letter.
    pub fn new(job_id: impl Into<String>, cover_letter: impl Into<String>) -> Self {
        Self {
            job_id: job_id.into(),
            cover_letter: cover_letter.into(),
            profile_id: None,
            proposal: None,
            auto_fill_other_questions: None,
            question_answers: None,
            extra: Extra::new(),
        }
    }

    /// Sets the freelancer's profile to send it as.
    pub fn profile_id(mut self, profile_id: impl Into<String>) -> Self {
        self.profile_id = Some(profile_id.into());
        self
    }

    /// Sets the terms of the proposal.
    pub fn proposal(mut self, terms: ProposalTerms) -> Self {
        self.proposal = Some(terms);
        self
    }

    /// Sets whether the service answers the screening questions that are left open.
    pub fn auto_fill_other_questions(mut self, fill: bool) -> Self {
        self.auto_fill_other_questions = Some(fill);
        self
    }

    /// Adds an answer to one of the client's screening questions.
    pub fn question_answer(mut self, question: impl Into<String>, answer: impl Into<String>) -> Self {
        self.question_answers.get_or_insert_default().push(QuestionAnswer {
            question: Value::String(question.into()),
            answer: Value::String(answer.into()),
            extra: Extra::new(),
        });
        self
    }
}

/// The terms of a proposal.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
pub struct ProposalTerms {
    /// US dollars per hour.
    #[serde(default, serialize_with = "serde_helpers::serialize_number", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub hourly_rate: Option<f64>,
    /// How long the work will take.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub timeline: Option<Timeline>,
    /// Further keys, sent unchanged.
    #[serde(flatten)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub extra: Extra,
}

impl ProposalTerms {
    /// Creates empty terms.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the rate in US dollars per hour; must be a finite number of at least 0.
    pub fn hourly_rate(mut self, dollars: f64) -> Self {
        self.hourly_rate = Some(dollars);
        self
    }

    /// Sets how long the work will take.
    pub fn timeline(mut self, timeline: impl Into<Timeline>) -> Self {
        self.timeline = Some(timeline.into());
        self
    }
}

/// An answer to one of the client's screening questions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
pub struct QuestionAnswer {
    /// The question, as the job states it. Text; any other value is sent unchanged.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    pub question: Value,
    /// The answer. Text; any other value is sent unchanged.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    pub answer: Value,
    /// Further keys, sent unchanged.
    #[serde(flatten)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub extra: Extra,
}

/// The service's confirmation that the application is queued (`docs/api.md`, "Apply").
///
/// Its outcome comes later: `wait` for it, or receive the webhook.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Submission {
    /// The id of the application. Empty only when the response was lost and the status endpoint did not name it either.
    #[serde(deserialize_with = "serde_helpers::required_id")]
    pub queue_id: String,
    /// Credits left after this application reserved one, if the service returned it.
    #[serde(default, deserialize_with = "serde_helpers::count", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub credits_remaining: Option<i64>,
    /// The job, as the service names it.
    #[serde(default, deserialize_with = "serde_helpers::id", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub job_id: Option<String>,
    /// The service's own id of the job.
    #[serde(default, deserialize_with = "serde_helpers::id", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub processed_job_id: Option<String>,
    /// The application's status when the service responded.
    #[serde(default, deserialize_with = "serde_helpers::optional", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub application_status: Option<ApplicationStatus>,
    /// `true` when the service's response was lost, and the status endpoint returned the application instead.
    #[serde(default, deserialize_with = "serde_helpers::flag")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub recovered: bool,
    /// Fields that this version does not know, and values that the fields above cannot represent.
    #[serde(flatten)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub extra: Extra,
}

impl Submission {
    /// Creates a submission from what the status endpoint returned after the response to apply was lost.
    pub(crate) fn recovered(application: Application, job_id: &str) -> Self {
        let mut submission = Self {
            queue_id: application.queue_id.unwrap_or_default(),
            credits_remaining: None,
            job_id: Some(application.job_id.unwrap_or_else(|| job_id.to_owned())),
            processed_job_id: application.processed_job_id,
            application_status: Some(application.application_status),
            recovered: true,
            extra: application.extra,
        };
        // An explicit null of the application is not to hide what is known now.
        submission.extra.retain(|name, _| !matches!(name.as_str(), "queueId" | "jobId" | "recovered"));
        submission
    }
}

#[cfg_attr(feature = "uniffi", uniffi::export)]
impl Submission {
    /// Returns the reference by which to read this application's status.
    pub fn reference(&self) -> ApplicationRef {
        match &self.job_id {
            Some(job_id) if self.queue_id.is_empty() => ApplicationRef::Job(job_id.clone()),
            _ => ApplicationRef::Queue(self.queue_id.clone()),
        }
    }
}

impl Model for Submission {
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}

impl From<Submission> for ApplicationRef {
    fn from(submission: Submission) -> Self {
        submission.reference()
    }
}

impl From<&Submission> for ApplicationRef {
    fn from(submission: &Submission) -> Self {
        submission.reference()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::from_value;
    use serde_json::json;

    #[test]
    fn a_request_is_written_as_it_was_given() {
        let request = json!({
            "jobId": "~01a",
            "coverLetter": "Hi",
            "proposal": {"hourlyRate": 65, "timeline": "1 to 3 months", "boost": 5},
            "questionAnswers": [{"question": "Why?", "answer": ["a", 1], "id": 7}],
            "campaign": "spring"
        });
        let read: ApplyRequest = serde_json::from_value(request.clone()).unwrap();
        assert_eq!(serde_json::to_value(read).unwrap(), request);
    }

    #[test]
    fn a_recovered_submission_keeps_what_the_status_endpoint_returned() {
        let status =
            json!({"queueId": null, "jobId": null, "applicationStatus": "processing", "errorMessage": null, "new": 1});
        let application: Application = from_value(status).unwrap();
        let submission = serde_json::to_value(Submission::recovered(application, "~01a")).unwrap();
        let expected = json!({
            "queueId": "", "jobId": "~01a", "applicationStatus": "processing", "recovered": true, "errorMessage": null, "new": 1
        });
        assert_eq!(submission, expected);
    }
}
