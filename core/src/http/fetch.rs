//! The transport of WebAssembly: the platform's `fetch`, in browsers, Node, Deno, Bun and workers.
//!
//! reqwest's own WebAssembly client is not used: it cannot refuse redirects, which would take the API key along.

use std::fmt;

use js_sys::Array;
use send_wrapper::SendWrapper;
use wasm_bindgen::prelude::*;
use web_sys::{AbortController, AbortSignal};

use super::{BoxFuture, Delivery, Request, Response, Transport, TransportError, TransportErrorKind};

/// A [`Transport`] that calls `fetch`.
#[derive(Debug, Clone, Default)]
pub struct FetchTransport {
    /// `undefined` for `globalThis.fetch`.
    fetch: JsValue,
}

impl FetchTransport {
    /// Creates a transport that calls `globalThis.fetch`, as it is when a request is sent.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a transport that calls this function as `fetch` is called.
    ///
    /// What it throws counts as *maybe sent*, unless it has the property `code` with the value `UPHUNT_NOT_SENT`.
    pub fn with_fetch(fetch: impl Into<JsValue>) -> Self {
        Self { fetch: fetch.into() }
    }
}

#[wasm_bindgen(module = "/src/http/fetch.js")]
extern "C" {
    /// How a request ended: an object of `fetch.js`, so that reading it throws nothing.
    #[wasm_bindgen(extends = js_sys::Object)]
    type Outcome;

    /// Sends a request. The promise always resolves. `headers` are names and values, one after another.
    async fn send(
        fetch: &JsValue,
        method: &str,
        url: &str,
        headers: &Array,
        body: Option<String>,
        signal: &AbortSignal,
    ) -> JsValue;

    #[wasm_bindgen(method, getter)]
    fn status(this: &Outcome) -> u16;
    #[wasm_bindgen(method, getter)]
    fn headers(this: &Outcome) -> Vec<String>;
    #[wasm_bindgen(method, getter)]
    fn body(this: &Outcome) -> Option<Vec<u8>>;
    /// `not_sent`, `redirected`, `too_long` or `interrupted`, where there is no body.
    #[wasm_bindgen(method, getter)]
    fn failure(this: &Outcome) -> String;
    #[wasm_bindgen(method, getter)]
    fn message(this: &Outcome) -> String;
    #[wasm_bindgen(method, getter)]
    fn thrown(this: &Outcome) -> JsValue;
}

/// What `fetch` threw: the source of the [`Error`](crate::Error) of the call.
#[derive(Debug)]
pub struct FetchError(SendWrapper<JsValue>);

impl FetchError {
    /// Returns the value that was thrown.
    pub fn thrown(&self) -> &JsValue {
        &self.0
    }
}

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("fetch failed")
    }
}

impl std::error::Error for FetchError {}

/// Aborts a request that is dropped before it has ended.
struct AbortOnDrop {
    controller: AbortController,
    ended: bool,
}

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        if !self.ended {
            self.controller.abort();
        }
    }
}

impl Transport for FetchTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            let controller = AbortController::new().map_err(|error| no_abort_controller(&error))?;
            let signal = controller.signal();
            let mut abort = AbortOnDrop { controller, ended: false };
            let headers: Array =
                request.headers.iter().flat_map(|(name, value)| [name, value]).map(JsValue::from_str).collect();
            // As text, which mocks of `fetch` expect. It is JSON, and so valid UTF-8.
            let body = request.body.and_then(|body| String::from_utf8(body).ok());
            let outcome = send(&self.fetch, request.method.as_str(), &request.url, &headers, body, &signal).await;
            abort.ended = true;
            read(&outcome.unchecked_into())
        })
    }
}

fn read(outcome: &Outcome) -> Result<Response, TransportError> {
    let status = outcome.status();
    if let Some(body) = outcome.body() {
        let headers = outcome.headers();
        let headers = headers.chunks_exact(2).map(|pair| (&pair[0], &pair[1])).collect();
        return Ok(Response { status, headers, body });
    }
    let (kind, delivery) = match outcome.failure().as_str() {
        "not_sent" => (TransportErrorKind::Connect, Delivery::NotSent),
        "redirected" => (TransportErrorKind::Redirected, Delivery::MaybeSent),
        "too_long" => (TransportErrorKind::TooLong, Delivery::MaybeSent),
        _ => (TransportErrorKind::Interrupted, Delivery::MaybeSent),
    };
    let thrown = outcome.thrown();
    let source = (!thrown.is_undefined()).then(|| Box::new(FetchError(SendWrapper::new(thrown))) as _);
    let status = (status > 0).then_some(status);
    Err(TransportError { status, source, ..TransportError::new(kind, delivery, outcome.message()) })
}

fn no_abort_controller(error: &JsValue) -> TransportError {
    let message = format!("this platform has no AbortController: {error:?}");
    TransportError::new(TransportErrorKind::Other, Delivery::NotSent, message)
}
