//! Any status, headers and body, to every call: nothing panics, everything ends, and an error keeps its status.
#![no_main]

use std::future::ready;
use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use tokio::time::Instant;
use uphunt::http::{BoxFuture, TransportError, Headers, Request, Response};
use uphunt::{
    ApplicationRef, AppliedJobsQuery, ApplyRequest, Client, Error, ErrorKind, GenerateProposal, Transport, WaitOptions,
};

struct Always(Response);

impl Transport for Always {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(ready(Ok(self.0.clone())))
    }
}

const HEADERS: [&str; 6] =
    ["retry-after", "date", "x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset", "location"];

fuzz_target!(|input: (u16, Vec<String>, &[u8])| {
    let (status, values, body) = input;
    let status = 200 + status % 400;
    let headers: Headers = HEADERS.into_iter().zip(&values).map(|(name, value)| (name, value.as_str())).collect();
    let response = Response { status, headers, body: body.to_vec() };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
    runtime.block_on(call_everything(status, response));
});

async fn call_everything(status: u16, response: Response) {
    let deadline = Duration::from_secs(20);
    let client = Client::builder().api_key("sk_uphunt_fuzz").transport(Always(response)).deadline(deadline).build();
    let client = client.unwrap();
    let queue = ApplicationRef::queue("q");
    let began = Instant::now();
    check(status, client.apply(&ApplyRequest::new("~02abc", "Hello")).await.err());
    check(status, client.status(queue.clone()).await.err());
    check(status, client.wait(queue, WaitOptions::new().timeout(deadline)).await.err());
    check(status, client.applied_jobs(&AppliedJobsQuery::new()).await.err());
    check(status, client.generate_proposal(&GenerateProposal::for_description("a", "b")).await.err());
    check(status, client.freelancers().await.err());
    check(status, client.get_job("~02abc").await.err());
    check(status, client.get_client_jobs("1").await.err());
    client.check_setup().await;
    assert!(began.elapsed() < deadline * 12, "{:?}", began.elapsed());
}

fn check(status: u16, error: Option<Error>) {
    let Some(error) = error else { return };
    let _ = format!("{error} {error:?}");
    let own = [ErrorKind::WaitTimeout, ErrorKind::AlreadyApplied, ErrorKind::DeadlineExceeded, ErrorKind::RateLimited];
    assert!(error.status == Some(status) || own.contains(&error.kind), "{error:?}");
}
