//! The task of a batch.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;

use super::budget::{Admission, Budget};
use super::inputs::{Input, Inputs};
use super::mode::Mode;
use super::results::{BulkItemState, EarlyEnd, EarlyEndReason};
use super::settle::{Observation, ReadEnd, Settler};
use super::shared::Shared;
use crate::client::{BulkConfig, Client};
use crate::error::{Error, ErrorKind, Result};
use crate::http::{BoxFuture, Endpoint};
use crate::models::{Application, ApplicationRef, ApplicationStatus, ApplyRequest, Credit, Submission};
use crate::platform::{self, Instant};

/// Applications usually settle within this time after their apply.
const USUAL_SETTLING: Duration = Duration::from_secs(90);

/// What the task waits for.
enum Event {
    /// The rate limiter admits an apply.
    Permit(Client),
    Applied(usize, Result<Submission>),
    Read(ReadEnd),
    /// The handle was used, or a timer fired.
    Woken,
}

/// How much of a batch ends early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scope {
    /// Nothing more is sent. Applications that were made are still waited for.
    Applies,
    All,
}

/// Runs a batch.
pub(super) struct Driver {
    client: Client,
    mode: Mode,
    shared: Arc<Shared>,
    queue: VecDeque<(usize, Box<ApplyRequest>)>,
    references: Vec<(usize, ApplicationRef)>,
    invalid: Vec<(usize, Error)>,
    config: BulkConfig,
    budget: Budget,
    stop_on: Vec<String>,
    settler: Settler,
    began: Instant,
    events: FuturesUnordered<BoxFuture<'static, Event>>,
    waits_for_permit: bool,
    /// Whether some apply has ended: until then only one is in flight, so that what refuses the first one refuses no others.
    has_result: bool,
    ended: Option<Scope>,
    wake_in: Option<Duration>,
}

/// Marks the batch as over, also when its task was cancelled or panicked.
struct FinishOnDrop(Arc<Shared>);

impl Drop for FinishOnDrop {
    fn drop(&mut self) {
        self.0.finish();
    }
}

impl Driver {
    pub(super) fn new(client: &Client, mode: Mode, inputs: Inputs, config: BulkConfig, shared: Arc<Shared>) -> Self {
        let invalid = inputs.invalid();
        let is_invalid = |index: &usize| invalid.binary_search_by_key(index, |(index, _)| *index).is_ok();
        let (mut queue, mut references) = (VecDeque::new(), Vec::new());
        for (index, input) in inputs.0.into_iter().enumerate().filter(|(index, _)| !is_invalid(index)) {
            match input {
                Input::Apply(request) => queue.push_back((index, request)),
                Input::Wait(reference) => references.push((index, reference)),
            }
        }
        let max_credits = config.max_credits.map(u64::from);
        let max_applications = config.max_applications.map(u64::from);
        Self {
            mode,
            shared,
            queue,
            references,
            invalid,
            budget: Budget { mode, max_credits, max_applications },
            stop_on: config.stop_on_or_default(),
            settler: Settler::new(client, config.wait),
            client: client.clone(),
            config,
            began: Instant::now(),
            events: FuturesUnordered::new(),
            waits_for_permit: false,
            has_result: false,
            ended: None,
            wake_in: None,
        }
    }

    pub(super) async fn run(mut self) {
        let _finish = FinishOnDrop(Arc::clone(&self.shared));
        self.begin();
        loop {
            let version = self.shared.request_version();
            self.take_requests();
            let expired = self.settler.expire();
            self.record_all(expired);
            self.request_permit();
            self.begin_reads();
            self.estimate();
            if self.is_done() {
                break;
            }
            self.shared.publish();
            match self.next_event(version).await {
                Event::Permit(client) => self.begin_apply(client),
                Event::Applied(index, result) => self.on_applied(index, result),
                Event::Read(end) => {
                    let observations = self.settler.handle(end);
                    self.record_all(observations);
                }
                Event::Woken => {}
            }
        }
        self.end_unsettled();
    }

