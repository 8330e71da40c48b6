//! Apply exactly once: what to do when nobody can say whether the service got the request.
//!
//! `apply` has no idempotency key. When an attempt may have been sent and no usable answer came, sending again blindly could
//! send a proposal twice. So the status endpoint is asked about the job first, and its answer decides
//! (`contract.md`, "A lost answer"; `docs/decisions/002-exactly-once.md`).

use crate::time::Duration;

use crate::model::{Application, Credit, UnixMillis};

use super::retry::RetryPolicy;

/// How sending the request ended, its own safe retries included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sent {
    /// The service accepted it and said so.
    Accepted,
    /// 409: there is an application to this job already.
    Conflict,
    /// It may have been sent, and no usable answer came.
    Maybe,
    /// It was refused, or never sent. Nothing happened on the service's side.
    Ended,
}

/// What the status endpoint said about the job.
#[derive(Debug, Clone, PartialEq)]
pub enum Asked {
    /// There is an application.
    Found {
        /// The latest one to this job.
        application: Box<Application>,
        /// Whether this client knew it before this call.
        known_before: bool,
        /// When our first doubtful attempt began, by the service's clock; `None` when its answer told no date.
        attempt_began: Option<UnixMillis>,
    },
    /// 404: nothing was queued for this job.
    NotFound,
    /// No usable answer.
    Unreachable,
}

/// What to do next.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// Send the request (again), after a pause: what the service asked for with `Retry-After`.
    Send {
        /// The pause.
        after: Duration,
    },
    /// After a pause, ask the status endpoint about the job.
    Ask {
        /// The pause. It gives a request that is still on its way time to arrive.
        after: Duration,
    },
    /// It is over.
    Finish(Finish),
}

/// How it ended.
#[derive(Debug, Clone, PartialEq)]
pub enum Finish {
    /// The service accepted it and said so.
    Accepted,
    /// The service has it, although its answer was lost.
    Recovered(Box<Application>),
    /// There was an application to this job before this call.
    AlreadyApplied(Option<Box<Application>>),
    /// It was refused, or never sent: the answer or failure says why.
    Ended,
    /// An attempt was lost on the way; the service confirms that nothing was queued, and no retry is left.
    NotQueued,
    /// Nobody can say.
    Unknown,
}

/// The course of one apply. Feed it what happened; it says what to do.
#[derive(Debug)]
pub struct Course {
    retry: RetryPolicy,
    /// Whether any attempt of this call may have been sent without an answer.
    doubted: bool,
    /// What the last sending came to.
    last: Option<Sent>,
    /// What its answer's `Retry-After` asked for.
    retry_after: Duration,
}

/// What is known when a step has been taken.
#[derive(Debug, Clone, Copy)]
pub struct Progress {
    /// Attempts to send so far.
    pub attempts: u32,
    /// Time to the deadline; all there is without one.
    pub remaining: Duration,
    /// What the last answer's `Retry-After` asked for.
    pub retry_after: Option<Duration>,
    /// How long an attempt may take.
    pub timeout: Duration,
}

/// A resend is not begun with less time than this for the attempt itself (or than an attempt may take): it would only turn
/// a certain "nothing was queued" into a doubt.
const SHORTEST_RESEND: Duration = Duration::from_secs(2);

/// An application may seem this much older than the attempt that made it: `Date` headers tell whole seconds.
const CLOCK_GRAIN_MS: i64 = 2_000;

impl Course {
    /// A course that has not begun. Its first step is [`Step::Send`].
    pub fn new(retry: RetryPolicy) -> Self {
        Self { retry, doubted: false, last: None, retry_after: Duration::ZERO }
    }

    /// Sending ended like this.
    pub fn on_sent(&mut self, sent: Sent, progress: Progress, unit: f64) -> Step {
        self.last = Some(sent);
        self.retry_after = progress.retry_after.unwrap_or_default();
        match sent {
            Sent::Accepted => Step::Finish(Finish::Accepted),
            // An earlier attempt of ours may have arrived late, and be the reason for this refusal.
            Sent::Ended if self.doubted => Step::Ask { after: Duration::ZERO },
            Sent::Ended => Step::Finish(Finish::Ended),
            Sent::Conflict => Step::Ask { after: Duration::ZERO },
            Sent::Maybe => {
                self.doubted = true;
                // Jitter over the upper half only: a request that is still on its way gets some time in any case.
                let most = self.retry.backoff.delay(progress.attempts, 1.0);
                Step::Ask { after: most / 2 + (most / 2).mul_f64(unit.clamp(0.0, 1.0)) }
            }
        }
    }

