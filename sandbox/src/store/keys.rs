//! API keys: shown once, kept as SHA-256, several at a time unless `--one-key` is given.

use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::accounts::is_active;

/// The prefix of every key (`docs/api.md`, "Authentication").
const PREFIX: &str = "sk_uphunt_";

/// A key as the list shows it: never the key itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct KeyEntry {
    /// Its id.
    pub id: i64,
    /// Its first characters.
    pub prefix: String,
    /// When it was created, in Unix milliseconds.
    pub created_at: i64,
}

/// The owner of a key.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Caller {
    pub(crate) key: i64,
    pub(crate) account: i64,
    pub(crate) active: bool,
}

fn hash(key: &str) -> [u8; 32] {
    Sha256::digest(key.as_bytes()).into()
}

/// Creates a key. With `only_one`, the account's other keys stop working at once.
pub(crate) fn generate(
    db: &Connection,
    account: i64,
    now: i64,
    only_one: bool,
) -> rusqlite::Result<(KeyEntry, String)> {
    let key = format!("{PREFIX}{}", Uuid::new_v4().simple());
    let entry = insert(db, account, &key, now, only_one)?;
    Ok((entry, key))
}

/// Makes `key` valid for the account.
pub(crate) fn insert(db: &Connection, account: i64, key: &str, now: i64, only_one: bool) -> rusqlite::Result<KeyEntry> {
    if only_one {
        db.execute("DELETE FROM keys WHERE account_id = ?1", [account])?;
    }
    let prefix: String = key.chars().take(PREFIX.len() + 4).collect();
    db.execute(
        "INSERT INTO keys (account_id, hash, prefix, created_at) VALUES (?1, ?2, ?3, ?4)",
        params![account, hash(key), prefix, now],
    )?;
    Ok(KeyEntry { id: db.last_insert_rowid(), prefix, created_at: now })
}

/// The account's keys, oldest first.
pub(crate) fn list(db: &Connection, account: i64) -> rusqlite::Result<Vec<KeyEntry>> {
    db.prepare_cached("SELECT id, prefix, created_at FROM keys WHERE account_id = ?1 ORDER BY id")?
        .query_map([account], |row| Ok(KeyEntry { id: row.get(0)?, prefix: row.get(1)?, created_at: row.get(2)? }))?
        .collect()
}

/// Deletes a key: it stops working at once.
pub(crate) fn delete(db: &Connection, account: i64, id: i64) -> rusqlite::Result<bool> {
    Ok(db.execute("DELETE FROM keys WHERE account_id = ?1 AND id = ?2", params![account, id])? == 1)
}

/// Returns the owner of a key.
pub(crate) fn caller(db: &Connection, key: &str, now: i64) -> rusqlite::Result<Option<Caller>> {
    db.prepare_cached(
        "SELECT keys.id, account_id, subscription, trial_ends_at FROM keys JOIN accounts ON accounts.id = account_id \
         WHERE hash = ?1",
    )?
    .query_row([hash(key)], |row| {
        let subscription = row.get_ref(2)?.as_str()?;
        Ok(Caller { key: row.get(0)?, account: row.get(1)?, active: is_active(subscription, row.get(3)?, now) })
    })
    .optional()
}
