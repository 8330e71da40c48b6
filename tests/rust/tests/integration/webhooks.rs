//! Webhooks from end to end: received, de-duplicated, confirmed, and not believed when they are made up.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use serde_json::json;
use tokio::net::TcpListener;
use uphunt::{ErrorKind, Received, WebhookEvent, WebhookEventName, WebhookInbox};
use uphunt_sandbox::{Fault, FaultKind, Sandbox, Target};

use crate::setting::{TIMEOUT, open, proposal, settle};

/// Receives into an inbox; fails to handle the first few events.
#[derive(Clone, Default)]
struct Receiver {
    inbox: WebhookInbox,
    clumsy: Arc<Mutex<usize>>,
    events: Arc<Mutex<Vec<WebhookEvent>>>,
    duplicates: Arc<Mutex<usize>>,
}

impl Receiver {
    async fn listen(&self) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let router = Router::new().route("/hook", post(receive)).with_state(self.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        url
    }

    fn events(&self) -> Vec<WebhookEvent> {
        self.events.lock().unwrap().clone()
    }
}

async fn receive(State(receiver): State<Receiver>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let id = headers.get(WebhookEvent::DELIVERY_HEADER).and_then(|id| id.to_str().ok());
    match receiver.inbox.receive(id, &body).await.unwrap() {
        Received::New(event) => {
            let clumsy = std::mem::take(&mut *receiver.clumsy.lock().unwrap());
            if clumsy > 0 {
                receiver.inbox.release(&event).await.unwrap();
                return StatusCode::INTERNAL_SERVER_ERROR;
            }
            receiver.events.lock().unwrap().push(*event);
        }
        _ => *receiver.duplicates.lock().unwrap() += 1,
    }
    StatusCode::OK
}

async fn attempted(sandbox: &Sandbox, attempts: usize) {
    let made = |sandbox: &Sandbox| {
        sandbox.deliveries().unwrap().iter().map(|delivery| delivery.attempts.len()).sum::<usize>() >= attempts
    };
    assert!(sandbox.until(TIMEOUT, made).await, "{:?}", sandbox.deliveries());
}

#[tokio::test]
async fn both_events_arrive_and_are_confirmed() {
    let (sandbox, client) = open().await;
    let receiver = Receiver::default();
    sandbox.register_webhook(&receiver.listen().await).unwrap();
    client.apply(&proposal("~011")).await.unwrap();
    settle(&sandbox).await;
    client.apply(&proposal("~01sandbox_not_eligible_2")).await.unwrap();
    settle(&sandbox).await;
    attempted(&sandbox, 2).await;
    let mut events = receiver.events();
    events.sort_by_key(|event| event.delivered_at);
    let names: Vec<_> = events.iter().map(|event| event.event.clone()).collect();
    assert_eq!(names, [WebhookEventName::Applied, WebhookEventName::Failed]);
    for event in &events {
        assert!(event.delivery_id.is_some() && event.delivered_at.is_some());
        assert_eq!(client.confirm(event).await.unwrap(), event.application, "the service says the same");
    }
    assert_eq!((client.credits().deducted, client.credits().refunded), (1, 1), "confirming counts");
}

#[tokio::test]
async fn a_duplicate_delivery_is_dropped() {
    let (sandbox, client) = open().await;
    let receiver = Receiver::default();
    sandbox.register_webhook(&receiver.listen().await).unwrap();
    sandbox.faults().add(Fault::once(Target::Webhook, FaultKind::DuplicateDelivery));
    client.apply(&proposal("~011")).await.unwrap();
    settle(&sandbox).await;
    attempted(&sandbox, 2).await;
    assert_eq!((receiver.events().len(), *receiver.duplicates.lock().unwrap()), (1, 1));
}

#[tokio::test]
async fn what_could_not_be_handled_is_taken_when_it_comes_again() {
    let (sandbox, client) = open().await;
    let receiver = Receiver { clumsy: Arc::new(Mutex::new(1)), ..Receiver::default() };
    sandbox.register_webhook(&receiver.listen().await).unwrap();
    client.apply(&proposal("~011")).await.unwrap();
    settle(&sandbox).await;
    attempted(&sandbox, 1).await;
    assert!(receiver.events().is_empty());
    sandbox.clock().advance(Duration::from_secs(600)).await.unwrap();
    attempted(&sandbox, 2).await;
    assert_eq!((receiver.events().len(), *receiver.duplicates.lock().unwrap()), (1, 0));
}

#[tokio::test]
async fn a_forged_event_is_not_found() {
    let (_sandbox, client) = open().await;
    let forged = json!({ "event": "application.applied", "queueId": "made-up", "applicationStatus": "applied" });
    let event = WebhookEvent::parse(Some("d"), forged.to_string().as_bytes()).unwrap();
    assert_eq!(client.confirm(&event).await.unwrap_err().kind, ErrorKind::NotFound);
}

#[tokio::test]
async fn an_event_that_lies_is_corrected() {
    let (_sandbox, client) = open().await;
    let submission = client.apply(&proposal("~01sandbox_stuck_1")).await.unwrap();
    let lie = json!({ "event": "application.applied", "queueId": submission.queue_id, "applicationStatus": "applied" });
    let event = WebhookEvent::parse(Some("d"), lie.to_string().as_bytes()).unwrap();
    assert!(!client.confirm(&event).await.unwrap().is_settled());
    assert_eq!(client.credits().deducted, 0, "the lie was not counted");
}

#[tokio::test]
async fn an_event_that_names_no_application_is_refused() {
    let event = br#"{"event":"application.applied","applicationStatus":"applied"}"#;
    assert_eq!(WebhookEvent::parse(Some("d"), event).unwrap_err().kind, ErrorKind::InvalidInput);
}
