//! The command line's suite: how large the program is, and how long it takes to start.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, ensure};
use clap::Args;

use crate::build;
use crate::report::{Extent, Goal, Report};
use crate::statistics::{Quantiles, median};

/// How to measure.
#[derive(Debug, Clone, Args)]
pub(crate) struct Options {
    #[command(flatten)]
    extent: Extent,
}

/// Builds the program, measures, prints the table and writes the results.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    let program = build::command_line()?;
    let starts = if options.extent.quick { 5 } else { 100 };
    let version = start_times(&program, &["--version"], starts)?;
    // It reads the configuration, parses the file's name, and opens no connection.
    let dry_run = start_times(&program, &["apply", "~021", "--letter", "-", "--dry-run"], starts)?;

    let mut report = Report::default();
    report.goal("size of the program, stripped", megabytes(&program)?, "MB", Goal::Below(15.0));
    report.goal("start to exit, `uphunt --version`", median(&version), "ms", Goal::Below(20.0));
    report.goal("start to exit, `uphunt apply --dry-run`", median(&dry_run), "ms", Goal::Below(20.0));
    report.raw("versionMilliseconds", &Quantiles::from_values(&version))?;
    report.raw("dryRunMilliseconds", &Quantiles::from_values(&dry_run))?;
    report.finish("cli", &options.extent)
}

#[expect(clippy::cast_precision_loss, reason = "a program is smaller than 2^53 bytes")]
fn megabytes(program: &Path) -> anyhow::Result<f64> {
    let bytes = std::fs::metadata(program).with_context(|| program.display().to_string())?.len();
    Ok(bytes as f64 / 1_000_000.0)
}

/// Returns how many milliseconds each start took until the program had ended. The first start, which reads the disk, is left out.
fn start_times(program: &Path, arguments: &[&str], starts: usize) -> anyhow::Result<Vec<f64>> {
    let mut times = Vec::with_capacity(starts);
    for number in 0..=starts {
        let start = Instant::now();
        let mut child = Command::new(program)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .with_context(|| program.display().to_string())?;
        if let Some(mut stdin) = child.stdin.take() {
            // `--version` ends without reading.
            let _ = std::io::Write::write_all(&mut stdin, b"Hello");
        }
        ensure!(child.wait()?.success(), "{} {} failed", program.display(), arguments.join(" "));
        if number > 0 {
            times.push(start.elapsed().as_secs_f64() * 1_000.0);
        }
    }
    Ok(times)
}
