//! Building a client.

use crate::time::Duration;
use std::sync::Arc;

use super::{ApiKey, BaseUrl, CallOptions, Pacing};
use crate::client::{Client, Shared};
use crate::text::has_only;
use crate::transport::{Headers, Transport};
use crate::{Endpoint, Error, RateLimit, Result};

/// Builds a [`Client`]. Nothing is checked before [`build`](Self::build), and nothing is sent by it.
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
    /// One pointer: it is handed on with each call.
    set: Box<Set>,
}

/// What was set.
#[derive(Default)]
struct Set {
    api_key: Option<String>,
    env_key: Option<String>,
    without_key: bool,
    base_url: Option<String>,
    allow_http: bool,
    headers: Vec<(String, String)>,
    user_agent: Option<String>,
    options: CallOptions,
    limits: Vec<(Endpoint, Vec<RateLimit>)>,
    max_in_flight: Option<usize>,
    transport: Option<Arc<dyn Transport>>,
    #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
    native: crate::transport::NativeOptions,
}

impl ClientBuilder {
    /// The API key.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.set.api_key = Some(key.into());
        self
    }

    /// Sends no key, also none from the environment: for a proxy of one's own that adds it, so that the key never reaches
    /// the user's machine.
    pub fn without_key(mut self) -> Self {
        self.set.without_key = true;
        self
    }

    /// Where the service is; `https://uphunt.io` by default. May have a path.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.set.base_url = Some(url.into());
        self
    }

    /// Takes what is not set yet from `UPHUNT_API_KEY` and `UPHUNT_BASE_URL`. Empty variables count as not set.
    pub fn from_env(mut self) -> Self {
        let read = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        self.set.env_key = read("UPHUNT_API_KEY");
        self.set.base_url = self.set.base_url.or_else(|| read("UPHUNT_BASE_URL"));
        self
    }

    /// Allows plain `http` to another machine, for a network that is yours. Without it, only to this machine.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.set.allow_http = allow;
        self
    }

    /// A header to send with every request, beside the client's own.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.set.headers.push((name.into(), value.into()));
        self
    }

    /// What stands in `User-Agent` before the SDK's own name and version.
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.set.user_agent = Some(product.into());
        self
    }

    /// How calls are made, all at once.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.set.options = options;
        self
    }

    /// How long one attempt may take. 30 s by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.set.options.timeout = timeout;
        self
    }

    /// How long a whole call may take: attempts and all waits. 90 s by default; `None` for no end.
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.set.options.deadline = deadline.into();
        self
    }

    /// Attempts after the first. 2 by default; 0 means none.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.set.options.max_retries = retries;
        self
    }

    /// What to do when a request would exceed a documented limit. By default: wait.
    pub fn pacing(mut self, pacing: Pacing) -> Self {
        self.set.options.pacing = pacing;
        self
    }

    /// Other limits than the documented ones for an endpoint, for a plan that has others. The service's
    /// `X-RateLimit-*` headers go on correcting them.
    pub fn limits(mut self, endpoint: Endpoint, limits: &[RateLimit]) -> Self {
        self.set.limits.push((endpoint, limits.to_vec()));
        self
    }

    /// How many requests may be under way at once; the others wait, within their deadline. 256 by default: each needs a
    /// connection, and a process may hold about a thousand.
    pub fn max_in_flight(mut self, requests: usize) -> Self {
        self.set.max_in_flight = Some(requests);
        self
    }

    /// A transport of one's own. Proxy and connect timeout are then its business.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.set.transport = Some(Arc::new(transport));
        self
    }

    /// How long making a connection may take. 10 s by default.
    #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.set.native.connect_timeout = timeout;
        self
    }

    /// A proxy for all requests, such as `http://proxy.local:3128`. Without one, the usual `HTTPS_PROXY`, `HTTP_PROXY` and
    /// `NO_PROXY` variables are heeded, but never for plain `http` to this machine.
    #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.set.native.proxy = Some(url.into());
        self
    }

    /// How the built-in transport of this client connects: what was set here, and what its base URL asks for. For a transport
    /// of one's own that is made of [`NativeTransport`](crate::transport::NativeTransport)s.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when the base URL or the proxy is not one.
    #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
    pub fn native_options(&self) -> Result<crate::transport::NativeOptions> {
        let options = native_options(self.set.native.clone(), &self.checked_base_url()?);
        options.check()?;
        Ok(options)
    }

    fn checked_base_url(&self) -> Result<BaseUrl> {
        BaseUrl::parse(self.set.base_url.as_deref().unwrap_or(BaseUrl::DEFAULT), self.set.allow_http)
    }

    /// The client.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when there is no key, or when the key, the base URL, a header or the proxy is not one.
    pub fn build(mut self) -> Result<Client> {
        let key = self.key()?;
        let no_request = |(_, limits): &&(Endpoint, Vec<RateLimit>)| limits.iter().any(|limit| limit.requests == 0);
        if let Some((endpoint, _)) = self.set.limits.iter().find(no_request) {
            let message = ["a limit of ", endpoint.name(), " admits no request at all"].concat();
            return Err(Error::invalid_input("limits", message, "Give limits of at least one request."));
        }
        let base_url = self.checked_base_url()?;
        let headers = headers(&self.set.headers, self.set.user_agent.as_deref(), key.as_ref());
        let headers = match (headers, &key) {
            (Ok(headers), _) => headers,
            (Err(error), Some(key)) => return Err(key.clean(error)),
            (Err(error), None) => return Err(error),
        };
        let transport = self.checked_transport(&base_url)?;
        let max_in_flight = self.set.max_in_flight.unwrap_or(MAX_IN_FLIGHT);
        let shared = Shared::new(transport, key, base_url, headers, &self.set.limits, max_in_flight);
        Ok(Client::new(shared, self.set.options))
    }

    fn key(&mut self) -> Result<Option<ApiKey>> {
        let (what, hint) = match (self.set.api_key.take(), self.set.without_key) {
            (Some(_), true) => (
                "an API key was given to a client that is to send none",
                "Leave out one of the two: the key, or that it is to send none.",
            ),
            (None, true) => return Ok(None),
            (key, false) => match key.or(self.set.env_key.take()) {
                Some(key) => return ApiKey::new(key).map(Some),
                None => (
                    "no API key was given",
                    "Pass one, or take it from the environment: UPHUNT_API_KEY. Keys are made in the dashboard under Auto-Apply → API & Webhooks.",
                ),
            },
        };
        Err(Error::invalid_input("apiKey", what, hint))
    }

    #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
    fn checked_transport(&mut self, base_url: &BaseUrl) -> Result<Arc<dyn Transport>> {
        if let Some(transport) = self.set.transport.take() {
            return Ok(transport);
        }
        let options = native_options(self.set.native.clone(), base_url);
        Ok(Arc::new(crate::transport::NativeTransport::new(&options)?))
    }

    #[cfg(all(feature = "fetch", target_arch = "wasm32"))]
    #[expect(clippy::unnecessary_wraps, reason = "one signature on every platform")]
    fn checked_transport(&mut self, _: &BaseUrl) -> Result<Arc<dyn Transport>> {
        Ok(self.set.transport.take().unwrap_or_else(|| Arc::new(crate::transport::FetchTransport::new())))
    }

    #[cfg(not(any(
        all(feature = "reqwest", not(target_arch = "wasm32")),
        all(feature = "fetch", target_arch = "wasm32")
    )))]
    fn checked_transport(&mut self, _: &BaseUrl) -> Result<Arc<dyn Transport>> {
        self.set.transport.take().ok_or_else(|| {
            Error::invalid_input("transport", "this build has no transport of its own", "Pass one with transport().")
        })
    }
}

