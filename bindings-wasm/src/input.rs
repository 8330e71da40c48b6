//! From JavaScript's values to the core's.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use uphunt::Error;
use uphunt::model::{FromJson, JsonValue};
use wasm_bindgen::JsValue;

use crate::output::refused;

/// What this value describes. `what` names it in a refusal.
pub(crate) fn read<T: FromJson>(what: &str, value: JsValue) -> Result<T, Error> {
    let refused = |field: &str, why: &str| {
        let field = if field.is_empty() { what } else { field };
        refused(field, [field, ": ", why].concat(), "Give it as the documentation describes it.")
    };
    let Given(value) = serde_wasm_bindgen::from_value(value).map_err(|error| refused("", &error.to_string()))?;
    T::from_json(value).map_err(|misfit| refused(misfit.path(), misfit.why()))
}

/// A value that JSON can hold. What it cannot is refused rather than sent as `null`.
struct Given(JsonValue);

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(GivenVisitor).map(Self)
    }
}

struct GivenVisitor;

impl<'de> Visitor<'de> for GivenVisitor {
    type Value = JsonValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("what JSON can hold")
    }

    fn visit_unit<E>(self) -> Result<JsonValue, E> {
        Ok(JsonValue::Null)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<JsonValue, E> {
        Ok(truth.into())
    }

    fn visit_i64<E>(self, number: i64) -> Result<JsonValue, E> {
        Ok(number.into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<JsonValue, E> {
        Ok(number.into())
    }

    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<JsonValue, E> {
        if number.is_finite() {
            Ok(number.into())
        } else {
            Err(E::custom("it holds NaN or Infinity, which cannot be sent"))
        }
    }

    fn visit_str<E>(self, text: &str) -> Result<JsonValue, E> {
        Ok(text.into())
    }

    fn visit_string<E>(self, text: String) -> Result<JsonValue, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<JsonValue, A::Error> {
        let mut list = Vec::new();
        while let Some(Given(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(list.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<JsonValue, A::Error> {
        let mut map = serde_json::Map::new();
        while let Some((Given(name), Given(value))) = entries.next_entry()? {
            let JsonValue::String(name) = name else { return Err(A::Error::custom("it has a key that is no text")) };
            map.insert(name, value);
        }
        Ok(map.into())
    }
}
