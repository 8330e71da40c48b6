//! Settings and moments that nobody chooses on purpose: windows without an end, no time at all, no runtime, events that come
//! before what they are about.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::FutureExt;
use tokio::time::timeout;
use uphunt::http::{Delivery, Endpoint, Method, Response, TransportError, TransportErrorKind};
use uphunt::{
    ApplicationRef, ApplyRequest, BulkConfig, BulkItemState, ClientBuilder, ErrorKind, RateLimit, WebhookEvent,
};
use uphunt_tests::answering::{Answering, answer};

const ACCEPTED: &str = r#"{"queueId":"q_1","creditsRemaining":41}"#;

/// A client whose service accepts everything, and the number of its requests.
fn accepting() -> (ClientBuilder, Arc<AtomicUsize>) {
    let sent = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&sent);
    let transport = Answering::by(move |_| {
        count.fetch_add(1, Ordering::Relaxed);
        std::future::ready(Ok(answer(200, ACCEPTED)))
    });
    (transport.builder(), sent)
}

fn requests(number: usize) -> Vec<ApplyRequest> {
    (0..number).map(|place| ApplyRequest::new(format!("~01{place}"), "Hi")).collect()
}

#[tokio::test(start_paused = true)]
async fn a_window_without_an_end_admits_what_it_says() {
    let (builder, sent) = accepting();
    let endless = RateLimit { requests: 5, per: Duration::MAX };
    let client = builder.limits(Endpoint::Apply, &[endless]).build().unwrap();
    client.apply(&ApplyRequest::new("~01first", "Hi")).await.unwrap();
    let batch = client.apply_many(requests(6), BulkConfig::new()).unwrap();
    for _ in 0..4 {
        assert_eq!(batch.next().await.unwrap().state, BulkItemState::Accepted);
    }
    assert!(timeout(Duration::from_secs(1_000), batch.next()).await.is_err(), "the window does not end");
    assert!(batch.progress().estimated_seconds_left.is_some());
    batch.stop();
    assert_eq!(batch.finish().await.progress.accepted, 4);
    assert_eq!(sent.load(Ordering::Relaxed), 5);
}

#[tokio::test(start_paused = true)]
async fn without_time_nothing_is_sent() {
    let (builder, sent) = accepting();
    let client = builder.deadline(Duration::ZERO).build().unwrap();
    let error = client.apply(&requests(1)[0]).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::DeadlineExceeded);
    let results = client.apply_many(requests(3), BulkConfig::new()).unwrap().finish().await;
    let kinds: Vec<_> = results.items.iter().map(|item| item.error.as_ref().map(|error| error.kind)).collect();
    assert_eq!(kinds, [Some(ErrorKind::DeadlineExceeded); 3]);
    assert_eq!(sent.load(Ordering::Relaxed), 0);
}

#[test]
#[should_panic(expected = "tokio runtime")]
fn waiting_for_a_batch_without_a_runtime_does_not_hang() {
    let (builder, _) = accepting();
    let batch = builder.build().unwrap().apply_many(requests(1), BulkConfig::new()).unwrap();
    let _ = batch.finish().now_or_never();
}

#[tokio::test(start_paused = true)]
async fn an_event_that_comes_before_its_reference_saves_the_poll() {
    let (builder, sent) = accepting();
    let batch = builder.build().unwrap().wait_many([], BulkConfig::new().keep_open(true)).unwrap();
    let body = br#"{"event":"auto_apply.applied","queueId":"q_9","applicationStatus":"applied"}"#;
    batch.settled(&WebhookEvent::parse(None, body).unwrap());
    assert!(timeout(Duration::from_secs(1), batch.next()).await.is_err(), "nothing is waited for yet");
    batch.add(ApplicationRef::queue("q_9")).unwrap();
    let item = batch.next().await.unwrap();
    assert_eq!((item.state, item.application.unwrap().queue_id.as_deref()), (BulkItemState::Settled, Some("q_9")));
    assert_eq!(sent.load(Ordering::Relaxed), 0);
}

/// How a request ends.
type Ending = Result<Response, (TransportErrorKind, Delivery)>;

#[tokio::test(start_paused = true)]
async fn a_raw_request_warns_where_the_service_may_have_acted_and_only_there() {
    let page = |status| Ok(answer(status, "<html>"));
    let cases: [(Ending, bool); 7] = [
        (Err((TransportErrorKind::Connect, Delivery::NotSent)), false),
        (Err((TransportErrorKind::Interrupted, Delivery::MaybeSent)), true),
        (page(302), true),
        (page(403), true),
        (page(429), false),
        (page(502), true),
        (Ok(answer(403, r#"{"error":"no"}"#)), false),
    ];
    for (result, may_have_acted) in cases {
        let case = format!("{result:?}");
        let transport = Answering::by(move |_| {
            std::future::ready(result.clone().map_err(|(kind, delivery)| TransportError::new(kind, delivery, "no")))
        });
        let client = transport.builder().max_retries(0).build().unwrap();
        let error = client.request(Method::Post, "/api/other").send().await.unwrap_err();
        let warns = error.hint.as_deref().is_some_and(|hint| hint.contains("may have acted"));
        assert_eq!(warns, may_have_acted, "{case}: {error:?}");
    }
}
