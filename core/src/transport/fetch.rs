//! The transport of WebAssembly: the platform's `fetch`, in browsers, Node, Deno, Bun and workers.

use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::*;

use super::{BoxFuture, Delivery, Failure, FailureKind, Request, Response, Transport};
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
    /// Begins the request and gives what aborts it. `answered` is told the end, with `id`.
    fn send(
        fetch: &JsValue,
        method: &str,
        url: &str,
        headers: &str,
        body: Option<Vec<u8>>,
        answered: &JsValue,
        id: u32,
    ) -> Abort;

    type Abort;

    #[wasm_bindgen(method)]
    fn abort(this: &Abort);
}

/// Aborts the request unless it has ended.
struct Underway(Option<Abort>);

impl Drop for Underway {
    fn drop(&mut self) {
        if let Some(abort) = &self.0 {
            abort.abort();
        }
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
            let mut lines = text.split('\n');
            let headers = std::iter::from_fn(|| Some((lines.next()?.to_owned(), lines.next()?.to_owned())));
            return Ok(Response { status, headers: headers.collect(), body });
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
            let mut headers = String::new();
            for (name, value) in request.headers.iter() {
                headers.extend([name, "\n", value, "\n"]);
            }
            let fetch: &JsValue = match &self.fetch {
                Some(fetch) => fetch,
                None => &JsValue::UNDEFINED,
            };
            let abort = ANSWERED.with(|answered| {
                send(fetch, request.method.as_str(), &request.url, &headers, request.body, answered, answer.id())
            });
            let mut underway = Underway(Some(abort));
            let response = answer.await;
            underway.0 = None;
            response
        })
    }
}
