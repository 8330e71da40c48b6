//! Receives the webhooks: drops duplicates, and believes only what the service confirms.

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use serde::Serialize;
use tokio::sync::watch;
use uphunt::{Client, Received, WebhookEvent, WebhookInbox};

/// The events received so far.
#[derive(Debug, Clone, Copy, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Counts {
    pub(crate) received: usize,
    pub(crate) confirmed: usize,
    pub(crate) duplicates_dropped: usize,
}

pub(crate) struct Receiver {
    pub(crate) url: String,
    counts: watch::Receiver<Counts>,
}

#[derive(Clone)]
struct AppState {
    client: Client,
    inbox: WebhookInbox,
    counts: watch::Sender<Counts>,
}

impl Receiver {
    pub(crate) async fn start(client: Client) -> anyhow::Result<Self> {
        let (sender, counts) = watch::channel(Counts::default());
        let state = AppState { client, inbox: WebhookInbox::new(), counts: sender };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}/webhooks", listener.local_addr()?);
        let router = Router::new().route("/webhooks", post(receive)).with_state(state);
        tokio::spawn(async move { axum::serve(listener, router).await });
        Ok(Self { url, counts })
    }

    /// Waits until this many events and one duplicate have come, for 5 s at most.
    pub(crate) async fn settle(&mut self, events: usize) -> Counts {
        let all = self.counts.wait_for(|counts| counts.confirmed >= events && counts.duplicates_dropped >= 1);
        let _ = tokio::time::timeout(std::time::Duration::from_secs(5), all).await;
        *self.counts.borrow()
    }
}

async fn receive(State(state): State<AppState>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let delivery_id = headers.get(WebhookEvent::DELIVERY_HEADER).and_then(|value| value.to_str().ok());
    match state.inbox.receive(delivery_id, &body).await {
        Ok(Received::New(event)) => {
            state.counts.send_modify(|counts| counts.received += 1);
            if state.client.confirm(&event).await.is_ok_and(|application| application.is_settled()) {
                state.counts.send_modify(|counts| counts.confirmed += 1);
            }
            StatusCode::OK
        }
        Ok(_) => {
            state.counts.send_modify(|counts| counts.duplicates_dropped += 1);
            StatusCode::OK
        }
        Err(_) => StatusCode::BAD_REQUEST,
    }
}
