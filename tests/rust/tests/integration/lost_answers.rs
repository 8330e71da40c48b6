//! Rule 1, apply exactly once: whatever happens to the answer, one proposal is queued and the caller knows of it.

use std::time::Duration;

use uphunt::{ApplicationRef, ApplicationStatus, Client, Endpoint, ErrorKind, Submission};
use uphunt_sandbox::{Fault, FaultKind, Sandbox, Target};

use crate::setting::{TIMEOUT, client, open, proposal, queued, quick, requests_to, settle, status_fault, with_fault};

fn on_apply(kind: FaultKind) -> Fault {
    Fault::once(Endpoint::Apply, kind)
}

/// Every status request fails like this from now on.
fn status_always(sandbox: &Sandbox, kind: FaultKind) {
    sandbox.faults().add(Fault::once(Endpoint::Status, kind).with_probability(1.0));
}

/// The answer got lost, was not sent for again, and the submission is the application that is there.
fn recovered(sandbox: &Sandbox, client: &Client, submission: &Submission) {
    assert!(submission.recovered);
    let applications = sandbox.applications().unwrap();
    assert_eq!((applications.len(), requests_to(sandbox, Endpoint::Apply).len()), (1, 1));
    assert_eq!(applications[0]["queueId"], submission.queue_id);
    assert_eq!(submission.application_status, Some(ApplicationStatus::Processing));
    assert_eq!((client.credits().reserved, client.credits().in_doubt), (1, 0));
}

async fn is_recovered_after(fault: Fault) {
    let (sandbox, client) = with_fault(fault).await;
    let submission = client.apply(&proposal("~011")).await.unwrap();
    recovered(&sandbox, &client, &submission);
}

#[tokio::test]
async fn a_lost_answer_is_recovered_by_job_id() {
    is_recovered_after(on_apply(FaultKind::LostAnswer)).await;
}

#[tokio::test]
async fn a_5xx_after_processing_is_recovered() {
    for status in [500, 502, 503, 504] {
        is_recovered_after(on_apply(status_fault(status)).processed()).await;
    }
}

#[tokio::test]
async fn a_page_of_html_after_processing_is_recovered() {
    is_recovered_after(on_apply(FaultKind::Html).processed()).await;
}

#[tokio::test]
async fn a_truncated_answer_is_recovered() {
    is_recovered_after(on_apply(FaultKind::Truncated)).await;
}

#[tokio::test]
async fn a_stalled_answer_is_recovered_within_the_deadline() {
    let (sandbox, client) = with_fault(on_apply(FaultKind::Stall).processed()).await;
    let client = client.with_config(&quick().deadline(Duration::from_secs(4)));
    let begun = std::time::Instant::now();
    let submission = client.apply(&proposal("~011")).await.unwrap();
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
    recovered(&sandbox, &client, &submission);
}

#[tokio::test]
async fn without_retries_a_lost_answer_is_recovered_all_the_same() {
    let (sandbox, client) = with_fault(on_apply(FaultKind::LostAnswer)).await;
    let submission = client.with_config(&quick().max_retries(0)).apply(&proposal("~011")).await.unwrap();
    recovered(&sandbox, &client, &submission);
}

#[tokio::test]
async fn a_connection_closed_before_processing_is_asked_about_and_retried() {
    for kind in [FaultKind::CloseBefore, status_fault(503)] {
        let (sandbox, client) = with_fault(on_apply(kind)).await;
        let submission = client.apply(&proposal("~011")).await.unwrap();
        assert!(!submission.recovered);
        assert_eq!(queued(&sandbox), 1);
        let order: Vec<_> = sandbox.requests_seen().iter().map(|seen| seen.endpoint.unwrap()).collect();
        assert_eq!(order, ["apply", "status", "apply"], "never sent again before the status has spoken");
        assert_eq!(requests_to(&sandbox, Endpoint::Status)[0].status, Some(404));
    }
}

#[tokio::test]
async fn a_page_with_status_200_is_never_followed_by_another_apply() {
    let (sandbox, client) = with_fault(on_apply(FaultKind::Html)).await;
    let client = client.with_config(&quick().deadline(Duration::from_secs(1)));
    let error = client.apply(&proposal("~011")).await.unwrap_err();
    assert_eq!((error.kind, client.credits().in_doubt), (ErrorKind::OutcomeUnknown, 1));
    assert_eq!(requests_to(&sandbox, Endpoint::Apply).len(), 1, "a 2xx was accepted by somebody");
}

#[tokio::test]
async fn a_stall_before_processing_is_retried_within_the_deadline() {
    let (sandbox, client) = with_fault(on_apply(FaultKind::Stall)).await;
    let client = client.with_config(&quick().timeout(Duration::from_secs(2)));
    assert!(!client.apply(&proposal("~011")).await.unwrap().recovered);
    assert_eq!((queued(&sandbox), requests_to(&sandbox, Endpoint::Apply).len()), (1, 2));
}

#[tokio::test]
async fn when_no_retry_is_left_the_error_says_that_nothing_was_queued() {
    let (sandbox, client) = with_fault(on_apply(FaultKind::CloseBefore).times(9)).await;
    let error = client.apply(&proposal("~011")).await.unwrap_err();
    assert_eq!((error.kind, error.attempts), (ErrorKind::Connection, 3));
    assert!(error.message.contains("confirms that nothing was queued"), "{error}");
    assert_eq!((queued(&sandbox), client.credits().in_doubt), (0, 0));
}