    fn begin(&mut self) {
        self.began = Instant::now();
        self.settler = Settler::new(&self.client, self.config.wait);
        if let Some(letter) = self.shared.progress().same_letter {
            tracing::warn!(
                target: "uphunt",
                jobs = letter.count,
                "one cover letter goes to several jobs: identical proposals get agencies banned"
            );
        }
        for (index, error) in std::mem::take(&mut self.invalid) {
            if self.mode != Mode::Wait {
                self.shared.update(|state| state.progress.queued -= 1);
            }
            self.fail(index, error);
        }
        for (index, reference) in std::mem::take(&mut self.references) {
            self.wait_for(index, reference);
        }
    }

    fn wait_for(&mut self, index: usize, reference: ApplicationRef) {
        self.shared.update(|state| {
            state.progress.processing += 1;
            state.progress.credits_reserved += 1;
        });
        if let Some(observation) = self.settler.add(index, reference) {
            self.record_all([observation]);
        }
    }

    /// Takes over the requests of the handle.
    fn take_requests(&mut self) {
        let (added, events, is_stopped) = self
            .shared
            .update(|state| (std::mem::take(&mut state.added), std::mem::take(&mut state.events), state.is_stopped));
        for (index, reference) in added {
            self.wait_for(index, reference);
        }
        for application in events {
            let observations = self.settler.on_event(application);
            self.record_all(observations);
        }
        if is_stopped {
            self.end(Scope::All, EarlyEnd::new(EarlyEndReason::Stopped, "the batch was stopped"));
        }
        if self.config.timeout.is_some_and(|timeout| self.began.elapsed() >= timeout) {
            self.end(Scope::All, EarlyEnd::new(EarlyEndReason::Timeout, "the timeout of the batch has passed"));
        }
    }

    /// Waits for the rate limiter, if another apply may be sent then.
    fn request_permit(&mut self) {
        if self.waits_for_permit || self.ended.is_some() || self.queue.is_empty() || !self.may_apply() {
            return;
        }
        self.waits_for_permit = true;
        let client = self.client.clone();
        self.events.push(Box::pin(async move { Event::Permit(client.with_permit(Endpoint::Apply).await) }));
    }

    fn may_apply(&mut self) -> bool {
        let progress = self.shared.progress();
        // More would wait for each other at the client's own limit, which counts for their deadlines.
        let concurrency = self.config.concurrency_or_default().min(self.client.max_in_flight());
        let concurrency = if self.has_result { concurrency } else { 1 };
        if progress.sending >= u64::from(concurrency) {
            return false;
        }
        match self.budget.admit(&progress) {
            Admission::Admit => true,
            Admission::Hold => false,
            Admission::End(reason) => {
                let what = if reason == EarlyEndReason::MaxCredits { "credits" } else { "applications" };
                self.end(Scope::Applies, EarlyEnd::new(reason, format!("the limit of {what} is reached")));
                false
            }
        }
    }

    /// Sends the next apply with this client's permit. Without an apply the permit is given back.
    fn begin_apply(&mut self, client: Client) {
        self.waits_for_permit = false;
        if self.ended.is_some() || !self.may_apply() {
            return;
        }
        let Some((index, request)) = self.queue.pop_front() else { return };
        self.shared.update(|state| {
            state.progress.queued -= 1;
            state.progress.sending += 1;
        });
        self.events.push(Box::pin(async move { Event::Applied(index, client.apply(&request).await) }));
    }

