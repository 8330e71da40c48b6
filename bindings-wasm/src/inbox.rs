//! Webhooks that came before.

use futures_util::FutureExt as _;
use uphunt::{Inbox, MemoryStore, Received, WebhookEvent};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::*;

use crate::input::read;
use crate::output::{json, thrown};

/// The core's inbox over its store in memory.
#[wasm_bindgen]
pub struct NativeInbox {
    inbox: Inbox,
}

#[wasm_bindgen]
impl NativeInbox {
    /// Remembers this many deliveries.
    #[wasm_bindgen(constructor)]
    pub fn new(capacity: usize) -> Self {
        Self { inbox: Inbox::with_store(MemoryStore::new(capacity)) }
    }

    /// The event as JSON, or nothing if it came before.
    ///
    /// # Errors
    /// The JSON of an error.
    pub fn receive(&self, body: &[u8], delivery_id: Option<String>) -> Result<Option<String>, JsValue> {
        // The store in memory never waits.
        let received = self.inbox.receive(delivery_id.as_deref(), body).now_or_never();
        match received.transpose().map_err(thrown)? {
            Some(Received::New(event)) => Ok(Some(json(&*event))),
            _ => Ok(None),
        }
    }

    /// Forgets an event, so that its repetition counts as new.
    ///
    /// # Errors
    /// The JSON of an error.
    pub fn release(&self, event: &str) -> Result<(), JsValue> {
        let event: WebhookEvent = read("event", event).map_err(thrown)?;
        self.inbox.release(&event).now_or_never().unwrap_or(Ok(())).map_err(thrown)
    }
}
