//! Whether an attempt that did not succeed is made again, and when.

use crate::time::Duration;

use super::backoff::Backoff;

/// What a second sending of the same request would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Safety {
    /// Nothing new: reads, and calls whose repetition costs nothing.
    Repeatable,
    /// It would act twice. Sent again only when it is certain that the first was not acted upon.
    Once,
}

/// How one attempt ended, as far as trying again is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attempt {
    /// The service never got it.
    NotSent,
    /// The service may have got it, and no usable answer came.
    MaybeSent,
    /// An answer came.
    Answered {
        /// Its HTTP status.
        status: u16,
        /// What its `Retry-After` asks.
        retry_after: Option<Duration>,
    },
}

/// What to do after an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// This is the end of it.
    Stop,
    /// Wait this long, then send it again.
    RetryIn(Duration),
}

/// How often and how soon to try again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    /// Attempts after the first. 2 by default; 0 means none.
    pub max_retries: u32,
    /// The waits between them.
    pub backoff: Backoff,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self { max_retries: 2, backoff: Backoff::default() }
    }
}

/// Whether a status says "not now" rather than "no" (`contract.md`, "Errors"; 502 and 504 come from something in between).
pub const fn is_transient(status: u16) -> bool {
    matches!(status, 429 | 500 | 502 | 503 | 504)
}

impl RetryPolicy {
    /// What to do after attempt number `attempts` (the first is 1) ended like this, with `remaining` time to the deadline: without one,
    /// all there is.
    ///
    /// A retry whose wait would not end before the deadline is not begun: the caller gets the answer now, not later.
    /// A request that must act only once is sent again after `NotSent` and after 429, which is a refusal; a 5xx may come
    /// from something in between, after the service has acted.
    pub fn decide(&self, attempt: Attempt, safety: Safety, attempts: u32, remaining: Duration, unit: f64) -> Decision {
        if attempts > self.max_retries {
            return Decision::Stop;
        }
        let backoff = self.backoff.delay(attempts, unit);
        let wait = match (attempt, safety) {
            (Attempt::NotSent, _) | (Attempt::MaybeSent, Safety::Repeatable) => backoff,
            (Attempt::Answered { status: 429, retry_after }, _) => retry_after.unwrap_or(backoff),
            (Attempt::Answered { status, retry_after }, Safety::Repeatable) if is_transient(status) => {
                retry_after.unwrap_or(backoff)
            }
            _ => return Decision::Stop,
        };
        if wait >= remaining { Decision::Stop } else { Decision::RetryIn(wait) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: RetryPolicy = RetryPolicy {
        max_retries: 2,
        backoff: Backoff { base: Duration::from_millis(500), cap: Duration::from_secs(20) },
    };

    fn answered(status: u16) -> Attempt {
        Attempt::Answered { status, retry_after: None }
    }

    fn after(attempt: Attempt, safety: Safety) -> Decision {
        POLICY.decide(attempt, safety, 1, Duration::MAX, 1.0)
    }

    #[test]
    fn reads_are_retried_on_429_and_on_5xx_that_pass() {
        for status in [429, 500, 502, 503, 504] {
            assert_eq!(
                after(answered(status), Safety::Repeatable),
                Decision::RetryIn(Duration::from_millis(500)),
                "{status}"
            );
        }
    }

    #[test]
    fn nothing_else_that_was_answered_is_retried() {
        for status in [200, 201, 301, 302, 400, 401, 402, 403, 404, 405, 408, 409, 413, 422, 425, 451, 501, 505] {
            assert_eq!(after(answered(status), Safety::Repeatable), Decision::Stop, "{status}");
        }
    }

    #[test]
    fn what_must_act_once_is_resent_only_when_it_was_refused_or_never_sent() {
        assert!(matches!(after(Attempt::NotSent, Safety::Once), Decision::RetryIn(_)));
        assert!(matches!(after(answered(429), Safety::Once), Decision::RetryIn(_)));
        for attempt in [Attempt::MaybeSent, answered(500), answered(502), answered(503), answered(504), answered(200)] {
            assert_eq!(after(attempt, Safety::Once), Decision::Stop, "{attempt:?}");
        }
    }

    #[test]
    fn zero_retries_means_none() {
        let never = RetryPolicy { max_retries: 0, ..POLICY };
        for attempt in [Attempt::NotSent, Attempt::MaybeSent, answered(429), answered(503)] {
            assert_eq!(never.decide(attempt, Safety::Repeatable, 1, Duration::MAX, 0.0), Decision::Stop);
        }
    }

    #[test]
    fn the_attempts_are_counted() {
        assert_eq!(
            POLICY.decide(answered(503), Safety::Repeatable, 2, Duration::MAX, 1.0),
            Decision::RetryIn(Duration::from_secs(1))
        );
        assert_eq!(POLICY.decide(answered(503), Safety::Repeatable, 3, Duration::MAX, 1.0), Decision::Stop);
    }

    #[test]
    fn retry_after_is_obeyed_and_not_jittered() {
        let told = Attempt::Answered { status: 503, retry_after: Some(Duration::from_secs(60)) };
        assert_eq!(
            POLICY.decide(told, Safety::Repeatable, 1, Duration::MAX, 0.0),
            Decision::RetryIn(Duration::from_secs(60))
        );
    }

    #[test]
    fn a_wait_past_the_deadline_is_not_begun() {
        let told = Attempt::Answered { status: 429, retry_after: Some(Duration::from_secs(60)) };
        let at = |remaining| POLICY.decide(told, Safety::Repeatable, 1, Duration::from_secs(remaining), 0.5);
        assert_eq!(at(60), Decision::Stop);
        assert_eq!(at(61), Decision::RetryIn(Duration::from_secs(60)));
    }
}
