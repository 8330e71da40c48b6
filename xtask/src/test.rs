//! `cargo xtask test`: prepares what suites need, runs them in two tracks, and adds up.

use std::collections::HashMap;
use std::panic;
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, Instant};

use crate::changed;
use crate::requirement::Missing;
use crate::setup;
use crate::suite::{OPTIONAL, Outcome, SUITES, Suite, Track};
use crate::table::{Align, Table};
use crate::tally::Tally;
use crate::term::{self, Tone, heading, line, paint};
use crate::workspace::Workspace;

/// What to run, and how strictly.
#[derive(Debug, Default)]
pub(crate) struct Options {
    /// The suites by name; none means all.
    pub(crate) suites: Vec<String>,
    /// Counts a suite that cannot run here as failed.
    pub(crate) require_all: bool,
    /// Selects the suites that differ from this commit or branch, of those named.
    pub(crate) changed_since: Option<String>,
}

/// Prepares and runs the selected suites; the last line is `N passed, N failed, N skipped`.
pub(crate) fn run(workspace: &Workspace, options: &Options) -> ExitCode {
    let suites = match select(workspace, options) {
        Ok(suites) => suites,
        Err(reason) => {
            line(&paint(&reason, Tone::Bad));
            return ExitCode::FAILURE;
        }
    };
    let missing = prepare(workspace, &suites);
    let results: Vec<Judged> = suites
        .chunk_by(|one, next| (one.track == Track::Alone) == (next.track == Track::Alone))
        .flat_map(|group| in_tracks(group, |suite| run_one(workspace, options, &missing, suite)))
        .collect();
    let total: Tally = results.iter().map(|result| result.tally).sum();
    line("");
    for row in table(&results).lines() {
        line(&row);
    }
    line("");
    line(&paint(&total.to_string(), if total.failed > 0 { Tone::Bad } else { Tone::Good }));
    if total.failed > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// Runs suites of the second track beside the others, if there are both. Theirs is printed in one piece when a suite ends.
fn in_tracks(suites: &[&'static Suite], run: impl Fn(&'static Suite) -> Judged + Sync) -> Vec<Judged> {
    let (second, first): (Vec<_>, Vec<_>) = suites.iter().copied().partition(|suite| suite.track == Track::Second);
    if first.is_empty() || second.is_empty() {
        return suites.iter().copied().map(run).collect();
    }
    let mut results = thread::scope(|scope| {
        let beside = scope
            .spawn(|| -> Vec<Judged> { second.into_iter().map(|suite| term::in_one_piece(|| run(suite))).collect() });
        let mut results: Vec<Judged> = first.into_iter().map(&run).collect();
        results.extend(beside.join().unwrap_or_else(|panic| panic::resume_unwind(panic)));
        results
    });
    results.sort_by_key(|result| suites.iter().position(|suite| suite.name == result.name));
    results
}

fn run_one(
    workspace: &Workspace,
    options: &Options,
    missing: &HashMap<String, Missing>,
    suite: &'static Suite,
) -> Judged {
    let start = Instant::now();
    let outcome = if let Some(missing) = suite.needs.iter().find_map(|need| missing.get(&need.name())) {
        Outcome::Skipped(missing.clone())
    } else {
        heading(&format!("{}: {}", suite.name, suite.about));
        (suite.run)(workspace)
    };
    let is_required = options.require_all && !OPTIONAL.contains(&suite.name);
    let result = judge(suite.name, outcome, start.elapsed(), is_required);
    if !result.why.is_empty() {
        line(&format!("{}: {}", result.name, result.why));
    }
    result
}

fn select(workspace: &Workspace, options: &Options) -> Result<Vec<&'static Suite>, String> {
    let changed = options.changed_since.as_ref().map(|base| changed::suites(workspace, base)).transpose()?;
    if let Some(changed) = &changed {
        line(&format!("changed: {}", if changed.is_empty() { "nothing".to_owned() } else { changed.join(", ") }));
    }
    let is_selected = |suite: &&Suite| {
        (options.suites.is_empty() || options.suites.iter().any(|name| name == suite.name))
            && changed.as_ref().is_none_or(|changed| changed.contains(&suite.name))
    };
    Ok(SUITES.iter().filter(is_selected).collect())
}

/// Installs what the suites need and what takes no root. Returns what is missing after that, by name.
fn prepare(workspace: &Workspace, suites: &[&'static Suite]) -> HashMap<String, Missing> {
    let needs = setup::unique(suites.iter().flat_map(|suite| suite.needs).copied());
    let missing = needs.iter().filter_map(|need| need.ensure(workspace).err().map(|missing| (need.name(), missing)));
    missing.collect()
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
        Outcome::Skipped(missing) => (Tally::ONE_SKIPPED, format!("skipped, {missing}")),
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

    fn skipped() -> Outcome {
        Outcome::Skipped(Missing::system("no Swift 6"))
    }

    #[test]
    fn a_suite_that_cannot_run_is_one_skipped_and_says_what_to_do() {
        let judged = judge("swift", skipped(), Duration::ZERO, false);
        assert_eq!(
            (judged.tally, judged.why.as_str()),
            (Tally::ONE_SKIPPED, "skipped, no Swift 6: run `cargo xtask setup --system`")
        );
    }

    #[test]
    fn require_all_turns_a_skip_into_a_failure() {
        let judged = judge("swift", skipped(), Duration::ZERO, true);
        assert_eq!(
            (judged.tally, judged.why.as_str()),
            (Tally::ONE_FAILED, "required, but no Swift 6: run `cargo xtask setup --system`")
        );
    }

    #[test]
    fn results_of_two_lanes_keep_the_order_of_the_suites() {
        let suites: Vec<_> = SUITES.iter().filter(|suite| suite.track != Track::Alone).collect();
        let results = in_tracks(&suites, |suite| judge(suite.name, skipped(), Duration::ZERO, false));
        let names: Vec<_> = results.iter().map(|result| result.name).collect();
        assert_eq!(names, suites.iter().map(|suite| suite.name).collect::<Vec<_>>());
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
                "swift       0       0        1  0.0 s  skipped, no Swift 6: run `cargo xtask setup --system`",
            ]
        );
    }
}
