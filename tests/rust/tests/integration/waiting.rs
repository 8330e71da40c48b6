//! Rule 4, wait: until it settles, with each state on the way, through passing trouble, and at once when cancelled.

use std::time::{Duration, Instant};

use uphunt::{ApplicationRef, ApplicationStatus, Endpoint, ErrorKind, WaitOptions};
use uphunt_sandbox::{Fault, FaultKind, Sandbox};

use crate::setting::{OFTEN, TIMEOUT, open, proposal, quick, requests_to, settle, status_fault, with_fault};

fn often<'a>() -> WaitOptions<'a> {
    WaitOptions::new().schedule(OFTEN).timeout(TIMEOUT)
}

/// Settles at the status request of this number.
async fn settle_after(polls: usize, sandbox: &Sandbox) {
    assert!(sandbox.until(TIMEOUT, |sandbox| requests_to(sandbox, Endpoint::Status).len() >= polls).await);
    settle(sandbox).await;
}

#[tokio::test]
async fn wait_tells_each_state_once_and_ends_with_the_settled_one() {
    let (sandbox, client) = open().await;
    let submission = client.apply(&proposal("~011")).await.unwrap();
    let mut told = Vec::new();
    let options = often().on_update(|application| told.push(application.application_status.clone()));
    let (application, ()) = tokio::join!(client.wait(&submission, options), settle_after(4, &sandbox));
    assert!(application.unwrap().is_applied());
    assert_eq!(told, [ApplicationStatus::Processing, ApplicationStatus::Applied]);
}

#[tokio::test]
async fn watch_gives_each_state_and_then_nothing() {
    let (sandbox, client) = open().await;
    client.apply(&proposal("~01sandbox_not_available_1")).await.unwrap();
    let mut watch = client.watch(ApplicationRef::job("~01sandbox_not_available_1"), &often());
    let mut states = Vec::new();
    while let Some(state) = watch.next().await {
        states.push(state.unwrap().application_status);
        settle(&sandbox).await;
    }
    assert_eq!(states, [ApplicationStatus::Processing, ApplicationStatus::NotAvailable]);
    assert!(watch.next().await.is_none());
}

#[tokio::test]
async fn apply_and_wait_does_both() {
    let (sandbox, client) = open().await;
    let (mut told, request) = (0, proposal("~011"));
    let both = client.apply_and_wait(&request, often().on_update(|_| told += 1));
    let (application, ()) = tokio::join!(both, settle_after(1, &sandbox));
    assert!(application.unwrap().is_applied());
    assert_eq!(told, 2);
}

#[tokio::test]
async fn apply_and_wait_survives_a_lost_answer() {
    let (sandbox, client) = with_fault(Fault::once(Endpoint::Apply, FaultKind::LostAnswer)).await;
    let request = proposal("~011");
    let (application, ()) = tokio::join!(client.apply_and_wait(&request, often()), settle_after(2, &sandbox));
    assert!(application.unwrap().is_applied());
    assert_eq!(requests_to(&sandbox, Endpoint::Apply).len(), 1);
}

#[tokio::test]
async fn a_stuck_application_times_out_and_is_carried_as_last_seen() {
    let (sandbox, client) = open().await;
    sandbox.faults().add(Fault::once(Endpoint::Apply, FaultKind::Stuck));
    let begun = Instant::now();
    let options = often().timeout(Duration::from_secs(2));
    let error = client.apply_and_wait(&proposal("~011"), options).await.unwrap_err();
    assert!(begun.elapsed() < Duration::from_secs(20));
    assert_eq!(error.kind, ErrorKind::WaitTimeout);
    let last = error.application.as_ref().unwrap();
    assert_eq!(last.application_status, ApplicationStatus::Processing);
    assert_eq!((&error.queue_id, error.job_id.as_deref()), (&last.queue_id, Some("~011")));
    assert!(error.message.contains("processing") && error.hint.as_ref().unwrap().contains("may still settle"));
    assert_eq!(client.credits().reserved, 1, "its credit is still set aside");
}

#[tokio::test]
async fn polls_survive_a_passing_503() {
    let (sandbox, client) = open().await;
    let client = client.with_config(&quick().max_retries(0));
    let submission = client.apply(&proposal("~011")).await.unwrap();
    for kind in [status_fault(503), FaultKind::CloseBefore, status_fault(500), status_fault(429)] {
        sandbox.faults().add(Fault::once(Endpoint::Status, kind).times(2));
    }
    let (application, ()) = tokio::join!(client.wait(&submission, often()), settle_after(4, &sandbox));
    assert!(application.unwrap().is_applied());
}

#[tokio::test]
async fn a_wait_that_never_got_through_says_what_the_last_poll_failed_with() {
    let (sandbox, client) = open().await;
    let submission = client.apply(&proposal("~011")).await.unwrap();
    sandbox.faults().add(Fault::once(Endpoint::Status, status_fault(503)).with_probability(1.0));
    let error = client.wait(&submission, often().timeout(Duration::from_secs(2))).await.unwrap_err();
    assert_eq!((error.kind, &error.application), (ErrorKind::WaitTimeout, &None));
    assert!(error.message.contains("503"), "{error}");
    assert_eq!(error.queue_id.as_ref(), Some(&submission.queue_id));
}

#[tokio::test]
async fn waiting_for_what_is_not_there_ends_at_once() {
    let (sandbox, client) = open().await;
    let error = client.wait(ApplicationRef::queue("nobody"), often()).await.unwrap_err();
    assert_eq!((error.kind, sandbox.requests_seen().len()), (ErrorKind::NotFound, 1));
}

#[tokio::test]
async fn a_dropped_wait_closes_its_connection_and_leaves_the_client_usable() {
    let (sandbox, client) = open().await;
    let submission = client.apply(&proposal("~011")).await.unwrap();
    sandbox.faults().add(Fault::once(Endpoint::Status, FaultKind::Stall));
    let polled = sandbox.until(TIMEOUT, |sandbox| requests_to(sandbox, Endpoint::Status).iter().any(struck));
    tokio::select! {
        answer = client.wait(&submission, often()) => panic!("it stalls: {answer:?}"),
        polled = polled => assert!(polled),
    }
    let gone = |sandbox: &Sandbox| requests_to(sandbox, Endpoint::Status)[0].client_closed;
    assert!(sandbox.until(TIMEOUT, gone).await, "the service sees that nobody waits any more");
    settle(&sandbox).await;
    assert!(client.wait(&submission, often()).await.unwrap().is_applied());
}

fn struck(request: &uphunt_sandbox::SeenRequest) -> bool {
    !request.faults.is_empty()
}

#[tokio::test]
async fn a_dropped_poll_of_a_watch_loses_nothing() {
    let (sandbox, client) = open().await;
    let submission = client.apply(&proposal("~011")).await.unwrap();
    let mut watch = client.watch(&submission, &often());
    assert_eq!(watch.next().await.unwrap().unwrap().application_status, ApplicationStatus::Processing);
    assert!(tokio::time::timeout(Duration::from_millis(30), watch.next()).await.is_err());
    settle(&sandbox).await;
    assert!(watch.next().await.unwrap().unwrap().is_applied());
}
