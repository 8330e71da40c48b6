//! Faults on demand: each hits the endpoint it names, as often as configured.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod http;

use std::time::{Duration, Instant};

use http::{Caller, TIMEOUT};
use reqwest::Method;
use serde_json::json;
use uphunt::Endpoint;
use uphunt_sandbox::{Fault, FaultKind, RetryAfter, Sandbox};

async fn with(fault: Fault) -> (Sandbox, Caller) {
    let sandbox = Sandbox::builder().fault(fault).start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    (sandbox, caller)
}

#[tokio::test]
async fn a_lost_answer_queues_the_application_and_closes_the_connection() {
    let (sandbox, caller) = with(Fault::once(Endpoint::Apply, FaultKind::LostAnswer)).await;
    assert!(caller.try_apply("~011").await.is_err());
    assert_eq!(caller.status_of_job("~011").await.status, 200);
    assert_eq!(sandbox.ledger().unwrap().reserved, 1);
    let seen = &sandbox.requests_seen()[0];
    assert!(seen.server_closed && !seen.client_closed && seen.status.is_none());
    assert_eq!(seen.faults, ["lost_answer"]);
}

#[tokio::test]
async fn a_connection_closed_before_the_request_was_processed_queues_nothing() {
    let (sandbox, caller) = with(Fault::once(Endpoint::Apply, FaultKind::CloseBefore)).await;
    assert!(caller.try_apply("~011").await.is_err());
    assert_eq!(caller.status_of_job("~011").await.status, 404);
    assert_eq!(sandbox.ledger().unwrap().reserved, 0);
    assert_eq!(caller.apply("~011").await.status, 200);
}

#[tokio::test]
async fn a_429_comes_with_and_without_retry_after() {
    let (sandbox, caller) = with(Fault::once(Endpoint::Status, FaultKind::Status(429, None))).await;
    let bare = caller.status_of("x").await;
    assert_eq!((bare.status, bare.header("retry-after")), (429, ""));
    sandbox.faults().add(Fault::once(Endpoint::Status, FaultKind::Status(429, Some(RetryAfter::Seconds(7)))));
    assert_eq!(caller.status_of("x").await.header("retry-after"), "7");
    sandbox.faults().add(Fault::once(Endpoint::Status, FaultKind::Status(429, Some(RetryAfter::Date(60)))));
    assert!(caller.status_of("x").await.header("retry-after").ends_with(" GMT"));
}

#[tokio::test]
async fn a_5xx_may_come_after_the_request_was_processed() {
    let (_sandbox, caller) = with(Fault::once(Endpoint::Apply, FaultKind::Status(502, None)).processed()).await;
    assert_eq!(caller.apply("~011").await.status, 502);
    assert_eq!(caller.status_of_job("~011").await.status, 200);
}

#[tokio::test]
async fn html_comes_instead_of_json() {
    let (_sandbox, caller) = with(Fault::once(Endpoint::Freelancers, FaultKind::Html)).await;
    let page = caller.request(Method::GET, "/api/auto-apply-v2/freelancers").send().await.unwrap();
    assert_eq!(page.status(), 200);
    assert!(page.headers()["content-type"].to_str().unwrap().starts_with("text/html"));
    assert!(page.text().await.unwrap().starts_with("<!doctype html>"));
}

#[tokio::test]
async fn a_truncated_body_ends_before_its_length() {
    let (_sandbox, caller) = with(Fault::once(Endpoint::Apply, FaultKind::Truncated)).await;
    let body = json!({ "jobId": "~011", "coverLetter": "x" }).to_string();
    let answer = caller.request(Method::POST, "/api/auto-apply-v2/apply").body(body).send().await.unwrap();
    assert_eq!(answer.status(), 200);
    assert!(answer.content_length().unwrap() > 100);
    assert!(answer.bytes().await.is_err());
    assert_eq!(caller.status_of_job("~011").await.status, 200);
}

