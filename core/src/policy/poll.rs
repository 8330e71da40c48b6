//! When to read the status of an application again.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::serde_helpers::seconds;

/// How often to poll: by default the documented rhythm, every 5 s in the first minute and every 15 s afterwards.
///
/// Each interval varies by up to `jitter`, so that many waits that began together do not poll together. In
/// configuration it is `"documented"`, a number of seconds for an even rhythm, or an object with the fields below.
///
/// Source: `docs/api.md`, "Status".
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "ScheduleForm")]
#[serde(rename_all = "camelCase")]
pub struct PollSchedule {
    /// The interval in the beginning. Default 5 s.
    #[serde(with = "seconds")]
    pub interval: Duration,
    /// How long the beginning lasts. Default 60 s.
    #[serde(with = "seconds")]
    pub slow_after: Duration,
    /// The interval from then on. Default 15 s.
    #[serde(with = "seconds")]
    pub slow_interval: Duration,
    /// The share by which an interval varies, 0.0 to 1.0. Default 0.1.
    pub jitter: f64,
}

/// The ways to write a schedule in configuration.
#[derive(Deserialize)]
#[serde(
    untagged,
    expecting = "expected \"documented\", a number of seconds, or an object with interval, slowAfter, slowInterval, jitter"
)]
enum ScheduleForm {
    Named(ScheduleName),
    Even(#[serde(with = "seconds")] Duration),
    Fields(ScheduleFields),
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum ScheduleName {
    Documented,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
struct ScheduleFields {
    #[serde(with = "seconds::option")]
    interval: Option<Duration>,
    #[serde(with = "seconds::option")]
    slow_after: Option<Duration>,
    #[serde(with = "seconds::option")]
    slow_interval: Option<Duration>,
    jitter: Option<f64>,
}

impl TryFrom<ScheduleForm> for PollSchedule {
    type Error = &'static str;

    fn try_from(form: ScheduleForm) -> Result<Self, Self::Error> {
        let documented = Self::default();
        let schedule = match form {
            ScheduleForm::Named(ScheduleName::Documented) => documented,
            ScheduleForm::Even(interval) => Self::every(interval),
            ScheduleForm::Fields(fields) => Self {
                interval: fields.interval.unwrap_or(documented.interval),
                slow_after: fields.slow_after.unwrap_or(documented.slow_after),
                slow_interval: fields.slow_interval.unwrap_or(documented.slow_interval),
                jitter: fields.jitter.unwrap_or(documented.jitter),
            },
        };
        if schedule.interval.is_zero() || schedule.slow_interval.is_zero() {
            Err("an interval must be longer than 0 seconds")
        } else if (0.0..=1.0).contains(&schedule.jitter) {
            Ok(schedule)
        } else {
            Err("jitter must be between 0 and 1")
        }
    }
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
    /// How long a wait lasts by default: 5 minutes.
    pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(300);

    /// Polls evenly, without jitter.
    pub const fn every(interval: Duration) -> Self {
        Self { interval, slow_after: Duration::from_secs(60), slow_interval: interval, jitter: 0.0 }
    }

    /// Returns the pause after a poll that was made `elapsed` after the wait began; `None` when the wait is over.
    ///
    /// The last pause is cut so that one poll happens right at the end: it sees what settled in the last seconds.
    pub fn pause(&self, elapsed: Duration, timeout: Duration, random: f64) -> Option<Duration> {
        let remaining = timeout.checked_sub(elapsed).filter(|left| !left.is_zero())?;
        let interval = if elapsed < self.slow_after { self.interval } else { self.slow_interval };
        let factor = 1.0 + self.jitter.clamp(0.0, 1.0) * (2.0 * random.clamp(0.0, 1.0) - 1.0);
        // `mul_f64` would panic on `Duration::MAX` and on a jitter that is not a number.
        let pause = Duration::try_from_secs_f64(interval.as_secs_f64() * factor).unwrap_or(interval);
        Some(pause.max(Duration::from_millis(1)).min(remaining))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIVE_MINUTES: Duration = PollSchedule::DEFAULT_TIMEOUT;

    #[test]
    fn the_documented_rhythm_is_the_default() {
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
        let pause = |random| PollSchedule::default().pause(Duration::ZERO, FIVE_MINUTES, random).unwrap();
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
    fn a_schedule_is_a_name_a_number_or_an_object() {
        let parse = |text| serde_json::from_str::<PollSchedule>(text).map_err(|error| error.to_string());
        assert_eq!(parse(r#""documented""#), Ok(PollSchedule::default()));
        assert_eq!(parse("0.5"), Ok(PollSchedule::every(Duration::from_millis(500))));
        let slow = PollSchedule { slow_interval: Duration::from_secs(30), ..PollSchedule::default() };
        assert_eq!(parse(r#"{"slowInterval": 30}"#), Ok(slow));
        for wrong in ["-1", "0", r#""often""#, r#"{"interval": 0}"#, r#"{"jitter": 2}"#, r#"{"every": 2}"#, "null"] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
        let written = serde_json::to_string(&slow).unwrap();
        assert_eq!(parse(&written), Ok(slow));
    }

    #[test]
    fn any_schedule_gives_a_pause() {
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
