//! Rule 1 across restarts and clocks: what the service forgot, kept, or dates differently than this machine.

use std::time::Duration;

use uphunt::{ApplicationStatus, Endpoint, ErrorKind, WaitOptions};
use uphunt_sandbox::{Fault, FaultKind, Sandbox};

use crate::setting::{OFTEN, builder, client, proposal, queued};

fn port_of(sandbox: &Sandbox) -> u16 {
    sandbox.url().rsplit(':').next().unwrap().parse().unwrap()
}

#[tokio::test]
async fn a_service_that_was_restarted_is_applied_to_once() {
    let folder = tempfile::tempdir().unwrap();
    let kept = || Sandbox::builder().db(folder.path().join("kept.db")).api_key("sk_uphunt_0123456789abcdef");
    let sandbox = kept().start().await.unwrap();
    let client = client(&sandbox);
    let first = client.apply(&proposal("~011")).await.unwrap();
    let port = port_of(&sandbox);
    sandbox.stop().await;
    let sandbox = kept().port(port).start().await.unwrap();
    client.apply(&proposal("~012")).await.unwrap();
    assert_eq!(queued(&sandbox), 2, "the kept connection was dead, and nothing was sent twice");
    assert_eq!(client.apply(&proposal("~011")).await.unwrap_err().kind, ErrorKind::AlreadyApplied);
    let waited = client.wait(&first, WaitOptions::new().schedule(OFTEN)).await.unwrap();
    assert_eq!(waited.application_status, ApplicationStatus::Applied, "what was queued goes on");
}

#[tokio::test]
async fn an_answer_lost_with_the_service_is_recovered_when_it_is_back() {
    let folder = tempfile::tempdir().unwrap();
    let kept = || Sandbox::builder().db(folder.path().join("kept.db")).api_key("sk_uphunt_0123456789abcdef");
    let sandbox = kept().fault(Fault::once(Endpoint::Apply, FaultKind::Stall).processed()).start().await.unwrap();
    // Retries until the service is back.
    let (client, port) = (builder(&sandbox).max_retries(1_000).build().unwrap(), port_of(&sandbox));
    let request = proposal("~01sandbox_stuck");
    let applying = tokio::spawn(async move { client.apply(&request).await });
    assert!(sandbox.until(Duration::from_secs(20), |sandbox| queued(sandbox) == 1).await);
    sandbox.stop().await;
    let sandbox = kept().port(port).start().await.unwrap();
    let submission = applying.await.unwrap().unwrap();
    assert!(submission.recovered);
    assert_eq!(queued(&sandbox), 1);
}

#[tokio::test]
async fn an_application_that_settled_at_once_is_ours_whatever_the_clocks_say() {
    let sandbox = Sandbox::builder().settle_delay(Duration::ZERO).start().await.unwrap();
    sandbox.clock().advance(Duration::from_secs(3 * 24 * 3_600)).await.unwrap();
    for (job, status) in [("~011", ApplicationStatus::Applied), ("~01sandbox_failed_2", ApplicationStatus::Failed)] {
        sandbox.faults().add(Fault::once(Endpoint::Apply, FaultKind::LostAnswer));
        // Late enough that it has settled.
        sandbox.faults().add(Fault::once(Endpoint::Status, FaultKind::Latency(Duration::from_millis(300))));
        let submission = client(&sandbox).apply(&proposal(job)).await.unwrap();
        assert_eq!((submission.recovered, submission.application_status), (true, Some(status)));
    }
    assert_eq!(queued(&sandbox), 2);
}
