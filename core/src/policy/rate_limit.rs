//! Pacing: asking no faster than the service allows, before being told.

use crate::time::Duration;

use crate::RateLimit;

/// A place in the queue of one endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ticket(u64);

/// Sliding windows over the requests to one endpoint with one key.
///
/// A request counts from the moment it starts until `per` after it has *ended*: the service saw it at some moment in
/// between, so whatever the network did, no window of length `per` on the service's side holds more than `requests`.
/// Waiting requests are served in the order in which they came, as long as they ask: who does not for [`PATIENCE`] is passed. A
/// future that nobody polls any more, or whose timer died with what it was made for, would keep all others waiting.
#[derive(Debug)]
pub struct Limiter {
    rules: Vec<RateLimit>,
    waiting: Vec<Waiting>,
    in_flight: u32,
    /// When past requests ended, oldest first; some of them so long ago that they do not count any more.
    ended: Vec<Duration>,
    blocked_until: Duration,
    /// What the service said is left, and until when that holds.
    told: Option<Told>,
    next_ticket: u64,
}

/// Who waits, and when it last asked; nothing before its first time.
#[derive(Debug, Clone, Copy)]
struct Waiting {
    ticket: Ticket,
    asked: Option<Duration>,
}

/// Who waits asks again sooner than this.
pub const PATIENCE: Duration = Duration::from_secs(5);

#[derive(Debug, Clone, Copy)]
struct Told {
    left: u32,
    until: Duration,
}

/// What an answer's `X-RateLimit-*` headers say (`contract.md`, "Errors").
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Observed {
    /// `X-RateLimit-Limit`
    pub limit: Option<u32>,
    /// `X-RateLimit-Remaining`
    pub remaining: Option<u32>,
    /// Time until `X-RateLimit-Reset`.
    pub reset_in: Option<Duration>,
}

impl Limiter {
    /// Keeps these limits.
    pub fn new(rules: &[RateLimit]) -> Self {
        Self {
            rules: rules.to_vec(),
            waiting: Vec::new(),
            in_flight: 0,
            ended: Vec::new(),
            blocked_until: Duration::ZERO,
            told: None,
            next_ticket: 0,
        }
    }

    /// How long the shortest limit counts; nothing where there is none.
    pub fn shortest_window(&self) -> Duration {
        self.rules.iter().map(|rule| rule.per).min().unwrap_or_default()
    }

    /// Takes a place at the end of the queue.
    pub fn enqueue(&mut self) -> Ticket {
        let ticket = Ticket(self.next_ticket);
        self.next_ticket += 1;
        self.waiting.push(Waiting { ticket, asked: None });
        ticket
    }

    /// Starts the request of this ticket, if its turn has come; else says when to ask again: never later than the
    /// earliest moment at which it could start.
    ///
    /// # Errors
    /// The time to ask again at.
    pub fn start(&mut self, ticket: Ticket, now: Duration) -> Result<(), Duration> {
        self.forget_old(now);
        while let Some(Waiting { ticket: first, asked: Some(asked) }) = self.waiting.first()
            && *first < ticket
            && asked.saturating_add(PATIENCE) <= now
        {
            self.waiting.remove(0);
        }
        let ahead = self.place(ticket);
        let earliest = self.earliest(ahead, now);
        if earliest > now {
            if let Some(waiting) = self.waiting.get_mut(ahead).filter(|waiting| waiting.ticket == ticket) {
                waiting.asked = Some(now);
            }
            return Err(earliest);
        }
        self.leave(ticket);
        self.in_flight += 1;
        if let Some(told) = &mut self.told {
            told.left = told.left.saturating_sub(1);
        }
        Ok(())
    }

    /// Leaves the queue without having started.
    pub fn leave(&mut self, ticket: Ticket) {
        let place = self.place(ticket);
        if self.waiting.get(place).is_some_and(|waiting| waiting.ticket == ticket) {
            self.waiting.remove(place);
        }
    }

    /// How many are before this one.
    fn place(&self, ticket: Ticket) -> usize {
        self.waiting.partition_point(|waiting| waiting.ticket < ticket)
    }

    /// What was started will not be sent after all.
    pub fn give_back(&mut self) {
        self.in_flight = self.in_flight.saturating_sub(1);
        if let Some(told) = &mut self.told {
            told.left = told.left.saturating_add(1);
        }
    }

    /// A request that was started has ended, however it ended.
    pub fn end(&mut self, now: Duration) {
        self.in_flight = self.in_flight.saturating_sub(1);
        self.ended.push(now);
    }

