//! What must hold after any scenario.
//!
//! Apply has no idempotency key, so a client can promise only what the API lets it find out. Precisely:
//!
//! 1. **It looks the job up before it sends again.** After an attempt whose outcome cannot be known, a call sends again only
//!    when the service itself responded to a status request for the job *after that attempt had ended*, and knew of no
//!    application of this call.
//! 2. **Once.** Of the requests that arrive while their attempt lasts, the service accepts at most one per call, whatever it
//!    settles as. A request that the network delivers only after the client has given it up, and after the service's 404, is
//!    beyond any client. The service's own 409 then keeps two applications from being alive at the same time, but the late one
//!    can be accepted when the other was refunded. Hence: accepted ≤ 1 + late ones; and at most one of all is not refunded.
//! 3. **What was accepted is not reported as refused.** If the service accepted an application of the call, the call ends
//!    with that application, or `OutcomeUnknown`. For a late delivery this holds if it arrived before the last status request
//!    for the job.
//! 4. **A submission is real.** It names an application to that job. Not recovered: this call made it. Recovered: this
//!    call made it if nobody else ever applied to that job; else it is one that was alive, or settled no earlier than the
//!    doubtful attempt began, as far as a `Date` in whole seconds and the latency show. An attempt of an earlier call of the
//!    same client to the same job counts as this call's, if its outcome was unknown.
//! 5. **In time.** Every call ends within its deadline and [`LEEWAY`].
//! 6. **Within the limits.** No window of a minute at the service holds more of the client's requests than the limit, of those
//!    that arrive while their attempt lasts.
//! 7. **No more attempts than configured.** At most `max_retries` + 1 requests; with 0 never a second one.
//! 8. **The ledger adds up.** The client's ledger agrees with the service about its own applications, and a status request
//!    resolves every doubt.
//!
//! Where several calls apply to the *same* job, the API does not distinguish their applications, and the
//! status endpoint names only the latest. Then a call may end with `AlreadyApplied` and an application that another call
//! returned, and a call may send again after a refunded application that was its own. At most one application is alive even
//! so, and a call that made it or another call returns it.

use std::collections::HashSet;
use std::time::Duration;

use tokio::time::Instant;
use uphunt::{Credit, ErrorKind};

use super::network::Sent;
use super::run::{Ended, Story, job};
use super::script::Trouble;
use super::service::{Accepted, By};

/// A timer's grain, a few times over.
pub const LEEWAY: Duration = Duration::from_millis(10);

/// What a promise says, and whether it was kept.
type Promise = (&'static str, fn(&Story<'_>) -> bool);

const PROMISES: &[Promise] = &[
    ("asks before it sends again", asks_before_it_sends_again),
    ("applies once", applies_once),
    ("what was accepted is not reported as refused", what_was_accepted_is_not_reported_as_refused),
    ("a submission is real", a_submission_is_real),
    ("ends in time", ends_in_time),
    ("stays in the limits", stays_in_the_limits),
    ("sends as often as told", sends_as_often_as_told),
    ("doubts only what is doubtful", doubts_only_what_is_doubtful),
    ("the service's books add up", the_services_books_add_up),
    ("the client's books add up", the_clients_books_add_up),
];

