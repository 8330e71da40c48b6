//! The fixed answers, written once a second and sent as they are.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};

/// The application that every status is about. It never settles.
pub(crate) const QUEUE_ID: &str = "q_7f0c2d5e-5d0b-4b53-9f0e-2f4f7c1c9a11";

/// Whole answers, head and body, ready for the wire.
#[derive(Clone)]
pub(crate) struct Answers(Arc<Mutex<Written>>);

struct Written {
    status: Vec<u8>,
    apply: Vec<u8>,
    freelancers: Vec<u8>,
    unknown: Vec<u8>,
}

impl Answers {
    /// Shared by all connections.
    pub(super) fn shared() -> Self {
        Self(Arc::new(Mutex::new(Written::at(SystemTime::now()))))
    }

    /// Appends the answer to a request for `path`, which may have a query.
    pub(super) fn write(&self, path: &[u8], to: &mut Vec<u8>) {
        let written = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let path = path.split(|byte| *byte == b'?').next().unwrap_or_default();
        to.extend_from_slice(match path {
            b"/api/auto-apply-v2/status" => &written.status,
            b"/api/auto-apply-v2/apply" => &written.apply,
            b"/api/auto-apply-v2/freelancers" => &written.freelancers,
            _ => &written.unknown,
        });
    }
}

/// Writes the answers anew each second: `Date` and the reset of the limits move on.
pub(super) async fn keep_time(answers: Answers) {
    loop {
        tokio::time::sleep(Duration::from_secs(1)).await;
        let written = Written::at(SystemTime::now());
        *answers.0.lock().unwrap_or_else(PoisonError::into_inner) = written;
    }
}

impl Written {
    fn at(now: SystemTime) -> Self {
        // The documented limits, as if this were the first request of the minute (`docs/api.md`, "Endpoints and limits").
        Self {
            status: whole("200 OK", 300, now, &status()),
            apply: whole("200 OK", 60, now, &apply()),
            freelancers: whole("200 OK", 30, now, &freelancers()),
            unknown: whole("404 Not Found", 60, now, &json!({ "error": "No such route" })),
        }
    }
}

fn whole(status: &str, limit: u32, now: SystemTime, body: &Value) -> Vec<u8> {
    let body = body.to_string();
    let reset = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs() + 60;
    format!(
        "HTTP/1.1 {status}\r\n\
         content-type: application/json\r\n\
         content-length: {}\r\n\
         x-ratelimit-limit: {limit}\r\n\
         x-ratelimit-remaining: {}\r\n\
         x-ratelimit-reset: {reset}\r\n\
         x-request-id: 0d9a4d6e-2b0f-4a59-8a0b-6f6f4d8a7c11\r\n\
         date: {}\r\n\r\n\
         {body}",
        body.len(),
        limit - 1,
        httpdate::fmt_http_date(now),
    )
    .into_bytes()
}

fn status() -> Value {
    json!({
        "jobId": "~021234567890abcdef",
        "processedJobId": "5b0f6a0e-0c8a-4f3e-9a5e-0d5f3c1b7e21",
        "applicationStatus": "processing",
        "applicationStatusMessage": "Your application is being submitted.",
        "queueId": QUEUE_ID,
        "appliedAt": null,
        "processedAt": null,
        "errorMessage": null,
    })
}

fn apply() -> Value {
    json!({
        "queueId": QUEUE_ID,
        "creditsRemaining": 99,
        "jobId": "~021234567890abcdef",
        "processedJobId": "5b0f6a0e-0c8a-4f3e-9a5e-0d5f3c1b7e21",
        "applicationStatus": "processing",
    })
}

fn freelancers() -> Value {
    let person = |n: u32| {
        let profile = |p: u32| json!({ "profileId": format!("p_{n}_{p}"), "title": "Rust engineer", "hourlyRate": 95.0, "isDefault": p == 0 });
        json!({
            "id": format!("f_{n}"),
            "name": "Ada Berg",
            "title": "Rust and backend engineer",
            "hourlyRate": 85.0,
            "profileUrl": "https://www.upwork.com/freelancers/~01abcdef",
            "profiles": [profile(0), profile(1), profile(2)],
        })
    };
    json!({ "freelancers": [person(1), person(2), person(3)] })
}
