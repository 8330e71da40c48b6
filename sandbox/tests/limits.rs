//! Each row of the API's limits.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod http;

use std::time::Duration;

use http::{Answer, Caller};
use serde_json::json;
use uphunt::{Endpoint, RateLimit};
use uphunt_sandbox::Sandbox;

async fn call(caller: &Caller, endpoint: Endpoint) -> Answer {
    match endpoint {
        // A malformed body costs no credit and counts all the same.
        Endpoint::Apply | Endpoint::GenerateProposal => caller.post(endpoint.path(), &json!({})).await,
        Endpoint::ClientJobs => caller.get("/api/clients/77/jobs").await,
        other => caller.get(other.path()).await,
    }
}

/// Exactly the documented number pass in a minute, the headers count down, and the next is refused until one has left.
async fn admits(endpoint: Endpoint, per_minute: i64) {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    for used in 1..=per_minute {
        let answer = call(&caller, endpoint).await;
        assert_ne!(answer.status, 429);
        assert_eq!(answer.number("x-ratelimit-limit"), per_minute);
        assert_eq!(answer.number("x-ratelimit-remaining"), per_minute - used);
    }
    let refused = call(&caller, endpoint).await;
    assert_eq!((refused.status, refused.number("x-ratelimit-remaining")), (429, 0));
    assert!((1..=60).contains(&refused.number("retry-after")), "{}", refused.header("retry-after"));
    assert_eq!((refused.body["limit"].as_i64(), refused.body["used"].as_i64()), (Some(per_minute), Some(per_minute)));
    assert_eq!((refused.text("error"), refused.text("message").is_empty()), ("rate_limit_exceeded", false));
    let resets_at = refused.text("resetsAt");
    assert!(resets_at.len() == 24 && resets_at.starts_with("20") && resets_at.ends_with('Z'), "{resets_at}");
    sandbox.clock().advance(Duration::from_secs(61)).await.unwrap();
    assert_ne!(call(&caller, endpoint).await.status, 429);
}

async fn admits_a_day(endpoint: Endpoint, per_minute: usize, per_day: usize) {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    for sent in 0..per_day {
        if sent % per_minute == 0 {
            sandbox.clock().advance(Duration::from_secs(61)).await.unwrap();
        }
        assert_ne!(call(&caller, endpoint).await.status, 429);
    }
    sandbox.clock().advance(Duration::from_secs(61)).await.unwrap();
    let refused = call(&caller, endpoint).await;
    assert_eq!((refused.status, refused.body["limit"].as_u64()), (429, Some(per_day as u64)));
    assert!(refused.number("retry-after") > 3600);
    sandbox.clock().advance(Duration::from_secs(24 * 60 * 60)).await.unwrap();
    assert_ne!(call(&caller, endpoint).await.status, 429);
}

#[tokio::test]
async fn apply_admits_60_a_minute() {
    admits(Endpoint::Apply, 60).await;
}

#[tokio::test]
async fn apply_admits_1000_a_day() {
    admits_a_day(Endpoint::Apply, 60, 1_000).await;
}

#[tokio::test]
async fn status_admits_300_a_minute() {
    admits(Endpoint::Status, 300).await;
}

#[tokio::test]
async fn applied_jobs_admits_60_a_minute() {
    admits(Endpoint::AppliedJobs, 60).await;
}

#[tokio::test]
async fn generate_proposal_admits_30_a_minute() {
    admits(Endpoint::GenerateProposal, 30).await;
}

#[tokio::test]
async fn generate_proposal_admits_500_a_day() {
    admits_a_day(Endpoint::GenerateProposal, 30, 500).await;
}

#[tokio::test]
async fn freelancers_admits_30_a_minute_over_both_paths() {
    admits(Endpoint::Freelancers, 30).await;
    let sandbox = Sandbox::builder().start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    for _ in 0..15 {
        assert_eq!(caller.get("/api/auto-apply-v2/freelancers").await.status, 200);
        assert_eq!(caller.get("/api/auto-apply/external/freelancers").await.status, 200);
    }
    assert_eq!(caller.get("/api/auto-apply/external/freelancers").await.status, 429);
}

#[tokio::test]
async fn archived_job_admits_60_a_minute() {
    admits(Endpoint::ArchivedJob, 60).await;
}

#[tokio::test]
async fn client_jobs_admits_60_a_minute() {
    admits(Endpoint::ClientJobs, 60).await;
}

#[tokio::test]
async fn limits_can_be_replaced_and_switched_off() {
    let short = RateLimit { requests: 1, per: Duration::from_secs(5) };
    let sandbox = Sandbox::builder().limit(Endpoint::Status, vec![short]).start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    assert_eq!(caller.status_of("x").await.status, 404);
    assert_eq!(caller.status_of("x").await.status, 429);
    let sandbox = Sandbox::builder().no_limits().start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    for _ in 0..100 {
        assert_eq!(caller.get("/api/auto-apply-v2/freelancers").await.status, 200);
    }
}
