//! Feeds: each has one freelancer's profile pinned, and jobs matched to it go out on that freelancer's behalf.

use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;

/// A feed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Feed {
    /// What it is addressed by.
    pub id: i64,
    /// Its name in the dashboard.
    pub name: String,
    /// The pinned profile.
    pub profile_id: String,
    /// What its proposals say when the match brings no letter of its own.
    pub cover_letter: String,
}

/// Creates a feed.
pub(crate) fn create(db: &Connection, account: i64, name: &str, profile: &str, letter: &str) -> rusqlite::Result<Feed> {
    db.execute(
        "INSERT INTO feeds (account_id, name, profile_id, cover_letter) VALUES (?1, ?2, ?3, ?4)",
        params![account, name, profile, letter],
    )?;
    Ok(Feed {
        id: db.last_insert_rowid(),
        name: name.to_owned(),
        profile_id: profile.to_owned(),
        cover_letter: letter.to_owned(),
    })
}

/// Pins another profile. Proposals in flight keep the one they were queued with (the seed).
pub(crate) fn pin(db: &Connection, account: i64, id: i64, profile: &str) -> rusqlite::Result<bool> {
    let sql = "UPDATE feeds SET profile_id = ?3 WHERE account_id = ?1 AND id = ?2";
    Ok(db.execute(sql, params![account, id, profile])? == 1)
}

/// One feed.
pub(crate) fn find(db: &Connection, account: i64, id: i64) -> rusqlite::Result<Option<Feed>> {
    Ok(list(db, account)?.into_iter().find(|feed| feed.id == id))
}

/// Every feed of the account.
pub(crate) fn list(db: &Connection, account: i64) -> rusqlite::Result<Vec<Feed>> {
    db.prepare_cached("SELECT id, name, profile_id, cover_letter FROM feeds WHERE account_id = ?1 ORDER BY id")?
        .query_map([account], |row| {
            Ok(Feed { id: row.get(0)?, name: row.get(1)?, profile_id: row.get(2)?, cover_letter: row.get(3)? })
        })?
        .collect()
}

/// The name of the freelancer pinned to a feed, for the proposals that are written for it.
pub(crate) fn pinned_name(db: &Connection, account: i64, feed: i64) -> rusqlite::Result<Option<String>> {
    db.prepare_cached(
        "SELECT freelancers.name FROM feeds JOIN profiles ON profiles.id = feeds.profile_id \
         JOIN freelancers ON freelancers.id = freelancer_id WHERE feeds.id = ?1 AND feeds.account_id = ?2",
    )?
    .query_row(params![feed, account], |row| row.get(0))
    .optional()
}
