//! Client-side rate limiting: sending no faster than the service allows, before it has to refuse.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::serde_helpers::seconds;

/// At most `requests` in any window of length `per`, for one key and one endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RateLimit {
    /// How many requests the window admits.
    pub requests: u32,
    /// How long the window is. In configuration: seconds.
    #[serde(with = "seconds")]
    pub per: Duration,
}

impl RateLimit {
    /// Admits this many requests a minute.
    pub const fn per_minute(requests: u32) -> Self {
        Self { requests, per: Duration::from_secs(60) }
    }

    /// Admits this many requests in 24 hours.
    pub const fn per_day(requests: u32) -> Self {
        Self { requests, per: Duration::from_secs(24 * 60 * 60) }
    }
}

/// A place in the queue of one endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ticket(u64);

/// Sliding windows over the requests to one endpoint with one key.
///
/// A request counts from the moment it starts until `per` after it has *ended*. The service saw it at some moment in
/// between, so no window of length `per` on the service's side holds more than `requests`, whatever the network did.
///
/// Waiting requests start in the order in which they came. A request that does not call [`try_start`](Self::try_start)
/// for [`ABANDONED_AFTER`] loses its place: a future that is not polled any more would otherwise block all others.
#[derive(Debug)]
pub struct RateLimiter {
    rules: Vec<RateLimit>,
    /// How far the server may raise each rule.
    most: Vec<u32>,
    waiting: Vec<Waiting>,
    in_flight: u32,
    /// When past requests ended, oldest first. Some are too old to count.
    ended: Vec<Duration>,
    block: Option<Block>,
    reported: Option<Reported>,
    next_ticket: u64,
}

/// A waiting request.
#[derive(Debug, Clone, Copy)]
struct Waiting {
    ticket: Ticket,
    /// When it last tried to start; `None` before the first time.
    last_tried: Option<Duration>,
}

/// A waiting request tries to start more often than this.
pub const ABANDONED_AFTER: Duration = Duration::from_secs(5);

/// How soon the others try again while one request probes whether a block is over.
const PROBE_POLL: Duration = Duration::from_secs(1);

/// Resets are reported in whole seconds, so they may seem a little further away than the window is long.
const RESET_GRAIN: Duration = Duration::from_secs(2);

/// The server refused a request with 429.
#[derive(Debug, Clone, Copy)]
struct Block {
    until: Duration,
    probe: Probe,
}

/// Whether a single request finds out if a block is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Probe {
    /// The server named a believable time: no need.
    No,
    Needed,
    InFlight,
}

/// The number of requests left, as the server last reported it.
#[derive(Debug, Clone, Copy)]
struct Reported {
    left: u32,
    until: Duration,
}

/// The `X-RateLimit-*` headers of a response (`docs/api.md`, "Endpoints and limits").
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RateLimitHeaders {
    /// `X-RateLimit-Limit`
    pub limit: Option<u32>,
    /// `X-RateLimit-Remaining`
    pub remaining: Option<u32>,
    /// Time until `X-RateLimit-Reset`.
    pub reset_in: Option<Duration>,
}

impl RateLimiter {
    /// Makes a limiter that keeps these limits.
    pub fn new(rules: &[RateLimit]) -> Self {
        Self {
            rules: rules.to_vec(),
            most: vec![u32::MAX; rules.len()],
            waiting: Vec::new(),
            in_flight: 0,
            ended: Vec::new(),
            block: None,
            reported: None,
            next_ticket: 0,
        }
    }

    /// [`new`](Self::new) with limits that a user chose: the server may lower them, and raise them to that again.
    pub fn with_own(rules: &[RateLimit]) -> Self {
        Self { most: rules.iter().map(|rule| rule.requests).collect(), ..Self::new(rules) }
    }

    /// Returns the limits, as corrected by the server.
    pub fn rules(&self) -> &[RateLimit] {
        &self.rules
    }

    /// Returns the length of the shortest window; zero without limits.
    pub fn shortest_window(&self) -> Duration {
        self.rules.iter().map(|rule| rule.per).min().unwrap_or_default()
    }

