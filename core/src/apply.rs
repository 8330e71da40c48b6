//! Apply, exactly once: runs the state machine of [`policy::submission`](crate::policy::submission).

use std::time::{Duration, UNIX_EPOCH};

use crate::client::{Client, Success};
use crate::error::{Error, ErrorKind, Result, printable};
use crate::http::{Attempts, Call, Deadline, Endpoint, Outcome, decode_with};
use crate::models::{self, Application, ApplicationRef, ApplyRequest, Submission, UnixMillis};
use crate::platform;
use crate::policy::credits::ApplyNumber;
use crate::policy::job_key::JobKey;
use crate::policy::retry::{Attempt, Safety};
use crate::policy::retry_after::server_time;
use crate::policy::submission::{Finish, Progress, SendOutcome, StatusLookup, Step, SubmitState, time_for_lookup};

impl Client {
    /// Sends a proposal, once. `POST /apply`. One credit is reserved; it is spent only if the proposal reaches Upwork.
    ///
    /// When the response is lost, the client looks the job up before it sends anything again: the submission is then
    /// returned with [`recovered`](field@Submission::recovered) set. The service shows no cover letter, so a recovered
    /// application may be one that another program made for the same job at the same time.
    ///
    /// Calls of one client for the same job do not overlap: a second one with the same request returns the result of the
    /// first.
    ///
    /// # Errors
    /// - [`AlreadyApplied`](ErrorKind::AlreadyApplied), carrying the existing application, when this job was applied to before;
    /// - [`OutcomeUnknown`](ErrorKind::OutcomeUnknown) when the response was lost and the status could not be read either;
    /// - [`OutOfCredits`](ErrorKind::OutOfCredits), [`NotFound`](ErrorKind::NotFound) and other refusals of the service:
    ///   nothing was queued and no credit is touched.
    pub async fn apply(&self, request: &ApplyRequest) -> Result<Submission> {
        self.apply_before(request, self.deadline()).await
    }

    /// [`apply`](Self::apply) for a request that may have been sent at this time already, by a process that crashed or a
    /// machine that lost its lease. Nothing is sent before the service has answered that there is no application to the job.
    ///
    /// # Errors
    /// See [`apply`](Self::apply).
    pub async fn apply_after_possible_attempt(
        &self,
        request: &ApplyRequest,
        attempted_at: UnixMillis,
    ) -> Result<Submission> {
        self.apply_once(request, self.deadline(), Some(attempted_at)).await
    }

    pub(crate) async fn apply_before(&self, request: &ApplyRequest, deadline: Deadline) -> Result<Submission> {
        self.apply_once(request, deadline, None).await
    }

    async fn apply_once(
        &self,
        request: &ApplyRequest,
        deadline: Deadline,
        attempted_at: Option<UnixMillis>,
    ) -> Result<Submission> {
        request.validate()?;
        let call = Call::post(Endpoint::Apply, request, Safety::Once)?;
        let body = call.body.clone().unwrap_or_default();
        let job = JobKey::parse(&request.job_id);
        let flights = &self.inner().applies;
        let mut flight = deadline
            .run(flights.join(job.clone()))
            .await
            .ok_or_else(|| self.about(call.deadline_exceeded(), request))?;
        if let Some((earlier, result)) = flight.previous()
            && earlier == body
        {
            return result;
        }
        let (number, doubtful_since) = {
            let mut credits = self.credit_tracker();
            // An earlier call of this client may have sent the request.
            (credits.begin(), credits.in_doubt_since(&request.job_id))
        };
        let mut apply = Apply {
            client: self,
            call: &call,
            number,
            job_id: &request.job_id,
            job,
            deadline,
            attempts: Attempts::default(),
            attempted_at,
            doubtful_since,
            answered_at: None,
        };
        let result = apply.run().await;
        apply.attempts.may_have_acted = matches!(&result, Err(error) if error.kind == ErrorKind::OutcomeUnknown);
        let answered_at = apply.answered_at;
        drop(apply);
        self.record(&result, number, &request.job_id, answered_at);
        let result = result.map_err(|error| self.about(error, request));
        flight.finish((body, result.clone()));
        result
    }

