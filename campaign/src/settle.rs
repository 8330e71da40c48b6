//! Following applications until they settle: one worker of a campaign at a time, by pages of applied jobs.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use uphunt::{Application, ApplicationRef, Batch, BulkConfig, BulkItem, Credit, canonical_job};

use crate::error::Result;
use crate::options::StopReason;
use crate::worker::{HORIZON, Worker};

/// How often the worker looks for applications that were accepted meanwhile, and renews its right to follow them.
const LOOK: Duration = Duration::from_millis(500);
/// How long that right lasts without being renewed.
const LEAD: Duration = Duration::from_secs(10);

/// The applications that this worker follows.
struct Followed {
    batch: Batch,
    /// Rows by the place of their application in the batch.
    rows: HashMap<u64, String>,
    known: HashSet<String>,
    /// Rows whose application did not settle in time. They stay `processing`; the next run follows them again.
    given_up: HashSet<String>,
}

impl Worker {
    /// Follows the campaign's applications until the run ends, and lets the next worker follow them then.
    pub(crate) async fn settle_rows(self: Arc<Self>) -> Result<()> {
        self.follow_all().await?;
        self.store.release_settling(&self.campaign, &self.id).await
    }

    /// Follows the campaign's applications, as long as no other worker does, until nothing is left to follow or to send.
    async fn follow_all(&self) -> Result<()> {
        let mut config = BulkConfig::default();
        config.keep_open = true;
        let mut followed = Followed {
            batch: self.client.wait_many([], config)?,
            rows: HashMap::new(),
            known: HashSet::new(),
            given_up: HashSet::new(),
        };
        loop {
            if self.options.stop.reason().is_some() {
                return Ok(());
            }
            let pending = self.store.pending(&self.campaign, HORIZON).await?;
            let unsettled = pending.processing.saturating_sub(followed.given_up.len() as u64);
            if pending.to_send() + unsettled == 0 {
                return Ok(());
            }
            if self.store.lead_settling(&self.campaign, &self.id, LEAD).await? {
                self.follow_new(&mut followed).await?;
                self.settle_some(&mut followed).await?;
            } else {
                tokio::select! {
                    () = tokio::time::sleep(LOOK) => {}
                    () = self.options.stop.stopped() => {}
                }
            }
        }
    }

    async fn follow_new(&self, followed: &mut Followed) -> Result<()> {
        for processing in self.store.processing(&self.campaign).await? {
            if followed.known.insert(processing.row.clone()) {
                let reference = match processing.queue_id {
                    Some(id) => ApplicationRef::queue(id),
                    None => ApplicationRef::job(processing.job),
                };
                let index = followed.batch.add(reference)?;
                followed.rows.insert(index, processing.row);
            }
        }
        Ok(())
    }

    /// Records what settles until it is time to look for new applications.
    async fn settle_some(&self, followed: &mut Followed) -> Result<()> {
        let until = tokio::time::Instant::now() + LOOK;
        loop {
            let item = tokio::select! {
                item = followed.batch.next() => item,
                () = tokio::time::sleep_until(until) => return Ok(()),
                () = self.options.stop.stopped() => return Ok(()),
            };
            let Some(BulkItem { index, application, error, .. }) = item else { return Ok(()) };
            let row = followed.rows.get(&index);
            match application.filter(Application::is_settled) {
                Some(application) => {
                    self.record_settled(&application).await?;
                    if let Some(row) = row {
                        self.own_settled(row, application.credit() == Credit::Refunded);
                    }
                }
                None => {
                    if let Some(failure) = self.budget.take_failure() {
                        return Err(failure);
                    }
                    let kind = error.map(|error| error.kind.as_str()).unwrap_or_default();
                    tracing::warn!(kind, "an application did not settle in time; the next run follows it again");
                    if let Some(row) = row {
                        // Its credit stays reserved: a run with a cap must not wait for a refund.
                        self.own_settled(row, false);
                    }
                    followed.given_up.extend(row.cloned());
                }
            }
        }
    }

    async fn record_settled(&self, application: &Application) -> Result<()> {
        let job = application.job_id.as_deref().map(canonical_job);
        if !self.store.observe(&self.campaign, job.as_deref(), application).await? {
            return Ok(());
        }
        let status = &application.application_status;
        if self.options.stop_on_statuses.contains(status) {
            self.options.stop.stop_because(StopReason::Status { status: status.to_string() });
        }
        Ok(())
    }
}
