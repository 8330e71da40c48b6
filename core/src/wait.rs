//! Waiting until an application settles.

use crate::time::Duration;

use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};
use crate::exchange::{Deadline, in_words};
use crate::log::tell;
use crate::model::{Application, ApplicationRef, ApplyRequest};
use crate::platform::{self, Instant};
use crate::policy::poll::PollSchedule;

/// What is called with each new state of an application.
#[cfg(not(target_arch = "wasm32"))]
pub type OnUpdate<'a> = Box<dyn FnMut(&Application) + Send + 'a>;
/// What is called with each new state of an application.
#[cfg(target_arch = "wasm32")]
pub type OnUpdate<'a> = Box<dyn FnMut(&Application) + 'a>;

/// How to wait: for how long, how often to ask, whom to tell.
#[derive(Default)]
pub struct WaitOptions<'a> {
    timeout: Option<Duration>,
    schedule: PollSchedule,
    on_update: Option<OnUpdate<'a>>,
}

impl<'a> WaitOptions<'a> {
    /// Five minutes, by the documented rhythm: every 5 s in the first minute, then every 15 s.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long to wait in all, polls included. 5 minutes by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How often to ask.
    pub fn schedule(mut self, schedule: PollSchedule) -> Self {
        self.schedule = schedule;
        self
    }

    /// Is called with the first state and with each one that differs from the one before. The last call is the settled one.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn on_update(mut self, on_update: impl FnMut(&Application) + Send + 'a) -> Self {
        self.on_update = Some(Box::new(on_update));
        self
    }

    /// Is called with the first state and with each one that differs from the one before. The last call is the settled one.
    #[cfg(target_arch = "wasm32")]
    pub fn on_update(mut self, on_update: impl FnMut(&Application) + 'a) -> Self {
        self.on_update = Some(Box::new(on_update));
        self
    }

    fn timeout_or_default(&self) -> Duration {
        self.timeout.unwrap_or(PollSchedule::DEFAULT_TIMEOUT)
    }
}

impl std::fmt::Debug for WaitOptions<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WaitOptions")
            .field("timeout", &self.timeout_or_default())
            .field("schedule", &self.schedule)
            .finish_non_exhaustive()
    }
}

/// The states of one application as they come, until it settles: [`wait`](Client::wait) for those who want each.
#[derive(Debug)]
pub struct Watch {
    client: Client,
    reference: ApplicationRef,
    schedule: PollSchedule,
    timeout: Duration,
    began: Instant,
    last: Option<Application>,
    /// What the last poll failed with, if it failed for a passing reason.
    trouble: Option<Error>,
    polled: bool,
    over: bool,
}

impl Watch {
    /// The next state that differs from the one before, or `None` after the settled one or an error.
    ///
    /// A poll that fails for a passing reason ([`ErrorKind::is_transient`]) does not end the watch: the next poll may succeed.
    /// Dropping the future loses nothing; calling again goes on.
    pub async fn next(&mut self) -> Option<Result<Application>> {
        let moved = self.advance().await?;
        Some(moved.cloned())
    }

    /// The same, without a copy of the state.
    async fn advance(&mut self) -> Option<Result<&Application>> {
        while !self.over {
            if self.polled {
                let Some(pause) = self.schedule.pause(self.began.elapsed(), self.last_poll_at(), platform::unit())
                else {
                    self.over = true;
                    return Some(Err(self.timed_out()));
                };
                platform::sleep(pause).await;
            }
            let end = Deadline(self.began.checked_add(self.timeout));
            let polled = self.client.status_until(&self.reference, end.sooner(self.client.deadline())).await;
            self.polled = true;
            match polled {
                Ok(application) => {
                    self.trouble = None;
                    self.over = application.is_settled();
                    if !self.last.as_ref().is_some_and(|last| same(last, &application)) {
                        tell!(debug, status = [application.application_status.as_str()]; "an application moved");
                        return Some(Ok(self.last.insert(application)));
                    }
                }
                // That the wait has no time left is no news; what was in the way before is.
                Err(error) if error.kind == ErrorKind::DeadlineExceeded && self.trouble.is_some() => {}
                Err(error) if error.kind.is_transient() => self.trouble = Some(error),
                Err(error) => {
                    self.over = true;
                    return Some(Err(error));
                }
            }
        }
        None
    }

    /// The last poll begins a little before the end, so that its answer has time to come.
    fn last_poll_at(&self) -> Duration {
        self.timeout.saturating_sub((self.timeout / 10).min(Duration::from_secs(2)))
    }

