//! Reading JSON text in WebAssembly: what `serde_json` would make of it, in a fifth of its code. That reads into any type, from
//! any source, and says what is wrong and where; here everything becomes a [`Value`] or nothing. Fractions are read by the
//! platform.

use super::{Map, Number, Value};

use crate::platform;

/// Lists and objects in one another; the same limit as `serde_json` has.
const DEEPEST: u32 = 127;

/// The value, if the text is JSON and nothing else.
pub(crate) fn parse(text: &[u8]) -> Option<Value> {
    let mut reader = Reader { text: std::str::from_utf8(text).ok()?, at: 0 };
    let value = reader.value(DEEPEST)?;
    (reader.peek() == 0 && reader.at == text.len()).then_some(value)
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    /// The byte here; 0 at the end, which no JSON has outside of text.
    fn here(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    /// The first byte that is no white space.
    fn peek(&mut self) -> u8 {
        while matches!(self.here(), b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
        self.here()
    }

    /// Steps over white space and this byte, if it comes next.
    fn skip(&mut self, byte: u8) -> bool {
        let found = self.peek() == byte;
        self.at += usize::from(found);
        found
    }

    fn word(&mut self, word: &str, value: Value) -> Option<Value> {
        let found = self.text.as_bytes()[self.at..].starts_with(word.as_bytes());
        self.at += word.len();
        found.then_some(value)
    }

    fn value(&mut self, deeper: u32) -> Option<Value> {
        match self.peek() {
            b'{' => {
                let mut object = Map::new();
                self.members(b'}', deeper, |reader, deeper| {
                    let name = reader.string()?;
                    if !reader.skip(b':') {
                        return None;
                    }
                    object.insert(name, reader.value(deeper)?);
                    Some(())
                })?;
                Some(Value::Object(object))
            }
            b'[' => {
                let mut list = Vec::new();
                self.members(b']', deeper, |reader, deeper| {
                    list.push(reader.value(deeper)?);
                    Some(())
                })?;
                Some(Value::Array(list))
            }
            b'"' => self.string().map(Value::String),
            b't' => self.word("true", Value::Bool(true)),
            b'f' => self.word("false", Value::Bool(false)),
            b'n' => self.word("null", Value::Null),
            _ => self.number().map(Value::Number),
        }
    }

    /// What stands between brackets, with commas between.
    fn members(&mut self, end: u8, deeper: u32, mut member: impl FnMut(&mut Self, u32) -> Option<()>) -> Option<()> {
        let deeper = deeper.checked_sub(1)?;
        self.at += 1;
        if self.skip(end) {
            return Some(());
        }
        loop {
            member(self, deeper)?;
            if self.skip(end) {
                return Some(());
            }
            if !self.skip(b',') {
                return None;
            }
        }
    }

    fn string(&mut self) -> Option<String> {
        if !self.skip(b'"') {
            return None;
        }
        let mut string = String::new();
        loop {
            let start = self.at;
            while !matches!(self.here(), b'"' | b'\\' | 0..0x20) {
                self.at += 1;
            }
            string.push_str(self.text.get(start..self.at)?);
            let stop = self.here();
            self.at += 1;
            match stop {
                b'"' => return Some(string),
                b'\\' => string.push(self.escape()?),
                _ => return None,
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        let escape = self.here();
        self.at += 1;
        Some(match escape {
            b'"' | b'\\' | b'/' => escape.into(),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let unit = self.hex()?;
                // Half of a character is none; `char` says so.
                char::from_u32(self.with_other_half(unit).unwrap_or(unit)).unwrap_or('\u{fffd}')
            }
            _ => return None,
        })
    }

    /// The character that this unit and the one behind it are, if they are halves of one.
    fn with_other_half(&mut self, high: u32) -> Option<u32> {
        let high = high.checked_sub(0xd800).filter(|high| *high < 0x400)?;
        let before = self.at;
        let escaped = self.text.get(before..)?.starts_with("\\u");
        self.at += 2;
        let low = self.hex().filter(|low| escaped && (0xdc00..0xe000).contains(low));
        if low.is_none() {
            self.at = before;
        }
        Some(0x1_0000 + (high << 10) + low? - 0xdc00)
    }

    fn hex(&mut self) -> Option<u32> {
        let mut unit = 0;
        for _ in 0..4 {
            unit = unit * 16 + char::from(self.here()).to_digit(16)?;
            self.at += 1;
        }
        Some(unit)
    }

    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while self.here().is_ascii_digit() {
            self.at += 1;
        }
        (self.at > start).then_some(())
    }

    fn number(&mut self) -> Option<Number> {
        let start = self.at;
        self.at += usize::from(self.here() == b'-');
        let leading_zero = self.here() == b'0';
        let whole_part = self.at;
        self.digits()?;
        if leading_zero && self.at > whole_part + 1 {
            return None;
        }
        let whole_end = self.at;
        if self.here() == b'.' {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.here(), b'e' | b'E') {
            self.at += 1;
            self.at += usize::from(matches!(self.here(), b'+' | b'-'));
            self.digits()?;
        }
        number_of(&self.text[start..self.at], self.at == whole_end)
    }
}

/// The number that this text is, unless it is beyond all bounds.
#[cfg(not(all(feature = "lean", target_arch = "wasm32")))]
fn number_of(text: &str, whole: bool) -> Option<Number> {
    let whole = if !whole || text == "-0" {
        None
    } else if text.starts_with('-') {
        text.parse::<i64>().ok().map(Number::from)
    } else {
        text.parse::<u64>().ok().map(Number::from)
    };
    whole.or_else(|| Number::from_f64(platform::parse_number(text)?))
}

/// The number that this text is, unless it is beyond all bounds.
#[cfg(all(feature = "lean", target_arch = "wasm32"))]
fn number_of(text: &str, whole: bool) -> Option<Number> {
    let bounded = whole && text.len() < 300 || platform::parse_number(text)?.is_finite();
    bounded.then(|| Number(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::json::read_by_serde;

    fn both_read_alike(text: &[u8]) {
        let by_serde: Option<Value> = read_by_serde(text);
        let by_this = parse(text);
        assert_eq!(by_this, by_serde, "{}", String::from_utf8_lossy(text));
    }

    #[test]
    fn what_is_json_and_what_is_not_is_what_serde_says() {
        for text in [
            "",
            " ",
            "null",
            " null ",
            "nul",
            "nullx",
            "true",
            "false",
            "tru",
            "1",
            "-1",
            "-0",
            "0",
            "00",
            "01",
            "-",
            "1.",
            ".5",
            "1.5",
            "-1.5e3",
            "1e",
            "1e+",
            "1E5",
            "1e-2",
            "1e999",
            "18446744073709551615",
            "18446744073709551616",
            "-9223372036854775808",
            "-9223372036854775809",
            "+1",
            "NaN",
            "[",
            "]",
            "[]",
            "[ ]",
            "[1,]",
            "[,]",
            "[1 2]",
            "[1,2]",
            "{}",
            "{ }",
            "{",
            "}",
            r#"{"a"}"#,
            r#"{"a":}"#,
            r#"{"a":1,}"#,
            r#"{"a":1,"a":2}"#,
            r#"{"a" : [ {} , null ] }"#,
            "{1:2}",
            r#""""#,
            r#"""#,
            r#""a"#,
            r#""\"\\\/\b\f\n\r\t""#,
            r#""\x""#,
            r#""\u00e9\uD83D\uDE00""#,
            r#""\uD83D""#,
            r#""\uD83Dx""#,
            r#""\uD83D\u0041""#,
            r#""\uDE00""#,
            r#""\u12""#,
            r#""\u12g4""#,
            r#""\u+123""#,
            "\"\t\"",
            "\"é😀\"",
            "\"\0\"",
            "1\0",
            "\0",
            "[1]\0",
            "\u{feff}1",
            "1 1",
            "'a'",
            "[1]x",
            "\u{b}1",
        ] {
            both_read_alike(text.as_bytes());
        }
        both_read_alike(b"\"\xff\"");
        for depth in 120..135 {
            both_read_alike(("[".repeat(depth) + &"]".repeat(depth)).as_bytes());
        }
    }

    proptest! {
        #[test]
        fn any_bytes_read_as_serde_reads_them(bytes in prop::collection::vec(
            prop::sample::select(&b"{}[]\",:\\ unlltrefas0123456789-+.eE\t\xc3\xa9"[..]), 0..24,
        )) {
            let fraction = bytes.iter().any(|byte| b".eE".contains(byte));
            // serde's fractions may be off by the last bit.
            if fraction {
                prop_assert_eq!(parse(&bytes).is_some(), read_by_serde::<Value>(&bytes).is_some());
            } else {
                both_read_alike(&bytes);
            }
        }

        #[test]
        fn any_text_reads_as_it_was_written(text in any::<String>(), number in any::<i64>()) {
            let value = serde_json::json!({ text.clone(): [text, number, null, true] });
            prop_assert_eq!(parse(value.to_string().as_bytes()), Some(value));
        }
    }
}
