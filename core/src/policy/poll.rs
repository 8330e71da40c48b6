//! When to ask again how an application stands.

use crate::time::Duration;

/// The documented rhythm of polling: every 5 s in the first minute, then every 15 s, 5 minutes in all.
///
/// Source: `contract.md`, "status" (public documentation). Each interval is stretched or shrunk by up to `jitter`, so that
/// many waits begun together do not ask together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PollSchedule {
    /// The interval in the beginning. 5 s by default.
    pub interval: Duration,
    /// How long the beginning lasts. 60 s by default.
    pub slow_after: Duration,
    /// The interval from then on. 15 s by default.
    pub slow_interval: Duration,
    /// The share by which an interval varies, 0.0 to 1.0. 0.1 by default.
    pub jitter: f64,
}

impl Default for PollSchedule {
    fn default() -> Self {
        Self {
            interval: Duration::from_secs(5),
            slow_after: Duration::from_secs(60),
            slow_interval: Duration::from_secs(15),
            jitter: 0.1,
        }
    }
}

impl PollSchedule {
    /// How long in all a wait lasts unless told otherwise: 5 minutes.
    pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(300);

    /// The pause after a poll that was made `elapsed` after the waiting began, or `None` when the next poll would come
    /// after the end of the wait and there is no time for a last one either.
    ///
    /// The last pause is cut so that one poll happens right at the end: an application that settles in the last seconds is seen.
    pub fn pause(&self, elapsed: Duration, timeout: Duration, unit: f64) -> Option<Duration> {
        let remaining = timeout.checked_sub(elapsed).filter(|left| !left.is_zero())?;
        let interval = if elapsed < self.slow_after { self.interval } else { self.slow_interval };
        let factor = 1.0 + self.jitter.clamp(0.0, 1.0) * (2.0 * unit.clamp(0.0, 1.0) - 1.0);
        // Not `mul_f64`: it panics on what a user may give, `Duration::MAX` or a jitter that is not a number.
        let pause = Duration::try_from_secs_f64(interval.as_secs_f64() * factor).unwrap_or(interval);
        Some(pause.max(Duration::from_millis(1)).min(remaining))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIVE_MINUTES: Duration = PollSchedule::DEFAULT_TIMEOUT;

    #[test]
    fn the_documented_rhythm_is_kept() {
        let schedule = PollSchedule::default();
        let mut polls = vec![Duration::ZERO];
        while let Some(pause) = schedule.pause(*polls.last().unwrap(), FIVE_MINUTES, 0.5) {
            polls.push(*polls.last().unwrap() + pause);
        }
        let seconds: Vec<u64> = polls.iter().map(Duration::as_secs).collect();
        let expected: Vec<u64> = (0..=60).step_by(5).chain((75..=300).step_by(15)).collect();
        assert_eq!(seconds, expected);
    }

    #[test]
    fn jitter_is_a_tenth_to_either_side() {
        let pause = |unit| PollSchedule::default().pause(Duration::ZERO, FIVE_MINUTES, unit).unwrap();
        assert_eq!(pause(0.0), Duration::from_millis(4_500));
        assert_eq!(pause(1.0), Duration::from_millis(5_500));
    }

    #[test]
    fn the_last_poll_comes_at_the_very_end() {
        let schedule = PollSchedule::default();
        assert_eq!(schedule.pause(Duration::from_secs(298), FIVE_MINUTES, 0.5), Some(Duration::from_secs(2)));
        assert_eq!(schedule.pause(FIVE_MINUTES, FIVE_MINUTES, 0.5), None);
    }

    #[test]
    fn less_than_a_millisecond_before_the_end_the_last_poll_still_comes() {
        let almost = Duration::from_micros(299_999_700);
        assert_eq!(PollSchedule::default().pause(almost, FIVE_MINUTES, 0.5), Some(Duration::from_micros(300)));
    }

    #[test]
    fn whatever_the_user_gives_is_a_pause() {
        for (interval, jitter) in [(Duration::MAX, 0.1), (Duration::ZERO, 0.1), (Duration::from_secs(5), f64::NAN)] {
            let schedule = PollSchedule { interval, jitter, ..PollSchedule::default() };
            let pause = schedule.pause(Duration::ZERO, FIVE_MINUTES, 1.0).unwrap();
            assert!(pause > Duration::ZERO && pause <= FIVE_MINUTES);
        }
    }

    #[test]
    fn full_jitter_never_becomes_a_busy_loop() {
        let schedule = PollSchedule { jitter: 1.0, ..PollSchedule::default() };
        assert_eq!(schedule.pause(Duration::ZERO, FIVE_MINUTES, 0.0), Some(Duration::from_millis(1)));
    }
}
