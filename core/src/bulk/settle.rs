//! The applications of a batch that are waited for.

use std::collections::HashMap;
use std::time::Duration;

use crate::client::{CallConfig, Client, WaitConfig};
use crate::error::{Error, ErrorKind, Result};
use crate::http::{BoxFuture, Endpoint};
use crate::models::{Application, ApplicationRef, AppliedJobsPage, AppliedJobsQuery};
use crate::platform::Instant;
use crate::policy::job_key::JobKey;
use crate::policy::poll::PollSchedule;
use crate::policy::rate_limit::RateLimit;
use crate::policy::settling::{Next, Read, ReadId, Row, Settling, SettlingConfig};
use crate::wait::{is_transient, wait_timeout};

/// Reads in flight at once.
const MAX_READS: usize = 6;

/// Webhook events kept for applies whose own response is still missing.
const MAX_EARLY_EVENTS: usize = 10_000;

/// What a read returned.
#[derive(Debug)]
pub(super) enum ReadEnd {
    Page(ReadId, Result<AppliedJobsPage>),
    Status(ReadId, usize, Result<Application>),
}

/// What became known about an application.
#[derive(Debug)]
pub(super) enum Observation {
    /// It has not settled.
    Seen(usize, Application),
    Settled(usize, Application),
    /// It is not waited for any more.
    Failed(usize, Error),
    /// A read failed in a way that concerns no single application.
    ReadFailed(Error),
}

/// An application that is waited for.
#[derive(Debug)]
struct Awaited {
    reference: ApplicationRef,
    /// Other items with the same reference.
    same: Vec<usize>,
    last: Option<Application>,
    last_error: Option<Error>,
}

/// Reads how applications settled, as [`Settling`] decides.
#[derive(Debug)]
pub(super) struct Settler {
    /// Without retries: the policy decides what is read again.
    client: Client,
    policy: Settling,
    began: Instant,
    timeout: Duration,
    awaited: HashMap<usize, Awaited>,
    by_reference: HashMap<ApplicationRef, usize>,
    early_events: HashMap<String, Application>,
    reads_in_flight: usize,
}

impl Settler {
    pub(super) fn new(client: &Client, wait: WaitConfig) -> Self {
        let timeout = wait.timeout.unwrap_or(PollSchedule::DEFAULT_TIMEOUT);
        let config = SettlingConfig {
            schedule: wait.schedule,
            timeout,
            page_limit: shortest(client, Endpoint::AppliedJobs),
            status_limit: shortest(client, Endpoint::Status),
        };
        Self {
            client: client.with_config(&CallConfig::new().max_retries(0)),
            policy: Settling::new(config),
            began: Instant::now(),
            timeout,
            awaited: HashMap::new(),
            by_reference: HashMap::new(),
            early_events: HashMap::new(),
            reads_in_flight: 0,
        }
    }

    /// Waits for an application that was just made. Returns it if an event has reported it already.
    pub(super) fn add_new(&mut self, index: usize, reference: ApplicationRef) -> Option<Observation> {
        let now = self.began.elapsed();
        match &reference {
            ApplicationRef::Queue(queue_id) => {
                if let Some(application) = self.early_events.remove(queue_id) {
                    return Some(Observation::Settled(index, application));
                }
                self.policy.add_new(index, queue_id, now);
            }
            ApplicationRef::Job(_) => self.policy.add(index, None, now),
        }
        self.insert(index, reference);
        None
    }

    /// Waits for an application of any age. Returns it if an event has reported it already.
    pub(super) fn add(&mut self, index: usize, reference: ApplicationRef) -> Option<Observation> {
        let canonical = canonical(&reference);
        if let Some(awaited) = self.by_reference.get(&canonical).and_then(|first| self.awaited.get_mut(first)) {
            awaited.same.push(index);
            return None;
        }
        let queue_id = match &reference {
            ApplicationRef::Queue(queue_id) => Some(queue_id.as_str()),
            ApplicationRef::Job(_) => None,
        };
        if let Some(application) = queue_id.and_then(|queue_id| self.early_events.remove(queue_id)) {
            return Some(Observation::Settled(index, application));
        }
        self.policy.add(index, queue_id, self.began.elapsed());
        self.insert(index, reference);
        None
    }

