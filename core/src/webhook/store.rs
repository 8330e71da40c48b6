//! Remembering which deliveries were received.

use std::collections::{HashSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};

use crate::platform::{BoxFuture, MaybeSend, MaybeSync, lock};

/// The error of a [`DeliveryStore`].
pub type StoreError = Box<dyn std::error::Error + Send + Sync>;

/// Remembers which deliveries were received. Implement it on a database to share it between processes, or to keep it across
/// restarts.
pub trait DeliveryStore: MaybeSend + MaybeSync + 'static {
    /// Remembers an id and returns `true` if it is new. Must be atomic: of two concurrent claims, one is new.
    ///
    /// # Errors
    /// When the store cannot be reached. The inbox then passes the error on, and the delivery was not received.
    fn claim<'a>(&'a self, delivery_id: &'a str) -> BoxFuture<'a, Result<bool, StoreError>>;

    /// Forgets an id, so that its redelivery counts as new: the event could not be handled.
    ///
    /// # Errors
    /// When the store cannot be reached.
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

/// A [`DeliveryStore`] in memory, for a receiver of one process.
#[derive(Debug)]
pub struct MemoryStore {
    capacity: usize,
    deliveries: Mutex<Deliveries>,
}

/// Delivery ids, and the order in which they were received.
#[derive(Debug, Default)]
struct Deliveries {
    order: VecDeque<Arc<str>>,
    known: HashSet<Arc<str>>,
}

impl MemoryStore {
    /// Creates a store that remembers this many ids and forgets the oldest first.
    pub fn new(capacity: usize) -> Self {
        Self { capacity: capacity.max(1), deliveries: Mutex::default() }
    }

    fn deliveries(&self) -> MutexGuard<'_, Deliveries> {
        lock(&self.deliveries)
    }

    fn insert(&self, delivery_id: &str) -> bool {
        let mut deliveries = self.deliveries();
        let id: Arc<str> = delivery_id.into();
        let is_new = deliveries.known.insert(Arc::clone(&id));
        if is_new {
            deliveries.order.push_back(id);
            if deliveries.order.len() > self.capacity
                && let Some(oldest) = deliveries.order.pop_front()
            {
                deliveries.known.remove(&oldest);
            }
        }
        is_new
    }

    fn remove(&self, delivery_id: &str) {
        let mut deliveries = self.deliveries();
        if deliveries.known.remove(delivery_id) {
            deliveries.order.retain(|known| **known != *delivery_id);
        }
    }
}

impl Default for MemoryStore {
    /// Creates a store that remembers 10,000 ids: redeliveries end long before that many others arrive.
    fn default() -> Self {
        Self::new(10_000)
    }
}

impl DeliveryStore for MemoryStore {
    fn claim<'a>(&'a self, delivery_id: &'a str) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(std::future::ready(Ok(self.insert(delivery_id))))
    }

    fn release<'a>(&'a self, delivery_id: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        self.remove(delivery_id);
        Box::pin(std::future::ready(Ok(())))
    }
}
