//! Where the credits of a client's applications went.

use std::collections::HashMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::job_key::JobKey;
use crate::models::{Application, ApplicationStatus, Credit, UnixMillis};

/// Where the credits went: those of the applications that one client made or looked up.
///
/// The service returns only how many credits are left after an apply. The rest follows from the status of each application:
/// one credit is reserved at once, deducted only by `applied`, and refunded otherwise (`docs/api.md`, "Status").
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreditLedger {
    /// Credits left, as the service last returned, plus what was refunded since. `None` until it has.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub available: Option<i64>,
    /// Reserved for applications that have not settled, as far as this client knows.
    pub reserved: i64,
    /// Spent: proposals that reached Upwork.
    pub deducted: i64,
    /// Given back. These are part of `available` again.
    pub refunded: i64,
    /// Applications whose outcome is unknown (`OutcomeUnknown`): each may have
    /// reserved a credit. Reading their status by job resolves the doubt.
    pub in_doubt: i64,
}

/// Follows applications, and computes a [`CreditLedger`] from them.
#[derive(Debug, Default)]
pub struct CreditTracker {
    /// Whether each application has settled, by queue id.
    settled: HashMap<String, bool>,
    /// Jobs whose application may or may not exist, and when the last apply to each began.
    in_doubt: HashMap<JobKey, Doubt>,
    ledger: CreditLedger,
    /// Counts applies as they begin.
    begun: u64,
    /// The value of `begun` when the service last returned what is available.
    reported_at: u64,
    /// The same by the service's clock, where its response had a `Date`.
    reported_time: Option<UnixMillis>,
}

/// When an apply began, in the order of applies.
#[derive(Debug, Clone, Copy)]
pub struct ApplyNumber(u64);

/// An apply whose outcome is unknown.
#[derive(Debug, Clone, Copy)]
struct Doubt {
    number: ApplyNumber,
    since: Duration,
}

impl CreditTracker {
    /// Records the beginning of an apply.
    pub fn begin(&mut self) -> ApplyNumber {
        self.begun += 1;
        ApplyNumber(self.begun)
    }

    /// Records an accepted apply. `answered_at` is the `Date` of the response.
    ///
    /// Responses of applies that overlap arrive in any order, and each has the credits left at its own time. Where two
    /// overlapped, the lower number is the later one, because an apply only takes credits.
    pub fn accepted(
        &mut self,
        number: ApplyNumber,
        queue_id: &str,
        credits_remaining: Option<i64>,
        answered_at: Option<UnixMillis>,
    ) {
        let is_new = self.reserve(queue_id);
        if let Some(remaining) = credits_remaining {
            let known = self.ledger.available.filter(|_| !self.is_after_last_report(number));
            self.ledger.available = Some(known.map_or(remaining, |available| available.min(remaining)));
            self.reported_at = self.begun;
            self.reported_time = self.reported_time.max(answered_at);
        } else if is_new {
            self.take_unreported(number);
        }
    }

    /// Returns whether no report so far can include the apply with this number.
    fn is_after_last_report(&self, number: ApplyNumber) -> bool {
        number.0 > self.reported_at
    }

    /// Takes the credit of an apply whose response did not say how many are left.
    fn take_unreported(&mut self, number: ApplyNumber) {
        if self.is_after_last_report(number) {
            self.ledger.available = self.ledger.available.map(|available| available - 1);
        }
    }

    /// Records the credits left as an error response (a 402) returned them.
    pub fn credits_reported(&mut self, credits_remaining: i64) {
        self.ledger.available = Some(credits_remaining);
    }

    /// Records that the outcome of an apply to this job is unknown. `job_id` may have any spelling, here and below.
    ///
    /// `since` is when its first doubtful attempt began, on the client's monotonic clock.
    pub fn mark_in_doubt(&mut self, number: ApplyNumber, job_id: &str, since: Duration) {
        let doubt = self.in_doubt.entry(JobKey::parse(job_id)).or_insert(Doubt { number, since });
        doubt.number = number;
        self.count_doubts();
    }

    /// Returns since when the outcome of an apply to this job is unknown. Another apply has to look it up first.
    pub fn in_doubt_since(&self, job_id: &str) -> Option<Duration> {
        self.in_doubt.get(&JobKey::parse(job_id)).map(|doubt| doubt.since)
    }

    /// Records that this job is not in doubt any more: it was applied to, or it was not.
    pub fn resolve(&mut self, job_id: &str) {
        self.take_doubt(&JobKey::parse(job_id));
    }

    fn take_doubt(&mut self, job: &JobKey) -> Option<ApplyNumber> {
        let doubt = self.in_doubt.remove(job);
        self.count_doubts();
        doubt.map(|doubt| doubt.number)
    }

    fn count_doubts(&mut self) {
        self.ledger.in_doubt = i64::try_from(self.in_doubt.len()).unwrap_or(i64::MAX);
    }

