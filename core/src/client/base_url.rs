//! The base URL of the service.

use std::net::{Ipv4Addr, Ipv6Addr};

use crate::error::{Error, Result};
use crate::input::has_dot_segment;

/// A checked base URL without a slash at its end: scheme, host, maybe a port, maybe a path.
///
/// Deliberately narrower than a URL parser: what is not plainly a base URL is refused, and no IDNA tables are linked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BaseUrl(String);

impl BaseUrl {
    pub(crate) const DEFAULT: &'static str = "https://uphunt.io";

    /// Parses a base URL. Refuses plain `http` to other machines unless `allow_http`: the key would cross the network
    /// readable.
    pub(crate) fn parse(text: &str, allow_http: bool) -> Result<Self> {
        const FORM: &str = "Give it as https://host, with a port or a path if need be.";
        let refuse = |why: &str, hint: &str| Err(Error::invalid_input("baseUrl", format!("the base URL {why}"), hint));
        let Some((scheme, rest)) = text.split_once("://") else {
            return refuse("does not begin with https://", FORM);
        };
        let scheme = scheme.to_ascii_lowercase();
        if scheme != "https" && scheme != "http" {
            return refuse("is neither https nor http", FORM);
        }
        let authority = rest.split('/').next().unwrap_or_default();
        let path = &rest[authority.len()..];
        if authority.contains('@') {
            return refuse("contains a user name", "Leave out what stands before the @.");
        }
        let Some(host) = host_of(authority) else {
            return refuse("has no valid host and port", FORM);
        };
        if path.contains(['?', '#']) {
            return refuse("has a query or a fragment", FORM);
        }
        let is_path_byte = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~%!$&'()*+,;=:@".contains(&byte);
        if !path.bytes().all(is_path_byte) || has_dot_segment(path) {
            return refuse("has an invalid path", FORM);
        }
        if path.split('/').any(|segment| segment.eq_ignore_ascii_case("api")) {
            return refuse(
                "contains a path of the API",
                "Leave out /api and what follows it: the client appends the paths.",
            );
        }
        if scheme == "http" && !allow_http && !is_loopback(host) {
            return refuse(
                "is plain http to another machine: anybody on the network could read the key",
                "Use https, or allow plain http explicitly if the network is yours.",
            );
        }
        Ok(Self(format!("{scheme}://{}{}", authority.to_ascii_lowercase(), path.trim_end_matches('/'))))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
impl BaseUrl {
    /// Returns whether it is plain `http` to this machine.
    pub(crate) fn is_plain_loopback(&self) -> bool {
        !self.is_https() && is_loopback(self.host_and_port().0)
    }

    pub(crate) fn is_https(&self) -> bool {
        self.0.starts_with("https://")
    }

    /// Returns the host and the port, which is the scheme's default where none is given.
    pub(crate) fn host_and_port(&self) -> (&str, u16) {
        let authority = self.0.split('/').nth(2).unwrap_or_default();
        let host = host_of(authority).unwrap_or(authority);
        let port = authority[host.len()..].strip_prefix(':').and_then(|port| port.parse().ok());
        (host, port.unwrap_or(if self.is_https() { 443 } else { 80 }))
    }
}

/// Returns the host of `host`, `host:port` or `[v6]:port`, if it is well-formed.
fn host_of(authority: &str) -> Option<&str> {
    let (host, port) = if authority.starts_with('[') {
        let end = authority.find(']')?;
        authority[1..end].parse::<Ipv6Addr>().ok()?;
        authority.split_at(end + 1)
    } else {
        let (host, port) = authority.split_at(authority.find(':').unwrap_or(authority.len()));
        let is_label = |label: &str| {
            !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
        };
        if !host.strip_suffix('.').unwrap_or(host).split('.').all(is_label) {
            return None;
        }
        (host, port)
    };
    match port.strip_prefix(':') {
        Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => digits.parse::<u16>().ok().map(|_| host),
        None if port.is_empty() => Some(host),
        _ => None,
    }
}

fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
        || host == "[::1]"
        || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Option<String> {
        BaseUrl::parse(text, false).ok().map(|url| url.0)
    }

    #[test]
    fn a_base_url_may_have_a_port_and_a_path() {
        assert_eq!(parse("https://uphunt.io").as_deref(), Some("https://uphunt.io"));
        assert_eq!(parse("HTTPS://UpHunt.io/").as_deref(), Some("https://uphunt.io"));
        assert_eq!(
            parse("https://proxy.local:8443/to/UpHunt//").as_deref(),
            Some("https://proxy.local:8443/to/UpHunt")
        );
        assert_eq!(parse("http://[::1]:80/x").as_deref(), Some("http://[::1]:80/x"));
    }

    #[test]
    fn what_is_no_base_url_is_refused() {
        for text in [
            "",
            "uphunt.io",
            "https://",
            "https:///path",
            "ftp://uphunt.io",
            "javascript://uphunt.io",
            "https://uphunt io",
            "https://uphunt.io?x=1",
            "https://uphunt.io/#x",
            "https://uphunt.io:port",
            "https://uphunt.io:99999",
            "https://uphunt.io:",
            "https://user:pw@uphunt.io",
            "https://uphunt.io/../x",
            "https://uphunt.io/a b",
            "https://uphunt.io\n",
            "https://up..io",
            "https://[::1",
            "https://[zz]",
            "https://uphunt.io\\x",
            "https://ünhunt.io",
            "https://uphunt.io/api/auto-apply-v2",
            "https://uphunt.io/proxy/API",
        ] {
            let error = BaseUrl::parse(text, true).expect_err(text);
            assert_eq!(error.field.as_deref(), Some("baseUrl"), "{text}");
        }
    }

    #[test]
    fn plain_http_to_this_machine_is_recognized() {
        let plain = |text| BaseUrl::parse(text, true).unwrap().is_plain_loopback();
        assert!(plain("http://localhost:3000/x") && plain("http://[::1]") && plain("http://127.0.0.1"));
        assert!(!plain("https://localhost:3000") && !plain("http://uphunt.io"));
    }

    #[test]
    fn plain_http_goes_to_this_machine_only() {
        for host in ["localhost", "LOCALHOST", "127.0.0.1", "127.8.9.1", "[::1]"] {
            assert!(parse(&format!("http://{host}:3000")).is_some(), "{host}");
        }
        for host in [
            "uphunt.io",
            "10.0.0.1",
            "127.0.0.1.evil.example",
            "localhost.evil.example",
            "0.0.0.0",
            "notlocalhost",
            "app.localhost",
        ] {
            assert!(parse(&format!("http://{host}")).is_none(), "{host}");
            assert!(BaseUrl::parse(&format!("http://{host}"), true).is_ok(), "{host}");
        }
    }
}