#[tokio::test]
async fn the_outcome_is_unknown_when_the_status_is_down_too() {
    let (sandbox, client) = with_fault(on_apply(FaultKind::LostAnswer)).await;
    status_always(&sandbox, status_fault(503));
    let error = client.apply(&proposal("~011")).await.unwrap_err();
    assert_eq!((error.kind, error.attempts), (ErrorKind::OutcomeUnknown, 1), "{error:?}");
    assert_eq!(error.job_id.as_deref(), Some("~011"));
    assert!(error.hint.as_ref().unwrap().contains("Do not apply again yet"));
    assert_eq!(requests_to(&sandbox, Endpoint::Apply).len(), 1, "and it is not sent again");
    assert_eq!((client.credits().in_doubt, client.credits().reserved), (1, 0));
    sandbox.faults().clear();
    let found = client.status(ApplicationRef::job("~011")).await.unwrap();
    assert_eq!(found.application_status, ApplicationStatus::Processing);
    assert_eq!((client.credits().in_doubt, client.credits().reserved), (0, 1), "the doubt is over");
}

#[tokio::test]
async fn everything_down_is_unknown_and_ends_with_the_deadline() {
    let (sandbox, client) = open().await;
    sandbox.faults().add(Fault::once(Target::Any, FaultKind::Stall).with_probability(1.0));
    let begun = std::time::Instant::now();
    let client = client.with_config(&quick().deadline(Duration::from_millis(600)));
    let error = client.apply(&proposal("~011")).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::OutcomeUnknown);
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn a_409_carries_the_existing_application() {
    let (sandbox, client) = open().await;
    let first = client.apply(&proposal("~011")).await.unwrap();
    for status in [ApplicationStatus::Processing, ApplicationStatus::Applied] {
        let error = client.apply(&proposal("~011")).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::AlreadyApplied);
        let existing = error.application.as_ref().unwrap();
        assert_eq!((existing.queue_id.as_ref(), &existing.application_status), (Some(&first.queue_id), &status));
        assert!(error.message.contains(status.as_str()), "{error}");
        settle(&sandbox).await;
    }
    assert_eq!((queued(&sandbox), client.credits().deducted), (1, 1), "what the error carried was counted");
}

#[tokio::test]
async fn a_409_is_already_applied_even_when_the_status_cannot_be_read() {
    let (sandbox, client) = open().await;
    client.apply(&proposal("~011")).await.unwrap();
    status_always(&sandbox, status_fault(500));
    let error = client.apply(&proposal("~011")).await.unwrap_err();
    assert_eq!((error.kind, &error.application), (ErrorKind::AlreadyApplied, &None));
}

#[tokio::test]
async fn a_409_after_our_own_lost_attempt_is_the_recovered_submission() {
    let (sandbox, client) = with_fault(on_apply(FaultKind::LostAnswer)).await;
    sandbox.faults().add(Fault::once(Endpoint::Status, status_fault(404)));
    let submission = client.apply(&proposal("~011")).await.unwrap();
    assert!(submission.recovered);
    assert_eq!((queued(&sandbox), requests_to(&sandbox, Endpoint::Apply).len()), (1, 2));
}

#[tokio::test]
async fn an_older_refunded_application_is_not_taken_for_ours() {
    let (sandbox, somebody) = open().await;
    let older = somebody.apply(&proposal("~01sandbox_failed_1")).await.unwrap();
    settle(&sandbox).await;
    settle(&sandbox).await;
    sandbox.faults().add(on_apply(FaultKind::CloseBefore));
    let submission = client(&sandbox).apply(&proposal("~01sandbox_failed_1")).await.unwrap();
    assert!(!submission.recovered && submission.queue_id != older.queue_id);
    assert_eq!(queued(&sandbox), 2);
}

#[tokio::test]
async fn a_lost_answer_after_an_older_refund_is_recovered_as_the_new_one() {
    let (sandbox, client) = open().await;
    let older = client.apply(&proposal("~01sandbox_failed_1")).await.unwrap();
    settle(&sandbox).await;
    sandbox.faults().add(on_apply(FaultKind::LostAnswer));
    let newer = client.apply(&proposal("~01sandbox_failed_1")).await.unwrap();
    assert!(newer.recovered && newer.queue_id != older.queue_id);
    assert_eq!(queued(&sandbox), 2);
}

#[tokio::test]
async fn a_cancelled_apply_is_in_doubt_until_its_status_is_asked() {
    let (sandbox, client) = with_fault(on_apply(FaultKind::Stall).processed()).await;
    let request = proposal("~011");
    let arrived = sandbox.until(TIMEOUT, |sandbox| queued(sandbox) == 1);
    tokio::select! {
        answer = client.apply(&request) => panic!("it stalls: {answer:?}"),
        arrived = arrived => assert!(arrived),
    }
    assert_eq!((client.credits().in_doubt, client.credits().reserved), (1, 0));
    assert!(sandbox.until(TIMEOUT, |sandbox| sandbox.requests_seen()[0].client_closed).await);
    client.status(ApplicationRef::job("~011")).await.unwrap();
    assert_eq!((client.credits().in_doubt, client.credits().reserved), (0, 1));
}
