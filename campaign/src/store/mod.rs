//! The database of a campaign: SQLite in a file, or PostgreSQL shared by many machines.
//!
//! The statements are the same for both, but for three things that [`Backend`] holds: the clock (the database's own, so that
//! machines with different clocks agree), how a row is locked for one worker, and how the database is opened.

mod applications;
mod limits;
mod schema;

pub(crate) use applications::{Claimed, NewRow, Outcome, RowFilter, RowSnapshot};
pub(crate) use limits::Wait;

use std::time::Duration;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use sqlx::any::AnyPoolOptions;
use sqlx::{AnyConnection, AnyPool, AssertSqlSafe, Connection as _, Executor as _, Row as _};
use uuid::Uuid;

use crate::error::{CampaignError, Result};

/// What differs between the two databases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Backend {
    Sqlite,
    Postgres,
}

impl Backend {
    fn of_url(url: &str) -> Result<Self> {
        match url.split_once("://").map(|(scheme, _)| scheme) {
            // SQLite would open a file of its own that is gone when the campaign is closed.
            None if url.is_empty() => Err(CampaignError::UnknownDatabase(String::new())),
            None | Some("sqlite") => Ok(Self::Sqlite),
            Some("postgres" | "postgresql") => Ok(Self::Postgres),
            Some(_) => Err(CampaignError::UnknownDatabase(without_password(url))),
        }
    }

    /// Returns the SQL expression of the database's own time in Unix milliseconds.
    const fn now(self) -> &'static str {
        match self {
            Self::Sqlite => "CAST(unixepoch('subsec') * 1000 AS BIGINT)",
            Self::Postgres => "CAST(extract(epoch from clock_timestamp()) * 1000 AS BIGINT)",
        }
    }

    /// Returns what a subquery needs at its end so that two workers never pick the same row. SQLite has one writer at a time.
    const fn skip_locked(self) -> &'static str {
        match self {
            Self::Sqlite => "",
            Self::Postgres => "FOR UPDATE SKIP LOCKED",
        }
    }
}

impl Backend {
    /// Sets a new connection up.
    async fn prepare(self, connection: &mut AnyConnection) -> sqlx::Result<()> {
        if self == Self::Sqlite {
            connection.execute("PRAGMA busy_timeout = 30000").await?;
            connection.execute("PRAGMA journal_mode = WAL").await?;
            // What was sent must be on the disk before the request goes out.
            connection.execute("PRAGMA synchronous = FULL").await?;
        }
        Ok(())
    }
}

/// Removes user and password from a URL that is shown to the user.
fn without_password(url: &str) -> String {
    match (url.split_once("://"), url.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, host))) => format!("{scheme}://{host}"),
        _ => url.to_owned(),
    }
}

/// How long the database may take to give a connection.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(30);

/// An open database.
#[derive(Debug, Clone)]
pub(crate) struct Store {
    pool: AnyPool,
    backend: Backend,
}

/// A campaign's own row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CampaignRow {
    pub(crate) id: String,
    pub(crate) account: String,
}

impl Store {
    /// Opens the database and makes the tables where they are missing.
    pub(crate) async fn open(url: &str) -> Result<Self> {
        sqlx::any::install_default_drivers();
        let backend = Backend::of_url(url)?;
        let (address, connections) = match backend {
            // One connection: SQLite has one writer, and a pool would only make writers wait for each other's lock.
            Backend::Sqlite => (sqlite_url(url), 1),
            Backend::Postgres => (url.to_owned(), 8),
        };
        // The pool tries for 30 seconds, and then reports that it timed out. One connection reports at once what is wrong.
        let first = async {
            let mut first = AnyConnection::connect(&address).await?;
            backend.prepare(&mut first).await?;
            first.close().await
        };
        tokio::time::timeout(CONNECT_TIMEOUT, first).await.unwrap_or(Err(sqlx::Error::PoolTimedOut))?;
        let pool = AnyPoolOptions::new()
            .max_connections(connections)
            .acquire_timeout(CONNECT_TIMEOUT)
            .after_connect(move |connection, _| Box::pin(backend.prepare(connection)))
            .connect(&address)
            .await?;
        let store = Self { pool, backend };
        store.migrate().await?;
        Ok(store)
    }

