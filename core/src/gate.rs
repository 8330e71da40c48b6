//! How many requests are under way at once.

/// Admits so many at a time. On WASM it admits all: the platform's own HTTP client queues what is too much.
#[derive(Debug)]
pub(crate) struct Gate {
    #[cfg(not(target_arch = "wasm32"))]
    places: tokio::sync::Semaphore,
}

/// A place inside; dropping it gives it back.
#[derive(Debug)]
pub(crate) struct Place<'a> {
    #[cfg(not(target_arch = "wasm32"))]
    _permit: Option<tokio::sync::SemaphorePermit<'a>>,
    #[cfg(target_arch = "wasm32")]
    _gate: std::marker::PhantomData<&'a Gate>,
}

impl Gate {
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn new(places: usize) -> Self {
        Self { places: tokio::sync::Semaphore::new(places.clamp(1, tokio::sync::Semaphore::MAX_PERMITS)) }
    }

    #[cfg(target_arch = "wasm32")]
    pub(crate) fn new(_places: usize) -> Self {
        Self {}
    }

    /// Waits for a place. Who came first enters first.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) async fn enter(&self) -> Place<'_> {
        // The semaphore is never closed, so there is always a permit in the end.
        Place { _permit: self.places.acquire().await.ok() }
    }

    /// A place, if there is one now.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn try_enter(&self) -> Option<Place<'_>> {
        self.places.try_acquire().ok().map(|permit| Place { _permit: Some(permit) })
    }

    /// A place, if there is one now.
    #[cfg(target_arch = "wasm32")]
    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "one signature on every platform")]
    pub(crate) fn try_enter(&self) -> Option<Place<'_>> {
        Some(Place { _gate: std::marker::PhantomData })
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
