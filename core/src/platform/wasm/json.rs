//! JSON by JavaScript's `JSON.parse` and `JSON.stringify`, which are there anyway.

use js_sys::{Error, JSON};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/platform/wasm/json.js")]
extern "C" {
    #[wasm_bindgen(js_name = parse, catch)]
    fn parse_text(text: &str) -> Result<JsValue, Error>;
}

/// Parses a document.
pub(crate) fn parse(text: &str) -> Result<Value, String> {
    let value = parse_text(text).map_err(|error| String::from(error.message()))?;
    serde_wasm_bindgen::from_value(value).map_err(|error| error.to_string())
}

/// Writes a value.
pub(crate) fn write(value: &impl Serialize) -> Result<String, String> {
    let value = serde_json::to_value(value).map_err(|error| error.to_string())?;
    let value = value.serialize(&Serializer::json_compatible()).map_err(|error| error.to_string())?;
    JSON::stringify(&value).map(String::from).map_err(|_| "JSON.stringify failed".to_owned())
}

/// Reads a type that holds larger numbers than [`Value`] does. JavaScript has none.
pub(crate) fn read_exactly<T: DeserializeOwned>(_text: &[u8]) -> Option<T> {
    None
}
