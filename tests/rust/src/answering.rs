//! A transport that answers whatever a closure says, and a client on top of it.

use std::future::Future;
use std::sync::Arc;

use uphunt::http::{BoxFuture, Headers, Request, Response, TransportError};
use uphunt::{Client, ClientBuilder, Transport};

type Answer = BoxFuture<'static, Result<Response, TransportError>>;

/// Answers by a closure.
#[derive(Clone)]
pub struct Answering(Arc<dyn Fn(Request) -> Answer + Send + Sync>);

impl Answering {
    /// Answers by this closure.
    pub fn by<F>(answer: impl Fn(Request) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<Response, TransportError>> + Send + 'static,
    {
        Self(Arc::new(move |request| Box::pin(answer(request))))
    }

    /// Always answers the same.
    pub fn always(response: Response) -> Self {
        Self::by(move |_| std::future::ready(Ok(response.clone())))
    }

    /// A builder of a client with this transport.
    pub fn builder(self) -> ClientBuilder {
        Client::builder().api_key("sk_uphunt_0123456789abcdef").transport(self)
    }
}

impl Transport for Answering {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        (self.0)(request)
    }
}

/// An answer with this body.
pub fn answer(status: u16, body: impl Into<Vec<u8>>) -> Response {
    Response { status, headers: Headers::new(), body: body.into() }
}
