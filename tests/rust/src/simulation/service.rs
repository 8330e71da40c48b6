//! The service: keeps what the contract says it keeps, on a wall clock of its own.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};
use tokio::time::Instant;
use uphunt::http::{Headers, Response};
use uphunt::{ApplicationStatus, Credit, RateLimit};

use super::lock;
use super::script::Outcome;

/// Who made an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// The call with this number, by a request that arrived while its attempt lasted, or `late`.
    Call {
        /// The place of the call in the script.
        number: usize,
        /// Whether the client had given the attempt up when the request arrived.
        late: bool,
    },
    /// Another program, or an earlier day.
    Other,
}

/// An application that the service accepted.
#[derive(Debug, Clone)]
pub struct Accepted {
    /// Its name.
    pub queue_id: String,
    /// The job.
    pub job: String,
    /// Whose it is.
    pub by: By,
    /// When it was accepted.
    pub at: Instant,
    /// How it stands.
    pub status: ApplicationStatus,
    /// When it settled, by the service's wall clock.
    pub processed_at_ms: Option<i64>,
    settles_at: Instant,
    settles_as: ApplicationStatus,
}

/// A status request by job that the service responded to.
#[derive(Debug, Clone)]
pub struct Question {
    /// The job.
    pub job: String,
    /// When it arrived.
    pub at: Instant,
    /// Who made the application that was named, if there was one.
    pub found: Option<By>,
}

/// Where the credits are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Credits {
    /// In all.
    pub granted: u32,
    /// To spend.
    pub available: u32,
    /// Set aside.
    pub reserved: u32,
    /// Spent.
    pub deducted: u32,
}

/// What the service has seen and done.
#[derive(Debug, Clone)]
pub struct State {
    /// Every application, oldest first.
    pub applications: Vec<Accepted>,
    /// Every status request by job that got a response.
    pub questions: Vec<Question>,
    /// When this client's applies arrived while their attempts lasted.
    pub apply_arrivals: Vec<Instant>,
    /// When this client's status reads arrived while their attempts lasted.
    pub status_arrivals: Vec<Instant>,
    /// Where the credits are.
    pub credits: Credits,
    apply_window: VecDeque<Instant>,
    status_window: VecDeque<Instant>,
}

/// The service.
#[derive(Debug)]
pub struct Service {
    state: Mutex<State>,
    outcomes: Vec<Outcome>,
    apply_limit: RateLimit,
    status_limit: RateLimit,
    began: Instant,
    began_wall: SystemTime,
}

impl Service {
    /// Opens, with a wall clock ahead of this machine's by `skew_s`.
    pub fn new(granted: u32, applies_per_minute: u32, skew_s: i64, outcomes: Vec<Outcome>) -> Self {
        let skew = Duration::from_secs(skew_s.unsigned_abs());
        let now = SystemTime::now();
        Self {
            state: Mutex::new(State {
                applications: Vec::new(),
                questions: Vec::new(),
                apply_arrivals: Vec::new(),
                status_arrivals: Vec::new(),
                credits: Credits { granted, available: granted, reserved: 0, deducted: 0 },
                apply_window: VecDeque::new(),
                status_window: VecDeque::new(),
            }),
            outcomes,
            apply_limit: RateLimit::per_minute(applies_per_minute),
            status_limit: RateLimit::per_minute(300),
            began: Instant::now(),
            began_wall: if skew_s < 0 { now - skew } else { now + skew },
        }
    }

    /// What it has seen and done so far.
    pub fn state(&self) -> State {
        let mut state = lock(&self.state);
        self.settle(&mut state);
        state.clone()
    }

    /// An application of an earlier day came to nothing this long ago.
    pub fn remember_failure(&self, job: &str, ago: Duration) {
        let mut state = lock(&self.state);
        let queue_id = format!("q_earlier_{}", state.applications.len());
        let now = Instant::now();
        let processed = self.wall_ms() - i64::try_from(ago.as_millis()).unwrap_or(i64::MAX);
        state.applications.push(Accepted {
            queue_id,
            job: job.to_owned(),
            by: By::Other,
            at: now,
            status: ApplicationStatus::Failed,
            settles_at: now,
            settles_as: ApplicationStatus::Failed,
            processed_at_ms: Some(processed),
        });
    }

    /// Somebody else uses the key.
    pub fn use_limit(&self, requests: u8) {
        let now = Instant::now();
        lock(&self.state).apply_window.extend(std::iter::repeat_n(now, usize::from(requests)));
    }

