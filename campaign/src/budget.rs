//! One budget of requests for all workers of a key, kept in the database.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use uphunt::http::BoxFuture;
use uphunt::{Endpoint, Error, RateLimit, SharedLimiter};

use crate::error::CampaignError;
use crate::options::Stop;
use crate::store::{Store, Wait};

/// A worker looks again at least this often while it waits: another worker may have learned of a raised limit.
const LONGEST_SLEEP: Duration = Duration::from_secs(5);

/// A run says so when it waits for longer than this.
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
                () = self.stop.stopped() => return Err(refusal(STOPPED, "the run was stopped")),
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
    /// Whether an apply is recorded as begun, and no response has come. A call that is dropped then leaves the row in doubt.
    pub(crate) in_flight: AtomicBool,
}

impl RowLimiter {
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
            if endpoint == Endpoint::Apply {
                self.in_flight.store(false, Ordering::SeqCst);
            }
            let (429, Some(wait)) = (status, retry_after) else { return };
            warn_of_wait(endpoint, wait);
            if let Err(error) = self.budget.store.block(&self.budget.account, endpoint.name(), wait).await {
                tracing::warn!(%error, "the shared limiter could not record a 429");
            }
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
