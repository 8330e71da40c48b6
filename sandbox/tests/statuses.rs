//! Each row of the API's status table.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod http;

use http::{Caller, settle};
use uphunt::models::{ApplicationStatus, Credit};
use uphunt_sandbox::{AgencyChange, Sandbox};

async fn settles_as(status: ApplicationStatus) {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    let settled = settle(&sandbox, &caller, &format!("~01sandbox_{status}_7")).await;
    assert_eq!(settled.text("applicationStatus"), status.as_str());
    assert!(settled.body["processedAt"].is_i64());
    assert_eq!(settled.body["appliedAt"].is_i64(), status == ApplicationStatus::Applied);
    if let Some(applied_at) = settled.body["appliedAt"].as_i64() {
        assert!(applied_at > settled.body["processedAt"].as_i64().unwrap(), "{}", settled.body);
    }
    assert_eq!(settled.body["errorMessage"].is_null(), status == ApplicationStatus::Applied);
    let ledger = sandbox.ledger().unwrap();
    let (deducted, refunded, connects) = if status.credit() == Credit::Deducted { (1, 0, 10) } else { (0, 1, 0) };
    assert_eq!((ledger.reserved, ledger.deducted, ledger.refunded), (0, deducted, refunded));
    assert_eq!((ledger.available, ledger.connects_spent), (100 - deducted, connects));
}

#[tokio::test]
async fn processing_keeps_the_credit_reserved() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    let still = settle(&sandbox, &caller, "~01sandbox_stuck").await;
    assert_eq!(still.text("applicationStatus"), "processing");
    assert!(still.body["processedAt"].is_null() && still.body["appliedAt"].is_null());
    let ledger = sandbox.ledger().unwrap();
    assert_eq!((ledger.available, ledger.reserved), (99, 1));
}

#[tokio::test]
async fn applied_deducts_the_credit_and_costs_connects() {
    settles_as(ApplicationStatus::Applied).await;
}

#[tokio::test]
async fn failed_refunds_the_credit() {
    settles_as(ApplicationStatus::Failed).await;
}

#[tokio::test]
async fn not_available_refunds_the_credit() {
    settles_as(ApplicationStatus::NotAvailable).await;
}

#[tokio::test]
async fn not_eligible_refunds_the_credit() {
    settles_as(ApplicationStatus::NotEligible).await;
}

#[tokio::test]
async fn not_enough_connects_refunds_the_credit() {
    settles_as(ApplicationStatus::NotEnoughConnects).await;
}

#[tokio::test]
async fn logged_out_refunds_the_credit() {
    settles_as(ApplicationStatus::LoggedOut).await;
}

#[tokio::test]
async fn an_agency_without_connects_gets_not_enough_connects() {
    let sandbox = Sandbox::builder().connects(10).start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    assert_eq!(settle(&sandbox, &caller, "~011").await.text("applicationStatus"), "applied");
    assert_eq!(settle(&sandbox, &caller, "~012").await.text("applicationStatus"), "not_enough_connects");
    sandbox.set_connects(10).unwrap();
    assert_eq!(settle(&sandbox, &caller, "~012").await.text("applicationStatus"), "applied");
    let ledger = sandbox.ledger().unwrap();
    assert_eq!((ledger.connects, ledger.connects_spent, ledger.connects_bought), (0, 20, 20));
}

#[tokio::test]
async fn an_incomplete_agency_profile_gets_not_eligible_on_every_job() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    sandbox.change_agency(&AgencyChange { profile_complete: Some(false), ..AgencyChange::default() }).unwrap();
    for job in ["~011", "~022"] {
        assert_eq!(settle(&sandbox, &caller, job).await.text("applicationStatus"), "not_eligible");
    }
    assert_eq!(sandbox.ledger().unwrap().available, 100);
}

#[tokio::test]
async fn a_developer_who_left_while_the_proposal_was_in_flight_makes_it_fail() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    let queued = caller.apply("~011").await;
    sandbox.remove_developer().unwrap();
    sandbox.clock().advance(std::time::Duration::from_secs(60)).await.unwrap();
    let settled = caller.status_of(queued.text("queueId")).await;
    assert_eq!(settled.text("applicationStatus"), "failed");
    assert!(settled.text("errorMessage").contains("business developer"));
}

#[tokio::test]
async fn a_refunded_job_may_be_applied_to_again_and_its_status_is_the_latest() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    let first = settle(&sandbox, &caller, "~01sandbox_failed").await;
    let again = caller.apply("~01sandbox_failed").await;
    assert_eq!(again.status, 200);
    let latest = caller.status_of_job("~01sandbox_failed").await;
    assert_eq!(latest.text("queueId"), again.text("queueId"));
    assert_ne!(latest.text("queueId"), first.text("queueId"));
}

#[tokio::test]
async fn a_job_is_the_same_by_url_ciphertext_and_uuid() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    let queued = caller.apply("https://www.upwork.com/jobs/Rust_~01abc/?source=rss").await;
    assert_eq!(queued.text("jobId"), "~01abc");
    let uuid = queued.text("processedJobId");
    for spelling in ["~01abc", uuid] {
        assert_eq!(caller.status_of_job(spelling).await.text("queueId"), queued.text("queueId"));
        assert_eq!(caller.apply(spelling).await.status, 409);
    }
    let by_uuid = caller.apply("0b7c9f0e-3d3c-4c0e-9a57-5f0f6f1f2a3b").await;
    assert_eq!(by_uuid.text("processedJobId"), "0b7c9f0e-3d3c-4c0e-9a57-5f0f6f1f2a3b");
    assert_eq!(caller.apply(by_uuid.text("jobId")).await.status, 409);
}
