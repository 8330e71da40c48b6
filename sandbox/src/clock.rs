//! The sandbox's clock: real time plus what it was advanced by.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use time::OffsetDateTime;
use time::macros::format_description;

/// One second, in the unit that the sandbox counts time in.
pub(crate) const SECOND_MS: i64 = 1_000;
/// One day, in the unit that the sandbox counts time in.
pub(crate) const DAY_MS: i64 = 24 * 60 * 60 * SECOND_MS;

/// The longest delay that can be chosen: ten years.
pub(crate) const MAX_DELAY: Duration = Duration::from_secs(10 * 365 * 24 * 60 * 60);
/// The last moment that the clock can be advanced to, in Unix milliseconds: the year 9999, where HTTP dates end.
const LAST_MS: i64 = 253_402_300_799_999;

/// A duration in the unit that the sandbox counts time in.
pub(crate) fn millis(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

/// Unix milliseconds as ISO 8601 text, `2026-06-09T00:00:00.000Z`.
pub(crate) fn iso(ms: i64) -> String {
    let format = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:3]Z");
    let at = OffsetDateTime::from_unix_timestamp_nanos(i128::from(ms.clamp(0, LAST_MS)) * 1_000_000);
    at.ok().and_then(|at| at.format(format).ok()).unwrap_or_default()
}

/// The one clock of the sandbox, for trial ends, cycles, limits, settlements, webhook retries.
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

    /// Moves the clock ahead, and returns whether it could: it ends with the year 9999. It never goes back.
    pub(crate) fn advance(&self, ms: u64) -> bool {
        let Ok(ms) = i64::try_from(ms) else { return false };
        let room = LAST_MS - self.now_ms();
        if ms > room {
            return false;
        }
        self.advanced_ms.fetch_add(ms, Ordering::SeqCst);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::{Clock, LAST_MS, iso};

    #[test]
    fn a_time_as_iso_8601_text_has_milliseconds() {
        assert_eq!(iso(1_780_963_200_000), "2026-06-09T00:00:00.000Z");
        assert_eq!(iso(1_780_963_200_007), "2026-06-09T00:00:00.007Z");
        assert_eq!(iso(i64::MAX), "9999-12-31T23:59:59.999Z");
    }

    #[test]
    fn the_clock_does_not_pass_the_year_9999() {
        let clock = Clock::default();
        assert!(!clock.advance(u64::MAX) && !clock.advance(i64::MAX.unsigned_abs()));
        assert!(clock.advance((LAST_MS - clock.now_ms()).unsigned_abs() - 60_000));
        assert!(!clock.advance(120_000));
    }
}
