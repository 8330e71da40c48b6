//! The rate limiters of a client, and permits to send a request.

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use super::call::Call;
use super::deadline::Deadline;
use super::endpoint::Endpoint;
use super::format::{format_duration, milliseconds};
use super::settings::Pacing;
use super::transport::Response;
use crate::error::{Error, ErrorKind, Result};
use crate::platform::{self, Instant, lock};
use crate::policy::rate_limit::{RateLimit, RateLimitHeaders, RateLimiter, Ticket};
use crate::policy::retry_after;

/// A waiting request checks again this often: a response may have raised the limit, or a request ahead may have left.
const RECHECK_INTERVAL: Duration = Duration::from_secs(1);

/// One rate limiter an endpoint, shared by all clones of a client.
#[derive(Debug)]
pub(crate) struct RateLimiters {
    /// In the order of [`Endpoint::ALL`].
    limiters: Vec<Mutex<RateLimiter>>,
    /// Origin of the limiters' time.
    epoch: Instant,
}

impl RateLimiters {
    /// Creates limiters that keep the documented limits, or those given for an endpoint.
    pub(crate) fn new(limits: &[(Endpoint, Vec<RateLimit>)]) -> Self {
        let limiter = |endpoint: &Endpoint| {
            let given =
                limits.iter().rev().find(|(limited, _)| limited == endpoint).map(|(_, limits)| limits.as_slice());
            Mutex::new(given.map_or_else(|| RateLimiter::new(endpoint.limits()), RateLimiter::with_own))
        };
        Self { limiters: Endpoint::ALL.iter().map(limiter).collect(), epoch: Instant::now() }
    }

    fn get(&self, endpoint: Endpoint) -> MutexGuard<'_, RateLimiter> {
        lock(&self.limiters[endpoint as usize])
    }

    /// Returns the limits of an endpoint, as corrected by the server.
    pub(crate) fn rules(&self, endpoint: Endpoint) -> Vec<RateLimit> {
        self.get(endpoint).rules().to_vec()
    }

    fn now(&self) -> Duration {
        self.epoch.elapsed()
    }

    /// Returns the wait to observe when the server requests one: at most what the endpoint's limits can need.
    pub(crate) fn believable_wait(&self, endpoint: Option<Endpoint>, wait: Duration) -> Duration {
        endpoint.map_or(wait, |endpoint| self.get(endpoint).believable_wait(wait))
    }
}

/// The right to send one request, or a position in the queue for it. Dropping it gives it back, also when the call is
/// cancelled.
#[derive(Debug)]
pub(crate) struct RateLimitPermit {
    limiters: Arc<RateLimiters>,
    endpoint: Endpoint,
    ticket: Ticket,
    state: PermitState,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PermitState {
    Waiting,
    /// Acquired, and not used by a request yet.
    Reserved,
    Used,
}

impl RateLimitPermit {
    /// Waits until the limiter admits a request of this call.
    ///
    /// # Errors
    /// [`RateLimited`](ErrorKind::RateLimited) when that takes longer than the deadline, or any time with
    /// [`Pacing::FailFast`].
    pub(crate) async fn acquire(
        limiters: &Arc<RateLimiters>,
        call: &Call,
        endpoint: Endpoint,
        pacing: Pacing,
        deadline: Deadline,
    ) -> Result<Self> {
        let mut permit = Self::enqueue(limiters, endpoint);
        loop {
            if deadline.has_passed() {
                return Err(call.deadline_exceeded());
            }
            let Err(wait) = permit.try_start(call.urgent) else {
                permit.state = PermitState::Used;
                return Ok(permit);
            };
            if wait >= deadline.remaining() || (pacing == Pacing::FailFast && !call.urgent) {
                let message = format!(
                    "{} was not sent: its rate limit is used up for another {}",
                    call.name,
                    format_duration(wait)
                );
                return Err(
                    Error::new(ErrorKind::RateLimited, message).with(|details| details.retry_after = Some(wait))
                );
            }
            tracing::debug!(target: "uphunt", call = call.name, wait_ms = milliseconds(wait), "waiting for the rate limiter");
            platform::sleep(wait.min(RECHECK_INTERVAL)).await;
        }
    }

    /// Waits until the limiter admits a request, and reserves it for later. `None` when that takes longer than `longest` and
    /// the shortest of the limits: a day's limit is used up.
    pub(crate) async fn reserve(limiters: &Arc<RateLimiters>, endpoint: Endpoint, longest: Duration) -> Option<Self> {
        let mut permit = Self::enqueue(limiters, endpoint);
        let longest = permit.limiter().shortest_window().max(longest);
        while let Err(wait) = permit.try_start(false) {
            if wait > longest {
                return None;
            }
            platform::sleep(wait.min(RECHECK_INTERVAL)).await;
        }
        permit.state = PermitState::Reserved;
        Some(permit)
    }

    /// Returns the permit, to be used now, if it is for this endpoint.
    pub(crate) fn use_for(slot: &mut Option<Self>, endpoint: Endpoint) -> Option<Self> {
        let mut permit = slot.take_if(|permit| permit.endpoint == endpoint)?;
        permit.state = PermitState::Used;
        Some(permit)
    }

    fn enqueue(limiters: &Arc<RateLimiters>, endpoint: Endpoint) -> Self {
        let ticket = limiters.get(endpoint).enqueue();
        Self { limiters: Arc::clone(limiters), endpoint, ticket, state: PermitState::Waiting }
    }

    fn limiter(&self) -> MutexGuard<'_, RateLimiter> {
        self.limiters.get(self.endpoint)
    }

    /// # Errors
    /// The wait before trying again.
    fn try_start(&self, urgent: bool) -> Result<(), Duration> {
        let now = self.limiters.now();
        let mut limiter = self.limiter();
        let started =
            if urgent { limiter.try_start_urgent(self.ticket, now) } else { limiter.try_start(self.ticket, now) };
        started.map_err(|at| at.saturating_sub(now))
    }

    /// Learns from the response to the request that this permit was for.
    pub(crate) fn observe(&self, response: &Response, requested_wait: Option<Duration>) {
        let headers = &response.headers;
        let number = |name| headers.get(name).and_then(|value| value.trim().parse().ok());
        let reset_in = headers
            .get("x-ratelimit-reset")
            .and_then(|value| retry_after::parse_reset(value, headers.get("date"), platform::wall_clock()));
        let observed = RateLimitHeaders {
            limit: number("x-ratelimit-limit"),
            remaining: number("x-ratelimit-remaining"),
            reset_in,
        };
        let now = self.limiters.now();
        let mut limiter = self.limiter();
        limiter.observe(observed, now);
        if let (429, Some(wait)) = (response.status, requested_wait) {
            limiter.block(wait, now);
        }
    }
}

impl Drop for RateLimitPermit {
    fn drop(&mut self) {
        let mut limiter = self.limiter();
        match self.state {
            PermitState::Waiting => limiter.dequeue(self.ticket),
            PermitState::Reserved => limiter.cancel_started(),
            PermitState::Used => limiter.finish(self.limiters.now()),
        }
    }
}