#[tokio::test]
async fn a_redirect_names_another_host() {
    let elsewhere = "http://elsewhere.invalid/api";
    let (_sandbox, caller) = with(Fault::once(Endpoint::Status, FaultKind::Redirect(elsewhere.into()))).await;
    let answer = caller.status_of("x").await;
    assert_eq!((answer.status, answer.header("location")), (307, elsewhere));
}

#[tokio::test]
async fn latency_delays_an_answer_that_is_otherwise_right() {
    let (_sandbox, caller) = with(Fault::once(Endpoint::Apply, FaultKind::Latency(Duration::from_millis(80)))).await;
    let begun = Instant::now();
    assert_eq!(caller.apply("~011").await.status, 200);
    assert!(begun.elapsed() >= Duration::from_millis(80));
}

#[tokio::test]
async fn a_late_request_is_processed_after_the_caller_gave_up() {
    let (sandbox, caller) = with(Fault::once(Endpoint::Apply, FaultKind::Late(Duration::from_secs(2)))).await;
    let body = json!({ "jobId": "~011", "coverLetter": "x" }).to_string();
    let request = caller.request(Method::POST, "/api/auto-apply-v2/apply").body(body);
    assert!(request.timeout(Duration::from_millis(500)).send().await.unwrap_err().is_timeout());
    assert_eq!(caller.status_of_job("~011").await.status, 404, "it has not been processed yet");
    assert!(sandbox.until(TIMEOUT, |sandbox| sandbox.ledger().unwrap().reserved == 1).await);
    assert_eq!(caller.status_of_job("~011").await.status, 200);
    assert!(sandbox.requests_seen()[0].client_closed);
}

#[tokio::test]
async fn a_late_request_is_answered_when_the_caller_waits() {
    let (_sandbox, caller) = with(Fault::once(Endpoint::Apply, FaultKind::Late(Duration::from_millis(50)))).await;
    assert_eq!(caller.apply("~011").await.status, 200);
}

#[tokio::test]
async fn a_stall_lasts_until_the_client_gives_up_and_the_log_says_so() {
    let (sandbox, caller) = with(Fault::once(Endpoint::Apply, FaultKind::Stall).processed()).await;
    let body = json!({ "jobId": "~011", "coverLetter": "x" }).to_string();
    let request = caller.request(Method::POST, "/api/auto-apply-v2/apply").body(body);
    assert!(request.timeout(Duration::from_secs(1)).send().await.unwrap_err().is_timeout());
    assert!(sandbox.until(TIMEOUT, |sandbox| sandbox.requests_seen()[0].client_closed).await);
    assert_eq!(caller.status_of_job("~011").await.status, 200);
}

#[tokio::test]
async fn a_stuck_application_never_settles() {
    let (sandbox, caller) = with(Fault::once(Endpoint::Apply, FaultKind::Stuck)).await;
    let stuck = http::settle(&sandbox, &caller, "~011").await;
    assert_eq!(stuck.text("applicationStatus"), "processing");
    assert_eq!(http::settle(&sandbox, &caller, "~012").await.text("applicationStatus"), "applied");
}

#[tokio::test]
async fn faults_are_added_listed_and_cleared_over_http() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    let faults = json!({ "faults": ["apply:503=30*2", "status:html%0.5"], "seed": 7 });
    let added = caller.dashboard(Method::POST, "/sandbox/faults", Some(faults)).await;
    assert_eq!(added.body, json!({ "faults": ["apply:503=30*2", "status:html%0.5"] }));
    for _ in 0..2 {
        let answer = caller.apply("~011").await;
        assert_eq!((answer.status, answer.header("retry-after")), (503, "30"));
    }
    assert_eq!(caller.apply("~011").await.status, 200);
    let wrong = caller.dashboard(Method::POST, "/sandbox/faults", Some(json!({ "fault": "apply:nonsense" }))).await;
    assert_eq!(wrong.status, 400);
    assert_eq!(caller.dashboard(Method::DELETE, "/sandbox/faults", None).await.status, 204);
    assert_eq!(caller.dashboard(Method::GET, "/sandbox/faults", None).await.body, json!({ "faults": [] }));
}
