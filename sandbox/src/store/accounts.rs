//! Accounts: sign-up, trial, subscription and the business developer that comes with each.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::{Value, json};

use super::credits::{CYCLE_MS, start_cycle};
use crate::clock::DAY_MS;

/// How long a trial lasts (`docs/api.md`, "Terms").
pub(crate) const TRIAL_MS: i64 = 7 * DAY_MS;
/// The credits that a trial comes with.
pub(crate) const TRIAL_CREDITS: i64 = 20;

/// An account as stored.
#[derive(Debug, Clone)]
pub(crate) struct Account {
    pub(crate) id: i64,
    pub(crate) email: String,
    pub(crate) subscription: String,
    pub(crate) plan: String,
    pub(crate) plan_credits: i64,
    pub(crate) created_at: i64,
    pub(crate) trial_ends_at: i64,
    pub(crate) cycle_ends_at: i64,
    pub(crate) developer_name: String,
    pub(crate) developer_url: String,
    pub(crate) developer_profile: String,
}

const COLUMNS: &str = "id, email, subscription, plan, plan_credits, created_at, trial_ends_at, cycle_ends_at, \
                       developer_name, developer_url, developer_profile";

impl Account {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            email: row.get(1)?,
            subscription: row.get(2)?,
            plan: row.get(3)?,
            plan_credits: row.get(4)?,
            created_at: row.get(5)?,
            trial_ends_at: row.get(6)?,
            cycle_ends_at: row.get(7)?,
            developer_name: row.get(8)?,
            developer_url: row.get(9)?,
            developer_profile: row.get(10)?,
        })
    }

    /// `trial`, `active` or `expired`, with the trial's end taken into account.
    pub(crate) fn subscription_at(&self, now: i64) -> &str {
        if is_active(&self.subscription, self.trial_ends_at, now) { &self.subscription } else { "expired" }
    }

    /// The account as the dashboard shows it.
    pub(crate) fn to_json(&self, now: i64) -> Value {
        json!({
            "id": self.id,
            "email": self.email,
            "subscription": self.subscription_at(now),
            "plan": self.plan,
            "planCredits": self.plan_credits,
            "createdAt": self.created_at,
            "trialEndsAt": self.trial_ends_at,
            "cycleEndsAt": self.cycle_ends_at,
            "businessDeveloper": {
                "name": self.developer_name,
                "profileUrl": self.developer_url,
                "profileId": self.developer_profile,
            },
        })
    }
}

/// Whether calls are admitted (`docs/api.md`, "Errors": 403 without an active subscription).
pub(crate) fn is_active(subscription: &str, trial_ends_at: i64, now: i64) -> bool {
    match subscription {
        "trial" => now < trial_ends_at,
        other => other == "active",
    }
}

/// Signs up: a trial begins, and a business developer is provisioned.
pub(crate) fn sign_up(db: &Connection, email: &str, now: i64) -> rusqlite::Result<Account> {
    let developer = uuid::Uuid::new_v4().simple().to_string();
    let number: i64 = db.query_row("SELECT COALESCE(MAX(id), 0) + 1 FROM accounts", [], |row| row.get(0))?;
    db.prepare_cached(
        "INSERT INTO accounts (email, subscription, plan, plan_credits, created_at, trial_ends_at, cycle_started_at, \
         cycle_ends_at, granted, available, reserved, deducted, refunded, developer_name, developer_url, \
         developer_profile) VALUES (?1, 'trial', 'trial', ?2, ?3, ?4, ?3, ?4, ?2, ?2, 0, 0, 0, ?5, ?6, ?7)",
    )?
    .execute(params![
        email,
        TRIAL_CREDITS,
        now,
        now + TRIAL_MS,
        format!("Business Developer {number}"),
        format!("https://www.upwork.com/freelancers/~01bd{}", &developer[..18]),
        format!("profile_bd_{}", &developer[18..]),
    ])?;
    let id = db.last_insert_rowid();
    find(db, id)?.ok_or(rusqlite::Error::QueryReturnedNoRows)
}

/// One account.
pub(crate) fn find(db: &Connection, id: i64) -> rusqlite::Result<Option<Account>> {
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM accounts WHERE id = ?1"))?
        .query_row([id], Account::from_row)
        .optional()
}

/// The account that was there first: `default` in a dashboard path.
pub(crate) fn first(db: &Connection) -> rusqlite::Result<Option<i64>> {
    db.query_row("SELECT MIN(id) FROM accounts", [], |row| row.get(0))
}

/// Every account, oldest first.
pub(crate) fn all(db: &Connection) -> rusqlite::Result<Vec<Account>> {
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM accounts ORDER BY id"))?
        .query_map([], Account::from_row)?
        .collect()
}

/// Starts a paid plan: a new billing cycle with the plan's credits begins now.
pub(crate) fn subscribe(db: &Connection, id: i64, plan: &str, credits: i64, now: i64) -> rusqlite::Result<()> {
    db.execute(
        "UPDATE accounts SET subscription = 'active', plan = ?2, plan_credits = ?3 WHERE id = ?1",
        params![id, plan, credits],
    )?;
    start_cycle(db, id, credits, now, now + CYCLE_MS)
}

/// Ends the subscription: every API call is answered 403 from now on.
pub(crate) fn expire(db: &Connection, id: i64) -> rusqlite::Result<()> {
    db.execute("UPDATE accounts SET subscription = 'expired' WHERE id = ?1", [id])?;
    Ok(())
}

/// Resumes an expired subscription as it was: credits and cycle stay.
pub(crate) fn resume(db: &Connection, id: i64) -> rusqlite::Result<()> {
    db.execute("UPDATE accounts SET subscription = 'active' WHERE id = ?1", [id])?;
    Ok(())
}
