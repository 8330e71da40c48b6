//! The pipeline: exactly one winner, a ledger that adds up, lists in order, and work that outlives the process.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod http;

use std::time::Duration;

use futures_util::future::join_all;
use http::{Caller, TIMEOUT, settle};
use serde_json::json;
use uphunt::models::ApplicationStatus;
use uphunt_sandbox::Sandbox;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_fifty_parallel_applies_to_one_job_exactly_one_is_accepted() {
    let sandbox = Sandbox::builder().no_limits().start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    let answers = join_all((0..50).map(|_| caller.apply("~011"))).await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1);
    assert_eq!(answers.iter().filter(|answer| answer.status == 409).count(), 49);
    assert_eq!(sandbox.ledger().unwrap().reserved, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_ledger_adds_up_at_every_moment_under_concurrent_load() {
    let sandbox = Sandbox::builder()
        .no_limits()
        .credits(150)
        .connects(500)
        .settle_delay(Duration::from_millis(2))
        .settle_jitter(Duration::from_millis(10))
        .start()
        .await
        .unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    let jobs = (0..300).map(|n| match n % 3 {
        0 => format!("~01sandbox_failed_{n}"),
        1 => format!("~01sandbox_logged_out_{n}"),
        _ => format!("~01{n}"),
    });
    let applies = jobs.map(|job| {
        let (caller, sandbox) = (&caller, &sandbox);
        async move {
            let status = caller.apply(&job).await.status;
            let ledger = sandbox.ledger().unwrap();
            assert_eq!(ledger.granted, ledger.available + ledger.reserved + ledger.deducted);
            assert_eq!(ledger.connects_bought, ledger.connects + ledger.connects_spent);
            status
        }
    });
    let accepted = join_all(applies).await.iter().filter(|status| **status == 200).count();
    assert!(sandbox.until(TIMEOUT, |sandbox| sandbox.ledger().unwrap().reserved == 0).await);
    let ledger = sandbox.ledger().unwrap();
    assert_eq!(i64::try_from(accepted).unwrap(), ledger.deducted + ledger.refunded);
    assert_eq!(ledger.connects_spent, ledger.deducted * 10);
    assert_eq!(sandbox.applications().unwrap().len(), accepted);
}

#[tokio::test]
async fn an_application_settles_by_itself_after_the_settle_delay() {
    let sandbox = Sandbox::builder().settle_delay(Duration::from_secs(3)).start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    let queued = caller.apply("~011").await;
    let queue_id = queued.text("queueId");
    assert_eq!(sandbox.application_status(queue_id).unwrap(), Some(ApplicationStatus::Processing));
    let settled = |sandbox: &Sandbox| sandbox.application_status(queue_id).unwrap() == Some(ApplicationStatus::Applied);
    assert!(sandbox.until(TIMEOUT, settled).await);
}

#[tokio::test]
async fn applied_jobs_come_newest_first_by_page_and_by_status() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    for n in 0..25 {
        caller.apply(&format!("~01{n}x")).await;
    }
    settle(&sandbox, &caller, "~01sandbox_failed").await;
    let first = caller.get("/api/auto-apply-v2/applied-jobs").await;
    assert_eq!((first.body["jobs"].as_array().unwrap().len(), &first.body["total"]), (20, &json!(26)));
    assert_eq!((&first.body["limit"], &first.body["offset"]), (&json!(20), &json!(0)));
    assert_eq!(first.body["jobs"][0]["jobId"], "~01sandbox_failed");
    let rest = caller.get("/api/auto-apply-v2/applied-jobs?limit=20&offset=20").await;
    assert_eq!(rest.body["jobs"].as_array().unwrap().len(), 6);
    assert_eq!(rest.body["jobs"][5]["jobId"], "~010x");
    let failed = caller.get("/api/auto-apply-v2/applied-jobs?status=failed").await;
    assert_eq!((failed.body["jobs"].as_array().unwrap().len(), &failed.body["total"]), (1, &json!(1)));
}

