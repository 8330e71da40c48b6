//! The user's agency on Upwork: Agency Plus, Connects, its profile, and the invitation of the business developer.

use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

/// An agency as the dashboard shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Agency {
    /// Its name on Upwork.
    pub name: String,
    /// Whether its members may submit proposals on its behalf.
    pub agency_plus: bool,
    /// Whether location, skills and tier are filled out and some work was completed.
    pub profile_complete: bool,
    /// Whether the business developer is a member.
    pub developer_joined: bool,
    /// Connects left.
    pub connects: i64,
}

/// A change to an agency: what is `None` stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AgencyChange {
    /// The name on Upwork.
    pub name: Option<String>,
    /// Agency Plus on or off.
    pub agency_plus: Option<bool>,
    /// The profile filled out or not.
    pub profile_complete: Option<bool>,
    /// The Connects balance.
    pub connects: Option<i64>,
}

/// An invitation of somebody by profile URL.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Invitation {
    /// The profile URL that was pasted.
    pub profile_url: String,
    /// `pending` or `accepted`.
    pub state: &'static str,
    /// When it was sent, in Unix milliseconds.
    pub sent_at: i64,
    /// When it was accepted, in Unix milliseconds.
    pub accepted_at: Option<i64>,
}

/// Creates the agency when there is none.
pub(crate) fn create(db: &Connection, account: i64, name: &str) -> rusqlite::Result<bool> {
    let sql = "INSERT OR IGNORE INTO agencies (account_id, name, agency_plus, profile_complete, connects_bought, connects, \
               connects_spent) VALUES (?1, ?2, 0, 0, 0, 0, 0)";
    Ok(db.execute(sql, params![account, name])? == 1)
}

/// Applies a change.
pub(crate) fn change(db: &Connection, account: i64, change: &AgencyChange) -> rusqlite::Result<()> {
    db.execute(
        "UPDATE agencies SET name = COALESCE(?2, name), agency_plus = COALESCE(?3, agency_plus), \
         profile_complete = COALESCE(?4, profile_complete), connects_bought = COALESCE(?5, connects) + connects_spent, \
         connects = COALESCE(?5, connects) WHERE account_id = ?1",
        params![account, change.name, change.agency_plus, change.profile_complete, change.connects],
    )?;
    Ok(())
}

/// The account's agency.
pub(crate) fn find(db: &Connection, account: i64) -> rusqlite::Result<Option<Agency>> {
    db.prepare_cached(
        "SELECT name, agency_plus, profile_complete, developer_joined, connects FROM agencies WHERE account_id = ?1",
    )?
    .query_row([account], |row| {
        Ok(Agency {
            name: row.get(0)?,
            agency_plus: row.get(1)?,
            profile_complete: row.get(2)?,
            developer_joined: row.get(3)?,
            connects: row.get(4)?,
        })
    })
    .optional()
}

/// Sends an invitation. Only the business developer's own URL is ever accepted, at `due_at`.
pub(crate) fn invite(db: &Connection, account: i64, url: &str, now: i64, due_at: Option<i64>) -> rusqlite::Result<()> {
    db.execute(
        "INSERT INTO invitations (account_id, profile_url, sent_at, due_at) VALUES (?1, ?2, ?3, ?4)",
        params![account, url, now, due_at],
    )?;
    Ok(())
}

/// Every invitation, oldest first.
pub(crate) fn invitations(db: &Connection, account: i64) -> rusqlite::Result<Vec<Invitation>> {
    db.prepare_cached("SELECT profile_url, sent_at, accepted_at FROM invitations WHERE account_id = ?1 ORDER BY id")?
        .query_map([account], |row| {
            let accepted_at: Option<i64> = row.get(2)?;
            let state = if accepted_at.is_some() { "accepted" } else { "pending" };
            Ok(Invitation { profile_url: row.get(0)?, state, sent_at: row.get(1)?, accepted_at })
        })?
        .collect()
}

/// Accepts what is due. Answers how many were accepted.
pub(crate) fn accept_due(db: &Connection, now: i64) -> rusqlite::Result<usize> {
    let accounts: Vec<i64> = db
        .prepare_cached(
            "UPDATE invitations SET accepted_at = ?1, due_at = NULL WHERE due_at <= ?1 RETURNING account_id",
        )?
        .query_map([now], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for account in &accounts {
        db.execute("UPDATE agencies SET developer_joined = 1 WHERE account_id = ?1", [account])?;
    }
    Ok(accounts.len())
}

/// Removes the business developer from the agency, as its owner may at any time.
pub(crate) fn remove_developer(db: &Connection, account: i64) -> rusqlite::Result<()> {
    db.execute("UPDATE agencies SET developer_joined = 0 WHERE account_id = ?1", [account])?;
    Ok(())
}
