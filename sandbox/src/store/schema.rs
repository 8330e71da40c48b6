//! The tables. The invariants that matter most are constraints, so that no code path can break them unseen.

use rusqlite::Connection;

/// The steps from an empty database to today's, in order. A file remembers in `user_version` how many it has taken; files
/// from before there were steps have the first one's tables and version 0.
const STEPS: [&str; 2] = [FIRST, SECOND];

/// Brings a database to today's schema.
pub(super) fn migrate(db: &Connection) -> rusqlite::Result<()> {
    let taken: u32 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    for (step, sql) in (1..).zip(STEPS).filter(|(step, _)| *step > taken) {
        db.execute_batch(&format!("BEGIN; {sql} PRAGMA user_version = {step}; COMMIT;"))?;
    }
    Ok(())
}

/// What the client sees of a proposal and when it settled, what an agency's profile lacks, portfolios, past billing cycles.
const SECOND: &str = "
ALTER TABLE agencies ADD COLUMN has_location INTEGER NOT NULL DEFAULT 0;
ALTER TABLE agencies ADD COLUMN has_skills INTEGER NOT NULL DEFAULT 0;
ALTER TABLE agencies ADD COLUMN has_tier INTEGER NOT NULL DEFAULT 0;
ALTER TABLE agencies ADD COLUMN has_completed_work INTEGER NOT NULL DEFAULT 0;
UPDATE agencies SET has_location = profile_complete, has_skills = profile_complete, has_tier = profile_complete,
    has_completed_work = profile_complete;
ALTER TABLE agencies DROP COLUMN profile_complete;

ALTER TABLE freelancers ADD COLUMN portfolio TEXT NOT NULL DEFAULT '[]';

ALTER TABLE applications ADD COLUMN shown_to_client TEXT;
ALTER TABLE applications ADD COLUMN settled_at INTEGER;

CREATE TABLE cycles (
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    started_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    granted INTEGER NOT NULL,
    deducted INTEGER NOT NULL,
    refunded INTEGER NOT NULL,
    connects_spent INTEGER NOT NULL
);
CREATE INDEX cycles_account ON cycles (account_id, started_at);
ALTER TABLE accounts ADD COLUMN connects_spent_before INTEGER NOT NULL DEFAULT 0;
";

/// The tables as they began.
const FIRST: &str = "
CREATE TABLE IF NOT EXISTS remembered (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS accounts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    email TEXT NOT NULL,
    subscription TEXT NOT NULL CHECK (subscription IN ('trial', 'active', 'expired')),
    plan TEXT NOT NULL,
    plan_credits INTEGER NOT NULL CHECK (plan_credits >= 0),
    created_at INTEGER NOT NULL,
    trial_ends_at INTEGER NOT NULL,
    cycle_started_at INTEGER NOT NULL,
    cycle_ends_at INTEGER NOT NULL,
    granted INTEGER NOT NULL,
    available INTEGER NOT NULL CHECK (available >= 0),
    reserved INTEGER NOT NULL CHECK (reserved >= 0),
    deducted INTEGER NOT NULL CHECK (deducted >= 0),
    refunded INTEGER NOT NULL CHECK (refunded >= 0),
    developer_name TEXT NOT NULL,
    developer_url TEXT NOT NULL,
    developer_profile TEXT NOT NULL,
    CHECK (granted = available + reserved + deducted)
);

CREATE TABLE IF NOT EXISTS agencies (
    account_id INTEGER PRIMARY KEY REFERENCES accounts (id),
    name TEXT NOT NULL,
    agency_plus INTEGER NOT NULL,
    profile_complete INTEGER NOT NULL,
    developer_joined INTEGER NOT NULL DEFAULT 0,
    connects_bought INTEGER NOT NULL,
    connects INTEGER NOT NULL CHECK (connects >= 0),
    connects_spent INTEGER NOT NULL CHECK (connects_spent >= 0),
    CHECK (connects_bought = connects + connects_spent)
);

