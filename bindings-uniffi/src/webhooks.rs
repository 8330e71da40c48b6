//! Webhooks: reading them and dropping those that came before.

use std::sync::Arc;

use futures_util::FutureExt as _;
use uphunt::{Inbox, MemoryStore, Received, WebhookEvent};

use crate::Failure;
use crate::settings::counted;

/// Reads an event from the raw body of a request and its `X-UpHunt-Delivery` header.
///
/// # Errors
/// When the body is no such event.
#[uniffi::export]
pub fn parse_webhook(body: Vec<u8>, delivery_id: Option<String>) -> Result<WebhookEvent, Failure> {
    Ok(WebhookEvent::parse(delivery_id.as_deref(), &body)?)
}

/// Takes webhooks in and drops those that came before. Remembers deliveries in memory.
#[derive(Debug, uniffi::Object)]
pub struct NativeInbox {
    inbox: Inbox,
}

#[uniffi::export]
impl NativeInbox {
    /// Remembers this many deliveries; the oldest are forgotten first.
    ///
    /// # Errors
    /// When the number is negative.
    #[uniffi::constructor]
    pub fn new(capacity: i64) -> Result<Arc<Self>, Failure> {
        let store = MemoryStore::new(counted("capacity", capacity)?);
        Ok(Arc::new(Self { inbox: Inbox::with_store(store) }))
    }

    /// Reads an event and remembers its delivery.
    ///
    /// # Errors
    /// When the body is no event.
    pub fn receive(&self, body: Vec<u8>, delivery_id: Option<String>) -> Result<Received, Failure> {
        at_once(self.inbox.receive(delivery_id.as_deref(), &body))
    }

    /// Forgets an event's delivery, so that its repetition counts as new: it could not be handled.
    ///
    /// # Errors
    /// None with a store in memory.
    pub fn release(&self, event: WebhookEvent) -> Result<(), Failure> {
        at_once(self.inbox.release(&event))
    }
}

/// The store in memory never waits.
fn at_once<T>(future: impl Future<Output = uphunt::Result<T>>) -> Result<T, Failure> {
    match future.now_or_never() {
        Some(result) => Ok(result?),
        None => Err(Failure::refused("store", "the store in memory waited".to_owned(), "Please report this.")),
    }
}