    fn record(&self, result: &Result<Submission>, number: ApplyNumber, job_id: &str, answered_at: Option<UnixMillis>) {
        let mut credits = self.credit_tracker();
        match result {
            Ok(submission) => {
                if !submission.queue_id.is_empty() {
                    credits.accepted(number, &submission.queue_id, submission.credits_remaining, answered_at);
                }
                credits.resolve(job_id);
            }
            Err(error) => {
                // Every other end follows a lookup that decided, if the job was in doubt.
                if error.kind != ErrorKind::OutcomeUnknown {
                    credits.resolve(job_id);
                }
                if let Some(remaining) = error.credits_remaining {
                    credits.credits_reported(remaining);
                }
                if let Some(application) = &error.application {
                    credits.seen(application);
                }
            }
        }
    }

    fn about(&self, error: Error, request: &ApplyRequest) -> Error {
        self.redacted(error.with(|details| details.job_id = Some(request.job_id.clone())))
    }
}

/// One apply in progress.
struct Apply<'a> {
    client: &'a Client,
    call: &'a Call,
    number: ApplyNumber,
    job_id: &'a str,
    job: JobKey,
    deadline: Deadline,
    attempts: Attempts,
    /// When another process may have sent the request.
    attempted_at: Option<UnixMillis>,
    /// When the first doubtful attempt began, of this call or an earlier one, since the client was made.
    doubtful_since: Option<Duration>,
    /// When the service wrote its last response, by its own clock.
    answered_at: Option<UnixMillis>,
}

impl Drop for Apply<'_> {
    /// Records the job as in doubt when the apply ends without an outcome, also by being cancelled.
    fn drop(&mut self) {
        if self.attempts.may_have_acted {
            let since = self.doubtful_since.or_else(|| self.last_attempt()).unwrap_or_default();
            self.client.credit_tracker().mark_in_doubt(self.number, self.job_id, since);
        }
    }
}