    /// Returns the length of the longest window; zero without limits.
    pub fn longest_window(&self) -> Duration {
        self.rules.iter().map(|rule| rule.per).max().unwrap_or_default()
    }

    /// Returns the wait to observe when a server requests `wait`.
    ///
    /// No limit of this endpoint needs longer than its longest window. A longer wait (a proxy's mistake, milliseconds read
    /// as seconds) is replaced by the shortest window, after which the next request finds out.
    pub fn believable_wait(&self, wait: Duration) -> Duration {
        let longest = self.longest_window();
        if longest.is_zero() || wait <= longest.saturating_add(RESET_GRAIN) { wait } else { self.shortest_window() }
    }

    /// Joins the end of the queue.
    pub fn enqueue(&mut self) -> Ticket {
        let ticket = Ticket(self.next_ticket);
        self.next_ticket += 1;
        self.waiting.push(Waiting { ticket, last_tried: None });
        ticket
    }

    /// Starts the request of this ticket if it is next and the limits admit it.
    ///
    /// # Errors
    /// The time to try again at: never later than the earliest moment at which the request could start.
    pub fn try_start(&mut self, ticket: Ticket, now: Duration) -> Result<(), Duration> {
        self.forget_old(now);
        self.drop_abandoned(ticket, now);
        let ahead = self.position(ticket);
        let earliest = self.earliest(ahead, now);
        if earliest > now {
            if let Some(waiting) = self.waiting.get_mut(ahead).filter(|waiting| waiting.ticket == ticket) {
                waiting.last_tried = Some(now);
            }
            return Err(earliest);
        }
        self.start(ticket);
        if let Some(block) = &mut self.block {
            block.probe = Probe::InFlight;
        }
        Ok(())
    }

    /// Starts the request of this ticket before all others, whatever the server's headers require. Only the limits
    /// themselves hold it back.
    ///
    /// For the status request after a lost response: not knowing the outcome is worse than one refused request.
    ///
    /// # Errors
    /// The time to try again at.
    pub fn try_start_urgent(&mut self, ticket: Ticket, now: Duration) -> Result<(), Duration> {
        self.forget_old(now);
        let earliest = self.earliest_by_rules(0, now);
        if earliest > now {
            return Err(earliest);
        }
        self.start(ticket);
        Ok(())
    }

    /// Leaves the queue without having started.
    pub fn dequeue(&mut self, ticket: Ticket) {
        let position = self.position(ticket);
        if self.waiting.get(position).is_some_and(|waiting| waiting.ticket == ticket) {
            self.waiting.remove(position);
        }
    }

    /// Takes back a start: the request is not sent after all.
    pub fn cancel_started(&mut self) {
        self.in_flight = self.in_flight.saturating_sub(1);
        self.renew_probe();
        if let Some(reported) = &mut self.reported {
            reported.left = reported.left.saturating_add(1);
        }
    }

    /// Records the end of a started request, however it ended. Call [`observe`](Self::observe) and
    /// [`block`](Self::block) with its response first.
    pub fn finish(&mut self, now: Duration) {
        self.in_flight = self.in_flight.saturating_sub(1);
        self.ended.push(now);
        // A block that the probe's own response set is in the future, and stays.
        if self.block.is_some_and(|block| block.until <= now) {
            self.block = None;
        }
    }

    /// Learns from a response's headers.
    ///
    /// A limit that differs from the known ones replaces the shortest window that is no shorter than the time to the
    /// reset. The remaining number counts until the reset, less what else is in flight: the server may not have counted
    /// that yet. A reset further away than the longest window is a mistake, and nothing is learned from it.
    pub fn observe(&mut self, headers: RateLimitHeaders, now: Duration) {
        let reset_in = headers.reset_in.unwrap_or_default();
        if reset_in > self.longest_window().saturating_add(RESET_GRAIN) {
            return;
        }
        if let Some(limit) = headers.limit.filter(|limit| *limit > 0)
            && self.rules.iter().all(|rule| rule.requests != limit)
        {
            let at_least = reset_in.saturating_sub(RESET_GRAIN);
            let fitting = self.rules.iter_mut().zip(&self.most).filter(|(rule, _)| rule.per >= at_least);
            if let Some((rule, most)) = fitting.min_by_key(|(rule, _)| rule.per) {
                rule.requests = limit.min(*most);
            }
        }
        if let (Some(remaining), Some(reset_in)) = (headers.remaining, headers.reset_in) {
            self.reported = Some(Reported {
                left: remaining.saturating_sub(self.in_flight.saturating_sub(1)),
                until: now.saturating_add(reset_in),
            });
        }
    }

