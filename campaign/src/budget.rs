//! One budget of requests for all workers of a key, kept in the database.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use uphunt::http::BoxFuture;
use uphunt::{Endpoint, Error, RateLimit, SharedLimiter};

use crate::error::CampaignError;
use crate::options::Stop;
use crate::store::{Store, Wait};

/// A worker looks again at least this often while it waits: another worker may have learned of a raised limit.
const LONGEST_SLEEP: Duration = Duration::from_secs(5);

/// A longer wait is announced in the log.
const LONG_WAIT: Duration = Duration::from_mins(2);

fn warn_of_wait(endpoint: Endpoint, wait: Duration) {
    if wait > LONG_WAIT {
        let minutes = wait.as_secs().div_ceil(60);
        tracing::warn!("the limit of {} is used up: the next request goes out in {minutes} min", endpoint.name());
    }
}

/// The requests of one account, counted in the database.
#[derive(Debug)]
pub(crate) struct Budget {
    store: Store,
    account: String,
    limits: Vec<(Endpoint, Vec<RateLimit>)>,
    stop: Stop,
    /// How the database failed, for the run that ends because of it.
    failure: Mutex<Option<CampaignError>>,
}

/// The row that a request is for.
#[derive(Debug, Clone)]
pub(crate) struct Lease {
    pub(crate) row: String,
    pub(crate) worker: String,
    pub(crate) duration: Duration,
}

impl Budget {
    pub(crate) fn new(store: Store, account: String, limits: Vec<(Endpoint, Vec<RateLimit>)>, stop: Stop) -> Self {
        Self { store, account, limits, stop, failure: Mutex::default() }
    }

    /// Keeps how the database failed, and returns an error of the client about it.
    fn failed(&self, error: CampaignError) -> Error {
        let refused = refusal(DATABASE, &error.to_string());
        self.failure.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
        refused
    }

    pub(crate) fn take_failure(&self) -> Option<CampaignError> {
        self.failure.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Waits until a request may be sent, and counts it.
    async fn acquire(&self, endpoint: Endpoint) -> Result<(), Error> {
        let stopped = || refusal(STOPPED, "the run was stopped");
        if endpoint == Endpoint::Apply && self.stop.reason().is_some() {
            return Err(stopped());
        }
        let own = self.limits.iter().find(|(limited, _)| *limited == endpoint);
        let limits = own.map_or_else(|| endpoint.limits(), |(_, limits)| limits.as_slice());
        let mut warned = false;
        loop {
            let acquired = self.store.acquire(&self.account, endpoint.name(), limits).await;
            let Err(Wait(wait)) = acquired.map_err(|error| self.failed(error))? else { return Ok(()) };
            if !std::mem::replace(&mut warned, true) {
                warn_of_wait(endpoint, wait);
            }
            tokio::select! {
                () = tokio::time::sleep(wait.min(LONGEST_SLEEP)) => {}
                () = self.stop.stopped() => return Err(stopped()),
            }
        }
    }
}

/// Paces the requests for one row, and records each apply before it goes out.
#[derive(Debug)]
pub(crate) struct RowLimiter {
    pub(crate) budget: Arc<Budget>,
    /// `None` for requests that are for no single row.
    pub(crate) lease: Option<Lease>,
    /// How many applies were recorded as begun, and how many of them the service has refused for a limit.
    begun: AtomicU32,
    refused: AtomicU32,
    /// Whether the call is between the record of an apply and a response that says when to try again.
    in_flight: AtomicBool,
}

impl RowLimiter {
    pub(crate) fn new(budget: Arc<Budget>, lease: Option<Lease>) -> Self {
        Self { budget, lease, begun: AtomicU32::new(0), refused: AtomicU32::new(0), in_flight: AtomicBool::new(false) }
    }

    /// Returns whether nothing that this call has begun can have reached the service.
    pub(crate) fn has_sent_nothing(&self) -> bool {
        self.begun.load(Ordering::SeqCst) == self.refused.load(Ordering::SeqCst)
    }

    /// Waits until the run is stopped and no apply is in flight. A limit may keep the client waiting until tomorrow.
    pub(crate) async fn stopped(&self) {
        self.budget.stop.stopped().await;
        while self.in_flight.load(Ordering::SeqCst) {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

impl SharedLimiter for RowLimiter {
    fn acquire(&self, endpoint: Endpoint) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.budget.acquire(endpoint).await?;
            let Some(Lease { row, worker, duration }) = self.lease.as_ref().filter(|_| endpoint == Endpoint::Apply)
            else {
                return Ok(());
            };
            // The attempt is on the disk before the request is on the wire. A worker that was suspended past its lease
            // finds out here that the row is another's, and sends nothing.
            self.in_flight.store(true, Ordering::SeqCst);
            self.begun.fetch_add(1, Ordering::SeqCst);
            let held = self.budget.store.begin_sending(row, worker, *duration).await;
            self.in_flight.store(matches!(held, Ok(true)), Ordering::SeqCst);
            match held.map_err(|error| self.budget.failed(error))? {
                true => Ok(()),
                false => Err(lease_lost()),
            }
        })
    }

    fn observe(&self, endpoint: Endpoint, status: u16, retry_after: Option<Duration>) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            if (endpoint, status) == (Endpoint::Apply, 429) {
                self.refused.fetch_add(1, Ordering::SeqCst);
            }
            let Some(wait) = retry_after else { return };
            if status == 429 {
                warn_of_wait(endpoint, wait);
                if let Err(error) = self.budget.store.block(&self.budget.account, endpoint.name(), wait).await {
                    tracing::warn!(%error, "the shared limiter could not record a 429");
                }
            }
            self.in_flight.store(false, Ordering::SeqCst);
        })
    }
}

/// The `field` of the error of a run whose database failed before the request went out.
pub(crate) const DATABASE: &str = "database";
/// The `field` of the error of a worker that lost its row.
pub(crate) const LEASE: &str = "lease";
/// The `field` of the error of a run that was stopped before the request went out.
pub(crate) const STOPPED: &str = "stop";

fn lease_lost() -> Error {
    refusal(LEASE, "another worker has taken this application")
}

fn refusal(field: &str, message: &str) -> Error {
    Error::invalid_input(field, message, "Nothing was sent.")
}
