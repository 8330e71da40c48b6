//! HTTP headers.

use std::fmt;

use http::{HeaderMap, HeaderName, HeaderValue};

/// HTTP headers. Names are compared without regard to case; `Debug` shows no secret.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Headers(HeaderMap);

/// Headers whose value never appears in `Debug`.
const SECRET: [&str; 5] = ["x-api-key", "authorization", "proxy-authorization", "cookie", "set-cookie"];

impl Headers {
    /// Creates an empty set of headers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the value of the first header of this name, if it is text.
    pub fn get(&self, name: &str) -> Option<&str> {
        str::from_utf8(self.0.get(name)?.as_bytes()).ok()
    }

    /// Adds a header beside others of the same name. What HTTP does not allow as a name or value is left out.
    pub fn append(&mut self, name: &str, value: &str) {
        if let Some((name, value)) = parse(name, value) {
            self.0.append(name, value);
        }
    }

    /// Sets a header and removes others of the same name. What HTTP does not allow as a name or value is left out.
    pub fn set(&mut self, name: &str, value: &str) {
        if let Some((name, value)) = parse(name, value) {
            self.0.insert(name, value);
        }
    }

    /// Returns all names, in lowercase, and values. Values that are not text are left out.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().filter_map(|(name, value)| Some((name.as_str(), str::from_utf8(value.as_bytes()).ok()?)))
    }

    /// Returns the headers as the `http` crate has them.
    pub fn into_map(self) -> HeaderMap {
        self.0
    }
}

fn parse(name: &str, value: &str) -> Option<(HeaderName, HeaderValue)> {
    let name = HeaderName::try_from(name).ok()?;
    let mut value = HeaderValue::try_from(value).ok()?;
    value.set_sensitive(SECRET.contains(&name.as_str()));
    Some((name, value))
}

impl From<HeaderMap> for Headers {
    fn from(map: HeaderMap) -> Self {
        Self(map)
    }
}

impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.iter().map(|(name, value)| (name, if SECRET.contains(&name) { "[hidden]" } else { value }));
        f.debug_map().entries(shown).finish()
    }
}

impl<N: AsRef<str>, V: AsRef<str>> FromIterator<(N, V)> for Headers {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(headers: I) -> Self {
        let mut all = Self::new();
        headers.into_iter().for_each(|(name, value)| all.append(name.as_ref(), value.as_ref()));
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
        assert_eq!(headers.iter().collect::<Vec<_>>(), [("retry-after", "9")]);
    }

    #[test]
    fn debug_hides_secrets() {
        let headers = Headers::from_iter([("X-Api-Key", "sk_uphunt_secret"), ("accept", "application/json")]);
        assert_eq!(format!("{headers:?}"), r#"{"x-api-key": "[hidden]", "accept": "application/json"}"#);
    }

    #[test]
    fn values_beyond_ascii_are_kept_and_line_breaks_are_not() {
        let mut headers = Headers::new();
        headers.append("x-name", "é");
        headers.append("x-evil", "a\r\nx-api-key: b");
        headers.append("bad name", "a");
        assert_eq!(headers.iter().collect::<Vec<_>>(), [("x-name", "é")]);
    }
}
