//! Creating a case's client.

use std::time::Duration;

use uphunt::http::NativeTransport;
use uphunt::{Backoff, CallConfig, Client, Pacing, Result};
use uphunt_sandbox::replay::{ClientOptions, PacingName};

/// Creates the client that a case describes.
///
/// Clients with the default connection options share a transport: each of its own would read the system's certificates anew.
pub(crate) fn client(options: &ClientOptions, shared: &NativeTransport) -> Result<Client> {
    let pacing = match options.pacing {
        PacingName::Wait => Pacing::Wait,
        PacingName::FailFast => Pacing::FailFast,
        PacingName::Off => Pacing::Off,
    };
    let calls = CallConfig::new()
        .timeout(Duration::from_millis(options.timeout_ms))
        .deadline(options.deadline_ms.map(Duration::from_millis))
        .max_retries(options.max_retries)
        .backoff(Backoff {
            base: Duration::from_millis(options.backoff_base_ms),
            cap: Duration::from_millis(options.backoff_cap_ms),
        })
        .pacing(pacing);
    let mut builder = Client::builder().base_url(&options.base_url).calls(calls);
    if options.without_key {
        builder = builder.without_key();
    } else {
        builder = builder.api_key(&options.api_key);
    }
    if let Some(product) = &options.user_agent {
        builder = builder.user_agent(product);
    }
    for (name, value) in &options.headers {
        builder = builder.header(name, value);
    }
    let mut has_connection_options = false;
    let mut connection = |option: &Option<String>| {
        has_connection_options |= option.is_some();
        option.clone()
    };
    if let Some(pem) = connection(&options.ca_certificates) {
        builder = builder.ca_certificates(pem);
    }
    if let Some(pem) = connection(&options.client_certificate) {
        builder = builder.client_certificate(pem);
    }
    if let Some(url) = connection(&options.proxy) {
        builder = builder.proxy(url);
    }
    if let Some(hosts) = connection(&options.no_proxy) {
        builder = builder.no_proxy(hosts);
    }
    if let Some(timeout) = options.connect_timeout_ms {
        has_connection_options = true;
        builder = builder.connect_timeout(Duration::from_millis(timeout));
    }
    if !has_connection_options {
        builder = builder.transport(shared.clone());
    }
    builder.build()
}
