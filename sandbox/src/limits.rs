//! The documented limits: exact sliding windows for each key and endpoint.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};

use uphunt::{Endpoint, RateLimit};

use crate::clock::SECOND_MS;

/// What the limit headers say when limits are off: a number that no test reaches.
const UNLIMITED: u32 = 1_000_000;

/// The limits in effect.
#[derive(Debug, Clone, Default)]
pub(crate) struct LimitRules {
    /// No limit at all.
    pub(crate) off: bool,
    /// Limits that stand in for the documented ones.
    pub(crate) overrides: HashMap<Endpoint, Vec<RateLimit>>,
}

impl LimitRules {
    fn of(&self, endpoint: Endpoint) -> &[RateLimit] {
        self.overrides.get(&endpoint).map_or(endpoint.limits(), Vec::as_slice)
    }
}

/// The state of a limit after a request: the limit headers of the response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Standing {
    /// How many requests the tightest window admits.
    pub(crate) limit: u32,
    /// How many it still admits.
    pub(crate) remaining: u32,
    /// When its oldest request leaves it, in Unix milliseconds.
    pub(crate) resets_at: i64,
    /// Whether this request was one too many.
    pub(crate) exceeded: bool,
}

/// Counts requests by key and endpoint.
#[derive(Debug, Default)]
pub(crate) struct Limiter {
    rules: LimitRules,
    seen: Mutex<HashMap<(i64, Endpoint), VecDeque<i64>>>,
}

impl Limiter {
    /// A limiter by `rules`.
    pub(crate) fn new(rules: LimitRules) -> Self {
        Self { rules, seen: Mutex::default() }
    }

    /// Counts a request of `key`. One that exceeds a limit is not counted against later ones.
    pub(crate) fn admit(&self, key: i64, endpoint: Endpoint, now: i64) -> Standing {
        let rules = self.rules.of(endpoint);
        if self.rules.off || rules.is_empty() {
            return Standing {
                limit: UNLIMITED,
                remaining: UNLIMITED,
                resets_at: now + 60 * SECOND_MS,
                exceeded: false,
            };
        }
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let times = seen.entry((key, endpoint)).or_default();
        let longest = rules.iter().map(|rule| length_ms(*rule)).max().unwrap_or(0);
        while times.front().is_some_and(|&at| at <= now - longest) {
            times.pop_front();
        }
        let exceeded = rules.iter().any(|rule| used(times, *rule, now) >= rule.requests);
        if !exceeded {
            times.push_back(now);
        }
        let mut standing = tightest(times, rules, now);
        standing.exceeded = exceeded;
        standing
    }

    /// What the headers say to a caller whose key is unknown: the whole limit, for it has none of its own.
    pub(crate) fn untouched(&self, endpoint: Endpoint, now: i64) -> Standing {
        if self.rules.off || self.rules.of(endpoint).is_empty() {
            return Standing {
                limit: UNLIMITED,
                remaining: UNLIMITED,
                resets_at: now + 60 * SECOND_MS,
                exceeded: false,
            };
        }
        tightest(&VecDeque::new(), self.rules.of(endpoint), now)
    }
}

fn length_ms(rule: RateLimit) -> i64 {
    i64::try_from(rule.per.as_millis()).unwrap_or(i64::MAX)
}

/// Times are in order, so the window's first request is found by bisection.
fn first_in_window(times: &VecDeque<i64>, rule: RateLimit, now: i64) -> usize {
    times.partition_point(|&at| at <= now - length_ms(rule))
}

fn used(times: &VecDeque<i64>, rule: RateLimit, now: i64) -> u32 {
    u32::try_from(times.len() - first_in_window(times, rule, now)).unwrap_or(u32::MAX)
}

/// The window with the fewest requests left; among those that are full, the one that opens last.
fn tightest(times: &VecDeque<i64>, rules: &[RateLimit], now: i64) -> Standing {
    let standings = rules.iter().map(|rule| {
        let remaining = rule.requests.saturating_sub(used(times, *rule, now));
        let oldest = times.get(first_in_window(times, *rule, now)).copied().unwrap_or(now);
        Standing { limit: rule.requests, remaining, resets_at: oldest + length_ms(*rule), exceeded: false }
    });
    let tightest =
        standings.min_by_key(|standing| (standing.remaining, -standing.resets_at * i64::from(standing.remaining == 0)));
    tightest.unwrap_or(Standing { limit: UNLIMITED, remaining: UNLIMITED, resets_at: now, exceeded: false })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn a_window_slides_with_the_oldest_request() {
        let limiter = Limiter::new(LimitRules {
            off: false,
            overrides: HashMap::from([(
                Endpoint::Status,
                vec![RateLimit { requests: 2, per: Duration::from_secs(1) }],
            )]),
        });
        assert!(!limiter.admit(1, Endpoint::Status, 0).exceeded);
        assert!(!limiter.admit(1, Endpoint::Status, 600).exceeded);
        let refused = limiter.admit(1, Endpoint::Status, 999);
        assert!(refused.exceeded);
        assert_eq!(refused.resets_at, 1_000);
        assert!(!limiter.admit(1, Endpoint::Status, 1_000).exceeded);
        assert!(limiter.admit(1, Endpoint::Status, 1_001).exceeded);
    }

    #[test]
    fn each_key_and_each_endpoint_is_counted_on_its_own() {
        let limiter = Limiter::default();
        for _ in 0..30 {
            assert!(!limiter.admit(1, Endpoint::Freelancers, 0).exceeded);
        }
        assert!(limiter.admit(1, Endpoint::Freelancers, 0).exceeded);
        assert!(!limiter.admit(2, Endpoint::Freelancers, 0).exceeded);
        assert!(!limiter.admit(1, Endpoint::Status, 0).exceeded);
    }

    #[test]
    fn with_limits_off_nothing_is_refused_and_nothing_is_kept() {
        let limiter = Limiter::new(LimitRules { off: true, ..LimitRules::default() });
        for _ in 0..10_000 {
            assert!(!limiter.admit(1, Endpoint::Apply, 0).exceeded);
        }
        assert!(limiter.seen.lock().unwrap().is_empty());
    }
}