#[tokio::test]
async fn one_account_does_not_see_anothers_applications() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let mut caller = Caller::for_sandbox(&sandbox);
    let queued = caller.apply("~011").await;
    let email = json!({ "email": "other@example.com" });
    caller.dashboard(reqwest::Method::POST, "/sandbox/accounts", Some(email)).await;
    let key = caller.dashboard(reqwest::Method::POST, "/sandbox/accounts/2/keys", None).await;
    key.text("apiKey").clone_into(&mut caller.key);
    assert_eq!(caller.status_of(queued.text("queueId")).await.status, 404);
    assert_eq!(caller.get("/api/auto-apply-v2/applied-jobs").await.body["total"], 0);
}

#[tokio::test]
async fn what_was_queued_when_the_sandbox_ended_settles_when_it_starts_again() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kept.db");
    let first = Sandbox::builder().db(&file).settle_delay(Duration::from_secs(3600)).start().await.unwrap();
    let caller = Caller::for_sandbox(&first);
    let queued = caller.apply("~011").await;
    first.clock().advance(Duration::from_secs(3000)).await.unwrap();
    let before = first.clock().now_ms();
    first.stop().await;

    let second = Sandbox::builder().db(&file).api_key(&caller.key).start().await.unwrap();
    assert!(second.clock().now_ms() >= before, "a kept clock does not go back");
    let caller = Caller::for_sandbox(&second);
    assert_eq!(caller.status_of(queued.text("queueId")).await.text("applicationStatus"), "processing");
    second.clock().advance(Duration::from_secs(700)).await.unwrap();
    assert_eq!(caller.status_of(queued.text("queueId")).await.text("applicationStatus"), "applied");
    assert_eq!(second.ledger().unwrap().deducted, 1);
}

#[tokio::test]
async fn a_generated_proposal_is_about_the_job() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    let given = json!({ "jobTitle": "Tune a cello app", "jobDescription": "We need low latency audio" });
    let letter = caller.post("/api/auto-apply-v2/generate-proposal", &given).await;
    assert!(letter.text("proposal").contains("Tune a cello app") && letter.text("proposal").contains("low latency"));
    let title = "/authJobDetailsResponse/data/jobAuthDetails/opening/job/title";
    let archived = caller.get("/api/jobs/by-ciphertext?cipher=~021234").await;
    let title = archived.body.pointer(title).unwrap().as_str().unwrap().to_owned();
    let by_id = json!({ "jobId": "~021234", "reasoningEffort": "high" });
    let letter = caller.post("/api/auto-apply-v2/generate-proposal", &by_id).await;
    assert!(letter.text("proposal").contains(&title));
}

#[tokio::test]
async fn the_archive_returns_what_was_put_there_and_names_the_client_in_both_places_otherwise() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    let made_up = caller.get("/api/jobs/by-ciphertext?cipher=~021234").await.body;
    let company = made_up.pointer("/authJobDetailsResponse/data/jobAuthDetails/buyer/info/company/companyId").unwrap();
    let other = made_up.pointer("/jobDetailsResponse/data/jobPubDetails/buyer/company/companyId").unwrap();
    assert_eq!(company, other);
    let client = caller.get(&format!("/api/clients/{}/jobs", company.as_str().unwrap())).await;
    assert_eq!(&client.body["companyId"], company);
    sandbox.put_job("~021234", &json!({ "title": "Kept" })).unwrap();
    assert_eq!(caller.get("/api/jobs/by-ciphertext?cipher=~021234").await.body, json!({ "title": "Kept" }));
    sandbox.put_client("55", &json!({ "companyId": "55" })).unwrap();
    assert_eq!(caller.get("/api/clients/55/jobs").await.body, json!({ "companyId": "55" }));
}

#[tokio::test]
async fn a_file_has_one_sandbox_at_a_time_and_is_free_as_soon_as_that_one_is_dropped() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kept.db");
    let first = Sandbox::builder().db(&file).start().await.unwrap();
    let caller = Caller::for_sandbox(&first);
    assert_eq!(caller.apply("~011").await.status, 200);
    assert!(Sandbox::builder().db(&file).start().await.is_err());
    drop(first);
    let second = Sandbox::builder().db(&file).start().await.unwrap();
    assert_eq!(second.applications().unwrap().len(), 1);
}
