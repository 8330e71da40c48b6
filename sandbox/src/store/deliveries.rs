//! Webhooks and the outbox: a delivery is written in the transaction that settles, so a crash loses none.

use rusqlite::{Connection, params};
use serde::Serialize;
use serde_json::{Value, json};
use uuid::Uuid;

use super::applications::{Application, COLUMNS};
use crate::clock::SECOND_MS;

/// What the current faults do to a webhook delivery.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct DeliveryTrouble {
    /// How often it is sent again after a response.
    pub(crate) repeats: u32,
    /// How long it is held back, in milliseconds.
    pub(crate) delay_ms: i64,
}

/// Waits after the first, second, third and fourth attempt; after the fifth a delivery is given up (`docs/api.md`).
const WAITS_MS: [i64; 4] = [5 * SECOND_MS, 30 * SECOND_MS, 120 * SECOND_MS, 600 * SECOND_MS];

/// A registered webhook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Webhook {
    /// Its id.
    pub id: i64,
    /// The URL of the receiver.
    pub url: String,
    /// When it was registered, in Unix milliseconds.
    pub created_at: i64,
}

/// One attempt at a delivery and its response.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Attempt {
    /// When, in Unix milliseconds.
    pub at: i64,
    /// The HTTP status of the response, when there was one.
    pub status: Option<u16>,
    /// Why there was no response.
    pub error: Option<String>,
}

/// A delivery with its attempts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Delivery {
    /// The value of `X-UpHunt-Delivery`, the same for every attempt.
    pub id: String,
    /// Where it goes.
    pub url: String,
    /// `application.applied` or `application.failed`.
    pub event: String,
    /// The id of its application.
    pub queue_id: String,
    /// `waiting`, `sending`, `delivered` or `given_up`.
    pub state: String,
    /// When the next attempt is due, in Unix milliseconds.
    pub due_at: Option<i64>,
    /// Every attempt so far.
    pub attempts: Vec<Attempt>,
}

/// A delivery that is to be sent now.
#[derive(Debug, Clone)]
pub(crate) struct OutgoingDelivery {
    pub(crate) seq: i64,
    pub(crate) id: String,
    pub(crate) url: String,
    pub(crate) body: Value,
}

/// Registers a webhook.
pub(crate) fn register(db: &Connection, account: i64, url: &str, now: i64) -> rusqlite::Result<Webhook> {
    db.execute("INSERT INTO webhooks (account_id, url, created_at) VALUES (?1, ?2, ?3)", params![account, url, now])?;
    Ok(Webhook { id: db.last_insert_rowid(), url: url.to_owned(), created_at: now })
}

/// The account's webhooks.
pub(crate) fn webhooks(db: &Connection, account: i64) -> rusqlite::Result<Vec<Webhook>> {
    db.prepare_cached("SELECT id, url, created_at FROM webhooks WHERE account_id = ?1 ORDER BY id")?
        .query_map([account], |row| Ok(Webhook { id: row.get(0)?, url: row.get(1)?, created_at: row.get(2)? }))?
        .collect()
}

/// Deletes a webhook. Deliveries already in the outbox still go out.
pub(crate) fn unregister(db: &Connection, account: i64, id: i64) -> rusqlite::Result<bool> {
    Ok(db.execute("DELETE FROM webhooks WHERE account_id = ?1 AND id = ?2", params![account, id])? == 1)
}

/// Writes one delivery for each webhook of the account.
pub(super) fn enqueue(
    db: &Connection,
    account: i64,
    event: &str,
    queue_id: &str,
    now: i64,
    trouble: &mut dyn FnMut() -> DeliveryTrouble,
) -> rusqlite::Result<()> {
    for webhook in webhooks(db, account)? {
        let DeliveryTrouble { repeats, delay_ms } = trouble();
        db.prepare_cached(
            "INSERT INTO deliveries (id, account_id, url, event, queue_id, state, repeats, created_at, due_at) \
             VALUES (?1, ?2, ?3, ?4, ?5, 'waiting', ?6, ?7, ?8)",
        )?
        .execute(params![
            Uuid::new_v4().to_string(),
            account,
            webhook.url,
            event,
            queue_id,
            repeats,
            now,
            now + delay_ms
        ])?;
    }
    Ok(())
}