    /// Stops all requests after a 429 that requests this wait.
    ///
    /// A wait longer than any window is [replaced](Self::believable_wait). As it is unknown when the limit really resets,
    /// a single request then finds out.
    pub fn block(&mut self, wait: Duration, now: Duration) {
        let believed = self.believable_wait(wait);
        let until = now.saturating_add(believed);
        if self.block.is_none_or(|block| block.until <= until) {
            let probe = if believed == wait { Probe::No } else { Probe::Needed };
            self.block = Some(Block { until, probe });
        }
    }

    fn start(&mut self, ticket: Ticket) {
        self.dequeue(ticket);
        self.in_flight += 1;
        if let Some(reported) = &mut self.reported {
            reported.left = reported.left.saturating_sub(1);
        }
    }

    /// Removes those ahead of this ticket that have stopped trying.
    fn drop_abandoned(&mut self, ticket: Ticket, now: Duration) {
        while let Some(Waiting { ticket: first, last_tried: Some(tried) }) = self.waiting.first()
            && *first < ticket
            && tried.saturating_add(ABANDONED_AFTER) <= now
        {
            self.waiting.remove(0);
        }
    }

    /// Returns the number of requests ahead of this one.
    fn position(&self, ticket: Ticket) -> usize {
        self.waiting.partition_point(|waiting| waiting.ticket < ticket)
    }

    fn renew_probe(&mut self) {
        if let Some(block) = &mut self.block
            && block.probe == Probe::InFlight
        {
            block.probe = Probe::Needed;
        }
    }

    /// Returns the earliest moment at which the request with `ahead` others before it could start.
    fn earliest(&self, ahead: usize, now: Duration) -> Duration {
        let mut earliest = self.earliest_by_rules(ahead, now);
        if let Some(block) = self.block {
            let opens = block.until.max(now);
            let is_probe = ahead == 0 && block.probe == Probe::Needed;
            let waits_for_probe = block.probe != Probe::No && !is_probe;
            earliest = earliest.max(if waits_for_probe { opens.saturating_add(PROBE_POLL) } else { opens });
        }
        if let Some(reported) = self.reported.filter(|reported| now < reported.until && ahead >= reported.left as usize)
        {
            earliest = earliest.max(reported.until);
        }
        earliest
    }

    fn earliest_by_rules(&self, ahead: usize, now: Duration) -> Duration {
        self.rules.iter().map(|rule| self.earliest_by(rule, ahead, now)).fold(now, Duration::max)
    }

    fn earliest_by(&self, rule: &RateLimit, ahead: usize, now: Duration) -> Duration {
        let first_inside = self.ended.partition_point(|ended| ended.saturating_add(rule.per) <= now);
        let inside = self.ended.len() - first_inside;
        let busy = self.in_flight as usize + inside;
        let Some(missing) = (busy + ahead + 1).checked_sub(rule.requests as usize).filter(|missing| *missing > 0)
        else {
            return now;
        };
        match self.ended.get(first_inside + missing - 1) {
            Some(ended) if missing <= inside => ended.saturating_add(rule.per),
            // It waits for one that is still in flight, which will count for a whole window after it has ended.
            _ => now.saturating_add(rule.per),
        }
    }

    fn forget_old(&mut self, now: Duration) {
        let longest = self.longest_window();
        let old = self.ended.partition_point(|ended| ended.saturating_add(longest) <= now);
        // Removing them one by one would move all others each time.
        if old > self.ended.len() / 2 {
            self.ended.drain(..old);
        }
        if self.reported.is_some_and(|reported| reported.until <= now) {
            self.reported = None;
        }
        if self.block.is_some_and(|block| block.probe == Probe::No && block.until <= now) {
            self.block = None;
        }
    }
}

#[cfg(test)]
mod tests;
