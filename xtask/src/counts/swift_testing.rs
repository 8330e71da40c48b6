//! Swift Testing.

use crate::tally::Tally;

/// Counts the lines about single tests, `✔ Test "name" passed after 0.012 seconds.`; the mark before them differs between systems.
pub(crate) fn count(output: &str) -> Tally {
    output.lines().filter_map(result).sum()
}

fn result(line: &str) -> Option<Tally> {
    let (mark, rest) = line.trim().split_once(" Test ")?;
    if mark.chars().count() > 2 || rest.starts_with("run ") {
        return None;
    }
    let one = |passed, failed, skipped| Some(Tally { passed, failed, skipped });
    if rest.contains(" passed after ") {
        one(1, 0, 0)
    } else if rest.contains(" failed after ") {
        one(0, 1, 0)
    } else if rest.contains(" skipped: ") || rest.ends_with(" skipped.") {
        one(0, 0, 1)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_test_is_counted_once() {
        let output = "\
            ◇ Test run started.\n\
            ↳ Testing Library Version: 6.0.3\n\
            ◇ Suite FooTests started.\n\
            ✘ Test c() skipped: \"why\"\n\
            ◇ Test \"a sentence\" started.\n\
            ✘ Test b(x:) recorded an issue with 1 argument x → 3 at FooTests.swift:5:59: Expectation failed: (x → 3) < 3\n\
            ✘ Test b(x:) failed after 0.002 seconds with 1 issue.\n\
            ✔ Test \"a sentence\" passed after 0.012 seconds.\n\
            ✘ Suite FooTests failed after 0.012 seconds with 1 issue.\n\
            ✘ Test run with 3 tests failed after 0.013 seconds with 1 issue.\n";
        assert_eq!(count(output), Tally { passed: 1, failed: 1, skipped: 1 });
    }

    #[test]
    fn a_run_of_no_tests_counts_nothing() {
        assert_eq!(count("✔ Test run with 0 tests passed after 0.001 seconds.\n"), Tally::default());
    }
}
