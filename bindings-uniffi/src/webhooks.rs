//! Webhooks: parsing events and dropping repeated deliveries.

use std::future::Future;
use std::sync::Arc;

use futures_util::FutureExt as _;
use uphunt::{MemoryStore, Received, WebhookEvent, WebhookInbox};

use crate::{Failure, failure};

/// Parses an event from the raw body of a request and its `X-UpHunt-Delivery` header.
#[uniffi::export]
pub fn parse_webhook(body: Vec<u8>, delivery_id: Option<String>) -> Result<WebhookEvent, Failure> {
    Ok(WebhookEvent::parse(delivery_id.as_deref(), &body)?)
}

/// Receives webhooks and drops repeated deliveries. Remembers deliveries in memory.
#[derive(Debug, uniffi::Object)]
pub struct NativeInbox {
    inbox: WebhookInbox,
}

#[uniffi::export]
impl NativeInbox {
    /// Creates an inbox that remembers this many deliveries; the oldest are forgotten first.
    #[uniffi::constructor]
    pub fn new(capacity: i64) -> Result<Arc<Self>, Failure> {
        let store = MemoryStore::new(failure::to_count("capacity", capacity)?);
        Ok(Arc::new(Self { inbox: WebhookInbox::with_store(store) }))
    }

    /// Parses an event and remembers its delivery.
    pub fn receive(&self, body: Vec<u8>, delivery_id: Option<String>) -> Result<Received, Failure> {
        ready(self.inbox.receive(delivery_id.as_deref(), &body))
    }

    /// Forgets an event's delivery, so that its repetition counts as new.
    pub fn release(&self, event: WebhookEvent) -> Result<(), Failure> {
        ready(self.inbox.release(&event))
    }
}

/// Returns a future's result. The store in memory is ready at once.
fn ready<T>(future: impl Future<Output = uphunt::Result<T>>) -> Result<T, Failure> {
    let result = future.now_or_never().unwrap_or_else(|| unreachable!("the store in memory is ready at once"));
    Ok(result?)
}
