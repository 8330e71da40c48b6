//! Header names and values.

use std::borrow::Cow;
use std::fmt;

#[cfg(target_arch = "wasm32")]
use crate::text::split;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

/// HTTP headers. Names compare without regard to case; `Debug` shows no secret.
///
/// A list of pairs. A transport's own form is kept as it came instead, and handed over as it is: copying every name
/// and value of every request and answer took a tenth of a call's time.
#[derive(Clone)]
pub struct Headers(Repr);

/// A name and its value.
#[cfg(not(target_arch = "wasm32"))]
type Pair = (String, String);

#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone)]
enum Repr {
    List(Vec<Pair>),
    #[cfg(feature = "reqwest")]
    Map(HeaderMap),
}

/// As they cross to JavaScript: a line for each name and each value.
#[cfg(target_arch = "wasm32")]
#[derive(Clone)]
struct Repr(String);

/// Headers whose value never appears in `Debug`.
const SECRET: [&str; 5] = ["x-api-key", "authorization", "proxy-authorization", "cookie", "set-cookie"];

impl Headers {
    /// None.
    pub const fn new() -> Self {
        Self(Repr::new())
    }

    /// None, with room for this many.
    pub fn with_capacity(headers: usize) -> Self {
        Self(Repr::with_capacity(headers))
    }

    /// The value of the first header of this name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name)
    }

    /// Adds a header, beside any other of the same name.
    pub fn append(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) {
        self.0.push(name.into(), value.into());
    }

    /// Sets a header, in the place of all others of the same name.
    pub fn set(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) {
        let name = name.into();
        self.0.remove(&name);
        self.0.push(name, value.into());
    }

    /// All of them. Values that are no text are left out.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter()
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Repr {
    const fn new() -> Self {
        Self::List(Vec::new())
    }

    fn with_capacity(headers: usize) -> Self {
        Self::List(Vec::with_capacity(headers))
    }

    fn get(&self, name: &str) -> Option<&str> {
        match self {
            Self::List(list) => {
                list.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
            }
            #[cfg(feature = "reqwest")]
            Self::Map(map) => map.get(name)?.to_str().ok(),
        }
    }

    fn push(&mut self, name: Cow<'static, str>, value: String) {
        self.list().push((name.into_owned(), value));
    }

    fn remove(&mut self, name: &str) {
        self.list().retain(|(known, _)| !known.eq_ignore_ascii_case(name));
    }

    fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let (list, others) = self.parts();
        list.iter().map(|(name, value)| (name.as_str(), value.as_str())).chain(others)
    }

    #[cfg(feature = "reqwest")]
    fn parts(&self) -> (&[Pair], impl Iterator<Item = (&str, &str)>) {
        let (list, map): (&[_], _) = match self {
            Self::List(list) => (list, None),
            Self::Map(map) => (&[], Some(map)),
        };
        let others = map.into_iter().flatten();
        (list, others.filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?))))
    }

    #[cfg(not(feature = "reqwest"))]
    fn parts(&self) -> (&[Pair], impl Iterator<Item = (&str, &str)>) {
        let Self::List(list) = self;
        (list, std::iter::empty())
    }

    /// The pairs, to change them.
    fn list(&mut self) -> &mut Vec<Pair> {
        #[cfg(feature = "reqwest")]
        if !matches!(self, Self::List(_)) {
            let list = self.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
            *self = Self::List(list);
        }
        match self {
            Self::List(list) => list,
            #[cfg(feature = "reqwest")]
            Self::Map(_) => unreachable!("it was made a list above"),
        }
    }
}

#[cfg(target_arch = "wasm32")]
impl Repr {
    const fn new() -> Self {
        Self(String::new())
    }

    fn with_capacity(_: usize) -> Self {
        Self::new()
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// A line break, which no header can have, is left out.
    #[expect(clippy::needless_pass_by_value, reason = "one signature")]
    fn push(&mut self, name: Cow<'static, str>, value: String) {
        for text in [&*name, &value] {
            self.0.extend(split(text, b'\n'));
            self.0.push('\n');
        }
    }

    fn remove(&mut self, name: &str) {
        let others = self.iter().filter(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.0 = others.flat_map(|(name, value)| [name, "\n", value, "\n"]).collect();
    }

    fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let mut lines = split(&self.0, b'\n');
        std::iter::from_fn(move || Some((lines.next()?, lines.next()?)))
    }
}

#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
impl Headers {
    /// The native transport's form; `None` when a name or a value cannot be sent. The values that are secret are marked so.
    pub(super) fn into_map(self) -> Option<HeaderMap> {
        let list = match self.0 {
            Repr::Map(map) => return Some(map),
            Repr::List(list) => list,
        };
        let mut map = HeaderMap::with_capacity(list.len());
        for (name, value) in list {
            let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
            let mut value = HeaderValue::try_from(value).ok()?;
            value.set_sensitive(SECRET.contains(&name.as_str()));
            map.append(name, value);
        }
        Some(map)
    }