    #[cold]
    #[inline(never)]
    fn timed_out(&mut self) -> Error {
        let mut message = match &self.last {
            Some(application) => {
                ["the application still stood at `", application.application_status.as_str(), "`"].concat()
            }
            None => "the application's status could not be read".to_owned(),
        };
        message.push_str(" after ");
        message.push_str(&in_words(self.timeout));
        if let Some(trouble) = &self.trouble {
            message.push_str(&[" (the last poll failed: ", &trouble.message, ")"].concat());
        }
        let error = Error::new(ErrorKind::WaitTimeout, message).about(&self.reference);
        self.client.redacted(error.with(|details| details.application = self.last.take().map(Box::new)))
    }
}

/// What is waited for.
#[derive(Debug)]
pub enum What<'a> {
    /// An application that was made.
    Known(ApplicationRef),
    /// One that is to be made.
    New(&'a ApplyRequest),
}

/// Whether nothing has changed. With the feature `lean` by the text: comparing every kind of value is more code.
fn same(one: &Application, other: &Application) -> bool {
    #[cfg(not(feature = "lean"))]
    return one == other;
    #[cfg(feature = "lean")]
    (crate::json::to_text(one) == crate::json::to_text(other))
}

impl Client {
    /// Waits until an application settles, asking by the documented rhythm.
    ///
    /// # Errors
    /// [`WaitTimeout`](ErrorKind::WaitTimeout), carrying the application as last seen, when it has not settled in time;
    /// [`NotFound`](ErrorKind::NotFound) when there is no such application. How it settled is no error: look at
    /// [`application_status`](Application::application_status).
    pub async fn wait(&self, reference: impl Into<ApplicationRef>, options: WaitOptions<'_>) -> Result<Application> {
        self.settled(What::Known(reference.into()), options).await
    }

    /// The states of an application as they come, until it settles.
    pub fn watch(&self, reference: impl Into<ApplicationRef>, options: &WaitOptions<'_>) -> Watch {
        self.watch_for(reference.into(), options.schedule, options.timeout_or_default())
    }

    /// [`apply`](Self::apply), then [`wait`](Self::wait). The timeout of the options spans both.
    ///
    /// # Errors
    /// Those of the two. An error after the application was queued carries its [`queue_id`](crate::ErrorDetails::queue_id).
    pub async fn apply_and_wait(&self, request: &ApplyRequest, options: WaitOptions<'_>) -> Result<Application> {
        self.settled(What::New(request), options).await
    }

    /// Applies first if it is to, and waits. All in one: in WebAssembly a future for each of the two would be as much code again.
    #[doc(hidden)]
    pub async fn settled(&self, what: What<'_>, options: WaitOptions<'_>) -> Result<Application> {
        let began = Instant::now();
        let timeout = options.timeout_or_default();
        let (reference, known) = match what {
            What::Known(reference) => (reference, None),
            What::New(request) => {
                let until = Deadline::after(Some(timeout)).sooner(self.deadline());
                let submission = self.apply_until(request, until).await?;
                (submission.reference(), Some((&request.job_id, submission.queue_id)))
            }
        };
        let left = timeout.saturating_sub(began.elapsed());
        let settled = self.wait_for(reference, options, left).await;
        settled.map_err(|error| match known {
            Some((job_id, queue_id)) => error.with(|details| {
                details.job_id.get_or_insert_with(|| job_id.clone());
                details.queue_id.get_or_insert(queue_id);
            }),
            None => error,
        })
    }

    async fn wait_for(
        &self,
        reference: ApplicationRef,
        options: WaitOptions<'_>,
        timeout: Duration,
    ) -> Result<Application> {
        let mut watch = self.watch_for(reference, options.schedule, timeout);
        let mut on_update = options.on_update;
        // The last one is the settled one, unless an error ends the watch.
        while let Some(moved) = watch.advance().await {
            let application = moved?;
            if let Some(on_update) = &mut on_update {
                on_update(application);
            }
        }
        watch.last.take().ok_or_else(|| watch.timed_out())
    }

    fn watch_for(&self, reference: ApplicationRef, schedule: PollSchedule, timeout: Duration) -> Watch {
        Watch {
            client: self.clone(),
            reference,
            schedule,
            timeout,
            began: Instant::now(),
            last: None,
            trouble: None,
            polled: false,
            over: false,
        }
    }
}
