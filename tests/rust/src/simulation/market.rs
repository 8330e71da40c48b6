//! A service for many applications, in simulated time: it keeps its limits, settles applications after a while and lists
//! them newest first.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use tokio::time::{Instant, sleep};
use uphunt::http::{
    BoxFuture, Delivery, Headers, Method, Request, Response, Transport, TransportError, TransportErrorKind,
};
use uphunt::{Client, RateLimit};

use super::lock;

/// What the service does.
#[derive(Debug, Clone)]
pub struct Behaviour {
    /// Seeds latencies, settling times and statuses.
    pub seed: u64,
    /// The most rows on a page.
    pub page_rows: usize,
    /// Loses the response of one apply in so many; 0 for none.
    pub lose_one_in: u64,
    /// Fails one page in so many; 0 for none.
    pub fail_page_one_in: u64,
    /// Rows of another program with each application.
    pub foreign_rows: usize,
    /// Credits in the beginning.
    pub credits: i64,
    /// The status of each settled application; without one a mix.
    pub settles_as: Option<&'static str>,
    /// How long applications take to settle, in milliseconds.
    pub settles_after_ms: std::ops::Range<u64>,
}

impl Default for Behaviour {
    fn default() -> Self {
        Self {
            seed: 7,
            page_rows: 100,
            lose_one_in: 0,
            fail_page_one_in: 0,
            foreign_rows: 0,
            credits: 100_000,
            settles_as: None,
            settles_after_ms: 30_000..90_000,
        }
    }
}

/// An application, or a row of another program.
#[derive(Debug, Clone)]
struct Listed {
    queue_id: String,
    job_id: String,
    settles_at: Instant,
    settles_as: &'static str,
    is_ours: bool,
}

/// The requests to one endpoint.
#[derive(Debug, Default)]
struct Counted {
    windows: Vec<(RateLimit, VecDeque<Instant>)>,
    arrivals: Vec<Instant>,
    refused: usize,
}

#[derive(Debug)]
struct State {
    random: fastrand::Rng,
    /// Oldest first.
    rows: Vec<Listed>,
    apply: Counted,
    status: Counted,
    pages: Counted,
    credits: i64,
}

/// The service, as a transport.
#[derive(Debug, Clone)]
pub struct Market(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    behaviour: Behaviour,
    state: Mutex<State>,
}

/// What the service has seen.
#[derive(Debug, Clone)]
pub struct Seen {
    /// Arrivals of applies, statuses and pages.
    pub applies: Vec<Instant>,
    /// Status requests.
    pub statuses: Vec<Instant>,
    /// Pages of applied jobs.
    pub pages: Vec<Instant>,
    /// Requests that were refused by a limit.
    pub refused: usize,
    /// Applications, also those that were refunded: the job of each.
    pub jobs: Vec<String>,
    /// When the last application settles.
    pub last_settles: Option<Instant>,
}

impl Market {
    /// Opens it with the documented limits.
    pub fn new(behaviour: Behaviour) -> Self {
        let counted = |limits: &[RateLimit]| Counted {
            windows: limits.iter().map(|limit| (*limit, VecDeque::new())).collect(),
            ..Counted::default()
        };
        let state = State {
            random: fastrand::Rng::with_seed(behaviour.seed),
            rows: Vec::new(),
            apply: counted(&[RateLimit::per_minute(60), RateLimit::per_day(1_000)]),
            status: counted(&[RateLimit::per_minute(300)]),
            pages: counted(&[RateLimit::per_minute(60)]),
            credits: behaviour.credits,
        };
        Self(Arc::new(Inner { behaviour, state: Mutex::new(state) }))
    }

    /// Makes a client that talks to it.
    ///
    /// # Panics
    /// When no client can be made.
    pub fn client(&self) -> Client {
        Client::builder().api_key("sk_uphunt_simulated").transport(self.clone()).build().expect("a client")
    }

    /// Adds applications that have settled, and returns their queue ids.
    pub fn fill(&self, applications: usize) -> Vec<String> {
        let now = Instant::now();
        let mut state = lock(&self.0.state);
        for number in 0..applications {
            let (queue_id, job_id) = (format!("q_{}", state.rows.len()), format!("~02{number:019}"));
            state.rows.push(Listed { queue_id, job_id, settles_at: now, settles_as: "applied", is_ours: true });
        }
        state.rows.iter().map(|row| row.queue_id.clone()).collect()
    }

    /// Uses up all applies of the day.
    pub fn use_up_the_day(&self) {
        let now = Instant::now();
        let mut state = lock(&self.0.state);
        for (limit, window) in &mut state.apply.windows {
            if limit.per > Duration::from_secs(60) {
                window.extend(std::iter::repeat_n(now, limit.requests as usize));
            }
        }
    }

    /// Returns what it has seen so far.
    pub fn seen(&self) -> Seen {
        let state = lock(&self.0.state);
        let ours = || state.rows.iter().filter(|row| row.is_ours);
        Seen {
            applies: state.apply.arrivals.clone(),
            statuses: state.status.arrivals.clone(),
            pages: state.pages.arrivals.clone(),
            refused: state.apply.refused + state.status.refused + state.pages.refused,
            jobs: ours().map(|row| row.job_id.clone()).collect(),
            last_settles: ours().map(|row| row.settles_at).max(),
        }
    }

