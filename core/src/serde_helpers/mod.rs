//! Functions for `#[serde(deserialize_with)]` and `#[serde(serialize_with)]`.
//!
//! A response must not be lost because one of its fields has an unexpected type. The `deserialize_with` functions therefore
//! return `None` for a value that they cannot represent; [`from_value`](crate::models::from_value) keeps that value in `extra`.

mod decode;
pub(crate) mod seconds;

pub use decode::DecodeError;
pub(crate) use decode::deserialize;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Number, Value};

use crate::platform::json;

/// Reads a `T`; a value that is not one is `None`.
pub(crate) fn optional<'de, D: Deserializer<'de>, T: DeserializeOwned>(deserializer: D) -> Result<Option<T>, D::Error> {
    Ok(deserialize(&Value::deserialize(deserializer)?).ok())
}

/// Reads text. Any other value but `null` becomes its JSON text, so that an error message is readable in any shape.
pub(crate) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Ok(as_text(Value::deserialize(deserializer)?))
}

/// Reads an id, which may be a number. Empty text is not an id.
pub(crate) fn id<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Ok(as_id(Value::deserialize(deserializer)?))
}

/// Reads an id that the response is useless without.
pub(crate) fn required_id<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    id(deserializer)?.ok_or_else(|| serde::de::Error::custom("expected an id (text or a number)"))
}

/// Reads an id, which may be a number; any other value is empty.
pub(crate) fn id_or_empty<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(id(deserializer)?.unwrap_or_default())
}

/// Reads a list of ids, which may be numbers. A list with anything else in it is empty: `extra` keeps it whole.
pub(crate) fn ids<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::Array(items) => items.into_iter().map(as_id).collect::<Option<_>>().unwrap_or_default(),
        _ => Vec::new(),
    })
}

/// Reads a whole number, which may be written as text or with a fraction of zero.
pub(crate) fn count<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    Ok(as_count(&Value::deserialize(deserializer)?))
}

/// Reads a finite number, which may be written as text: as JSON writes numbers.
pub(crate) fn number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<f64>, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::Number(number) => number.as_f64(),
        Value::String(digits) => json::parse(digits.trim().as_bytes()).ok().and_then(|number| number.as_f64()),
        _ => None,
    })
}

/// Reads a flag; anything but `true` is `false`.
pub(crate) fn flag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    Ok(Value::deserialize(deserializer)? == Value::Bool(true))
}

/// Writes a number. The service writes `65`, and Rust would write the same `f64` as `65.0`.
#[expect(clippy::ref_option, reason = "serde passes a reference to the field")]
pub(crate) fn serialize_number<S: Serializer>(number: &Option<f64>, serializer: S) -> Result<S::Ok, S::Error> {
    match number {
        Some(number) => match whole(*number) {
            Some(whole) => whole.serialize(serializer),
            None => number.serialize(serializer),
        },
        None => serializer.serialize_none(),
    }
}

/// Returns the whole number in a JSON value, which may be written as text or with a fraction of zero.
pub(crate) fn as_count(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64().or_else(|| whole(number.as_f64()?)),
        Value::String(digits) => digits.trim().parse().ok(),
        _ => None,
    }
}

/// Returns the text in a JSON value; any other value but `null` as its JSON text.
pub(crate) fn as_text(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        Value::Null => None,
        Value::Number(number) => Some(digits(&number)),
        other => Some(json::text(&other)),
    }
}

/// Returns the id in a JSON value: text that is not empty, or a number's digits.
pub(crate) fn as_id(value: Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text),
        Value::Number(number) => Some(digits(&number)),
        _ => None,
    }
}

fn digits(number: &Number) -> String {
    match number.as_f64().and_then(whole) {
        Some(whole) if number.is_f64() => whole.to_string(),
        _ => json::text(&Value::Number(number.clone())),
    }
}

/// Returns the integer that a float stands for, if it is one that an `f64` counts exactly.
#[expect(clippy::cast_possible_truncation, reason = "the value is in the range of exact integers")]
fn whole(number: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0; // 2^53
    (number.fract() == 0.0 && number.abs() <= EXACT).then_some(number as i64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn counts_are_read_from_numbers_and_digits() {
        for (value, expected) in [
            (json!(41), Some(41)),
            (json!(-1), Some(-1)),
            (json!(40.0), Some(40)),
            (json!(" 12 "), Some(12)),
            (json!(40.5), None),
            (json!(1e300), None),
            (json!("all"), None),
            (json!({"paid": 1}), None),
            (json!(null), None),
        ] {
            assert_eq!(as_count(&value), expected, "{value}");
        }
    }

    #[test]
    fn ids_are_read_from_text_and_numbers() {
        for (value, expected) in [
            (json!("q_1"), Some("q_1")),
            (json!(17), Some("17")),
            (json!(17.0), Some("17")),
            (json!(u64::MAX), Some("18446744073709551615")),
            (json!(""), None),
            (json!(true), None),
            (json!(null), None),
        ] {
            assert_eq!(as_id(value.clone()).as_deref(), expected, "{value}");
        }
    }

    #[test]
    fn text_of_another_type_is_shown_as_json() {
        for (value, expected) in [
            (json!("late"), Some("late")),
            (json!(5), Some("5")),
            (json!({"code": 5}), Some(r#"{"code":5}"#)),
            (json!(null), None),
        ] {
            assert_eq!(as_text(value.clone()).as_deref(), expected, "{value}");
        }
    }

    #[test]
    fn a_list_of_ids_is_read_whole_or_not_at_all() {
        assert_eq!(ids(&json!(["~021", 7])).unwrap(), ["~021", "7"]);
        assert!(ids(&json!(["~021", null])).unwrap().is_empty());
        assert!(ids(&json!(null)).unwrap().is_empty());
    }

    #[test]
    fn whole_numbers_are_written_without_a_fraction() {
        for (number, expected) in [
            (Some(65.0), "65"),
            (Some(65.5), "65.5"),
            (Some(0.0), "0"),
            (Some(-2.0), "-2"),
            (Some(1e300), "1e+300"),
            (None, "null"),
        ] {
            let mut out = Vec::new();
            serialize_number(&number, &mut serde_json::Serializer::new(&mut out)).unwrap();
            assert_eq!(String::from_utf8(out).unwrap(), expected);
        }
    }
}
