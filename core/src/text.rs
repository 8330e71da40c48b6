//! Sentences with parts: `text!("{} was answered with HTTP {}", call, status)`. What the standard library's formatting would bring with it is as much
//! code in WebAssembly as all that is said by it.

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
    let mut parts = parts.iter();
    // Split at one character: a search for two is as much code as all of this.
    for (at, between) in sentence.split('{').enumerate() {
        if at > 0 {
            parts.next().into_iter().for_each(|part| part.say(&mut out));
        }
        out.push_str(between.strip_prefix('}').unwrap_or(between));
    }
    out
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
}
