//! The only loop over attempts: gate, send, classify, retry. The same for every endpoint and on every platform.

use crate::time::Duration;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::calls::encode;
use crate::client::Client;
use crate::config::ApiKey;
use crate::error::{Error, ErrorKind, from_response};
use crate::json::Written;
use crate::log::tell;
use crate::platform::{self, Instant};
use crate::policy::retry::{Attempt, Decision, Safety};
use crate::policy::retry_after;
use crate::text::{cut, text};
use crate::transport::{Delivery, Failure, FailureKind, Method, Request, Response};
use crate::turn::take_turn;
use crate::{Endpoint, Result};

/// One call: what is sent, and whether it may be sent twice.
#[derive(Debug)]
pub(crate) struct Call {
    /// For messages and logs.
    pub(crate) name: &'static str,
    /// Whose limits count. A raw request has none that are known.
    pub(crate) endpoint: Option<Endpoint>,
    pub(crate) method: Method,
    /// Path and query below the base URL, percent-encoded.
    pub(crate) target: String,
    pub(crate) body: Option<Vec<u8>>,
    pub(crate) safety: Safety,
    /// How many times longer than usual an attempt may take.
    pub(crate) patience: u32,
}

impl Call {
    /// A question to this endpoint, which may be asked again.
    pub(crate) fn read(endpoint: Endpoint, target: String) -> Self {
        Self {
            name: endpoint.name(),
            endpoint: Some(endpoint),
            method: Method::Get,
            target,
            body: None,
            safety: Safety::Repeatable,
            patience: 1,
        }
    }

    /// Something that this endpoint is to do.
    pub(crate) fn post(endpoint: Endpoint, body: &impl Written, safety: Safety) -> Result<Self> {
        let body = Some(encode(endpoint.name(), body)?);
        let method = Method::Post;
        Ok(Self { method, body, safety, ..Self::read(endpoint, endpoint.path().to_owned()) })
    }

    /// The deadline passed before it was sent.
    #[cold]
    #[inline(never)]
    pub(crate) fn too_late(&self) -> Error {
        let message = ["the deadline of ", self.name, " passed before it was sent"].concat();
        Error::new(ErrorKind::DeadlineExceeded, message)
    }

    /// Whether the key stands where it does not belong.
    fn holds(&self, key: &ApiKey) -> bool {
        key.is_in(self.target.as_bytes()) || self.body.as_deref().is_some_and(|body| key.is_in(body))
    }

    /// Lets logs show under the call what this tells.
    #[cfg(not(feature = "lean"))]
    pub(crate) fn told<F: Future>(&self, future: F) -> impl Future<Output = F::Output> + use<F> {
        use tracing::Instrument as _;
        future.instrument(tracing::debug_span!(target: "uphunt", "call", name = self.name))
    }

    /// Lines of text name their call themselves.
    #[cfg(feature = "lean")]
    #[expect(clippy::unused_self, reason = "one signature")]
    pub(crate) fn told<F: Future>(&self, future: F) -> F {
        future
    }
}

/// When a call must have ended, on the client's own monotonic clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Deadline(pub(crate) Option<Instant>);

impl Deadline {
    pub(crate) fn after(duration: Option<Duration>) -> Self {
        Self(duration.and_then(|duration| Instant::now().checked_add(duration)))
    }

    /// The time left: without a deadline, all there is.
    pub(crate) fn remaining(self) -> Duration {
        self.0.map_or(Duration::MAX, |at| at.saturating_duration_since(Instant::now()))
    }

    /// Lets a future run until then; `None` when it has not ended.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) async fn within<F: Future>(self, future: F) -> Option<F::Output> {
        match self.0 {
            Some(_) => platform::within(self.remaining(), future).await,
            None => Some(future.await),
        }
    }

    pub(crate) fn sooner(self, other: Self) -> Self {
        match (self.0, other.0) {
            (Some(one), Some(two)) => Self(Some(one.min(two))),
            (one, two) => Self(one.or(two)),
        }
    }

    pub(crate) fn earlier_by(self, duration: Duration) -> Self {
        Self(self.0.map(|at| at.checked_sub(duration).unwrap_or(at)))
    }
}

