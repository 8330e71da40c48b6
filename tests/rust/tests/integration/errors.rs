//! Each row of the contract's errors: kind, hint, no retry where there is none, and no credit touched.

use uphunt::{ApplicationRef, CallConfig, Client, Endpoint, Error, ErrorKind, Pacing, ProposalTerms, RateLimit};
use uphunt_sandbox::{Fault, FaultKind, RetryAfter, Sandbox};

use crate::setting::{builder, client, open, proposal, queued, quick, requests_to, status_fault, with_fault};

/// The error is of this kind, says what to do, came by one answer, and cost nothing.
fn refused(sandbox: &Sandbox, error: &Error, status: u16, kind: ErrorKind, hint: &str) {
    assert_eq!((error.status, error.kind, error.attempts), (Some(status), kind, 1), "{error:?}");
    assert!(error.hint.as_ref().unwrap().contains(hint), "{error}");
    assert!(error.message.contains(&status.to_string()) && error.request_id.is_some(), "{error:?}");
    assert!(error.body.as_ref().unwrap().contains("error"));
    let ledger = sandbox.ledger().unwrap();
    assert_eq!((queued(sandbox), ledger.reserved, ledger.deducted), (0, 0, 0));
}

async fn apply(client: &Client, job: &str) -> Error {
    client.apply(&proposal(job)).await.unwrap_err()
}

#[tokio::test]
async fn error_400_malformed_field() {
    let (sandbox, client) = open().await;
    let error = apply(&client, "12345").await;
    refused(&sandbox, &error, 400, ErrorKind::BadRequest, "Fix the request");
    assert!(error.message.contains("jobId") && error.job_id.as_deref() == Some("12345"));
    assert_eq!(sandbox.requests_seen().len(), 1);
}

#[tokio::test]
async fn error_401_bad_key() {
    let (sandbox, _) = open().await;
    let client = builder(&sandbox).api_key("sk_uphunt_mistyped").build().unwrap();
    let error = apply(&client, "~011").await;
    refused(&sandbox, &error, 401, ErrorKind::Unauthorized, "API & Webhooks");
    assert_eq!(sandbox.requests_seen().len(), 1);
}

#[tokio::test]
async fn error_402_no_credits() {
    let sandbox = Sandbox::builder().credits(0).start().await.unwrap();
    let client = client(&sandbox);
    let error = apply(&client, "~011").await;
    refused(&sandbox, &error, 402, ErrorKind::OutOfCredits, "Top up");
    assert_eq!((error.credits_remaining, error.needs_credits), (Some(0), Some(true)));
    assert_eq!(error.code, None, "the sentence in `error` is not a code");
    assert_eq!(client.credits().available, Some(0));
    assert_eq!(sandbox.requests_seen().len(), 1);
}

#[tokio::test]
async fn error_403_no_active_subscription() {
    let (sandbox, client) = open().await;
    sandbox.set_subscription_active(false).unwrap();
    refused(&sandbox, &apply(&client, "~011").await, 403, ErrorKind::SubscriptionInactive, "Billing");
    assert_eq!(sandbox.requests_seen().len(), 1);
}

#[tokio::test]
async fn error_404_unknown_job_application_or_company() {
    let (sandbox, client) = open().await;
    refused(
        &sandbox,
        &apply(&client, "~01sandbox_missing").await,
        404,
        ErrorKind::NotFound,
        "try again in a few minutes",
    );
    let errors = [
        client.status(ApplicationRef::queue("nobody")).await.unwrap_err(),
        client.status(ApplicationRef::job("~019")).await.unwrap_err(),
        client.get_job("~02sandbox_missing").await.unwrap_err(),
        client.get_client_jobs("sandbox_missing").await.unwrap_err(),
    ];
    for error in &errors {
        refused(&sandbox, error, 404, ErrorKind::NotFound, "");
    }
    assert_eq!(errors[0].queue_id.as_deref(), Some("nobody"));
    assert_eq!(errors[1].job_id.as_deref(), Some("~019"));
    assert_eq!(sandbox.requests_seen().len(), 5);
}

#[tokio::test]
async fn error_409_already_applied() {
    let (sandbox, client) = open().await;
    let submission = client.apply(&proposal("~011")).await.unwrap();
    let error = apply(&client, "~011").await;
    assert_eq!((error.kind, error.status), (ErrorKind::AlreadyApplied, Some(409)));
    assert_eq!(error.queue_id.as_ref(), Some(&submission.queue_id));
    assert!(error.hint.as_ref().unwrap().contains("status"));
    assert_eq!((queued(&sandbox), sandbox.ledger().unwrap().reserved), (1, 1));
    assert_eq!(requests_to(&sandbox, Endpoint::Apply).len(), 2);
}

#[tokio::test]
async fn error_422_unknown_timeline() {
    let (sandbox, client) = open().await;
    let request = proposal("~011").proposal(ProposalTerms::new().timeline("a fortnight"));
    let error = client.apply(&request).await.unwrap_err();
    refused(&sandbox, &error, 422, ErrorKind::Unprocessable, "Fix the value");
    assert!(error.message.contains("a fortnight") && error.message.contains("1 to 3 months"));
    assert_eq!(sandbox.requests_seen().len(), 1);
}

#[tokio::test]
async fn error_429_over_a_limit() {
    let sandbox = Sandbox::builder().limit(Endpoint::Apply, [RateLimit::per_minute(1)]).start().await.unwrap();
    let client = builder(&sandbox).pacing(Pacing::Off).max_retries(0).build().unwrap();
    let _ = apply(&client, "~01sandbox_missing").await;
    let error = apply(&client, "~011").await;
    refused(&sandbox, &error, 429, ErrorKind::RateLimited, "Wait for the time in `retry_after`");
    assert!((1..=60).contains(&error.retry_after.unwrap().as_secs()));
    assert_eq!((error.limit, error.used), (Some(1), Some(1)));
    assert_eq!(error.code.as_deref(), Some("rate_limit_exceeded"));
    assert!(error.resets_at.unwrap().as_millis() > sandbox.clock().now_ms());
}

#[tokio::test]
async fn error_500_server_error() {
    let (sandbox, client) = with_fault(Fault::once(Endpoint::Status, status_fault(500))).await;
    let client = client.with_config(&quick().max_retries(0));
    let error = client.status(ApplicationRef::job("~011")).await.unwrap_err();
    refused(&sandbox, &error, 500, ErrorKind::Server, "support");
    assert!(error.kind.is_transient());
}

#[tokio::test]
async fn error_503_upwork_is_down() {
    let down = FaultKind::Status(503, Some(RetryAfter::Seconds(60)));
    let (sandbox, client) = with_fault(Fault::once(Endpoint::Status, down)).await;
    let client = client.with_config(&CallConfig::new().max_retries(0));
    let error = client.status(ApplicationRef::job("~011")).await.unwrap_err();
    refused(&sandbox, &error, 503, ErrorKind::Unavailable, "about a minute");
    assert_eq!(error.retry_after.unwrap().as_secs(), 60);
}
