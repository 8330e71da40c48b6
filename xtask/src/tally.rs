//! How many tests passed, failed and were skipped.

use std::fmt;
use std::iter::Sum;

/// Counts of tests. Its text is the last line of `cargo xtask test`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Tests that passed.
    pub(crate) passed: u32,
    /// Tests that failed or could not be built.
    pub(crate) failed: u32,
    /// Tests, or whole suites, that did not run.
    pub(crate) skipped: u32,
}

impl Tally {
    /// One check that passed.
    pub(crate) const ONE_PASSED: Self = Self { passed: 1, failed: 0, skipped: 0 };
    /// One check that failed.
    pub(crate) const ONE_FAILED: Self = Self { passed: 0, failed: 1, skipped: 0 };
    /// One test or suite that did not run.
    pub(crate) const ONE_SKIPPED: Self = Self { passed: 0, failed: 0, skipped: 1 };

    /// Returns true if every test was skipped.
    pub(crate) fn ran_nothing(self) -> bool {
        self.passed == 0 && self.failed == 0
    }
}

impl Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(tallies: I) -> Self {
        tallies.fold(Self::default(), |sum, next| Self {
            passed: sum.passed + next.passed,
            failed: sum.failed + next.failed,
            skipped: sum.skipped + next.skipped,
        })
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tallies_add_up_and_read_as_the_last_line() {
        let sum: Tally = [Tally { passed: 12, failed: 0, skipped: 1 }, Tally::ONE_FAILED].into_iter().sum();
        assert_eq!(sum.to_string(), "12 passed, 1 failed, 1 skipped");
    }

    #[test]
    fn skipped_tests_are_not_tests_that_ran() {
        assert!(Tally { skipped: 3, ..Tally::default() }.ran_nothing());
        assert!(!Tally::ONE_FAILED.ran_nothing());
    }
}