/// Takes the deliveries that are due; each must be followed by [`record`].
pub(crate) fn take_due(db: &Connection, now: i64, at_most: usize) -> rusqlite::Result<Vec<OutgoingDelivery>> {
    let rows: Vec<(i64, String, String, String, String)> = db
        .prepare_cached(
            "UPDATE deliveries SET state = 'sending', due_at = NULL WHERE seq IN \
             (SELECT seq FROM deliveries WHERE due_at <= ?1 ORDER BY due_at LIMIT ?2) \
             RETURNING seq, id, url, event, queue_id",
        )?
        .query_map(params![now, i64::try_from(at_most).unwrap_or(i64::MAX)], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
        })?
        .collect::<rusqlite::Result<_>>()?;
    let mut application = db.prepare_cached(&format!("SELECT {COLUMNS} FROM applications WHERE queue_id = ?1"))?;
    rows.into_iter()
        .map(|(seq, id, url, event, queue_id)| {
            let mut body = application.query_row([queue_id], Application::from_row)?.to_json();
            body["event"] = event.into();
            body["deliveredAt"] = json!(now);
            Ok(OutgoingDelivery { seq, id, url, body })
        })
        .collect()
}

/// Stores the response to an attempt, and schedules the next one.
pub(crate) fn record(db: &Connection, seq: i64, attempt: &Attempt) -> rusqlite::Result<()> {
    db.prepare_cached("INSERT INTO attempts (delivery_seq, at, status, error) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![seq, attempt.at, attempt.status, attempt.error])?;
    let (attempts, repeats): (i64, i64) = db
        .prepare_cached("UPDATE deliveries SET attempts = attempts + 1 WHERE seq = ?1 RETURNING attempts, repeats")?
        .query_row([seq], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let accepted = attempt.status.is_some_and(|status| (200..300).contains(&status));
    let wait = usize::try_from(attempts - 1).ok().and_then(|at| WAITS_MS.get(at).copied());
    let (state, due_at, repeats) = match (accepted, wait) {
        (true, _) if repeats > 0 => ("waiting", Some(attempt.at), repeats - 1),
        (true, _) => ("delivered", None, 0),
        (false, Some(wait)) => ("waiting", Some(attempt.at + wait), repeats),
        (false, None) => ("given_up", None, repeats),
    };
    db.prepare_cached("UPDATE deliveries SET state = ?2, due_at = ?3, repeats = ?4 WHERE seq = ?1")?
        .execute(params![seq, state, due_at, repeats])?;
    Ok(())
}

/// Makes a delivery due again, with the same id. One that is being sent stays as it is.
pub(crate) fn resend(db: &Connection, account: i64, id: &str, now: i64) -> rusqlite::Result<bool> {
    db.execute(
        "UPDATE deliveries SET state = 'waiting', due_at = ?3 WHERE account_id = ?1 AND id = ?2 AND state <> 'sending'",
        params![account, id, now],
    )?;
    let known = "SELECT EXISTS (SELECT 1 FROM deliveries WHERE account_id = ?1 AND id = ?2)";
    db.query_row(known, params![account, id], |row| row.get(0))
}

/// Makes deliveries due again that were being sent when the process ended. The receiver de-duplicates by the id.
pub(crate) fn recover(db: &Connection, now: i64) -> rusqlite::Result<()> {
    db.execute("UPDATE deliveries SET state = 'waiting', due_at = ?1 WHERE state = 'sending'", [now])?;
    Ok(())
}

/// Every delivery of the account, oldest first.
pub(crate) fn list(db: &Connection, account: i64) -> rusqlite::Result<Vec<Delivery>> {
    let mut all = recent(db, account, u32::MAX)?;
    all.reverse();
    Ok(all)
}

/// The account's last deliveries, newest first.
pub(crate) fn recent(db: &Connection, account: i64, at_most: u32) -> rusqlite::Result<Vec<Delivery>> {
    let mut attempts =
        db.prepare_cached("SELECT at, status, error FROM attempts WHERE delivery_seq = ?1 ORDER BY rowid")?;
    db.prepare_cached(
        "SELECT seq, id, url, event, queue_id, state, due_at FROM deliveries WHERE account_id = ?1 \
         ORDER BY seq DESC LIMIT ?2",
    )?
    .query_map(params![account, at_most], |row| {
        let attempts = attempts
            .query_map([row.get::<_, i64>(0)?], |row| {
                Ok(Attempt { at: row.get(0)?, status: row.get(1)?, error: row.get(2)? })
            })?
            .collect::<rusqlite::Result<_>>()?;
        Ok(Delivery {
            id: row.get(1)?,
            url: row.get(2)?,
            event: row.get(3)?,
            queue_id: row.get(4)?,
            state: row.get(5)?,
            due_at: row.get(6)?,
            attempts,
        })
    })?
    .collect()
}