    /// The status endpoint was asked.
    pub fn on_asked(&mut self, asked: Asked, progress: Progress) -> Step {
        let conflict = self.last == Some(Sent::Conflict);
        let refused = self.last == Some(Sent::Ended);
        Step::Finish(match asked {
            Asked::Found { application, known_before, attempt_began } => {
                let ours = self.doubted && is_ours(&application, known_before, attempt_began);
                if ours {
                    Finish::Recovered(application)
                } else if conflict || (!refused && application.credit() != Credit::Refunded) {
                    Finish::AlreadyApplied(Some(application))
                } else if refused {
                    Finish::Ended
                } else {
                    // An earlier application that came to nothing. Ours would stand in its place.
                    return self.resend(progress);
                }
            }
            Asked::NotFound | Asked::Unreachable if conflict && !self.doubted => Finish::AlreadyApplied(None),
            Asked::NotFound if refused => Finish::Ended,
            Asked::NotFound if !conflict => return self.resend(progress),
            Asked::NotFound | Asked::Unreachable => Finish::Unknown,
        })
    }

    /// Sends again, if there is a retry left, and the time for it.
    fn resend(&self, progress: Progress) -> Step {
        let left = progress.remaining.saturating_sub(self.retry_after);
        let time_enough = left >= progress.timeout.min(SHORTEST_RESEND) + time_to_ask(left);
        if progress.attempts <= self.retry.max_retries && time_enough {
            Step::Send { after: self.retry_after }
        } else {
            Step::Finish(Finish::NotQueued)
        }
    }
}

/// Whether the application is the one that our doubtful attempt made: it is when it did not exist before.
fn is_ours(application: &Application, known_before: bool, attempt_began: Option<UnixMillis>) -> bool {
    if known_before {
        return false;
    }
    match (application.last_moved(), attempt_began) {
        (Some(moved), Some(began)) => moved.0.saturating_add(CLOCK_GRAIN_MS) >= began.0,
        // It is still on its way, or nobody can date it. Believing that it is ours can never send twice.
        _ => true,
    }
}

