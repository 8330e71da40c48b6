//! Values from JavaScript to the core and back.

use std::error::Error as _;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_wasm_bindgen::Serializer;
use uphunt::Error;
use uphunt::http::FetchError;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::*;

/// Reads a value as JSON. Every type is read from that, as responses are.
pub(crate) fn json(value: JsValue) -> Result<Value, JsValue> {
    serde_wasm_bindgen::from_value(value).map_err(Into::into)
}

/// Reads a value. `what` names it in an error, where no field does.
pub(crate) fn read<T: DeserializeOwned>(what: &str, value: JsValue) -> Result<T, JsValue> {
    uphunt::read_input(what, &json(value)?).map_err(throw)
}

/// Writes a value as plain objects, lists, strings and numbers.
pub(crate) fn write<T: Serialize>(value: &T) -> Result<JsValue, JsValue> {
    let mut json = serde_json::to_value(value).map_err(|error| JsValue::from(error.to_string()))?;
    round_large_integers(&mut json);
    json.serialize(&Serializer::json_compatible()).map_err(Into::into)
}

/// Rounds integers beyond 53 bits, as JavaScript itself does: the serializer would refuse them, after the call has succeeded.
fn round_large_integers(value: &mut Value) {
    const MAX_SAFE_INTEGER: u64 = (1 << 53) - 1;
    match value {
        Value::Number(number) => {
            let size = number.as_i64().map(i64::unsigned_abs).or_else(|| number.as_u64());
            if size.is_some_and(|size| size > MAX_SAFE_INTEGER) {
                *value = number.as_f64().into();
            }
        }
        Value::Array(items) => items.iter_mut().for_each(round_large_integers),
        Value::Object(fields) => fields.values_mut().for_each(round_large_integers),
        _ => {}
    }
}

/// Returns what is thrown for an error: its details, and what `fetch` threw if that was the reason.
pub(crate) fn throw(error: Error) -> JsValue {
    let thrown = js_sys::Object::new();
    let set = |name: &str, value: &JsValue| js_sys::Reflect::set(&thrown, &name.into(), value);
    let mut source = error.source();
    while let Some(error) = source {
        if let Some(error) = error.downcast_ref::<FetchError>() {
            let _ = set("cause", error.thrown());
        }
        source = error.source();
    }
    if let Ok(details) = write(&*error) {
        let _ = set("details", &details);
    }
    thrown.into()
}

/// Returns the name of `known` that is closest to a misspelt one.
#[wasm_bindgen]
pub fn suggest(name: &str, known: Vec<String>) -> Option<String> {
    uphunt::suggest(name, known.iter().map(String::as_str)).map(str::to_owned)
}
