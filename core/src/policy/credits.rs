//! Where every credit of one's own applications went.

use serde::Serialize;

use super::{Flags, flag};
use crate::model::{Application, ApplicationStatus, Credit, ToJson, UnixMillis};

/// Where the credits went: those of the applications that one client made or asked about.
///
/// The service tells only how many credits are left after an apply; the rest is kept by following each application
/// (`contract.md`: one credit is reserved at once, deducted only by `applied`, refunded otherwise).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, ToJson)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreditLedger {
    /// Credits to spend, as the service last told, plus what was refunded since. `None` until it has told.
    pub available: Option<i64>,
    /// Set aside for applications that have not settled, as far as this client has asked.
    pub reserved: u64,
    /// Spent: proposals that reached Upwork.
    pub deducted: u64,
    /// Given back. These are part of `available` again.
    pub refunded: u64,
    /// Applications whose outcome is unknown ([`OutcomeUnknown`](crate::ErrorKind::OutcomeUnknown)): each may have
    /// reserved a credit. Asking for their status by job settles the doubt.
    pub in_doubt: u64,
}

/// The book that a [`CreditLedger`] is drawn from.
#[derive(Debug, Default)]
pub struct Book {
    /// Whether each application has settled, by queue id.
    settled: Flags,
    /// Jobs whose application may or may not exist, and when the last apply to each began.
    in_doubt: Vec<(String, Begun)>,
    ledger: CreditLedger,
    /// Counts applies as they begin; `told_at` is its value when the service last told what is available.
    begun: u64,
    told_at: u64,
    /// The same by the service's clock, where its answer had a `Date`.
    told_time: Option<UnixMillis>,
}

/// When an apply began, in the order of applies.
#[derive(Debug, Clone, Copy)]
pub struct Begun(u64);

impl Book {
    /// An apply begins.
    pub fn begin(&mut self) -> Begun {
        self.begun += 1;
        Begun(self.begun)
    }

    /// An apply was accepted.
    ///
    /// Answers of applies that overlap arrive in any order, and each tells the credits left at its own moment. Where two
    /// overlapped, the lower number is the later one: an apply only takes.
    ///
    /// `told_at` is when the service wrote the answer, by its own clock.
    pub fn accepted(
        &mut self,
        begun: Begun,
        queue_id: &str,
        credits_remaining: Option<i64>,
        told_at: Option<UnixMillis>,
    ) {
        let new = self.reserve(queue_id);
        if let Some(told) = credits_remaining {
            let known = self.ledger.available.filter(|_| !self.is_news(begun));
            self.ledger.available = Some(known.map_or(told, |available| available.min(told)));
            self.told_at = self.begun;
            self.told_time = self.told_time.max(told_at);
        } else if new {
            self.take_untold(begun);
        }
    }

    /// Whether nothing that was told so far can have counted the apply that began then.
    fn is_news(&self, begun: Begun) -> bool {
        begun.0 > self.told_at
    }

    /// An apply reserved a credit, and its answer did not tell how many are left.
    fn take_untold(&mut self, begun: Begun) {
        if self.is_news(begun) {
            self.ledger.available = self.ledger.available.map(|available| available - 1);
        }
    }

    /// The service told how many credits there are outside of an accepted apply (a 402).
    pub fn told(&mut self, credits_remaining: i64) {
        self.ledger.available = Some(credits_remaining);
    }

    /// Nobody knows whether this job was applied to.
    pub fn doubt(&mut self, begun: Begun, job_id: &str) {
        self.resolve(job_id);
        self.in_doubt.push((job_id.to_owned(), begun));
        self.ledger.in_doubt += 1;
    }

    /// The doubt about this job is over: it was applied to, or it was not.
    pub fn resolve(&mut self, job_id: &str) {
        self.take_doubt(job_id);
    }

    fn take_doubt(&mut self, job_id: &str) -> Option<Begun> {
        let place = self.in_doubt.iter().position(|(doubted, _)| doubted == job_id)?;
        self.ledger.in_doubt -= 1;
        Some(self.in_doubt.swap_remove(place).1)
    }

    /// The latest application to this job was looked up by the job's id. If the job was in doubt, this settles it.
    pub fn found(&mut self, job_id: &str, application: &Application) {
        self.settle_doubt(job_id, application);
        self.seen(application);
    }

    /// If the job was in doubt, the application is one of this client's.
    fn settle_doubt(&mut self, job_id: &str, application: &Application) {
        if let Some(begun) = self.take_doubt(job_id)
            && let Some(queue_id) = &application.queue_id
            && self.reserve(queue_id)
        {
            self.take_untold(begun);
        }
    }

    /// An application that is known already keeps what its credit came to: it may have been seen before its answer came.
    fn reserve(&mut self, queue_id: &str) -> bool {
        let new = !self.knows(queue_id);
        if new {
            self.settled.insert(queue_id.to_owned(), flag(false));
            self.ledger.reserved += 1;
        }
        new
    }

    /// An application was seen, by polling, in a list or in a confirmed webhook. Those that this client did not make and
    /// did not doubt are not counted: they are somebody else's.
    pub fn seen(&mut self, application: &Application) {
        let Some(queue_id) = application.queue_id.as_deref() else { return };
        if let Some(job_id) = application.job_id.as_deref()
            // One that was known before the doubt began cannot be what the doubt is about.
            && !self.knows(queue_id)
        {
            self.settle_doubt(job_id, application);
        }
        if !self.is_open(queue_id) || application.credit() == Credit::Reserved {
            return;
        }
        self.settled.insert(queue_id.to_owned(), flag(true));
        self.ledger.reserved -= 1;
        if application.application_status == ApplicationStatus::Applied {
            self.ledger.deducted += 1;
        } else {
            self.ledger.refunded += 1;
            // What was given back before the service last told is in what it told.
            let told_already = application.processed_at.zip(self.told_time).is_some_and(|(given, told)| given < told);
            self.ledger.available = self.ledger.available.map(|available| available + i64::from(!told_already));
        }
    }

