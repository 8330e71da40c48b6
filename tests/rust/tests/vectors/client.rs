//! Making a case's client.

use std::time::Duration;

use uphunt::transport::NativeTransport;
use uphunt::{Backoff, CallOptions, Client, Pacing, Result};
use uphunt_sandbox::replay::{ClientOptions, PacingName};

/// The client that a case asks for, on a transport that all of them share: each of its own would read the system's
/// certificates anew.
pub(crate) fn client(options: &ClientOptions, base_url: &str, transport: &NativeTransport) -> Result<Client> {
    let pacing = match options.pacing {
        PacingName::Wait => Pacing::Wait,
        PacingName::FailFast => Pacing::FailFast,
        PacingName::Off => Pacing::Off,
    };
    let (base, cap) = (options.backoff_base_ms, options.backoff_cap_ms);
    let calls = CallOptions::default()
        .timeout(Duration::from_millis(options.timeout_ms))
        .deadline(options.deadline_ms.map(Duration::from_millis))
        .max_retries(options.max_retries)
        .backoff(Backoff { base: Duration::from_millis(base), cap: Duration::from_millis(cap) })
        .pacing(pacing);
    let mut builder = Client::builder().base_url(base_url).options(calls).transport(transport.clone());
    builder = if options.without_key { builder.without_key() } else { builder.api_key(&options.api_key) };
    if let Some(product) = &options.user_agent {
        builder = builder.user_agent(product);
    }
    for (name, value) in &options.headers {
        builder = builder.header(name, value);
    }
    builder.build()
}
