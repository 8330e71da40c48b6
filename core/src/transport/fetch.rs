//! The transport of WebAssembly: the platform's `fetch`, in browsers, Node, Deno, Bun and workers.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::*;

use super::{BoxFuture, Delivery, Failure, FailureKind, Headers, Request, Response, Transport};
use crate::awaited::{function, tell, wait};

/// [`Transport`] over `fetch`: the platform's own, or one that is given.
#[derive(Debug, Clone, Default)]
pub struct FetchTransport {
    /// `undefined` for the platform's.
    fetch: JsValue,
}

impl FetchTransport {
    /// Through `globalThis.fetch`, as it is when a request is made.
    pub fn new() -> Self {
        Self::default()
    }

    /// Through a function that is called like `fetch`.
    pub fn with(fetch: impl Into<JsValue>) -> Self {
        Self { fetch: fetch.into() }
    }
}

#[wasm_bindgen(module = "/src/transport/fetch.js")]
extern "C" {
    /// Begins the request. `tell` is told how it ended: with `id`, the ending and the status, 0 when there is none. One text crosses the border in less time than three.
    fn send(fetch: &JsValue, head: &str, body: Option<String>, tell: &JsValue, id: u32);

    /// Aborts the request unless it has ended.
    fn abort(id: u32);

    /// The headers of the answer that is being told of, or what happened.
    fn text() -> String;

    /// Its body.
    fn body() -> Vec<u8>;
}

/// Aborts the request when dropped, unless it has ended.
struct Underway(u32);

impl Drop for Underway {
    fn drop(&mut self) {
        abort(self.0);
    }
}

thread_local! {
    static ANSWERED: JsValue = function(answered as extern "C" fn(u32, u32, u32) as usize);
}

extern "C" fn answered(id: u32, ending: u32, status: u32) {
    let ended = ended(ending, u16::try_from(status).unwrap_or_default());
    tell(id, Some(ended));
}

/// The endings are those of `fetch.js`.
fn ended(ending: u32, status: u16) -> Result<Response, Failure> {
    let text = text();
    let (kind, delivery) = match ending {
        0 => return Ok(Response { status, headers: Headers::from_lines(text), body: body() }),
        1 => (FailureKind::Connect, Delivery::NotSent),
        2 => (FailureKind::Redirected, Delivery::MaybeSent),
        3 => (FailureKind::TooLong, Delivery::MaybeSent),
        _ => (FailureKind::Interrupted, Delivery::MaybeSent),
    };
    Err(Failure { status: (status > 0).then_some(status), ..Failure::new(kind, delivery, text) })
}

impl Transport for FetchTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, Failure>> {
        Box::pin(async move {
            let answer = wait(true);
            let underway = Underway(answer.id());
            let headers = request.headers.into_lines();
            let head = [request.method.as_str(), "\n", &request.url, "\n", &headers].concat();
            // As text, which is what mocks of `fetch` expect. It is JSON, so it always is.
            let body = request.body.and_then(|body| String::from_utf8(body).ok());
            ANSWERED.with(|answered| send(&self.fetch, &head, body, answered, underway.0));
            // A timer has none.
            answer
                .await
                .unwrap_or_else(|| Err(Failure::new(FailureKind::Interrupted, Delivery::MaybeSent, String::new())))
        })
    }
}
