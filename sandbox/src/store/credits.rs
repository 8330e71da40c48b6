//! Credits: granted = available + reserved + deducted, always, and a table constraint checks it.

use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use uphunt::models::Credit;

use crate::clock::DAY_MS;

/// How long a billing cycle lasts.
pub(crate) const CYCLE_MS: i64 = 30 * DAY_MS;

/// Where every credit of the current billing cycle is, and the agency's Connects.
///
/// `granted = available + reserved + deducted` and `connects_bought = connects + connects_spent` hold at any moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Ledger {
    /// Credits this cycle began with, those reserved across its start included.
    pub granted: i64,
    /// Credits that may still be reserved.
    pub available: i64,
    /// Credits set aside for applications that have not settled.
    pub reserved: i64,
    /// Credits spent in this cycle: one for each proposal that reached Upwork.
    pub deducted: i64,
    /// How many reservations were given back in this cycle. They are part of `available` again.
    pub refunded: i64,
    /// When this billing cycle began, in Unix milliseconds.
    pub cycle_started_at: i64,
    /// When it ends, in Unix milliseconds.
    pub cycle_ends_at: i64,
    /// Connects that the agency has left.
    pub connects: i64,
    /// Connects that proposals have cost.
    pub connects_spent: i64,
    /// Connects that the agency ever had.
    pub connects_bought: i64,
}

/// The figures of one billing cycle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Cycle {
    /// When it began, in Unix milliseconds.
    pub started_at: i64,
    /// When it ended or will end, in Unix milliseconds.
    pub ends_at: i64,
    /// Credits it began with, those reserved across its start included.
    pub granted: i64,
    /// Credits spent.
    pub deducted: i64,
    /// Reservations given back.
    pub refunded: i64,
    /// Connects that proposals cost.
    pub connects_spent: i64,
}

/// Reads the ledger.
pub(crate) fn ledger(db: &Connection, account: i64) -> rusqlite::Result<Option<Ledger>> {
    let row = db
        .prepare_cached(
            "SELECT granted, available, reserved, deducted, refunded, cycle_started_at, cycle_ends_at, \
             COALESCE(connects, 0), COALESCE(connects_spent, 0), COALESCE(connects_bought, 0) \
             FROM accounts LEFT JOIN agencies ON account_id = id WHERE id = ?1",
        )?
        .query_row([account], |row| {
            Ok(Ledger {
                granted: row.get(0)?,
                available: row.get(1)?,
                reserved: row.get(2)?,
                deducted: row.get(3)?,
                refunded: row.get(4)?,
                cycle_started_at: row.get(5)?,
                cycle_ends_at: row.get(6)?,
                connects: row.get(7)?,
                connects_spent: row.get(8)?,
                connects_bought: row.get(9)?,
            })
        });
    row.optional()
}

/// Begins a cycle with `credits` to spend, and keeps the figures of the one that ends. What is reserved stays reserved and is
/// carried into the new cycle.
pub(super) fn start_cycle(db: &Connection, account: i64, credits: i64, from: i64, to: i64) -> rusqlite::Result<()> {
    db.prepare_cached(
        "INSERT INTO cycles (account_id, started_at, ended_at, granted, deducted, refunded, connects_spent) \
         SELECT id, cycle_started_at, MIN(cycle_ends_at, ?2), granted, deducted, refunded, \
         COALESCE(connects_spent, 0) - connects_spent_before FROM accounts LEFT JOIN agencies ON account_id = id \
         WHERE id = ?1 AND cycle_started_at < ?2",
    )?
    .execute(params![account, from])?;
    db.prepare_cached(
        "UPDATE accounts SET granted = ?2 + reserved, available = ?2, deducted = 0, refunded = 0, \
         cycle_started_at = ?3, cycle_ends_at = ?4, \
         connects_spent_before = COALESCE((SELECT connects_spent FROM agencies WHERE account_id = ?1), 0) WHERE id = ?1",
    )?
    .execute(params![account, credits, from, to])?;
    Ok(())
}

/// The figures of every billing cycle, oldest first; the current one is last.
pub(crate) fn cycles(db: &Connection, account: i64) -> rusqlite::Result<Vec<Cycle>> {
    db.prepare_cached(
        "SELECT started_at, ended_at, granted, deducted, refunded, connects_spent FROM ( \
         SELECT rowid AS place, started_at, ended_at, granted, deducted, refunded, connects_spent FROM cycles \
         WHERE account_id = ?1 UNION ALL \
         SELECT 9223372036854775807, cycle_started_at, cycle_ends_at, granted, deducted, refunded, \
         COALESCE(connects_spent, 0) - connects_spent_before FROM accounts LEFT JOIN agencies ON account_id = id \
         WHERE id = ?1) ORDER BY place",
    )?
    .query_map([account], |row| {
        Ok(Cycle {
            started_at: row.get(0)?,
            ends_at: row.get(1)?,
            granted: row.get(2)?,
            deducted: row.get(3)?,
            refunded: row.get(4)?,
            connects_spent: row.get(5)?,
        })
    })?
    .collect()
}

/// Refreshes the credits of a paid plan whose cycle has ended (`docs/api.md`, "Terms"). Unused ones do not add up.
pub(crate) fn roll_over(db: &Connection, account: i64, now: i64) -> rusqlite::Result<()> {
    let due: Option<(i64, i64)> = db
        .prepare_cached(
            "SELECT plan_credits, cycle_ends_at FROM accounts \
             WHERE id = ?1 AND subscription = 'active' AND cycle_ends_at <= ?2",
        )?
        .query_row(params![account, now], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    if let Some((credits, ended)) = due {
        let from = ended + (now - ended) / CYCLE_MS * CYCLE_MS;
        start_cycle(db, account, credits, from, from + CYCLE_MS)?;
    }
    Ok(())
}

/// Sets aside one credit. `None` when there is none; otherwise how many are left.
pub(crate) fn reserve(db: &Connection, account: i64) -> rusqlite::Result<Option<i64>> {
    db.prepare_cached(
        "UPDATE accounts SET available = available - 1, reserved = reserved + 1 \
         WHERE id = ?1 AND available > 0 RETURNING available",
    )?
    .query_row([account], |row| row.get(0))
    .optional()
}

/// Ends a reservation as the settled status requires.
pub(crate) fn release(db: &Connection, account: i64, credit: &Credit) -> rusqlite::Result<()> {
    let sql = match credit {
        Credit::Deducted => "UPDATE accounts SET reserved = reserved - 1, deducted = deducted + 1 WHERE id = ?1",
        Credit::Refunded => {
            "UPDATE accounts SET reserved = reserved - 1, available = available + 1, refunded = refunded + 1 WHERE id = ?1"
        }
        _ => return Ok(()),
    };
    db.prepare_cached(sql)?.execute([account])?;
    Ok(())
}

/// Sets what may still be spent in this cycle, as a top-up does.
pub(crate) fn set_available(db: &Connection, account: i64, credits: i64) -> rusqlite::Result<()> {
    db.prepare_cached("UPDATE accounts SET granted = granted - available + ?2, available = ?2 WHERE id = ?1")?
        .execute(params![account, credits])?;
    Ok(())
}
