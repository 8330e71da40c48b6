//! Whether an attempt that failed is made again, and when.

use std::time::Duration;

use super::backoff::Backoff;

/// What sending the same request twice would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Safety {
    /// Nothing new: reads, and calls whose repetition costs nothing.
    Repeatable,
    /// It would act twice. Sent again only when the first attempt certainly had no effect.
    Once,
}

/// How one attempt ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attempt {
    /// The request never reached the service.
    NotSent,
    /// The service may have received the request; no usable response arrived.
    MaybeSent,
    /// A response arrived.
    Answered {
        /// Its HTTP status.
        status: u16,
        /// The wait that the server requests: see [`requested_wait`](super::retry_after::RetryHints::requested_wait).
        retry_after: Option<Duration>,
    },
}

/// What to do after an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Return the outcome of this attempt.
    Stop,
    /// Wait this long, then send the request again.
    RetryIn(Duration),
}

/// How often and how soon to retry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    /// Attempts after the first. Default 2; 0 means none.
    pub max_retries: u32,
    /// The waits between attempts.
    pub backoff: Backoff,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self { max_retries: 2, backoff: Backoff::default() }
    }
}

/// Returns whether a status means "not now" rather than "no".
///
/// 408, 425 and most of the 5xx come from proxies and CDNs as well (520 to 530 are Cloudflare's). 501 and 505 are not
/// transient.
pub const fn is_transient(status: u16) -> bool {
    match status {
        408 | 425 | 429 => true,
        501 | 505 => false,
        _ => status >= 500 && status < 600,
    }
}

/// Returns whether the service may have acted on a request that ended like this.
///
/// Only a [refusal](is_refusal) proves that it did not. `from_api` is whether the response is the service's own.
pub const fn may_have_acted(attempt: Attempt, from_api: bool) -> bool {
    match attempt {
        Attempt::NotSent => false,
        Attempt::MaybeSent => true,
        Attempt::Answered { status, .. } => !is_refusal(status, from_api),
    }
}

/// Returns whether a response refuses a request, so that the service has not acted on it. `from_api` is whether its body is
/// JSON, as every body of the service is.
///
/// 401, 407, 413, 414, 429 and 431 refuse a request before it is forwarded, also when a proxy writes them. Any other 4xx
/// page of a proxy, CDN or firewall does not show whether the service received the request. 1xx and 3xx refuse nothing;
/// 408, 425 and 499 come from proxies, after they passed the request on; any 5xx may.
pub const fn is_refusal(status: u16, from_api: bool) -> bool {
    match status {
        401 | 407 | 413 | 414 | 429 | 431 => true,
        408 | 425 | 499 => false,
        _ => from_api && status >= 400 && status < 500,
    }
}

impl RetryPolicy {
    /// Decides what follows attempt number `attempts` (the first is 1), with `remaining` time to the deadline
    /// ([`Duration::MAX`] without one).
    ///
    /// A retry that could not start before the deadline is not waited for: the caller gets the response now. A request
    /// that must act only once is sent again after [`Attempt::NotSent`] and after 429, which is a refusal.
    pub fn decide(
        &self,
        attempt: Attempt,
        safety: Safety,
        attempts: u32,
        remaining: Duration,
        random: f64,
    ) -> Decision {
        if attempts > self.max_retries {
            return Decision::Stop;
        }
        let backoff = self.backoff.delay(attempts, random);
        let wait = match (attempt, safety) {
            (Attempt::NotSent, _) | (Attempt::MaybeSent, Safety::Repeatable) => backoff,
            (Attempt::Answered { status, retry_after }, Safety::Repeatable) if is_transient(status) => {
                retry_after.unwrap_or_else(|| self.wait_without_hint(status, attempts, backoff, remaining))
            }
            (Attempt::Answered { status: 429, retry_after }, Safety::Once) => {
                retry_after.unwrap_or_else(|| self.wait_without_hint(429, attempts, backoff, remaining))
            }
            _ => return Decision::Stop,
        };
        if wait >= remaining { Decision::Stop } else { Decision::RetryIn(wait) }
    }

