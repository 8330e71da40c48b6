//! Whether a batch may apply once more.

use super::mode::Mode;
use super::results::{BulkProgress, EarlyEndReason};

/// The most that a batch may do.
#[derive(Debug, Clone, Copy)]
pub(super) struct Budget {
    pub(super) mode: Mode,
    pub(super) max_credits: Option<u64>,
    pub(super) max_applications: Option<u64>,
}

/// Whether another apply may be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Admission {
    Admit,
    /// Not now: an apply in flight may fail, or a credit may be refunded.
    Hold,
    /// Not any more.
    End(EarlyEndReason),
}

impl Budget {
    /// Decides for the next apply. Those in flight count as accepted until they have ended.
    pub(super) fn admit(&self, progress: &BulkProgress) -> Admission {
        let unsettled = progress.sending + progress.credits_in_doubt;
        let applications = progress.accepted + unsettled;
        if self.max_applications.is_some_and(|most| applications >= most) {
            return if progress.sending > 0 {
                Admission::Hold
            } else {
                Admission::End(EarlyEndReason::MaxApplications)
            };
        }
        let credits = progress.credits_reserved + progress.credits_deducted + unsettled;
        if self.max_credits.is_some_and(|most| credits >= most) {
            let may_be_refunded = self.mode == Mode::ApplyAndWait && progress.processing > 0;
            let may_change = progress.sending > 0 || may_be_refunded;
            return if may_change { Admission::Hold } else { Admission::End(EarlyEndReason::MaxCredits) };
        }
        Admission::Admit
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn budget(mode: Mode, max_credits: Option<u64>, max_applications: Option<u64>) -> Budget {
        Budget { mode, max_credits, max_applications }
    }

    #[test]
    fn applies_in_flight_count_as_accepted() {
        let one = budget(Mode::Apply, None, Some(1));
        let sending = BulkProgress { sending: 1, ..BulkProgress::default() };
        assert_eq!(one.admit(&BulkProgress::default()), Admission::Admit);
        assert_eq!(one.admit(&sending), Admission::Hold);
        let accepted = BulkProgress { accepted: 1, ..BulkProgress::default() };
        assert_eq!(one.admit(&accepted), Admission::End(EarlyEndReason::MaxApplications));
    }

    #[test]
    fn a_reserved_credit_may_be_refunded_only_where_the_batch_waits() {
        let reserved = BulkProgress { credits_reserved: 2, processing: 2, ..BulkProgress::default() };
        assert_eq!(budget(Mode::ApplyAndWait, Some(2), None).admit(&reserved), Admission::Hold);
        let ended = budget(Mode::Apply, Some(2), None).admit(&BulkProgress { processing: 0, ..reserved.clone() });
        assert_eq!(ended, Admission::End(EarlyEndReason::MaxCredits));
        let refunded = BulkProgress { credits_reserved: 1, credits_refunded: 1, ..BulkProgress::default() };
        assert_eq!(budget(Mode::ApplyAndWait, Some(2), None).admit(&refunded), Admission::Admit);
    }

    #[test]
    fn a_doubtful_apply_may_have_taken_a_credit() {
        let doubtful = BulkProgress { credits_in_doubt: 1, ..BulkProgress::default() };
        assert_eq!(budget(Mode::Apply, Some(1), None).admit(&doubtful), Admission::End(EarlyEndReason::MaxCredits));
    }
}