    /// Records the latest application to this job, as returned for its id. If the job was in doubt, this resolves it.
    pub fn found(&mut self, job_id: &str, application: &Application) {
        self.settle_doubt(&JobKey::parse(job_id), application);
        self.seen(application);
    }

    /// If the job was in doubt, the application is one of this client's.
    fn settle_doubt(&mut self, job: &JobKey, application: &Application) {
        if let Some(number) = self.take_doubt(job)
            && let Some(queue_id) = &application.queue_id
            && self.reserve(queue_id)
        {
            self.take_unreported(number);
        }
    }

    /// Returns whether the application is new. A known one keeps its state: it may have been seen before its apply ended.
    fn reserve(&mut self, queue_id: &str) -> bool {
        let is_new = !self.knows(queue_id);
        if is_new {
            self.settled.insert(queue_id.to_owned(), false);
            self.ledger.reserved += 1;
        }
        is_new
    }

    /// Records an application seen by polling, in a list or in a confirmed webhook. Those that this client neither made nor
    /// doubted are not counted: they are another program's.
    pub fn seen(&mut self, application: &Application) {
        let Some(queue_id) = application.queue_id.as_deref() else { return };
        // One that was known before the doubt began is not the doubtful one.
        if !self.knows(queue_id) {
            let names = [&application.job_id, &application.processed_job_id];
            for job_id in names.into_iter().flatten() {
                self.settle_doubt(&JobKey::parse(job_id), application);
            }
        }
        if self.settled.get(queue_id) != Some(&false) || application.credit() == Credit::Reserved {
            return;
        }
        self.settled.insert(queue_id.to_owned(), true);
        self.ledger.reserved -= 1;
        if application.application_status == ApplicationStatus::Applied {
            self.ledger.deducted += 1;
        } else {
            self.ledger.refunded += 1;
            // The service's last report includes what was refunded before it.
            let times = application.processed_at.zip(self.reported_time);
            let is_reported = times.is_some_and(|(refunded, reported)| refunded < reported);
            self.ledger.available = self.ledger.available.map(|available| available + i64::from(!is_reported));
        }
    }

    /// Returns whether this client knows the application as its own.
    pub fn knows(&self, queue_id: &str) -> bool {
        self.settled.contains_key(queue_id)
    }