    fn insert(&mut self, index: usize, reference: ApplicationRef) {
        self.by_reference.insert(canonical(&reference), index);
        self.awaited.insert(index, Awaited { reference, same: Vec::new(), last: None, last_error: None });
    }

    /// Returns whether nothing is waited for.
    pub(super) fn is_empty(&self) -> bool {
        self.awaited.is_empty()
    }

    /// Returns the requests sent so far.
    pub(super) fn requests(&self) -> u64 {
        self.policy.requests()
    }

    /// Stops waiting. Returns the items that have not settled, in order.
    pub(super) fn take_unsettled(&mut self) -> Vec<usize> {
        let mut unsettled = Vec::new();
        for (index, awaited) in self.awaited.drain() {
            unsettled.push(index);
            unsettled.extend(awaited.same);
        }
        unsettled.sort_unstable();
        unsettled
    }

    /// Begins the reads that are due.
    pub(super) fn begin_reads(&mut self) -> (Vec<BoxFuture<'static, ReadEnd>>, Option<Duration>) {
        let mut reads: Vec<BoxFuture<'static, ReadEnd>> = Vec::new();
        let mut wake = self.policy.next_deadline();
        while self.reads_in_flight < MAX_READS {
            match self.policy.next(self.began.elapsed()) {
                Next::Read(id, read) => {
                    self.reads_in_flight += 1;
                    reads.push(self.read(id, read));
                }
                Next::WaitUntil(at) => {
                    wake = Some(wake.map_or(at, |wake| wake.min(at)));
                    break;
                }
                Next::Idle => break,
            }
        }
        (reads, wake.map(|at| at.saturating_sub(self.began.elapsed())))
    }

