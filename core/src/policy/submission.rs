//! Apply exactly once: what to do when it is unknown whether the service received the request.
//!
//! `apply` has no idempotency key. When an attempt may have been sent and no usable response arrived, sending it again
//! could send a proposal twice. So the client first looks the job up at the status endpoint, and the result decides
//! (`docs/api.md`, "Apply"; `docs/decisions/002-exactly-once.md`).

use std::time::Duration;

use crate::models::{Application, Credit, UnixMillis};

use super::retry::{RetryPolicy, is_refusal};

/// How sending the request ended, its own safe retries included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SendOutcome {
    /// The service accepted the request and its response could be read.
    Accepted,
    /// A 2xx whose body could not be read. The request was accepted, so it is never sent again.
    AcceptedUnread,
    /// 409: there is an application to this job already.
    Conflict,
    /// The request may have been sent, and no usable response arrived.
    MaybeSent,
    /// The request was refused or never sent. Nothing happened on the service's side.
    Refused,
}

impl SendOutcome {
    /// Classifies a response to an apply. `from_api` is whether its body is JSON, as every body of the service is. What
    /// counts as a refusal: [`is_refusal`].
    pub const fn from_response(status: u16, from_api: bool) -> Self {
        match status {
            200..300 => Self::AcceptedUnread,
            409 if from_api => Self::Conflict,
            _ if is_refusal(status, from_api) => Self::Refused,
            _ => Self::MaybeSent,
        }
    }
}

/// The result of looking the job up at the status endpoint.
#[derive(Debug, Clone, PartialEq)]
pub enum StatusLookup {
    /// There is an application.
    Found {
        /// The latest application to the job.
        application: Box<Application>,
        /// Whether this client knew it before this call.
        known_before: bool,
        /// When the first doubtful attempt began, by the service's clock; `None` without a `Date` header.
        attempt_began: Option<UnixMillis>,
    },
    /// 404 by the service itself: nothing was queued for this job.
    NotFound,
    /// No usable response, or a job id that cannot be looked up.
    Unreachable,
}

/// What to do next.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// Send the request (again), after a pause: what the server requested with `Retry-After`.
    Send {
        /// The pause.
        after: Duration,
    },
    /// Look the job up at the status endpoint, after a pause.
    LookUp {
        /// The pause. It gives a request that is still in flight time to arrive.
        after: Duration,
    },
    /// The call is over.
    Finish(Finish),
}

/// How the call ended.
#[derive(Debug, Clone, PartialEq)]
pub enum Finish {
    /// The service accepted the request and its response could be read.
    Accepted,
    /// The service has the application, although the response was lost.
    Recovered(Box<Application>),
    /// There was an application to this job before this call.
    AlreadyApplied(Option<Box<Application>>),
    /// The request was refused or never sent; the last response or failure has the reason.
    Refused,
    /// The response to an attempt was lost, the service confirms that nothing was queued, and no retry is left.
    NotQueued,
    /// It cannot be determined whether the request was accepted.
    Unknown,
}

/// The state of one apply. Feed it what happened; it returns what to do.
#[derive(Debug)]
pub struct SubmitState {
    retry: RetryPolicy,
    /// Attempts of this call, or before it, that may have been sent without a usable response.
    doubtful_attempts: u32,
    /// Whether an earlier process or machine made the first doubtful attempt.
    attempted_before: bool,
    /// Whether some response was a 2xx: then nothing is sent again.
    accepted_unread: bool,
    /// Lookups since that response.
    lookups: u32,
    /// A refunded application of this call that is being looked up once more.
    refunded: Option<Box<Application>>,
    last_outcome: Option<SendOutcome>,
    /// The wait that the last response's `Retry-After` requests.
    retry_after: Duration,
    /// How long ago an earlier call's doubtful attempt began.
    doubt_age: Duration,
}

