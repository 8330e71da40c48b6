//! Webhooks that came before.

use uphunt::WebhookEvent;
use uphunt::lean::MemoryInbox;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::*;

use crate::input::read;
use crate::output::{json, thrown};

/// The core's inbox over its store in memory.
#[wasm_bindgen]
pub struct NativeInbox {
    inbox: MemoryInbox,
}

#[wasm_bindgen]
impl NativeInbox {
    /// Remembers this many deliveries.
    #[wasm_bindgen(constructor)]
    pub fn new(capacity: usize) -> Self {
        Self { inbox: MemoryInbox::new(capacity) }
    }

    /// The event as JSON, or nothing if it came before.
    ///
    /// # Errors
    /// The JSON of an error.
    pub fn receive(&self, body: &[u8], delivery_id: Option<String>) -> Result<Option<String>, JsValue> {
        let received = self.inbox.receive(delivery_id.as_deref(), body).map_err(thrown)?;
        Ok(received.as_ref().map(json))
    }

    /// Forgets an event, so that its repetition counts as new.
    ///
    /// # Errors
    /// The JSON of an error.
    pub fn release(&self, event: &str) -> Result<(), JsValue> {
        let event: WebhookEvent = read("event", event).map_err(thrown)?;
        self.inbox.release(&event);
        Ok(())
    }
}
