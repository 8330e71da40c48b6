//! The way to the service: one request in, one response or one failure out.
//!
//! A transport makes **one** attempt. It does not retry, follow redirects or time out: [`Client`](crate::Client) does the
//! first and the last for every transport alike, and redirects are not followed at all, because the key would go along.

#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
mod connector;
mod headers;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
mod native;

use std::fmt;
use std::future::Future;
use std::pin::Pin;

pub use headers::Headers;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub use native::{NativeOptions, NativeTransport};

/// `Send`, where the platform has threads. On WASM every type is.
#[cfg(not(target_arch = "wasm32"))]
pub trait MaybeSend: Send {}
#[cfg(not(target_arch = "wasm32"))]
impl<T: Send + ?Sized> MaybeSend for T {}

/// `Sync`, where the platform has threads. On WASM every type is.
#[cfg(not(target_arch = "wasm32"))]
pub trait MaybeSync: Sync {}
#[cfg(not(target_arch = "wasm32"))]
impl<T: Sync + ?Sized> MaybeSync for T {}

/// `Send`, where the platform has threads. On WASM every type is.
#[cfg(target_arch = "wasm32")]
pub trait MaybeSend {}
#[cfg(target_arch = "wasm32")]
impl<T: ?Sized> MaybeSend for T {}

/// `Sync`, where the platform has threads. On WASM every type is.
#[cfg(target_arch = "wasm32")]
pub trait MaybeSync {}
#[cfg(target_arch = "wasm32")]
impl<T: ?Sized> MaybeSync for T {}

/// A boxed future, `Send` where the platform has threads.
#[cfg(not(target_arch = "wasm32"))]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
/// A boxed future, `Send` where the platform has threads.
#[cfg(target_arch = "wasm32")]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// One attempt to get an answer. Bring your own to go through something else than the built-in HTTP client.
///
/// Dropping the returned future must abandon the attempt.
pub trait Transport: MaybeSend + MaybeSync + 'static {
    /// Makes the attempt.
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, Failure>>;
}

impl<T: Transport + ?Sized> Transport for std::sync::Arc<T> {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, Failure>> {
        (**self).send(request)
    }
}

/// An HTTP method, of those that the service knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// Reads.
    Get,
    /// Acts.
    Post,
    /// Replaces.
    Put,
    /// Changes.
    Patch,
    /// Removes.
    Delete,
}

impl Method {
    /// As it travels.
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
pub struct Request {
    /// The method.
    pub method: Method,
    /// The absolute URL, percent-encoded. It never holds the key.
    pub url: String,
    /// All headers, the key among them. `Debug` hides the values that are secret.
    pub headers: Headers,
    /// The body, JSON. Its `Content-Type` is among the headers.
    pub body: Option<Vec<u8>>,
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("url", &self.url)
            .field("headers", &self.headers)
            .field("body_bytes", &self.body.as_ref().map_or(0, Vec::len))
            .finish()
    }
}

/// An answer, whatever its status. `Debug` does not show the body.
#[derive(Clone)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: Headers,
    /// The whole body.
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
    /// Whether the status is a 2xx.
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

/// Whether the service may have seen the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Delivery {
    /// It certainly did not: the connection was never there.
    NotSent,
    /// It may have.
    MaybeSent,
}

/// What went wrong on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailureKind {
    /// No connection: the name did not resolve, nobody listened, TLS was refused.
    Connect,
    /// No answer in time.
    Timeout,
    /// The connection broke before the answer was whole.
    Interrupted,
    /// The answer is longer than anything that the service says.
    TooLong,
    /// Anything else.
    Other,
}

/// An attempt without an answer.
#[derive(Debug)]
pub struct Failure {
    /// What went wrong.
    pub kind: FailureKind,
    /// Whether the service may have seen the request. When in doubt: [`Delivery::MaybeSent`].
    pub delivery: Delivery,
    /// The status of an answer whose head came and whose body did not.
    pub status: Option<u16>,
    /// What happened, for a person. Without the key, and without the URL.
    pub message: String,
    /// The underlying error.
    pub source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Failure {
    /// A failure without status and source.
    pub fn new(kind: FailureKind, delivery: Delivery, message: impl Into<String>) -> Self {
        Self { kind, delivery, status: None, message: message.into(), source: None }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