impl Apply<'_> {
    async fn run(&mut self) -> Result<Submission> {
        let retry = self.client.settings().retry;
        let mut state = match (self.attempted_at, self.doubtful_since) {
            (Some(_), _) => SubmitState::after_possible_attempt(retry),
            (None, Some(since)) => {
                let age = self.client.inner().started.elapsed().saturating_sub(since);
                SubmitState::after_doubtful_call(retry, age)
            }
            (None, None) => SubmitState::new(retry),
        };
        let mut step = state.first_step();
        let mut accepted = None;
        // How the last sending failed.
        let mut last_error = None;
        loop {
            step = match step {
                Step::Send { after } => {
                    // A sleep of zero still takes a timer tick.
                    if !after.is_zero() {
                        platform::sleep(after).await;
                    }
                    let outcome = self.send().await;
                    let retry_after = outcome.requested_wait();
                    self.answered_at = server_time_before(outcome.date(), Duration::ZERO);
                    let (sent, result) = self.classify(outcome);
                    match result {
                        Ok(submission) => accepted = Some(submission),
                        Err(error) => last_error = Some(error),
                    }
                    if matches!(sent, SendOutcome::MaybeSent | SendOutcome::AcceptedUnread) {
                        self.doubtful_since = self.doubtful_since.or_else(|| self.last_attempt());
                        self.attempts.may_have_acted = true;
                        tracing::warn!(
                            target: "uphunt",
                            call = self.call.name, attempt = self.attempts.made,
                            "no usable response: looking up whether the application was queued",
                        );
                    }
                    state.on_sent(sent, Progress { retry_after, ..self.progress() }, platform::random())
                }
                Step::LookUp { after } => {
                    platform::sleep(after.min(self.deadline.remaining() / 4)).await;
                    let lookup = self.look_up().await;
                    state.on_lookup(lookup, self.progress())
                }
                Step::Finish(finish) => return self.finish(finish, accepted, last_error),
            };
        }
    }

    /// Returns when the last attempt began, since the client was made.
    fn last_attempt(&self) -> Option<Duration> {
        self.attempts.last_began.map(|began| began.saturating_duration_since(self.client.inner().started))
    }

    fn progress(&self) -> Progress {
        Progress {
            attempts: self.attempts.made,
            remaining: self.deadline.remaining(),
            retry_after: None,
            timeout: self.client.settings().timeout,
        }
    }

    /// Sends the request, and leaves enough of the time for a lookup.
    async fn send(&mut self) -> Outcome {
        let reserve = time_for_lookup(self.deadline.remaining());
        self.client.send(self.call, self.deadline.earlier_by(reserve), &mut self.attempts).await
    }

    fn classify(&self, outcome: Outcome) -> (SendOutcome, Result<Submission>) {
        let sent = match outcome.attempt() {
            Attempt::NotSent => SendOutcome::Refused,
            Attempt::MaybeSent => SendOutcome::MaybeSent,
            Attempt::Answered { status, .. } => SendOutcome::from_response(status, outcome.is_from_api()),
        };
        let attempts = self.attempts.made;
        let result =
            self.client.success(self.call, outcome, attempts).and_then(|success| self.read_submission(&success));
        match result {
            Ok(submission) => (SendOutcome::Accepted, Ok(submission)),
            Err(error) => (sent, Err(error)),
        }
    }

    fn read_submission(&self, success: &Success) -> Result<Submission> {
        self.client.read(success, |response| decode_with(self.call.name, response, models::from_value::<Submission>))
    }

    /// Looks the job up at the status endpoint. Waits for the rate limiter even where calls are to fail at once: the
    /// alternative is not to know the outcome.
    async fn look_up(&self) -> StatusLookup {
        // A 404 for a URL would prove nothing.
        let Some(id) = self.job.lookup_id() else { return StatusLookup::Unreachable };
        match self.client.read_status(&ApplicationRef::job(id), true, self.deadline).await {
            Ok((application, date)) => StatusLookup::Found {
                known_before: application.queue_id.as_deref().is_some_and(|id| self.client.credit_tracker().knows(id)),
                attempt_began: self.attempted_at.or_else(|| {
                    let elapsed = self.client.inner().started.elapsed().saturating_sub(self.doubtful_since?);
                    server_time_before(date.as_deref(), elapsed)
                }),
                application: Box::new(application),
            },
            Err(error) if error.is_api_not_found() => StatusLookup::NotFound,
            Err(error) => {
                tracing::warn!(target: "uphunt", call = self.call.name, kind = error.kind.as_str(), "the lookup failed");
                StatusLookup::Unreachable
            }
        }
    }

    fn finish(&self, finish: Finish, accepted: Option<Submission>, last_error: Option<Error>) -> Result<Submission> {
        // Without an error, this call sent nothing.
        let last = last_error.unwrap_or_else(|| match finish {
            Finish::NotQueued => self.call.deadline_exceeded(),
            _ => Error::new(ErrorKind::OutcomeUnknown, "an earlier attempt may have been made"),
        });
        match finish {
            Finish::Accepted => accepted.ok_or(last),
            Finish::Refused => Err(last),
            Finish::Recovered(application) => {
                tracing::info!(target: "uphunt", call = self.call.name, "recovered: the application is queued");
                Ok(Submission::recovered(*application, self.job_id))
            }
            Finish::AlreadyApplied(application) => Err(self.already_applied(application, last)),
            Finish::NotQueued => Err(last.with(|details| {
                details.message.push_str("; the service confirms that nothing was queued");
                details.attempts = self.attempts.made;
            })),
            Finish::Unknown => Err(self.unknown(&last)),
        }
    }

    fn already_applied(&self, application: Option<Box<Application>>, last: Error) -> Error {
        let error = if last.kind == ErrorKind::AlreadyApplied {
            last
        } else {
            Error::new(ErrorKind::AlreadyApplied, "this job was applied to before")
        };
        self.client.redacted(error.with(|details| {
            if let Some(application) = &application {
                let status = printable(application.application_status.as_str());
                details.message = format!("{}; its application has the status `{status}`", details.message);
                details.queue_id.clone_from(&application.queue_id);
            }
            details.attempts = self.attempts.made;
            details.application = application;
        }))
    }

    fn unknown(&self, last: &Error) -> Error {
        let message = format!(
            "the proposal for job {} may or may not have been sent: {}, and its status could not be read",
            self.job_id, last.message
        );
        Error::new(ErrorKind::OutcomeUnknown, message).caused_by(last).with(|details| {
            details.attempts = self.attempts.made;
            details.status = last.status;
            details.request_id.clone_from(&last.request_id);
            details.body.clone_from(&last.body);
        })
    }
}

/// Returns the time this long ago by the server's clock. The client's clock does not stand in for it: if it were ahead, the
/// application of a lost attempt would look older than the attempt, and be taken for an earlier one.
fn server_time_before(date: Option<&str>, elapsed: Duration) -> Option<UnixMillis> {
    let began = server_time(date)?.checked_sub(elapsed)?.duration_since(UNIX_EPOCH).ok()?;
    Some(UnixMillis(i64::try_from(began.as_millis()).ok()?))
}