/// How much of the time to the deadline is kept for the question, should the answer to an attempt be lost: a quarter, at
/// most 5 s.
pub fn time_to_ask(remaining: Duration) -> Duration {
    (remaining / 4).min(Duration::from_secs(5))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ApplicationStatus;

    const BEGAN: i64 = 1_760_000_000_000;

    const RESENT: Step = Step::Send { after: Duration::ZERO };

    /// After so many attempts, without a deadline.
    fn after(attempts: u32) -> Progress {
        Progress { attempts, remaining: Duration::MAX, retry_after: None, timeout: Duration::from_secs(30) }
    }

    fn course(max_retries: u32) -> Course {
        Course::new(RetryPolicy { max_retries, ..RetryPolicy::default() })
    }

    fn lost(max_retries: u32) -> Course {
        let mut course = course(max_retries);
        assert_eq!(course.on_sent(Sent::Maybe, after(1), 0.5), Step::Ask { after: Duration::from_millis(375) });
        course
    }

    fn application(status: &ApplicationStatus, moved: Option<i64>) -> Box<Application> {
        let body = serde_json::json!({"queueId": "q", "applicationStatus": status.as_str(), "processedAt": moved});
        Box::new(serde_json::from_value(body).unwrap())
    }

    fn found(status: &ApplicationStatus, moved: Option<i64>, known_before: bool) -> Asked {
        let application = application(status, moved);
        Asked::Found { application, known_before, attempt_began: Some(UnixMillis(BEGAN)) }
    }

    #[test]
    fn an_accepted_apply_is_done() {
        assert_eq!(course(2).on_sent(Sent::Accepted, after(1), 0.0), Step::Finish(Finish::Accepted));
        assert_eq!(course(2).on_sent(Sent::Ended, after(1), 0.0), Step::Finish(Finish::Ended));
    }

    #[test]
    fn a_lost_answer_is_recovered_whatever_became_of_the_application() {
        for status in ApplicationStatus::KNOWN {
            for moved in [None, Some(BEGAN - 1_999), Some(BEGAN + 40_000)] {
                let step = lost(2).on_asked(found(status, moved, false), after(1));
                assert_eq!(step, Step::Finish(Finish::Recovered(application(status, moved))), "{status} {moved:?}");
            }
        }
    }

    #[test]
    fn an_older_refunded_application_frees_the_retry() {
        for status in ApplicationStatus::KNOWN.iter().filter(|status| status.credit() == Credit::Refunded) {
            assert_eq!(lost(2).on_asked(found(status, Some(BEGAN - 60_000), false), after(1)), RESENT, "{status}");
        }
    }

    #[test]
    fn without_a_date_the_application_is_believed_to_be_ours() {
        let application = application(&ApplicationStatus::Failed, Some(BEGAN - 60_000));
        let asked = Asked::Found { application, known_before: false, attempt_began: None };
        assert!(matches!(lost(2).on_asked(asked, after(1)), Step::Finish(Finish::Recovered(_))));
    }

    #[test]
    fn an_older_live_application_means_already_applied() {
        let old = found(&ApplicationStatus::Applied, Some(BEGAN - 60_000), false);
        assert!(matches!(lost(2).on_asked(old, after(1)), Step::Finish(Finish::AlreadyApplied(Some(_)))));
        let known = found(&ApplicationStatus::Processing, None, true);
        assert!(matches!(lost(2).on_asked(known, after(1)), Step::Finish(Finish::AlreadyApplied(Some(_)))));
    }

    #[test]
    fn a_404_frees_the_retry_while_there_are_any() {
        assert_eq!(lost(2).on_asked(Asked::NotFound, after(1)), RESENT);
        assert_eq!(lost(2).on_asked(Asked::NotFound, after(3)), Step::Finish(Finish::NotQueued));
        assert_eq!(lost(0).on_asked(Asked::NotFound, after(1)), Step::Finish(Finish::NotQueued));
    }

    #[test]
    fn when_the_status_cannot_be_read_the_outcome_is_unknown_and_nothing_is_sent() {
        assert_eq!(lost(2).on_asked(Asked::Unreachable, after(1)), Step::Finish(Finish::Unknown));
    }

    #[test]
    fn a_409_after_our_own_lost_attempt_is_the_recovered_submission() {
        let mut course = lost(2);
        assert_eq!(course.on_asked(Asked::NotFound, after(1)), RESENT);
        assert_eq!(course.on_sent(Sent::Conflict, after(2), 0.5), Step::Ask { after: Duration::ZERO });
        let step = course.on_asked(found(&ApplicationStatus::Processing, None, false), after(2));
        assert!(matches!(step, Step::Finish(Finish::Recovered(_))));
    }

    #[test]
    fn a_409_after_our_own_lost_attempt_that_cannot_be_looked_up_is_unknown() {
        for asked in [Asked::NotFound, Asked::Unreachable] {
            let mut course = lost(2);
            course.on_asked(Asked::NotFound, after(1));
            course.on_sent(Sent::Conflict, after(2), 0.5);
            assert_eq!(course.on_asked(asked, after(2)), Step::Finish(Finish::Unknown));
        }
    }

    #[test]
    fn any_other_409_is_already_applied_and_carries_what_is_known() {
        let conflict = || {
            let mut course = course(2);
            assert_eq!(course.on_sent(Sent::Conflict, after(1), 0.5), Step::Ask { after: Duration::ZERO });
            course
        };
        for status in ApplicationStatus::KNOWN {
            let step = conflict().on_asked(found(status, None, false), after(1));
            assert_eq!(step, Step::Finish(Finish::AlreadyApplied(Some(application(status, None)))));
        }
        for asked in [Asked::NotFound, Asked::Unreachable] {
            assert_eq!(conflict().on_asked(asked, after(1)), Step::Finish(Finish::AlreadyApplied(None)));
        }
    }

    #[test]
    fn retry_after_is_kept_before_the_resend_and_not_before_the_question() {
        let mut course = course(2);
        let told = Progress { retry_after: Some(Duration::from_secs(60)), ..after(1) };
        assert_eq!(course.on_sent(Sent::Maybe, told, 0.0), Step::Ask { after: Duration::from_millis(250) });
        assert_eq!(course.on_asked(Asked::NotFound, after(1)), Step::Send { after: Duration::from_secs(60) });
        let short = Progress { remaining: Duration::from_secs(61), ..after(1) };
        assert_eq!(course.on_asked(Asked::NotFound, short), Step::Finish(Finish::NotQueued));
    }

    #[test]
    fn a_resend_without_the_time_for_it_is_not_begun() {
        let with = |remaining| Progress { remaining: Duration::from_millis(remaining), ..after(1) };
        assert_eq!(lost(2).on_asked(Asked::NotFound, with(2_700)), RESENT);
        assert_eq!(lost(2).on_asked(Asked::NotFound, with(2_600)), Step::Finish(Finish::NotQueued));
        let hasty = Progress { timeout: Duration::from_millis(100), ..with(200) };
        assert_eq!(lost(2).on_asked(Asked::NotFound, hasty), RESENT, "an attempt that takes 100 ms at most fits");
    }

    #[test]
    fn a_refusal_after_a_doubtful_attempt_is_looked_into() {
        let refused = || {
            let mut course = lost(2);
            assert_eq!(course.on_asked(Asked::NotFound, after(1)), RESENT);
            assert_eq!(course.on_sent(Sent::Ended, after(2), 0.5), Step::Ask { after: Duration::ZERO });
            course
        };
        let late = found(&ApplicationStatus::Processing, None, false);
        assert!(matches!(refused().on_asked(late, after(2)), Step::Finish(Finish::Recovered(_))));
        assert_eq!(refused().on_asked(Asked::NotFound, after(2)), Step::Finish(Finish::Ended));
        let old = found(&ApplicationStatus::Failed, Some(BEGAN - 60_000), false);
        assert_eq!(refused().on_asked(old, after(2)), Step::Finish(Finish::Ended));
        assert_eq!(refused().on_asked(Asked::Unreachable, after(2)), Step::Finish(Finish::Unknown));
    }

    #[test]
    fn time_is_kept_for_the_question() {
        assert_eq!(time_to_ask(Duration::from_secs(8)), Duration::from_secs(2));
        assert_eq!(time_to_ask(Duration::from_secs(90)), Duration::from_secs(5));
    }
}
