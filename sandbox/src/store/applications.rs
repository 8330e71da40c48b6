//! Applications: queued in one transaction with their credit, found by queue id or job, listed newest first.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::{Value, json};
use uphunt::models::ApplicationStatus;

/// An application as stored.
#[derive(Debug, Clone)]
pub(crate) struct Application {
    pub(crate) queue_id: String,
    pub(crate) account: i64,
    pub(crate) job_cipher: String,
    pub(crate) job_uuid: String,
    pub(crate) status: ApplicationStatus,
    pub(crate) error_message: Option<String>,
    pub(crate) created_at: i64,
    pub(crate) processed_at: Option<i64>,
    pub(crate) applied_at: Option<i64>,
    pub(crate) profile_id: String,
    pub(crate) sent_as: String,
    /// What the client on Upwork sees of the sender, as of the moment of queueing; `None` in databases from before.
    pub(crate) shown_to_client: Option<String>,
    pub(crate) settled_at: Option<i64>,
    pub(crate) cover_letter: String,
    pub(crate) request: String,
    pub(crate) feed: Option<i64>,
    pub(crate) connects_spent: i64,
}

/// An application to be queued.
#[derive(Debug)]
pub(crate) struct NewApplication<'a> {
    pub(crate) queue_id: &'a str,
    pub(crate) account: i64,
    pub(crate) job_cipher: &'a str,
    pub(crate) job_uuid: &'a str,
    pub(crate) profile_id: &'a str,
    pub(crate) sent_as: &'a str,
    pub(crate) shown_to_client: &'a Value,
    pub(crate) cover_letter: &'a str,
    pub(crate) request: &'a str,
    pub(crate) feed: Option<i64>,
    pub(crate) created_at: i64,
    /// When it settles; `None` never.
    pub(crate) due_at: Option<i64>,
}

pub(super) const COLUMNS: &str = "queue_id, account_id, job_cipher, job_uuid, status, error_message, created_at, \
                                  processed_at, applied_at, profile_id, sent_as, cover_letter, request, feed_id, connects_spent, shown_to_client, settled_at";

impl Application {
    pub(super) fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            queue_id: row.get(0)?,
            account: row.get(1)?,
            job_cipher: row.get(2)?,
            job_uuid: row.get(3)?,
            status: ApplicationStatus::from(row.get_ref(4)?.as_str()?),
            error_message: row.get(5)?,
            created_at: row.get(6)?,
            processed_at: row.get(7)?,
            applied_at: row.get(8)?,
            profile_id: row.get(9)?,
            sent_as: row.get(10)?,
            cover_letter: row.get(11)?,
            request: row.get(12)?,
            feed: row.get(13)?,
            connects_spent: row.get(14)?,
            shown_to_client: row.get(15)?,
            settled_at: row.get(16)?,
        })
    }

    /// The status object of the API (`docs/api.md`, "Status").
    pub(crate) fn to_json(&self) -> Value {
        json!({
            "jobId": self.job_cipher,
            "processedJobId": self.job_uuid,
            "applicationStatus": self.status,
            "applicationStatusMessage": status_message(&self.status),
            "queueId": self.queue_id,
            "appliedAt": self.applied_at,
            "processedAt": self.processed_at,
            "errorMessage": self.error_message,
        })
    }

    /// Everything, as the dashboard shows it.
    pub(crate) fn to_details(&self) -> Value {
        let mut details = self.to_json();
        details["accountId"] = self.account.into();
        details["credit"] = json!(self.status.credit());
        details["createdAt"] = self.created_at.into();
        details["settledAt"] = self.settled_at.into();
        details["profileId"] = self.profile_id.clone().into();
        details["sentAs"] = self.sent_as.clone().into();
        let shown = self.shown_to_client.as_deref().and_then(|shown| serde_json::from_str(shown).ok());
        details["shownToClient"] = shown.unwrap_or(Value::Null);
        details["coverLetter"] = self.cover_letter.clone().into();
        details["request"] = serde_json::from_str(&self.request).unwrap_or(Value::Null);
        details["feedId"] = self.feed.into();
        details["connectsSpent"] = self.connects_spent.into();
        details
    }
}