    /// Whether the application is known, and not known to have settled.
    fn is_open(&self, queue_id: &str) -> bool {
        #[cfg(not(feature = "lean"))]
        return self.settled.get(queue_id) == Some(&false);
        #[cfg(feature = "lean")]
        return self.settled.get(queue_id).and_then(crate::json::Value::as_bool) == Some(false);
    }

    /// Whether this client already knows the application.
    pub fn knows(&self, queue_id: &str) -> bool {
        self.settled.contains_key(queue_id)
    }

    /// The sums so far.
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
    fn each_status_moves_the_credit_as_the_contract_says() {
        for status in ApplicationStatus::KNOWN {
            let mut book = Book::default();
            let begun = book.begin();
            book.accepted(begun, "q", Some(9), None);
            book.seen(&application("q", "j", status));
            let (available, reserved, deducted, refunded) = match status.credit() {
                Credit::Reserved => (9, 1, 0, 0),
                Credit::Deducted => (9, 0, 1, 0),
                _ => (10, 0, 0, 1),
            };
            let expected = CreditLedger { available: Some(available), reserved, deducted, refunded, in_doubt: 0 };
            assert_eq!(book.ledger(), expected, "{status}");
        }
    }

    #[test]
    fn a_settled_application_seen_again_changes_nothing() {
        let mut book = Book::default();
        let begun = book.begin();
        book.accepted(begun, "q", Some(9), None);
        for _ in 0..3 {
            book.seen(&application("q", "j", &ApplicationStatus::Failed));
        }
        book.seen(&application("q", "j", &ApplicationStatus::Processing));
        assert_eq!((book.ledger().available, book.ledger().refunded), (Some(10), 1));
    }

    #[test]
    fn an_answer_that_comes_after_its_application_was_seen_to_settle_changes_nothing() {
        let mut book = Book::default();
        let begun = book.begin();
        book.doubt(begun, "j");
        book.found("j", &application("q", "j", &ApplicationStatus::Applied));
        book.accepted(begun, "q", None, None);
        book.seen(&application("q", "j", &ApplicationStatus::Applied));
        assert_eq!((book.ledger().reserved, book.ledger().deducted), (0, 1));
    }

    #[test]
    fn what_was_given_back_before_the_service_told_is_not_counted_again() {
        let failed_at = |second: i64| {
            let mut failed = application("a", "j", &ApplicationStatus::Failed);
            failed.processed_at = Some(UnixMillis(second * 1_000));
            failed
        };
        for (second, available) in [(10, 9), (30, 10)] {
            let mut book = Book::default();
            let first = book.begin();
            book.accepted(first, "a", Some(9), Some(UnixMillis(0)));
            let second_apply = book.begin();
            book.accepted(second_apply, "b", Some(9), Some(UnixMillis(20_000)));
            book.seen(&failed_at(second));
            assert_eq!(book.ledger().available, Some(available), "refunded at {second} s, told at 20 s");
        }
    }

    #[test]
    fn an_application_known_before_does_not_settle_a_later_doubt() {
        let mut book = Book::default();
        let begun = book.begin();
        book.accepted(begun, "q0", Some(9), None);
        let again = book.begin();
        book.doubt(again, "j");
        book.seen(&application("q0", "j", &ApplicationStatus::Failed));
        assert_eq!(book.ledger().in_doubt, 1);
    }

    #[test]
    fn answers_out_of_order_leave_the_lower_number() {
        let mut book = Book::default();
        let (first, second) = (book.begin(), book.begin());
        book.accepted(second, "b", Some(98), None);
        book.accepted(first, "a", Some(99), None);
        assert_eq!(book.ledger().available, Some(98));
    }

    #[test]
    fn an_answer_that_was_lost_takes_its_credit_all_the_same() {
        let mut book = Book::default();
        let first = book.begin();
        book.accepted(first, "a", Some(99), None);
        let lost = book.begin();
        book.accepted(lost, "b", None, None);
        assert_eq!((book.ledger().available, book.ledger().reserved), (Some(98), 2));
        let (lost, told) = (book.begin(), book.begin());
        book.accepted(told, "d", Some(96), None);
        book.accepted(lost, "c", None, None);
        assert_eq!(book.ledger().available, Some(96), "what was told may have counted it already");
    }

    #[test]
    fn credits_that_were_topped_up_show() {
        let mut book = Book::default();
        let first = book.begin();
        book.accepted(first, "a", Some(1), None);
        let second = book.begin();
        book.accepted(second, "b", Some(100), None);
        assert_eq!(book.ledger().available, Some(100));
    }

    #[test]
    fn a_doubt_is_settled_by_seeing_the_application() {
        let mut book = Book::default();
        let told = book.begin();
        book.accepted(told, "p", Some(9), None);
        for _ in 0..2 {
            let begun = book.begin();
            book.doubt(begun, "j");
        }
        assert_eq!((book.ledger().in_doubt, book.ledger().available), (1, Some(9)));
        book.seen(&application("q", "j", &ApplicationStatus::Applied));
        assert_eq!((book.ledger().in_doubt, book.ledger().deducted, book.ledger().reserved), (0, 1, 1));
        assert_eq!(book.ledger().available, Some(8), "no answer told of its credit");
    }

    #[test]
    fn somebody_elses_application_is_not_counted() {
        let mut book = Book::default();
        book.seen(&application("theirs", "j", &ApplicationStatus::Applied));
        assert_eq!(book.ledger(), CreditLedger::default());
    }
}