/// The call's progress after a step.
#[derive(Debug, Clone, Copy)]
pub struct Progress {
    /// Attempts to send so far.
    pub attempts: u32,
    /// Time to the deadline; [`Duration::MAX`] without one.
    pub remaining: Duration,
    /// The wait that the last response's `Retry-After` requests.
    pub retry_after: Option<Duration>,
    /// How long an attempt may take.
    pub timeout: Duration,
}

/// A resend needs this much time for the attempt itself (or what an attempt may take, if that is less). With less it would
/// only turn a certain "nothing was queued" into a doubt.
const SHORTEST_RESEND: Duration = Duration::from_secs(2);

/// An application may seem this much older than the attempt that made it: `Date` headers have whole seconds.
const CLOCK_GRAIN_MS: i64 = 2_000;

/// The same where another machine, with a clock of its own, noted when the attempt began.
const OTHER_CLOCK_GRAIN_MS: i64 = 120_000;

/// A response that could not be read is followed by at most this many lookups, the pauses between them growing.
const MAX_LOOKUPS: u32 = 6;

impl SubmitState {
    /// Makes the state of a call that has not sent anything.
    pub fn new(retry: RetryPolicy) -> Self {
        Self {
            retry,
            doubtful_attempts: 0,
            attempted_before: false,
            accepted_unread: false,
            lookups: 0,
            refunded: None,
            last_outcome: None,
            retry_after: Duration::ZERO,
            doubt_age: Duration::MAX,
        }
    }

    /// Makes the state of a call that knows of an earlier attempt which may have been made: by a process that crashed, or
    /// a machine that lost its lease. It looks the job up before it sends anything.
    pub fn after_possible_attempt(retry: RetryPolicy) -> Self {
        Self { attempted_before: true, ..Self::after_doubtful_call(retry, Duration::MAX) }
    }

    /// Makes the state of a call that follows one of the same client whose outcome is unknown, and whose doubtful attempt
    /// began this long ago. It looks the job up before it sends anything.
    pub fn after_doubtful_call(retry: RetryPolicy, age: Duration) -> Self {
        Self { doubtful_attempts: 1, doubt_age: age, ..Self::new(retry) }
    }

    /// Returns what to do first.
    pub fn first_step(&self) -> Step {
        if self.doubtful_attempts > 0 {
            // A request that was cancelled a moment ago may still be in flight.
            Step::LookUp { after: self.retry.backoff.delay(1, 1.0).saturating_sub(self.doubt_age) }
        } else {
            Step::Send { after: Duration::ZERO }
        }
    }

    /// Handles the end of sending.
    pub fn on_sent(&mut self, outcome: SendOutcome, progress: Progress, random: f64) -> Step {
        self.last_outcome = Some(outcome);
        self.retry_after = progress.retry_after.unwrap_or_default();
        match outcome {
            SendOutcome::Accepted => Step::Finish(Finish::Accepted),
            // An earlier attempt may have arrived late, and be the reason for this refusal.
            SendOutcome::Refused if self.doubtful_attempts > 0 => Step::LookUp { after: Duration::ZERO },
            SendOutcome::Refused => Step::Finish(Finish::Refused),
            SendOutcome::Conflict => Step::LookUp { after: Duration::ZERO },
            SendOutcome::MaybeSent | SendOutcome::AcceptedUnread => {
                self.doubtful_attempts += 1;
                self.accepted_unread |= outcome == SendOutcome::AcceptedUnread;
                // Jitter over the upper half only: a request that is still in flight gets some time in any case.
                let most = self.retry.backoff.delay(progress.attempts, 1.0);
                Step::LookUp { after: most / 2 + (most / 2).mul_f64(random.clamp(0.0, 1.0)) }
            }
        }
    }

