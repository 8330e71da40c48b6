//! Text without the standard library's machinery for it, which in WebAssembly is as much code as all that is said by it: sentences
//! with parts, `text!("{} was answered with HTTP {}", call, status)`, cutting at a byte, and whole numbers.

/// A part of a sentence.
pub(crate) trait Part {
    /// Writes it behind what is there.
    fn say(&self, out: &mut String);
}

macro_rules! parts {
    ($($kind:ty: |$it:ident| $part:expr),+ $(,)?) => { $(
        impl Part for $kind {
            fn say(&self, out: &mut String) {
                let $it = self;
                out.push_str(&$part);
            }
        }
    )+ };
}

parts! {
    &str: |it| it,
    String: |it| it,
    std::borrow::Cow<'_, str>: |it| it,
    u16: |it| decimal(u64::from(*it)),
    u32: |it| decimal(u64::from(*it)),
    u64: |it| decimal(*it),
    usize: |it| decimal(*it as u64),
    i64: |it| [if *it < 0 { "-" } else { "" }, &decimal(it.unsigned_abs())].concat(),
}

/// A number as text.
#[inline(never)]
pub(crate) fn decimal(mut number: u64) -> String {
    let mut digits = String::new();
    loop {
        digits.insert(0, char::from(b'0' + (number % 10) as u8));
        number /= 10;
        if number == 0 {
            return digits;
        }
    }
}

/// The sentence with its parts in the places of `{}`.
#[inline(never)]
pub(crate) fn filled(sentence: &str, parts: &[&dyn Part]) -> String {
    let mut out = String::new();
    let (mut rest, mut parts) = (sentence, parts.iter());
    while let Some((before, after)) = cut(rest, b'{') {
        out.push_str(before);
        parts.next().into_iter().for_each(|part| part.say(&mut out));
        rest = after.strip_prefix('}').unwrap_or(after);
    }
    out.push_str(rest);
    out
}

/// What stands before this byte, which is ASCII, and what behind it.
#[inline(never)]
pub(crate) fn cut(text: &str, at: u8) -> Option<(&str, &str)> {
    let place = text.bytes().position(|byte| byte == at)?;
    Some((text.get(..place)?, text.get(place + 1..)?))
}

/// The parts between bytes of this kind, which are ASCII.
pub(crate) fn split(text: &str, at: u8) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let (part, behind) =
            rest.map(|text| cut(text, at).map_or((text, None), |(part, behind)| (part, Some(behind))))?;
        rest = behind;
        Some(part)
    })
}

/// Whether this byte is one of these. Not `contains`: that looks for it in words of four.
#[inline(never)]
#[expect(clippy::manual_contains, reason = "it is more code")]
pub(crate) fn among(bytes: &[u8], byte: u8) -> bool {
    bytes.iter().any(|known| *known == byte)
}

/// Whether there are only letters and digits of ASCII and these others.
#[inline(never)]
pub(crate) fn has_only(text: &str, others: &[u8]) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || among(others, byte))
}

/// The number that these digits are, if there are any and nothing else, and a `u64` holds it.
#[inline(never)]
pub(crate) fn whole(digits: &str) -> Option<u64> {
    let mut number = 0;
    for byte in digits.bytes() {
        // Not `checked_mul`: it multiplies to 128 bits.
        if !byte.is_ascii_digit() || number > (u64::MAX - 9) / 10 {
            return None;
        }
        number = number * 10 + u64::from(byte - b'0');
    }
    (!digits.is_empty()).then_some(number)
}

/// The same with a sign before it, if an `i64` holds it.
pub(crate) fn signed(digits: &str) -> Option<i64> {
    match digits.strip_prefix('-') {
        Some(digits) => i64::try_from(whole(digits)?).ok().map(|number| -number),
        None => whole(digits)?.try_into().ok(),
    }
}

/// A sentence with these parts.
macro_rules! text {
    ($sentence:literal, $($part:expr),+ $(,)?) => {
        $crate::text::filled($sentence, &[$(&$part as &dyn $crate::text::Part),+])
    };
}

pub(crate) use text;

#[cfg(test)]
mod tests {
    #[test]
    fn parts_stand_in_their_places_and_are_not_looked_into() {
        let job = "{}{".to_owned();
        assert_eq!(
            text!("job {} after {} of {}: {}", job, 0_u32, u64::MAX, i64::MIN),
            format!("job {job} after 0 of {}: {}", u64::MAX, i64::MIN)
        );
        assert_eq!(text!("{}", 10_usize), "10");
        assert_eq!(text!("[{}]", "é"), "[é]");
    }

    #[test]
    fn text_is_cut_as_the_standard_library_cuts_it() {
        for text in ["", ":", "a", "a:b", "é:ü:", "::x"] {
            assert_eq!(super::cut(text, b':'), text.split_once(':'), "{text}");
            assert_eq!(super::split(text, b':').collect::<Vec<_>>(), text.split(':').collect::<Vec<_>>(), "{text}");
        }
    }

    #[test]
    fn digits_and_nothing_else_are_a_number() {
        for digits in ["0", "007", "65535", "1844674407370955161", "9223372036854775807"] {
            assert_eq!(super::whole(digits), digits.parse().ok(), "{digits}");
            assert_eq!(super::signed(digits), digits.parse().ok(), "{digits}");
        }
        for none in ["", "-", "+1", "1.0", " 1", "x", "99999999999999999999999", "٣"] {
            assert_eq!((super::whole(none), super::signed(none)), (None, None), "{none}");
        }
        assert_eq!((super::signed("-12"), super::whole("-12")), (Some(-12), None));
        assert_eq!(super::signed("9223372036854775808"), None);
    }
}
