//! A sliding window over requests that were begun.

use std::collections::VecDeque;
use std::time::Duration;

use crate::policy::rate_limit::RateLimit;

/// A limit is kept in sixths of its window: six full sixths are the whole limit, and a burst at the beginning does not
/// close the endpoint for the rest of the window.
const PARTS: u32 = 6;

/// Smaller limits are kept as they are.
const SMALLEST_SPLIT: u32 = 12;

/// The requests of the current window.
#[derive(Debug)]
pub(super) struct Window {
    limit: Option<RateLimit>,
    begun: VecDeque<Duration>,
}

impl Window {
    pub(super) fn new(limit: Option<RateLimit>) -> Self {
        let split = |limit: RateLimit| {
            if limit.requests < SMALLEST_SPLIT {
                RateLimit { requests: limit.requests.max(1), ..limit }
            } else {
                RateLimit { requests: limit.requests / PARTS, per: limit.per / PARTS }
            }
        };
        Self { limit: limit.map(split), begun: VecDeque::new() }
    }

    /// Returns when the next request may begin: `now`, or later.
    pub(super) fn opens_at(&self, now: Duration) -> Duration {
        let Some(limit) = self.limit else { return now };
        let oldest_that_counts = self.begun.len().checked_sub(limit.requests as usize);
        oldest_that_counts.map_or(now, |oldest| now.max(self.begun[oldest].saturating_add(limit.per)))
    }

    /// Counts a request that begins now.
    pub(super) fn count(&mut self, now: Duration) {
        let Some(limit) = self.limit else { return };
        self.begun.push_back(now);
        while self.begun.len() > limit.requests as usize {
            self.begun.pop_front();
        }
    }
}