    /// The same headers in the native transport's form, so that a copy of them costs little.
    pub(crate) fn made_for_sending(self) -> Self {
        let map = self.clone().into_map();
        map.map_or(self, Self::from)
    }

    /// The same headers with this one in the place of all others of its name; cheap in the native transport's form.
    pub(crate) fn with_static(mut self, name: &'static str, value: &'static str) -> Self {
        match &mut self.0 {
            Repr::Map(map) => {
                map.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
            }
            Repr::List(_) => self.set(name, value),
        }
        self
    }
}

#[cfg(target_arch = "wasm32")]
impl Headers {
    #[cfg(feature = "fetch")]
    pub(super) fn from_lines(lines: String) -> Self {
        Self(Repr(lines))
    }

    /// A line for each name and each value.
    #[cfg(feature = "fetch")]
    pub(super) fn into_lines(self) -> String {
        self.0.0
    }

    pub(crate) fn made_for_sending(self) -> Self {
        self
    }

    /// The same headers with this one, which they do not have.
    pub(crate) fn with_static(mut self, name: &'static str, value: &'static str) -> Self {
        self.0.0.extend([name, "\n", value, "\n"]);
        self
    }
}

#[cfg(not(any(feature = "reqwest", target_arch = "wasm32")))]
impl Headers {
    pub(crate) fn made_for_sending(self) -> Self {
        self
    }

    pub(crate) fn with_static(mut self, name: &'static str, value: &'static str) -> Self {
        self.set(name, value);
        self
    }
}

#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
impl From<HeaderMap> for Headers {
    fn from(map: HeaderMap) -> Self {
        Self(Repr::Map(map))
    }
}

impl Default for Headers {
    fn default() -> Self {
        Self::new()
    }
}

impl PartialEq for Headers {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Headers {}

impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |(name, value): (&str, &str)| {
            let secret = SECRET.iter().any(|secret| name.eq_ignore_ascii_case(secret));
            (name.to_owned(), if secret { "[hidden]".to_owned() } else { value.to_owned() })
        };
        f.debug_map().entries(self.iter().map(shown)).finish()
    }
}

impl<N: Into<Cow<'static, str>>, V: Into<String>> FromIterator<(N, V)> for Headers {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(headers: I) -> Self {
        let mut all = Self::new();
        headers.into_iter().for_each(|(name, value)| all.append(name, value));
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_compare_without_regard_to_case() {
        let mut headers = Headers::from_iter([("Retry-After", "7"), ("retry-after", "8")]);
        assert_eq!(headers.get("RETRY-AFTER"), Some("7"));
        headers.set("retry-After", "9");
        assert_eq!(headers.iter().collect::<Vec<_>>(), [("retry-After", "9")]);
    }

    #[test]
    fn debug_hides_what_is_secret() {
        let headers = Headers::from_iter([("X-Api-Key", "sk_uphunt_secret"), ("accept", "application/json")]);
        assert_eq!(format!("{headers:?}"), r#"{"X-Api-Key": "[hidden]", "accept": "application/json"}"#);
    }

    #[test]
    fn both_forms_tell_and_change_the_same() {
        let list = Headers::from_iter([("accept", "application/json"), ("x-api-key", "sk_uphunt_secret")]);
        let mut sent = list.clone().made_for_sending();
        assert_eq!(sent, list);
        assert_eq!(sent.get("Accept"), Some("application/json"));
        assert!(!format!("{sent:?}").contains("secret"));
        sent = sent.with_static("content-type", "application/json");
        sent.set("Accept", "text/plain");
        assert_eq!((sent.get("accept"), sent.get("Content-Type")), (Some("text/plain"), Some("application/json")));
        assert_eq!(sent.iter().count(), 3);
    }
}
