//! Each row of the API's error table, and the order of the checks.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod http;

use http::{Answer, Caller};
use reqwest::Method;
use serde_json::{Value, json};
use uphunt::Endpoint;
use uphunt_sandbox::{AgencyChange, FaultKind, Sandbox};

const APPLY: &str = "/api/auto-apply-v2/apply";

async fn start() -> (Sandbox, Caller) {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    (sandbox, caller)
}

fn is_error(answer: &Answer, status: u16) {
    assert_eq!(answer.status, status, "{}", answer.body);
    assert!(!answer.text("error").is_empty() && answer.body.get("code").is_none(), "{}", answer.body);
    assert!(!answer.header("x-request-id").is_empty() && !answer.header("date").is_empty());
    assert!(answer.number("x-ratelimit-limit") > 0 && answer.number("x-ratelimit-reset") > 0);
}

#[tokio::test]
async fn error_400_a_missing_or_malformed_field() {
    let (sandbox, caller) = start().await;
    for body in [
        json!({}),
        json!([]),
        json!({ "jobId": "~011" }),
        json!({ "coverLetter": "x" }),
        json!({ "jobId": "", "coverLetter": "x" }),
        json!({ "jobId": "~011", "coverLetter": "  " }),
        json!({ "jobId": 7, "coverLetter": "x" }),
        json!({ "jobId": "nonsense", "coverLetter": "x" }),
        json!({ "jobId": "~011", "coverLetter": "x", "proposal": 1 }),
        json!({ "jobId": "~011", "coverLetter": "x", "proposal": { "hourlyRate": "65" } }),
        json!({ "jobId": "~011", "coverLetter": "x", "autoFillOtherQuestions": "yes" }),
        json!({ "jobId": "~011", "coverLetter": "x", "questionAnswers": ["yes"] }),
    ] {
        is_error(&caller.post(APPLY, &body).await, 400);
    }
    for path in [
        "/api/auto-apply-v2/status",
        "/api/auto-apply-v2/status?queueId=a&jobId=~011",
        "/api/auto-apply-v2/status?jobId=nonsense",
        "/api/auto-apply-v2/applied-jobs?limit=many",
        "/api/auto-apply-v2/applied-jobs?offset=-1",
        "/api/jobs/by-ciphertext",
        "/api/jobs/by-ciphertext?cipher=12",
        "/api/clients/a%20b/jobs",
        "/api/clients/%FF/jobs",
        "/api/clients//jobs",
    ] {
        is_error(&caller.get(path).await, 400);
    }
    for body in [json!({}), json!({ "jobTitle": "only" }), json!({ "jobId": true })] {
        is_error(&caller.post("/api/auto-apply-v2/generate-proposal", &body).await, 400);
    }
    assert_eq!(sandbox.ledger().unwrap().available, 100);
}

#[tokio::test]
async fn error_401_a_key_that_is_missing_mistyped_or_revoked() {
    let (sandbox, mut caller) = start().await;
    let list = caller.dashboard(Method::GET, "/sandbox/accounts/default/keys", None).await;
    let right = caller.key.clone();
    for key in ["", "sk_uphunt_wrong", "up_0123456789"] {
        key.clone_into(&mut caller.key);
        is_error(&caller.apply("~011").await, 401);
    }
    caller.key = right;
    let path = format!("/sandbox/accounts/default/keys/{}", list.body["keys"][0]["id"]);
    assert_eq!(caller.dashboard(Method::DELETE, &path, None).await.status, 204);
    is_error(&caller.get("/api/auto-apply-v2/freelancers").await, 401);
    assert_eq!(sandbox.ledger().unwrap().available, 100);
}

#[tokio::test]
async fn error_402_no_credits() {
    let (sandbox, caller) = start().await;
    sandbox.set_credits(1).unwrap();
    assert_eq!(caller.apply("~011").await.body["creditsRemaining"], 0);
    let refused = caller.apply("~012").await;
    is_error(&refused, 402);
    assert_eq!((&refused.body["creditsRemaining"], &refused.body["needsCredits"]), (&json!(0), &json!(true)));
    assert_eq!(caller.status_of_job("~012").await.status, 404);
}

#[tokio::test]
async fn error_403_no_active_subscription_on_every_call() {
    let (sandbox, caller) = start().await;
    sandbox.set_subscription_active(false).unwrap();
    is_error(&caller.apply("~011").await, 403);
    for path in ["/api/auto-apply-v2/status?jobId=~011", "/api/auto-apply/external/freelancers", "/api/clients/1/jobs"]
    {
        is_error(&caller.get(path).await, 403);
    }
    sandbox.set_subscription_active(true).unwrap();
    assert_eq!(caller.apply("~011").await.status, 200);
}

#[tokio::test]
async fn the_status_of_a_job_is_found_by_ciphertext_and_uuid_and_never_by_url() {
    let (_sandbox, caller) = start().await;
    let queued = caller.apply("https://www.upwork.com/jobs/Rust_~011/").await;
    assert_eq!(queued.text("jobId"), "~011");
    for id in ["~011", queued.text("processedJobId")] {
        assert_eq!(caller.status_of_job(id).await.text("queueId"), queued.text("queueId"));
    }
    is_error(&caller.status_of_job("https://www.upwork.com/jobs/Rust_~011/").await, 404);
}

