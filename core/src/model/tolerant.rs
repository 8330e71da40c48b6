//! Reading fields that must never cost us an answer.

use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::time::whole;

/// Reads a count that may come as a number or as digits in text; anything else is `None`.
///
/// Used where failing to decode would be worse than not knowing: an accepted application is accepted, whatever the
/// service wrote for the credits that are left.
pub(crate) fn count<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    Ok(as_count(&Value::deserialize(deserializer)?))
}

/// Reads text; a number becomes its digits, anything else is `None`.
pub(crate) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

/// See [`count`].
pub(crate) fn as_count(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => whole(number),
        Value::String(digits) => digits.trim().parse().ok(),
        _ => None,
    }
}
