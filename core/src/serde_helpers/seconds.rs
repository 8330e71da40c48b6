//! Durations as numbers of seconds, for `#[serde(with = "…")]`.

use std::time::Duration;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// Longer durations, infinity among them, mean "no limit": a thousand years.
const LONGEST_SECONDS: f64 = 31_557_600_000.0;

pub(crate) fn serialize<S: Serializer>(duration: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    duration.as_secs_f64().serialize(serializer)
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
    let seconds = f64::deserialize(deserializer)?;
    if seconds > LONGEST_SECONDS {
        return Ok(Duration::MAX);
    }
    Duration::try_from_secs_f64(seconds)
        .map_err(|_| de::Error::custom(format!("{seconds} is not a number of seconds, 0 or more")))
}

/// Optional durations.
pub(crate) mod option {
    use super::{Deserialize, Deserializer, Duration, Serialize, Serializer};

    #[expect(clippy::ref_option, reason = "serde hands over a reference to the field")]
    pub(crate) fn serialize<S: Serializer>(duration: &Option<Duration>, serializer: S) -> Result<S::Ok, S::Error> {
        duration.map(|duration| duration.as_secs_f64()).serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Duration>, D::Error> {
        #[derive(Deserialize)]
        struct Seconds(#[serde(with = "super")] Duration);
        Ok(Option::<Seconds>::deserialize(deserializer)?.map(|seconds| seconds.0))
    }
}

#[cfg(test)]
mod tests {
    use serde::de::IntoDeserializer as _;
    use serde::de::value::Error;

    use super::*;

    #[test]
    fn only_numbers_of_0_and_more_are_durations() {
        let read = |seconds: f64| -> Result<Duration, Error> { deserialize(seconds.into_deserializer()) };
        assert_eq!(read(1.5), Ok(Duration::from_millis(1_500)));
        assert_eq!(read(f64::INFINITY), Ok(Duration::MAX));
        for seconds in [-1.0, f64::NAN, f64::NEG_INFINITY] {
            assert!(read(seconds).is_err(), "{seconds}");
        }
    }
}
