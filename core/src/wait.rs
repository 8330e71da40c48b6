//! Waiting until an application settles.

use std::sync::atomic::Ordering;
use std::time::Duration;

use crate::client::{Client, WaitConfig};
use crate::error::{Error, ErrorKind, Result};
use crate::http::{Deadline, MaybeSend, format_duration};
use crate::models::{Application, ApplicationRef, ApplyRequest, Submission};
use crate::platform::{self, Instant};
use crate::policy::poll::PollSchedule;
use crate::webhook;

/// Called with each new state of an application.
trait OnUpdate: FnMut(&Application) + MaybeSend {}
impl<F: FnMut(&Application) + MaybeSend> OnUpdate for F {}

/// How to wait for an application: for how long, how often to poll, and what to call with each new state.
#[derive(Default)]
pub struct WaitOptions<'a> {
    config: WaitConfig,
    on_update: Option<Box<dyn OnUpdate + 'a>>,
}

impl<'a> WaitOptions<'a> {
    /// Waits five minutes, and polls as documented: every 5 s in the first minute, then every 15 s.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how long to wait in all, polls included. Default 5 minutes.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.config.timeout = Some(timeout);
        self
    }

    /// Sets how often to poll.
    pub fn schedule(mut self, schedule: PollSchedule) -> Self {
        self.config.schedule = schedule;
        self
    }

    /// Calls `on_update` with the first state and with each one that differs from the one before. The last call is the
    /// settled one.
    pub fn on_update(mut self, on_update: impl FnMut(&Application) + MaybeSend + 'a) -> Self {
        self.on_update = Some(Box::new(on_update));
        self
    }
}

impl From<WaitConfig> for WaitOptions<'_> {
    fn from(config: WaitConfig) -> Self {
        Self { config, on_update: None }
    }
}

impl std::fmt::Debug for WaitOptions<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WaitOptions").field("config", &self.config).finish_non_exhaustive()
    }
}

/// The states of one application until it settles. Created by [`Client::watch`].
#[derive(Debug)]
pub struct Watch {
    client: Client,
    reference: ApplicationRef,
    schedule: PollSchedule,
    timeout: Duration,
    began: Instant,
    last: Option<Application>,
    /// The error of the last poll, if it was transient.
    last_error: Option<Error>,
    polled: bool,
    ended: bool,
}

impl Watch {
    /// Returns the next state that differs from the one before, or `None` after the settled one or an error.
    ///
    /// A poll that fails for a transient reason does not end the watch: the next poll may succeed. Dropping the future loses
    /// nothing; calling again continues.
    pub async fn next(&mut self) -> Option<Result<Application>> {
        let application = self.advance().await?;
        Some(application.cloned())
    }

    /// [`next`](Self::next) without a copy of the state.
    async fn advance(&mut self) -> Option<Result<&Application>> {
        while !self.ended {
            if self.polled {
                let pause = self.schedule.pause(self.began.elapsed(), self.last_poll_at(), platform::random());
                let Some(pause) = pause else {
                    self.ended = true;
                    return Some(Err(self.timed_out()));
                };
                platform::sleep(pause).await;
                self.client.warn_of_polling_beside_webhooks();
            }
            let left = self.timeout.saturating_sub(self.began.elapsed());
            let deadline = Deadline::after(Some(left)).min(self.client.deadline());
            let polled = self.client.status_before(&self.reference, deadline).await;
            self.polled = true;
            match polled {
                Ok(application) => {
                    self.last_error = None;
                    self.ended = application.is_settled();
                    if self.last.as_ref() != Some(&application) {
                        let status = application.application_status.as_str();
                        tracing::debug!(target: "uphunt", status, "the application has a new status");
                        return Some(Ok(self.last.insert(application)));
                    }
                }
                // Keep the earlier error: it explains the timeout better than the timeout itself.
                Err(error) if error.kind == ErrorKind::DeadlineExceeded && self.last_error.is_some() => {}
                Err(error) if is_transient(&error) => self.last_error = Some(error),
                Err(error) => {
                    self.ended = true;
                    return Some(Err(error));
                }
            }
        }
        None
    }

    /// Waits for the last state.
    async fn run(&mut self, mut on_update: Option<Box<dyn OnUpdate + '_>>) -> Result<Application> {
        while let Some(application) = self.advance().await {
            let application = application?;
            if let Some(on_update) = &mut on_update {
                on_update(application);
            }
        }
        // Without an error, the last state is the settled one.
        self.last.take().ok_or_else(|| self.timed_out())
    }

    /// The last poll begins a little before the end, so that there is time for its response.
    fn last_poll_at(&self) -> Duration {
        self.timeout.saturating_sub((self.timeout / 10).min(Duration::from_secs(2)))
    }

