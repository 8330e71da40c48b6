//! Reading and writing JSON: by serde, and with the feature `lean` by what does as much in a fifth of the code.

#[cfg(any(feature = "lean", test))]
mod parse;
#[cfg(any(not(feature = "lean"), test))]
mod surrogates;
#[cfg(all(feature = "lean", target_arch = "wasm32"))]
mod value;
// The derive of `ToJson` writes for it, whoever uses that.
pub mod write;

#[cfg(not(all(feature = "lean", target_arch = "wasm32")))]
pub use serde_json::{Number, Value};
#[cfg(all(feature = "lean", target_arch = "wasm32"))]
pub use value::{Map, Number, Value};

/// The fields of an object.
#[cfg(not(all(feature = "lean", target_arch = "wasm32")))]
pub type Map = serde_json::Map<String, Value>;

/// What can be written as JSON.
#[cfg(not(feature = "lean"))]
pub use serde::Serialize as Written;
/// What can be written as JSON.
#[cfg(feature = "lean")]
pub use write::ToJson as Written;

/// The value that a text is, if it is JSON. Half of a character in it, as JavaScript writes one that it cut in two
/// (`"\ud83d"`), reads as U+FFFD: it costs that character, not the whole answer.
pub fn read(text: &[u8]) -> Option<Value> {
    #[cfg(not(feature = "lean"))]
    return read_by_serde(text);
    #[cfg(feature = "lean")]
    parse::parse(text)
}

#[cfg(any(not(feature = "lean"), test))]
fn read_by_serde<T: serde::de::DeserializeOwned>(text: &[u8]) -> Option<T> {
    let read = serde_json::from_slice(text);
    read.ok().or_else(|| serde_json::from_slice(&surrogates::replaced(text)?).ok())
}

/// The JSON text of a value, if it has one: a map's keys may be no text.
#[cfg(not(feature = "lean"))]
pub(crate) fn to_vec(value: &impl Written) -> Option<Vec<u8>> {
    serde_json::to_vec(value).ok()
}

/// The JSON text of a value.
#[cfg(feature = "lean")]
#[expect(clippy::unnecessary_wraps, reason = "one signature")]
pub(crate) fn to_vec(value: &impl Written) -> Option<Vec<u8>> {
    Some(to_text(value).into_bytes())
}

/// The JSON text of a value: a model's, whose keys are all text, which always has one.
pub fn to_text(value: &impl Written) -> String {
    #[cfg(not(feature = "lean"))]
    return serde_json::to_string(value).unwrap_or_default();
    #[cfg(feature = "lean")]
    {
        let mut text = String::new();
        value.write(&mut text);
        text
    }
}

/// A number's digits.
pub(crate) fn number(number: &Number) -> String {
    #[cfg(not(feature = "lean"))]
    return number.to_string();
    #[cfg(feature = "lean")]
    to_text(number)
}