#[tokio::test]
async fn a_request_to_another_host_name_is_refused() {
    let (sandbox, caller) = start().await;
    for host in ["rebound.example", "127.0.0.1.example", "127.0.0.1.example:80", ""] {
        let request = caller.request(Method::GET, "/api/auto-apply-v2/freelancers").header("host", host);
        assert_eq!(request.send().await.unwrap().status(), 421, "{host}");
    }
    let port = sandbox.url().rsplit(':').next().unwrap();
    let local = caller.http.get(format!("http://localhost:{port}/api/auto-apply-v2/freelancers"));
    assert_eq!(local.header("x-api-key", &caller.key).send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn error_404_an_unknown_job_application_or_company() {
    let (sandbox, caller) = start().await;
    is_error(&caller.apply("~01sandbox_missing").await, 404);
    is_error(&caller.status_of("no-such-id").await, 404);
    is_error(&caller.status_of_job("~011").await, 404);
    is_error(&caller.get("/api/jobs/by-ciphertext?cipher=~02sandbox_missing").await, 404);
    is_error(&caller.get("/api/clients/sandbox_missing/jobs").await, 404);
    is_error(
        &caller.post("/api/auto-apply-v2/generate-proposal", &json!({ "jobId": "~01sandbox_missing" })).await,
        404,
    );
    assert_eq!(sandbox.ledger().unwrap().available, 100);
}

#[tokio::test]
async fn error_409_already_applied_or_still_processing_names_the_application() {
    let (sandbox, caller) = start().await;
    let queued = caller.apply("~011").await;
    let processing = caller.apply("~011").await;
    is_error(&processing, 409);
    assert_eq!(processing.text("queueId"), queued.text("queueId"));
    assert_eq!(processing.text("applicationStatus"), "processing");
    sandbox.clock().advance(std::time::Duration::from_secs(60)).await.unwrap();
    let applied = caller.apply("~011").await;
    is_error(&applied, 409);
    assert_eq!(applied.text("applicationStatus"), "applied");
}

#[tokio::test]
async fn error_422_well_formed_but_invalid() {
    let (sandbox, caller) = start().await;
    let with = |extra: Value| {
        let mut body = json!({ "jobId": "~011", "coverLetter": "x" });
        body.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        body
    };
    for body in [
        with(json!({ "proposal": { "timeline": "a fortnight" } })),
        with(json!({ "proposal": { "hourlyRate": -1 } })),
        with(json!({ "profileId": "profile_of_nobody" })),
    ] {
        is_error(&caller.post(APPLY, &body).await, 422);
    }
    let effort = json!({ "jobId": "~011", "reasoningEffort": "heroic" });
    is_error(&caller.post("/api/auto-apply-v2/generate-proposal", &effort).await, 422);
    is_error(&caller.get("/api/auto-apply-v2/applied-jobs?limit=101").await, 422);
    is_error(&caller.get("/api/auto-apply-v2/applied-jobs?status=splendid").await, 422);
    sandbox.change_agency(&AgencyChange { agency_plus: Some(false), ..AgencyChange::default() }).unwrap();
    let refused = caller.apply("~011").await;
    assert!(refused.status == 422 && refused.text("error").contains("no Agency Plus"), "{}", refused.body);
    sandbox.remove_developer().unwrap();
    let refused = caller.apply("~011").await;
    assert!(refused.status == 422 && refused.text("error").contains("not in the agency"), "{}", refused.body);
    assert_eq!(sandbox.ledger().unwrap().available, 100);
}

#[tokio::test]
async fn error_500_and_503_come_on_demand_and_touch_nothing() {
    let (sandbox, caller) = start().await;
    for status in [500, 502, 503, 504] {
        sandbox.faults().add(uphunt_sandbox::Fault::once(Endpoint::Apply, FaultKind::Status(status, None)));
        let answer = caller.apply("~011").await;
        assert!(answer.status == status && !answer.text("error").is_empty(), "{}", answer.body);
    }
    assert_eq!(caller.apply("~011").await.status, 200);
}

#[tokio::test]
async fn unknown_routes_wrong_methods_and_large_bodies_are_answered_in_json() {
    let (_sandbox, caller) = start().await;
    let unknown = caller.get("/api/auto-apply-v2/nothing").await;
    assert_eq!((unknown.status, unknown.text("error")), (404, "No such route"));
    let wrong = caller.post("/api/auto-apply-v2/status", &json!({})).await;
    assert_eq!((wrong.status, wrong.text("error")), (405, "Method not allowed"));
    let large = caller.post(APPLY, &json!({ "jobId": "~011", "coverLetter": "x".repeat(2 << 20) })).await;
    assert_eq!((large.status, large.text("error")), (413, "The body exceeds 1048576 bytes"));
}

#[tokio::test]
async fn the_checks_come_in_the_order_of_key_subscription_shape_sense_job_duplicate_credits() {
    let (sandbox, mut caller) = start().await;
    sandbox.set_credits(1).unwrap();
    assert_eq!(caller.apply("~011").await.status, 200);
    // No credit is left, so whatever comes before 402 wins over it.
    assert_eq!(caller.apply("~011").await.status, 409);
    assert_eq!(caller.apply("~01sandbox_missing").await.status, 404);
    let unknown_profile = json!({ "jobId": "~01sandbox_missing", "coverLetter": "x", "profileId": "nobody" });
    assert_eq!(caller.post(APPLY, &unknown_profile).await.status, 422);
    let malformed = json!({ "jobId": "~01sandbox_missing", "profileId": "nobody" });
    assert_eq!(caller.post(APPLY, &malformed).await.status, 400);
    sandbox.set_subscription_active(false).unwrap();
    assert_eq!(caller.post(APPLY, &malformed).await.status, 403);
    caller.key.push('x');
    assert_eq!(caller.post(APPLY, &malformed).await.status, 401);
}