/// How an attempt ended, and with the last one the call.
pub(crate) enum Outcome {
    /// With an answer, whatever its status.
    Answered { response: Box<Response>, retry_after: Option<Duration> },
    /// Without one.
    Failed(Arc<Failure>),
    /// Before it was sent: out of time, or held back by the limiter.
    Held(Error),
}

/// The attempts of one call so far.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Attempts {
    pub(crate) made: u32,
    /// When the last one was sent: after the waits for the limiter and between retries.
    pub(crate) last_began: Option<Instant>,
    /// Whether one of them may have been acted upon, as far as its own end told.
    pub(crate) open: bool,
}

/// Sends a call until it is answered, refused, or out of attempts or time. `attempts` is counted up.
pub(crate) async fn exchange(client: &Client, call: &Call, until: Deadline, attempts: &mut Attempts) -> Outcome {
    let policy = client.options().retry_policy();
    if client.shared().key.as_ref().is_some_and(|key| call.holds(key)) {
        return Outcome::Held(Error::invalid_input(
            "apiKey",
            [call.name, " was not sent: an argument holds the API key itself"].concat(),
            "Give the id or the text that was meant.",
        ));
    }
    let mut last = None;
    loop {
        let turn = match take_turn(client, call, until).await {
            Ok(turn) => turn,
            // What an attempt came to says more than that there is no time for another.
            Err(error) => return last.unwrap_or(Outcome::Held(error)),
        };
        #[cfg(not(target_arch = "wasm32"))]
        let place = match client.shared().gate.try_enter() {
            Some(place) => Some(place),
            None => until.within(client.shared().gate.enter()).await,
        };
        // All enter at once.
        #[cfg(target_arch = "wasm32")]
        let place = client.shared().gate.try_enter();
        let Some(place) = place else {
            return last.unwrap_or_else(|| Outcome::Held(call.too_late()));
        };
        attempts.made += 1;
        attempts.last_began = Some(Instant::now());
        let doubted = std::mem::replace(&mut attempts.open, true);
        let outcome = attempt(client, call, until, attempts.made).await;
        let ended = outcome.attempt();
        attempts.open = doubted || may_have_acted(ended);
        if let (Some(turn), Outcome::Answered { response, retry_after }) = (&turn, &outcome) {
            turn.learn(response, *retry_after);
        }
        drop((place, turn));
        let remaining = until.remaining();
        match policy.decide(ended, call.safety, attempts.made, remaining, platform::unit()) {
            Decision::Stop => return outcome,
            Decision::RetryIn(wait) => {
                tell!(warn, call = (call.name), attempt = (attempts.made), wait_ms = (milliseconds(wait)); "trying again: ", outcome.reason());
                last = Some(outcome);
                platform::sleep(wait).await;
            }
        }
    }
}

/// Whether the service may have acted upon an attempt that ended like this. A redirect and a 4xx are refusals; a success may
/// turn out to be unreadable, and a 5xx may come from something in between.
fn may_have_acted(attempt: Attempt) -> bool {
    match attempt {
        Attempt::NotSent => false,
        Attempt::MaybeSent => true,
        Attempt::Answered { status, .. } => !(300..500).contains(&status),
    }
}

async fn attempt(client: &Client, call: &Call, until: Deadline, number: u32) -> Outcome {
    let longest = client.options().timeout.saturating_mul(call.patience);
    let time = until.remaining().min(longest);
    tell!(debug, call = (call.name), method = [call.method.as_str()], path = (path_of(&call.target)), attempt = (number); "sending");
    let began = Instant::now();
    let sent = platform::within(time, client.shared().transport.send(request(client, call))).await;
    let outcome = Outcome::of(sent, time);
    outcome.tell(client, call, began.elapsed());
    outcome
}

fn request(client: &Client, call: &Call) -> Request {
    let shared = client.shared();
    let headers = match &call.body {
        Some(_) => shared.headers.clone().with_static("content-type", "application/json"),
        None => shared.headers.clone(),
    };
    Request { method: call.method, url: shared.base_url.join(&call.target), headers, body: call.body.clone() }
}

/// Ids stand in the query; logs show the path only.
fn path_of(target: &str) -> &str {
    cut(target, b'?').map_or(target, |(path, _)| path)
}