    async fn migrate(&self) -> Result<()> {
        let mut transaction = self.pool.begin().await?;
        if self.backend == Backend::Postgres {
            // Two programs that open a new database at the same time would both make the tables.
            transaction.execute("SELECT pg_advisory_xact_lock(7382915)").await?;
        }
        for statement in schema::STATEMENTS {
            transaction.execute(*statement).await?;
        }
        let found = sqlx::query("SELECT version FROM uphunt_schema").fetch_optional(&mut *transaction).await?;
        match found.map(|row| row.try_get::<i64, _>(0)).transpose()? {
            Some(found) if found > schema::VERSION => {
                return Err(CampaignError::NewerSchema { found, known: schema::VERSION });
            }
            Some(_) => {}
            None => {
                let insert = "INSERT INTO uphunt_schema (version) VALUES ($1)";
                sqlx::query(insert).bind(schema::VERSION).execute(&mut *transaction).await?;
            }
        }
        transaction.commit().await?;
        Ok(())
    }

    /// Closes all connections.
    pub(crate) async fn close(&self) {
        self.pool.close().await;
    }

    /// Returns a statement with the database's own clock in the place of `{now}` and its row lock in that of `{skip_locked}`.
    fn sql(&self, text: &str) -> AssertSqlSafe<String> {
        AssertSqlSafe(text.replace("{now}", self.backend.now()).replace("{skip_locked}", self.backend.skip_locked()))
    }

    /// Returns the campaign of this name, which is made if there is none.
    pub(crate) async fn ensure_campaign(&self, name: &str) -> Result<CampaignRow> {
        let id = Uuid::new_v4().to_string();
        let insert = "INSERT INTO uphunt_campaigns (id, name, account, created_at) VALUES ($1, $2, $3, {now}) \
                      ON CONFLICT (name) DO NOTHING";
        let account = unassigned(&id);
        sqlx::query(self.sql(insert)).bind(&id).bind(name).bind(&account).execute(&self.pool).await?;
        self.campaign(name).await?.ok_or_else(|| CampaignError::NoSuchCampaign(name.to_owned()))
    }

    /// Returns the campaign of this name.
    pub(crate) async fn campaign(&self, name: &str) -> Result<Option<CampaignRow>> {
        let select = "SELECT id, account FROM uphunt_campaigns WHERE name = $1";
        let row = sqlx::query(select).bind(name).fetch_optional(&self.pool).await?;
        row.map(|row| Ok(CampaignRow { id: row.try_get(0)?, account: row.try_get(1)? })).transpose()
    }

    /// Returns the names of all campaigns, oldest first.
    pub(crate) async fn campaign_names(&self) -> Result<Vec<String>> {
        let rows =
            sqlx::query("SELECT name FROM uphunt_campaigns ORDER BY created_at, name").fetch_all(&self.pool).await?;
        rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
    }

    /// Returns whether a campaign is paused.
    pub(crate) async fn is_paused(&self, campaign: &str) -> Result<bool> {
        let select = "SELECT paused FROM uphunt_campaigns WHERE id = $1";
        let paused: i64 = sqlx::query(select).bind(campaign).fetch_one(&self.pool).await?.try_get(0)?;
        Ok(paused != 0)
    }

    /// Pauses or resumes a campaign, for all of its workers.
    pub(crate) async fn set_paused(&self, campaign: &str, paused: bool) -> Result<()> {
        let update = "UPDATE uphunt_campaigns SET paused = $2 WHERE id = $1";
        sqlx::query(update).bind(campaign).bind(i64::from(paused)).execute(&self.pool).await?;
        Ok(())
    }

