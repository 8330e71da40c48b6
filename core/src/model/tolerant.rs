//! Reading fields that must never cost us an answer.

use crate::json::Value;
use serde::{Deserialize, Deserializer};

use super::UnixMillis;
use super::time::whole;
use crate::{json, platform, text};

/// Reads a count that may come as a number or as digits in text; anything else is `None`.
///
/// Used where failing to decode would be worse than not knowing: an accepted application is accepted, whatever the
/// service wrote for the credits that are left.
pub(crate) fn count<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    Ok(as_count(&Value::deserialize(deserializer)?))
}

/// Reads text; what is none is shown as it came, in JSON, so that nothing is lost. `null` is `None`.
pub(crate) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Ok(as_text(Value::deserialize(deserializer)?))
}

/// Reads a number of any kind; digits in text and `{"amount": …}`, as Upwork writes money, count too. Anything else is `None`.
pub(crate) fn number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<f64>, D::Error> {
    Ok(as_number(&Value::deserialize(deserializer)?))
}

/// Reads a flag; anything but `true` is `false`.
pub(crate) fn flag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    Ok(Value::deserialize(deserializer)? == Value::Bool(true))
}

/// Reads a point in time; what is no number of milliseconds is `None`.
pub(crate) fn time<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<UnixMillis>, D::Error> {
    Ok(as_count(&Value::deserialize(deserializer)?).map(UnixMillis))
}

/// Reads an id, which may be a number; anything else is empty.
pub(crate) fn id<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(as_id(Value::deserialize(deserializer)?).unwrap_or_default())
}

/// Reads a list of ids, which may be numbers; `null` is empty.
pub(crate) fn ids<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    let ids = Option::<Vec<Value>>::deserialize(deserializer)?.unwrap_or_default();
    Ok(ids.into_iter().filter_map(as_id).collect())
}

/// Reads a list that may come as `null`.
pub(crate) fn list<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    Option::<Vec<T>>::deserialize(deserializer).map(Option::unwrap_or_default)
}

/// See [`count`].
pub(crate) fn as_count(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => whole(number),
        Value::String(digits) => text::signed(digits.trim_ascii()),
        _ => None,
    }
}

/// See [`text`].
pub(crate) fn as_text(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        Value::Null => None,
        other => Some(json::to_text(&other)),
    }
}

/// See [`id`].
pub(crate) fn as_id(value: Value) -> Option<String> {
    match value {
        Value::String(_) | Value::Number(_) => as_text(value),
        _ => None,
    }
}

/// See [`number`].
pub(crate) fn as_number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(digits) => platform::parse_number(digits.trim_ascii()).filter(|number| number.is_finite()),
        Value::Object(money) => money.get("amount").and_then(as_number),
        _ => None,
    }
}
