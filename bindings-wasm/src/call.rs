//! Calls as promises that can be cancelled.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;

use futures_util::future::{AbortHandle, AbortRegistration, Abortable};
use js_sys::Promise;
use serde::Serialize;
use tracing::Dispatch;
use tracing::instrument::WithSubscriber as _;
use uphunt::Error;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::*;

use crate::boundary::{throw, write};

/// Cancels the call that it is given to.
#[wasm_bindgen]
pub struct Cancellation {
    handle: AbortHandle,
    /// Taken by the call.
    registration: RefCell<Option<AbortRegistration>>,
}

#[wasm_bindgen]
impl Cancellation {
    /// Creates a handle for one call.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        let (handle, registration) = AbortHandle::new_pair();
        Self { handle, registration: RefCell::new(Some(registration)) }
    }

    /// Drops the call, and its request with it. A call that has ended is not affected.
    pub fn cancel(&self) {
        self.handle.abort();
    }
}

type Call = Pin<Box<dyn Future<Output = Result<JsValue, JsValue>>>>;

/// Starts a call of the core. A handle that was used before cancels nothing.
pub(crate) fn start<T: Serialize>(
    stop: &Cancellation,
    logger: &Dispatch,
    call: impl Future<Output = Result<T, Error>> + 'static,
) -> Promise {
    spawn(stop, logger, Box::pin(async { call.await.map_err(throw).and_then(|value| write(&value)) }))
}

/// Starts any call. Not generic, so that what runs a call is linked once.
fn spawn(stop: &Cancellation, logger: &Dispatch, call: Call) -> Promise {
    let registration = stop.registration.take();
    let call = call.with_subscriber(logger.clone());
    wasm_bindgen_futures::future_to_promise(async {
        match registration {
            // JavaScript has rejected the promise itself: nobody sees this value.
            Some(registration) => Abortable::new(call, registration).await.unwrap_or(Err(JsValue::UNDEFINED)),
            None => call.await,
        }
    })
}
