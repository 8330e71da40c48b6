//! Points in time as the service writes them.

use crate::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::json::Value;
use serde::{Deserialize, Deserializer, Serialize};

use super::shape::Shape;
use super::{FromJson, ToJson};

/// A point in time, in milliseconds since 1970-01-01 UTC: how the service writes every time (`contract.md`, "status").
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct UnixMillis(pub i64);

impl UnixMillis {
    /// The milliseconds since 1970-01-01 UTC.
    pub const fn as_millis(self) -> i64 {
        self.0
    }

    /// The same point as a [`SystemTime`]; times before 1970, and beyond what the platform can count, come out as 1970.
    pub fn to_system_time(self) -> SystemTime {
        UNIX_EPOCH.checked_add(Duration::from_millis(u64::try_from(self.0).unwrap_or(0))).unwrap_or(UNIX_EPOCH)
    }
}

impl ToJson for UnixMillis {
    fn write(&self, out: &mut String) {
        self.0.write(out);
    }
}

impl FromJson for UnixMillis {
    const SHAPE: Shape = Shape::Number;

    fn of_fitting(value: Value) -> Self {
        Self(i64::of_fitting(value))
    }
}

impl<'de> Deserialize<'de> for UnixMillis {
    /// Takes any JSON number: a service written in JavaScript may send `1760000000000.0`.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = crate::json::Number::deserialize(deserializer)?;
        whole(&number).map(Self).ok_or_else(|| serde::de::Error::custom("expected Unix milliseconds"))
    }
}

/// The whole number that a JSON number stands for, if an `i64` holds it.
#[expect(
    clippy::cast_possible_truncation,
    reason = "`as` saturates, and a time outside of i64 milliseconds is no time"
)]
pub(super) fn whole(number: &crate::json::Number) -> Option<i64> {
    number.as_i64().or_else(|| number.as_f64().map(|float| float as i64))
}
