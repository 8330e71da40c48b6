//! Reading and writing JSON.
//!
//! In WebAssembly fractions are written by JavaScript: the tables by which Rust would are a tenth of the module.

#[cfg(any(feature = "lean", test))]
mod parse;

use serde::Serialize;
use serde_json::{Number, Value};

/// The value that a text is, if it is JSON.
pub fn read(text: &[u8]) -> Option<Value> {
    #[cfg(not(feature = "lean"))]
    return serde_json::from_slice(text).ok();
    #[cfg(feature = "lean")]
    parse::parse(text)
}

/// The JSON text of a value.
pub(crate) fn to_vec(value: &impl Serialize) -> serde_json::Result<Vec<u8>> {
    #[cfg(not(target_arch = "wasm32"))]
    return serde_json::to_vec(value);
    #[cfg(target_arch = "wasm32")]
    {
        let mut text = Vec::with_capacity(256);
        value.serialize(&mut serde_json::Serializer::with_formatter(&mut text, fractions::ByJavaScript))?;
        Ok(text)
    }
}

/// The JSON text of a value: a model's, whose keys are all text, which always has one.
pub fn to_text(value: &impl Serialize) -> String {
    to_vec(value).ok().and_then(|text| String::from_utf8(text).ok()).unwrap_or_default()
}

/// A number's digits.
pub(crate) fn number(number: &Number) -> String {
    #[cfg(not(target_arch = "wasm32"))]
    return number.to_string();
    #[cfg(target_arch = "wasm32")]
    to_text(number)
}

#[cfg(target_arch = "wasm32")]
mod fractions {
    use std::io;

    use serde_json::ser::Formatter;

    pub(super) struct ByJavaScript;

    impl Formatter for ByJavaScript {
        fn write_f64<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
            writer.write_all(crate::platform::number_text(value).as_bytes())
        }
    }
}
