//! Dropping deliveries that came before.

#[cfg(not(feature = "lean"))]
use std::collections::{HashSet, VecDeque};
use std::sync::{Arc, Mutex};

use super::WebhookEvent;
use crate::error::{Error, ErrorKind, Result};
use crate::exchange::lock;
use crate::text::text;
use crate::transport::{BoxFuture, MaybeSend, MaybeSync};

/// What a store can fail with.
pub type StoreError = Box<dyn std::error::Error + Send + Sync>;

/// Remembers which deliveries came. Bring your own to share it between processes or to outlive a restart.
pub trait DeliveryStore: MaybeSend + MaybeSync + 'static {
    /// Remembers an id; answers whether it was new. Must be atomic: of two claims at once, one is new.
    fn claim<'a>(&'a self, delivery_id: &'a str) -> BoxFuture<'a, Result<bool, StoreError>>;

    /// Forgets an id, so that its repetition counts as new: the event could not be handled.
    fn release<'a>(&'a self, delivery_id: &'a str) -> BoxFuture<'a, Result<(), StoreError>>;
}

impl<S: DeliveryStore + ?Sized> DeliveryStore for Arc<S> {
    fn claim<'a>(&'a self, delivery_id: &'a str) -> BoxFuture<'a, Result<bool, StoreError>> {
        (**self).claim(delivery_id)
    }

    fn release<'a>(&'a self, delivery_id: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        (**self).release(delivery_id)
    }
}

/// Remembers the latest deliveries in memory.
#[derive(Debug)]
pub struct MemoryStore {
    capacity: usize,
    known: Mutex<Known>,
}

impl MemoryStore {
    /// Remembers this many; the oldest are forgotten first.
    pub fn new(capacity: usize) -> Self {
        Self { capacity: capacity.max(1), known: Mutex::default() }
    }
}

impl Default for MemoryStore {
    /// Remembers 10,000: repetitions end long before that many others have come.
    fn default() -> Self {
        Self::new(10_000)
    }
}

impl MemoryStore {
    /// Remembers an id; answers whether it was new.
    fn claim_now(&self, delivery_id: &str) -> bool {
        let mut known = lock(&self.known);
        let new = !known.has(delivery_id);
        if new {
            known.add(delivery_id.to_owned());
            if known.order.len() > self.capacity {
                known.forget_oldest();
            }
        }
        new
    }

    fn release_now(&self, delivery_id: &str) {
        lock(&self.known).forget(delivery_id);
    }
}

impl DeliveryStore for MemoryStore {
    fn claim<'a>(&'a self, delivery_id: &'a str) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(std::future::ready(Ok(self.claim_now(delivery_id))))
    }

    fn release<'a>(&'a self, delivery_id: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        self.release_now(delivery_id);
        Box::pin(std::future::ready(Ok(())))
    }
}

/// What [`Inbox`] does over its store in memory, which never waits and never fails.
#[cfg(feature = "lean")]
#[derive(Debug)]
pub struct MemoryInbox(MemoryStore);

#[cfg(feature = "lean")]
impl MemoryInbox {
    /// Remembers this many deliveries.
    pub fn new(capacity: usize) -> Self {
        Self(MemoryStore::new(capacity))
    }

    /// See [`Inbox::receive`]. `None` when it came before.
    ///
    /// # Errors
    /// [`InvalidInput`](ErrorKind::InvalidInput) when the body is no event.
    pub fn receive(&self, delivery_id: Option<&str>, body: &[u8]) -> Result<Option<WebhookEvent>> {
        let event = WebhookEvent::parse(delivery_id, body)?;
        Ok(self.0.claim_now(&known_as(&event)).then_some(event))
    }

    /// See [`Inbox::release`].
    pub fn release(&self, event: &WebhookEvent) {
        self.0.release_now(&known_as(event));
    }
}

/// Ids in the order in which they came.
#[cfg(not(feature = "lean"))]
#[derive(Debug, Default)]
struct Known {
    order: VecDeque<String>,
    set: HashSet<String>,
}

/// Ids in the order in which they came. They are looked for one by one: 10,000 are soon seen through, and a queue and a set of
/// text are 4 KB of code.
#[cfg(feature = "lean")]
#[derive(Debug, Default)]
struct Known {
    order: Vec<String>,
}

#[cfg(not(feature = "lean"))]
impl Known {
    fn has(&self, id: &str) -> bool {
        self.set.contains(id)
    }

    fn add(&mut self, id: String) {
        self.set.insert(id.clone());
        self.order.push_back(id);
    }

    fn forget_oldest(&mut self) {
        if let Some(oldest) = self.order.pop_front() {
            self.set.remove(&oldest);
        }
    }

    fn forget(&mut self, id: &str) {
        if self.set.remove(id) {
            self.order.retain(|known| known != id);
        }
    }
}

#[cfg(feature = "lean")]
impl Known {
    fn has(&self, id: &str) -> bool {
        self.order.iter().any(|known| known == id)
    }

    fn add(&mut self, id: String) {
        self.order.push(id);
    }

    fn forget_oldest(&mut self) {
        self.order.remove(0);
    }

    fn forget(&mut self, id: &str) {
        self.order.retain(|known| known != id);
    }
}

/// What came in.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum Received {
    /// An event to handle.
    New(Box<WebhookEvent>),
    /// It came before. Answer 2xx, so that the service stops repeating it.
    Duplicate {
        /// The id by which it was known.
        delivery_id: String,
    },
}

