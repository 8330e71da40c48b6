//! HTTP headers.

use std::fmt;

/// HTTP headers, in the order in which they were added. Names are compared without regard to case; `Debug` shows no secret.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Headers(Vec<(String, String)>);

/// Headers whose value never appears in `Debug`.
const SECRET: [&str; 5] = ["x-api-key", "authorization", "proxy-authorization", "cookie", "set-cookie"];

impl Headers {
    /// Creates an empty set of headers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the value of the first header of this name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// Adds a header beside others of the same name. What HTTP does not allow as a name or value is left out.
    pub fn append(&mut self, name: &str, value: &str) {
        // RFC 9110, section 5.5: no control character but the tab.
        if is_header_name(name) && !value.bytes().any(|byte| byte.is_ascii_control() && byte != b'\t') {
            self.0.push((name.to_ascii_lowercase(), value.to_owned()));
        }
    }

    /// Sets a header and removes others of the same name. What HTTP does not allow as a name or value is left out.
    pub fn set(&mut self, name: &str, value: &str) {
        self.0.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.append(name, value);
    }

    /// Returns all names, in lowercase, and values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

/// Returns whether this is a token (RFC 9110, section 5.6.2).
pub(crate) fn is_header_name(name: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(is_token)
}

/// Returns whether the value of a header is kept out of logs.
pub(crate) fn is_secret(name: &str) -> bool {
    SECRET.contains(&name)
}

impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.iter().map(|(name, value)| (name, if is_secret(name) { "[hidden]" } else { value }));
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
