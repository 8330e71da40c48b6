//! How many requests are under way at once.

#[cfg(not(target_arch = "wasm32"))]
use std::sync::{Arc, Mutex};

#[cfg(not(target_arch = "wasm32"))]
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

#[cfg(not(target_arch = "wasm32"))]
use crate::client::Client;
#[cfg(not(target_arch = "wasm32"))]
use crate::exchange::lock;

/// Admits so many at a time. On WASM it admits all: the platform's own HTTP client queues what is too much.
#[derive(Debug)]
pub(crate) struct Gate {
    #[cfg(not(target_arch = "wasm32"))]
    number: usize,
    #[cfg(not(target_arch = "wasm32"))]
    places: Mutex<Arc<Semaphore>>,
}

/// A place inside; dropping it gives it back.
#[derive(Debug)]
pub(crate) struct Place {
    #[cfg(not(target_arch = "wasm32"))]
    _permit: Option<OwnedSemaphorePermit>,
}

#[cfg(not(target_arch = "wasm32"))]
impl Gate {
    pub(crate) fn new(places: usize) -> Self {
        let number = places.clamp(1, Semaphore::MAX_PERMITS);
        Self { number, places: Mutex::new(Arc::new(Semaphore::new(number))) }
    }

    /// Waits for a place. Who came first enters first.
    pub(crate) async fn enter(&self) -> Place {
        // The semaphore is never closed, so there is always a permit in the end.
        Place { _permit: self.places().acquire_owned().await.ok() }
    }

    /// A place, if there is one now.
    pub(crate) fn try_enter(&self) -> Option<Place> {
        self.places().try_acquire_owned().ok().map(|permit| Place { _permit: Some(permit) })
    }

    /// All places are free again. Whoever is inside or waits is of the parent's process.
    pub(crate) fn after_fork(&self) {
        // What waits in the old one must not be touched: it would wake threads that are not there.
        std::mem::forget(std::mem::replace(&mut *lock(&self.places), Arc::new(Semaphore::new(self.number))));
    }

    fn places(&self) -> Arc<Semaphore> {
        Arc::clone(&lock(&self.places))
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Client {
    /// How many requests may be under way at once.
    pub fn max_in_flight(&self) -> usize {
        self.shared().gate.number
    }

    /// Forgets what is under way, for all clones of this client. To be called in a child that was forked, before the client is used there:
    /// the threads whose calls were under way are not in it, so none of those will ever end and make room for others.
    pub fn after_fork(&self) {
        self.shared().gate.after_fork();
        let now = self.shared().epoch.elapsed();
        self.shared().limiters.iter().for_each(|limiter| lock(limiter).abandon(now));
    }
}

#[cfg(target_arch = "wasm32")]
impl Gate {
    pub(crate) fn new(_places: usize) -> Self {
        Self {}
    }

    /// A place, if there is one now.
    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "one signature on every platform")]
    pub(crate) fn try_enter(&self) -> Option<Place> {
        Some(Place {})
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use crate::transport::{BoxFuture, Failure, Headers, Request, Response, Transport};
    use crate::{ApplicationRef, Client, ErrorKind, Pacing};

    /// Answers after a second, and remembers how many it had to answer at once.
    #[derive(Default)]
    struct Slow {
        now: AtomicUsize,
        peak: AtomicUsize,
    }

    impl Transport for Slow {
        fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, Failure>> {
            Box::pin(async {
                self.peak.fetch_max(self.now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                tokio::time::sleep(Duration::from_secs(1)).await;
                self.now.fetch_sub(1, Ordering::SeqCst);
                let body = br#"{"applicationStatus":"processing"}"#.to_vec();
                Ok(Response { status: 200, headers: Headers::new(), body })
            })
        }
    }

    #[tokio::test(start_paused = true)]
    async fn no_more_requests_are_under_way_than_told_and_those_that_wait_keep_their_deadline() {
        let slow = Arc::new(Slow::default());
        let client = Client::builder().api_key("sk_uphunt_0123").transport(Arc::clone(&slow)).pacing(Pacing::Off);
        let client = client.max_in_flight(3).deadline(Duration::from_millis(3_500)).build().unwrap();
        let calls = (0..12).map(|_| client.status(ApplicationRef::queue("q")));
        let results = futures_util::future::join_all(calls).await;
        assert_eq!(slow.peak.load(Ordering::SeqCst), 3);
        let late: Vec<_> = results.iter().filter_map(|result| result.as_ref().err()).map(|error| error.kind).collect();
        assert_eq!(late, [ErrorKind::DeadlineExceeded; 3], "three rounds of a second fit, the fourth does not");
    }
}
