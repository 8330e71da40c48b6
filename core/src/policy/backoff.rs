//! How long to wait before trying again.

use crate::time::Duration;

/// Exponential backoff with full jitter: before retry *n* a wait drawn evenly from zero to `min(cap, base × 2ⁿ⁻¹)`.
///
/// Full jitter spreads clients that failed together; the mean wait is half the ceiling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Backoff {
    /// The ceiling before the first retry. 500 ms by default.
    pub base: Duration,
    /// The ceiling never grows past this. 20 s by default.
    pub cap: Duration,
}

impl Default for Backoff {
    fn default() -> Self {
        Self { base: Duration::from_millis(500), cap: Duration::from_secs(20) }
    }
}

impl Backoff {
    /// The wait before retry number `retry` (the first is 1).
    pub fn delay(&self, retry: u32, unit: f64) -> Duration {
        let doublings = retry.saturating_sub(1).min(31);
        let ceiling = self.base.saturating_mul(1 << doublings).min(self.cap);
        Duration::try_from_secs_f64(ceiling.as_secs_f64() * unit.clamp(0.0, 1.0)).unwrap_or(ceiling)
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
}
