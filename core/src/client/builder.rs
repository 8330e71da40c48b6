//! Building a client.

use std::sync::Arc;
use std::time::Duration;

use super::api_key::ApiKey;
use super::base_url::BaseUrl;
use super::config::{CallConfig, ClientConfig, NO_TIME};
use super::{Client, ClientInner};
use crate::error::{Error, Redactor, Result};
use crate::http::{Endpoint, Headers, Pacing, Pipeline, RateLimiters, Transport};
use crate::platform::ConcurrencyLimit;
use crate::policy::backoff::Backoff;
use crate::policy::rate_limit::RateLimit;

/// Builds a [`Client`]. Options are checked by [`build`](Self::build), which sends nothing.
///
/// ```
/// use std::time::Duration;
///
/// let client = uphunt::Client::builder()
///     .api_key("sk_uphunt_0123456789abcdef")
///     .timeout(Duration::from_secs(10))
///     .max_retries(3)
///     .build()?;
/// # Ok::<(), uphunt::Error>(())
/// ```
#[derive(Default)]
pub struct ClientBuilder {
    config: ClientConfig,
    transport: Option<Arc<dyn Transport>>,
    from_env: bool,
}

impl Client {
    /// Creates a builder.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Creates a client from `UPHUNT_API_KEY` and, if set, `UPHUNT_BASE_URL`.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when there is no key, or when one of the two is invalid.
    pub fn from_env() -> Result<Self> {
        Self::builder().from_env().build()
    }

    /// Creates a client from a configuration.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when there is no key, or when an option is invalid.
    pub fn from_config(config: ClientConfig) -> Result<Self> {
        ClientBuilder::from(config).build()
    }

    /// Creates a client from a configuration, with a transport of your own.
    ///
    /// # Errors
    /// See [`from_config`](Self::from_config).
    pub fn from_config_with_transport(config: ClientConfig, transport: impl Transport) -> Result<Self> {
        ClientBuilder::from(config).transport(transport).build()
    }
}