fn status_message(status: &ApplicationStatus) -> &'static str {
    match status {
        ApplicationStatus::Processing => "Your application is being submitted.",
        ApplicationStatus::Applied => "Your proposal was submitted to Upwork.",
        ApplicationStatus::Failed => "The application could not be submitted.",
        ApplicationStatus::NotAvailable => "The job closed before the proposal could be submitted.",
        ApplicationStatus::NotEligible => "Upwork rejected the proposal because the profile does not fit the job.",
        ApplicationStatus::NotEnoughConnects => "The agency does not have enough Connects.",
        ApplicationStatus::LoggedOut => "The business developer's session lapsed; it reconnects by itself.",
        _ => "",
    }
}

/// Queues an application. The caller has reserved its credit in the same transaction.
pub(crate) fn insert(db: &Connection, new: &NewApplication<'_>) -> rusqlite::Result<()> {
    db.prepare_cached(
        "INSERT INTO applications (queue_id, account_id, job_cipher, job_uuid, status, created_at, due_at, profile_id, \
         sent_as, cover_letter, request, feed_id, shown_to_client) \
         VALUES (?1, ?2, ?3, ?4, 'processing', ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?
    .execute(params![
        new.queue_id,
        new.account,
        new.job_cipher,
        new.job_uuid,
        new.created_at,
        new.due_at,
        new.profile_id,
        new.sent_as,
        new.cover_letter,
        new.request,
        new.feed,
        new.shown_to_client.to_string()
    ])?;
    Ok(())
}

/// By queue id.
pub(crate) fn by_queue_id(db: &Connection, account: i64, queue_id: &str) -> rusqlite::Result<Option<Application>> {
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM applications WHERE queue_id = ?1 AND account_id = ?2"))?
        .query_row(params![queue_id, account], Application::from_row)
        .optional()
}

/// The latest application to a job.
pub(crate) fn latest_for_job(db: &Connection, account: i64, job_uuid: &str) -> rusqlite::Result<Option<Application>> {
    db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM applications WHERE account_id = ?1 AND job_uuid = ?2 ORDER BY id DESC LIMIT 1"
    ))?
    .query_row(params![account, job_uuid], Application::from_row)
    .optional()
}

/// The ciphertext under which a job was first seen.
pub(crate) fn known_cipher(db: &Connection, job_uuid: &str) -> rusqlite::Result<Option<String>> {
    db.prepare_cached(
        "SELECT cipher FROM jobs WHERE uuid = ?1 UNION ALL \
         SELECT job_cipher FROM applications WHERE job_uuid = ?1 LIMIT 1",
    )?
    .query_row([job_uuid], |row| row.get(0))
    .optional()
}

/// One page, newest first, and how many there are in all.
pub(crate) fn page(
    db: &Connection,
    account: i64,
    status: Option<&str>,
    limit: u32,
    offset: u32,
) -> rusqlite::Result<(Vec<Application>, i64)> {
    // Two statements rather than one with `OR`, so that each is answered from the index.
    let filter = if status.is_some() { "account_id = ?1 AND status = ?2" } else { "account_id = ?1 AND ?2 IS NULL" };
    let total = db
        .prepare_cached(&format!("SELECT COUNT(*) FROM applications WHERE {filter}"))?
        .query_row(params![account, status], |row| row.get(0))?;
    let rows = db
        .prepare_cached(&format!(
            "SELECT {COLUMNS} FROM applications WHERE {filter} ORDER BY id DESC LIMIT ?3 OFFSET ?4"
        ))?
        .query_map(params![account, status, limit, offset], Application::from_row)?
        .collect::<rusqlite::Result<_>>()?;
    Ok((rows, total))
}

/// Every application of the account, oldest first.
pub(crate) fn all(db: &Connection, account: i64) -> rusqlite::Result<Vec<Application>> {
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM applications WHERE account_id = ?1 ORDER BY id"))?
        .query_map([account], Application::from_row)?
        .collect()
}
