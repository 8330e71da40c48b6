//! The transport: one request in, one response or one error out.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use super::headers::Headers;
use crate::platform::{BoxFuture, MaybeSend, MaybeSync};

/// Sends one HTTP request and returns the response. Implement it to use an HTTP client of your own.
///
/// A transport makes **one** attempt. It does not retry, follow redirects or time out: [`Client`](crate::Client) retries and
/// times out for every transport alike, and redirects are not followed, because the key would go along.
///
/// Dropping the returned future must abandon the attempt.
pub trait Transport: MaybeSend + MaybeSync + 'static {
    /// Sends the request.
    ///
    /// # Errors
    /// [`TransportError`] when there is no complete response.
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>>;

    /// Closes idle connections, if the transport keeps any.
    fn close_idle_connections(&self) {}
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        (**self).send(request)
    }

    fn close_idle_connections(&self) {
        (**self).close_idle_connections();
    }
}

/// An HTTP method that the service uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
}

impl Method {
    /// Every method.
    pub const ALL: &'static [Method] = &[Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete];

    /// Returns the method's name, in capitals.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A request, ready to be sent. `Debug` shows neither secrets nor the body.
#[derive(Clone)]
#[non_exhaustive]
pub struct Request {
    /// The method.
    pub method: Method,
    /// The absolute URL, percent-encoded. It never contains the key.
    pub url: String,
    /// All headers, the key among them. `Debug` hides secret values.
    pub headers: Headers,
    /// The body, JSON. Its `Content-Type` is among the headers.
    pub body: Option<Vec<u8>>,
    /// Whether to use a new connection: the connections in the pool may be dead.
    pub new_connection: bool,
    /// Where the transport records that it began to send, should the attempt time out.
    pub progress: SendProgress,
}

impl Request {
    /// Creates a request without headers and body.
    pub fn new(method: Method, url: impl Into<String>) -> Self {
        Self {
            method,
            url: url.into(),
            headers: Headers::new(),
            body: None,
            new_connection: false,
            progress: SendProgress::default(),
        }
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("url", &self.url)
            .field("headers", &self.headers)
            .field("body_bytes", &self.body.as_ref().map_or(0, Vec::len))
            .finish_non_exhaustive()
    }
}

/// How far sending a request has come. Clones share it.
///
/// A request that times out may have been sent, unless its transport [tracks](Self::track) its progress and has not
/// [started](Self::start) to send.
#[derive(Debug, Clone, Default)]
pub struct SendProgress(Arc<AtomicU8>);

impl SendProgress {
    const UNKNOWN: u8 = 0;
    const NOT_STARTED: u8 = 1;
    const STARTED: u8 = 2;

    /// Promises that [`start`](Self::start) will be called before the first byte of the request is sent.
    pub fn track(&self) {
        self.0.store(Self::NOT_STARTED, Ordering::SeqCst);
    }

    /// Records that the request is about to be sent.
    pub fn start(&self) {
        self.0.store(Self::STARTED, Ordering::SeqCst);
    }

    /// Returns what is known when the attempt is given up now.
    pub fn delivery(&self) -> Delivery {
        match self.0.load(Ordering::SeqCst) {
            Self::NOT_STARTED => Delivery::NotSent,
            Self::UNKNOWN | Self::STARTED.. => Delivery::MaybeSent,
        }
    }
}

/// A response, whatever its status. `Debug` does not show the body.
#[derive(Clone)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: Headers,
    /// The whole body, decompressed.
    pub body: Vec<u8>,
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("body_bytes", &self.body.len())
            .finish()
    }
}

impl Response {
    /// Returns whether the status is a 2xx.
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

/// Whether the server may have received the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Delivery {
    /// It certainly did not: no byte of the request was sent, or the server refused it unprocessed.
    NotSent,
    /// It may have.
    MaybeSent,
}

/// What kind of transport error it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The connection could not be established: name resolution, TCP, TLS or the proxy failed.
    Connect,
    /// There was no response in time.
    Timeout,
    /// The deadline of the call passed before there was a response.
    Deadline,
    /// The connection broke before the response was complete.
    Interrupted,
    /// The response body is too long.
    TooLong,
    /// The response is a redirect whose status the platform hides: browsers do.
    Redirected,
    /// Anything else.
    Other,
}

/// The error of an attempt without a complete response.
#[derive(Debug)]
pub struct TransportError {
    /// What kind of error it is.
    pub kind: TransportErrorKind,
    /// Whether the server may have received the request. When in doubt: [`Delivery::MaybeSent`].
    pub delivery: Delivery,
    /// The status, where the head of a response arrived and its body did not.
    pub status: Option<u16>,
    /// What happened, without the key and without the URL.
    pub message: String,
    /// What the user can do about it, where that is known.
    pub hint: Option<&'static str>,
    /// The underlying error.
    pub source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl TransportError {
    /// Creates an error without status, hint and source.
    pub fn new(kind: TransportErrorKind, delivery: Delivery, message: impl Into<String>) -> Self {
        Self { kind, delivery, status: None, message: message.into(), hint: None, source: None }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
