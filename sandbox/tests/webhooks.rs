//! Webhooks: both events, the delivery id, retries, and faults on the way.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod http;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use http::{Caller, TIMEOUT, settle};
use serde_json::Value;
use uphunt_sandbox::{Fault, FaultKind, Sandbox, Target};

type Received = Arc<Mutex<Vec<(String, Value)>>>;

/// A receiver that answers `refusals` deliveries with 500 and the others with 200.
async fn receiver(refusals: usize) -> (String, Received) {
    async fn receive(
        State((received, refusals)): State<(Received, usize)>,
        headers: HeaderMap,
        body: String,
    ) -> StatusCode {
        let mut received = received.lock().unwrap();
        let id = headers["x-uphunt-delivery"].to_str().unwrap().to_owned();
        received.push((id, serde_json::from_str(&body).unwrap()));
        if received.len() <= refusals { StatusCode::INTERNAL_SERVER_ERROR } else { StatusCode::OK }
    }
    let received = Received::default();
    let router = Router::new().route("/", post(receive)).with_state((Arc::clone(&received), refusals));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    (url, received)
}

async fn delivered(sandbox: &Sandbox, attempts: usize) {
    let arrived = |sandbox: &Sandbox| {
        let all = sandbox.deliveries().unwrap();
        all.iter().map(|delivery| delivery.attempts.len()).sum::<usize>() >= attempts
    };
    assert!(sandbox.until(TIMEOUT, arrived).await, "{:?}", sandbox.deliveries());
}

#[tokio::test]
async fn applied_and_failed_are_delivered_with_the_status_object_and_an_id() {
    let (url, received) = receiver(0).await;
    let sandbox = Sandbox::builder().start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    sandbox.register_webhook(&url).unwrap();
    let applied = settle(&sandbox, &caller, "~011").await;
    delivered(&sandbox, 1).await;
    settle(&sandbox, &caller, "~01sandbox_not_eligible").await;
    delivered(&sandbox, 2).await;
    let received = received.lock().unwrap().clone();
    assert_ne!(received[0].0, received[1].0);
    assert_eq!(received[0].1["event"], "application.applied");
    assert_eq!(received[0].1["queueId"], applied.body["queueId"]);
    assert!(received[0].1["deliveredAt"].is_i64());
    assert_eq!(received[1].1["event"], "application.failed");
    assert_eq!(received[1].1["applicationStatus"], "not_eligible");
    assert!(sandbox.deliveries().unwrap().iter().all(|delivery| delivery.state == "delivered"));
}

#[tokio::test]
async fn a_refused_delivery_is_tried_five_times_with_the_same_id_and_growing_waits() {
    let (url, received) = receiver(9).await;
    let sandbox = Sandbox::builder().start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    sandbox.register_webhook(&url).unwrap();
    settle(&sandbox, &caller, "~011").await;
    for attempts in 1..=5 {
        delivered(&sandbox, attempts).await;
        assert_eq!(sandbox.deliveries().unwrap()[0].state, if attempts < 5 { "waiting" } else { "given_up" });
        sandbox.clock().advance(Duration::from_secs(601)).await.unwrap();
    }
    let delivery = &sandbox.deliveries().unwrap()[0];
    assert!(delivery.attempts.iter().all(|attempt| attempt.status == Some(500)));
    let received = received.lock().unwrap();
    assert_eq!(received.len(), 5);
    assert!(received.iter().all(|(id, _)| *id == delivery.id));
}

#[tokio::test]
async fn a_delivery_that_succeeds_at_the_second_try_is_not_sent_again() {
    let (url, received) = receiver(1).await;
    let sandbox = Sandbox::builder().start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    sandbox.register_webhook(&url).unwrap();
    settle(&sandbox, &caller, "~011").await;
    delivered(&sandbox, 1).await;
    let due = sandbox.deliveries().unwrap()[0].due_at.unwrap();
    assert!(due - sandbox.clock().now_ms() > 4_000, "the first wait is five seconds");
    sandbox.clock().advance(Duration::from_secs(6)).await.unwrap();
    delivered(&sandbox, 2).await;
    sandbox.clock().advance(Duration::from_secs(3600)).await.unwrap();
    assert_eq!(received.lock().unwrap().len(), 2);
    assert_eq!(sandbox.deliveries().unwrap()[0].state, "delivered");
}

#[tokio::test]
async fn nobody_listening_is_an_attempt_with_an_error() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    let closed = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    sandbox.register_webhook(&format!("http://{closed}/")).unwrap();
    settle(&sandbox, &caller, "~011").await;
    delivered(&sandbox, 1).await;
    let attempt = &sandbox.deliveries().unwrap()[0].attempts[0];
    assert!(attempt.status.is_none() && attempt.error.is_some());
}

#[tokio::test]
async fn a_duplicate_delivery_has_the_same_id() {
    let (url, received) = receiver(0).await;
    let fault = Fault::once(Target::Webhook, FaultKind::DuplicateDelivery);
    let sandbox = Sandbox::builder().fault(fault).start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    sandbox.register_webhook(&url).unwrap();
    settle(&sandbox, &caller, "~011").await;
    delivered(&sandbox, 2).await;
    let received = received.lock().unwrap();
    assert_eq!((received.len(), &received[0].0), (2, &received[1].0));
}

#[tokio::test]
async fn a_delayed_delivery_waits_by_the_sandboxs_clock() {
    let (url, received) = receiver(0).await;
    let fault = Fault::once(Target::Webhook, FaultKind::DelayedDelivery(Duration::from_secs(3600)));
    let sandbox = Sandbox::builder().fault(fault).start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    sandbox.register_webhook(&url).unwrap();
    settle(&sandbox, &caller, "~011").await;
    assert!(received.lock().unwrap().is_empty());
    sandbox.clock().advance(Duration::from_secs(3600)).await.unwrap();
    delivered(&sandbox, 1).await;
    assert_eq!(received.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn webhooks_do_not_leave_this_machine_unasked() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    assert_eq!(sandbox.register_webhook("http://example.com/hook").unwrap_err().status, 422);
    let open = Sandbox::builder().allow_remote_webhooks().start().await.unwrap();
    assert!(open.register_webhook("http://example.com/hook").is_ok());
}

#[tokio::test]
async fn a_delivery_that_was_under_way_when_the_sandbox_ended_is_sent_again_with_the_same_id() {
    let (url, received) = receiver(0).await;
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kept.db");
    let first = Sandbox::builder().db(&file).start().await.unwrap();
    let caller = Caller::for_sandbox(&first);
    first.register_webhook(&format!("http://{}/", silent.local_addr().unwrap())).unwrap();
    first.register_webhook(&url).unwrap();
    settle(&first, &caller, "~011").await;
    delivered(&first, 1).await;
    let before = first.deliveries().unwrap();
    assert_eq!((before[0].state.as_str(), before[1].state.as_str()), ("sending", "delivered"));
    first.stop().await;
    drop(silent);

    let second = Sandbox::builder().db(&file).start().await.unwrap();
    let sent_again = |sandbox: &Sandbox| !sandbox.deliveries().unwrap()[0].attempts.is_empty();
    assert!(second.until(TIMEOUT, sent_again).await);
    assert_eq!(second.deliveries().unwrap()[0].id, before[0].id);
    assert_eq!(received.lock().unwrap().len(), 1, "what was delivered stays delivered");
}
