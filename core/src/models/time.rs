//! Points in time.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use crate::serde_helpers::as_count;

/// A point in time, in milliseconds since 1970-01-01 UTC.
///
/// The service writes the times of applications as such numbers, and `resetsAt` of errors as ISO 8601 text (`docs/api.md`,
/// "Status" and "Errors"). Both forms are read everywhere; a time is always written as a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct UnixMillis(pub i64);

impl UnixMillis {
    /// Returns the milliseconds since 1970-01-01 UTC.
    pub const fn as_millis(self) -> i64 {
        self.0
    }

    /// Converts to a [`SystemTime`]; times before 1970, and beyond what the platform can count, become 1970.
    pub fn to_system_time(self) -> SystemTime {
        UNIX_EPOCH.checked_add(Duration::from_millis(u64::try_from(self.0).unwrap_or(0))).unwrap_or(UNIX_EPOCH)
    }

    /// Parses a time from a JSON value: Unix milliseconds as a number or as digits, or ISO 8601 text.
    ///
    /// Text may have an offset (`+02:00`), none (UTC is assumed), or be a date alone (its midnight in UTC).
    pub fn from_json(value: &Value) -> Option<Self> {
        // What JavaScript's Date can represent; the dates of the other languages end earlier or later.
        const RANGE: std::ops::RangeInclusive<i64> = -8_640_000_000_000_000..=8_640_000_000_000_000;
        let millis = match value {
            Value::Number(number) => as_count(value).or_else(|| truncate(number.as_f64()?)),
            Value::String(text) => as_count(value).or_else(|| parse_iso_8601(text.trim())),
            _ => None,
        };
        millis.filter(|millis| RANGE.contains(millis)).map(Self)
    }
}

impl<'de> Deserialize<'de> for UnixMillis {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Self::from_json(&value)
            .ok_or_else(|| serde::de::Error::custom("expected a time (Unix milliseconds or ISO 8601 text)"))
    }
}

#[expect(clippy::cast_possible_truncation, reason = "`as` saturates, and the caller checks the range")]
fn truncate(millis: f64) -> Option<i64> {
    millis.is_finite().then_some(millis as i64)
}

/// Parses `2026-06-09T00:00:00.000Z`, the same with an offset or without either, and `2026-06-09`. humantime reads RFC 3339 in
/// UTC only.
fn parse_iso_8601(text: &str) -> Option<i64> {
    let (date, rest) = text.split_at_checked("2026-06-09".len())?;
    let (time, offset) = match rest.rfind(['+', '-']) {
        Some(sign) => (&rest[..sign], parse_offset(&rest[sign..])?),
        None => (rest, 0),
    };
    let time = if rest.is_empty() { "T00:00:00" } else { time };
    let utc = humantime::parse_rfc3339_weak(&[date, time].concat()).ok()?;
    let millis = utc.duration_since(UNIX_EPOCH).ok()?.as_millis();
    Some(i64::try_from(millis).ok()? - offset)
}

/// Parses `+02:00`, `+0200` or `+02` to milliseconds.
fn parse_offset(text: &str) -> Option<i64> {
    let (sign, digits) = text.split_at_checked(1)?;
    let digits = digits.replace(':', "");
    if !matches!(digits.len(), 2 | 4) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (hours, minutes) = digits.split_at(2);
    let minutes = hours.parse::<i64>().ok()? * 60 + minutes.parse::<i64>().unwrap_or(0);
    Some(if sign == "-" { -minutes } else { minutes } * 60_000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn times_are_read_in_every_form_that_services_write() {
        const MIDNIGHT: i64 = 1_780_963_200_000;
        for (value, expected) in [
            (json!(MIDNIGHT), Some(MIDNIGHT)),
            (json!(1_780_963_200_000.0), Some(MIDNIGHT)),
            (json!(1_780_963_200_000.9), Some(MIDNIGHT)),
            (json!("1780963200000"), Some(MIDNIGHT)),
            (json!("2026-06-09T00:00:00.000Z"), Some(MIDNIGHT)),
            (json!("2026-06-09T00:00:00Z"), Some(MIDNIGHT)),
            (json!("2026-06-09T00:00:00.123456Z"), Some(MIDNIGHT + 123)),
            (json!("2026-06-09T02:00:00+02:00"), Some(MIDNIGHT)),
            (json!("2026-06-08T18:30:00.5-0530"), Some(MIDNIGHT + 500)),
            (json!("2026-06-09T02:00:00+02"), Some(MIDNIGHT)),
            (json!("2026-06-09 00:00:00"), Some(MIDNIGHT)),
            (json!(" 2026-06-09 "), Some(MIDNIGHT)),
            (json!(0), Some(0)),
            (json!(-1), Some(-1)),
            (json!(1e300), None),
            (json!(9e15), None),
            (json!("soon"), None),
            (json!("2026-06-31"), None),
            (json!("2026-06-09T25:00:00Z"), None),
            (json!("2026-06-09T00:00:00+2"), None),
            (json!("2026-06-09T00:00:00+ab:cd"), None),
            (json!("2026-06-0é"), None),
            (json!(""), None),
            (json!(null), None),
            (json!({"at": 5}), None),
        ] {
            assert_eq!(UnixMillis::from_json(&value).map(UnixMillis::as_millis), expected, "{value}");
        }
    }
}