/// A panic elsewhere leaves these numbers whole: no lock is held across anything that could panic halfway.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Outcome {
    /// What came within this time.
    fn of(sent: Option<Result<Response, Failure>>, time: Duration) -> Self {
        match sent {
            Some(Ok(response)) => {
                let retry_after = response
                    .headers
                    .get("retry-after")
                    .and_then(|value| retry_after::parse(value, response.headers.get("date"), platform::wall_clock()));
                Self::Answered { response: Box::new(response), retry_after }
            }
            Some(Err(failure)) => Self::Failed(Arc::new(failure)),
            None => {
                let message = ["no answer within ", &in_words(time)].concat();
                Self::Failed(Arc::new(Failure::new(FailureKind::Timeout, Delivery::MaybeSent, message)))
            }
        }
    }

    fn tell(&self, client: &Client, call: &Call, took: Duration) {
        let took_ms = milliseconds(took);
        match self {
            Self::Answered { response, .. } => {
                tell!(debug, call = (call.name), status = (response.status), took_ms = (took_ms); "answered");
            }
            Self::Failed(failure) => {
                tell!(debug, call = (call.name), took_ms = (took_ms), delivery = (failure.delivery.name()); "failed: ", client.redact(&failure.message));
            }
            Self::Held(_) => {}
        }
    }

    /// Why an attempt is made again, for the log.
    fn reason(&self) -> String {
        match self {
            Self::Answered { response, .. } => text!("HTTP {}", response.status),
            Self::Failed(failure) => failure.message.clone(),
            Self::Held(error) => error.kind.as_str().to_owned(),
        }
    }

    /// What it means for another attempt.
    pub(crate) fn attempt(&self) -> Attempt {
        let refused = |status| Attempt::Answered { status, retry_after: None };
        match self {
            Self::Answered { response, retry_after } => {
                Attempt::Answered { status: response.status, retry_after: *retry_after }
            }
            Self::Held(_) => Attempt::NotSent,
            Self::Failed(failure) => match (failure.delivery, failure.status) {
                (Delivery::NotSent, _) => Attempt::NotSent,
                // Whatever its status is, it is a refusal.
                _ if failure.kind == FailureKind::Redirected => refused(302),
                // The head of an answer came: it speaks for itself, unless it says that all is well.
                (_, Some(status)) if status >= 300 || failure.kind == FailureKind::TooLong => refused(status),
                _ => Attempt::MaybeSent,
            },
        }
    }

    /// What the answer's `Retry-After` asks.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Answered { retry_after, .. } => *retry_after,
            _ => None,
        }
    }

    /// The answer's `Date`.
    pub(crate) fn date(&self) -> Option<&str> {
        match self {
            Self::Answered { response, .. } => response.headers.get("date"),
            _ => None,
        }
    }

    /// The answer if it is a success, else the error that this outcome stands for.
    pub(crate) fn into_success(
        self,
        client: &Client,
        call: &Call,
        until: Deadline,
        attempts: u32,
    ) -> Result<Box<Response>> {
        let error = match self {
            Self::Answered { response, .. } if response.is_success() => return Ok(response),
            Self::Answered { response, retry_after } => from_response(call.name, &response, retry_after),
            Self::Failed(failure) => {
                let kind = match failure.status {
                    // The answer's head came and its body did not: the status still says what kind it is.
                    Some(status) if status >= 300 => ErrorKind::from_status(status),
                    _ => match failure.kind {
                        FailureKind::Timeout if until.remaining().is_zero() => ErrorKind::DeadlineExceeded,
                        FailureKind::Timeout => ErrorKind::Timeout,
                        FailureKind::TooLong | FailureKind::Redirected => ErrorKind::UnexpectedAnswer,
                        _ => ErrorKind::Connection,
                    },
                };
                Error::from_failure(kind, call.name, failure)
            }
            Self::Held(error) => error,
        };
        Err(client.redacted(error.with(|details| details.attempts = attempts)))
    }
}

/// Whole milliseconds.
pub(crate) fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// A duration as a person would write it.
pub(crate) fn in_words(duration: Duration) -> String {
    if duration < Duration::from_secs(1) {
        return text!("{} ms", duration.subsec_millis());
    }
    let tenths = milliseconds(duration).saturating_add(50) / 100;
    text!("{}.{} s", tenths / 10, tenths % 10)
}