/// The promises that were broken, by name.
pub fn broken(story: &Story<'_>) -> Vec<&'static str> {
    PROMISES.iter().filter(|(_, kept)| !kept(story)).map(|(name, _)| *name).collect()
}

fn posts<'a>(story: &'a Story<'_>, number: usize) -> impl Iterator<Item = &'a Sent> {
    story.log.iter().filter(move |sent| sent.call == Some(number))
}

fn accepted(story: &Story<'_>, number: usize) -> Vec<Accepted> {
    let is_its = |known: &&Accepted| matches!(known.by, By::Call { number: its, .. } if its == number);
    story.state.applications.iter().filter(is_its).cloned().collect()
}

fn is_late(by: By) -> bool {
    matches!(by, By::Call { late: true, .. })
}

fn is_its_own(by: Option<By>, number: usize) -> bool {
    matches!(by, Some(By::Call { number: its, .. }) if its == number)
}

/// Whether every call keeps a promise.
fn every_call(story: &Story<'_>, kept: impl Fn(usize, &super::script::Call, &Ended) -> bool) -> bool {
    story.script.calls.iter().zip(&story.ended).enumerate().all(|(number, (plan, end))| kept(number, plan, end))
}

fn asks_before_it_sends_again(story: &Story<'_>) -> bool {
    every_call(story, |number, plan, _| {
        let posts: Vec<&Sent> = posts(story, number).collect();
        let alone = story.calls_to(plan.job) == 1;
        posts.iter().enumerate().all(|(place, again)| {
            posts[..place].iter().filter(|before| before.doubtful).all(|doubtful| {
                let Some(ended) = doubtful.ended.filter(|ended| *ended <= again.at) else { return false };
                story.state.questions.iter().any(|question| {
                    question.job == job(plan.job)
                        && (ended..=again.at).contains(&question.at)
                        && !(alone && is_its_own(question.found, number))
                })
            })
        })
    })
}

fn applies_once(story: &Story<'_>) -> bool {
    every_call(story, |number, plan, _| {
        let accepted = accepted(story, number);
        let late = accepted.iter().filter(|known| is_late(known.by)).count();
        let alive = accepted.iter().filter(|known| !is_over(known)).count();
        alive <= 1 && (story.calls_to(plan.job) > 1 || accepted.len() - late <= 1)
    })
}

fn what_was_accepted_is_not_reported_as_refused(story: &Story<'_>) -> bool {
    every_call(story, |number, plan, end| {
        let Some(result) = &end.result else { return true };
        let asked = |known: &Accepted| {
            let questions = &story.state.questions;
            questions.iter().any(|asked| asked.job == known.job && (known.at..end.at).contains(&asked.at))
        };
        let accepted = accepted(story, number);
        let knowable: Vec<&Accepted> = accepted.iter().filter(|known| !is_late(known.by) || asked(known)).collect();
        if knowable.is_empty() {
            return true;
        }
        match result {
            Ok(submission) => {
                let its_own = accepted.iter().any(|known| known.queue_id == submission.queue_id);
                its_own || (submission.recovered && !story.script.is_touched_once(plan.job))
            }
            Err(error) if error.kind == ErrorKind::OutcomeUnknown => true,
            Err(error) => {
                let named =
                    |known: &Accepted| error.queue_id.as_ref() == Some(&known.queue_id) || claimed(story, known);
                story.calls_to(plan.job) > 1 && knowable.iter().all(|known| is_over(known) || named(known))
            }
        }
    })
}

fn is_over(known: &Accepted) -> bool {
    known.status.credit() == Credit::Refunded
}

/// Whether some call came back with this application.
fn claimed(story: &Story<'_>, known: &Accepted) -> bool {
    let names_it = |end: &Ended| matches!(&end.result, Some(Ok(submission)) if submission.queue_id == known.queue_id);
    story.ended.iter().any(names_it)
}

fn a_submission_is_real(story: &Story<'_>) -> bool {
    every_call(story, |number, plan, end| {
        let Some(Ok(submission)) = &end.result else { return true };
        let named = |known: &&Accepted| known.queue_id == submission.queue_id && known.job == job(plan.job);
        let Some(known) = story.state.applications.iter().find(named) else { return false };
        let its_own = is_its_own(Some(known.by), number);
        if !submission.recovered || story.script.is_touched_once(plan.job) {
            return its_own;
        }
        // A later call of the client looks up what became of an earlier one.
        its_own || matches!(known.by, By::Call { .. }) || may_be_mistaken_for(story, plan.job, known)
    })
}

/// Whether the status endpoint cannot distinguish this application from one of the call's own.
fn may_be_mistaken_for(story: &Story<'_>, job: u8, known: &Accepted) -> bool {
    let troubles = &story.script.statuses;
    let slowest = troubles.iter().map(|fate| i64::from(fate.back_ms)).max().unwrap_or(0).max(20);
    let undated = troubles.iter().any(|fate| fate.dateless && matches!(fate.trouble, Trouble::None));
    let calls = story.script.calls.iter().enumerate().filter(|(_, call)| call.job == job);
    let doubtful = calls.flat_map(|(number, _)| posts(story, number)).filter(|sent| sent.doubtful);
    let Some(doubtful) = doubtful.min_by_key(|sent| sent.at) else { return false };
    let earliest = story.wall_ms_at(doubtful.at) - 3_000 - slowest;
    undated || known.processed_at_ms.is_none_or(|processed| processed >= earliest)
}

fn ends_in_time(story: &Story<'_>) -> bool {
    every_call(story, |_, plan, end| end.at - end.began <= Duration::from_millis(plan.deadline_ms.into()) + LEEWAY)
}

fn stays_in_the_limits(story: &Story<'_>) -> bool {
    let state = &story.state;
    is_within(&state.apply_arrivals, story.script.applies_per_minute) && is_within(&state.status_arrivals, 300)
}

/// Whether no minute holds more than so many.
pub fn is_within(arrivals: &[Instant], a_minute: u32) -> bool {
    let mut arrivals = arrivals.to_vec();
    arrivals.sort_unstable();
    arrivals.iter().zip(arrivals.iter().skip(a_minute as usize)).all(|(first, too_many)| *too_many - *first >= MINUTE)
}

const MINUTE: Duration = Duration::from_secs(60);

fn sends_as_often_as_told(story: &Story<'_>) -> bool {
    every_call(story, |number, plan, _| posts(story, number).count() <= plan.max_retries as usize + 1)
}

fn doubts_only_what_is_doubtful(story: &Story<'_>) -> bool {
    // A job in doubt is looked up before it is sent again, also by another call.
    let is_doubtful = |plan: &super::script::Call| {
        let calls = story.script.calls.iter().enumerate().filter(|(_, other)| other.job == plan.job);
        calls.into_iter().any(|(number, _)| posts(story, number).any(|sent| sent.doubtful))
    };
    every_call(story, |_, plan, end| match &end.result {
        Some(Err(error)) if error.kind == ErrorKind::OutcomeUnknown => is_doubtful(plan),
        _ => true,
    })
}

fn the_services_books_add_up(story: &Story<'_>) -> bool {
    let credits = story.state.credits;
    credits.granted == credits.available + credits.reserved + credits.deducted && credits.reserved == 0
}

fn the_clients_books_add_up(story: &Story<'_>) -> bool {
    let sums = |known: &[Accepted]| {
        let count = |credit: Credit| {
            let matching = known.iter().filter(|known| known.status.credit() == credit).count();
            i64::try_from(matching).unwrap_or(i64::MAX)
        };
        (count(Credit::Deducted), count(Credit::Refunded))
    };
    let applications = &story.state.applications;
    let claimed: HashSet<&str> = story
        .ended
        .iter()
        .filter_map(|end| end.result.as_ref()?.as_ref().ok().map(|submission| submission.queue_id.as_str()))
        .collect();
    let is_claimed = |known: &&Accepted| claimed.contains(known.queue_id.as_str());
    let claimed: Vec<Accepted> = applications.iter().filter(is_claimed).cloned().collect();
    let (before, after) = (&story.ledger, &story.ledger_without_doubt);
    let in_doubt = |end: &Ended| match &end.result {
        None => true,
        Some(result) => matches!(result, Err(error) if error.kind == ErrorKind::OutcomeUnknown),
    };
    let never_doubted = !story.ended.iter().any(in_doubt);
    let exact = story.script.calls.iter().all(|plan| story.script.is_touched_once(plan.job))
        && !applications.iter().any(|known| is_late(known.by));
    let own: Vec<Accepted> = applications.iter().filter(|known| known.by != By::Other).cloned().collect();
    after.in_doubt == 0
        && (!never_doubted || ((before.deducted, before.refunded) == sums(&claimed) && before.in_doubt == 0))
        && (!exact || ((after.deducted, after.refunded) == sums(&own) && after.reserved == 0))
}
