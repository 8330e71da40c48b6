//! Dropping webhooks that were delivered before.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::{DeliveryStore, MemoryStore, StoreError, WebhookEvent};
use crate::error::{Error, ErrorKind, Result};
use crate::models::UnixMillis;

/// What a [`WebhookInbox`] received.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum Received {
    /// An event to handle.
    New(Box<WebhookEvent>),
    /// An event that was received before. Respond 2xx, so that the service stops redelivering it.
    Duplicate {
        /// The id by which it was recognized.
        delivery_id: String,
    },
}

/// Receives webhooks and drops duplicates, by their `X-UpHunt-Delivery` header. Clones share the store.
///
/// ```
/// # async fn example() -> uphunt::Result<()> {
/// use uphunt::{Received, WebhookInbox};
///
/// let inbox = WebhookInbox::new();
/// let body = br#"{"event":"application.applied","queueId":"q_1","applicationStatus":"applied"}"#;
/// assert!(matches!(inbox.receive(Some("d_1"), body).await?, Received::New(_)));
/// assert!(matches!(inbox.receive(Some("d_1"), body).await?, Received::Duplicate { .. }));
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct WebhookInbox {
    store: Arc<dyn DeliveryStore>,
}

impl Default for WebhookInbox {
    fn default() -> Self {
        Self::with_store(MemoryStore::default())
    }
}

impl std::fmt::Debug for WebhookInbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WebhookInbox").finish_non_exhaustive()
    }
}

impl WebhookInbox {
    /// Creates an inbox that remembers deliveries in memory.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates an inbox that remembers deliveries in this store.
    pub fn with_store(store: impl DeliveryStore) -> Self {
        Self { store: Arc::new(store) }
    }

    /// Parses an event and returns whether it is new. A body that is not an event is not remembered.
    ///
    /// An event without a delivery id is recognized by its content: event, application, status and time.
    ///
    /// The event counts as received when this returns. A receiver that fails to handle it, or may be cancelled before it has
    /// (many servers drop a handler when the sender hangs up), calls [`release`](Self::release), or handles it in a separate task.
    ///
    /// # Errors
    /// [`InvalidInput`](ErrorKind::InvalidInput) when the body is not an event: respond 400.
    /// [`Unavailable`](ErrorKind::Unavailable) when the store fails: respond 503, and the service redelivers it.
    pub async fn receive(&self, delivery_id: Option<&str>, body: &[u8]) -> Result<Received> {
        let event = WebhookEvent::parse(delivery_id, body)?;
        let id = identity(&event);
        let is_new = self.store.claim(&id).await.map_err(store_failed)?;
        IN_USE.store(true, Ordering::Relaxed);
        Ok(if is_new { Received::New(Box::new(event)) } else { Received::Duplicate { delivery_id: id } })
    }

    /// Forgets an event that could not be handled, so that its redelivery counts as new. Respond with 503: the service
    /// delivers it again.
    ///
    /// # Errors
    /// [`Unavailable`](ErrorKind::Unavailable) when the store fails.
    pub async fn release(&self, event: &WebhookEvent) -> Result<()> {
        self.store.release(&identity(event)).await.map_err(store_failed)
    }
}

/// Whether an inbox of this process has received an event.
static IN_USE: AtomicBool = AtomicBool::new(false);

/// Returns whether an inbox of this process has received an event. Polling is then a waste of requests.
pub(crate) fn has_received_events() -> bool {
    IN_USE.load(Ordering::Relaxed)
}

/// Returns the delivery id, or what distinguishes the event where it has none.
fn identity(event: &WebhookEvent) -> String {
    event.delivery_id.clone().unwrap_or_else(|| {
        let application = &event.application;
        let ids = [&application.queue_id, &application.job_id, &application.processed_job_id];
        let id = ids.into_iter().flatten().next().map_or("", String::as_str);
        let time = application.processed_at.map_or(0, UnixMillis::as_millis);
        format!("{}:{id}:{}:{time}", event.event, application.application_status)
    })
}

#[expect(clippy::needless_pass_by_value, reason = "it is passed to map_err")]
fn store_failed(error: StoreError) -> Error {
    Error::new(ErrorKind::Unavailable, format!("the store of webhook deliveries failed: {error}"))
        .with(|details| details.hint = Some("Respond 503: the service delivers the event again.".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &[u8] = br#"{"event":"application.applied","queueId":"q","applicationStatus":"applied"}"#;

    async fn is_new(inbox: &WebhookInbox, id: Option<&str>) -> bool {
        matches!(inbox.receive(id, BODY).await.unwrap(), Received::New(_))
    }

    #[tokio::test]
    async fn a_redelivery_is_dropped() {
        let inbox = WebhookInbox::new();
        assert!(is_new(&inbox, Some("d_1")).await);
        assert!(!is_new(&inbox.clone(), Some("d_1")).await);
        assert!(is_new(&inbox, Some("d_2")).await);
    }

    #[tokio::test]
    async fn an_event_without_a_delivery_id_is_recognized_by_its_content() {
        let inbox = WebhookInbox::new();
        assert!(is_new(&inbox, None).await);
        assert!(!is_new(&inbox, Some("  ")).await);
        let other = br#"{"event":"application.applied","queueId":"q_2","applicationStatus":"applied"}"#;
        assert!(matches!(inbox.receive(None, other).await.unwrap(), Received::New(_)));
    }

    #[tokio::test]
    async fn a_released_event_is_new_again() {
        let inbox = WebhookInbox::new();
        let Received::New(event) = inbox.receive(Some("d"), BODY).await.unwrap() else { panic!("it is new") };
        inbox.release(&event).await.unwrap();
        assert!(is_new(&inbox, Some("d")).await);
    }

    #[tokio::test]
    async fn a_body_that_is_not_an_event_is_not_remembered() {
        let inbox = WebhookInbox::new();
        assert!(inbox.receive(Some("d"), b"{").await.is_err());
        assert!(is_new(&inbox, Some("d")).await);
    }

    #[tokio::test]
    async fn the_memory_store_forgets_the_oldest() {
        let inbox = WebhookInbox::with_store(MemoryStore::new(2));
        for id in ["a", "b", "c"] {
            assert!(is_new(&inbox, Some(id)).await);
        }
        assert!(!is_new(&inbox, Some("b")).await);
        assert!(is_new(&inbox, Some("a")).await, "the oldest is forgotten");
    }
}