    /// An overloaded server that names no time gets some seconds, as far as a third of the remaining time admits.
    fn wait_without_hint(&self, status: u16, attempts: u32, backoff: Duration, remaining: Duration) -> Duration {
        if matches!(status, 429 | 503) {
            backoff.max(self.backoff.overload_delay(attempts).min(remaining / 3))
        } else {
            backoff
        }
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
    fn reads_are_retried_on_statuses_that_pass() {
        for status in [408, 425, 500, 502, 504, 507, 520, 521, 522, 523, 524, 525, 526, 527, 530, 599] {
            let decision = after(answered(status), Safety::Repeatable);
            assert_eq!(decision, Decision::RetryIn(Duration::from_millis(500)), "{status}");
        }
    }

    #[test]
    fn overload_without_a_header_waits_some_seconds() {
        for status in [429, 503] {
            let wait = |attempts, remaining| {
                POLICY.decide(answered(status), Safety::Repeatable, attempts, Duration::from_secs(remaining), 0.0)
            };
            assert_eq!(wait(1, 90), Decision::RetryIn(Duration::from_secs(5)));
            assert_eq!(wait(2, 80), Decision::RetryIn(Duration::from_secs(10)));
            assert_eq!(wait(1, 6), Decision::RetryIn(Duration::from_secs(2)), "as far as the deadline admits");
        }
        assert_eq!(after(answered(429), Safety::Once), Decision::RetryIn(Duration::from_secs(5)));
    }

    #[test]
    fn no_other_status_is_retried() {
        for status in (200..400).chain([400, 401, 402, 403, 404, 405, 407, 409, 413, 422, 451, 499, 501, 505, 600]) {
            assert_eq!(after(answered(status), Safety::Repeatable), Decision::Stop, "{status}");
        }
    }

    #[test]
    fn a_request_that_acts_once_is_resent_only_when_it_was_refused_or_never_sent() {
        assert!(matches!(after(Attempt::NotSent, Safety::Once), Decision::RetryIn(_)));
        assert!(matches!(after(answered(429), Safety::Once), Decision::RetryIn(_)));
        for attempt in (100..600).filter(|status| *status != 429).map(answered).chain([Attempt::MaybeSent]) {
            assert_eq!(after(attempt, Safety::Once), Decision::Stop, "{attempt:?}");
        }
    }

    #[test]
    fn only_a_refusal_proves_that_the_service_did_not_act() {
        for status in [100, 103, 200, 202, 204, 301, 302, 303, 307, 408, 425, 499, 500, 502, 503, 504, 520, 599] {
            assert!(may_have_acted(answered(status), true), "{status}");
        }
        for status in [400, 401, 402, 403, 404, 407, 409, 413, 422, 429] {
            assert!(!may_have_acted(answered(status), true), "{status}");
        }
        for status in [400, 403, 404, 422] {
            assert!(may_have_acted(answered(status), false), "{status}: a proxy's page");
        }
        assert!(may_have_acted(Attempt::MaybeSent, false) && !may_have_acted(Attempt::NotSent, false));
    }

    #[test]
    fn zero_retries_means_none() {
        let never = RetryPolicy { max_retries: 0, ..POLICY };
        for attempt in [Attempt::NotSent, Attempt::MaybeSent, answered(429), answered(503)] {
            assert_eq!(never.decide(attempt, Safety::Repeatable, 1, Duration::MAX, 0.0), Decision::Stop);
        }
    }

    #[test]
    fn attempts_are_counted() {
        let decide = |attempts| POLICY.decide(answered(500), Safety::Repeatable, attempts, Duration::MAX, 1.0);
        assert_eq!(decide(2), Decision::RetryIn(Duration::from_secs(1)));
        assert_eq!(decide(3), Decision::Stop);
    }

    #[test]
    fn a_requested_wait_is_kept_without_jitter() {
        let requested = Attempt::Answered { status: 503, retry_after: Some(Duration::from_secs(60)) };
        let decision = POLICY.decide(requested, Safety::Repeatable, 1, Duration::MAX, 0.0);
        assert_eq!(decision, Decision::RetryIn(Duration::from_secs(60)));
    }

    #[test]
    fn a_wait_past_the_deadline_does_not_start() {
        let requested = Attempt::Answered { status: 429, retry_after: Some(Duration::from_secs(60)) };
        let at = |remaining| POLICY.decide(requested, Safety::Repeatable, 1, Duration::from_secs(remaining), 0.5);
        assert_eq!(at(60), Decision::Stop);
        assert_eq!(at(61), Decision::RetryIn(Duration::from_secs(60)));
    }
}
