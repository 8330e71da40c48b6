//! One run of one case: what arrived so far, and what was wrong with it.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde::Serialize;

use super::case::{Case, ConnectionUse, Exchange};
use super::check::{Seen, problems};
use super::reply::Reply;

/// What the server saw of a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Whether every expected request arrived, as expected, and no other.
    pub ok: bool,
    /// How many requests arrived.
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
    /// How often each exchange was used.
    used: Vec<u32>,
    requests: u32,
    in_flight: u32,
    closed_by_client: u32,
    answered_at: Option<Instant>,
    connections: HashSet<u64>,
    last_connection: Option<u64>,
    problems: Vec<String>,
}

/// How long a report waits for requests that the client has just abandoned.
const SETTLING: Duration = Duration::from_secs(10);

impl Run {
    pub(super) fn new(case: Case, base_url: String, other_url: String) -> Self {
        let state = State { used: vec![0; case.exchanges.len()], ..State::default() };
        Self { case, base_url, other_url, state: Mutex::new(state) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a problem that no request to the service shows.
    pub(super) fn problem(&self, problem: String) {
        self.state().problems.push(problem);
    }

    /// Takes a request and gives the reply; `None` when no exchange expects it.
    pub(super) fn arrived(self: &Arc<Self>, seen: &Seen, connection: u64) -> (Option<Reply>, InFlight) {
        let now = Instant::now();
        let mut state = self.state();
        state.requests += 1;
        state.in_flight += 1;
        let number = state.requests;
        let (reply, found) = match self.next(&state, seen) {
            Some(place) => {
                let exchange = &self.case.exchanges[place];
                let mut found = problems(seen, &exchange.request, &self.case.client);
                found.extend(state.too_early(exchange, now));
                found.extend(state.other_connection(exchange, connection).map(str::to_owned));
                state.used[place] += 1;
                (Some(exchange.reply.clone()), found)
            }
            None => (None, vec![format!("{} {} was not expected", seen.method, seen.target)]),
        };
        state.problems.extend(found.into_iter().map(|problem| format!("request {number}: {problem}")));
        state.connections.insert(connection);
        state.last_connection = Some(connection);
        drop(state);
        (reply, InFlight { run: Arc::clone(self), ended: false })
    }

    /// The exchange that a request belongs to: in order the next one, in any order the first unused one that it matches.
    fn next(&self, state: &State, seen: &Seen) -> Option<usize> {
        let open = |place: &usize| state.used[*place] == 0 || self.case.exchanges[*place].repeats;
        let mut places = 0..self.case.exchanges.len();
        if !self.case.any_order {
            return places.find(open);
        }
        places.find(|place| {
            open(place) && problems(seen, &self.case.exchanges[*place].request, &self.case.client).is_empty()
        })
    }

    /// A request arrived at the other host, to which a redirect pointed.
    pub(super) fn strayed(&self, seen: &Seen) {
        let key = self.case.client.api_key.as_bytes();
        let with_key = seen.headers.values().any(|value| value.as_bytes().windows(key.len()).any(|part| part == key));
        let with = if with_key { "WITH the key" } else { "without the key" };
        self.problem(format!("a redirect was followed to the other host, {with}: {} {}", seen.method, seen.target));
    }

    /// What was seen, once the requests in flight have ended.
    pub(super) async fn report(&self) -> Report {
        let until = Instant::now() + SETTLING;
        while self.state().in_flight > 0 && Instant::now() < until {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let state = self.state();
        let mut problems = state.problems.clone();
        for (place, exchange) in self.case.exchanges.iter().enumerate().filter(|(place, _)| state.used[*place] == 0) {
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

impl State {
    fn too_early(&self, exchange: &Exchange, now: Instant) -> Option<String> {
        let (least, pause) = (exchange.not_before_ms?, now.saturating_duration_since(self.answered_at?));
        let early = pause < Duration::from_millis(least);
        early.then(|| format!("came {} ms after the answer before it, expected at least {least} ms", pause.as_millis()))
    }

    fn other_connection(&self, exchange: &Exchange, connection: u64) -> Option<&'static str> {
        match exchange.connection? {
            ConnectionUse::Same if self.last_connection != Some(connection) => {
                Some("came on another connection than the request before it")
            }
            ConnectionUse::New if self.connections.contains(&connection) => {
                Some("came on a connection that was used before, expected a new one")
            }
            _ => None,
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