    /// Waiting for the rate limiter counts for no deadline.
    fn read(&self, id: ReadId, read: Read) -> BoxFuture<'static, ReadEnd> {
        let client = self.client.clone();
        match read {
            Read::Page { offset, limit } => Box::pin(async move {
                let query = AppliedJobsQuery::new().limit(limit).offset(offset);
                let page = client.with_permit(Endpoint::AppliedJobs).await.applied_jobs(&query).await;
                ReadEnd::Page(id, page)
            }),
            Read::Status(index) => {
                let reference = self.awaited.get(&index).map(|awaited| awaited.reference.clone());
                Box::pin(async move {
                    let Some(reference) = reference else { return ReadEnd::Status(id, index, Err(not_awaited())) };
                    let status = client.with_permit(Endpoint::Status).await.status(reference).await;
                    ReadEnd::Status(id, index, status)
                })
            }
        }
    }

    /// Handles the end of a read.
    pub(super) fn handle(&mut self, end: ReadEnd) -> Vec<Observation> {
        self.reads_in_flight -= 1;
        let now = self.began.elapsed();
        match end {
            ReadEnd::Page(id, Ok(page)) => self.on_page(id, &page, now),
            ReadEnd::Page(id, Err(error)) => {
                self.policy.on_failed(id, now);
                vec![Observation::ReadFailed(error)]
            }
            ReadEnd::Status(id, index, Ok(application)) => {
                if let (Some(queue_id), Some(ApplicationRef::Job(_))) =
                    (&application.queue_id, self.awaited.get(&index).map(|awaited| &awaited.reference))
                {
                    self.policy.set_queue_id(index, queue_id);
                }
                match self.policy.on_status(id, application.is_settled(), now) {
                    Some(index) => self.observe(index, &application),
                    None => Vec::new(),
                }
            }
            ReadEnd::Status(id, index, Err(error)) => {
                self.policy.on_failed(id, now);
                if is_transient(&error) {
                    if let Some(awaited) = self.awaited.get_mut(&index) {
                        awaited.last_error = Some(error.clone());
                    }
                    return vec![Observation::ReadFailed(error)];
                }
                self.policy.remove(index);
                self.fail(index, &error)
            }
        }
    }

    fn on_page(&mut self, id: ReadId, page: &AppliedJobsPage, now: Duration) -> Vec<Observation> {
        let row = |application: &Application| {
            let status = &application.application_status;
            (application.queue_id.clone(), (!status.is_missing()).then(|| status.is_settled()))
        };
        let rows: Vec<(Option<String>, Option<bool>)> = page.jobs.iter().map(row).collect();
        let rows: Vec<Row<'_>> =
            rows.iter().map(|(queue_id, settled)| Row { queue_id: queue_id.as_deref(), settled: *settled }).collect();
        let total = page.total.and_then(|total| u64::try_from(total).ok());
        let shown = self.policy.on_page(id, &rows, total, now);
        shown.into_iter().flat_map(|(row, index)| self.observe(index, &page.jobs[row])).collect()
    }

    /// Handles the application of a webhook event.
    pub(super) fn on_event(&mut self, application: Application) -> Vec<Observation> {
        if !application.is_settled() {
            return Vec::new();
        }
        let by_queue = application.queue_id.as_deref().and_then(|queue_id| self.policy.find(queue_id));
        let by_job = || {
            let jobs = [&application.job_id, &application.processed_job_id];
            let find = |job_id: &String| self.by_reference.get(&canonical(&ApplicationRef::Job(job_id.clone())));
            jobs.into_iter().flatten().find_map(find).copied()
        };
        let Some(index) = by_queue.or_else(by_job).filter(|index| self.awaited.contains_key(index)) else {
            if let Some(queue_id) = application.queue_id.clone().filter(|_| self.early_events.len() < MAX_EARLY_EVENTS)
            {
                self.early_events.insert(queue_id, application);
            }
            return Vec::new();
        };
        self.policy.remove(index);
        self.observe(index, &application)
    }

    fn observe(&mut self, index: usize, application: &Application) -> Vec<Observation> {
        if application.is_settled() {
            let settled = |index| Observation::Settled(index, application.clone());
            return self.forget(index).into_iter().map(settled).collect();
        }
        let Some(awaited) = self.awaited.get_mut(&index) else { return Vec::new() };
        awaited.last = Some(application.clone());
        awaited.last_error = None;
        let seen = |index| Observation::Seen(index, application.clone());
        std::iter::once(index).chain(awaited.same.iter().copied()).map(seen).collect()
    }

    fn fail(&mut self, index: usize, error: &Error) -> Vec<Observation> {
        self.forget(index).into_iter().map(|index| Observation::Failed(index, error.clone())).collect()
    }

    /// Forgets an application and returns the items that it stands for.
    fn forget(&mut self, index: usize) -> Vec<usize> {
        let Some(awaited) = self.awaited.remove(&index) else { return Vec::new() };
        self.by_reference.remove(&canonical(&awaited.reference));
        std::iter::once(index).chain(awaited.same).collect()
    }

    /// Returns the applications that were waited for long enough, with their errors.
    pub(super) fn expire(&mut self) -> Vec<Observation> {
        let expired = self.policy.expire(self.began.elapsed());
        expired
            .into_iter()
            .flat_map(|index| {
                let error = self.timed_out(index);
                self.fail(index, &error)
            })
            .collect()
    }

    fn timed_out(&self, index: usize) -> Error {
        let Some(awaited) = self.awaited.get(&index) else { return not_awaited() };
        let Awaited { reference, last, last_error, .. } = awaited;
        self.client.redacted(wait_timeout(self.timeout, reference, last.clone(), last_error.as_ref()))
    }
}

/// The limit with the shortest window: those of a day are the client's own to keep.
fn shortest(client: &Client, endpoint: Endpoint) -> Option<RateLimit> {
    client.inner().pipeline.limiters.rules(endpoint).into_iter().min_by_key(|limit| limit.per)
}

/// Every spelling of a job is one reference.
fn canonical(reference: &ApplicationRef) -> ApplicationRef {
    match reference {
        ApplicationRef::Queue(_) => reference.clone(),
        ApplicationRef::Job(job_id) => ApplicationRef::Job(JobKey::parse(job_id).as_str().to_owned()),
    }
}

fn not_awaited() -> Error {
    Error::new(ErrorKind::WaitTimeout, "the application is not waited for any more")
}