    /// `POST /apply`.
    pub fn apply(&self, body: &Value, by: By) -> Response {
        let mut state = lock(&self.state);
        self.settle(&mut state);
        let now = Instant::now();
        let state = &mut *state;
        if let By::Call { late: false, .. } = by {
            state.apply_arrivals.push(now);
        }
        let limit = match self.count(&mut state.apply_window, self.apply_limit, now) {
            Ok(headers) => headers,
            Err(refusal) => return refusal,
        };
        let job = body["jobId"].as_str().unwrap_or_default().to_owned();
        let alive = |known: &&Accepted| known.job == job && known.status.credit() != Credit::Refunded;
        if state.applications.iter().any(|known| alive(&known)) {
            return self.answer(409, limit, &json!({"error": "already applied to this job"}));
        }
        if state.credits.available == 0 {
            return self.answer(
                402,
                limit,
                &json!({"error": "no credits", "creditsRemaining": 0, "needsCredits": true}),
            );
        }
        state.credits.available -= 1;
        state.credits.reserved += 1;
        let outcome = &self.outcomes[state.applications.len() % self.outcomes.len()];
        let queue_id = format!("q_{}", state.applications.len());
        let answer = json!({"queueId": queue_id, "creditsRemaining": state.credits.available, "jobId": job});
        state.applications.push(Accepted {
            queue_id,
            job,
            by,
            at: now,
            status: ApplicationStatus::Processing,
            settles_at: now + Duration::from_millis(outcome.after_ms.into()),
            settles_as: outcome.status.clone(),
            processed_at_ms: None,
        });
        self.answer(200, limit, &answer)
    }

    /// `GET /status`, by `queueId` or `jobId`.
    pub fn status(&self, name: &str, id: &str, late: bool) -> Response {
        let mut state = lock(&self.state);
        self.settle(&mut state);
        let now = Instant::now();
        let state = &mut *state;
        if !late {
            state.status_arrivals.push(now);
        }
        let limit = match self.count(&mut state.status_window, self.status_limit, now) {
            Ok(headers) => headers,
            Err(refusal) => return refusal,
        };
        let by_job = name == "jobId";
        let names = |known: &&Accepted| if by_job { known.job == id } else { known.queue_id == id };
        let found = state.applications.iter().rev().find(names);
        if by_job {
            state.questions.push(Question { job: id.to_owned(), at: now, found: found.map(|found| found.by) });
        }
        match found {
            None => self.answer(404, limit, &json!({"error": "unknown"})),
            Some(found) => {
                let body = json!({
                    "queueId": found.queue_id, "jobId": found.job, "applicationStatus": found.status.as_str(),
                    "processedAt": found.processed_at_ms,
                    "appliedAt": found.processed_at_ms.filter(|_| found.status == ApplicationStatus::Applied),
                });
                self.answer(200, limit, &body)
            }
        }
    }

    fn settle(&self, state: &mut State) {
        let now = Instant::now();
        for known in &mut state.applications {
            if known.status == ApplicationStatus::Processing && known.settles_at <= now {
                known.status = known.settles_as.clone();
                let ago = now - known.settles_at;
                known.processed_at_ms = Some(self.wall_ms() - i64::try_from(ago.as_millis()).unwrap_or(i64::MAX));
                state.credits.reserved -= 1;
                match known.status.credit() {
                    Credit::Refunded => state.credits.available += 1,
                    _ => state.credits.deducted += 1,
                }
            }
        }
    }

    /// Counts a request in a sliding window: the headers of its answer, or the refusal.
    #[expect(clippy::result_large_err, reason = "a refusal is an answer")]
    fn count(&self, window: &mut VecDeque<Instant>, limit: RateLimit, now: Instant) -> Result<Headers, Response> {
        while window.front().is_some_and(|at| *at + limit.per <= now) {
            window.pop_front();
        }
        let full = window.len() >= limit.requests as usize;
        if !full {
            window.push_back(now);
        }
        let left = (limit.requests as usize).saturating_sub(window.len());
        let opens = window.front().map_or(Duration::ZERO, |at| *at + limit.per - now);
        let reset = (self.wall() + opens).duration_since(UNIX_EPOCH).unwrap_or_default().as_secs() + 1;
        let mut headers = Headers::from_iter([
            ("X-RateLimit-Limit", limit.requests.to_string()),
            ("X-RateLimit-Remaining", left.to_string()),
            ("X-RateLimit-Reset", reset.to_string()),
        ]);
        if full {
            headers.append("Retry-After", &(opens.as_secs() + 1).to_string());
            return Err(self.answer(429, headers, &json!({"error": "too many requests"})));
        }
        Ok(headers)
    }

    fn answer(&self, status: u16, mut headers: Headers, body: &Value) -> Response {
        headers.append("Date", &httpdate::fmt_http_date(self.wall()));
        Response { status, headers, body: body.to_string().into_bytes() }
    }

    fn wall(&self) -> SystemTime {
        self.began_wall + self.began.elapsed()
    }

    /// What its wall clock shows, in Unix milliseconds.
    pub fn wall_ms(&self) -> i64 {
        let since = self.wall().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    }
}
