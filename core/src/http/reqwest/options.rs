//! How the native transport connects.

use std::fmt;
use std::time::Duration;

use crate::error::{Error, Result};

/// How the native transport connects.
#[derive(Clone)]
#[non_exhaustive]
pub struct NativeOptions {
    /// How long establishing a connection may take: DNS, TCP and TLS. Default 10 s.
    pub connect_timeout: Duration,
    /// A proxy for all requests, such as `http://proxy.local:3128` or `http://user:password@…`; with the feature `socks` also
    /// `socks5://…`. Without one, `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` are used.
    pub proxy: Option<String>,
    /// Hosts to reach without that proxy, as in `NO_PROXY`.
    pub no_proxy: Option<String>,
    /// PEM certificates to trust beside the system's.
    pub ca_certificates: Option<String>,
    /// PEM certificate chain and private key to present to the server.
    pub client_certificate: Option<String>,
    /// Whether a proxy is used, this one or the environment's. Default `true`; a client for plain `http` to this machine sets
    /// `false`, because the key would leave the machine readable.
    pub use_proxy: bool,
    /// Whether `https` is used. Default `true`; without it, the system's certificates are not read, which takes several
    /// milliseconds.
    pub https: bool,
}

impl fmt::Debug for NativeOptions {
    /// Without the proxy's URL, which may contain a password, and the private key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hidden = |secret: &Option<String>| secret.as_ref().map(|_| "[hidden]");
        f.debug_struct("NativeOptions")
            .field("connect_timeout", &self.connect_timeout)
            .field("proxy", &hidden(&self.proxy))
            .field("no_proxy", &self.no_proxy)
            .field("client_certificate", &hidden(&self.client_certificate))
            .field("use_proxy", &self.use_proxy)
            .field("https", &self.https)
            .finish_non_exhaustive()
    }
}

impl Default for NativeOptions {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            proxy: None,
            no_proxy: None,
            ca_certificates: None,
            client_certificate: None,
            use_proxy: true,
            https: true,
        }
    }
}

impl NativeOptions {
    pub(super) fn apply_proxy(&self, builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder> {
        let proxy = self.proxy.as_ref().map(|url| parse_proxy("proxy", url)).transpose()?;
        if !self.use_proxy {
            return Ok(builder.no_proxy());
        }
        if let Some(proxy) = proxy {
            let no_proxy = self.no_proxy.as_deref().and_then(reqwest::NoProxy::from_string);
            return Ok(builder.proxy(proxy.no_proxy(no_proxy)));
        }
        // reqwest ignores a malformed variable, and the key would not go the way that the user meant.
        for name in ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
            if let Some(url) = std::env::var(name).ok().filter(|url| !url.trim().is_empty()) {
                parse_proxy(name, url.trim())?;
            }
        }
        Ok(builder)
    }
}

/// Parses a proxy's URL. Errors do not show it: it may contain a password.
fn parse_proxy(field: &str, url: &str) -> Result<reqwest::Proxy> {
    let refuse = |what: &str| {
        Error::invalid_input(field, format!("the proxy in {field} {what}"), "Give it as http://host:port.")
    };
    // Without a scheme it is an http proxy.
    let scheme = url.split_once("://").map_or("http", |(scheme, _)| scheme).to_ascii_lowercase();
    match scheme.as_str() {
        "http" | "https" => {}
        "socks4" | "socks4a" | "socks5" | "socks5h" if cfg!(feature = "socks") => {}
        "socks4" | "socks4a" | "socks5" | "socks5h" => return Err(refuse("needs the feature `socks` of this crate")),
        _ => return Err(refuse("has a scheme that is not supported")),
    }
    let proxy = reqwest::Proxy::all(url).map_err(|_| refuse("is not a URL"))?;
    let host = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    if host.is_empty() || host.starts_with([':', '/']) {
        return Err(refuse("has no host"));
    }
    Ok(proxy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proxies_are_urls_with_a_host() {
        for url in ["http://proxy.local:3128", "https://user:pw@proxy.local", "proxy.local:3128", "10.0.0.1:80"] {
            assert!(parse_proxy("proxy", url).is_ok(), "{url}");
        }
        for url in ["ftp://proxy.local", "http://", "http://:3128", "http://user:secret@", "http://a b", "://"] {
            let error = parse_proxy("proxy", url).expect_err(url);
            assert!(!format!("{error:?}").contains("secret"), "{error}");
        }
        assert_eq!(parse_proxy("proxy", "socks5://localhost:1080").is_ok(), cfg!(feature = "socks"));
    }
}
