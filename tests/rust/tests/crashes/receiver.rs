//! The user's webhook receiver, which outlives every crash of the sandbox.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::routing::post;
use uphunt::WebhookEvent;

use crate::until;

pub(crate) struct Receiver {
    pub(crate) url: String,
    received: Arc<Mutex<Received>>,
}

#[derive(Default)]
struct Received {
    /// The application of each delivery, by delivery id.
    applications: HashMap<String, String>,
    duplicates: usize,
}

impl Receiver {
    pub(crate) async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}/", listener.local_addr().expect("an address"));
        let received = Arc::new(Mutex::default());
        let router = Router::new().route("/", post(receive)).with_state(Arc::clone(&received));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, received }
    }

    /// Waits until this many different events have come.
    pub(crate) async fn wait_for(&self, events: usize, timeout: Duration) {
        until("every webhook arrives", timeout, async || {
            self.received.lock().expect("unharmed").applications.len() >= events
        })
        .await;
    }

    /// The ids of the deliveries for each application.
    pub(crate) fn deliveries_by_application(&self) -> HashMap<String, HashSet<String>> {
        let mut told: HashMap<String, HashSet<String>> = HashMap::new();
        for (delivery, application) in &self.received.lock().expect("unharmed").applications {
            told.entry(application.clone()).or_default().insert(delivery.clone());
        }
        told
    }
}

impl fmt::Display for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let received = self.received.lock().expect("unharmed");
        write!(f, "{} webhooks, {} of them again", received.applications.len(), received.duplicates)
    }
}

async fn receive(State(received): State<Arc<Mutex<Received>>>, headers: HeaderMap, body: Bytes) {
    let id = headers.get(WebhookEvent::DELIVERY_HEADER).and_then(|id| id.to_str().ok()).expect("a delivery id");
    let body: serde_json::Value = serde_json::from_slice(&body).expect("JSON");
    let application = body["queueId"].as_str().expect("a queueId").to_owned();
    let mut received = received.lock().expect("unharmed");
    if let Some(before) = received.applications.insert(id.to_owned(), application.clone()) {
        assert_eq!(before, application, "one delivery id for two events");
        received.duplicates += 1;
    }
}
