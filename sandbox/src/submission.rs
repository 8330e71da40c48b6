//! Submitting a proposal: the one way in, for the API and for feeds alike.

use axum::http::StatusCode;
use rusqlite::Connection;
use serde_json::{Value, json};
use uphunt::model::ApplicationStatus;
use uuid::Uuid;

use crate::job_id::{JobId, Wish};
use crate::refusal::Refusal;
use crate::service::Service;
use crate::store::accounts::Account;
use crate::store::applications::NewApplication;
use crate::store::{accounts, agency, applications, credits, freelancers};

/// A proposal that is well-formed.
#[derive(Debug)]
pub(crate) struct Submission {
    pub(crate) job: JobId,
    pub(crate) cover_letter: String,
    pub(crate) profile_id: Option<String>,
    /// The request as it came, for the dashboard.
    pub(crate) request: String,
    pub(crate) feed: Option<i64>,
    /// A fault wants it never to settle.
    pub(crate) stuck: bool,
}

impl Service {
    /// Reserves a credit and queues the proposal, in one transaction. Answers what `apply` answers.
    ///
    /// The order of the checks: profile (422), job (404), duplicate (409), agency (422), credits (402).
    pub(crate) fn submit(&self, account: i64, submission: &Submission) -> Result<Value, Refusal> {
        let now = self.now();
        let queue_id = Uuid::new_v4().to_string();
        let due_at = match submission.job.wish() {
            Wish::Stuck => None,
            _ if submission.stuck => None,
            _ => Some(self.settles_at(now)),
        };
        let answer = self.store.write(|db| {
            let account = accounts::find(db, account)?.ok_or_else(|| Refusal::unknown("Account"))?;
            let (profile_id, sent_as) = sender(db, &account, submission.profile_id.as_deref())?;
            if submission.job.wish() == Wish::Missing {
                return Err(Refusal::unknown("Job"));
            }
            refuse_duplicate(db, account.id, &submission.job)?;
            require_agency(db, account.id)?;
            let cipher = cipher_of(db, &submission.job)?;
            credits::roll_over(db, account.id, now)?;
            let left = credits::reserve(db, account.id)?.ok_or_else(|| {
                Refusal::new(StatusCode::PAYMENT_REQUIRED, "insufficient_credits", "Insufficient auto-apply credits")
                    .with("message", "Top up, or wait for the next billing cycle.")
                    .with("creditsRemaining", 0)
                    .with("needsCredits", 1)
            })?;
            applications::insert(
                db,
                &NewApplication {
                    queue_id: &queue_id,
                    account: account.id,
                    job_cipher: &cipher,
                    job_uuid: &submission.job.uuid,
                    profile_id: &profile_id,
                    sent_as: &sent_as,
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

/// The profile and the name under which the proposal goes out. Without a profile it is the business developer's own.
fn sender(db: &Connection, account: &Account, profile: Option<&str>) -> Result<(String, String), Refusal> {
    let developer = || (account.developer_profile.clone(), account.developer_name.clone());
    let Some(profile) = profile.filter(|profile| *profile != account.developer_profile) else { return Ok(developer()) };
    match freelancers::name_of(db, account.id, profile)? {
        Some(name) => Ok((profile.to_owned(), name)),
        None => Err(Refusal::invalid("unknown_profile", format!("Unknown profileId `{profile}`"))
            .with("message", "GET /freelancers lists every profileId of the agency.")),
    }
}

fn refuse_duplicate(db: &Connection, account: i64, job: &JobId) -> Result<(), Refusal> {
    let Some(existing) = applications::latest_for_job(db, account, &job.uuid)? else { return Ok(()) };
    let (code, error) = match existing.status {
        ApplicationStatus::Processing => ("already_processing", "An application to this job is still processing"),
        ApplicationStatus::Applied => ("already_applied", "Already applied to this job"),
        _ => return Ok(()),
    };
    Err(Refusal::new(StatusCode::CONFLICT, code, error)
        .with("queueId", existing.queue_id)
        .with("applicationStatus", existing.status.as_str())
        .with("jobId", existing.job_cipher)
        .with("processedJobId", existing.job_uuid))
}

/// Nobody could submit the proposal: an invalid state of affairs, answered before a credit is touched.
fn require_agency(db: &Connection, account: i64) -> Result<(), Refusal> {
    match agency::find(db, account)? {
        Some(agency) if agency.developer_joined && agency.agency_plus => Ok(()),
        Some(agency) if agency.developer_joined => Err(Refusal::invalid(
            "agency_plus_required",
            "The agency has no Agency Plus subscription, so its members cannot submit proposals",
        )),
        _ => Err(Refusal::invalid(
            "business_developer_not_in_agency",
            "The business developer is not in the agency: it was not invited, or the invite is pending",
        )),
    }
}

/// A job named by its UUID keeps the ciphertext under which it was seen before.
fn cipher_of(db: &Connection, job: &JobId) -> Result<String, Refusal> {
    let known = if job.by_uuid { applications::known_cipher(db, &job.uuid)? } else { None };
    Ok(known.unwrap_or_else(|| job.cipher.clone()))
}
