//! Calls on their way.

use std::cell::RefCell;
use std::future::Future;

use futures_util::future::{AbortHandle, abortable};
use js_sys::Function;
use uphunt::Error;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::*;

use crate::output;

thread_local! {
    static UNDERWAY: RefCell<Underway> = const { RefCell::new(Underway { calls: Vec::new(), free: Vec::new() }) };
}

/// What ends each call, by number.
struct Underway {
    calls: Vec<Option<AbortHandle>>,
    free: Vec<usize>,
}

/// Runs a call and tells `done` whether it succeeded, and the result or the error as JSON. Gives the number to end it by,
/// which means nothing any more once `done` was told.
pub(crate) fn begin(call: impl Future<Output = Result<String, Error>> + 'static, done: Function) -> usize {
    let (call, handle) = abortable(call);
    let id = UNDERWAY.with_borrow_mut(|underway| {
        let id = underway.free.pop().unwrap_or_else(|| {
            underway.calls.push(None);
            underway.calls.len() - 1
        });
        underway.calls[id] = Some(handle);
        id
    });
    js_sys::futures::spawn_local(async move {
        // Whoever ended it knows.
        let result = call.await;
        UNDERWAY.with_borrow_mut(|underway| {
            underway.calls[id] = None;
            underway.free.push(id);
        });
        let (succeeded, text) = match result {
            Ok(Ok(text)) => (true, text),
            Ok(Err(error)) => (false, output::error(error)),
            Err(_) => return,
        };
        // What it throws is thrown in JavaScript's own code, and has been seen there.
        let _ = done.call2(&JsValue::UNDEFINED, &succeeded.into(), &text.into());
    });
    id
}

/// Ends a call, and drops its request. It tells nothing any more.
#[wasm_bindgen]
pub fn cancel(id: usize) {
    if let Some(handle) = UNDERWAY.with_borrow_mut(|underway| underway.calls.get_mut(id).and_then(Option::take)) {
        handle.abort();
    }
}