    fn timed_out(&mut self) -> Error {
        let error = wait_timeout(self.timeout, &self.reference, self.last.take(), self.last_error.as_ref());
        self.client.redacted(error)
    }
}

/// Returns the error for an application that had not settled within `timeout`; `last` is its latest state.
pub(crate) fn wait_timeout(
    timeout: Duration,
    reference: &ApplicationRef,
    last: Option<Application>,
    last_error: Option<&Error>,
) -> Error {
    let after = format_duration(timeout);
    let message = match &last {
        Some(application) => {
            format!("the application still has the status `{}` after {after}", application.application_status)
        }
        None => format!("the application's status could not be read within {after}"),
    };
    let message = match last_error {
        Some(error) => format!("{message} (the last poll failed: {})", error.message),
        None => message,
    };
    let error = Error::new(ErrorKind::WaitTimeout, message).about(reference);
    error.with(|details| details.application = last.map(Box::new))
}

/// Whether a later poll may succeed. Only the API's own JSON says what a status means: a page of something in between, or an
/// unreadable response, ends no wait.
pub(crate) fn is_transient(error: &Error) -> bool {
    error.kind.is_transient() || matches!(error.kind, ErrorKind::UnexpectedResponse | ErrorKind::Decode)
}

impl Client {
    /// Logs, once a client, that it polls although webhooks report how applications settle.
    fn warn_of_polling_beside_webhooks(&self) {
        if webhook::has_received_events() && !self.inner().warned_of_polling.swap(true, Ordering::Relaxed) {
            tracing::warn!(
                target: "uphunt",
                "polling for an application although a webhook inbox receives events: use one of the two",
            );
        }
    }

    /// Waits until an application settles, polling as the service documents.
    ///
    /// # Errors
    /// [`WaitTimeout`](ErrorKind::WaitTimeout), carrying the application as last seen, when it has not settled in time;
    /// [`NotFound`](ErrorKind::NotFound) when there is no such application. How it settled is no error: see
    /// [`application_status`](Application::application_status).
    pub async fn wait(&self, reference: impl Into<ApplicationRef>, options: WaitOptions<'_>) -> Result<Application> {
        self.watch(reference, &options).run(options.on_update).await
    }

    /// Returns the states of an application as they change, until it settles.
    pub fn watch(&self, reference: impl Into<ApplicationRef>, options: &WaitOptions<'_>) -> Watch {
        self.watch_since(Instant::now(), reference.into(), options.config)
    }

    /// [`apply`](Self::apply), then [`wait`](Self::wait). The timeout of the options spans both.
    ///
    /// # Errors
    /// Those of the two. An error after the application was queued carries its [`queue_id`](crate::ErrorDetails::queue_id)
    /// and [`job_id`](crate::ErrorDetails::job_id).
    pub async fn apply_and_wait(&self, request: &ApplyRequest, options: WaitOptions<'_>) -> Result<Application> {
        self.apply_and_wait_with(request, options, |_| {}).await
    }

    /// [`apply_and_wait`](Self::apply_and_wait), which calls `on_submitted` as soon as the application is queued: a program
    /// that is cancelled while it waits knows which application to continue with.
    ///
    /// # Errors
    /// See [`apply_and_wait`](Self::apply_and_wait).
    pub async fn apply_and_wait_with(
        &self,
        request: &ApplyRequest,
        options: WaitOptions<'_>,
        on_submitted: impl FnOnce(&Submission) + MaybeSend,
    ) -> Result<Application> {
        let (submission, mut watch) = self.apply_and_watch(request, &options).await?;
        on_submitted(&submission);
        watch.run(options.on_update).await.map_err(|error| {
            error.with(|details| {
                details.job_id.get_or_insert_with(|| request.job_id.clone());
                details.queue_id.get_or_insert(submission.queue_id);
            })
        })
    }

    /// [`apply`](Self::apply), then the states of the application as they change. The timeout of the options spans both.
    ///
    /// # Errors
    /// Those of [`apply`](Self::apply).
    pub fn apply_and_watch<'a>(
        &'a self,
        request: &'a ApplyRequest,
        options: &WaitOptions<'_>,
    ) -> impl Future<Output = Result<(Submission, Watch)>> + use<'a> {
        let config = options.config;
        async move {
            let began = Instant::now();
            let deadline = Deadline::after(Some(config.timeout_or_default())).min(self.deadline());
            let submission = self.apply_before(request, deadline).await?;
            let watch = self.watch_since(began, submission.reference(), config);
            Ok((submission, watch))
        }
    }

    fn watch_since(&self, began: Instant, reference: ApplicationRef, config: WaitConfig) -> Watch {
        Watch {
            client: self.clone(),
            reference,
            schedule: config.schedule,
            timeout: config.timeout_or_default(),
            began,
            last: None,
            last_error: None,
            polled: false,
            ended: false,
        }
    }
}
