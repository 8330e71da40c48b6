//! One run of one case: what came so far, and what was wrong with it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde::Serialize;

use super::case::{Case, Reply};
use super::check::{Seen, problems};

/// What the server saw of a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Whether everything came that was expected, as expected, and nothing else.
    pub ok: bool,
    /// How many requests came.
    pub requests: u32,
    /// What was wrong, a line each.
    pub problems: Vec<String>,
    /// How many requests the client abandoned before they were answered.
    pub connections_closed_by_client: u32,
}

/// One run of one case.
#[derive(Debug)]
pub(super) struct Run {
    case: Case,
    /// The run's base URL, for `{{base}}`.
    pub(super) base_url: String,
    /// Where the other host would be reached, for `{{other}}`.
    pub(super) other_url: String,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// The exchange whose request is to come next.
    next: usize,
    requests: u32,
    in_flight: u32,
    closed_by_client: u32,
    answered_at: Option<Instant>,
    problems: Vec<String>,
}

/// How long a report waits for requests that the client has just abandoned.
const SETTLING: Duration = Duration::from_secs(1);

impl Run {
    pub(super) fn new(case: Case, base_url: String, other_url: String) -> Self {
        Self { case, base_url, other_url, state: Mutex::default() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a request and says what to answer; `None` when none was expected any more.
    pub(super) fn arrived(self: &Arc<Self>, seen: &Seen) -> (Option<Reply>, InFlight) {
        let now = Instant::now();
        let mut state = self.state();
        state.requests += 1;
        state.in_flight += 1;
        let number = state.requests;
        let reply = if let Some(exchange) = self.case.exchanges.get(state.next) {
            let mut found = problems(seen, &exchange.request, &self.case.client);
            let pause = state.answered_at.map(|at| now.saturating_duration_since(at));
            if let (Some(least), Some(pause)) = (exchange.not_before_ms, pause)
                && pause < Duration::from_millis(least)
            {
                found.push(format!(
                    "came {} ms after the answer before it, expected at least {least} ms",
                    pause.as_millis()
                ));
            }
            state.problems.extend(found.into_iter().map(|problem| format!("request {number}: {problem}")));
            if !exchange.repeats {
                state.next += 1;
            }
            Some(exchange.reply.clone())
        } else {
            state.problems.push(format!("request {number}: {} {} was not expected", seen.method, seen.target));
            None
        };
        drop(state);
        (reply, InFlight { run: Arc::clone(self), ended: false })
    }

    /// A request came to the other host, to which a redirect pointed.
    pub(super) fn strayed(&self, seen: &Seen) {
        let key = self.case.client.api_key.as_bytes();
        let with_key = seen.headers.values().any(|value| value.as_bytes().windows(key.len()).any(|part| part == key));
        let with = if with_key { "WITH the key" } else { "without the key" };
        self.state()
            .problems
            .push(format!("a redirect was followed to the other host, {with}: {} {}", seen.method, seen.target));
    }

    /// What was seen, once the requests on their way have ended.
    pub(super) async fn report(&self) -> Report {
        let until = Instant::now() + SETTLING;
        while self.state().in_flight > 0 && Instant::now() < until {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let state = self.state();
        let mut problems = state.problems.clone();
        let repeated = |place: usize| place == state.next && state.requests as usize > place;
        for (place, exchange) in self.case.exchanges.iter().enumerate().skip(state.next) {
            if exchange.repeats && repeated(place) {
                continue;
            }
            let request = &exchange.request;
            let target = request.target.as_deref().or(request.path.as_deref()).unwrap_or_default();
            problems.push(format!("request {}: {} {target} never came", place + 1, request.method));
        }
        Report {
            ok: problems.is_empty(),
            requests: state.requests,
            problems,
            connections_closed_by_client: state.closed_by_client,
        }
    }
}

/// A request that is being answered. Dropped before it has ended, the client was the one to end it.
#[derive(Debug)]
pub(super) struct InFlight {
    run: Arc<Run>,
    ended: bool,
}

impl InFlight {
    /// It was answered, or the connection is closed on purpose.
    pub(super) fn end(&mut self) {
        self.ended = true;
        self.run.state().answered_at = Some(Instant::now());
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        let mut state = self.run.state();
        state.in_flight -= 1;
        if !self.ended {
            state.closed_by_client += 1;
            state.answered_at = Some(Instant::now());
        }
    }
}
