//! What an application is made of, and the service's first answer to it.

use crate::json::Value;
use serde::{Deserialize, Serialize};

use super::{Application, ApplicationRef, ApplicationStatus, Extra, FromJson, Timeline, ToJson, tolerant};

/// One proposal to send: which job, with which words, as whom, on what terms.
///
/// ```
/// use uphunt::{ApplyRequest, ProposalTerms, Timeline};
///
/// let request = ApplyRequest::new("~01abc123def456", "Hi, our team has 5+ years of experience with…")
///     .profile_id("profile-42")
///     .proposal(ProposalTerms::new().hourly_rate(65.0).timeline(Timeline::OneToThreeMonths));
/// assert_eq!(serde_json::to_value(&request).unwrap()["proposal"]["hourlyRate"], 65.0);
/// ```
///
/// Source: `contract.md`, "apply".
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, FromJson, ToJson)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
pub struct ApplyRequest {
    /// The job: its URL, its ciphertext (`~01…` or `~02…`) or its UUID. All three name the same job.
    pub job_id: String,
    /// The cover letter, as the client will read it.
    pub cover_letter: String,
    /// The freelancer's profile to send it as, from [`freelancers`](crate::Client::freelancers). Without one the business
    /// developer's default profile is used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile_id: Option<String>,
    /// The terms of the proposal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposal: Option<ProposalTerms>,
    /// Whether the service answers the client's screening questions that `question_answers` leaves open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_fill_other_questions: Option<bool>,
    /// Answers to the client's screening questions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question_answers: Option<Vec<QuestionAnswer>>,
    /// Further keys, sent as they are.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ApplyRequest {
    /// A proposal for `job_id` with this cover letter.
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

    /// Sends the proposal as this freelancer profile.
    pub fn profile_id(mut self, profile_id: impl Into<String>) -> Self {
        self.profile_id = Some(profile_id.into());
        self
    }

    /// Sets the terms of the proposal.
    pub fn proposal(mut self, terms: ProposalTerms) -> Self {
        self.proposal = Some(terms);
        self
    }

    /// Lets the service answer the screening questions left open.
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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, FromJson, ToJson)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
pub struct ProposalTerms {
    /// US dollars an hour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hourly_rate: Option<f64>,
    /// How long the work will take.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeline: Option<Timeline>,
    /// Further keys, sent as they are.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ProposalTerms {
    /// No terms yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// US dollars an hour; must be a finite number of at least 0.
    pub fn hourly_rate(mut self, dollars: f64) -> Self {
        self.hourly_rate = Some(dollars);
        self
    }

    /// How long the work will take.
    pub fn timeline(mut self, timeline: impl Into<Timeline>) -> Self {
        self.timeline = Some(timeline.into());
        self
    }
}

/// An answer to one of the client's screening questions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, FromJson, ToJson)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
pub struct QuestionAnswer {
    /// The question, as the job asks it. Text; whatever else is given is passed through.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    pub question: Value,
    /// The answer. Text; whatever else is given is passed through.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    pub answer: Value,
    /// Further keys, sent as they are.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The service has queued the application. Its outcome comes later: [`wait`](crate::Client::wait) for it, or receive the
/// webhook.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, FromJson, ToJson)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Submission {
    /// What the service calls this application. Ask for its status by it. Empty only when the answer was lost and the
    /// status endpoint did not name it either.
    pub queue_id: String,
    /// Credits left after this one was reserved, if the service said.
    #[serde(default, deserialize_with = "tolerant::count")]
    pub credits_remaining: Option<i64>,
    /// The job, as the service names it.
    #[serde(default, deserialize_with = "tolerant::text")]
    pub job_id: Option<String>,
    /// The service's own id of the job.
    #[serde(default, deserialize_with = "tolerant::text")]
    pub processed_job_id: Option<String>,
    /// How the application stood when the answer was written.
    #[serde(default)]
    pub application_status: Option<ApplicationStatus>,
    /// `true` when the service's answer was lost on the way and this was learnt from the status endpoint instead.
    #[serde(default)]
    pub recovered: bool,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Submission {
    /// What the status endpoint tells of a submission whose own answer was lost.
    pub(crate) fn recovered(application: Application, job_id: &str) -> Self {
        Self {
            queue_id: application.queue_id.unwrap_or_default(),
            credits_remaining: None,
            job_id: application.job_id.or_else(|| Some(job_id.to_owned())),
            processed_job_id: application.processed_job_id,
            application_status: Some(application.application_status),
            recovered: true,
            extra: application.extra,
        }
    }
}

#[cfg_attr(feature = "uniffi", uniffi::export)]
impl Submission {
    /// The name to ask for this application's status by.
    pub fn reference(&self) -> ApplicationRef {
        match &self.job_id {
            Some(job_id) if self.queue_id.is_empty() => ApplicationRef::Job(job_id.clone()),
            _ => ApplicationRef::Queue(self.queue_id.clone()),
        }
    }
}