impl ClientBuilder {
    /// Sets the API key.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.config.api_key = Some(key.into());
        self
    }

    /// Sends no key: for a proxy of your own that adds it, so that the key never reaches the user's machine.
    pub fn without_key(mut self) -> Self {
        self.config.without_key = true;
        self
    }

    /// Sets the base URL of the service. Default `https://uphunt.io`. It may have a path.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.config.base_url = Some(url.into());
        self
    }

    /// Takes what is not set yet from `UPHUNT_API_KEY` and `UPHUNT_BASE_URL`. Empty variables count as not set.
    pub fn from_env(mut self) -> Self {
        self.from_env = true;
        self
    }

    /// Allows plain `http` to other machines, for a network that is yours. Default: only to this machine.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.config.allow_http = allow;
        self
    }

    /// Adds a header to every request.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.config.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the product that is named in `User-Agent` before the SDK's own name and version.
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.config.user_agent = Some(product.into());
        self
    }

    /// Sets how calls are made. Fields that are `None` keep their value.
    pub fn calls(mut self, calls: CallConfig) -> Self {
        self.config.calls = calls.or(self.config.calls);
        self
    }

    /// Sets how long one attempt may take; 0 is refused. Default 30 s.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.calls(CallConfig::new().timeout(timeout))
    }

    /// Sets how long a whole call may take, all attempts and waits included. Default 90 s; `None` for no limit.
    pub fn deadline(self, deadline: impl Into<Option<Duration>>) -> Self {
        self.calls(CallConfig::new().deadline(deadline))
    }

    /// Sets the number of attempts after the first. Default 2; 0 means none.
    pub fn max_retries(self, retries: u32) -> Self {
        self.calls(CallConfig::new().max_retries(retries))
    }

    /// Sets the waits between attempts.
    pub fn backoff(self, backoff: Backoff) -> Self {
        self.calls(CallConfig::new().backoff(backoff))
    }

    /// Sets what to do when a request would exceed a documented rate limit. Default: wait.
    pub fn pacing(self, pacing: Pacing) -> Self {
        self.calls(CallConfig::new().pacing(pacing))
    }

    /// Replaces the documented rate limits of an endpoint. The server's `X-RateLimit-*` headers may lower them, and not raise them.
    pub fn limits(mut self, endpoint: Endpoint, limits: &[RateLimit]) -> Self {
        self.config.limits.push((endpoint, limits.to_vec()));
        self
    }

    /// Sets how many requests may be in flight at once; others wait, within their deadline. Default 256: each needs a
    /// connection, and a process may hold about a thousand.
    pub fn max_in_flight(mut self, requests: u32) -> Self {
        self.config.max_in_flight = Some(requests);
        self
    }

    /// Sets a transport of your own. Proxy, TLS and connect timeout are then its business.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sets how long establishing a connection may take: DNS, TCP and TLS. Default 10 s. Native transport only.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.config.connect_timeout = Some(timeout);
        self
    }

    /// Sets a proxy for all requests, such as `http://proxy.local:3128`. Without one, `HTTPS_PROXY`, `HTTP_PROXY` and
    /// `NO_PROXY` are used, but never for plain `http` to this machine. Native transport only.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.config.proxy = Some(url.into());
        self
    }

    /// Sets the hosts to reach without the proxy, as in `NO_PROXY`. Native transport only.
    pub fn no_proxy(mut self, hosts: impl Into<String>) -> Self {
        self.config.no_proxy = Some(hosts.into());
        self
    }

    /// Sets PEM certificates to trust beside the system's, for a company's own certificate authority. Native transport only.
    pub fn ca_certificates(mut self, pem: impl Into<String>) -> Self {
        self.config.ca_certificates = Some(pem.into());
        self
    }

    /// Sets a PEM certificate chain and private key to present to the server. Native transport only.
    pub fn client_certificate(mut self, pem: impl Into<String>) -> Self {
        self.config.client_certificate = Some(pem.into());
        self
    }

    /// Returns the configuration built so far.
    pub fn config(&self) -> &ClientConfig {
        &self.config
    }

    /// Builds the client.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when there is no key, or when an option is invalid.
    pub fn build(self) -> Result<Client> {
        let Self { config, transport, from_env } = self;
        let config = if from_env { config.with_env() } else { config };
        let key = api_key(&config)?;
        let redactor = Redactor::new(key.as_ref().map(ApiKey::expose));
        build(&config, transport, key.as_ref(), &redactor).map_err(|error| redactor.error(error))
    }
}

impl From<ClientConfig> for ClientBuilder {
    fn from(config: ClientConfig) -> Self {
        Self { config, transport: None, from_env: false }
    }
}

fn build(
    config: &ClientConfig,
    transport: Option<Arc<dyn Transport>>,
    key: Option<&ApiKey>,
    redactor: &Redactor,
) -> Result<Client> {
    if let Some((endpoint, _)) = config.limits.iter().find(|(_, limits)| limits.iter().any(|limit| limit.requests == 0))
    {
        let message = format!("a limit of {endpoint} admits no request at all");
        return Err(Error::invalid_input("limits", message, "Give limits of at least one request."));
    }
    let times = [("timeout", config.calls.timeout), ("connectTimeout", config.connect_timeout)];
    if let Some((field, _)) = times.iter().find(|(_, time)| *time == Some(Duration::ZERO)) {
        return Err(Error::invalid_input(*field, format!("{field}: {NO_TIME}"), "Give more, such as 30 s."));
    }
    if config.max_in_flight == Some(0) {
        let message = "max_in_flight is 0, which admits no request at all";
        return Err(Error::invalid_input("maxInFlight", message, "Give at least 1."));
    }
    let base_url = BaseUrl::parse(config.base_url.as_deref().unwrap_or(BaseUrl::DEFAULT), config.allow_http)?;
    let headers = headers(&config.headers, config.user_agent.as_deref(), key)?;
    let transport = match transport {
        Some(transport) => transport,
        None => default_transport(config, &base_url)?,
    };
    let max_in_flight = config.max_in_flight.unwrap_or(MAX_IN_FLIGHT);
    let pipeline = Pipeline {
        transport,
        base_url: base_url.as_str().to_owned(),
        headers,
        limiters: Arc::new(RateLimiters::new(&config.limits)),
        concurrency: ConcurrencyLimit::new(max_in_flight as usize),
        redactor: redactor.clone(),
    };
    Ok(Client::from_inner(ClientInner::new(pipeline, max_in_flight), config.calls.resolve()))
}

