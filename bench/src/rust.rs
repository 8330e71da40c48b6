//! The Rust suite: every figure of the crate and of the sandbox, in one run.

use clap::Args;
use serde_json::json;

use crate::child::Running;
use crate::report::{Extent, Goal, Report};
use crate::statistics::number;
use crate::{build, calls, sandbox, waits};

/// How to measure.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct Options {
    #[command(flatten)]
    extent: Extent,
}

/// Measures, prints and writes.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    let mut report = Report::default();
    measure_calls(&mut report, options.extent.quick)?;
    measure_waits(&mut report, options.extent.quick)?;
    measure_sandbox(&mut report, options.extent.quick)?;
    if !options.extent.quick {
        measure_size(&mut report)?;
    }
    report.finish("rust", &options.extent)
}

fn measure_calls(report: &mut Report, quick: bool) -> anyhow::Result<()> {
    let server = Running::server()?;
    let (rounds, one, many) = if quick { (2, 100, 640) } else { (25, 2_000, 64 * 500) };
    let alone = calls::one_after_another(&server.ready.url, calls::Effort { rounds, calls: one, tasks: 1 })?;
    let ratio = "a call, one at a time: client ÷ plain reqwest";
    report.goal(ratio, alone.time_ratio, "×", Goal::AtMost(1.10));
    for (who, side) in [("client", &alone.client), ("plain reqwest", &alone.by_hand)] {
        report.note(&format!("  {who}: median"), side.microseconds_a_call, "µs");
        report.note(&format!("  {who}: p50"), number(usize::try_from(side.p50_microseconds)?), "µs");
        report.note(&format!("  {who}: p99"), number(usize::try_from(side.p99_microseconds)?), "µs");
    }
    report.raw("oneAtATime", &alone)?;
    let together = calls::side_by_side(&server.ready.url, calls::Effort { rounds, calls: many, tasks: 64 })?;
    let ratio = "throughput with 64 tasks: client ÷ plain reqwest";
    report.goal(ratio, 1.0 / together.time_ratio, "×", Goal::AtLeast(0.90));
    report.note("  client", together.client.calls_a_second, "calls/s");
    report.note("  plain reqwest", together.by_hand.calls_a_second, "calls/s");
    report.raw("sixtyFourTasks", &together)
}

fn measure_waits(report: &mut Report, quick: bool) -> anyhow::Result<()> {
    let server = Running::server()?;
    let (count, seconds) = if quick { (200, 1) } else { (10_000, 20) };
    let mut runs = Vec::new();
    for (how, paced) in [("paced, as by default", true), ("not paced", false)] {
        let held = waits::measure(&server.ready.url, count, seconds, paced)?;
        anyhow::ensure!(held.ended == 0, "{} waits ended early", held.ended);
        let what = format!("{count} waits at once, {how}: peak above idle");
        report.goal(&what, held.peak_megabytes(), "MB", Goal::Below(64.0));
        report.note("  in the end", held.steady_megabytes(), "MB");
        let more = held.peak.threads.saturating_sub(held.idle.threads);
        report.goal("  threads beside those of an idle client", number(usize::try_from(more)?), "", Goal::AtMost(0.0));
        runs.push(held);
    }
    report.raw("waits", &runs)
}

fn measure_sandbox(report: &mut Report, quick: bool) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let (rounds, applies, reads) = if quick { (1, 200, 500) } else { (7, 10_000, 30_000) };
    let taken = sandbox::measure(folder.path(), sandbox::Effort { rounds, applies, reads })?;
    for one in &taken {
        let place = if one.on_disk { "with --db" } else { "in memory" };
        report.goal(&format!("sandbox {place}: applies"), one.applies_a_second, "/s", Goal::AtLeast(2_000.0));
        let reads = one.status_reads_a_second;
        report.goal(&format!("sandbox {place}: status reads"), reads, "/s", Goal::AtLeast(15_000.0));
    }
    report.raw("sandbox", &taken)
}

fn measure_size(report: &mut Report) -> anyhow::Result<()> {
    let size = |example: &str| -> anyhow::Result<u64> { Ok(build::example(example)?.metadata()?.len()) };
    let (client, by_hand) = (size("smallest")?, size("smallest_by_hand")?);
    report.note("a release program with the client", number(usize::try_from(client)?), "bytes");
    report.note("  the same with plain reqwest", number(usize::try_from(by_hand)?), "bytes");
    report.raw("size", &json!({ "clientBytes": client, "byHandBytes": by_hand }))
}
