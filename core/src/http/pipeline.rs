//! The pipeline of one call: pace, send, classify, retry. The same for every endpoint and on every platform.

use std::sync::Arc;
use std::time::Duration;

use super::call::Call;
use super::deadline::Deadline;
use super::format::{format_duration, milliseconds};
use super::headers::Headers;
use super::outcome::Outcome;
use super::rate_limiting::{RateLimitPermit, RateLimiters};
use super::settings::{CallSettings, Pacing};
use super::shared_limiter::SharedLimiter;
use super::transport::{Delivery, Request, Transport, TransportError, TransportErrorKind};
use crate::error::{Error, Redactor, printable};
use crate::platform::{self, ConcurrencyLimit, Instant};
use crate::policy::retry::{Attempt, Decision, may_have_acted};

/// What all calls of a client share below the endpoints.
pub(crate) struct Pipeline {
    pub(crate) transport: Arc<dyn Transport>,
    /// Base URL without a slash at its end.
    pub(crate) base_url: String,
    /// Headers of every request.
    pub(crate) headers: Headers,
    pub(crate) limiters: Arc<RateLimiters>,
    pub(crate) concurrency: ConcurrencyLimit,
    /// Keeps the key out of logs.
    pub(crate) redactor: Redactor,
}

/// The attempts of one call so far.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Attempts {
    pub(crate) made: u32,
    /// When the last one was sent: after waiting for the rate limiter and between retries.
    pub(crate) last_began: Option<Instant>,
    /// Whether the service may have acted on one of them.
    pub(crate) may_have_acted: bool,
}

/// How a call is to be sent.
pub(crate) struct CallContext<'a> {
    pub(crate) settings: &'a CallSettings,
    pub(crate) deadline: Deadline,
    /// A permit acquired beforehand, for the first request.
    pub(crate) permit: Option<RateLimitPermit>,
    pub(crate) shared_limiter: Option<&'a dyn SharedLimiter>,
}

/// Creates the error of an attempt that took longer than this.
fn timed_out(kind: TransportErrorKind, time: Duration, delivery: Delivery) -> TransportError {
    let what = match delivery {
        Delivery::NotSent => "the connection could not be established",
        Delivery::MaybeSent => "there was no response",
    };
    let message = format!("{what} within {}", format_duration(time));
    TransportError::new(kind, delivery, message)
}

impl Pipeline {
    /// Sends a call until there is a final response, or no attempt or time is left. Counts `attempts` up as it goes, so that
    /// the caller knows of an attempt that was cancelled.
    pub(crate) async fn send_with_retries(
        &self,
        call: &Call,
        mut context: CallContext<'_>,
        attempts: &mut Attempts,
    ) -> Outcome {
        let CallContext { settings, deadline, .. } = context;
        let mut last = None;
        loop {
            let reserved = context.permit.take();
            let permit = match self.acquire(call, &context, reserved).await {
                Ok(permit) => permit,
                // How the last attempt ended says more than that there is no time for another.
                Err(error) => return last.unwrap_or(Outcome::NotSent(error)),
            };
            let Some(slot) = deadline.run(self.concurrency.acquire()).await else {
                return last.unwrap_or_else(|| Outcome::NotSent(call.deadline_exceeded()));
            };
            attempts.made += 1;
            attempts.last_began = Some(Instant::now());
            let acted_before = std::mem::replace(&mut attempts.may_have_acted, true);
            let outcome = self.attempt(call, settings, deadline, attempts.made).await;
            attempts.may_have_acted = acted_before || may_have_acted(outcome.attempt(), outcome.is_from_api());
            self.observe(call, &context, permit.as_ref(), &outcome).await;
            drop((slot, permit));
            let attempt = match outcome.attempt() {
                Attempt::Answered { status, retry_after } => {
                    let believable = |wait| self.limiters.believable_wait(call.endpoint, wait);
                    Attempt::Answered { status, retry_after: retry_after.map(believable) }
                }
                other => other,
            };
            let decision =
                settings.retry.decide(attempt, call.safety, attempts.made, deadline.remaining(), platform::random());
            match decision {
                Decision::Stop => return outcome,
                Decision::RetryIn(wait) => {
                    tracing::warn!(
                        target: "uphunt",
                        call = call.name, attempt = attempts.made, wait_ms = milliseconds(wait),
                        "retrying: {}", self.loggable(&outcome.reason()),
                    );
                    last = Some(outcome);
                    platform::sleep(wait).await;
                }
            }
        }
    }

