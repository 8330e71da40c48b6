//! JSON by `serde_json`, which is made to accept what JavaScript and proxies write.

use std::borrow::Cow;

use serde::Serialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;

/// Parses a document.
///
/// `serde_json`'s feature `arbitrary_precision` would keep all numbers as they are, but features are shared by all crates of a
/// build: it would change how every user's own `serde_json::Value` serializes to other formats.
pub(crate) fn parse(text: &str) -> Result<Value, String> {
    serde_json::from_str(&repair(text)).map_err(|error| error.to_string())
}

/// Writes a value.
pub(crate) fn write(value: &impl Serialize) -> Result<String, String> {
    serde_json::to_string(value).map_err(|error| error.to_string())
}

/// Reads a type that holds larger numbers than [`Value`] does.
pub(crate) fn read_exactly<T: DeserializeOwned>(text: &[u8]) -> Option<T> {
    serde_json::from_slice(text).ok()
}

/// Rewrites the strings and numbers that `serde_json` rejects or rounds.
fn repair(text: &str) -> Cow<'_, str> {
    let mut repaired = String::new();
    let mut copied = 0;
    let mut replace = |start: usize, end: usize, parts: &[&str]| {
        repaired.push_str(&text[copied..start]);
        repaired.extend(parts.iter().copied());
        copied = end;
    };
    let bytes = text.as_bytes();
    let mut in_string = false;
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        at += match byte {
            b'"' => {
                in_string = !in_string;
                1
            }
            b'\\' if in_string => match (escaped_unit(bytes, at), escaped_unit(bytes, at + ESCAPE)) {
                (Some(0xd800..0xdc00), Some(0xdc00..0xe000)) => 2 * ESCAPE,
                (Some(0xd800..0xe000), _) => {
                    replace(at, at + ESCAPE, &["\\ufffd"]);
                    ESCAPE
                }
                _ => 2,
            },
            b'-' | b'0'..=b'9' if !in_string => {
                let length = bytes[at..].iter().take_while(|byte| is_number_byte(**byte)).count();
                let number = &text[at..at + length];
                if is_lost(number) {
                    replace(at, at + length, &["\"", number, "\""]);
                }
                length
            }
            _ => 1,
        };
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    repaired.push_str(&text[copied..]);
    Cow::Owned(repaired)
}

/// The length of `\u` with its four digits.
const ESCAPE: usize = 6;

/// Returns the UTF-16 code unit that is escaped at this place, if one is.
fn escaped_unit(text: &[u8], at: usize) -> Option<u32> {
    let digits = text.get(at..at + ESCAPE)?.strip_prefix(b"\\u")?;
    u32::from_str_radix(str::from_utf8(digits).ok()?, 16).ok()
}

fn is_number_byte(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E')
}

/// Whether `serde_json` would reject the number or drop digits of an integer.
fn is_lost(number: &str) -> bool {
    // Shorter numbers fit: a u64 holds 19 digits, and an exponent is long only if it says so.
    if number.len() < 20 && !number.contains(['e', 'E']) {
        return false;
    }
    // What is no number at all stays, so that the parser rejects the document.
    if serde_json::from_str::<IgnoredAny>(number).is_err() {
        return false;
    }
    let is_integer = !number.contains(['.', 'e', 'E']);
    let is_out_of_range = serde_json::from_str::<f64>(number).is_err();
    is_out_of_range || (is_integer && number.parse::<u64>().is_err() && number.parse::<i64>().is_err())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::json::parse;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn a_byte_order_mark_is_skipped() {
        assert_eq!(parse(b"\xef\xbb\xbf{\"a\":1}").unwrap(), json!({"a": 1}));
        assert!(parse(b"\xef\xbb\xbf").is_err());
    }

    #[test]
    fn only_lone_surrogates_are_replaced() {
        for (text, expected) in [
            (r#""\ud83d""#, r#""\ufffd""#),
            (r#""\ude00 x""#, r#""\ufffd x""#),
            (r#""\uD83Dx\uD83D\uDE00""#, r#""\ufffdx\uD83D\uDE00""#),
            (r#""\ud83d\ud83d\ude00""#, r#""\ufffd\ud83d\ude00""#),
            (r#""\ud83d\n""#, r#""\ufffd\n""#),
            (r#"{"\udc00":"\ud800"}"#, r#"{"\ufffd":"\ufffd"}"#),
            (r#""\ud83d\ude00""#, r#""\ud83d\ude00""#),
            (r#""\\ud83d""#, r#""\\ud83d""#),
            (r#""\u12""#, r#""\u12""#),
            (r#""\"#, r#""\"#),
            ("", ""),
        ] {
            assert_eq!(repair(text), expected, "{text}");
        }
    }

    #[test]
    fn invalid_utf8_costs_only_its_own_bytes() {
        assert_eq!(parse(b"{\"a\":\"x\xed\xa0\xbdy\",\"b\":1}").unwrap()["b"], json!(1));
        assert_eq!(parse(b"\"caf\xe9\"").unwrap(), json!("caf\u{fffd}"));
    }

    #[test]
    fn numbers_that_do_not_fit_keep_their_digits_as_text() {
        for (number, expected) in [
            ("18446744073709551615", json!(u64::MAX)),
            ("18446744073709551616", json!("18446744073709551616")),
            ("-9223372036854775808", json!(i64::MIN)),
            ("-9223372036854775809", json!("-9223372036854775809")),
            ("1e400", json!("1e400")),
            ("-1E+999", json!("-1E+999")),
            ("1e-400", json!(0.0)),
            ("1e300", json!(1e300)),
            ("10.333333333333334", json!(10.333_333_333_333_334)),
            ("1234567890.12345678901234567890", json!(1_234_567_890.123_456_7)),
        ] {
            let document = parse(format!("{{\"a\":[{number}],\"b\":\"{number}\"}}").as_bytes()).unwrap();
            assert_eq!(document, json!({"a": [expected], "b": number}), "{number}");
        }
    }

    #[test]
    fn what_is_not_json_stays_an_error() {
        for text in
            ["", "{", "1e", "-", "1.2.3", "1-1", "00000000000000000000001", "[1e400", "{} x", "NaN", "\"a", "<p>"]
        {
            assert!(parse(text.as_bytes()).is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_serde_json_accepts_is_read_the_same(text in r#"[\[\]{}",:0-9eE.+\\u a-f-]{0,40}"#) {
            if let Ok(value) = serde_json::from_str::<Value>(&text)
                && repair(&text) == text
            {
                prop_assert_eq!(parse(text.as_bytes()).unwrap(), value);
            }
        }

        #[test]
        fn any_bytes_are_parsed_or_rejected(text in prop::collection::vec(any::<u8>(), 0..60)) {
            let _ = parse(&text);
        }

        #[test]
        fn floats_keep_their_value(number in any::<f64>().prop_filter("finite", |number| number.is_finite())) {
            let text = serde_json::to_string(&number).unwrap();
            prop_assert_eq!(parse(text.as_bytes()).unwrap().as_f64(), Some(number));
        }
    }
}