    /// Nobody here will end what was started, or start what waits: that is another process's. The service saw it all the same.
    pub fn abandon(&mut self, now: Duration) {
        self.waiting.clear();
        let started = std::mem::take(&mut self.in_flight);
        self.ended.extend((0..started).map(|_| now));
    }

    /// Learns from an answer's headers.
    ///
    /// A limit that differs from the seeded ones replaces the one it can only mean: the shortest window
    /// that is no shorter than the time to the reset. What is left counts until the reset, less what else is on its way:
    /// the service may not have counted it yet. The request that was answered is to be observed before it [ends](Self::end).
    pub fn observe(&mut self, observed: Observed, now: Duration) {
        let reset_in = observed.reset_in.unwrap_or_default();
        if let Some(limit) = observed.limit.filter(|limit| *limit > 0)
            && self.rules.iter().all(|rule| rule.requests != limit)
        {
            let longest = self.rules.iter().map(|rule| rule.per).max().unwrap_or_default();
            // A reset is told in whole seconds, so it may seem a little further away than the window is long.
            let at_least = reset_in.saturating_sub(Duration::from_secs(2)).min(longest);
            let fitting = self.rules.iter_mut().filter(|rule| rule.per >= at_least);
            if let Some(rule) = fitting.min_by_key(|rule| rule.per) {
                rule.requests = limit;
            }
        }
        if let (Some(remaining), Some(reset_in)) = (observed.remaining, observed.reset_in) {
            self.told = Some(Told {
                left: remaining.saturating_sub(self.in_flight.saturating_sub(1)),
                until: now.saturating_add(reset_in),
            });
        }
    }

    /// The service said 429: nobody asks before `until`.
    pub fn block(&mut self, until: Duration) {
        self.blocked_until = self.blocked_until.max(until);
    }

