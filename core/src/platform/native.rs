//! Native platforms: tokio's timers and semaphore, the operating system's clocks.

pub(crate) mod json;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

pub(crate) use tokio::time::{Instant, sleep};

/// `Send`, where the platform has threads. On WebAssembly every type is.
pub trait MaybeSend: Send {}
impl<T: Send + ?Sized> MaybeSend for T {}

/// `Sync`, where the platform has threads. On WebAssembly every type is.
pub trait MaybeSync: Sync {}
impl<T: Sync + ?Sized> MaybeSync for T {}

/// A boxed future, `Send` where the platform has threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Returns the time of day. Only for responses without a `Date` header.
pub(crate) fn wall_clock() -> SystemTime {
    SystemTime::now()
}

/// Returns a random number in `0.0..1.0`, for jitter.
pub(crate) fn random() -> f64 {
    fastrand::f64()
}

/// Runs a future for at most this long; `None` when it has not completed.
pub(crate) async fn timeout<F: Future>(duration: Duration, future: F) -> Option<F::Output> {
    tokio::time::timeout(duration, future).await.ok()
}

/// A task that is cancelled when this is dropped.
#[derive(Debug)]
pub(crate) struct TaskHandle(tokio::task::JoinHandle<()>);

impl Drop for TaskHandle {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Runs a future in a task of its own.
///
/// # Errors
/// The future, where no tokio runtime is running.
pub(crate) fn spawn(future: BoxFuture<'static, ()>) -> Result<TaskHandle, BoxFuture<'static, ()>> {
    match tokio::runtime::Handle::try_current() {
        Ok(runtime) => Ok(TaskHandle(runtime.spawn(future))),
        Err(_) => Err(future),
    }
}

/// Limits how many requests are in flight at once.
#[derive(Debug)]
pub(crate) struct ConcurrencyLimit(Arc<Semaphore>);

impl ConcurrencyLimit {
    pub(crate) fn new(permits: usize) -> Self {
        Self(Arc::new(Semaphore::new(permits.clamp(1, Semaphore::MAX_PERMITS))))
    }

    /// Waits for a permit, in the order of calls. Dropping the permit returns it.
    pub(crate) async fn acquire(&self) -> Option<OwnedSemaphorePermit> {
        // `None` only if the semaphore were closed, which it never is.
        Arc::clone(&self.0).acquire_owned().await.ok()
    }
}
