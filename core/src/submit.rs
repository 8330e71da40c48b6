//! Apply, exactly once: drives the course of [`policy::submission`](crate::policy::submission).

use crate::time::{Duration, UNIX_EPOCH};

use crate::Endpoint;
use crate::client::{Client, Success};
use crate::config::Pacing;
use crate::error::{Error, ErrorKind, Result};
use crate::exchange::{Attempts, Call, Deadline, Outcome, exchange};
use crate::log::tell;
use crate::model::{Application, ApplicationRef, ApplyRequest, Submission, UnixMillis};
use crate::platform::{self, Instant};
use crate::policy::credits::Begun;
use crate::policy::retry::{Attempt, Safety};
use crate::policy::retry_after::server_time;
use crate::policy::submission::{Asked, Course, Finish, Progress, Sent, Step, time_to_ask};
use crate::text::text;

impl Client {
    /// Sends a proposal, once. `POST /apply`. One credit is reserved; it is spent only if the proposal reaches Upwork.
    ///
    /// When the answer is lost on the way, the service is asked what became of the job before anything is sent again:
    /// the submission then comes back with [`recovered`](field@Submission::recovered) set.
    ///
    /// # Errors
    /// - [`AlreadyApplied`](ErrorKind::AlreadyApplied), carrying the existing application, when this job was applied to before;
    /// - [`OutcomeUnknown`](ErrorKind::OutcomeUnknown) when the answer was lost and the service cannot be asked either;
    /// - [`OutOfCredits`](ErrorKind::OutOfCredits), [`NotFound`](ErrorKind::NotFound) and the others of the contract: nothing was
    ///   queued and no credit is touched.
    pub async fn apply(&self, request: &ApplyRequest) -> Result<Submission> {
        self.apply_until(request, self.deadline()).await
    }

    pub(crate) async fn apply_until(&self, request: &ApplyRequest, until: Deadline) -> Result<Submission> {
        request.validate()?;
        let call = Call::post(Endpoint::Apply, request, Safety::Once)?;
        let begun = self.book().begin();
        let job_id = request.job_id.as_str();
        let attempts = Attempts::default();
        let mut apply = Apply { client: self, call: &call, begun, job_id, until, attempts, told_at: None };
        let result = call.told(apply.run()).await;
        apply.attempts.open = matches!(&result, Err(error) if error.kind == ErrorKind::OutcomeUnknown);
        let told_at = apply.told_at;
        drop(apply);
        let mut book = self.book();
        match &result {
            Ok(submission) => {
                if !submission.queue_id.is_empty() {
                    book.accepted(begun, &submission.queue_id, submission.credits_remaining, told_at);
                }
                book.resolve(&request.job_id);
            }
            Err(error) => {
                if let Some(credits) = error.credits_remaining {
                    book.told(credits);
                }
                if let Some(application) = &error.application {
                    book.seen(application);
                }
            }
        }
        drop(book);
        result.map_err(|error| self.redacted(error.with(|details| details.job_id = Some(request.job_id.clone()))))
    }
}

/// One apply on its way.
struct Apply<'a> {
    client: &'a Client,
    call: &'a Call,
    begun: Begun,
    job_id: &'a str,
    until: Deadline,
    attempts: Attempts,
    /// When the service wrote its latest answer, by its own clock.
    told_at: Option<UnixMillis>,
}

impl Drop for Apply<'_> {
    /// Writes the job into the ledger as doubtful when the apply ends without knowing, also by being cancelled.
    fn drop(&mut self) {
        if self.attempts.open {
            self.client.book().doubt(self.begun, self.job_id);
        }
    }
}

