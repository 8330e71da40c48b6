//! Submits a proposal, for the API and for feeds alike.

use axum::http::StatusCode;
use rusqlite::Connection;
use serde_json::{Value, json};
use uphunt::models::ApplicationStatus;
use uuid::Uuid;

use crate::error_response::ErrorResponse;
use crate::job_id::{ForcedOutcome, JobId};
use crate::service::Service;
use crate::store::accounts::Account;
use crate::store::agency::Agency;
use crate::store::applications::NewApplication;
use crate::store::{accounts, agency, applications, credits, freelancers};

/// A proposal that is well-formed.
#[derive(Debug)]
pub(crate) struct Submission {
    pub(crate) job: JobId,
    pub(crate) cover_letter: String,
    pub(crate) profile_id: Option<String>,
    /// The request body, for the dashboard.
    pub(crate) request: String,
    pub(crate) feed: Option<i64>,
    /// A fault wants it never to settle.
    pub(crate) stuck: bool,
}

impl Service {
    /// Reserves a credit and queues the proposal, in one transaction. Returns the response body of `apply`.
    ///
    /// The order of the checks: profile (422), job (404), duplicate (409), agency (422), credits (402).
    pub(crate) fn submit(&self, account: i64, submission: &Submission) -> Result<Value, ErrorResponse> {
        let now = self.now();
        let queue_id = Uuid::new_v4().to_string();
        let due_at = match submission.job.forced_outcome() {
            ForcedOutcome::Stuck => None,
            _ if submission.stuck => None,
            _ => Some(self.settles_at(now)),
        };
        let answer = self.store.write(|db| {
            let account = accounts::find(db, account)?.ok_or_else(|| ErrorResponse::unknown("Account"))?;
            let sender = sender(db, &account, submission.profile_id.as_deref())?;
            if submission.job.forced_outcome() == ForcedOutcome::Missing {
                return Err(ErrorResponse::unknown("Job"));
            }
            refuse_duplicate(db, account.id, &submission.job)?;
            let agency = require_agency(db, account.id)?;
            let cipher = cipher_of(db, &submission.job)?;
            credits::roll_over(db, account.id, now)?;
            let left = credits::reserve(db, account.id)?.ok_or_else(|| {
                ErrorResponse::new(StatusCode::PAYMENT_REQUIRED, "Insufficient auto-apply credits")
                    .with("message", "Top up, or wait for the next billing cycle.")
                    .with("creditsRemaining", 0)
                    .with("needsCredits", true)
            })?;
            applications::insert(
                db,
                &NewApplication {
                    queue_id: &queue_id,
                    account: account.id,
                    job_cipher: &cipher,
                    job_uuid: &submission.job.uuid,
                    profile_id: &sender.profile_id,
                    sent_as: sender.name(),
                    shown_to_client: &sender.shown_in(&agency),
                    cover_letter: &submission.cover_letter,
                    request: &submission.request,
                    feed: submission.feed,
                    created_at: now,
                    due_at,
                },
            )?;
            Ok(json!({
                "queueId": queue_id,
                "creditsRemaining": left,
                "jobId": cipher,
                "processedJobId": submission.job.uuid,
                "applicationStatus": ApplicationStatus::Processing,
            }))
        })?;
        if let Some(due_at) = due_at {
            self.due(due_at);
        }
        self.changes.notify_waiters();
        Ok(answer)
    }
}

/// Who a proposal goes out as.
struct Sender {
    profile_id: String,
    /// Name, title, rate and portfolio.
    shown: Value,
}

impl Sender {
    fn name(&self) -> &str {
        self.shown["name"].as_str().unwrap_or_default()
    }

    /// What the client on Upwork sees: the agency's brand and the freelancer.
    fn shown_in(&self, agency: &Agency) -> Value {
        let mut shown = self.shown.clone();
        shown["agency"] = agency.name.clone().into();
        shown
    }
}

/// Without a profile it is the business developer's own.
fn sender(db: &Connection, account: &Account, profile: Option<&str>) -> Result<Sender, ErrorResponse> {
    let profile = profile.unwrap_or(&account.developer_profile);
    let shown = if profile == account.developer_profile {
        let name = &account.developer_name;
        Some(json!({ "name": name, "title": "Business developer", "hourlyRate": null, "portfolio": [] }))
    } else {
        freelancers::shown_to_client(db, account.id, profile)?
    };
    let shown = shown.ok_or_else(|| {
        ErrorResponse::invalid(format!("Unknown profileId `{profile}`"))
            .with("message", "GET /freelancers lists every profileId of the agency.")
    })?;
    Ok(Sender { profile_id: profile.to_owned(), shown })
}

fn refuse_duplicate(db: &Connection, account: i64, job: &JobId) -> Result<(), ErrorResponse> {
    let Some(existing) = applications::latest_for_job(db, account, &job.uuid)? else { return Ok(()) };
    let error = match existing.status {
        ApplicationStatus::Processing => "An application to this job is still processing",
        ApplicationStatus::Applied => "Already applied to this job",
        _ => return Ok(()),
    };
    Err(ErrorResponse::new(StatusCode::CONFLICT, error)
        .with("queueId", existing.queue_id)
        .with("applicationStatus", existing.status.as_str())
        .with("jobId", existing.job_cipher)
        .with("processedJobId", existing.job_uuid))
}

/// Returns the agency if a proposal can go out from it, and otherwise refuses before a credit is touched.
fn require_agency(db: &Connection, account: i64) -> Result<Agency, ErrorResponse> {
    match agency::find(db, account)? {
        Some(agency) if agency.developer_joined && agency.agency_plus => Ok(agency),
        Some(agency) if agency.developer_joined => Err(ErrorResponse::invalid(
            "The agency has no Agency Plus subscription, so its members cannot submit proposals",
        )),
        _ => Err(ErrorResponse::invalid(
            "The business developer is not in the agency: it was not invited, or the invite is pending",
        )),
    }
}

/// A job named by its UUID keeps the ciphertext under which it was seen before.
fn cipher_of(db: &Connection, job: &JobId) -> Result<String, ErrorResponse> {
    let known = if job.by_uuid { applications::known_cipher(db, &job.uuid)? } else { None };
    Ok(known.unwrap_or_else(|| job.cipher.clone()))
}
