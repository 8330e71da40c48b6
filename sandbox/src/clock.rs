//! The sandbox's clock: real time plus whatever it was advanced by.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// One second, in the unit that the sandbox counts time in.
pub(crate) const SECOND_MS: i64 = 1_000;
/// One day, in the unit that the sandbox counts time in.
pub(crate) const DAY_MS: i64 = 24 * 60 * 60 * SECOND_MS;

/// Tells the time to everything in the sandbox: trial ends, cycles, limits, settlements, webhook retries.
#[derive(Debug, Default)]
pub(crate) struct Clock {
    advanced_ms: AtomicI64,
}

impl Clock {
    /// A clock that was already advanced by `advanced_ms` (a kept database remembers).
    pub(crate) fn advanced_by(advanced_ms: i64) -> Self {
        Self { advanced_ms: AtomicI64::new(advanced_ms) }
    }

    /// Unix milliseconds.
    pub(crate) fn now_ms(&self) -> i64 {
        let real = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(real.as_millis()).unwrap_or(i64::MAX).saturating_add(self.advanced_ms())
    }

    /// How far ahead of real time the clock is, in milliseconds.
    pub(crate) fn advanced_ms(&self) -> i64 {
        self.advanced_ms.load(Ordering::SeqCst)
    }

    /// Moves the clock ahead. It never goes back: `ms` is unsigned.
    pub(crate) fn advance(&self, ms: u64) {
        let ms = i64::try_from(ms).unwrap_or(i64::MAX);
        let add = |now: i64| Some(now.saturating_add(ms));
        // The closure never answers `None`, so the update cannot fail.
        let _ = self.advanced_ms.fetch_update(Ordering::SeqCst, Ordering::SeqCst, add);
    }
}