impl Apply<'_> {
    async fn run(&mut self) -> Result<Submission> {
        let mut course = Course::new(self.client.options().retry_policy());
        let mut step = Step::Send { after: Duration::ZERO };
        let mut accepted = None;
        // What the last sending came to, and when the first doubtful one began.
        let mut last = None;
        let mut doubtful_since = None;
        loop {
            step = match step {
                Step::Send { after } => {
                    // Timers count whole milliseconds: sleeping for no time at all takes one.
                    if !after.is_zero() {
                        platform::sleep(after).await;
                    }
                    let outcome = self.send().await;
                    let retry_after = outcome.retry_after();
                    self.told_at = before(outcome.date(), Duration::ZERO);
                    let (sent, result) = self.classify(outcome);
                    match result {
                        Ok(submission) => accepted = Some(Box::new(submission)),
                        Err(error) => last = Some(error),
                    }
                    if sent == Sent::Maybe {
                        doubtful_since = doubtful_since.or(self.attempts.last_began);
                        tell!(warn, call = (self.call.name), attempt = (self.attempts.made); "no usable answer: asking whether it was queued");
                    }
                    course.on_sent(sent, Progress { retry_after, ..self.progress() }, platform::unit())
                }
                Step::Ask { after } => {
                    self.pause(after).await;
                    let asked = self.ask(doubtful_since).await;
                    course.on_asked(asked, self.progress())
                }
                Step::Finish(finish) => return self.finish(finish, accepted, last),
            };
        }
    }

    fn progress(&self) -> Progress {
        Progress {
            attempts: self.attempts.made,
            remaining: self.until.remaining(),
            retry_after: None,
            timeout: self.client.options().timeout,
        }
    }

    /// Sends, and keeps enough of the time to ask afterwards.
    async fn send(&mut self) -> Outcome {
        let reserve = time_to_ask(self.until.remaining());
        exchange(self.client, self.call, self.until.earlier_by(reserve), &mut self.attempts).await
    }

    async fn pause(&self, after: Duration) {
        platform::sleep(after.min(self.until.remaining() / 4)).await;
    }

    /// What an outcome means: see [`Sent`]. A success that cannot be read is an answer lost.
    fn classify(&self, outcome: Outcome) -> (Sent, Result<Submission>) {
        let sent = match outcome.attempt() {
            Attempt::MaybeSent | Attempt::Answered { status: 200..300 | 500.., .. } => Sent::Maybe,
            Attempt::Answered { status: 409, .. } => Sent::Conflict,
            Attempt::NotSent | Attempt::Answered { .. } => Sent::Ended,
        };
        let result = outcome
            .into_success(self.client, self.call, self.until, self.attempts.made)
            .map(|response| Success { response, attempts: self.attempts.made })
            .and_then(|success| self.client.decode::<Submission>(self.call.name, &success));
        match result {
            Ok(submission) if !submission.queue_id.is_empty() => (Sent::Accepted, Ok(submission)),
            Ok(_) => (sent, Err(Error::new(ErrorKind::Decode, "apply was answered without a queueId"))),
            Err(error) => (sent, Err(error)),
        }
    }

    /// Asks what became of the job. Waits for its turn even where calls are to fail fast: the alternative is not to know.
    async fn ask(&self, doubtful_since: Option<Instant>) -> Asked {
        let reference = ApplicationRef::Job(self.job_id.to_owned());
        let options = *self.client.options();
        let patient = match options.pacing {
            Pacing::FailFast => self.client.with_options(options.pacing(Pacing::Wait)),
            _ => self.client.clone(),
        };
        match patient.read_status(&reference, self.until).await {
            Ok((application, headers)) => Asked::Found {
                known_before: application.queue_id.as_deref().is_some_and(|id| self.client.book().knows(id)),
                attempt_began: doubtful_since.and_then(|began| before(headers.get("date"), began.elapsed())),
                application: Box::new(application),
            },
            Err(error) if error.is_the_services_not_found() => Asked::NotFound,
            Err(error) => {
                tell!(warn, call = (self.call.name), kind = [error.kind.as_str()]; "the status endpoint did not help");
                Asked::Unreachable
            }
        }
    }

    fn finish(&self, finish: Finish, accepted: Option<Box<Submission>>, last: Option<Error>) -> Result<Submission> {
        let last = last.unwrap_or_else(|| Error::new(ErrorKind::OutcomeUnknown, "apply ended without an answer"));
        match finish {
            Finish::Accepted => accepted.map(|submission| *submission).ok_or(last),
            Finish::Ended => Err(last),
            Finish::Recovered(application) => {
                tell!(info, call = (self.call.name); "recovered: the application is queued");
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
        let stands = application
            .as_ref()
            .map(|application| [" (it stands at `", application.application_status.as_str(), "`)"].concat());
        let queue_id = application.as_ref().and_then(|application| application.queue_id.clone());
        let error = if last.kind == ErrorKind::AlreadyApplied {
            last
        } else {
            Error::new(ErrorKind::AlreadyApplied, "this job was applied to before")
        };
        self.client.redacted(error.with(|details| {
            details.message.push_str(&stands.unwrap_or_default());
            details.attempts = self.attempts.made;
            details.queue_id = queue_id;
            details.application = application;
        }))
    }

    fn unknown(&self, last: &Error) -> Error {
        let message = text!(
            "the proposal for job {} may or may not have been sent: {}, and the status endpoint could not tell",
            self.job_id,
            last.message
        );
        let error = Error::new(ErrorKind::OutcomeUnknown, message).caused_by(last);
        error.with(|details| {
            details.attempts = self.attempts.made;
            details.status = last.status;
            details.request_id.clone_from(&last.request_id);
            details.body.clone_from(&last.body);
        })
    }
}

/// The moment `elapsed` ago by the service's clock. Ours does not stand in for it: were it ahead, an application that our
/// lost attempt made would look older than the attempt, and be taken for somebody else's.
fn before(date: Option<&str>, elapsed: Duration) -> Option<UnixMillis> {
    let began = server_time(date)?.checked_sub(elapsed)?.duration_since(UNIX_EPOCH).ok()?;
    Some(UnixMillis(i64::try_from(began.as_millis()).ok()?))
}