    /// The earliest moment at which the request with `ahead` others before it could start.
    fn earliest(&self, ahead: usize, now: Duration) -> Duration {
        let mut earliest = now.max(self.blocked_until);
        if let Some(told) = self.told.filter(|told| now < told.until && ahead >= told.left as usize) {
            earliest = earliest.max(told.until);
        }
        for rule in &self.rules {
            earliest = earliest.max(self.earliest_by(rule, ahead, now));
        }
        earliest
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
            // It waits for one that is still on its way, which will count for a whole window after it has ended.
            _ => now.saturating_add(rule.per),
        }
    }

    fn forget_old(&mut self, now: Duration) {
        let longest = self.rules.iter().map(|rule| rule.per).max().unwrap_or_default();
        let old = self.ended.partition_point(|ended| ended.saturating_add(longest) <= now);
        // Not one by one: all others move up each time.
        if old > self.ended.len() / 2 {
            self.ended.drain(..old);
        }
        if self.told.is_some_and(|told| told.until <= now) {
            self.told = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn s(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn limiter(requests: u32) -> Limiter {
        Limiter::new(&[RateLimit::per_minute(requests)])
    }

    fn run(limiter: &mut Limiter, now: Duration) -> Result<(), Duration> {
        let ticket = limiter.enqueue();
        let started = limiter.start(ticket, now);
        match started {
            Ok(()) => limiter.end(now),
            Err(_) => limiter.leave(ticket),
        }
        started
    }

    #[test]
    fn a_window_admits_its_number_and_then_says_when() {
        let mut limiter = limiter(3);
        for second in [0, 1, 2] {
            assert_eq!(run(&mut limiter, s(second)), Ok(()));
        }
        assert_eq!(run(&mut limiter, s(3)), Err(s(60)));
        assert_eq!(run(&mut limiter, Duration::from_millis(59_999)), Err(s(60)));
        assert_eq!(run(&mut limiter, s(60)), Ok(()));
        assert_eq!(run(&mut limiter, s(60)), Err(s(61)));
    }

    #[test]
    fn who_does_not_ask_any_more_is_passed() {
        let mut limiter = limiter(1);
        assert_eq!(run(&mut limiter, s(0)), Ok(()));
        let (silent, patient) = (limiter.enqueue(), limiter.enqueue());
        assert_eq!(limiter.start(silent, s(1)), Err(s(60)));
        assert_eq!(limiter.start(patient, s(4)), Err(s(64)), "one is before it");
        assert_eq!(limiter.start(patient, s(60)), Ok(()));
        limiter.end(s(60));
        // It was only slow: it is served as soon as there is room, and takes nobody else's place.
        let third = limiter.enqueue();
        assert_eq!(limiter.start(third, s(100)), Err(s(120)));
        assert_eq!(limiter.start(silent, s(101)), Err(s(120)));
        assert_eq!(limiter.start(silent, s(120)), Ok(()));
        limiter.end(s(120));
        assert_eq!(limiter.start(third, s(180)), Ok(()));
    }

    #[test]
    fn a_request_counts_until_a_window_after_it_ended() {
        let mut limiter = limiter(1);
        let first = limiter.enqueue();
        assert_eq!(limiter.start(first, s(0)), Ok(()));
        let second = limiter.enqueue();
        assert_eq!(limiter.start(second, s(59)), Err(s(119)), "the first is still on its way");
        limiter.end(s(59));
        assert_eq!(limiter.start(second, s(60)), Err(s(119)));
        assert_eq!(limiter.start(second, s(119)), Ok(()));
    }

    #[test]
    fn waiting_requests_are_served_in_order() {
        let mut limiter = limiter(1);
        assert_eq!(run(&mut limiter, s(0)), Ok(()));
        let (first, second) = (limiter.enqueue(), limiter.enqueue());
        assert!(limiter.start(second, s(60)).is_err(), "the first has not gone yet");
        assert_eq!(limiter.start(first, s(60)), Ok(()));
        limiter.end(s(60));
        assert_eq!(limiter.start(second, s(60)), Err(s(120)));
    }

    #[test]
    fn leaving_the_queue_lets_the_next_one_go() {
        let mut limiter = limiter(1);
        let (first, second) = (limiter.enqueue(), limiter.enqueue());
        assert!(limiter.start(second, s(0)).is_err());
        limiter.leave(first);
        assert_eq!(limiter.start(second, s(0)), Ok(()));
    }

    #[test]
    fn what_another_process_has_under_way_counts_as_ended_and_keeps_nobody_waiting() {
        let mut limiter = limiter(2);
        let first = limiter.enqueue();
        assert_eq!(limiter.start(first, s(0)), Ok(()));
        limiter.enqueue();
        limiter.abandon(s(10));
        assert_eq!(run(&mut limiter, s(10)), Ok(()));
        assert_eq!(run(&mut limiter, s(11)), Err(s(70)));
        assert_eq!(run(&mut limiter, s(70)), Ok(()));
    }

    #[test]
    fn the_day_counts_beside_the_minute() {
        let mut limiter = Limiter::new(&[RateLimit::per_minute(2), RateLimit::per_day(3)]);
        assert_eq!(run(&mut limiter, s(0)), Ok(()));
        assert_eq!(run(&mut limiter, s(0)), Ok(()));
        assert_eq!(run(&mut limiter, s(60)), Ok(()));
        assert_eq!(run(&mut limiter, s(120)), Err(s(86_400)));
    }

    #[test]
    fn a_429_stops_everyone_until_it_has_passed() {
        let mut limiter = limiter(60);
        limiter.block(s(7));
        assert_eq!(run(&mut limiter, s(0)), Err(s(7)));
        assert_eq!(run(&mut limiter, s(7)), Ok(()));
    }

    #[test]
    fn what_the_service_says_is_left_counts() {
        let mut limiter = limiter(60);
        limiter.observe(Observed { limit: Some(60), remaining: Some(1), reset_in: Some(s(20)) }, s(0));
        assert_eq!(run(&mut limiter, s(1)), Ok(()));
        assert_eq!(run(&mut limiter, s(1)), Err(s(20)), "another client with this key has used the rest");
        assert_eq!(run(&mut limiter, s(20)), Ok(()));
    }

    #[test]
    fn a_limit_that_the_service_corrects_is_kept() {
        let mut limiter = Limiter::new(&[RateLimit::per_minute(60), RateLimit::per_day(1_000)]);
        limiter.observe(Observed { limit: Some(10), remaining: None, reset_in: Some(s(60)) }, s(0));
        limiter.observe(Observed { limit: Some(200), remaining: None, reset_in: Some(s(80_000)) }, s(0));
        assert_eq!(limiter.rules, [RateLimit::per_minute(10), RateLimit::per_day(200)]);
        limiter.observe(Observed { limit: Some(0), ..Observed::default() }, s(0));
        assert_eq!(limiter.rules, [RateLimit::per_minute(10), RateLimit::per_day(200)], "a limit of none is a mistake");
    }
}
