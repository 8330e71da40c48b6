//! A sandbox and a client of it: where every test begins.

use std::time::Duration;

use uphunt::{ApplyRequest, Backoff, CallConfig, Client, ClientBuilder, Endpoint, PollSchedule};
use uphunt_sandbox::{Fault, FaultKind, Sandbox, SeenRequest};

/// Longer than anything here takes on a busy machine.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(20);

/// Retries without the seconds that a real service deserves.
pub(crate) const QUICK: Backoff = Backoff { base: Duration::from_millis(10), cap: Duration::from_millis(40) };

/// Polls as often as a sandbox on this machine bears.
pub(crate) const OFTEN: PollSchedule = PollSchedule {
    interval: Duration::from_millis(20),
    slow_after: Duration::from_secs(60),
    slow_interval: Duration::from_millis(20),
    jitter: 0.0,
};

/// Calls as by default, but with quick retries.
pub(crate) fn quick() -> CallConfig {
    CallConfig::new().backoff(QUICK)
}

/// A client with the sandbox's key, to be built.
pub(crate) fn builder(sandbox: &Sandbox) -> ClientBuilder {
    Client::builder().api_key(sandbox.api_key()).base_url(sandbox.url()).calls(quick())
}

pub(crate) fn client(sandbox: &Sandbox) -> Client {
    builder(sandbox).build().unwrap()
}

/// A ready sandbox in which nothing settles before [`settle`], and a client of it.
pub(crate) async fn open() -> (Sandbox, Client) {
    let sandbox = Sandbox::builder().settle_delay(Duration::from_secs(30)).start().await.unwrap();
    let client = client(&sandbox);
    (sandbox, client)
}

/// The same, and the next requests go wrong like this.
pub(crate) async fn with_fault(fault: Fault) -> (Sandbox, Client) {
    let (sandbox, client) = open().await;
    sandbox.faults().add(fault);
    (sandbox, client)
}

pub(crate) fn status_fault(status: u16) -> FaultKind {
    FaultKind::Status(status, None)
}

/// A proposal for this job.
pub(crate) fn proposal(job: &str) -> ApplyRequest {
    ApplyRequest::new(job, "Hi, our team has 5+ years of experience with this.")
}

/// Lets everything that was queued settle.
pub(crate) async fn settle(sandbox: &Sandbox) {
    sandbox.clock().advance(Duration::from_secs(60)).await.unwrap();
}

/// The requests to one endpoint that the sandbox saw.
pub(crate) fn requests_to(sandbox: &Sandbox, endpoint: Endpoint) -> Vec<SeenRequest> {
    let seen = sandbox.requests_seen().into_iter();
    seen.filter(|request| request.endpoint == Some(endpoint.name())).collect()
}

/// How many proposals the service holds.
pub(crate) fn queued(sandbox: &Sandbox) -> usize {
    sandbox.applications().unwrap().len()
}
