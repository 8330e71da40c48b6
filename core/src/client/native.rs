//! How the built-in native transport connects for a configuration.

use std::sync::Arc;

use super::base_url::BaseUrl;
use super::config::ClientConfig;
use crate::error::Result;
use crate::http::{NativeOptions, NativeTransport, Transport};

/// Creates the transport of a client without one of its own.
pub(super) fn default_transport(config: &ClientConfig, base_url: &BaseUrl) -> Result<Arc<dyn Transport>> {
    Ok(Arc::new(NativeTransport::new(&options(config, base_url))?))
}

impl ClientConfig {
    /// Returns how the built-in transport of such a client connects, to create one of your own around it.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when the base URL is invalid.
    pub fn native_options(&self) -> Result<NativeOptions> {
        Ok(options(self, &BaseUrl::parse(self.base_url.as_deref().unwrap_or(BaseUrl::DEFAULT), self.allow_http)?))
    }
}

fn options(config: &ClientConfig, base_url: &BaseUrl) -> NativeOptions {
    let defaults = NativeOptions::default();
    let no_proxy = config.no_proxy.clone().or_else(|| environment(&["NO_PROXY", "no_proxy"]));
    // Plain http to this machine uses no proxy: the key would leave the machine readable.
    let use_proxy = !base_url.is_plain_loopback() && !no_proxy.is_some_and(|list| has_host_and_port(&list, base_url));
    NativeOptions {
        connect_timeout: config.connect_timeout.unwrap_or(defaults.connect_timeout),
        https: base_url.is_https() || use_proxy,
        proxy: config.proxy.clone(),
        no_proxy: config.no_proxy.clone(),
        ca_certificates: config.ca_certificates.clone(),
        client_certificate: config.client_certificate.clone(),
        use_proxy,
    }
}

fn environment(names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| std::env::var(name).ok()).filter(|value| !value.is_empty())
}

/// Returns whether a `NO_PROXY` list contains the base URL with its port: reqwest compares hosts only.
fn has_host_and_port(list: &str, base_url: &BaseUrl) -> bool {
    let (host, port) = base_url.host_and_port();
    list.split(',').map(str::trim).any(|entry| {
        entry.rsplit_once(':').is_some_and(|(name, entry_port)| {
            let name = name.trim_start_matches('.').to_ascii_lowercase();
            let is_domain = host == name || host.strip_suffix(&name).is_some_and(|rest| rest.ends_with('.'));
            entry_port.parse() == Ok(port) && is_domain && !name.is_empty()
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_with_its_port_needs_no_proxy() {
        let base = |url| BaseUrl::parse(url, true).unwrap();
        let https = base("https://api.example.com:8443/x");
        for list in ["api.example.com:8443", "other, .example.com:8443", "EXAMPLE.com:8443"] {
            assert!(has_host_and_port(list, &https), "{list}");
        }
        for list in ["", "api.example.com", "api.example.com:443", "pi.example.com:8443", ":8443"] {
            assert!(!has_host_and_port(list, &https), "{list}");
        }
        assert!(has_host_and_port("example.com:443", &base("https://example.com")));
        assert!(has_host_and_port("[::1]:80", &base("http://[::1]/x")));
    }
}
