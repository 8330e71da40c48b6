//! Python's pytest.

use super::number_before;
use crate::tally::Tally;

/// Reads the last summary line, `2 failed, 10 passed, 1 skipped in 0.52s`, with or without its frame of `=`.
///
/// An error in a fixture is a failure, an expected failure is a skipped test, and an unexpected success passed.
pub(crate) fn count(output: &str) -> Tally {
    output.lines().rev().find_map(summary).unwrap_or_default()
}

fn summary(line: &str) -> Option<Tally> {
    let (counts, duration) = line.trim_matches(['=', ' ']).rsplit_once(" in ")?;
    if !duration.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    let count = |words: &[&str]| -> u32 {
        let parts = counts.split(',');
        parts.filter_map(|part| words.iter().find_map(|word| number_before(part, word))).sum()
    };
    let tally = Tally {
        passed: count(&["passed", "xpassed"]),
        failed: count(&["failed", "error", "errors"]),
        skipped: count(&["skipped", "xfailed"]),
    };
    (tally != Tally::default() || counts == "no tests ran").then_some(tally)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quiet_summary_is_read() {
        assert_eq!(count("......\n12 passed in 0.52s\n"), Tally { passed: 12, failed: 0, skipped: 0 });
    }

    #[test]
    fn a_framed_summary_with_everything_is_read() {
        let line = "==== 2 failed, 10 passed, 3 skipped, 1 xfailed, 4 warnings, 1 error in 61.02s (0:01:01) ====";
        assert_eq!(count(line), Tally { passed: 10, failed: 3, skipped: 4 });
    }

    #[test]
    fn no_tests_are_no_tests() {
        assert_eq!(count("no tests ran in 0.01s"), Tally::default());
    }

    #[test]
    fn a_sentence_is_no_summary() {
        assert_eq!(count("3 passed in 1.00s\nwritten in 3 passed steps"), Tally { passed: 3, failed: 0, skipped: 0 });
    }
}
