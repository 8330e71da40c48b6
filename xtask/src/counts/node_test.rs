//! Node's own test runner.

use super::number_before;
use crate::tally::Tally;

/// Reads the closing lines of the `spec` reporter: `ℹ pass 12`, `ℹ fail 1`, `ℹ cancelled 0`, `ℹ skipped 2`, `ℹ todo 0`.
pub(crate) fn count(output: &str) -> Tally {
    let number = |word: &str| {
        let line = output.lines().rev().find_map(|line| line.trim().strip_prefix("ℹ ")?.strip_prefix(word));
        line.and_then(|rest| number_before(&format!("{} {word}", rest.trim()), word)).unwrap_or(0)
    };
    Tally {
        passed: number("pass"),
        failed: number("fail") + number("cancelled"),
        skipped: number("skipped") + number("todo"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closing_lines_are_read() {
        let output = "✔ a test (1.2ms)\nℹ 250 passed, 5 need what browsers cannot do\nℹ tests 17\nℹ suites 2\nℹ pass 12\n\
            ℹ fail 1\nℹ cancelled 2\nℹ skipped 1\nℹ todo 1\nℹ duration_ms 2047.55\n";
        assert_eq!(count(output), Tally { passed: 12, failed: 3, skipped: 2 });
    }

    #[test]
    fn an_interrupted_run_counts_nothing() {
        assert_eq!(count("node:internal/modules/cjs/loader:1210\n  throw err;\n"), Tally::default());
    }
}
