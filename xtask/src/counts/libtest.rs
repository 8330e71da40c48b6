//! Rust's own test programs.

use super::number_before;
use crate::tally::Tally;

/// Adds up the `test result:` lines, one for each test program; ignored tests are skipped ones.
pub(crate) fn count(output: &str) -> Tally {
    output.lines().filter_map(result_line).sum()
}

fn result_line(line: &str) -> Option<Tally> {
    let (_, counts) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let count = |word| counts.split(';').find_map(|part| number_before(part, word)).unwrap_or(0);
    Some(Tally { passed: count("passed"), failed: count("failed"), skipped: count("ignored") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_programs_of_a_run_are_added_up() {
        let output = "running 3 tests\n\
            test a ... ok\n\
            test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 4 filtered out; finished in 0.00s\n\
            \n\
            test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.20s\n";
        assert_eq!(count(output), Tally { passed: 15, failed: 2, skipped: 1 });
    }

    #[test]
    fn text_without_a_result_counts_nothing() {
        assert_eq!(count("error: could not compile `uphunt`\ntest result: \n"), Tally::default());
    }
}