    fn respond(&self, request: &Request) -> Result<Response, TransportError> {
        let behaviour = &self.0.behaviour;
        let mut state = lock(&self.0.state);
        let state = &mut *state;
        let url = request.url.as_str();
        if request.method == Method::Post {
            if let Some(refusal) = state.apply.refuse() {
                return Ok(refusal);
            }
            let body: Value =
                request.body.as_deref().and_then(|body| serde_json::from_slice(body).ok()).unwrap_or_default();
            let response = state.apply(body["jobId"].as_str().unwrap_or_default(), behaviour);
            let number = state.apply.arrivals.len() as u64;
            if behaviour.lose_one_in > 0 && number.is_multiple_of(behaviour.lose_one_in) {
                return Err(TransportError::new(TransportErrorKind::Interrupted, Delivery::MaybeSent, "reset"));
            }
            return Ok(response);
        }
        let query = |name: &str| {
            let pairs = url.split_once('?').map(|(_, query)| query).unwrap_or_default();
            pairs.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=')).map(str::to_owned)
        };
        if url.contains("/applied-jobs") {
            if let Some(refusal) = state.pages.refuse() {
                return Ok(refusal);
            }
            let number = state.pages.arrivals.len() as u64;
            if behaviour.fail_page_one_in > 0 && number.is_multiple_of(behaviour.fail_page_one_in) {
                return Ok(json_response(502, &json!({"error": "bad gateway"})));
            }
            let number = |name| query(name).and_then(|value| value.parse::<usize>().ok());
            let limit = number("limit").unwrap_or(50).min(behaviour.page_rows);
            return Ok(state.page(number("offset").unwrap_or(0), limit));
        }
        if let Some(refusal) = state.status.refuse() {
            return Ok(refusal);
        }
        let (queue_id, job_id) = (query("queueId"), query("jobId").map(|id| id.replace("%7E", "~")));
        let names = |row: &&Listed| Some(&row.queue_id) == queue_id.as_ref() || Some(&row.job_id) == job_id.as_ref();
        Ok(match state.rows.iter().rev().find(names) {
            Some(row) => json_response(200, &row.json()),
            None => json_response(404, &json!({"error": "Application not found"})),
        })
    }
}

impl State {
    fn apply(&mut self, job_id: &str, behaviour: &Behaviour) -> Response {
        const STATUSES: [&str; 8] =
            ["applied", "applied", "applied", "applied", "applied", "failed", "not_available", "not_eligible"];
        let now = Instant::now();
        let is_alive = |row: &&Listed| row.job_id == job_id && (row.settles_at > now || row.settles_as == "applied");
        if self.rows.iter().any(|row| is_alive(&row)) {
            return json_response(409, &json!({"error": "Already applied to this job"}));
        }
        if self.credits <= 0 {
            let body = json!({"error": "Insufficient auto-apply credits", "creditsRemaining": 0, "needsCredits": true});
            return json_response(402, &body);
        }
        self.credits -= 1;
        let after = Duration::from_millis(self.random.u64(behaviour.settles_after_ms.clone()));
        let settles_as = behaviour.settles_as.unwrap_or_else(|| STATUSES[self.random.usize(..STATUSES.len())]);
        let mut push = |job_id: String, is_ours| {
            let queue_id = format!("q_{}", self.rows.len());
            self.rows.push(Listed { queue_id, job_id, settles_at: now + after, settles_as, is_ours });
        };
        (0..behaviour.foreign_rows).for_each(|row| push(format!("~02foreign{row}"), false));
        push(job_id.to_owned(), true);
        let row = self.rows.last().expect("it was just added");
        json_response(200, &json!({"queueId": row.queue_id, "jobId": job_id, "creditsRemaining": self.credits}))
    }

    fn page(&self, offset: usize, limit: usize) -> Response {
        let rows: Vec<Value> = self.rows.iter().rev().skip(offset).take(limit).map(Listed::json).collect();
        json_response(200, &json!({"jobs": rows, "total": self.rows.len(), "limit": limit, "offset": offset}))
    }
}

impl Listed {
    fn json(&self) -> Value {
        let status = if self.settles_at <= Instant::now() { self.settles_as } else { "processing" };
        json!({"queueId": self.queue_id, "jobId": self.job_id, "applicationStatus": status})
    }
}

impl Counted {
    /// Counts a request, or returns the refusal.
    fn refuse(&mut self) -> Option<Response> {
        let now = Instant::now();
        for (limit, window) in &mut self.windows {
            while window.front().is_some_and(|at| *at + limit.per <= now) {
                window.pop_front();
            }
        }
        let full = self.windows.iter().find(|(limit, window)| window.len() >= limit.requests as usize);
        if let Some((limit, window)) = full {
            let opens = window.front().map_or(Duration::ZERO, |at| *at + limit.per - now);
            self.refused += 1;
            let mut response =
                json_response(429, &json!({"error": "rate_limit_exceeded", "message": "Too many requests"}));
            response.headers.append("Retry-After", &(opens.as_secs() + 1).to_string());
            return Some(response);
        }
        self.windows.iter_mut().for_each(|(_, window)| window.push_back(now));
        self.arrivals.push(now);
        None
    }
}

impl Transport for Market {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            let latency = |this: &Self| Duration::from_millis(lock(&this.0.state).random.u64(50..300));
            sleep(latency(self)).await;
            let response = self.respond(&request);
            sleep(latency(self)).await;
            response
        })
    }
}

fn json_response(status: u16, body: &Value) -> Response {
    let mut headers = Headers::from_iter([("Content-Type", "application/json")]);
    headers.append("Date", &httpdate::fmt_http_date(SystemTime::now()));
    Response { status, headers, body: body.to_string().into_bytes() }
}