    /// Waits until the limits admit a request.
    async fn acquire(
        &self,
        call: &Call,
        context: &CallContext<'_>,
        reserved: Option<RateLimitPermit>,
    ) -> Result<Option<RateLimitPermit>, Error> {
        let deadline = context.deadline;
        if deadline.has_passed() {
            return Err(call.deadline_exceeded());
        }
        let permit = match call.endpoint.filter(|_| context.settings.pacing != Pacing::Off) {
            Some(_) if reserved.is_some() => reserved,
            Some(endpoint) => {
                let pacing = context.settings.pacing;
                Some(RateLimitPermit::acquire(&self.limiters, call, endpoint, pacing, deadline).await?)
            }
            None => None,
        };
        if let (Some(shared), Some(endpoint)) = (context.shared_limiter, call.endpoint) {
            deadline.run(shared.acquire(endpoint)).await.unwrap_or_else(|| Err(call.deadline_exceeded()))?;
        }
        Ok(permit)
    }

    async fn attempt(&self, call: &Call, settings: &CallSettings, deadline: Deadline, number: u32) -> Outcome {
        let (remaining, timeout) = (deadline.remaining(), settings.timeout.saturating_mul(call.timeout_factor));
        let time = remaining.min(timeout);
        let timeout_kind = if remaining < timeout { TransportErrorKind::Deadline } else { TransportErrorKind::Timeout };
        tracing::debug!(
            target: "uphunt",
            call = call.name, method = call.method.as_str(), path = call.path(), attempt = number,
            "sending",
        );
        let began = Instant::now();
        let request = self.request(call);
        let progress = request.progress.clone();
        let sent = platform::timeout(time, self.transport.send(request)).await;
        let outcome = Outcome::new(sent.unwrap_or_else(|| Err(timed_out(timeout_kind, time, progress.delivery()))));
        self.log(call, &outcome, began.elapsed());
        outcome
    }

    fn request(&self, call: &Call) -> Request {
        let mut headers = self.headers.clone();
        if call.body.is_some() {
            headers.set("content-type", "application/json");
        }
        let url = format!("{}{}", self.base_url, call.target);
        Request { headers, body: call.body.clone(), new_connection: call.urgent, ..Request::new(call.method, url) }
    }

    /// Passes a response on to the rate limiters.
    async fn observe(
        &self,
        call: &Call,
        context: &CallContext<'_>,
        permit: Option<&RateLimitPermit>,
        outcome: &Outcome,
    ) {
        let Outcome::Answered(answered) = outcome else { return };
        if let Some(permit) = permit {
            permit.observe(&answered.response, answered.requested_wait);
        }
        if let (Some(shared), Some(endpoint)) = (context.shared_limiter, call.endpoint) {
            shared.observe(endpoint, answered.response.status, answered.requested_wait).await;
        }
    }

    fn log(&self, call: &Call, outcome: &Outcome, took: Duration) {
        let took_ms = milliseconds(took);
        match outcome {
            Outcome::Answered(answered) => tracing::debug!(
                target: "uphunt",
                call = call.name, status = answered.response.status, took_ms,
                "received a response",
            ),
            Outcome::Failed(error) => tracing::debug!(
                target: "uphunt",
                call = call.name, took_ms, delivery = ?error.delivery,
                "failed: {}", self.loggable(&error.message),
            ),
            Outcome::NotSent(_) => {}
        }
    }

    /// Returns the text without the key and without control characters.
    fn loggable(&self, text: &str) -> String {
        printable(&self.redactor.text(text))
    }
}
