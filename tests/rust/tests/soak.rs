//! A long run of many applies with lost responses, cancelled calls and two clients: no job is applied to twice.
//!
//! The service here accepts every request and never responds 409, so that only the client prevents a second application.
//! The number of jobs and the seed come from `UPHUNT_SOAK_JOBS` and `UPHUNT_SOAK_SEED`.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::StreamExt;
use serde_json::{Value, json};
use tokio::time::{sleep, timeout};
use uphunt::http::{BoxFuture, Delivery, Headers, Method, Request, Response, TransportError, TransportErrorKind};
use uphunt::{ApplyRequest, Client, Endpoint, ErrorKind, RateLimit, Transport};

/// Takes a second, because time is simulated.
const JOBS: usize = 2_000;

/// How many jobs are applied to at the same time.
const WORKERS: usize = 32;

/// Accepts every application, and loses a quarter of all responses.
#[derive(Clone, Default)]
struct Service {
    /// How many applications were accepted for each job.
    accepted: Arc<Mutex<HashMap<String, u32>>>,
}

impl Service {
    fn respond(&self, request: &Request) -> (u16, Value) {
        let mut accepted = self.accepted.lock().unwrap();
        if request.method == Method::Post {
            let body: Value = serde_json::from_slice(request.body.as_deref().unwrap()).unwrap();
            let job = body["jobId"].as_str().unwrap();
            *accepted.entry(job.to_owned()).or_default() += 1;
            return (200, json!({"queueId": format!("q_{job}"), "jobId": job}));
        }
        let job = request.url.split_once("jobId=").unwrap().1;
        match accepted.get(job) {
            Some(_) => (200, json!({"queueId": format!("q_{job}"), "jobId": job, "applicationStatus": "processing"})),
            None => (404, json!({"error": "No application found"})),
        }
    }
}

impl Transport for Service {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let fate = fastrand::u8(0..16);
        let (there, back) = (fastrand::u64(1..400), fastrand::u64(1..400));
        Box::pin(async move {
            let fails =
                |delivery| Err(TransportError::new(TransportErrorKind::Interrupted, delivery, "the connection broke"));
            match fate {
                0 => return fails(Delivery::NotSent),
                1 => {
                    sleep(Duration::from_millis(there)).await;
                    return fails(Delivery::MaybeSent);
                }
                _ => sleep(Duration::from_millis(there)).await,
            }
            let (status, body) = self.respond(&request);
            sleep(Duration::from_millis(back)).await;
            match fate {
                2 | 3 => fails(Delivery::MaybeSent),
                4 => Ok(Response { status: 502, headers: Headers::new(), body: b"<html>".to_vec() }),
                _ => Ok(Response { status, headers: Headers::new(), body: body.to_string().into_bytes() }),
            }
        })
    }
}

fn client(service: &Service) -> Client {
    let many = [RateLimit::per_minute(1_000_000)];
    let builder = Client::builder().api_key("sk_uphunt_0123456789").transport(service.clone());
    builder.limits(Endpoint::Apply, &many).limits(Endpoint::Status, &many).build().unwrap()
}

/// Applies to a job as a stubborn program does: it abandons calls, and calls again until it knows the outcome.
async fn apply_until_known(client: Client, job: String) {
    let request = ApplyRequest::new(&job, "Hello");
    loop {
        let patience = if fastrand::u8(0..4) == 0 { fastrand::u64(1..1_500) } else { 600_000 };
        // A clone shares what its client knows about doubtful jobs.
        let result = timeout(Duration::from_millis(patience), client.clone().apply(&request)).await;
        match result {
            Ok(Ok(submission)) => {
                assert_eq!(submission.queue_id, format!("q_{job}"));
                return;
            }
            Ok(Err(error)) => assert!(
                matches!(error.kind, ErrorKind::OutcomeUnknown | ErrorKind::Connection | ErrorKind::Server),
                "{error}"
            ),
            Err(_cancelled) => {}
        }
        sleep(Duration::from_millis(fastrand::u64(1..2_000))).await;
    }
}

#[tokio::test(start_paused = true)]
async fn no_job_is_applied_to_twice() {
    let number = |name: &str, default: u64| std::env::var(name).map_or(default, |value| value.parse().unwrap());
    let jobs = usize::try_from(number("UPHUNT_SOAK_JOBS", JOBS as u64)).unwrap();
    fastrand::seed(number("UPHUNT_SOAK_SEED", 16));
    let service = Service::default();
    let clients = [client(&service), client(&service)];
    let calls = (0..jobs).map(|number| {
        let ciphertext = format!("~02{number}");
        apply_until_known(clients[number % clients.len()].clone(), ciphertext)
    });
    futures_util::stream::iter(calls).buffer_unordered(WORKERS).collect::<Vec<_>>().await;
    let accepted = service.accepted.lock().unwrap();
    let twice: Vec<_> = accepted.iter().filter(|(_, times)| **times != 1).collect();
    assert!(twice.is_empty(), "{twice:?}");
    assert_eq!(accepted.len(), jobs);
    let in_doubt: Vec<_> = clients.iter().map(|client| client.credits().in_doubt).collect();
    assert_eq!(in_doubt, [0, 0]);
}