/// Plain `http` to this machine heeds no proxy of the environment, and needs no certificates.
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
fn native_options(set: crate::transport::NativeOptions, base_url: &BaseUrl) -> crate::transport::NativeOptions {
    let env_proxy = !base_url.is_plain_loopback();
    let https = base_url.is_https() || set.proxy.is_some() || env_proxy;
    crate::transport::NativeOptions { env_proxy, https, ..set }
}

/// See [`ClientBuilder::max_in_flight`].
const MAX_IN_FLIGHT: usize = 256;

/// Headers that say how a request travels and how its answer may look, which is not for the user to say.
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

/// The headers of every request: the client's own last, and none of them replaced by accident.
fn headers(extra: &[(String, String)], product: Option<&str>, key: Option<&ApiKey>) -> Result<Headers> {
    let refusal =
        |message: &[&str]| Error::invalid_input("headers", message.concat(), "Use plain ASCII without line breaks.");
    let own = concat!("uphunt-sdk/", env!("CARGO_PKG_VERSION"));
    let user_agent = product.map_or_else(|| own.to_owned(), |product| [product, " ", own].concat());
    if !is_sendable(&user_agent) {
        return Err(refusal(&["the user agent cannot be sent"]));
    }
    let own = [("user-agent", user_agent.as_str()), ("accept", "application/json")];
    let own = own.into_iter().chain(key.map(|key| ("x-api-key", key.expose())));
    let mut headers = Headers::with_capacity(extra.len() + 4);
    for (name, value) in extra {
        if name.is_empty() || !has_only(name, b"!#$%&'*+-.^_`|~") {
            return Err(refusal(&["the name of an extra header is not a header name"]));
        }
        if RESERVED.iter().any(|own| name.eq_ignore_ascii_case(own)) {
            let message = ["the header ", name, " is the client's own"].concat();
            return Err(Error::invalid_input(
                "headers",
                message,
                "Leave it out: the client sets it where it is needed.",
            ));
        }
        if !is_sendable(value) {
            return Err(refusal(&["the value of the header ", name, " cannot be sent"]));
        }
        // The client's own stand in the place of others of the same name.
        if own.clone().all(|(own, _)| !name.eq_ignore_ascii_case(own)) {
            headers.append(name.clone(), value.clone());
        }
    }
    own.for_each(|(name, value)| headers.append(name, value));
    Ok(headers.made_for_sending())
}

fn is_sendable(value: &str) -> bool {
    value.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic())
}
