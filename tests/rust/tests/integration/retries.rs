//! Rule 2, retry: what passes is tried again, within the deadline; what does not is not.

use std::time::{Duration, Instant};

use uphunt::{ApplicationRef, Client, Endpoint, ErrorKind};
use uphunt_sandbox::{Fault, FaultKind, RetryAfter};

use crate::setting::{QUICK, open, proposal, queued, quick, requests_to, status_fault, with_fault};

fn on_freelancers(kind: FaultKind) -> Fault {
    Fault::once(Endpoint::Freelancers, kind)
}

fn retry_after_fault(status: u16, wait: RetryAfter) -> FaultKind {
    FaultKind::Status(status, Some(wait))
}

#[tokio::test]
async fn what_passes_is_retried_until_it_succeeds() {
    for status in [429, 500, 502, 503, 504] {
        let (sandbox, client) = with_fault(on_freelancers(status_fault(status)).times(2)).await;
        assert_eq!(client.freelancers().await.unwrap().freelancers.len(), 3, "{status}");
        let answers: Vec<_> = sandbox.requests_seen().iter().map(|seen| seen.status.unwrap()).collect();
        assert_eq!(answers, [status, status, 200]);
    }
}

#[tokio::test]
async fn a_read_is_retried_when_its_connection_breaks() {
    for kind in [FaultKind::CloseBefore, FaultKind::LostAnswer, FaultKind::Truncated] {
        let (sandbox, client) = with_fault(on_freelancers(kind)).await;
        assert!(client.freelancers().await.is_ok());
        assert_eq!(sandbox.requests_seen().len(), 2);
    }
}

#[tokio::test]
async fn a_read_is_retried_when_an_attempt_times_out() {
    let (sandbox, client) = with_fault(on_freelancers(FaultKind::Stall)).await;
    let client = client.with_config(&quick().timeout(Duration::from_secs(2)));
    assert!(client.freelancers().await.is_ok());
    assert_eq!(sandbox.requests_seen().len(), 2);
}

#[tokio::test]
async fn retries_end_and_the_error_counts_the_attempts() {
    let (sandbox, client) = with_fault(on_freelancers(status_fault(502)).times(9)).await;
    let error = client.freelancers().await.unwrap_err();
    assert_eq!((error.kind, error.status, error.attempts), (ErrorKind::Server, Some(502), 3));
    let error = client.with_config(&quick().max_retries(4)).freelancers().await.unwrap_err();
    assert_eq!((error.attempts, sandbox.requests_seen().len()), (5, 8));
}

#[tokio::test]
async fn no_other_4xx_is_retried() {
    for status in [400, 401, 402, 403, 404, 405, 409, 410, 422] {
        let (sandbox, client) = with_fault(on_freelancers(status_fault(status)).times(9)).await;
        let error = client.freelancers().await.unwrap_err();
        assert_eq!((error.status, error.attempts, sandbox.requests_seen().len()), (Some(status), 1, 1));
    }
}

#[tokio::test]
async fn zero_retries_means_one_request() {
    for kind in [status_fault(429), status_fault(503), FaultKind::CloseBefore] {
        let (sandbox, client) = with_fault(on_freelancers(kind)).await;
        let error = client.with_config(&quick().max_retries(0)).freelancers().await.unwrap_err();
        assert_eq!((error.attempts, sandbox.requests_seen().len()), (1, 1), "{error}");
    }
}

#[tokio::test]
async fn retry_after_in_seconds_and_as_a_date_is_obeyed() {
    for wait in [RetryAfter::Seconds(1), RetryAfter::Date(1)] {
        for status in [429, 503] {
            let (sandbox, client) = with_fault(on_freelancers(retry_after_fault(status, wait))).await;
            let begun = Instant::now();
            client.freelancers().await.unwrap();
            let took = begun.elapsed();
            assert!(took >= Duration::from_secs(1) && took < Duration::from_secs(20), "{took:?} after {wait:?}");
            assert_eq!(sandbox.requests_seen().len(), 2);
        }
    }
}

#[tokio::test]
async fn a_retry_after_past_the_deadline_fails_at_once() {
    for (status, kind) in [(429, ErrorKind::RateLimited), (503, ErrorKind::Unavailable)] {
        let (sandbox, client) = with_fault(on_freelancers(retry_after_fault(status, RetryAfter::Seconds(30)))).await;
        let begun = Instant::now();
        let error = client.with_config(&quick().deadline(Duration::from_secs(25))).freelancers().await.unwrap_err();
        assert!(begun.elapsed() < Duration::from_secs(20));
        assert_eq!((error.kind, error.retry_after), (kind, Some(Duration::from_secs(30))));
        assert_eq!((error.attempts, sandbox.requests_seen().len()), (1, 1));
    }
}

#[tokio::test]
async fn a_deadline_ends_a_call_that_would_go_on() {
    let (_sandbox, client) = with_fault(on_freelancers(FaultKind::Stall).times(9)).await;
    let begun = Instant::now();
    let error = client.with_config(&quick().deadline(Duration::from_millis(300))).freelancers().await.unwrap_err();
    assert_eq!((error.kind, error.attempts), (ErrorKind::DeadlineExceeded, 1));
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn a_refused_apply_is_sent_again_without_asking() {
    let (sandbox, client) = with_fault(Fault::once(Endpoint::Apply, status_fault(429))).await;
    assert!(!client.apply(&proposal("~011")).await.unwrap().recovered);
    assert_eq!((queued(&sandbox), requests_to(&sandbox, Endpoint::Apply).len()), (1, 2));
    assert!(requests_to(&sandbox, Endpoint::Status).is_empty(), "429 is a no: nothing was queued");
}

#[tokio::test]
async fn nobody_listening_is_retried_and_then_a_connection_error() {
    let closed = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let builder = Client::builder().api_key("sk_uphunt_0123456789").base_url(format!("http://{closed}"));
    let client = builder.calls(quick().backoff(QUICK)).build().unwrap();
    let read = client.status(ApplicationRef::job("~011")).await.unwrap_err();
    let apply = client.apply(&proposal("~011")).await.unwrap_err();
    for error in [read, apply] {
        assert_eq!((error.kind, error.status, error.attempts), (ErrorKind::Connection, None, 3), "{error:?}");
        assert!(error.message.contains("refused") && std::error::Error::source(&error).is_some(), "{error}");
    }
    assert_eq!(client.credits().in_doubt, 0, "what was never sent is not in doubt");
}

#[tokio::test]
async fn redirects_and_unreadable_answers_are_not_retried() {
    let (sandbox, client) = open().await;
    sandbox.faults().add(on_freelancers(FaultKind::Html));
    let page = client.freelancers().await.unwrap_err();
    assert_eq!((page.kind, page.status, page.attempts), (ErrorKind::UnexpectedResponse, Some(200), 1));
    assert!(page.body.as_ref().unwrap().contains("Network sign-in"));
    assert_eq!(sandbox.requests_seen().len(), 1);
}
