//! WebAssembly in browsers, Node, Deno, Bun and workers: JavaScript's timers, clocks and JSON.

pub(crate) mod json;

use std::future::Future;
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use futures_util::future::{AbortHandle, abortable};
use js_sys::{Date, Function, Math, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

pub(crate) use web_time::Instant;

/// `Send`, where the platform has threads. On WebAssembly every type is.
pub trait MaybeSend {}
impl<T: ?Sized> MaybeSend for T {}

/// `Sync`, where the platform has threads. On WebAssembly every type is.
pub trait MaybeSync {}
impl<T: ?Sized> MaybeSync for T {}

/// A boxed future, `Send` where the platform has threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// Returns the time of day. Only for responses without a `Date` header.
pub(crate) fn wall_clock() -> SystemTime {
    // `SystemTime::now` panics here: the target has no clock of its own.
    UNIX_EPOCH + Duration::try_from_secs_f64(Date::now() / 1e3).unwrap_or_default()
}

/// Returns a random number in `0.0..1.0`, for jitter.
pub(crate) fn random() -> f64 {
    Math::random()
}

/// Runs a future for at most this long; `None` when it has not completed.
pub(crate) async fn timeout<F: Future>(duration: Duration, future: F) -> Option<F::Output> {
    let (mut future, mut timer) = (pin!(future), pin!(sleep(duration)));
    std::future::poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending => timer.as_mut().poll(context).map(|()| None),
    })
    .await
}

/// Sleeps for this long.
pub(crate) async fn sleep(duration: Duration) {
    // setTimeout takes a 32-bit number of milliseconds, and fires at once beyond that.
    const LONGEST: Duration = Duration::from_secs(1_000_000);
    let mut left = duration;
    while !left.is_zero() {
        let next = left.min(LONGEST);
        left -= next;
        // Rounded up: a timer must not fire early.
        sleep_milliseconds((next.as_secs_f64() * 1e3).ceil()).await;
    }
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setTimeout, catch)]
    fn set_timeout(callback: &Function, milliseconds: f64) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_name = clearTimeout)]
    fn clear_timeout(timer: &JsValue);
}

/// Cancels its timer when dropped.
struct Timer {
    id: JsValue,
    resolve: Function,
}

impl Drop for Timer {
    /// Clears the timer, which would keep a Node process alive. Resolves its promise: a `JsFuture` whose promise never settles
    /// leaks.
    fn drop(&mut self) {
        clear_timeout(&self.id);
        let _ = self.resolve.call0(&JsValue::UNDEFINED);
    }
}

async fn sleep_milliseconds(milliseconds: f64) {
    let mut timer = None;
    let elapsed = Promise::new(&mut |resolve, _| {
        timer = set_timeout(&resolve, milliseconds).ok().map(|id| Timer { id, resolve });
    });
    // Outside of a request, workers allow no timers; the sleep then ends at once.
    if timer.is_some() {
        let _ = JsFuture::from(elapsed).await;
    }
}

/// A task that is cancelled when this is dropped.
#[derive(Debug)]
pub(crate) struct TaskHandle(AbortHandle);

impl Drop for TaskHandle {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Runs a future in a task of its own.
#[expect(clippy::unnecessary_wraps, reason = "same signature on every platform")]
pub(crate) fn spawn(future: BoxFuture<'static, ()>) -> Result<TaskHandle, BoxFuture<'static, ()>> {
    let (task, handle) = abortable(future);
    wasm_bindgen_futures::spawn_local(async move {
        // The error says that the task was cancelled.
        let _ = task.await;
    });
    Ok(TaskHandle(handle))
}

/// Limits nothing: the platform's HTTP client queues requests itself.
#[derive(Debug)]
pub(crate) struct ConcurrencyLimit;

impl ConcurrencyLimit {
    pub(crate) fn new(_permits: usize) -> Self {
        Self
    }

    /// Returns at once.
    #[expect(clippy::unused_async, reason = "same signature on every platform")]
    pub(crate) async fn acquire(&self) -> Option<()> {
        Some(())
    }
}