    /// Handles the result of a lookup.
    pub fn on_lookup(&mut self, lookup: StatusLookup, progress: Progress) -> Step {
        let conflict = self.last_outcome == Some(SendOutcome::Conflict);
        let refused = self.last_outcome == Some(SendOutcome::Refused);
        let doubted = self.doubtful_attempts > 0;
        if let (Some(refunded), StatusLookup::NotFound | StatusLookup::Unreachable) = (&self.refunded, &lookup) {
            return Step::Finish(Finish::Recovered(refunded.clone()));
        }
        Step::Finish(match lookup {
            StatusLookup::Found { application, known_before, attempt_began } => {
                let refunded = application.credit() == Credit::Refunded;
                if doubted && self.is_ours(&application, known_before, attempt_began) {
                    if refunded && self.may_be_followed_by_another() {
                        self.refunded = Some(application);
                        return Step::LookUp { after: self.retry.backoff.delay(progress.attempts, 1.0) };
                    }
                    Finish::Recovered(application)
                } else if conflict || (!refused && !refunded) {
                    Finish::AlreadyApplied(Some(application))
                } else if refused {
                    Finish::Refused
                } else if self.accepted_unread {
                    return self.look_up_again(progress);
                } else {
                    // An earlier application that came to nothing. Ours would be listed in its place.
                    return self.resend(progress);
                }
            }
            StatusLookup::NotFound | StatusLookup::Unreachable if conflict && !doubted => Finish::AlreadyApplied(None),
            _ if self.accepted_unread => return self.look_up_again(progress),
            StatusLookup::NotFound if refused => Finish::Refused,
            StatusLookup::NotFound if !conflict => return self.resend(progress),
            StatusLookup::NotFound | StatusLookup::Unreachable => Finish::Unknown,
        })
    }

    /// Returns whether the application is one that a doubtful attempt of this call made. It is, unless it existed before.
    fn is_ours(&self, application: &Application, known_before: bool, attempt_began: Option<UnixMillis>) -> bool {
        // The ledger may have learned about the application of an earlier attempt meanwhile.
        if known_before && !self.attempted_before {
            return false;
        }
        let grain = if self.attempted_before { OTHER_CLOCK_GRAIN_MS } else { CLOCK_GRAIN_MS };
        match (application.last_changed(), attempt_began) {
            (Some(moved), Some(began)) => moved.0.saturating_add(grain) >= began.0,
            // It is still being processed, or has no date. Taking it for ours can never send twice.
            _ => true,
        }
    }

    /// With several doubtful attempts, the first one's application may have been refunded while the next one's arrives.
    fn may_be_followed_by_another(&self) -> bool {
        self.doubtful_attempts > 1 && self.refunded.is_none()
    }

    /// Looks up again while time and lookups are left. A request that was accepted is never sent again.
    fn look_up_again(&mut self, progress: Progress) -> Step {
        self.lookups += 1;
        let pause = self.retry.backoff.delay(self.lookups, 1.0).saturating_mul(2);
        if self.lookups < MAX_LOOKUPS && pause < progress.remaining {
            Step::LookUp { after: pause }
        } else {
            Step::Finish(Finish::Unknown)
        }
    }

    /// Sends again if a retry is left, and the time for it.
    fn resend(&self, progress: Progress) -> Step {
        let left = progress.remaining.saturating_sub(self.retry_after);
        let time_enough = left >= progress.timeout.min(SHORTEST_RESEND) + time_for_lookup(left);
        // Nothing was sent by this call after an earlier process's attempt: its first attempt is no retry.
        let retry_left = progress.attempts == 0 || progress.attempts <= self.retry.max_retries;
        if retry_left && time_enough { Step::Send { after: self.retry_after } } else { Step::Finish(Finish::NotQueued) }
    }
}

/// Returns how much of the time to the deadline is kept for the lookup, should the response be lost: a quarter, at
/// most 5 s.
pub fn time_for_lookup(remaining: Duration) -> Duration {
    (remaining / 4).min(Duration::from_secs(5))
}

#[cfg(test)]
mod tests;
