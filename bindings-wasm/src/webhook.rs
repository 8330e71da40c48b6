//! Webhooks, and what a status means.

use futures_util::FutureExt as _;
use serde::Serialize;
use uphunt::{ApplicationStatus, MemoryStore, Received, WebhookEvent, WebhookInbox};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::*;

use crate::boundary::{read, throw, write};

/// Reads an event from the body of a request.
#[wasm_bindgen(js_name = parseWebhook)]
pub fn parse_webhook(body: &[u8], delivery_id: Option<String>) -> Result<JsValue, JsValue> {
    write(&WebhookEvent::parse(delivery_id.as_deref(), body).map_err(throw)?)
}

/// The core's [`WebhookInbox`], with deliveries kept in memory.
#[wasm_bindgen]
pub struct NativeInbox {
    inbox: WebhookInbox,
}

#[wasm_bindgen]
impl NativeInbox {
    /// Creates an inbox that remembers so many deliveries.
    #[wasm_bindgen(constructor)]
    pub fn new(capacity: usize) -> Self {
        Self { inbox: WebhookInbox::with_store(MemoryStore::new(capacity)) }
    }

    /// Returns the event, or `undefined` for a duplicate.
    pub fn receive(&self, body: &[u8], delivery_id: Option<String>) -> Result<JsValue, JsValue> {
        // The store in memory never waits.
        match self.inbox.receive(delivery_id.as_deref(), body).now_or_never() {
            Some(Ok(Received::New(event))) => write(&event),
            Some(Err(error)) => Err(throw(error)),
            _ => Ok(JsValue::UNDEFINED),
        }
    }

    /// Forgets an event.
    pub fn release(&self, event: JsValue) -> Result<(), JsValue> {
        let event: WebhookEvent = read("event", event)?;
        self.inbox.release(&event).now_or_never().transpose().map_err(throw)?;
        Ok(())
    }
}

#[derive(Serialize)]
struct Meaning {
    settled: bool,
    credit: String,
    hint: Option<&'static str>,
}

/// Returns whether a status is settled, what happened to the credit, and what the user can do.
#[wasm_bindgen]
pub fn meaning(status: String) -> Result<JsValue, JsValue> {
    let status = ApplicationStatus::from(status);
    let credit = status.credit().as_str().to_owned();
    write(&Meaning { settled: status.is_settled(), credit, hint: status.hint() })
}
