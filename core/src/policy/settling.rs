//! Learning how many applications settled, with few requests.
//!
//! The documented recipe reads the status of each application every few seconds. One page of applied jobs shows up to
//! 100 applications, newest first, so it replaces up to 100 status requests. [`Settling`] decides what to
//! read next:
//!
//! - a **page** where at least two applications are expected that are due. The position of each is known from the last page
//!   that showed it, or from the order of the applies;
//! - a **scan** from the newest row downwards for applications whose position is unknown, as long as it finds some;
//! - a **status** for what pages do not show: too old, without a status, missing, or alone on its page.
//!
//! What pages save is spent on polling fast to the end, so that the last applications are known as soon as the first. No
//! more requests are sent than by the recipe, but for pages that turn out to show nothing: at most one for twenty
//! applications. Both limits are kept in every window.

mod choose;
mod responses;
mod window;

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use super::poll::PollSchedule;
use super::rate_limit::RateLimit;
use window::Window;

/// Rows requested with each page.
pub const PAGE_ROWS: u32 = 100;

/// A page starts this many rows before the first expected one: another program's row may have vanished meanwhile.
const SLACK: u64 = 3;

/// A page can be cached. After this age an application that pages show as unsettled is also read by itself.
const VERIFY_AFTER: Duration = Duration::from_secs(120);

/// How often that is.
const VERIFY_EVERY: Duration = Duration::from_secs(60);

/// How long pages or scans pause after the first one that failed or found nothing. It doubles up to [`LONGEST_PAUSE`].
const FIRST_PAUSE: Duration = Duration::from_secs(5);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// One application of a batch, by its place there.
pub type Id = usize;

/// What the policy needs to know.
#[derive(Debug, Clone, Copy)]
pub struct SettlingConfig {
    /// The recipe that is never exceeded.
    pub schedule: PollSchedule,
    /// How long each application is waited for.
    pub timeout: Duration,
    /// Limit for pages of applied jobs; `None` for no limit.
    pub page_limit: Option<RateLimit>,
    /// Limit for status requests; `None` for no limit.
    pub status_limit: Option<RateLimit>,
}

/// A read in flight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ReadId(u64);

/// What to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Read {
    /// A page of applied jobs.
    Page {
        /// Rows to skip.
        offset: u64,
        /// Rows to read.
        limit: u32,
    },
    /// The status of one application.
    Status(Id),
}

/// What to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Read this now. It counts as sent.
    Read(ReadId, Read),
    /// Nothing to read before then, unless a read ends or an application is added.
    WaitUntil(Duration),
    /// No application is pending.
    Idle,
}

/// One row of a page.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    /// The queue id.
    pub queue_id: Option<&'a str>,
    /// Whether the application has settled; `None` if the row has no status.
    pub settled: Option<bool>,
}

/// The applications that are waited for.
#[derive(Debug)]
pub struct Settling {
    config: SettlingConfig,
    pending: BTreeMap<Id, Pending>,
    by_queue_id: HashMap<String, Id>,
    reads: HashMap<ReadId, InFlight>,
    next_read: u64,
    /// Applications added as the newest so far: each moves all others down by a row.
    arrivals: u64,
    pages: Window,
    statuses: Window,
    /// Requests sent.
    spent: u64,
    /// Requests that the recipe would have sent for applications that are not pending any more.
    earned: u64,
    /// Rows that the service puts on a page.
    page_rows: u64,
    pages_pause: Pause,
    scans_pause: Pause,
    scan: Option<Scan>,
}

/// An application that has not settled.
#[derive(Debug)]
struct Pending {
    queue_id: Option<String>,
    since: Duration,
    /// When it was last seen not to have settled.
    observed: Option<Duration>,
    /// When its own status was last read.
    observed_alone: Option<Duration>,
    /// Not read before then.
    not_before: Duration,
    position: Option<Position>,
    /// Its row has no status: pages do not help.
    hidden: bool,
    reading: bool,
}

/// Where a row was, and how many applications had arrived by then.
#[derive(Debug, Clone, Copy)]
struct Position {
    row: u64,
    arrivals: u64,
}

#[derive(Debug)]
enum InFlight {
    Page { offset: u64, expected: Vec<Id>, is_scan: bool },
    Status(Id),
}

/// Reading pages downwards.
#[derive(Debug)]
struct Scan {
    offset: u64,
    in_flight: bool,
    found: usize,
    /// Pages in a row that showed nothing.
    empty_pages: usize,
}

/// A pause that doubles with each failure.
#[derive(Debug, Default)]
struct Pause {
    until: Duration,
    failures: u32,
}

impl Pause {
    fn fail(&mut self, now: Duration) {
        let pause = FIRST_PAUSE.saturating_mul(1 << self.failures.min(8)).min(LONGEST_PAUSE);
        self.failures += 1;
        self.until = now.saturating_add(pause);
    }
}

