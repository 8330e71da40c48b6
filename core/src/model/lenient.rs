//! What [`tolerant`](super::tolerant) reads, from JSON values: the functions of the same names, for [`FromJson`].

use serde_json::Value;

use super::tolerant::{as_count, as_number, as_text};
use super::{FromJson, Misfit, UnixMillis};

/// See [`tolerant::count`](super::tolerant::count).
#[expect(clippy::unnecessary_wraps, reason = "one signature for all")]
pub fn count(value: Value) -> Result<Option<i64>, Misfit> {
    Ok(as_count(&value))
}

/// See [`tolerant::text`](super::tolerant::text).
#[expect(clippy::unnecessary_wraps, reason = "one signature for all")]
pub fn text(value: Value) -> Result<Option<String>, Misfit> {
    Ok(as_text(value))
}

/// See [`tolerant::number`](super::tolerant::number).
#[expect(clippy::unnecessary_wraps, reason = "one signature for all")]
pub fn number(value: Value) -> Result<Option<f64>, Misfit> {
    Ok(as_number(&value))
}

/// See [`tolerant::flag`](super::tolerant::flag).
#[expect(clippy::unnecessary_wraps, reason = "one signature for all")]
pub fn flag(value: Value) -> Result<bool, Misfit> {
    Ok(value == Value::Bool(true))
}

/// See [`tolerant::time`](super::tolerant::time).
#[expect(clippy::unnecessary_wraps, reason = "one signature for all")]
pub fn time(value: Value) -> Result<Option<UnixMillis>, Misfit> {
    Ok(as_count(&value).map(UnixMillis))
}

/// See [`tolerant::id`](super::tolerant::id).
#[expect(clippy::unnecessary_wraps, reason = "one signature for all")]
pub fn id(value: Value) -> Result<String, Misfit> {
    Ok(as_text(value).unwrap_or_default())
}

/// See [`tolerant::ids`](super::tolerant::ids).
pub fn ids(value: Value) -> Result<Vec<String>, Misfit> {
    Ok(list::<Value>(value)?.into_iter().filter_map(as_text).collect())
}

/// See [`tolerant::list`](super::tolerant::list).
pub fn list<T: FromJson>(value: Value) -> Result<Vec<T>, Misfit> {
    Option::from_json(value).map(Option::unwrap_or_default)
}