    fn on_applied(&mut self, index: usize, result: Result<Submission>) {
        self.has_result = true;
        self.shared.update(|state| state.progress.sending -= 1);
        match result {
            Ok(submission) => self.on_submitted(index, submission),
            Err(error) => {
                let doubtful = error.kind == ErrorKind::OutcomeUnknown;
                self.shared.update(|state| state.progress.credits_in_doubt += u64::from(doubtful));
                if error.kind == ErrorKind::RateLimited {
                    let message = format!("no further apply is admitted: {}", error.message);
                    let end = EarlyEnd::new(EarlyEndReason::RateLimited, message);
                    let (index, error) = (Some(index as u64), Some(error.clone()));
                    self.end(Scope::Applies, EarlyEnd { index, error, ..end });
                }
                self.stop_on_error(Scope::Applies, Some(index), &error);
                self.fail(index, error);
            }
        }
    }

    fn on_submitted(&mut self, index: usize, submission: Submission) {
        let reference = submission.reference();
        let waits = self.mode == Mode::ApplyAndWait;
        self.shared.update(|state| {
            let item = &mut state.items[index];
            item.queue_id = Some(submission.queue_id.clone()).filter(|id| !id.is_empty());
            item.submission = Some(submission);
            state.progress.accepted += 1;
            state.progress.credits_reserved += 1;
            if waits {
                state.progress.processing += 1;
            } else {
                state.end(index, BulkItemState::Accepted);
            }
        });
        if waits {
            let known = self.settler.add_new(index, reference);
            self.record_all(known);
        }
    }

    fn begin_reads(&mut self) {
        self.wake_in = None;
        if self.ended == Some(Scope::All) {
            return;
        }
        let (reads, wake_in) = self.settler.begin_reads();
        for read in reads {
            self.events.push(Box::pin(async move { Event::Read(read.await) }));
        }
        let requests = self.settler.requests();
        self.shared.update(|state| state.progress.requests = requests);
        self.wake_in = wake_in;
    }

    fn record_all(&mut self, observations: impl IntoIterator<Item = Observation>) {
        for observation in observations {
            match observation {
                Observation::Seen(index, application) => {
                    self.shared.update(|state| {
                        let item = &mut state.items[index];
                        item.queue_id = item.queue_id.take().or_else(|| application.queue_id.clone());
                        item.application = Some(application);
                    });
                }
                Observation::Settled(index, application) => self.settle(index, application),
                Observation::Failed(index, error) => {
                    let is_reserved = error.kind == ErrorKind::WaitTimeout;
                    self.shared.update(|state| {
                        state.progress.processing -= 1;
                        state.progress.credits_reserved -= u64::from(!is_reserved);
                        let application = error.application.as_deref().cloned();
                        let item = &mut state.items[index];
                        item.application = application.or(item.application.take());
                    });
                    self.stop_on_error(Scope::All, Some(index), &error);
                    self.fail(index, error);
                }
                Observation::ReadFailed(error) => self.stop_on_error(Scope::All, None, &error),
            }
        }
    }

    fn settle(&mut self, index: usize, application: Application) {
        let status = application.application_status.as_str().to_owned();
        self.shared.update(|state| {
            let progress = &mut state.progress;
            progress.processing -= 1;
            progress.credits_reserved -= 1;
            match application.credit() {
                Credit::Deducted => progress.credits_deducted += 1,
                _ => progress.credits_refunded += 1,
            }
            progress.applied += u64::from(application.application_status == ApplicationStatus::Applied);
            *progress.by_status.entry(status.clone()).or_default() += 1;
            let item = &mut state.items[index];
            item.queue_id = item.queue_id.take().or_else(|| application.queue_id.clone());
            item.application = Some(application);
            state.end(index, BulkItemState::Settled);
        });
        if self.mode != Mode::Wait && self.stop_on.contains(&status) {
            let message = format!("an application has settled as `{status}`");
            let end = EarlyEnd::new(EarlyEndReason::StopOn, message);
            self.end(Scope::Applies, EarlyEnd { rule: Some(status), index: Some(index as u64), ..end });
        }
    }

