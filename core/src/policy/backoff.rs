//! How long to wait before a retry.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::serde_helpers::seconds;

/// Exponential backoff with full jitter: the wait before retry *n* is drawn evenly from zero to `min(cap, base × 2ⁿ⁻¹)`.
///
/// Full jitter spreads out clients that failed at the same time. The mean wait is half the ceiling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Backoff {
    /// The ceiling before the first retry. Default 500 ms.
    #[serde(with = "seconds")]
    pub base: Duration,
    /// The ceiling never grows past this. Default 20 s.
    #[serde(with = "seconds")]
    pub cap: Duration,
}

/// How many times the base the server is given when it reports overload without saying how long it lasts.
const OVERLOAD_FACTOR: u32 = 10;

impl Default for Backoff {
    fn default() -> Self {
        Self { base: Duration::from_millis(500), cap: Duration::from_secs(20) }
    }
}

impl Backoff {
    /// Returns the wait before retry number `retry` (the first is 1).
    pub fn delay(&self, retry: u32, random: f64) -> Duration {
        let ceiling = self.ceiling(retry, self.base);
        Duration::try_from_secs_f64(ceiling.as_secs_f64() * random.clamp(0.0, 1.0)).unwrap_or(ceiling)
    }

    /// Returns the shortest wait after a 429 or 503 that names no time: 5 s, 10 s, 20 s by default.
    pub fn overload_delay(&self, retry: u32) -> Duration {
        self.ceiling(retry, self.base.saturating_mul(OVERLOAD_FACTOR))
    }

    fn ceiling(&self, retry: u32, first: Duration) -> Duration {
        let doublings = retry.saturating_sub(1).min(31);
        first.saturating_mul(1 << doublings).min(self.cap)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ceiling_doubles_up_to_the_cap() {
        let backoff = Backoff { base: Duration::from_millis(500), cap: Duration::from_secs(3) };
        let ceilings: Vec<u128> = (1..=5).map(|retry| backoff.delay(retry, 1.0).as_millis()).collect();
        assert_eq!(ceilings, [500, 1_000, 2_000, 3_000, 3_000]);
    }

    #[test]
    fn jitter_is_full() {
        assert_eq!(Backoff::default().delay(3, 0.0), Duration::ZERO);
        assert_eq!(Backoff::default().delay(3, 0.25), Duration::from_millis(500));
    }

    #[test]
    fn a_huge_retry_number_does_not_overflow() {
        assert_eq!(Backoff::default().delay(u32::MAX, 1.0), Duration::from_secs(20));
    }

    #[test]
    fn overload_waits_some_seconds_and_never_past_the_cap() {
        let waits: Vec<u64> = (1..=4).map(|retry| Backoff::default().overload_delay(retry).as_secs()).collect();
        assert_eq!(waits, [5, 10, 20, 20]);
    }
}
