//! Where the service is.

use crate::input::has_dot_segment;
use crate::text::{cut, has_only, split, whole};
use crate::{Error, Result};

/// A checked base URL without a slash at its end: scheme, host, maybe a port, maybe a path.
///
/// Deliberately narrow rather than a full URL parser: what is not plainly a base URL is refused, and the WASM build does
/// without IDNA tables (`docs/decisions/005-own-url-and-headers.md`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BaseUrl(String);

impl BaseUrl {
    pub(crate) const DEFAULT: &'static str = "https://uphunt.io";

    /// Refuses what is no base URL, and plain `http` to anywhere but this machine unless `allow_http`: the key would
    /// cross the network readable.
    pub(crate) fn parse(text: &str, allow_http: bool) -> Result<Self> {
        let refuse =
            |why: &str, hint: &str| Err(Error::invalid_input("baseUrl", ["the base URL ", why].concat(), hint));
        let form = "Give it as https://host, with a port or a path if need be.";
        let parts = cut(text, b':').and_then(|(scheme, rest)| Some((scheme, rest.strip_prefix("//")?)));
        let (scheme, rest) = match parts {
            Some((scheme, rest)) => (scheme.to_ascii_lowercase(), rest),
            None => return refuse("does not begin with https://", form),
        };
        if scheme != "https" && scheme != "http" {
            return refuse("is neither https nor http", form);
        }
        let authority = cut(rest, b'/').map_or(rest, |(authority, _)| authority);
        let mut path = &rest[authority.len()..];
        if cut(authority, b'@').is_some() {
            return refuse("holds a user name", "Leave out what stands before the @.");
        }
        let Some(host) = host_of(authority) else {
            return refuse("has no valid host and port", form);
        };
        if path.bytes().any(|byte| matches!(byte, b'?' | b'#')) {
            return refuse("has a query or a fragment", form);
        }
        if !has_only(path, b"/-._~%!$&'()*+,;=:@") || has_dot_segment(path) {
            return refuse("has a path that is not one", form);
        }
        if scheme == "http" && !allow_http && !is_loopback(host) {
            return refuse(
                "is plain http to another machine, where anybody on the way could read the key",
                "Use https, or allow plain http explicitly if the network is yours.",
            );
        }
        while let Some(shorter) = path.strip_suffix('/') {
            path = shorter;
        }
        Ok(Self([&scheme, "://", &authority.to_ascii_lowercase(), path].concat()))
    }

    pub(crate) fn join(&self, target: &str) -> String {
        [&self.0, target].concat()
    }

    /// Whether it is plain `http` to this machine. Such requests go through no proxy of the environment: the key would leave
    /// the machine readable.
    #[cfg(any(test, all(feature = "reqwest", not(target_arch = "wasm32"))))]
    pub(crate) fn is_plain_loopback(&self) -> bool {
        let authority = self.0.strip_prefix("http://").map(|rest| split(rest, b'/').next().unwrap_or_default());
        authority.and_then(host_of).is_some_and(is_loopback)
    }

    #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
    pub(crate) fn is_https(&self) -> bool {
        self.0.starts_with("https://")
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// The host of `host`, `host:port` or `[v6]:port`, if it is well-formed.
fn host_of(authority: &str) -> Option<&str> {
    let (host, port) = if let Some(rest) = authority.strip_prefix('[') {
        let (v6, after) = cut(rest, b']')?;
        if !is_v6(v6) {
            return None;
        }
        (&authority[..v6.len() + 2], after)
    } else {
        let host = cut(authority, b':').map_or(authority, |(host, _)| host);
        let label = |label: &str| !label.is_empty() && has_only(label, b"-_");
        split(host.strip_suffix('.').unwrap_or(host), b'.').all(label).then_some((host, &authority[host.len()..]))?
    };
    let digits = match port {
        "" => return Some(host),
        port => port.strip_prefix(':')?,
    };
    whole(digits).filter(|port| *port <= u16::MAX.into()).map(|_| host)
}

#[cfg(not(feature = "lean"))]
fn is_v6(text: &str) -> bool {
    text.parse::<std::net::Ipv6Addr>().is_ok()
}

/// Groups of hexadecimal digits, eight or with a gap. What the platform takes for none all the same it does not connect to.
#[cfg(feature = "lean")]
fn is_v6(text: &str) -> bool {
    let group = |group: &str| group.len() <= 4 && group.bytes().all(|byte| byte.is_ascii_hexdigit());
    let groups = split(text, b':').count();
    split(text, b':').all(group) && (3..=9).contains(&groups) && (groups == 8 || split(text, b':').any(str::is_empty))
}

fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost") || host == "[::1]" || is_v4_loopback(host)
}

#[cfg(not(feature = "lean"))]
fn is_v4_loopback(host: &str) -> bool {
    host.parse::<std::net::Ipv4Addr>().is_ok_and(|address| address.is_loopback())
}

/// The platform's URL parser has the last word: it takes what ends in a number for an address, and refuses 127.0.0.256.
#[cfg(feature = "lean")]
fn is_v4_loopback(host: &str) -> bool {
    let part = |part: &str| (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    host.starts_with("127.") && split(host, b'.').count() == 4 && split(host, b'.').all(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Option<String> {
        BaseUrl::parse(text, false).ok().map(|url| url.join("/api"))
    }

    #[test]
    fn a_base_url_may_have_a_port_and_a_path() {
        assert_eq!(parse("https://uphunt.io").as_deref(), Some("https://uphunt.io/api"));
        assert_eq!(parse("HTTPS://UpHunt.io/").as_deref(), Some("https://uphunt.io/api"));
        assert_eq!(
            parse("https://proxy.local:8443/to/UpHunt//").as_deref(),
            Some("https://proxy.local:8443/to/UpHunt/api")
        );
        assert_eq!(parse("http://[::1]:80/x").as_deref(), Some("http://[::1]:80/x/api"));
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
        ] {
            let error = BaseUrl::parse(text, true).expect_err(text);
            assert_eq!(error.field.as_deref(), Some("baseUrl"), "{text}");
        }
    }

    #[test]
    fn plain_http_to_this_machine_is_told_from_the_rest() {
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
