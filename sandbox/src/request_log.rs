//! The last requests to the API, without the values of their headers.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use serde::Serialize;
use tokio::sync::Notify;

/// A request to the API.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SeenRequest {
    /// Counts up from 1 in the order of arrival.
    pub seq: u64,
    /// `GET`, `POST`, …
    pub method: String,
    /// The path as it was sent.
    pub path: String,
    /// The query as it was sent, without `?`.
    pub query: Option<String>,
    /// The names of its headers, in order. Values are left out: one of them is a key.
    pub headers: Vec<String>,
    /// The endpoint's short name, where the path is one.
    pub endpoint: Option<&'static str>,
    /// When it arrived, in Unix milliseconds of the sandbox's clock.
    pub at: i64,
    /// How long it took to answer, in milliseconds of real time.
    pub took_ms: Option<u64>,
    /// The status of the response; `None` before and without one.
    pub status: Option<u16>,
    /// The faults that hit it, in their notation.
    pub faults: Vec<String>,
    /// Whether the client closed the connection before the answer.
    pub client_closed: bool,
    /// Whether the sandbox closed the connection instead of answering.
    pub server_closed: bool,
}

/// Keeps the last requests.
#[derive(Debug)]
pub(crate) struct RequestLog {
    capacity: usize,
    seq: AtomicU64,
    entries: Mutex<VecDeque<SeenRequest>>,
    changes: Arc<Notify>,
}

impl RequestLog {
    /// A log of at most `capacity` requests; 0 keeps none.
    pub(crate) fn new(capacity: usize, changes: Arc<Notify>) -> Self {
        Self { capacity, seq: AtomicU64::new(0), entries: Mutex::default(), changes }
    }

    /// Notes an arrival. The guard records the outcome; dropped without one, the client closed the connection.
    pub(crate) fn arrived(self: &Arc<Self>, request: impl FnOnce(u64) -> SeenRequest) -> Pending {
        let seq = self.seq.fetch_add(1, Ordering::Relaxed) + 1;
        let request = request(seq);
        let (method, path) = (request.method.clone(), request.path.clone());
        if self.capacity > 0 {
            let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
            if entries.len() == self.capacity {
                entries.pop_front();
            }
            // Two arrivals may take the lock in the other order than their numbers; the list stays sorted.
            let at = entries.iter().rposition(|entry| entry.seq < seq).map_or(0, |at| at + 1);
            entries.insert(at, request);
        }
        Pending { log: Arc::clone(self), seq, method, path, started: Instant::now(), ended: false }
    }

    /// Returns the requests, oldest first.
    pub(crate) fn list(&self) -> Vec<SeenRequest> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    /// Clears the list.
    pub(crate) fn clear(&self) {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    fn update(&self, seq: u64, change: impl FnOnce(&mut SeenRequest)) {
        if self.capacity > 0 {
            let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
            if let Ok(at) = entries.binary_search_by_key(&seq, |entry| entry.seq)
                && let Some(entry) = entries.get_mut(at)
            {
                change(entry);
            }
        }
        self.changes.notify_waiters();
    }
}

/// A request whose outcome is open.
#[derive(Debug)]
pub(crate) struct Pending {
    log: Arc<RequestLog>,
    seq: u64,
    method: String,
    path: String,
    started: Instant,
    ended: bool,
}

impl Pending {
    /// Records the faults that hit it.
    pub(crate) fn hit_by(&self, faults: &[String]) {
        if !faults.is_empty() {
            self.log.update(self.seq, |entry| entry.faults = faults.to_vec());
        }
    }

    /// Notes the status of its response.
    pub(crate) fn answered(mut self, status: u16) {
        self.end(&status.to_string(), |entry| entry.status = Some(status));
    }

    /// Notes that the sandbox closes the connection.
    pub(crate) fn closed(mut self) {
        self.end("closed by the sandbox", |entry| entry.server_closed = true);
    }

    fn end(&mut self, outcome: &str, change: impl FnOnce(&mut SeenRequest)) {
        self.ended = true;
        let took_ms = u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX);
        // Neither query nor headers: they may contain a key.
        tracing::debug!(method = self.method, path = self.path, outcome, took_ms, "request");
        self.log.update(self.seq, |entry| {
            entry.took_ms = Some(took_ms);
            change(entry);
        });
    }
}

impl Drop for Pending {
    fn drop(&mut self) {
        if !self.ended {
            self.end("closed by the client", |entry| entry.client_closed = true);
        }
    }
}
