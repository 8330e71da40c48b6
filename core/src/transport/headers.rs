//! Header names and values, in the order in which they were added.

use std::borrow::Cow;
use std::fmt;

/// HTTP headers. Names compare without regard to case; `Debug` shows no secret.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Headers(Vec<(Cow<'static, str>, String)>);

/// Headers whose value never appears in `Debug`.
const SECRET: [&str; 5] = ["x-api-key", "authorization", "proxy-authorization", "cookie", "set-cookie"];

impl Headers {
    /// None.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// None, with room for this many.
    pub fn with_capacity(headers: usize) -> Self {
        Self(Vec::with_capacity(headers))
    }

    /// The value of the first header of this name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Adds a header, beside any other of the same name.
    pub fn append(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) {
        self.0.push((name.into(), value.into()));
    }

    /// Sets a header, in the place of all others of the same name.
    pub fn set(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) {
        let name = name.into();
        self.0.retain(|(known, _)| !known.eq_ignore_ascii_case(&name));
        self.0.push((name, value.into()));
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_ref(), value.as_str()))
    }
}

impl IntoIterator for Headers {
    type Item = (Cow<'static, str>, String);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    /// All of them, in order, to keep.
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

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
        Self(headers.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
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
}
