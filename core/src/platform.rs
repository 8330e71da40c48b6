//! What differs between platforms: clocks, sleeping, dice. Everything else is the same code everywhere.

use std::future::Future;
use std::time::{Duration, SystemTime};

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use tokio::time::Instant;
#[cfg(target_arch = "wasm32")]
pub(crate) use web_time::Instant;

/// The wall clock. Only for what no answer's `Date` header tells.
pub(crate) fn wall_clock() -> SystemTime {
    #[cfg(not(target_arch = "wasm32"))]
    return SystemTime::now();
    #[cfg(target_arch = "wasm32")]
    {
        use web_time::web::SystemTimeExt as _;
        web_time::SystemTime::now().to_std()
    }
}

/// A random number in `0.0..1.0`, for jitter.
pub(crate) fn unit() -> f64 {
    fastrand::f64()
}

/// Sleeps without holding a thread.
pub(crate) async fn sleep(duration: Duration) {
    #[cfg(not(target_arch = "wasm32"))]
    tokio::time::sleep(duration).await;
    #[cfg(target_arch = "wasm32")]
    {
        // setTimeout takes at most 2^31 - 1 ms and would fire at once beyond it.
        const LONGEST: Duration = Duration::from_millis(1 << 30);
        let mut left = duration;
        while left > LONGEST {
            gloo_timers::future::sleep(LONGEST).await;
            left -= LONGEST;
        }
        gloo_timers::future::sleep(left).await;
    }
}

/// Lets a future run for at most this long; then drops it and answers `None`.
pub(crate) async fn within<F: Future>(duration: Duration, future: F) -> Option<F::Output> {
    #[cfg(not(target_arch = "wasm32"))]
    return tokio::time::timeout(duration, future).await.ok();
    #[cfg(target_arch = "wasm32")]
    {
        use std::pin::pin;
        use std::task::Poll;
        let (mut future, mut alarm) = (pin!(future), pin!(sleep(duration)));
        std::future::poll_fn(|context| match future.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending => alarm.as_mut().poll(context).map(|()| None),
        })
        .await
    }
}
