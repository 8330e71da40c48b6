//! Rule 3, pace before being limited: all clones of a client keep the limits together, corrected by the response headers.

use std::time::{Duration, Instant};

use futures_util::future::join_all;
use uphunt::http::Method;
use uphunt::{ApplicationRef, Client, Endpoint, ErrorKind, Pacing, RateLimit};
use uphunt_sandbox::{Fault, FaultKind, RetryAfter, Sandbox};

use crate::setting::{builder, client, open, quick, requests_to};

const A_SECOND: Duration = Duration::from_secs(1);

/// A sandbox that admits this many statuses in this time.
async fn admitting(requests: u32, per: Duration) -> Sandbox {
    Sandbox::builder().limit(Endpoint::Status, [RateLimit { requests, per }]).start().await.unwrap()
}

/// Sends a status request; the response is a 404.
async fn ask(client: &Client) -> uphunt::Result<()> {
    match client.status(ApplicationRef::queue("nobody")).await {
        Err(error) if error.kind != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[tokio::test]
async fn waiting_keeps_the_service_from_ever_saying_429() {
    let sandbox = admitting(4, A_SECOND).await;
    let limits = [RateLimit { requests: 4, per: A_SECOND }];
    let client = builder(&sandbox).limits(Endpoint::Status, &limits).build().unwrap();
    let begun = Instant::now();
    for answer in join_all((0..10).map(|_| ask(&client))).await {
        answer.unwrap();
    }
    assert!(begun.elapsed() >= 2 * A_SECOND, "{:?}", begun.elapsed());
    let seen = requests_to(&sandbox, Endpoint::Status);
    assert!(seen.len() == 10 && seen.iter().all(|request| request.status == Some(404)), "{seen:#?}");
}

#[tokio::test]
async fn failing_fast_tells_the_time_to_wait_and_sends_nothing() {
    let sandbox = admitting(2, 60 * A_SECOND).await;
    let limits = [RateLimit::per_minute(2)];
    let client = builder(&sandbox).limits(Endpoint::Status, &limits).pacing(Pacing::FailFast).build().unwrap();
    ask(&client).await.unwrap();
    ask(&client).await.unwrap();
    let held = ask(&client).await.unwrap_err();
    assert_eq!((held.kind, held.status, held.attempts), (ErrorKind::RateLimited, None, 0));
    assert!(held.retry_after.unwrap() > 50 * A_SECOND, "{held:?}");
    assert_eq!(sandbox.requests_seen().len(), 2);
}

#[tokio::test]
async fn waiting_past_the_deadline_fails_at_once() {
    let sandbox = admitting(1, 60 * A_SECOND).await;
    let client = builder(&sandbox).limits(Endpoint::Status, &[RateLimit::per_minute(1)]).build().unwrap();
    ask(&client).await.unwrap();
    let begun = Instant::now();
    let held = ask(&client.with_config(&quick().deadline(10 * A_SECOND))).await.unwrap_err();
    assert_eq!(held.kind, ErrorKind::RateLimited);
    assert!(begun.elapsed() < 9 * A_SECOND && held.retry_after.unwrap() > 50 * A_SECOND);
}

#[tokio::test]
async fn clones_share_one_limit() {
    let sandbox = admitting(2, 60 * A_SECOND).await;
    let limits = [RateLimit::per_minute(2)];
    let one = builder(&sandbox).limits(Endpoint::Status, &limits).pacing(Pacing::FailFast).build().unwrap();
    let two = one.clone().with_config(&one.config().max_retries(0));
    ask(&one).await.unwrap();
    ask(&two).await.unwrap();
    for client in [&one, &two] {
        assert_eq!(ask(client).await.unwrap_err().kind, ErrorKind::RateLimited);
    }
    assert_eq!(sandbox.requests_seen().len(), 2);
}

#[tokio::test]
async fn another_clients_use_of_the_key_is_learnt_from_the_headers() {
    let sandbox = admitting(5, 60 * A_SECOND).await;
    let other = client(&sandbox);
    for _ in 0..4 {
        ask(&other).await.unwrap();
    }
    let ours = builder(&sandbox).pacing(Pacing::FailFast).build().unwrap();
    ask(&ours).await.unwrap();
    let held = ask(&ours).await.unwrap_err();
    assert_eq!((held.kind, held.attempts), (ErrorKind::RateLimited, 0), "the headers said that none is left");
    assert!(held.retry_after.unwrap() > 50 * A_SECOND);
    assert!(requests_to(&sandbox, Endpoint::Status).iter().all(|request| request.status == Some(404)));
}

#[tokio::test]
async fn a_limit_used_up_on_one_endpoint_leaves_the_others_alone() {
    let sandbox = admitting(1, 60 * A_SECOND).await;
    let client = builder(&sandbox).pacing(Pacing::FailFast).build().unwrap();
    ask(&client).await.unwrap();
    assert!(ask(&client).await.is_err());
    assert!(client.freelancers().await.is_ok());
}

#[tokio::test]
async fn a_429_holds_back_everyone_until_its_retry_after_has_passed() {
    let (sandbox, client) = open().await;
    sandbox.faults().add(Fault::once(Endpoint::Status, FaultKind::Status(429, Some(RetryAfter::Seconds(30)))));
    let client = client.with_config(&quick().max_retries(0).pacing(Pacing::FailFast));
    assert_eq!(ask(&client).await.unwrap_err().status, Some(429));
    let held = ask(&client.clone()).await.unwrap_err();
    assert_eq!((held.status, held.attempts), (None, 0));
    assert!(held.retry_after.unwrap() > 25 * A_SECOND);
    assert_eq!(sandbox.requests_seen().len(), 1);
}

#[tokio::test]
async fn a_429_that_came_all_the_same_is_waited_out() {
    let sandbox = admitting(1, 3 * A_SECOND).await;
    let client = builder(&sandbox).pacing(Pacing::Off).build().unwrap();
    ask(&client).await.unwrap();
    ask(&client).await.unwrap();
    let answers: Vec<_> = sandbox.requests_seen().iter().map(|request| request.status.unwrap()).collect();
    assert_eq!(answers, [404, 429, 404]);
}

#[tokio::test]
async fn a_cancelled_wait_gives_its_place_back() {
    let window = 3 * A_SECOND;
    let sandbox = admitting(1, window).await;
    let limits = [RateLimit { requests: 1, per: window }];
    let client = builder(&sandbox).limits(Endpoint::Status, &limits).build().unwrap();
    ask(&client).await.unwrap();
    for _ in 0..50 {
        assert!(tokio::time::timeout(Duration::from_millis(1), ask(&client)).await.is_err());
    }
    let begun = Instant::now();
    ask(&client).await.unwrap();
    assert!(begun.elapsed() < 20 * A_SECOND, "those who left do not stand in the way");
    assert_eq!(sandbox.requests_seen().len(), 2);
}

#[tokio::test]
async fn a_raw_request_keeps_the_limit_of_the_endpoint_that_its_path_names() {
    let sandbox = admitting(300, 60 * A_SECOND).await;
    let client = builder(&sandbox)
        .limits(Endpoint::Status, &[RateLimit::per_minute(1)])
        .pacing(Pacing::FailFast)
        .build()
        .unwrap();
    let status = || client.request(Method::Get, Endpoint::Status.path()).query("queueId", "nobody").send();
    assert_eq!(status().await.unwrap_err().kind, ErrorKind::NotFound);
    assert_eq!(status().await.unwrap_err().kind, ErrorKind::RateLimited);
    for _ in 0..3 {
        let elsewhere = client.request(Method::Get, "/api/new").send().await;
        assert_eq!(elsewhere.unwrap_err().kind, ErrorKind::NotFound);
    }
    assert_eq!(sandbox.requests_seen().len(), 4);
}
