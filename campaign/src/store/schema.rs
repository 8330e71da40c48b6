//! The tables of a campaign database. They are the same in SQLite and PostgreSQL.

/// The version that [`STATEMENTS`] make.
pub(super) const VERSION: i64 = 1;

/// Makes the tables where they are missing.
///
/// `uphunt_applications` is unique by account and job, so one job is one row however it was written: as a URL, a ciphertext
/// or a UUID. A row whose account is not known yet (no key was used) carries `campaign:<id>` instead.
pub(super) const STATEMENTS: &[&str] = &[
    "CREATE TABLE IF NOT EXISTS uphunt_schema (version BIGINT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS uphunt_campaigns (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        account TEXT NOT NULL,
        paused BIGINT NOT NULL DEFAULT 0,
        created_at BIGINT NOT NULL,
        settler TEXT,
        settler_until BIGINT NOT NULL DEFAULT 0
    )",
    "CREATE TABLE IF NOT EXISTS uphunt_applications (
        id TEXT PRIMARY KEY,
        campaign TEXT NOT NULL REFERENCES uphunt_campaigns (id),
        account TEXT NOT NULL,
        job TEXT NOT NULL,
        position BIGINT NOT NULL,
        line BIGINT,
        request TEXT NOT NULL,
        state TEXT NOT NULL,
        status TEXT,
        queue_id TEXT,
        recovered BIGINT NOT NULL DEFAULT 0,
        error_kind TEXT,
        error TEXT,
        hint TEXT,
        application TEXT,
        attempts BIGINT NOT NULL DEFAULT 0,
        created_at BIGINT NOT NULL,
        attempted_at BIGINT,
        sent_at BIGINT,
        settled_at BIGINT,
        not_before BIGINT NOT NULL DEFAULT 0,
        owner TEXT,
        lease_until BIGINT NOT NULL DEFAULT 0,
        UNIQUE (account, job)
    )",
    "CREATE INDEX IF NOT EXISTS uphunt_applications_by_state ON uphunt_applications (campaign, state, position)",
    "CREATE INDEX IF NOT EXISTS uphunt_applications_by_queue ON uphunt_applications (queue_id)",
    "CREATE TABLE IF NOT EXISTS uphunt_limits (
        account TEXT NOT NULL,
        endpoint TEXT NOT NULL,
        blocked_until BIGINT NOT NULL DEFAULT 0,
        uses BIGINT NOT NULL DEFAULT 0,
        PRIMARY KEY (account, endpoint)
    )",
    "CREATE TABLE IF NOT EXISTS uphunt_requests (
        account TEXT NOT NULL,
        endpoint TEXT NOT NULL,
        sent_at BIGINT NOT NULL
    )",
    "CREATE INDEX IF NOT EXISTS uphunt_requests_by_time ON uphunt_requests (account, endpoint, sent_at)",
];
