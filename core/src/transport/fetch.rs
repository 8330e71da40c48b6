//! The transport of WebAssembly: the platform's `fetch`, in browsers, Node, Deno, Bun and workers.

use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::*;

use super::{BoxFuture, Delivery, Failure, FailureKind, Headers, Request, Response, Transport};
use crate::awaited::Awaited;

/// [`Transport`] over `fetch`: the platform's own, or one that is given.
#[derive(Debug, Clone, Default)]
pub struct FetchTransport {
    fetch: Option<Function>,
}

impl FetchTransport {
    /// Through `globalThis.fetch`, as it is when a request is made.
    pub fn new() -> Self {
        Self::default()
    }

    /// Through a function that is called like `fetch`.
    pub fn with(fetch: Function) -> Self {
        Self { fetch: Some(fetch) }
    }
}

#[wasm_bindgen(module = "/src/transport/fetch.js")]
extern "C" {
    /// Begins the request. `tell` is told the end, with `id`. One text crosses the border in less time than three.
    fn send(fetch: &JsValue, head: &str, body: Option<Vec<u8>>, tell: &JsValue, id: u32);

    /// Aborts the request unless it has ended.
    fn abort(id: u32);
}

/// Aborts the request when dropped, unless it has ended.
struct Underway(u32);

impl Drop for Underway {
    fn drop(&mut self) {
        abort(self.0);
    }
}

/// How a request ended, as `fetch.js` tells it: the numbers are its `Ending`.
type Answered = dyn Fn(u32, u32, u16, String, Vec<u8>);

thread_local! {
    static AWAITED: Awaited<Result<Response, Failure>> = Awaited::surely();
    // One for all requests, and never dropped: an answer may come after all that asked for it is gone.
    static ANSWERED: JsValue = Closure::<Answered>::new(|id, ending, status, text: String, body| {
        AWAITED.with(|awaited| awaited.tell(id, ended(ending, status, text, body)));
    }).into_js_value();
}

fn ended(ending: u32, status: u16, text: String, body: Vec<u8>) -> Result<Response, Failure> {
    let (kind, delivery) = match ending {
        0 => {
            return Ok(Response { status, headers: Headers::from_lines(text), body });
        }
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
            let answer = AWAITED.with(Awaited::wait);
            let underway = Underway(answer.id());
            let headers = request.headers.into_lines();
            let head = [request.method.as_str(), "\n", &request.url, "\n", &headers].concat();
            let fetch: &JsValue = match &self.fetch {
                Some(fetch) => fetch,
                None => &JsValue::UNDEFINED,
            };
            ANSWERED.with(|answered| send(fetch, &head, request.body, answered, underway.0));
            answer.await
        })
    }
}