    /// Gives all rows of a campaign to an account. A job that the account has in another campaign of this database is
    /// cancelled here: its row there is the one that counts.
    pub(crate) async fn assign_account(&self, campaign: &str, account: &str) -> Result<()> {
        let mut transaction = self.pool.begin().await?;
        let update = "UPDATE uphunt_campaigns SET account = $2 WHERE id = $1";
        sqlx::query(update).bind(campaign).bind(account).execute(&mut *transaction).await?;
        let cancel = "UPDATE uphunt_applications SET state = 'cancelled', error_kind = 'already_applied', settled_at = {now}, \
                      error = 'this job is in another campaign of this database' \
                      WHERE campaign = $1 AND account <> $2 AND state = 'queued' AND EXISTS (\
                      SELECT 1 FROM uphunt_applications AS other WHERE other.account = $2 AND other.job = uphunt_applications.job)";
        sqlx::query(self.sql(cancel)).bind(campaign).bind(account).execute(&mut *transaction).await?;
        let assign = "UPDATE uphunt_applications SET account = $2 WHERE campaign = $1 AND account <> $2 AND NOT EXISTS (\
                      SELECT 1 FROM uphunt_applications AS other WHERE other.account = $2 AND other.job = uphunt_applications.job)";
        sqlx::query(assign).bind(campaign).bind(account).execute(&mut *transaction).await?;
        transaction.commit().await?;
        Ok(())
    }

    /// Takes or renews the right to settle the campaign's applications; one worker has it at a time.
    pub(crate) async fn lead_settling(&self, campaign: &str, worker: &str, lease: Duration) -> Result<bool> {
        let update = "UPDATE uphunt_campaigns SET settler = $2, settler_until = {now} + $3 \
                      WHERE id = $1 AND (settler = $2 OR settler IS NULL OR settler_until < {now})";
        let update = sqlx::query(self.sql(update)).bind(campaign).bind(worker).bind(millis(lease));
        Ok(update.execute(&self.pool).await?.rows_affected() == 1)
    }

    /// Gives that right up.
    pub(crate) async fn release_settling(&self, campaign: &str, worker: &str) -> Result<()> {
        let update = "UPDATE uphunt_campaigns SET settler = NULL WHERE id = $1 AND settler = $2";
        sqlx::query(update).bind(campaign).bind(worker).execute(&self.pool).await?;
        Ok(())
    }
}

/// Returns what stands in the place of an account before a key was used.
pub(crate) fn unassigned(campaign: &str) -> String {
    format!("campaign:{campaign}")
}

pub(crate) fn millis(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX / 4).min(i64::MAX / 4)
}

/// Returns the URL of a SQLite file that is made if it is missing: of a path, or of a URL without parameters.
fn sqlite_url(given: &str) -> String {
    match given.strip_prefix("sqlite://") {
        Some(rest) if rest.contains('?') => given.to_owned(),
        Some(_) => format!("{given}?mode=rwc"),
        None if given == ":memory:" => "sqlite::memory:".to_owned(),
        // A path may have spaces, `#` and `%`, and `..` stays for the operating system to resolve.
        None => format!("sqlite:{}?mode=rwc", utf8_percent_encode(given, NON_ALPHANUMERIC)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn database_urls_are_recognised() {
        assert_eq!(Backend::of_url("campaign.db").unwrap(), Backend::Sqlite);
        assert_eq!(Backend::of_url("postgres://u:p@host/db").unwrap(), Backend::Postgres);
        assert!(Backend::of_url("").is_err());
        let error = Backend::of_url("mysql://u:secret@host/db").unwrap_err();
        assert_eq!(error.to_string(), "`mysql://host/db` is neither a file nor a postgres:// URL");
    }

    #[tokio::test]
    async fn a_file_that_is_no_database_is_reported_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("campaign.db");
        std::fs::write(&file, "jobId,coverLetter\n".repeat(100)).unwrap();
        let error = Store::open(file.to_str().unwrap()).await.unwrap_err();
        assert!(error.to_string().contains("file is not a database"), "{error}");
        assert_eq!(error.hint().unwrap(), "Check the path: the file is not a campaign, or it is damaged.");
    }

    #[test]
    fn sqlite_files_are_made_when_missing() {
        assert_eq!(sqlite_url("sqlite://a/campaign.db"), "sqlite://a/campaign.db?mode=rwc");
        assert_eq!(sqlite_url("../a 50%.db"), "sqlite:%2E%2E%2Fa%2050%25%2Edb?mode=rwc");
        assert_eq!(sqlite_url("sqlite://x.db?mode=ro"), "sqlite://x.db?mode=ro");
    }
}