/// Takes webhooks in and drops those that came before, by their `X-UpHunt-Delivery` header. Clones share the store.
///
/// ```
/// # async fn example() -> uphunt::Result<()> {
/// use uphunt::{Inbox, Received};
///
/// let inbox = Inbox::new();
/// let body = br#"{"event":"application.applied","queueId":"q_1","applicationStatus":"applied"}"#;
/// assert!(matches!(inbox.receive(Some("d_1"), body).await?, Received::New(_)));
/// assert!(matches!(inbox.receive(Some("d_1"), body).await?, Received::Duplicate { .. }));
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Inbox {
    store: Arc<dyn DeliveryStore>,
}

impl Default for Inbox {
    fn default() -> Self {
        Self::with_store(MemoryStore::default())
    }
}

impl std::fmt::Debug for Inbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Inbox").finish_non_exhaustive()
    }
}

impl Inbox {
    /// Remembers in memory.
    pub fn new() -> Self {
        Self::default()
    }

    /// Remembers in this store.
    pub fn with_store(store: impl DeliveryStore) -> Self {
        Self { store: Arc::new(store) }
    }

    /// Reads an event and says whether it is new. A body that is no event is not remembered.
    ///
    /// An event without a delivery id is known by what it tells: event, application, status and when it settled.
    ///
    /// The event counts as received from here on. A receiver that fails to handle it, or may be cancelled on the way (many
    /// servers drop a handler when the sender hangs up), calls [`release`](Self::release), or handles it in a task of its own.
    ///
    /// # Errors
    /// [`InvalidInput`](ErrorKind::InvalidInput) when the body is no event: answer 400.
    /// [`Unavailable`](ErrorKind::Unavailable) when the store fails: answer 503, and the service will repeat it.
    pub async fn receive(&self, delivery_id: Option<&str>, body: &[u8]) -> Result<Received> {
        let event = WebhookEvent::parse(delivery_id, body)?;
        let id = known_as(&event);
        let new = self.store.claim(&id).await.map_err(|error| failed(&*error))?;
        Ok(if new { Received::New(Box::new(event)) } else { Received::Duplicate { delivery_id: id } })
    }

    /// The event could not be handled: its repetition will count as new. Answer 500.
    ///
    /// # Errors
    /// [`Unavailable`](ErrorKind::Unavailable) when the store fails.
    pub async fn release(&self, event: &WebhookEvent) -> Result<()> {
        self.store.release(&known_as(event)).await.map_err(|error| failed(&*error))
    }
}

fn known_as(event: &WebhookEvent) -> String {
    event.delivery_id.clone().unwrap_or_else(|| {
        let application = &event.application;
        let id = application.queue_id.as_deref().or(application.job_id.as_deref()).unwrap_or_default();
        let settled = application.processed_at.map_or(0, crate::UnixMillis::as_millis);
        text!("{}:{}:{}:{}", event.event.as_str(), id, application.application_status.as_str(), settled)
    })
}

fn failed(error: &(dyn std::error::Error + Send + Sync)) -> Error {
    Error::new(ErrorKind::Unavailable, ["the store of deliveries failed: ", &error.to_string()].concat())
        .with(|details| details.hint = Some("Answer 503: the service delivers the event again.".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &[u8] = br#"{"event":"application.applied","queueId":"q","applicationStatus":"applied"}"#;

    async fn is_new(inbox: &Inbox, id: Option<&str>) -> bool {
        matches!(inbox.receive(id, BODY).await.unwrap(), Received::New(_))
    }

    #[tokio::test]
    async fn a_delivery_that_came_before_is_dropped() {
        let inbox = Inbox::new();
        assert!(is_new(&inbox, Some("d_1")).await);
        assert!(!is_new(&inbox.clone(), Some("d_1")).await);
        assert!(is_new(&inbox, Some("d_2")).await);
    }

    #[tokio::test]
    async fn an_event_without_an_id_is_known_by_what_it_tells() {
        let inbox = Inbox::new();
        assert!(is_new(&inbox, None).await);
        assert!(!is_new(&inbox, Some("  ")).await);
    }

    #[tokio::test]
    async fn what_could_not_be_handled_is_new_again() {
        let inbox = Inbox::new();
        let Received::New(event) = inbox.receive(Some("d"), BODY).await.unwrap() else { panic!("it is new") };
        inbox.release(&event).await.unwrap();
        assert!(is_new(&inbox, Some("d")).await);
    }

    #[tokio::test]
    async fn a_body_that_is_no_event_is_not_remembered() {
        let inbox = Inbox::new();
        assert!(inbox.receive(Some("d"), b"{").await.is_err());
        assert!(is_new(&inbox, Some("d")).await);
    }

    #[tokio::test]
    async fn memory_is_bounded() {
        let inbox = Inbox::with_store(MemoryStore::new(2));
        for id in ["a", "b", "c"] {
            assert!(is_new(&inbox, Some(id)).await);
        }
        assert!(!is_new(&inbox, Some("b")).await);
        assert!(is_new(&inbox, Some("a")).await, "the oldest was forgotten");
    }

    #[cfg(feature = "lean")]
    #[test]
    fn an_inbox_that_never_waits_does_the_same() {
        let inbox = MemoryInbox::new(2);
        let event = inbox.receive(Some("a"), BODY).unwrap().expect("it is new");
        assert_eq!(inbox.receive(Some("a"), BODY).unwrap(), None);
        inbox.release(&event);
        for id in ["a", "b", "c"] {
            assert!(inbox.receive(Some(id), BODY).unwrap().is_some(), "{id}");
        }
        assert!(inbox.receive(Some("a"), BODY).unwrap().is_some(), "the oldest was forgotten");
        assert!(inbox.receive(Some("d"), b"{").is_err());
    }
}
