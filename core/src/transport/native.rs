//! The native transport: hyper's client and pool of connections, over rustls.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt as _, Full};
use hyper::body::{Body as _, Bytes, Incoming};
use hyper::header::PROXY_AUTHORIZATION;
use hyper::http::uri::Scheme;
use hyper::{HeaderMap, Uri};
use hyper_util::client::legacy::{self, Client};
use hyper_util::client::proxy::matcher::Matcher;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use rustls::ClientConfig;
use rustls_platform_verifier::BuilderVerifierExt as _;

use super::connector::Connector;
use super::{BoxFuture, Delivery, Failure, FailureKind, Headers, Method, Request, Response, Transport};
use crate::{Error, Result};

/// Longer answers are cut off: nothing of the service comes near it, and a script must not run out of memory.
const LARGEST_BODY: usize = 64 * 1024 * 1024;

/// How the native transport connects.
#[derive(Clone)]
pub struct NativeOptions {
    /// How long making a connection may take: name, TCP and TLS. 10 s by default.
    pub connect_timeout: Duration,
    /// A proxy for all requests, such as `http://proxy.local:3128` or `http://user:password@…`. Without one, the usual
    /// `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` variables are heeded.
    pub proxy: Option<String>,
    /// Whether those variables are heeded. `true` by default; a client for plain `http` to this machine says `false`, because
    /// the key would leave the machine readable.
    pub env_proxy: bool,
    /// Whether `https` is spoken. `true` by default; without it the system's certificates need not be read, which takes
    /// several milliseconds.
    pub https: bool,
}

impl fmt::Debug for NativeOptions {
    /// Without the proxy's URL, which may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NativeOptions")
            .field("connect_timeout", &self.connect_timeout)
            .field("proxy", &self.proxy.as_ref().map(|_| "[hidden]"))
            .field("env_proxy", &self.env_proxy)
            .field("https", &self.https)
            .finish()
    }
}

impl Default for NativeOptions {
    fn default() -> Self {
        Self { connect_timeout: Duration::from_secs(10), proxy: None, env_proxy: true, https: true }
    }
}

/// [`Transport`] over a pool of keep-alive connections. Clones share the pool.
#[derive(Debug, Clone)]
pub struct NativeTransport {
    client: Client<Connector, Full<Bytes>>,
    proxies: Option<Arc<Matcher>>,
}

impl NativeTransport {
    /// Connects like this.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when the proxy is not a URL.
    pub fn new(options: &NativeOptions) -> Result<Self> {
        let proxies = match &options.proxy {
            Some(proxy) => Some(only(proxy)?),
            None => options.env_proxy.then(Matcher::from_system),
        };
        let proxies = proxies.map(Arc::new);
        let tls = tls(options.https).map_err(|error| cannot_start(&error))?;
        let connector = Connector::new(tls, proxies.clone(), options.connect_timeout);
        let mut builder = Client::builder(TokioExecutor::new());
        builder.pool_timer(TokioTimer::new()).pool_idle_timeout(Duration::from_secs(90));
        Ok(Self { client: builder.build(connector), proxies })
    }

    /// What a proxy wants to know of those who ask it, where a request goes to one as it is.
    fn introduce(&self, uri: &Uri, headers: &mut HeaderMap) {
        let Some(proxies) = self.proxies.as_ref().filter(|_| uri.scheme() == Some(&Scheme::HTTP)) else { return };
        if let Some(auth) = proxies.intercept(uri).as_ref().and_then(|proxy| proxy.basic_auth()) {
            headers.insert(PROXY_AUTHORIZATION, auth.clone());
        }
    }
}

/// This proxy for all there is.
fn only(proxy: &str) -> Result<Matcher> {
    let proxies = Matcher::builder().all(proxy).build();
    if proxies.intercept(&Uri::from_static("https://uphunt.io")).is_some() {
        return Ok(proxies);
    }
    Err(Error::invalid_input("proxy", "the proxy is not a URL", "Give it as http://host:port."))
}

/// TLS that trusts what the system trusts. Made here rather than by a library that would want a crypto provider for the whole
/// process, and that is the program's choice to make.
fn tls(https: bool) -> Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    let builder = if https {
        builder.with_platform_verifier()?
    } else {
        builder.with_root_certificates(rustls::RootCertStore::empty())
    };
    let mut config = builder.with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

fn cannot_start(error: &dyn std::error::Error) -> Error {
    let message = format!("the HTTP client cannot start: {}", root_cause(error));
    Error::invalid_input("transport", message, "Check that the system's certificates are installed (ca-certificates).")
}

impl Transport for NativeTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, Failure>> {
        Box::pin(async move {
            let mut request = convert(request)?;
            let uri = request.uri().clone();
            self.introduce(&uri, request.headers_mut());
            let response = self.client.request(request).await.map_err(unanswered)?;
            receive(response).await
        })
    }
}

fn convert(request: Request) -> Result<hyper::Request<Full<Bytes>>, Failure> {
    let not_sent =
        |what: &str| Failure::new(FailureKind::Other, Delivery::NotSent, format!("the {what} cannot be sent"));
    let mut converted = hyper::Request::new(Full::from(request.body.unwrap_or_default()));
    *converted.uri_mut() = request.url.try_into().map_err(|_| not_sent("URL"))?;
    *converted.method_mut() = match request.method {
        Method::Get => hyper::Method::GET,
        Method::Post => hyper::Method::POST,
        Method::Put => hyper::Method::PUT,
        Method::Patch => hyper::Method::PATCH,
        Method::Delete => hyper::Method::DELETE,
    };
    *converted.headers_mut() = request.headers.into_map().ok_or_else(|| not_sent("header"))?;
    Ok(converted)
}

async fn receive(response: hyper::Response<Incoming>) -> Result<Response, Failure> {
    let (head, mut rest) = response.into_parts();
    let status = head.status.as_u16();
    let mut body = Vec::with_capacity(rest.size_hint().lower().min(1 << 20).try_into().unwrap_or(0));
    while let Some(frame) = rest.frame().await {
        let frame = frame.map_err(|error| broken_off(error, status))?;
        let Ok(chunk) = frame.into_data() else { continue };
        if body.len() + chunk.len() > LARGEST_BODY {
            let message = format!("the answer is longer than {} MiB", LARGEST_BODY >> 20);
            let failure = Failure::new(FailureKind::TooLong, Delivery::MaybeSent, message);
            return Err(Failure { status: Some(status), ..failure });
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Response { status, headers: Headers::from(head.headers), body })
}

/// A request that no answer came to.
fn unanswered(error: legacy::Error) -> Failure {
    let (kind, delivery, what) = if error.is_connect() {
        (FailureKind::Connect, Delivery::NotSent, "no connection")
    } else {
        (FailureKind::Interrupted, Delivery::MaybeSent, "the connection broke")
    };
    let message = format!("{what}: {}", root_cause(&error));
    Failure { kind, delivery, status: None, message, source: Some(Box::new(error)) }
}

/// An answer that ended before it was whole.
fn broken_off(error: hyper::Error, status: u16) -> Failure {
    let message = format!("the connection broke: {}", root_cause(&error));
    let source = Some(Box::new(error) as _);
    Failure { kind: FailureKind::Interrupted, delivery: Delivery::MaybeSent, status: Some(status), message, source }
}

/// The innermost cause says what happened; those around it say which layer noticed.
fn root_cause(error: &dyn std::error::Error) -> String {
    let mut root = error;
    while let Some(cause) = root.source() {
        root = cause;
    }
    root.to_string()
}
