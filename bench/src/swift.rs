//! The Swift suite: a call beside the Rust core's and beside `URLSession`'s, and a thousand waits, in one run.

use std::process::Command;

use clap::Args;
use serde::{Deserialize, Serialize};

use crate::calls::{Core, Effort};
use crate::child::Running;
use crate::report::{Extent, Goal, Report};
use crate::server::QUEUE_ID;
use crate::statistics::{as_quantiles, median, number};
use crate::worker::Worker;

/// How to measure.
#[derive(Debug, Clone, Args)]
pub(crate) struct Options {
    #[command(flatten)]
    extent: Extent,
    /// The command that runs `bench/swift`, its words between tabs; `cargo xtask bench swift` sets it.
    #[arg(long, value_name = "COMMAND", value_delimiter = '\t', required = true)]
    program: Vec<String>,
}

/// Time a call.
#[derive(Deserialize)]
struct Took {
    microseconds: f64,
}

/// Alternating rounds of the three: microseconds per call.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Rounds {
    tasks: usize,
    calls_a_round: usize,
    #[serde(serialize_with = "as_quantiles")]
    rust_microseconds: Vec<f64>,
    #[serde(serialize_with = "as_quantiles")]
    swift_microseconds: Vec<f64>,
    #[serde(serialize_with = "as_quantiles")]
    peer_microseconds: Vec<f64>,
}

/// Memory and threads.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Usage {
    resident_kilobytes: usize,
    threads: usize,
}

/// What many waits at once take.
#[derive(Debug, Serialize, Deserialize)]
struct Held {
    idle: Usage,
    during: Usage,
    waiting: usize,
}

/// Measures, prints and writes.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    let server = Running::server()?;
    let url = &server.ready.url;
    let mut swift = Worker::start(Command::new(&options.program[0]).args(&options.program[1..]).args([url, QUEUE_ID]))?;
    let mut report = Report::default();
    let (rounds, one, many) = if options.extent.quick { (2, 100, 640) } else { (25, 2_000, 64 * 200) };
    for (what, name, calls, tasks) in
        [("a call, one at a time", "oneAtATime", one, 1), ("a call, 64 at once", "sixtyFourTasks", many, 64)]
    {
        let all = measure(&mut swift, url, Effort { rounds, calls, tasks })?;
        let ratio = |others: &[f64]| {
            let ratios = all.swift_microseconds.iter().zip(others).map(|(swift, other)| swift / other);
            median(&ratios.collect::<Vec<f64>>())
        };
        report.goal(&format!("{what}: Swift ÷ URLSession"), ratio(&all.peer_microseconds), "×", Goal::AtMost(1.0));
        report.note("  Swift ÷ the Rust core", ratio(&all.rust_microseconds), "×");
        report.note("  Rust core: median", median(&all.rust_microseconds), "µs");
        report.note("  Swift: median", median(&all.swift_microseconds), "µs");
        report.note("  URLSession and Codable: median", median(&all.peer_microseconds), "µs");
        report.raw(name, &all)?;
    }
    hold(&mut swift, &mut report, options.extent.quick)?;
    report.finish("swift", &options.extent)
}

/// Rounds of the three alternate, so that whatever else the machine does meanwhile hits all of them. The first of each warms up.
fn measure(swift: &mut Worker, url: &str, effort: Effort) -> anyhow::Result<Rounds> {
    let core = Core::new(url, effort.tasks)?;
    let mut round = |what| Ok::<_, anyhow::Error>(swift.ask::<Took>(what, effort.calls, effort.tasks)?.microseconds);
    let mut all = Rounds { tasks: effort.tasks, calls_a_round: effort.calls, ..Rounds::default() };
    core.round(effort)?;
    round("calls")?;
    round("peer")?;
    for number in 0..effort.rounds {
        if number % 2 == 0 {
            all.rust_microseconds.push(core.round(effort)?);
            all.peer_microseconds.push(round("peer")?);
        }
        all.swift_microseconds.push(round("calls")?);
        if number % 2 == 1 {
            all.peer_microseconds.push(round("peer")?);
            all.rust_microseconds.push(core.round(effort)?);
        }
    }
    Ok(all)
}

fn hold(swift: &mut Worker, report: &mut Report, quick: bool) -> anyhow::Result<()> {
    let (waits, seconds) = if quick { (100, 1) } else { (1_000, 12) };
    let held: Held = swift.ask("hold", waits, seconds)?;
    anyhow::ensure!(held.waiting == waits, "{} waits ended early", waits - held.waiting);
    let threads = number(held.during.threads.saturating_sub(held.idle.threads));
    report.goal(&format!("{waits} waits at once: threads beside those before"), threads, "", Goal::AtMost(8.0));
    let kilobytes = number(held.during.resident_kilobytes.saturating_sub(held.idle.resident_kilobytes));
    report.note("  memory beside that before", kilobytes * 1_024.0 / 1e6, "MB");
    report.raw("waits", &held)
}