CREATE TABLE IF NOT EXISTS invitations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    profile_url TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    due_at INTEGER,
    accepted_at INTEGER
);
CREATE INDEX IF NOT EXISTS invitations_due ON invitations (due_at) WHERE due_at IS NOT NULL;

CREATE TABLE IF NOT EXISTS freelancers (
    id TEXT PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    hourly_rate REAL NOT NULL,
    profile_url TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS freelancers_account ON freelancers (account_id);

CREATE TABLE IF NOT EXISTS profiles (
    id TEXT PRIMARY KEY,
    freelancer_id TEXT NOT NULL REFERENCES freelancers (id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    hourly_rate REAL NOT NULL,
    is_default INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS profiles_freelancer ON profiles (freelancer_id);

CREATE TABLE IF NOT EXISTS keys (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    hash BLOB NOT NULL UNIQUE,
    prefix TEXT NOT NULL,
    created_at INTEGER NOT NULL
);

CREATE TABLE IF NOT EXISTS jobs (
    uuid TEXT PRIMARY KEY,
    cipher TEXT NOT NULL,
    document TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS clients (company_id TEXT PRIMARY KEY, document TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS feeds (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    name TEXT NOT NULL,
    profile_id TEXT NOT NULL,
    cover_letter TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS applications (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    queue_id TEXT NOT NULL UNIQUE,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    job_cipher TEXT NOT NULL,
    job_uuid TEXT NOT NULL,
    status TEXT NOT NULL,
    error_message TEXT,
    created_at INTEGER NOT NULL,
    due_at INTEGER,
    processed_at INTEGER,
    applied_at INTEGER,
    profile_id TEXT NOT NULL,
    sent_as TEXT NOT NULL,
    cover_letter TEXT NOT NULL,
    request TEXT NOT NULL,
    feed_id INTEGER,
    connects_spent INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS applications_job ON applications (account_id, job_uuid);
CREATE INDEX IF NOT EXISTS applications_uuid ON applications (job_uuid);
CREATE INDEX IF NOT EXISTS applications_account ON applications (account_id, status);
CREATE INDEX IF NOT EXISTS applications_due ON applications (due_at) WHERE due_at IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS one_live_application ON applications (account_id, job_uuid)
    WHERE status IN ('processing', 'applied');

CREATE TABLE IF NOT EXISTS webhooks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    url TEXT NOT NULL,
    created_at INTEGER NOT NULL
);

CREATE TABLE IF NOT EXISTS deliveries (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    account_id INTEGER NOT NULL,
    url TEXT NOT NULL,
    event TEXT NOT NULL,
    queue_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'delivered', 'given_up')),
    attempts INTEGER NOT NULL DEFAULT 0,
    repeats INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    due_at INTEGER
);
CREATE INDEX IF NOT EXISTS deliveries_due ON deliveries (due_at) WHERE due_at IS NOT NULL;

CREATE TABLE IF NOT EXISTS attempts (
    delivery_seq INTEGER NOT NULL REFERENCES deliveries (seq),
    at INTEGER NOT NULL,
    status INTEGER,
    error TEXT
);
CREATE INDEX IF NOT EXISTS attempts_delivery ON attempts (delivery_seq);
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_from_before_the_steps_is_brought_to_todays_schema() {
        let db = Connection::open_in_memory().unwrap();
        db.execute_batch(FIRST).unwrap();
        db.execute_batch(
            "INSERT INTO accounts VALUES (1, 'me@example.com', 'active', 'growth', 5, 0, 0, 0, 9, 5, 5, 0, 0, 0, 'BD', 'u', 'p');
             INSERT INTO agencies VALUES (1, 'Fjord', 1, 1, 1, 50, 40, 10);",
        )
        .unwrap();
        migrate(&db).unwrap();
        migrate(&db).unwrap();
        let agency = crate::store::agency::find(&db, 1).unwrap().unwrap();
        assert!(agency.profile_complete && agency.connects == 40);
        let cycles = crate::store::credits::cycles(&db, 1).unwrap();
        assert_eq!((cycles.len(), cycles[0].connects_spent), (1, 10));
    }
}
