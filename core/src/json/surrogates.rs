//! Halves of characters in JSON, which serde refuses.

/// The same text with U+FFFD for each `\\ud800` to `\\udfff` that has no other half beside it; `None` where there is none.
pub(super) fn replaced(text: &[u8]) -> Option<Vec<u8>> {
    let mut mended: Option<Vec<u8>> = None;
    let mut at = 0;
    while let Some(place) = text.get(at..)?.iter().position(|byte| *byte == b'\\') {
        at += place;
        at += match (unit(text, at), unit(text, at + ESCAPE)) {
            (Some(0xd800..0xdc00), Some(0xdc00..0xe000)) => 2 * ESCAPE,
            (Some(0xd800..0xe000), _) => {
                mended.get_or_insert_with(|| text.to_vec())[at + 2..at + ESCAPE].copy_from_slice(b"fffd");
                ESCAPE
            }
            // Also a backslash that is escaped, which begins nothing.
            _ => 2,
        };
    }
    mended
}

/// `\\u` and four digits.
const ESCAPE: usize = 6;

/// What is escaped here, if anything is.
fn unit(text: &[u8], at: usize) -> Option<u32> {
    let digits = text.get(at..at + ESCAPE)?.strip_prefix(b"\\u")?;
    u32::from_str_radix(str::from_utf8(digits).ok()?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_halves_without_the_other_are_replaced() {
        let cases = [
            (r#""\ud83d""#, Some(r#""\ufffd""#)),
            (r#""\ude00 x""#, Some(r#""\ufffd x""#)),
            (r#""\uD83Dx\uD83D\uDE00""#, Some(r#""\ufffdx\uD83D\uDE00""#)),
            (r#""\ud83d\ud83d\ude00""#, Some(r#""\ufffd\ud83d\ude00""#)),
            (r#""\ud83d\n""#, Some(r#""\ufffd\n""#)),
            (r#""\ud83d\ude00""#, None),
            (r#""\\ud83d""#, None),
            (r#""\u12""#, None),
            (r#""\"#, None),
            ("", None),
        ];
        for (text, expected) in cases {
            let mended = replaced(text.as_bytes()).map(|text| String::from_utf8(text).unwrap());
            assert_eq!(mended.as_deref(), expected, "{text}");
        }
    }
}
