//! Settlement: status, credit, Connects and outgoing webhooks move together or not at all.

use rusqlite::{Connection, OptionalExtension, params};
use uphunt::models::ApplicationStatus;

use super::deliveries::DeliveryTrouble;
use super::{agency, applications::Application, applications::COLUMNS, credits, deliveries};
use crate::job_id::{ForcedOutcome, forced_outcome_of};

/// The Connects that each proposal costs the agency.
pub(crate) const CONNECTS_PER_PROPOSAL: i64 = 10;

/// Settles up to `at_most` applications that are due, and returns how many there were.
pub(crate) fn settle_due(
    db: &Connection,
    now: i64,
    at_most: u32,
    trouble: &mut dyn FnMut() -> DeliveryTrouble,
) -> rusqlite::Result<usize> {
    let due: Vec<Application> = db
        .prepare_cached(&format!("SELECT {COLUMNS} FROM applications WHERE due_at <= ?1 ORDER BY due_at, id LIMIT ?2"))?
        .query_map(params![now, at_most], Application::from_row)?
        .collect::<rusqlite::Result<_>>()?;
    for application in &due {
        settle(db, application, now, trouble)?;
    }
    Ok(due.len())
}

fn settle(
    db: &Connection,
    application: &Application,
    now: i64,
    trouble: &mut dyn FnMut() -> DeliveryTrouble,
) -> rusqlite::Result<()> {
    let account = application.account;
    credits::roll_over(db, account, now)?;
    let (status, error) = outcome(db, application)?;
    let spent = if status == ApplicationStatus::Applied { spend_connects(db, account)? } else { 0 };
    credits::release(db, account, &status.credit())?;
    let applied_at = (status == ApplicationStatus::Applied).then_some(now);
    // A worker takes the application up in between; the documented example has `appliedAt` ten seconds after that.
    let processed_at = application.created_at + (now - application.created_at) / 2;
    db.prepare_cached(
        "UPDATE applications SET status = ?2, error_message = ?3, processed_at = ?4, applied_at = ?5, \
         connects_spent = ?6, settled_at = ?7, due_at = NULL WHERE queue_id = ?1",
    )?
    .execute(params![application.queue_id, status.as_str(), error, processed_at, applied_at, spent, now])?;
    let event = if status == ApplicationStatus::Applied { "application.applied" } else { "application.failed" };
    deliveries::enqueue(db, account, event, &application.queue_id, now, trouble)
}

/// The outcome that the job id forces comes first, then the state of the agency (`docs/api.md`, "The sandbox's conventions").
fn outcome(db: &Connection, application: &Application) -> rusqlite::Result<(ApplicationStatus, Option<String>)> {
    if let ForcedOutcome::Settle(status) = forced_outcome_of(&application.job_cipher) {
        let error = error_message(&status);
        return Ok((status, error));
    }
    let status = match agency::find(db, application.account)? {
        Some(agency) if agency.developer_joined && agency.agency_plus => {
            if let Some(reason) = agency.profile.reason_to_reject() {
                return Ok((ApplicationStatus::NotEligible, Some(reason)));
            } else if agency.connects < CONNECTS_PER_PROPOSAL {
                ApplicationStatus::NotEnoughConnects
            } else {
                ApplicationStatus::Applied
            }
        }
        _ => {
            let error = "The business developer can no longer submit proposals for the agency.";
            return Ok((ApplicationStatus::Failed, Some(error.to_owned())));
        }
    };
    let error = error_message(&status);
    Ok((status, error))
}

fn error_message(status: &ApplicationStatus) -> Option<String> {
    let message = match status {
        ApplicationStatus::Failed => Some("The worker stopped while it filled out the proposal."),
        ApplicationStatus::NotAvailable => Some("This job is no longer available."),
        ApplicationStatus::NotEligible => Some("The profile does not meet the client's requirements."),
        ApplicationStatus::NotEnoughConnects => Some("The agency is out of Connects."),
        ApplicationStatus::LoggedOut => Some("The business developer's Upwork session lapsed."),
        _ => None,
    };
    message.map(str::to_owned)
}

/// Takes the price from the balance. A job id that wishes for `applied` is granted even then, for what there is.
fn spend_connects(db: &Connection, account: i64) -> rusqlite::Result<i64> {
    let balance: i64 = db
        .prepare_cached("SELECT connects FROM agencies WHERE account_id = ?1")?
        .query_row([account], |row| row.get(0))
        .optional()?
        .unwrap_or(0);
    let spent = balance.min(CONNECTS_PER_PROPOSAL);
    db.prepare_cached(
        "UPDATE agencies SET connects = connects - ?2, connects_spent = connects_spent + ?2 WHERE account_id = ?1",
    )?
    .execute(params![account, spent])?;
    Ok(spent)
}

/// When the next thing is due: a settlement, an invitation's answer, or a webhook delivery.
pub(crate) fn next_due(db: &Connection) -> rusqlite::Result<Option<i64>> {
    db.prepare_cached(
        "SELECT MIN(due) FROM (SELECT MIN(due_at) AS due FROM applications WHERE due_at IS NOT NULL UNION ALL \
         SELECT MIN(due_at) FROM invitations WHERE due_at IS NOT NULL UNION ALL \
         SELECT MIN(due_at) FROM deliveries WHERE due_at IS NOT NULL)",
    )?
    .query_row([], |row| row.get(0))
}
