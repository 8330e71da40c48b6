//! Many tasks, many threads, and more than one runtime with one client.

use futures_util::future::join_all;
use uphunt::{ApplicationRef, Client, Endpoint, WaitOptions};
use uphunt_sandbox::{Fault, FaultKind, Sandbox};

use crate::setting::{OFTEN, client, open, proposal, queued, status_fault};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixty_four_tasks_ask_at_once() {
    let (sandbox, client) = open().await;
    let submission = client.apply(&proposal("~01sandbox_stuck")).await.unwrap();
    let tasks = (0..64).map(|_| {
        let (client, reference) = (client.clone(), ApplicationRef::from(&submission));
        tokio::spawn(async move { client.status(reference).await })
    });
    for answer in join_all(tasks).await {
        assert_eq!(answer.unwrap().unwrap().queue_id.as_ref(), Some(&submission.queue_id));
    }
    assert_eq!(sandbox.requests_seen().len(), 65);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn concurrent_applies_to_one_job_are_one_request() {
    let (sandbox, client) = open().await;
    // The first apply must not end before the others begin.
    let slow = FaultKind::Latency(std::time::Duration::from_millis(300));
    sandbox.faults().add(Fault::once(Endpoint::Apply, slow));
    let request = proposal("~011");
    let responses = join_all((0..16).map(|_| client.apply(&request))).await;
    let requests: Vec<_> = sandbox.requests_seen().iter().map(|seen| seen.endpoint.unwrap()).collect();
    assert_eq!((queued(&sandbox), requests), (1, vec!["apply"]));
    let queue_id = &responses[0].as_ref().unwrap().queue_id;
    assert!(responses.iter().all(|response| response.as_ref().unwrap().queue_id == *queue_id));
    assert_eq!(client.credits().reserved, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn concurrent_applies_to_one_job_queue_one_application_even_when_responses_are_lost() {
    let (sandbox, client) = open().await;
    for kind in [FaultKind::CloseBefore, status_fault(502), FaultKind::LostAnswer] {
        sandbox.faults().add(Fault::once(Endpoint::Apply, kind));
    }
    let request = proposal("~011");
    let responses = join_all((0..16).map(|_| client.apply(&request))).await;
    assert_eq!(queued(&sandbox), 1);
    let queue_id = sandbox.applications().unwrap()[0]["queueId"].clone();
    assert!(responses.iter().all(|response| response.as_ref().unwrap().queue_id == queue_id), "{responses:#?}");
    assert_eq!((client.credits().reserved, client.credits().in_doubt), (1, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_waits_at_once_all_end() {
    let sandbox = Sandbox::builder().settle_delay(std::time::Duration::from_millis(100)).start().await.unwrap();
    let client = client(&sandbox);
    let requests: Vec<_> = (0..20).map(|job| proposal(&format!("~01{job}"))).collect();
    let options = || {
        WaitOptions::new().schedule(uphunt::PollSchedule { interval: std::time::Duration::from_millis(200), ..OFTEN })
    };
    for application in join_all(requests.iter().map(|request| client.apply_and_wait(request, options()))).await {
        assert!(application.unwrap().is_applied());
    }
    assert_eq!(client.credits().deducted, 20);
}

#[test]
fn a_client_is_shared_by_two_runtimes_and_outlives_the_first() {
    let runtime = || tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let (serving, first, second) = (runtime(), runtime(), runtime());
    let sandbox = serving.block_on(Sandbox::builder().start()).unwrap();
    let client = client(&sandbox);
    let ask = |client: Client| async move { client.freelancers().await.unwrap().freelancers.len() };
    assert_eq!(first.block_on(ask(client.clone())), 3);
    assert_eq!(second.block_on(ask(client.clone())), 3);
    assert_eq!(first.block_on(ask(client.clone())), 3);
    drop(first);
    assert_eq!(second.block_on(ask(client)), 3, "a connection that died with its runtime is not used again");
}
