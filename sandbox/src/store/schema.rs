//! The tables. The invariants that matter most are constraints, so that no code path can break them unseen.

/// Creates what is not there yet.
pub(super) const SCHEMA: &str = "
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
