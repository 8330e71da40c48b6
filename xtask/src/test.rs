//! `cargo xtask test`: runs suites one after another and adds up.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::suite::{OPTIONAL, Outcome, SUITES};
use crate::table::{Align, Table};
use crate::tally::Tally;
use crate::term::{Tone, heading, line, paint};
use crate::workspace::Workspace;

/// Runs the named suites, or all of them; the last line is `N passed, N failed, N skipped`.
pub(crate) fn run(workspace: &Workspace, wanted: &[String], require_all: bool) -> ExitCode {
    let mut results = Vec::new();
    for suite in SUITES.iter().filter(|suite| wanted.is_empty() || wanted.iter().any(|name| name == suite.name)) {
        heading(&format!("{}: {}", suite.name, suite.about));
        let start = Instant::now();
        let outcome = suite.run(workspace);
        let result = judge(suite.name, outcome, start.elapsed(), require_all && !OPTIONAL.contains(&suite.name));
        if !result.why.is_empty() {
            line(&format!("{}: {}", result.name, result.why));
        }
        results.push(result);
    }
    let total: Tally = results.iter().map(|result| result.tally).sum();
    line("");
    for row in table(&results).lines() {
        line(&row);
    }
    line("");
    line(&paint(&total.to_string(), if total.failed > 0 { Tone::Bad } else { Tone::Good }));
    if total.failed > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// Lists the suites, and for each whether it can run here.
pub(crate) fn list(workspace: &Workspace) -> ExitCode {
    let mut table = Table::new([("suite", Align::Left), ("tests", Align::Left), ("here", Align::Left)]);
    for suite in SUITES {
        let missing = suite.missing(workspace);
        let tone = if missing.is_some() { Tone::Wary } else { Tone::Good };
        let here = missing.map_or_else(|| "ready".to_owned(), |missing| missing.to_string());
        table.row(tone, [suite.name.to_owned(), suite.about.to_owned(), here]);
    }
    for row in table.lines() {
        line(&row);
    }
    ExitCode::SUCCESS
}

struct Judged {
    name: &'static str,
    tally: Tally,
    time: Duration,
    why: String,
}

fn judge(name: &'static str, outcome: Outcome, time: Duration, require_all: bool) -> Judged {
    let (tally, why) = match outcome {
        Outcome::Ran { tally, why } => (tally, why),
        Outcome::Skipped(missing) if require_all => (Tally::ONE_FAILED, format!("required, but {missing}")),
        Outcome::Skipped(missing) => (Tally::ONE_SKIPPED, missing.to_string()),
    };
    Judged { name, tally, time, why }
}

fn table(results: &[Judged]) -> Table<6> {
    let mut table = Table::new([
        ("suite", Align::Left),
        ("passed", Align::Right),
        ("failed", Align::Right),
        ("skipped", Align::Right),
        ("time", Align::Right),
        ("why", Align::Left),
    ]);
    for Judged { name, tally, time, why } in results {
        let tone = match tally {
            Tally { failed: 1.., .. } => Tone::Bad,
            Tally { skipped: 1.., .. } => Tone::Wary,
            _ => Tone::Good,
        };
        let counts = [tally.passed, tally.failed, tally.skipped].map(|count| count.to_string());
        let [passed, failed, skipped] = counts;
        table.row(
            tone,
            [(*name).to_owned(), passed, failed, skipped, format!("{:.1} s", time.as_secs_f64()), why.clone()],
        );
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::need::Missing;

    fn skipped() -> Outcome {
        Outcome::Skipped(Missing::new("no Swift", "Install it."))
    }

    #[test]
    fn a_suite_that_cannot_run_is_one_skipped_and_says_what_to_do() {
        let judged = judge("swift", skipped(), Duration::ZERO, false);
        assert_eq!((judged.tally, judged.why.as_str()), (Tally::ONE_SKIPPED, "no Swift. Install it."));
    }

    #[test]
    fn require_all_turns_a_skip_into_a_failure() {
        let judged = judge("swift", skipped(), Duration::ZERO, true);
        assert_eq!((judged.tally, judged.why.as_str()), (Tally::ONE_FAILED, "required, but no Swift. Install it."));
    }

    #[test]
    fn the_table_has_a_row_for_each_suite() {
        let ran = Outcome::Ran { tally: Tally { passed: 12, failed: 0, skipped: 1 }, why: String::new() };
        let results =
            [judge("core", ran, Duration::from_millis(2_340), false), judge("swift", skipped(), Duration::ZERO, false)];
        assert_eq!(
            table(&results).lines(),
            [
                "suite  passed  failed  skipped   time  why",
                "core       12       0        1  2.3 s",
                "swift       0       0        1  0.0 s  no Swift. Install it.",
            ]
        );
    }
}
