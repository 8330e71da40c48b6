//! Maven's Surefire.

use crate::tally::Tally;

/// Reads the last summary line, `Tests run: 12, Failures: 1, Errors: 0, Skipped: 2`; lines of single classes end with their time.
pub(crate) fn count(output: &str) -> Tally {
    output.lines().rev().find_map(summary).unwrap_or_default()
}

fn summary(line: &str) -> Option<Tally> {
    let start = line.find("Tests run:")?;
    if line.contains("Time elapsed") {
        return None;
    }
    let number = |name: &str| -> Option<u32> {
        let mut parts = line[start..].split(", ");
        parts.find_map(|part| part.trim().strip_prefix(name)?.trim_start_matches(':').trim().parse().ok())
    };
    let (run, failures, errors) = (number("Tests run")?, number("Failures")?, number("Errors")?);
    let skipped = number("Skipped")?;
    let failed = failures + errors;
    Some(Tally { passed: run.saturating_sub(failed + skipped), failed, skipped })
}

#[cfg(test)]
mod tests {
    use super::*;

    const OUTPUT: &str = "[INFO] Tests run: 256, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 4.7 s -- in uphunt.sdk.VectorsTest\n\
         [INFO] \n[INFO] Results:\n[INFO] \n[ERROR] Tests run: 270, Failures: 2, Errors: 1, Skipped: 3\n[INFO] BUILD FAILURE\n";

    #[test]
    fn the_summary_is_read_and_not_that_of_a_class() {
        assert_eq!(count(OUTPUT), Tally { passed: 264, failed: 3, skipped: 3 });
    }

    #[test]
    fn an_interrupted_build_counts_nothing() {
        assert_eq!(count("[ERROR] COMPILATION ERROR :\n[INFO] BUILD FAILURE\n"), Tally::default());
    }
}
