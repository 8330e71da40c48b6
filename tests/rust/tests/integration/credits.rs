//! The credits that a client follows are the credits that the service keeps.

use futures_util::future::join_all;
use uphunt::{AppliedJobsQuery, Client, Endpoint, WaitOptions};
use uphunt_sandbox::{Fault, FaultKind, Sandbox};

use crate::setting::{OFTEN, client, open, proposal, settle, status_fault};

/// The ledgers of the client and of the service: available, reserved, deducted, refunded.
fn ledgers(sandbox: &Sandbox, client: &Client) -> [[i64; 4]; 2] {
    let (ours, theirs) = (client.credits(), sandbox.ledger().unwrap());
    assert_eq!(theirs.granted, theirs.available + theirs.reserved + theirs.deducted);
    [
        [ours.available.unwrap(), ours.reserved, ours.deducted, ours.refunded],
        [theirs.available, theirs.reserved, theirs.deducted, theirs.refunded],
    ]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_ledgers_agree_after_a_mixed_run_of_concurrent_applies() {
    const OUTCOMES: [&str; 7] =
        ["applied", "failed", "not_available", "not_eligible", "not_enough_connects", "logged_out", "stuck"];
    let sandbox = Sandbox::builder().settle_delay(std::time::Duration::from_secs(30)).start().await.unwrap();
    let client = client(&sandbox);
    for kind in [FaultKind::LostAnswer, FaultKind::CloseBefore, status_fault(429)] {
        sandbox.faults().add(Fault::once(Endpoint::Apply, kind).times(2));
    }
    let applies = (0..35).map(|n| {
        let client = client.clone();
        tokio::spawn(async move { client.apply(&proposal(&format!("~01sandbox_{}_{n}", OUTCOMES[n % 7]))).await })
    });
    let submissions: Vec<_> =
        join_all(applies).await.into_iter().map(|submission| submission.unwrap().unwrap()).collect();
    assert_eq!(submissions.iter().filter(|submission| submission.recovered).count(), 2);
    assert_eq!(client.credits().reserved, 35);
    settle(&sandbox).await;
    let settling = submissions.iter().filter(|submission| !submission.job_id.as_ref().unwrap().contains("stuck"));
    let options = || WaitOptions::new().schedule(OFTEN);
    for application in join_all(settling.map(|submission| client.wait(submission, options()))).await {
        assert!(application.unwrap().is_settled());
    }
    let [ours, theirs] = ledgers(&sandbox, &client);
    assert_eq!(ours, theirs);
    assert_eq!(ours, [90, 5, 5, 25]);
    assert_eq!(client.credits().in_doubt, 0);
}

#[tokio::test]
async fn a_recovered_submission_counts_like_any_other() {
    let (sandbox, client) = open().await;
    client.apply(&proposal("~011")).await.unwrap();
    sandbox.faults().add(Fault::once(Endpoint::Apply, FaultKind::LostAnswer));
    let recovered = client.apply(&proposal("~01sandbox_failed_2")).await.unwrap();
    let [ours, theirs] = ledgers(&sandbox, &client);
    assert_eq!((ours, ours), (theirs, [98, 2, 0, 0]));
    settle(&sandbox).await;
    client.status(&recovered).await.unwrap();
    assert_eq!(client.credits().available, Some(99));
}

#[tokio::test]
async fn what_passes_by_in_a_list_is_counted() {
    let (sandbox, client) = open().await;
    for job in ["~011", "~01sandbox_failed_2"] {
        client.apply(&proposal(job)).await.unwrap();
    }
    settle(&sandbox).await;
    client.applied_jobs(&AppliedJobsQuery::new()).await.unwrap();
    let [ours, theirs] = ledgers(&sandbox, &client);
    assert_eq!((ours, ours), (theirs, [99, 0, 1, 1]));
}

#[tokio::test]
async fn somebody_elses_applications_are_not_counted() {
    let (sandbox, somebody) = open().await;
    somebody.apply(&proposal("~011")).await.unwrap();
    let client = client(&sandbox);
    client.applied_jobs(&AppliedJobsQuery::new()).await.unwrap();
    assert_eq!(client.credits(), uphunt::CreditLedger::default());
}
