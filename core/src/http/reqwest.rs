//! The native transport: reqwest over rustls.

mod decompress;
mod errors;
mod options;
mod tls;
mod tracked_body;

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

pub use options::NativeOptions;

use self::decompress::{MAX_BODY_BYTES, decompress};
use self::errors::transport_error;
use self::tracked_body::TrackedBody;
use super::{BoxFuture, Delivery, Headers, Method, Request, Response, Transport, TransportError, TransportErrorKind};
use crate::error::Result;

/// Some proxies and CDNs send more than hyper's default of 100 headers.
const MAX_HEADERS: usize = 1_000;

/// A [`Transport`] over a pool of keep-alive connections. Clones share the pool.
#[derive(Clone)]
pub struct NativeTransport {
    pool: Arc<RwLock<Pool>>,
    /// Creates a new pool; `None` for a client of the user's.
    create: Option<Arc<dyn Fn() -> Result<Pool> + Send + Sync>>,
}

#[derive(Clone)]
struct Pool {
    client: reqwest::Client,
    /// The same without kept connections, for requests that must not use one that may be dead.
    unpooled: reqwest::Client,
}

impl NativeTransport {
    /// Creates a transport that connects like this.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when the proxy is not a URL, or a certificate cannot be read.
    pub fn new(options: &NativeOptions) -> Result<Self> {
        let tls = tls::client_config(options)?;
        let options = options.clone();
        let create = move || Pool::new(&options, &tls);
        Ok(Self { pool: Arc::new(RwLock::new(create()?)), create: Some(Arc::new(create)) })
    }

    /// Creates a transport over a reqwest client of your own, with its own TLS and proxy settings.
    ///
    /// It must not follow redirects ([`redirect::Policy::none`](reqwest::redirect::Policy::none)), which would take the API
    /// key along, and must not retry.
    pub fn from_client(client: reqwest::Client) -> Self {
        Self { pool: Arc::new(RwLock::new(Pool { unpooled: client.clone(), client })), create: None }
    }
}

impl Pool {
    fn new(options: &NativeOptions, tls: &rustls::ClientConfig) -> Result<Self> {
        let build = |keep_connections: bool| {
            let builder = reqwest::Client::builder()
                .redirect(reqwest::redirect::Policy::none())
                .retry(reqwest::retry::never())
                .tls_backend_preconfigured(tls.clone())
                .connect_timeout(options.connect_timeout)
                .tcp_keepalive(Duration::from_secs(60))
                // A control character in one header must not cost the response.
                .http1_ignore_invalid_headers_in_responses(true)
                .http1_max_headers(MAX_HEADERS)
                // Detects a dead connection before a request is sent on it.
                .http2_keep_alive_interval(Duration::from_secs(15))
                .http2_keep_alive_timeout(Duration::from_secs(5))
                .http2_keep_alive_while_idle(true);
            let builder = if keep_connections { builder } else { builder.pool_max_idle_per_host(0) };
            options.apply_proxy(builder)?.build().map_err(|error| tls::cannot_start(&error))
        };
        Ok(Self { client: build(true)?, unpooled: build(false)? })
    }
}

impl fmt::Debug for NativeTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NativeTransport").finish_non_exhaustive()
    }
}

impl Transport for NativeTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let Pool { client, unpooled } = self.pool.read().unwrap_or_else(PoisonError::into_inner).clone();
        // At once, not when the future is first polled: the attempt may time out before that.
        if request.body.is_some() {
            request.progress.track();
        }
        Box::pin(async move {
            notice_closed_connections().await;
            let client = if request.new_connection { unpooled } else { client };
            let progress = request.progress.clone();
            let response = client.execute(convert(request)?).await;
            receive(response.map_err(|error| transport_error(error, &progress))?, &progress).await
        })
    }

    fn close_idle_connections(&self) {
        if let Some(Ok(pool)) = self.create.as_ref().map(|create| create()) {
            *self.pool.write().unwrap_or_else(PoisonError::into_inner) = pool;
        }
    }
}

/// Lets the connections in the pool see that their server has closed them.
///
/// A program on a single thread may block it between calls. Meanwhile the runtime polls neither its I/O driver nor the
/// connections, so the next request would be written to a connection that was closed long ago. One yield polls the driver,
/// the second one the connections that it woke.
async fn notice_closed_connections() {
    tokio::task::yield_now().await;
    tokio::task::yield_now().await;
}

fn convert(request: Request) -> Result<reqwest::Request, TransportError> {
    let url = request
        .url
        .parse()
        .map_err(|_| TransportError::new(TransportErrorKind::Other, Delivery::NotSent, "the URL is invalid"))?;
    let method = match request.method {
        Method::Get => reqwest::Method::GET,
        Method::Post => reqwest::Method::POST,
        Method::Put => reqwest::Method::PUT,
        Method::Patch => reqwest::Method::PATCH,
        Method::Delete => reqwest::Method::DELETE,
    };
    let mut converted = reqwest::Request::new(method, url);
    *converted.headers_mut() = request.headers.into_map();
    *converted.body_mut() = request.body.map(|body| reqwest::Body::wrap(TrackedBody::new(body, request.progress)));
    Ok(converted)
}

async fn receive(mut response: reqwest::Response, progress: &super::SendProgress) -> Result<Response, TransportError> {
    let status = response.status().as_u16();
    let mut headers = std::mem::take(response.headers_mut());
    let mut body = Vec::new();
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) if body.len() + chunk.len() <= MAX_BODY_BYTES => body.extend_from_slice(&chunk),
            Ok(Some(_)) => {
                let message = format!("the response is longer than {} MiB", MAX_BODY_BYTES >> 20);
                let error = TransportError::new(TransportErrorKind::TooLong, Delivery::MaybeSent, message);
                return Err(TransportError { status: Some(status), ..error });
            }
            Ok(None) => {
                let body = decompress(&mut headers, body);
                return Ok(Response { status, headers: Headers::from(headers), body });
            }
            // The head of the response proves that the request arrived.
            Err(error) => {
                let error = transport_error(error, progress);
                return Err(TransportError { status: Some(status), delivery: Delivery::MaybeSent, ..error });
            }
        }
    }
}