    fn fail(&self, index: usize, error: Error) {
        self.shared.update(|state| {
            state.progress.failed += 1;
            *state.progress.by_error.entry(error.kind.as_str().to_owned()).or_default() += 1;
            state.items[index].error = Some(error);
            state.end(index, BulkItemState::Failed);
        });
    }

    fn stop_on_error(&mut self, scope: Scope, index: Option<usize>, error: &Error) {
        let kind = error.kind.as_str();
        if self.stop_on.iter().any(|rule| rule == kind) {
            let end = EarlyEnd::new(EarlyEndReason::StopOn, &*error.message);
            let (rule, index) = (Some(kind.to_owned()), index.map(|index| index as u64));
            self.end(scope, EarlyEnd { rule, index, error: Some(error.clone()), ..end });
        }
    }

    /// Ends the batch early. The first reason stays, unless nothing was left to do then.
    fn end(&mut self, scope: Scope, end: EarlyEnd) {
        if self.ended == Some(Scope::All) || self.ended == Some(scope) {
            return;
        }
        self.ended = Some(scope);
        let is_left = !self.queue.is_empty() || (scope == Scope::All && !self.settler.is_empty());
        if is_left {
            tracing::info!(target: "uphunt", reason = end.message, "the batch ends early");
            self.shared.update(|state| {
                state.ended_early.get_or_insert(end);
            });
        }
    }

    fn is_done(&self) -> bool {
        let (progress, is_open) = self.shared.update(|state| {
            let is_open = self.config.keep_open && !state.is_closed;
            (state.progress.clone(), is_open || !state.added.is_empty())
        });
        let applies = !self.queue.is_empty() && self.ended.is_none();
        let waits = !self.settler.is_empty() || is_open;
        progress.sending == 0 && !applies && (self.ended == Some(Scope::All) || !waits)
    }

    fn end_unsettled(&mut self) {
        for index in self.settler.take_unsettled() {
            self.shared.update(|state| {
                state.progress.processing -= 1;
                state.end(index, BulkItemState::Unsettled);
            });
        }
    }

    /// Estimates the time left by the limit of applies, and by how long applications usually take.
    fn estimate(&self) {
        let queued = if self.ended.is_none() { self.queue.len() } else { 0 };
        let limits = self.client.inner().pipeline.limiters.rules(Endpoint::Apply);
        let windows = limits.iter().map(|limit| limit.per.saturating_mul(whole_windows(queued, limit.requests)));
        let applies = windows.max().unwrap_or_default();
        let settles = self.mode != Mode::Apply && (queued > 0 || !self.settler.is_empty());
        let settling = if settles { USUAL_SETTLING } else { Duration::ZERO };
        let left = applies.saturating_add(settling).as_secs_f64();
        self.shared.update(|state| state.progress.estimated_seconds_left = Some(left));
    }

    async fn next_event(&mut self, version: u64) -> Event {
        let until_timeout = self.config.timeout.map(|timeout| timeout.saturating_sub(self.began.elapsed()));
        let wake_in =
            [self.wake_in, until_timeout.filter(|_| self.ended != Some(Scope::All))].into_iter().flatten().min();
        let mut timer = pin!(async move {
            match wake_in {
                // Timers are rounded to milliseconds; a little later is never too early.
                Some(wake_in) => platform::sleep(wake_in.max(Duration::from_millis(1))).await,
                None => std::future::pending().await,
            }
        });
        poll_fn(|context| {
            if let Poll::Ready(Some(event)) = self.events.poll_next_unpin(context) {
                return Poll::Ready(event);
            }
            if self.shared.poll_requested(version, context).is_ready() {
                return Poll::Ready(Event::Woken);
            }
            timer.as_mut().poll(context).map(|()| Event::Woken)
        })
        .await
    }
}

/// Returns how many whole windows pass before the last of `queued` requests is admitted.
fn whole_windows(queued: usize, requests: u32) -> u32 {
    u32::try_from(queued.saturating_sub(1) / requests.max(1) as usize).unwrap_or(u32::MAX)
}
