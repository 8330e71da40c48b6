//! Many applications at once: paced, each with its own result, and settled by pages of applied jobs.

mod budget;
mod driver;
mod inputs;
mod mode;
mod results;
mod settle;
mod shared;
mod signal;

use std::sync::{Arc, Mutex};
use tracing::instrument::WithSubscriber as _;

pub use results::{BatchResults, BulkItem, BulkItemState, BulkProgress, EarlyEnd, EarlyEndReason, SameLetter};

use crate::client::{BulkConfig, Client};
use crate::error::{Error, Result};
use crate::http::{BoxFuture, MaybeSend};
use crate::models::{ApplicationRef, ApplyRequest};
use crate::platform::{TaskHandle, lock, spawn};
use crate::webhook::WebhookEvent;
use driver::Driver;
use inputs::Inputs;
use mode::Mode;
use shared::Shared;

impl Client {
    /// Applies to many jobs: paced, several at once, each with its own result. Nothing is sent before the batch is awaited or
    /// [started](Batch::start).
    ///
    /// Waiting for the rate limiter counts for no call's deadline, so hundreds of applies take the minutes that the limit
    /// needs. A batch ends early by [`stop_on`](BulkConfig::stop_on), [`max_credits`](BulkConfig::max_credits) and
    /// [`max_applications`](BulkConfig::max_applications). An invalid request fails alone, and so does the second request for
    /// one job.
    ///
    /// ```no_run
    /// # async fn example(client: uphunt::Client, requests: Vec<uphunt::ApplyRequest>) -> uphunt::Result<()> {
    /// let batch = client.apply_many(requests, uphunt::BulkConfig::new().max_credits(50))?;
    /// while let Some(item) = batch.next().await {
    ///     let index = item.index;
    ///     println!("{index}: {:?}", item.into_submission());
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when the configuration is invalid.
    pub fn apply_many(&self, requests: impl IntoIterator<Item = ApplyRequest>, config: BulkConfig) -> Result<Batch> {
        Batch::new(self, Mode::Apply, Inputs::applies(requests), config)
    }

    /// Waits until many applications have settled. Reads pages of applied jobs where one shows several of them, and
    /// single statuses otherwise ([`policy::settling`](crate::policy::settling)).
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when the configuration is invalid.
    pub fn wait_many(&self, references: impl IntoIterator<Item = ApplicationRef>, config: BulkConfig) -> Result<Batch> {
        Batch::new(self, Mode::Wait, Inputs::references(references), config)
    }

    /// [`apply_many`](Self::apply_many) and [`wait_many`](Self::wait_many) in one: settling begins while applies still go
    /// out.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when the configuration is invalid.
    pub fn apply_and_wait_many(
        &self,
        requests: impl IntoIterator<Item = ApplyRequest>,
        config: BulkConfig,
    ) -> Result<Batch> {
        Batch::new(self, Mode::ApplyAndWait, Inputs::applies(requests), config)
    }
}

/// A batch of applications. Runs in a task of its own from the first [`next`](Self::next), [`finish`](Self::finish) or
/// [`start`](Self::start).
///
/// Dropping it cancels the requests in flight and sends nothing more. Jobs whose apply was in flight are then
/// [in doubt](crate::CreditLedger::in_doubt).
#[derive(Debug)]
pub struct Batch {
    mode: Mode,
    shared: Arc<Shared>,
    task: Mutex<Task>,
}

enum Task {
    Waiting(BoxFuture<'static, ()>),
    Running {
        _handle: TaskHandle,
    },
    /// Only while the task is being started.
    Starting,
}

impl std::fmt::Debug for Task {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Waiting(_) => "Waiting",
            Self::Running { .. } => "Running",
            Self::Starting => "Starting",
        })
    }
}

impl Batch {
    #[cfg_attr(target_arch = "wasm32", expect(clippy::arc_with_non_send_sync, reason = "one type on every platform"))]
    fn new(client: &Client, mode: Mode, inputs: Inputs, config: BulkConfig) -> Result<Self> {
        config.validate()?;
        if config.keep_open && mode != Mode::Wait {
            let hint = "Use it with wait_many, which takes more references while it runs.";
            return Err(Error::invalid_input("keepOpen", "keepOpen needs wait_many", hint));
        }
        let shared = Arc::new(Shared::new(&inputs));
        let driver = Driver::new(client, mode, inputs, config, Arc::clone(&shared));
        let task = Mutex::new(Task::Waiting(Box::pin(driver.run())));
        Ok(Self { mode, shared, task })
    }