    /// Returns the sums so far.
    pub fn ledger(&self) -> CreditLedger {
        self.ledger
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn application(queue_id: &str, job_id: &str, status: &ApplicationStatus) -> Application {
        serde_json::from_value(serde_json::json!({
            "queueId": queue_id, "jobId": job_id, "applicationStatus": status.as_str()
        }))
        .unwrap()
    }

    #[test]
    fn each_status_moves_the_credit_as_documented() {
        for status in ApplicationStatus::KNOWN {
            let mut tracker = CreditTracker::default();
            let begun = tracker.begin();
            tracker.accepted(begun, "q", Some(9), None);
            tracker.seen(&application("q", "j", status));
            let (available, reserved, deducted, refunded) = match status.credit() {
                Credit::Reserved => (9, 1, 0, 0),
                Credit::Deducted => (9, 0, 1, 0),
                _ => (10, 0, 0, 1),
            };
            let expected = CreditLedger { available: Some(available), reserved, deducted, refunded, in_doubt: 0 };
            assert_eq!(tracker.ledger(), expected, "{status}");
        }
    }

    #[test]
    fn a_settled_application_seen_again_changes_nothing() {
        let mut tracker = CreditTracker::default();
        let begun = tracker.begin();
        tracker.accepted(begun, "q", Some(9), None);
        for _ in 0..3 {
            tracker.seen(&application("q", "j", &ApplicationStatus::Failed));
        }
        tracker.seen(&application("q", "j", &ApplicationStatus::Processing));
        assert_eq!((tracker.ledger().available, tracker.ledger().refunded), (Some(10), 1));
    }

    #[test]
    fn a_response_that_arrives_after_its_application_settled_changes_nothing() {
        let mut tracker = CreditTracker::default();
        let begun = tracker.begin();
        tracker.mark_in_doubt(begun, "j", Duration::ZERO);
        tracker.found("j", &application("q", "j", &ApplicationStatus::Applied));
        tracker.accepted(begun, "q", None, None);
        tracker.seen(&application("q", "j", &ApplicationStatus::Applied));
        assert_eq!((tracker.ledger().reserved, tracker.ledger().deducted), (0, 1));
    }

    #[test]
    fn a_refund_before_the_last_report_is_not_counted_again() {
        let failed_at = |second: i64| {
            let mut failed = application("a", "j", &ApplicationStatus::Failed);
            failed.processed_at = Some(UnixMillis(second * 1_000));
            failed
        };
        for (second, available) in [(10, 9), (30, 10)] {
            let mut tracker = CreditTracker::default();
            let first = tracker.begin();
            tracker.accepted(first, "a", Some(9), Some(UnixMillis(0)));
            let second_apply = tracker.begin();
            tracker.accepted(second_apply, "b", Some(9), Some(UnixMillis(20_000)));
            tracker.seen(&failed_at(second));
            assert_eq!(tracker.ledger().available, Some(available), "refunded at {second} s, reported at 20 s");
        }
    }

    #[test]
    fn an_application_known_before_does_not_settle_a_later_doubt() {
        let mut tracker = CreditTracker::default();
        let begun = tracker.begin();
        tracker.accepted(begun, "q0", Some(9), None);
        let again = tracker.begin();
        tracker.mark_in_doubt(again, "j", Duration::ZERO);
        tracker.seen(&application("q0", "j", &ApplicationStatus::Failed));
        assert_eq!(tracker.ledger().in_doubt, 1);
    }

    #[test]
    fn responses_out_of_order_leave_the_lower_number() {
        let mut tracker = CreditTracker::default();
        let (first, second) = (tracker.begin(), tracker.begin());
        tracker.accepted(second, "b", Some(98), None);
        tracker.accepted(first, "a", Some(99), None);
        assert_eq!(tracker.ledger().available, Some(98));
    }

    #[test]
    fn an_apply_whose_response_was_lost_takes_its_credit() {
        let mut tracker = CreditTracker::default();
        let first = tracker.begin();
        tracker.accepted(first, "a", Some(99), None);
        let lost = tracker.begin();
        tracker.accepted(lost, "b", None, None);
        assert_eq!((tracker.ledger().available, tracker.ledger().reserved), (Some(98), 2));
        let (lost, reported) = (tracker.begin(), tracker.begin());
        tracker.accepted(reported, "d", Some(96), None);
        tracker.accepted(lost, "c", None, None);
        assert_eq!(tracker.ledger().available, Some(96), "the report may include it already");
    }

    #[test]
    fn credits_that_were_topped_up_are_available() {
        let mut tracker = CreditTracker::default();
        let first = tracker.begin();
        tracker.accepted(first, "a", Some(1), None);
        let second = tracker.begin();
        tracker.accepted(second, "b", Some(100), None);
        assert_eq!(tracker.ledger().available, Some(100));
    }

    #[test]
    fn a_doubt_is_settled_by_seeing_the_application() {
        let mut tracker = CreditTracker::default();
        let reported = tracker.begin();
        tracker.accepted(reported, "p", Some(9), None);
        for _ in 0..2 {
            let begun = tracker.begin();
            tracker.mark_in_doubt(begun, "j", Duration::ZERO);
        }
        assert_eq!((tracker.ledger().in_doubt, tracker.ledger().available), (1, Some(9)));
        tracker.seen(&application("q", "j", &ApplicationStatus::Applied));
        assert_eq!((tracker.ledger().in_doubt, tracker.ledger().deducted, tracker.ledger().reserved), (0, 1, 1));
        assert_eq!(tracker.ledger().available, Some(8), "no response reported its credit");
    }

    #[test]
    fn an_application_of_another_program_is_not_counted() {
        let mut tracker = CreditTracker::default();
        tracker.seen(&application("theirs", "j", &ApplicationStatus::Applied));
        assert_eq!(tracker.ledger(), CreditLedger::default());
    }

    #[test]
    fn a_doubt_is_resolved_under_every_name_of_its_job() {
        let url = "https://www.upwork.com/jobs/Rust-developer_~021234567890/?source=rss";
        let by_status = |tracker: &mut CreditTracker| {
            tracker.found("~021234567890", &application("q", "~021234567890", &ApplicationStatus::Applied));
        };
        let by_page = |tracker: &mut CreditTracker| {
            tracker.seen(&application("q", "~021234567890", &ApplicationStatus::Applied));
        };
        let by_404 = |tracker: &mut CreditTracker| tracker.resolve("%7E021234567890");
        for resolve in [by_status as fn(&mut CreditTracker), by_page, by_404] {
            let mut tracker = CreditTracker::default();
            let number = tracker.begin();
            tracker.mark_in_doubt(number, url, Duration::ZERO);
            resolve(&mut tracker);
            assert_eq!(tracker.ledger().in_doubt, 0);
        }
    }

    #[test]
    fn a_job_doubted_by_its_uuid_is_found_in_a_list() {
        let mut tracker = CreditTracker::default();
        let number = tracker.begin();
        tracker.mark_in_doubt(number, "6F9619FF-8B86-D011-B42D-00C04FC964FF", Duration::ZERO);
        let mut row = application("q", "~021234567890", &ApplicationStatus::Failed);
        row.processed_job_id = Some("6f9619ff-8b86-d011-b42d-00c04fc964ff".to_owned());
        tracker.seen(&row);
        assert_eq!((tracker.ledger().in_doubt, tracker.ledger().refunded), (0, 1));
    }

    #[test]
    fn one_job_in_two_spellings_is_one_doubt() {
        let mut tracker = CreditTracker::default();
        for spelling in ["~021234567890", "https://www.upwork.com/jobs/~021234567890"] {
            let number = tracker.begin();
            tracker.mark_in_doubt(number, spelling, Duration::ZERO);
        }
        assert_eq!(tracker.ledger().in_doubt, 1);
    }
}
