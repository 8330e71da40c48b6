//! Text to JSON values and back: by `serde_json`, and on WebAssembly by the platform's own `JSON`, which is there anyway.

pub(crate) use super::current::json::{read_exactly, write};

use serde_json::Value;

use super::current;

/// Parses a JSON document.
///
/// Accepts what JavaScript and proxies write, because one odd value must not cost the whole response:
///
/// - a byte order mark is skipped;
/// - a lone surrogate (`"\ud83d"`, from a JavaScript string that was cut inside an emoji) and invalid UTF-8 become U+FFFD;
/// - a number that is out of range (`1e400`), and an integer that the platform cannot hold (64 bits; in JavaScript 53), become
///   text with the same digits.
///
/// # Errors
/// When the text is not one whole JSON document, or is nested more than 128 deep.
pub(crate) fn parse(text: &[u8]) -> Result<Value, String> {
    let text = String::from_utf8_lossy(text);
    current::json::parse(text.strip_prefix('\u{feff}').unwrap_or(&text))
}

/// Returns a value as JSON text.
pub(crate) fn text(value: &Value) -> String {
    // Nothing in a `Value` fails.
    write(value).unwrap_or_default()
}
