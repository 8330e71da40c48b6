//! What a batch's task and its handle share.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::task::{Context, Poll};

use super::inputs::{Input, Inputs};
use super::results::{BatchResults, BulkItem, BulkItemState, BulkProgress, EarlyEnd};
use super::signal::Signal;
use crate::error::{Error, Result};
use crate::http::MaybeSend;
use crate::models::{Application, ApplicationRef};
use crate::platform::lock;

/// Called whenever the progress has changed.
pub(super) trait OnProgress: FnMut(&BulkProgress) + MaybeSend {}
impl<F: FnMut(&BulkProgress) + MaybeSend> OnProgress for F {}

#[derive(Debug)]
pub(super) struct Shared {
    state: Mutex<State>,
    /// Notified when the task has changed something.
    changes: Signal,
    /// Notified when the handle has a request for the task.
    requests: Signal,
}

#[derive(Default)]
pub(super) struct State {
    pub(super) items: Vec<BulkItem>,
    pub(super) progress: BulkProgress,
    pub(super) ended_early: Option<EarlyEnd>,
    /// Items that have ended and were not returned by `next`.
    ended: VecDeque<usize>,
    /// Applications of webhook events, for the task.
    pub(super) events: Vec<Application>,
    /// References that were added, for the task.
    pub(super) added: Vec<(usize, ApplicationRef)>,
    pub(super) is_stopped: bool,
    pub(super) is_closed: bool,
    is_over: bool,
    /// The progress that was published last, and the one that `progress_changed` returned last.
    published: BulkProgress,
    returned: Option<BulkProgress>,
    callback: Option<Box<dyn OnProgress>>,
}

impl std::fmt::Debug for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("State")
            .field("progress", &self.progress)
            .field("is_over", &self.is_over)
            .finish_non_exhaustive()
    }
}

impl State {
    /// Records how an item ended, and lets `next` return it.
    pub(super) fn end(&mut self, index: usize, state: BulkItemState) {
        self.items[index].state = state;
        self.ended.push_back(index);
    }
}

impl Shared {
    pub(super) fn new(inputs: &Inputs) -> Self {
        let items = inputs.items();
        let queued = inputs.0.iter().filter(|input| matches!(input, Input::Apply(_))).count() as u64;
        let same_letter = inputs.same_letter();
        let progress = BulkProgress { total: items.len() as u64, queued, same_letter, ..BulkProgress::default() };
        let state = State { items, published: progress.clone(), progress, ..State::default() };
        Self { state: Mutex::new(state), changes: Signal::default(), requests: Signal::default() }
    }

    /// Changes the state. For the task, which publishes its changes together.
    pub(super) fn update<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        change(&mut lock(&self.state))
    }

    /// Wakes those who wait for items or progress, and calls the callback with a new progress.
    pub(super) fn publish(&self) {
        let mut state = lock(&self.state);
        let progress = state.progress.clone();
        let has_changed = progress != state.published;
        if has_changed {
            state.published = progress.clone();
        }
        let callback = if has_changed { state.callback.take() } else { None };
        drop(state);
        self.changes.notify();
        // The lock is released: the callback may call the handle's methods.
        if let Some(mut callback) = callback {
            callback(&progress);
            lock(&self.state).callback.get_or_insert(callback);
        }
    }

    /// Marks the batch as over.
    pub(super) fn finish(&self) {
        let mut state = lock(&self.state);
        if std::mem::replace(&mut state.is_over, true) {
            return;
        }
        state.progress.is_over = true;
        state.progress.estimated_seconds_left = None;
        drop(state);
        self.publish();
    }

    pub(super) fn take_ended(&self) -> Option<BulkItem> {
        let mut state = lock(&self.state);
        let index = state.ended.pop_front()?;
        Some(state.items[index].clone())
    }

    pub(super) fn take_new_progress(&self) -> Option<BulkProgress> {
        let mut state = lock(&self.state);
        if state.returned.as_ref() == Some(&state.progress) {
            return None;
        }
        let progress = state.progress.clone();
        state.returned = Some(progress.clone());
        Some(progress)
    }

    pub(super) fn results(&self) -> BatchResults {
        let state = lock(&self.state);
        let (items, progress) = (state.items.clone(), state.progress.clone());
        BatchResults { items, ended_early: state.ended_early.clone(), progress }
    }

    pub(super) fn results_so_far(&self) -> Vec<Option<BulkItem>> {
        let so_far = |item: &BulkItem| match (item.state, &item.submission) {
            (BulkItemState::NotStarted, None) => None,
            (BulkItemState::NotStarted, Some(_)) => Some(BulkItem { state: BulkItemState::Unsettled, ..item.clone() }),
            _ => Some(item.clone()),
        };
        lock(&self.state).items.iter().map(so_far).collect()
    }

    pub(super) fn progress(&self) -> BulkProgress {
        lock(&self.state).progress.clone()
    }

    pub(super) fn is_over(&self) -> bool {
        lock(&self.state).is_over
    }

    pub(super) fn version(&self) -> u64 {
        self.changes.version()
    }

    pub(super) async fn changed(&self, version: u64) {
        self.changes.changed(version).await;
    }

    pub(super) fn request_version(&self) -> u64 {
        self.requests.version()
    }

    pub(super) fn poll_requested(&self, version: u64, context: &Context<'_>) -> Poll<()> {
        self.requests.poll_changed(version, context)
    }

    pub(super) fn set_callback(&self, callback: Box<dyn OnProgress>) {
        lock(&self.state).callback = Some(callback);
    }

    pub(super) fn stop(&self) {
        lock(&self.state).is_stopped = true;
        self.requests.notify();
    }

    pub(super) fn close(&self) {
        lock(&self.state).is_closed = true;
        self.requests.notify();
    }

    pub(super) fn add_event(&self, application: Application) {
        let mut state = lock(&self.state);
        // Nobody would take it out again.
        if state.is_over {
            return;
        }
        state.events.push(application);
        drop(state);
        self.requests.notify();
    }

    pub(super) fn add_reference(&self, reference: ApplicationRef) -> Result<u64> {
        reference.validate()?;
        let mut state = lock(&self.state);
        if state.is_over || state.is_closed || state.is_stopped {
            let hint = "Start another wait_many, or make this one with keepOpen.";
            return Err(Error::invalid_input("reference", "the batch is over", hint));
        }
        let index = state.items.len();
        state.items.push(Input::Wait(reference.clone()).item(index));
        state.progress.total += 1;
        state.added.push((index, reference));
        drop(state);
        self.requests.notify();
        Ok(index as u64)
    }
}