    /// Starts the batch without waiting for it. Natively this needs the context of a tokio runtime, and does nothing
    /// without one.
    pub fn start(&self) {
        self.try_start();
    }

    /// Starts the batch; `false` where nothing can run it.
    fn try_start(&self) -> bool {
        let mut task = lock(&self.task);
        *task = match std::mem::replace(&mut *task, Task::Starting) {
            // A subscriber that is set for the caller alone sees the batch's events, too.
            Task::Waiting(run) => match spawn(Box::pin(run.with_current_subscriber())) {
                Ok(handle) => Task::Running { _handle: handle },
                Err(run) => Task::Waiting(run),
            },
            running => running,
        };
        matches!(*task, Task::Running { .. })
    }

    /// Starts the batch for a caller that waits for it: without a runtime, it would wait for ever.
    fn start_and_wait(&self) {
        assert!(self.try_start(), "a batch runs in a tokio runtime: call this method, or `start`, within one");
    }

    /// Waits for the next item that has ended and returns it; `None` when the batch is over. Each item is returned once, in
    /// the order in which they end. Items that were not started are only part of [`finish`](Self::finish).
    ///
    /// Dropping the future loses nothing.
    ///
    /// # Panics
    /// When the batch has not started, outside of a tokio runtime.
    pub async fn next(&self) -> Option<BulkItem> {
        self.start_and_wait();
        loop {
            let version = self.shared.version();
            if let Some(item) = self.shared.take_ended() {
                return Some(item);
            }
            if self.shared.is_over() {
                return None;
            }
            self.shared.changed(version).await;
        }
    }

    /// Waits until the batch is over, and returns every item in the order of the input.
    ///
    /// # Panics
    /// When the batch has not started, outside of a tokio runtime.
    pub async fn finish(&self) -> BatchResults {
        self.start_and_wait();
        loop {
            let version = self.shared.version();
            if self.shared.is_over() {
                return self.shared.results();
            }
            self.shared.changed(version).await;
        }
    }

    /// Returns the results so far in the order of the input, also those that [`next`](Self::next) has returned; `None` for an item
    /// without one. An application that was made and has not settled is [`Unsettled`](BulkItemState::Unsettled).
    pub fn results_so_far(&self) -> Vec<Option<BulkItem>> {
        self.shared.results_so_far()
    }

    /// Returns how far the batch is.
    pub fn progress(&self) -> BulkProgress {
        self.shared.progress()
    }

    /// Waits until the progress differs from the one that this method returned last; `None` when the batch is over and its
    /// final progress was returned.
    ///
    /// # Panics
    /// When the batch has not started, outside of a tokio runtime.
    pub async fn progress_changed(&self) -> Option<BulkProgress> {
        self.start_and_wait();
        loop {
            let version = self.shared.version();
            if let Some(progress) = self.shared.take_new_progress() {
                return Some(progress);
            }
            if self.shared.is_over() {
                return None;
            }
            self.shared.changed(version).await;
        }
    }

    /// Calls `callback` from the batch's task whenever the progress has changed. It replaces an earlier callback.
    pub fn on_progress(&self, callback: impl FnMut(&BulkProgress) + MaybeSend + 'static) {
        self.shared.set_callback(Box::new(callback));
    }

    /// Ends the batch: nothing more is sent or polled. Applies in flight are awaited, so that their outcome is known.
    pub fn stop(&self) {
        self.shared.stop();
    }

    /// Hands over a webhook event, so that its application is not polled any more. Only hand over events that
    /// [`confirm`](Client::confirm) has returned for, or that a trusted sender signed: the event is believed.
    pub fn settled(&self, event: &WebhookEvent) {
        self.shared.add_event(event.application.clone());
    }

    /// Adds an application to a batch of [`wait_many`](Client::wait_many), and returns its index.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when the batch applies, is over or was closed.
    pub fn add(&self, reference: ApplicationRef) -> Result<u64> {
        if self.mode != Mode::Wait {
            let hint = "Call apply_many again for further requests.";
            return Err(Error::invalid_input("reference", "only wait_many takes more references", hint));
        }
        self.shared.add_reference(reference)
    }

    /// Ends a batch with [`keep_open`](BulkConfig::keep_open) once its applications have settled.
    pub fn close(&self) {
        self.shared.close();
    }
}
