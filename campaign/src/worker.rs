//! The worker: claims rows, sends them, follows them until they settle.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::task::JoinSet;
use uphunt::{CallConfig, Client, Credit, Error, ErrorKind, UnixMillis};
use uuid::Uuid;

use crate::budget::{Budget, DATABASE, LEASE, Lease, RowLimiter, STOPPED};
use crate::error::Result;
use crate::options::{RunOptions, RunSummary, StopReason};
use crate::row::RowState;
use crate::store::{Claimed, Outcome, RowSnapshot, Store};

/// How often a worker without work looks for some.
const IDLE: Duration = Duration::from_millis(250);
/// A shorter lease would end before its first heartbeat.
const SHORTEST_LEASE: Duration = Duration::from_millis(100);

/// The most rows that one statement names.
const MOST_IDS: usize = 500;

/// A row that may not be taken before this time does not keep a run from ending.
pub(crate) const HORIZON: Duration = Duration::from_mins(10);

pub(crate) struct Worker {
    /// The campaign's id.
    pub(crate) campaign: String,
    pub(crate) store: Store,
    pub(crate) client: Client,
    pub(crate) budget: Arc<Budget>,
    /// Who this worker is, in the rows that it holds.
    pub(crate) id: String,
    pub(crate) options: RunOptions,
    tally: Mutex<Tally>,
}

/// What this run has done so far.
#[derive(Debug, Default)]
struct Tally {
    /// Rows that were claimed for sending and whose outcome is not recorded.
    claimed: u64,
    /// Applications that the service accepted.
    sent: u64,
    /// Of those, the ones whose credit came back.
    refunded: u64,
    /// How many times each row in doubt was looked up.
    lookups: HashMap<String, u32>,
    /// Rows that this run sent and whose applications have not settled.
    own: HashSet<String>,
    /// Rows that this run may have sent: each may have reserved a credit.
    in_doubt: HashSet<String>,
}

impl Tally {
    fn settle(&mut self, row: &str, refunded: bool) {
        if self.own.remove(row) {
            self.refunded += u64::from(refunded);
        }
    }
}

/// Whether a cap lets another application be sent.
enum Room {
    Yes,
    /// Applications that have not settled may give their credit back, and rows in doubt may not have been sent.
    Later(StopReason),
    No(StopReason),
}

impl Worker {
    pub(crate) fn new(
        campaign: String,
        store: Store,
        client: &Client,
        account: String,
        mut options: RunOptions,
    ) -> Self {
        options.lease = options.lease.max(SHORTEST_LEASE);
        let budget = Arc::new(Budget::new(store.clone(), account, options.limits.clone(), options.stop.clone()));
        let limiter = Arc::new(RowLimiter::new(Arc::clone(&budget), None));
        let client = client.with_shared_limiter(limiter).with_config(&CallConfig::default().deadline(None));
        let id = Uuid::new_v4().to_string();
        Self { campaign, store, client, budget, id, options, tally: Mutex::default() }
    }