impl Settling {
    /// Makes a policy without applications.
    pub fn new(config: SettlingConfig) -> Self {
        Self {
            config,
            pending: BTreeMap::new(),
            by_queue_id: HashMap::new(),
            reads: HashMap::new(),
            next_read: 0,
            arrivals: 0,
            pages: Window::new(config.page_limit),
            statuses: Window::new(config.status_limit),
            spent: 0,
            earned: 0,
            page_rows: PAGE_ROWS.into(),
            pages_pause: Pause::default(),
            scans_pause: Pause::default(),
            scan: None,
        }
    }

    /// Adds an application that was just made: it is the newest row, and takes a while to settle.
    pub fn add_new(&mut self, id: Id, queue_id: &str, now: Duration) {
        self.arrivals += 1;
        let position = Position { row: 0, arrivals: self.arrivals };
        let first_poll = now.saturating_add(self.config.schedule.interval.min(self.config.timeout / 2));
        self.insert(id, Some(queue_id.to_owned()), Some(position), now, first_poll);
    }

    /// Adds an application of any age. Without a queue id its own status is read first.
    pub fn add(&mut self, id: Id, queue_id: Option<&str>, now: Duration) {
        self.insert(id, queue_id.map(str::to_owned), None, now, now);
    }

    fn insert(
        &mut self,
        id: Id,
        queue_id: Option<String>,
        position: Option<Position>,
        now: Duration,
        not_before: Duration,
    ) {
        if let Some(queue_id) = &queue_id {
            self.by_queue_id.insert(queue_id.clone(), id);
        }
        let pending = Pending {
            queue_id,
            since: now,
            observed: None,
            observed_alone: None,
            not_before,
            position,
            hidden: false,
            reading: false,
        };
        self.pending.insert(id, pending);
    }

    /// Records the queue id of an application that was added without one.
    pub fn set_queue_id(&mut self, id: Id, queue_id: &str) {
        if let Some(pending) = self.pending.get_mut(&id) {
            pending.queue_id = Some(queue_id.to_owned());
            self.by_queue_id.insert(queue_id.to_owned(), id);
        }
    }

    /// Removes an application: it has settled, or is not waited for any more.
    pub fn remove(&mut self, id: Id) {
        if let Some(pending) = self.pending.remove(&id) {
            self.earned += self.recipe_polls(&pending) + 1;
            if let Some(queue_id) = pending.queue_id {
                self.by_queue_id.remove(&queue_id);
            }
        }
    }

    /// Returns the pending application with this queue id.
    pub fn find(&self, queue_id: &str) -> Option<Id> {
        self.by_queue_id.get(queue_id).copied()
    }

    /// Returns how many applications are pending.
    pub fn len(&self) -> usize {
        self.pending.len()
    }

    /// Returns whether no application is pending.
    pub fn is_empty(&self) -> bool {
        self.pending.is_empty()
    }

    /// Returns how many requests were sent.
    pub fn requests(&self) -> u64 {
        self.spent
    }

    /// Removes and returns the applications that were waited for long enough.
    pub fn expire(&mut self, now: Duration) -> Vec<Id> {
        let is_over = |pending: &Pending| {
            let polled_last = pending.observed.is_some_and(|observed| observed >= self.last_poll(pending));
            polled_last || now >= pending.since.saturating_add(self.config.timeout)
        };
        let over: Vec<Id> = self.pending.iter().filter(|(_, pending)| is_over(pending)).map(|(id, _)| *id).collect();
        for id in &over {
            self.remove(*id);
        }
        over
    }

    fn set_reading(&mut self, id: Id, reading: bool) {
        if let Some(pending) = self.pending.get_mut(&id) {
            pending.reading = reading;
        }
    }

    /// Applications with a queue id whose row is unknown.
    fn unlocated(&self) -> impl Iterator<Item = Id> {
        let is_unlocated =
            |pending: &Pending| pending.position.is_none() && pending.queue_id.is_some() && !pending.hidden;
        self.pending.iter().filter(move |(_, pending)| is_unlocated(pending)).map(|(id, _)| *id)
    }

    /// Returns the row where the application is expected now.
    fn row(&self, pending: &Pending) -> Option<u64> {
        pending.position.map(|position| position.row + (self.arrivals - position.arrivals))
    }

    /// Returns when the next application [expires](Self::expire).
    pub fn next_deadline(&self) -> Option<Duration> {
        self.pending.values().map(|pending| self.deadline(pending)).min()
    }

    fn deadline(&self, pending: &Pending) -> Duration {
        pending.since.saturating_add(self.config.timeout)
    }

    /// The last read begins a little before the deadline, so that its response has time to arrive.
    fn last_poll(&self, pending: &Pending) -> Duration {
        let timeout = self.config.timeout;
        pending.since.saturating_add(timeout.saturating_sub((timeout / 10).min(Duration::from_secs(2))))
    }
}

#[cfg(test)]
mod tests;
