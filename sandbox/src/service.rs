//! Everything a running sandbox consists of, shared by its API, its dashboard and its worker.

use std::fmt;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use fastrand::Rng;
use tokio::sync::{Notify, mpsc, oneshot};
use uuid::Uuid;

use crate::clock::{Clock, millis};
use crate::error_response::ErrorResponse;
use crate::faults::Injector;
use crate::limits::Limiter;
use crate::options::Options;
use crate::request_log::RequestLog;
use crate::store::Store;

/// The name under which a kept database remembers how far its clock was advanced.
const ADVANCED: &str = "clock_advanced_ms";

/// Requests to do what is due, as the worker receives them.
pub(crate) type SettleRequests = mpsc::UnboundedReceiver<oneshot::Sender<()>>;

/// The state behind every route.
pub(crate) struct Service {
    pub(crate) options: Options,
    pub(crate) store: Store,
    pub(crate) clock: Clock,
    pub(crate) limiter: Limiter,
    pub(crate) faults: Injector,
    pub(crate) log: Arc<RequestLog>,
    pub(crate) token: String,
    /// Notified when something that can be seen from outside has changed.
    pub(crate) changes: Arc<Notify>,
    /// Wakes the worker.
    pub(crate) wake: Notify,
    /// When the worker wakes by itself.
    pub(crate) wakes_at: AtomicI64,
    /// Requests that the worker does what is due, and reports when that is done.
    pub(crate) settle_now: mpsc::UnboundedSender<oneshot::Sender<()>>,
    rng: Mutex<Rng>,
}

/// Omits the dashboard's token.
impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service").field("options", &self.options).finish_non_exhaustive()
    }
}

impl Service {
    /// Opens the database. The receiver is the worker's.
    pub(crate) fn open(options: Options) -> rusqlite::Result<(Arc<Self>, SettleRequests)> {
        let store = Store::open(options.db.as_deref())?;
        let clock = Clock::advanced_by(store.remembered(ADVANCED)?.unwrap_or(0));
        let changes = Arc::new(Notify::new());
        let (settle_now, requests) = mpsc::unbounded_channel();
        let token = options.dashboard_token.clone().unwrap_or_else(|| format!("dash_{}", Uuid::new_v4().simple()));
        let service = Self {
            store,
            clock,
            limiter: Limiter::new(options.limits.clone()),
            faults: Injector::new(options.faults.clone(), options.seed),
            log: Arc::new(RequestLog::new(options.request_log, Arc::clone(&changes))),
            token,
            changes,
            wake: Notify::new(),
            wakes_at: AtomicI64::new(i64::MIN),
            settle_now,
            rng: Mutex::new(Rng::with_seed(options.seed)),
            options,
        };
        Ok((Arc::new(service), requests))
    }

    /// Unix milliseconds by the sandbox's clock.
    pub(crate) fn now(&self) -> i64 {
        self.clock.now_ms()
    }

    /// When an application that is queued now will settle.
    pub(crate) fn settles_at(&self, now: i64) -> i64 {
        let jitter = millis(self.options.settle_jitter);
        let extra =
            if jitter == 0 { 0 } else { self.rng.lock().unwrap_or_else(PoisonError::into_inner).i64(0..=jitter) };
        now + millis(self.options.settle_delay) + extra
    }

    /// Wakes the worker if it would otherwise sleep past `due`.
    pub(crate) fn due(&self, due: i64) {
        if due < self.wakes_at.load(Ordering::SeqCst) {
            self.wake.notify_one();
        }
    }

    /// Moves the clock ahead. When this returns, all that was due has settled and its webhooks are in flight.
    pub(crate) async fn advance(&self, ms: u64) -> Result<i64, ErrorResponse> {
        if !self.clock.advance(ms) {
            return Err(ErrorResponse::invalid("The clock cannot be advanced past the year 9999"));
        }
        self.store.remember(ADVANCED, self.clock.advanced_ms())?;
        self.catch_up().await;
        Ok(self.now())
    }

    /// Lets the worker do all that is due.
    pub(crate) async fn catch_up(&self) {
        let (done, waiting) = oneshot::channel();
        // Without a worker nothing is ever due; then there is nothing to wait for.
        if self.settle_now.send(done).is_ok() {
            let _ = waiting.await;
        }
    }
}