    fn tally(&self) -> std::sync::MutexGuard<'_, Tally> {
        self.tally.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) async fn run(self: Arc<Self>) -> Result<RunSummary> {
        let mut tasks = JoinSet::new();
        for _ in 0..self.options.concurrency.max(1) {
            tasks.spawn(Arc::clone(&self).send_rows());
        }
        if self.options.settle {
            tasks.spawn(Arc::clone(&self).settle_rows());
        }
        let mut background = JoinSet::new();
        background.spawn(Arc::clone(&self).keep_leases());
        background.spawn(Arc::clone(&self).report_progress());
        // The first failure of the database ends the run: without it nothing may be sent. Dropping the set aborts the rest.
        while let Some(ended) = tasks.join_next().await {
            match ended {
                Ok(result) => result.map_err(|error| self.budget.take_failure().unwrap_or(error))?,
                Err(panic) => std::panic::resume_unwind(panic.into_panic()),
            }
        }
        drop(background);
        let progress = self.store.progress(&self.campaign).await?;
        if let Some(on_progress) = &self.options.on_progress {
            on_progress(&progress);
        }
        let sent = self.tally().sent;
        Ok(RunSummary { sent, stopped: self.options.stop.reason(), progress })
    }

    async fn keep_leases(self: Arc<Self>) {
        loop {
            tokio::time::sleep(self.options.lease / 4).await;
            if let Err(error) = self.store.heartbeat(&self.id, self.options.lease).await {
                tracing::warn!(%error, "a heartbeat failed; rows may pass to another worker");
            }
        }
    }

    async fn report_progress(self: Arc<Self>) {
        let Some(on_progress) = &self.options.on_progress else { return };
        loop {
            match self.store.progress(&self.campaign).await {
                Ok(progress) => on_progress(&progress),
                Err(error) => tracing::warn!(%error, "the progress could not be read"),
            }
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    }

    async fn send_rows(self: Arc<Self>) -> Result<()> {
        loop {
            if self.store.is_paused(&self.campaign).await? {
                self.options.stop.stop_because(StopReason::Paused);
            }
            if self.options.stop.reason().is_some() {
                return Ok(());
            }
            let reached = match self.room() {
                Room::Yes => None,
                Room::Later(reason) => Some(reason),
                Room::No(reason) => {
                    if self.store.pending(&self.campaign, HORIZON).await?.to_send() > 0 {
                        self.options.stop.stop_because(reason);
                    }
                    return Ok(());
                }
            };
            // At a cap, only rows that count already are looked up: sending another one would exceed it.
            let only =
                reached.is_some().then(|| self.tally().in_doubt.iter().take(MOST_IDS).cloned().collect::<Vec<_>>());
            let claimed = self.store.claim(&self.campaign, &self.id, self.options.lease, only.as_deref()).await?;
            let result = match &claimed {
                Some(row) => self.send(row).await,
                None => Ok(()),
            };
            self.tally().claimed -= u64::from(reached.is_none());
            result?;
            if claimed.is_some() {
                continue;
            }
            if self.store.pending(&self.campaign, HORIZON).await?.to_send() == 0 {
                return Ok(());
            }
            if let Some(reason) = reached
                && !self.may_make_room(&reason).await?
            {
                self.options.stop.stop_because(reason);
            }
            tokio::select! {
                () = tokio::time::sleep(IDLE) => {}
                () = self.options.stop.stopped() => {}
            }
        }
    }

    /// Reserves room for one more application below the caps.
    fn room(&self) -> Room {
        let mut tally = self.tally();
        let Some(reason) = self.reached(&tally) else {
            tally.claimed += 1;
            return Room::Yes;
        };
        if tally.in_doubt.is_empty() && !self.may_refund(&tally, &reason) {
            return Room::No(reason);
        }
        Room::Later(reason)
    }

    /// Returns which cap is reached.
    fn reached(&self, tally: &Tally) -> Option<StopReason> {
        let begun = tally.sent + tally.claimed + tally.in_doubt.len() as u64;
        if self.options.max_applications.is_some_and(|most| begun >= most) {
            return Some(StopReason::MaxApplications);
        }
        let most = self.options.max_credits?;
        (begun - tally.refunded >= most).then_some(StopReason::MaxCredits)
    }

    /// Returns whether what this run sends or has sent may still give room below a cap.
    fn may_refund(&self, tally: &Tally, reason: &StopReason) -> bool {
        tally.claimed > 0 || (*reason == StopReason::MaxCredits && self.options.settle && !tally.own.is_empty())
    }

    /// Reads what became of this run's rows, which other workers and webhooks record, too. Returns whether there is room below the
    /// cap now, or may be later.
    async fn may_make_room(&self, reason: &StopReason) -> Result<bool> {
        let ids: Vec<String> = {
            let tally = self.tally();
            tally.in_doubt.iter().chain(&tally.own).take(MOST_IDS).cloned().collect()
        };
        let found = self.store.snapshots(&ids).await?;
        let mut tally = self.tally();
        let mut looked_up_again = false;
        for RowSnapshot { row, state, status, not_before_in } in found {
            match state {
                RowState::Sending => looked_up_again |= not_before_in <= HORIZON,
                RowState::Processing => {}
                RowState::Settled => tally.settle(&row, status.credit() == Credit::Refunded),
                // Nothing was queued, or `retry` has put back what was refunded.
                RowState::Queued | RowState::Failed | RowState::Cancelled => {
                    tally.in_doubt.remove(&row);
                    tally.settle(&row, true);
                }
            }
        }
        Ok(looked_up_again || self.reached(&tally).is_none() || self.may_refund(&tally, reason))
    }

    /// Records that a row has settled, or is followed no longer, if this run sent it: a refunded credit may be used again.
    pub(crate) fn own_settled(&self, row: &str, refunded: bool) {
        self.tally().settle(row, refunded);
    }

    async fn send(&self, row: &Claimed) -> Result<()> {
        let lease = Lease { row: row.id.clone(), worker: self.id.clone(), duration: self.options.lease };
        let limiter = Arc::new(RowLimiter::new(Arc::clone(&self.budget), Some(lease)));
        let client = self.client.with_shared_limiter(Arc::clone(&limiter) as _);
        let apply = async {
            match row.attempted_at {
                Some(at) => client.apply_after_possible_attempt(&row.request, UnixMillis(at)).await,
                None => client.apply(&row.request).await,
            }
        };
        let result = tokio::select! {
            biased;
            result = apply => result,
            () = limiter.stopped() => {
                return match row.attempted_at.is_none() && limiter.has_sent_nothing() {
                    true => self.store.put_back(&row.id, &self.id).await,
                    // It may have been sent, so it stays `sending`: the next worker looks it up.
                    false => self.store.release(&row.id, &self.id).await,
                };
            }
        };
        match result {
            Ok(submission) => {
                let queue_id = Some(submission.queue_id.as_str()).filter(|id| !id.is_empty());
                let outcome = Outcome::Accepted { queue_id, recovered: submission.recovered };
                let recorded = self.store.record(&row.id, &self.id, &outcome).await?;
                let mut tally = self.tally();
                if recorded {
                    tally.in_doubt.remove(&row.id);
                    tally.own.insert(row.id.clone());
                    tally.sent += 1;
                } else {
                    // Another worker has the row by now, and finds the application that this one sent.
                    tally.in_doubt.insert(row.id.clone());
                }
                Ok(())
            }
            Err(error) => self.record_error(row, &error).await,
        }
    }

    async fn record_error(&self, row: &Claimed, error: &Error) -> Result<()> {
        match error.field.as_deref() {
            Some(LEASE) => return Ok(()),
            // A row in doubt stays `sending`: the next worker looks it up.
            Some(STOPPED) => return self.store.release(&row.id, &self.id).await,
            // The row is as it was, and nothing may be sent without the database.
            Some(DATABASE) => {
                self.store.release(&row.id, &self.id).await?;
                return Err(error.clone().into());
            }
            _ => {}
        }
        let attempts = u32::try_from(row.attempts).unwrap_or(u32::MAX);
        let outcome = match error.kind {
            ErrorKind::OutcomeUnknown => Outcome::InDoubt { error, after: self.pause_before_lookup(&row.id) },
            ErrorKind::AlreadyApplied => match &error.application {
                // After an earlier attempt, the application may be this campaign's own.
                Some(application) => Outcome::Known { application, error: row.attempted_at.is_none().then_some(error) },
                None => Outcome::Failed { error },
            },
            kind if self.options.stop_on_errors.contains(&kind) => {
                self.options.stop.stop_because(StopReason::Error {
                    kind: kind.as_str().to_owned(),
                    message: error.message.clone(),
                    hint: error.hint.clone(),
                });
                Outcome::Retry { error, after: Duration::ZERO }
            }
            kind if kind.is_transient() && attempts < self.options.max_attempts => {
                Outcome::Retry { error, after: error.retry_after.unwrap_or_default().max(self.pause(attempts)) }
            }
            _ => Outcome::Failed { error },
        };
        let in_doubt = matches!(outcome, Outcome::InDoubt { .. });
        self.store.record(&row.id, &self.id, &outcome).await?;
        let mut tally = self.tally();
        match in_doubt {
            true => tally.in_doubt.insert(row.id.clone()),
            false => tally.in_doubt.remove(&row.id),
        };
        Ok(())
    }

    /// Returns when a row in doubt is looked up again: far away once this run has looked often enough.
    fn pause_before_lookup(&self, row: &str) -> Duration {
        let mut tally = self.tally();
        let lookups = tally.lookups.entry(row.to_owned()).or_default();
        *lookups += 1;
        if *lookups >= self.options.max_lookups { HORIZON * 2 } else { self.pause(*lookups) }
    }

    /// Returns the pause after this many failures.
    fn pause(&self, failures: u32) -> Duration {
        self.options.retry_pause.saturating_mul(1 << failures.min(6)) / 2
    }
}