fn api_key(config: &ClientConfig) -> Result<Option<ApiKey>> {
    match (&config.api_key, config.without_key) {
        (Some(key), false) => ApiKey::new(key.as_str()).map(Some),
        (None, true) => Ok(None),
        (Some(_), true) => Err(Error::invalid_input(
            "apiKey",
            "an API key was given to a client that is to send none",
            "Leave out one of the two: the key, or the option to send none.",
        )),
        (None, false) => Err(Error::invalid_input(
            "apiKey",
            "no API key was given",
            "Pass an API key, or set UPHUNT_API_KEY. Keys are created in the dashboard under Auto-Apply → API & Webhooks.",
        )),
    }
}

#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
use super::native::default_transport;

#[cfg(target_arch = "wasm32")]
#[expect(clippy::unnecessary_wraps, reason = "same signature on every platform")]
fn default_transport(_: &ClientConfig, _: &BaseUrl) -> Result<Arc<dyn Transport>> {
    Ok(Arc::new(crate::http::FetchTransport::new()))
}

#[cfg(not(any(feature = "reqwest", target_arch = "wasm32")))]
fn default_transport(_: &ClientConfig, _: &BaseUrl) -> Result<Arc<dyn Transport>> {
    let message = "this build has no transport of its own";
    Err(Error::invalid_input("transport", message, "Enable the feature `reqwest`, or pass one with transport()."))
}

/// See [`ClientBuilder::max_in_flight`].
const MAX_IN_FLIGHT: u32 = 256;

/// Headers that the client or the transport sets itself.
const RESERVED: [&str; 13] = [
    "accept",
    "accept-encoding",
    "connection",
    "content-length",
    "content-type",
    "expect",
    "host",
    "keep-alive",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Returns the headers of every request. The client's own replace the user's of the same name.
fn headers(extra: &[(String, String)], product: Option<&str>, key: Option<&ApiKey>) -> Result<Headers> {
    const PLAIN: &str = "Use plain ASCII without line breaks.";
    let sdk = concat!("uphunt-sdk/", env!("CARGO_PKG_VERSION"));
    let user_agent = product.map_or_else(|| sdk.to_owned(), |product| format!("{product} {sdk}"));
    if !is_header_value(&user_agent) {
        return Err(Error::invalid_input("userAgent", "the user agent is not a valid header value", PLAIN));
    }
    let mut headers = Headers::new();
    for (name, value) in extra {
        if http::HeaderName::try_from(name.as_str()).is_err() {
            return Err(Error::invalid_input("headers", "a header name is invalid", PLAIN));
        }
        if RESERVED.iter().any(|reserved| name.eq_ignore_ascii_case(reserved)) {
            let message = format!("the header {name} is set by the client itself");
            return Err(Error::invalid_input("headers", message, "Leave it out."));
        }
        if !is_header_value(value) {
            let message = format!("the value of the header {name} is invalid");
            return Err(Error::invalid_input("headers", message, PLAIN));
        }
        headers.append(name, value);
    }
    headers.set("user-agent", &user_agent);
    headers.set("accept", "application/json");
    if let Some(key) = key {
        headers.set("x-api-key", key.expose());
    }
    Ok(headers)
}

fn is_header_value(value: &str) -> bool {
    value.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic())
}
