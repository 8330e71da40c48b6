//! The rows of a campaign: adding, claiming, recording, reading.

use std::time::Duration;

use serde::de::DeserializeOwned;
use sqlx::Row as _;
use sqlx::any::AnyRow;
use uphunt::{Application, ApplicationStatus, ApplyRequest, ErrorKind, UnixMillis};
use uuid::Uuid;

use super::{Store, millis};
use crate::error::{CampaignError, Result};
use crate::options::Progress;
use crate::row::{Row, RowState};

const COLUMNS: &str = "id, position, line, job, request, state, status, queue_id, recovered, error_kind, error, hint, \
                       application, attempts, created_at, attempted_at, sent_at, settled_at";

/// A row to add.
pub(crate) struct NewRow<'a> {
    pub(crate) job: String,
    pub(crate) request: &'a ApplyRequest,
    pub(crate) line: Option<u64>,
}

/// A row that a worker holds.
#[derive(Debug, Clone)]
pub(crate) struct Claimed {
    pub(crate) id: String,
    pub(crate) request: ApplyRequest,
    /// When the first attempt began that may have reached the service: Unix milliseconds by the database's clock.
    pub(crate) attempted_at: Option<i64>,
    pub(crate) attempts: i64,
}

/// What became of a claimed row.
#[derive(Debug)]
pub(crate) enum Outcome<'a> {
    /// The service has the application.
    Accepted { queue_id: Option<&'a str>, recovered: bool },
    /// The service has it, and it has settled or is known from before.
    Known { application: &'a Application, error: Option<&'a uphunt::Error> },
    /// Nothing was queued. The row may be sent again after a while.
    Retry { error: &'a uphunt::Error, after: Duration },
    /// The outcome is unknown. The next worker looks it up first.
    InDoubt { error: &'a uphunt::Error, after: Duration },
    /// Nothing was queued, and sending the same again would not help.
    Failed { error: &'a uphunt::Error },
}

/// Which rows to read.
#[derive(Debug, Clone, Default)]
pub(crate) struct RowFilter {
    pub(crate) states: Vec<RowState>,
}

/// How many rows still need a worker.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Pending {
    pub(crate) queued: u64,
    pub(crate) sending: u64,
    pub(crate) processing: u64,
}

/// A row's state, as the database has it.
#[derive(Debug)]
pub(crate) struct RowSnapshot {
    pub(crate) row: String,
    pub(crate) state: RowState,
    pub(crate) status: ApplicationStatus,
    /// How long it may not be taken.
    pub(crate) not_before_in: Duration,
}

/// An application that has not settled.
#[derive(Debug)]
pub(crate) struct Processing {
    pub(crate) row: String,
    pub(crate) queue_id: Option<String>,
    pub(crate) job: String,
}

impl Pending {
    /// Returns how many rows are still to be sent or looked up.
    pub(crate) fn to_send(self) -> u64 {
        self.queued + self.sending
    }
}

impl Store {
    /// Adds rows. Returns for each whether it is new: a job that the account has already is not added again.
    pub(crate) async fn add(&self, campaign: &str, account: &str, rows: &[NewRow<'_>]) -> Result<Vec<bool>> {
        let mut transaction = self.pool.begin().await?;
        // The first statement takes the write lock, so positions are unique.
        let touch = "UPDATE uphunt_campaigns SET paused = paused WHERE id = $1";
        sqlx::query(touch).bind(campaign).execute(&mut *transaction).await?;
        let last = "SELECT COALESCE(MAX(position), -1) FROM uphunt_applications WHERE campaign = $1";
        let mut position: i64 = sqlx::query(last).bind(campaign).fetch_one(&mut *transaction).await?.try_get(0)?;
        let mut added = Vec::with_capacity(rows.len());
        for row in rows {
            let insert = "INSERT INTO uphunt_applications (id, campaign, account, job, position, line, request, state, created_at) \
                          VALUES ($1, $2, $3, $4, $5, $6, $7, 'queued', {now}) ON CONFLICT (account, job) DO NOTHING";
            let request = serde_json::to_string(row.request)
                .map_err(|error| CampaignError::Import(format!("a request cannot be stored: {error}")))?;
            let insert = sqlx::query(self.sql(insert))
                .bind(Uuid::new_v4().to_string())
                .bind(campaign)
                .bind(account)
                .bind(&row.job)
                .bind(position + 1)
                .bind(row.line.and_then(|line| i64::try_from(line).ok()))
                .bind(request);
            let new = insert.execute(&mut *transaction).await?.rows_affected() == 1;
            position += i64::from(new);
            added.push(new);
        }
        transaction.commit().await?;
        Ok(added)
    }

    /// Takes the next row for a worker: rows in doubt first, then the queue in its order.
    ///
    /// A row whose worker has died is taken when its lease has expired. With `only`, no other rows are taken.
    pub(crate) async fn claim(
        &self,
        campaign: &str,
        worker: &str,
        lease: Duration,
        only: Option<&[String]>,
    ) -> Result<Option<Claimed>> {
        if only.is_some_and(<[_]>::is_empty) {
            return Ok(None);
        }
        let rows = only.unwrap_or_default();
        let among = if only.is_some() { format!("AND id IN ({})", places(4, rows.len())) } else { String::new() };
        let claim = "UPDATE uphunt_applications SET owner = $1, lease_until = {now} + $2 WHERE id = (\
                     SELECT id FROM uphunt_applications WHERE campaign = $3 AND state IN ('sending', 'queued') {among} \
                     AND lease_until < {now} AND not_before <= {now} \
                     ORDER BY CASE state WHEN 'sending' THEN 0 ELSE 1 END, position LIMIT 1 {skip_locked}) \
                     RETURNING id, request, attempted_at, attempts";
        let claim = self.sql(&claim.replace("{among}", &among));
        let claim = sqlx::query(claim).bind(worker).bind(millis(lease)).bind(campaign);
        let row = rows.iter().fold(claim, sqlx::query::Query::bind).fetch_optional(&self.pool).await?;
        row.map(|row| {
            let id: String = row.try_get(0)?;
            let request = parse(&id, &row.try_get::<String, _>(1)?)?;
            Ok(Claimed { request, attempted_at: row.try_get(2)?, attempts: row.try_get(3)?, id })
        })
        .transpose()
    }

    /// Records that a request is about to be sent. Returns `false` when the lease was lost: nothing may be sent then.
    pub(crate) async fn begin_sending(&self, row: &str, worker: &str, lease: Duration) -> Result<bool> {
        let update = "UPDATE uphunt_applications SET state = 'sending', attempted_at = COALESCE(attempted_at, {now}), \
                      attempts = attempts + 1, lease_until = {now} + $3 \
                      WHERE id = $1 AND owner = $2 AND lease_until >= {now} AND state IN ('queued', 'sending')";
        let update = sqlx::query(self.sql(update)).bind(row).bind(worker).bind(millis(lease));
        Ok(update.execute(&self.pool).await?.rows_affected() == 1)
    }

    /// Extends the leases of all rows that a worker holds.
    pub(crate) async fn heartbeat(&self, worker: &str, lease: Duration) -> Result<()> {
        let update =
            "UPDATE uphunt_applications SET lease_until = {now} + $2 WHERE owner = $1 AND lease_until >= {now}";
        sqlx::query(self.sql(update)).bind(worker).bind(millis(lease)).execute(&self.pool).await?;
        Ok(())
    }

    /// Records what became of a claimed row and lets go of it. Returns `false` when another worker has the row by now: what
    /// that worker finds out is what counts.
    pub(crate) async fn record(&self, row: &str, worker: &str, outcome: &Outcome<'_>) -> Result<bool> {
        let free = "owner = NULL, lease_until = 0";
        let mine = "WHERE id = $1 AND owner = $2 AND state IN ('queued', 'sending')";
        let done = match outcome {
            Outcome::Accepted { queue_id, recovered } => {
                let update = format!(
                    "UPDATE uphunt_applications SET state = 'processing', status = 'processing', queue_id = $3, recovered = $4, \
                     sent_at = {{now}}, error_kind = NULL, error = NULL, hint = NULL, {free} {mine}"
                );
                let update = sqlx::query(self.sql(&update)).bind(row).bind(worker).bind(*queue_id);
                update.bind(i64::from(*recovered)).execute(&self.pool).await?
            }
            Outcome::Known { application, error } => {
                let update = format!(
                    "UPDATE uphunt_applications SET state = $3, status = $4, queue_id = $5, application = $6, error_kind = $7, \
                     error = $8, hint = $9, sent_at = {{now}}, settled_at = CASE $3 WHEN 'settled' THEN {{now}} END, {free} {mine}"
                );
                sqlx::query(self.sql(&update))
                    .bind(row)
                    .bind(worker)
                    .bind(state_of(application).as_str())
                    .bind(application.application_status.as_str())
                    .bind(application.queue_id.as_deref())
                    .bind(serde_json::to_string(application).ok())
                    .bind(error.map(|error| error.kind.as_str()))
                    .bind(error.map(|error| error.message.as_str()))
                    .bind(error.and_then(|error| error.hint.as_deref()))
                    .execute(&self.pool)
                    .await?
            }
            Outcome::Retry { error, after } => {
                let set = "state = 'queued', attempted_at = NULL, not_before = {now} + $6";
                self.record_error(row, worker, set, error, Some(*after), (free, mine)).await?
            }
            Outcome::InDoubt { error, after } => {
                let set = "state = 'sending', not_before = {now} + $6";
                self.record_error(row, worker, set, error, Some(*after), (free, mine)).await?
            }
            Outcome::Failed { error } => {
                let set = "state = 'failed', settled_at = {now} + $6";
                self.record_error(row, worker, set, error, None, (free, mine)).await?
            }
        };
        Ok(done.rows_affected() == 1)
    }

    async fn record_error(
        &self,
        row: &str,
        worker: &str,
        set: &str,
        error: &uphunt::Error,
        after: Option<Duration>,
        (free, mine): (&str, &str),
    ) -> Result<sqlx::any::AnyQueryResult> {
        let update =
            format!("UPDATE uphunt_applications SET {set}, error_kind = $3, error = $4, hint = $5, {free} {mine}");
        let update = sqlx::query(self.sql(&update))
            .bind(row)
            .bind(worker)
            .bind(error.kind.as_str())
            .bind(error.message.as_str())
            .bind(error.hint.as_deref())
            .bind(after.map_or(0, millis));
        Ok(update.execute(&self.pool).await?)
    }

    /// Lets go of a row that was claimed and not sent.
    pub(crate) async fn release(&self, row: &str, worker: &str) -> Result<()> {
        let update = "UPDATE uphunt_applications SET owner = NULL, lease_until = 0 WHERE id = $1 AND owner = $2";
        sqlx::query(update).bind(row).bind(worker).execute(&self.pool).await?;
        Ok(())
    }

    /// Gives up a row that was not sent, so that it is queued as before.
    pub(crate) async fn put_back(&self, row: &str, worker: &str) -> Result<()> {
        let update = "UPDATE uphunt_applications SET state = 'queued', attempted_at = NULL, owner = NULL, lease_until = 0 \
                      WHERE id = $1 AND owner = $2";
        sqlx::query(update).bind(row).bind(worker).execute(&self.pool).await?;
        Ok(())
    }

    /// Records what the service shows of an application. Returns whether a row of this campaign changed.
    pub(crate) async fn observe(&self, campaign: &str, job: Option<&str>, application: &Application) -> Result<bool> {
        let state = state_of(application);
        // A row that is being sent is its worker's; one that has settled stays as it is.
        let update = "UPDATE uphunt_applications SET state = $4, status = $5, application = $6, \
                      settled_at = CASE $4 WHEN 'settled' THEN {now} END \
                      WHERE campaign = $1 AND state = 'processing' AND (queue_id = $2 OR (queue_id IS NULL AND job = $3)) \
                      AND (status IS NULL OR status <> $5 OR $4 = 'settled')";
        let update = sqlx::query(self.sql(update))
            .bind(campaign)
            .bind(application.queue_id.as_deref().unwrap_or_default())
            .bind(job.unwrap_or_default())
            .bind(state.as_str())
            .bind(application.application_status.as_str())
            .bind(serde_json::to_string(application).ok());
        Ok(update.execute(&self.pool).await?.rows_affected() > 0)
    }

    /// Cancels every row that was not sent. Returns how many there were.
    pub(crate) async fn cancel_queued(&self, campaign: &str) -> Result<u64> {
        let update = "UPDATE uphunt_applications SET state = 'cancelled', settled_at = {now} \
                      WHERE campaign = $1 AND state = 'queued' AND lease_until < {now}";
        Ok(sqlx::query(self.sql(update)).bind(campaign).execute(&self.pool).await?.rows_affected())
    }

    /// Puts rows back into the queue: those that failed, were cancelled, or settled with a refunded credit.
    pub(crate) async fn requeue(&self, campaign: &str, refunded: &[&str], cancelled: bool) -> Result<u64> {
        let settled = match refunded.is_empty() {
            true => String::new(),
            false => format!("OR (state = 'settled' AND status IN ({}))", places(2, refunded.len())),
        };
        let cancelled = if cancelled { "OR state = 'cancelled'" } else { "" };
        let update = format!(
            "UPDATE uphunt_applications SET state = 'queued', status = NULL, queue_id = NULL, recovered = 0, error_kind = NULL, \
             error = NULL, hint = NULL, application = NULL, attempts = 0, attempted_at = NULL, sent_at = NULL, \
             settled_at = NULL, not_before = 0, owner = NULL, lease_until = 0 \
             WHERE campaign = $1 AND (state = 'failed' {settled} {cancelled})"
        );
        let mut update = sqlx::query(self.sql(&update)).bind(campaign);
        for status in refunded {
            update = update.bind(*status);
        }
        Ok(update.execute(&self.pool).await?.rows_affected())
    }

    /// Returns the rows of a campaign in their order.
    pub(crate) async fn rows(&self, campaign: &str, filter: &RowFilter) -> Result<Vec<Row>> {
        let states: Vec<String> = filter.states.iter().map(|state| format!("'{}'", state.as_str())).collect();
        let states = if states.is_empty() { String::new() } else { format!("AND state IN ({})", states.join(", ")) };
        let select =
            format!("SELECT {COLUMNS} FROM uphunt_applications WHERE campaign = $1 {states} ORDER BY position");
        let rows = sqlx::query(self.sql(&select)).bind(campaign).fetch_all(&self.pool).await?;
        rows.iter().map(read_row).collect()
    }

    /// Returns how many rows still need a worker. Those that may not be taken before the horizon do not count.
    pub(crate) async fn pending(&self, campaign: &str, horizon: Duration) -> Result<Pending> {
        let select = "SELECT state, COUNT(*) FROM uphunt_applications WHERE campaign = $1 \
                      AND (state = 'processing' OR (state IN ('queued', 'sending') AND not_before <= {now} + $2)) GROUP BY state";
        let rows = sqlx::query(self.sql(select)).bind(campaign).bind(millis(horizon)).fetch_all(&self.pool).await?;
        let mut pending = Pending::default();
        for row in rows {
            let state: String = row.try_get(0)?;
            let count = u64::try_from(row.try_get::<i64, _>(1)?).unwrap_or_default();
            match read_state(&state, "-")? {
                RowState::Queued => pending.queued = count,
                RowState::Sending => pending.sending = count,
                _ => pending.processing = count,
            }
        }
        Ok(pending)
    }

    /// Returns the applications that have not settled, oldest first.
    pub(crate) async fn processing(&self, campaign: &str) -> Result<Vec<Processing>> {
        let select = "SELECT id, queue_id, job FROM uphunt_applications WHERE campaign = $1 AND state = 'processing' ORDER BY sent_at";
        let rows = sqlx::query(select).bind(campaign).fetch_all(&self.pool).await?;
        rows.iter()
            .map(|row| Ok(Processing { row: row.try_get(0)?, queue_id: row.try_get(1)?, job: row.try_get(2)? }))
            .collect()
    }

    /// Returns the state of these rows.
    pub(crate) async fn snapshots(&self, rows: &[String]) -> Result<Vec<RowSnapshot>> {
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let select = format!(
            "SELECT id, state, COALESCE(status, ''), not_before - {{now}} FROM uphunt_applications WHERE id IN ({})",
            places(1, rows.len())
        );
        let select = sqlx::query(self.sql(&select));
        let found = rows.iter().fold(select, sqlx::query::Query::bind).fetch_all(&self.pool).await?;
        let read = |found: &AnyRow| {
            let row: String = found.try_get(0)?;
            Ok(RowSnapshot {
                state: read_state(&found.try_get::<String, _>(1)?, &row)?,
                status: found.try_get::<String, _>(2)?.as_str().into(),
                not_before_in: Duration::from_millis(u64::try_from(found.try_get::<i64, _>(3)?).unwrap_or_default()),
                row,
            })
        };
        found.iter().map(read).collect()
    }

    /// Returns how a campaign stands.
    pub(crate) async fn progress(&self, campaign: &str) -> Result<Progress> {
        // The application of a row with this error was made elsewhere: the campaign has no part in its credit.
        let elsewhere = ErrorKind::AlreadyApplied.as_str();
        let select = "SELECT state, COALESCE(status, ''), COUNT(*), \
                      SUM(CASE error_kind WHEN $2 THEN 1 ELSE 0 END) FROM uphunt_applications WHERE campaign = $1 \
                      GROUP BY state, COALESCE(status, '')";
        let rows = sqlx::query(select).bind(campaign).bind(elsewhere).fetch_all(&self.pool).await?;
        let mut progress = Progress::default();
        for row in rows {
            let state: String = row.try_get(0)?;
            let status: String = row.try_get(1)?;
            let count = |column: usize| row.try_get(column).map(|count: i64| u64::try_from(count).unwrap_or_default());
            progress.add(read_state(&state, "-")?, &status.as_str().into(), count(2)?, count(3)?);
        }
        Ok(progress)
    }
}

/// Returns this many parameters from the first on: `$2, $3`.
fn places(first: usize, count: usize) -> String {
    (first..first + count).map(|place| format!("${place}")).collect::<Vec<_>>().join(", ")
}

/// Returns the state of a row whose application stands like this.
fn state_of(application: &Application) -> RowState {
    if application.is_settled() { RowState::Settled } else { RowState::Processing }
}

fn read_state(name: &str, row: &str) -> Result<RowState> {
    name.parse().map_err(|reason| CampaignError::Corrupt { row: row.to_owned(), reason })
}

fn parse<T: DeserializeOwned>(row: &str, text: &str) -> Result<T> {
    serde_json::from_str(text)
        .map_err(|error| CampaignError::Corrupt { row: row.to_owned(), reason: error.to_string() })
}

fn read_row(row: &AnyRow) -> Result<Row> {
    let id: String = row.try_get("id")?;
    let state: String = row.try_get("state")?;
    let application: Option<String> = row.try_get("application")?;
    let status: Option<String> = row.try_get("status")?;
    let recovered: i64 = row.try_get("recovered")?;
    let time = |column: &str| row.try_get::<Option<i64>, _>(column).map(|millis| millis.map(UnixMillis));
    Ok(Row {
        position: row.try_get("position")?,
        line: row.try_get("line")?,
        job: row.try_get("job")?,
        request: parse(&id, &row.try_get::<String, _>("request")?)?,
        state: read_state(&state, &id)?,
        status: status.map(|status| status.as_str().into()),
        queue_id: row.try_get("queue_id")?,
        recovered: recovered != 0,
        error_kind: row.try_get("error_kind")?,
        error: row.try_get("error")?,
        hint: row.try_get("hint")?,
        application: application.map(|application| parse(&id, &application)).transpose()?,
        attempts: row.try_get("attempts")?,
        created_at: UnixMillis(row.try_get("created_at")?),
        attempted_at: time("attempted_at")?,
        sent_at: time("sent_at")?,
        settled_at: time("settled_at")?,
        id,
    })
}
