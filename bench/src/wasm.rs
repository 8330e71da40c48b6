//! The npm suite: a call in Node beside `fetch` written by hand, the time to the first answer, and a thousand waits, in one run.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::ensure;
use clap::Args;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::child::Running;
use crate::report::{Extent, Goal, Report};
use crate::server::QUEUE_ID;
use crate::statistics::{Quantiles, as_quantiles, median, number};
use crate::worker::Worker;

/// What Node runs.
const PROGRAMS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/node");

/// How to measure.
#[derive(Debug, Clone, Args)]
pub(crate) struct Options {
    #[command(flatten)]
    extent: Extent,
    /// A project with the package installed; `cargo xtask bench wasm` sets it.
    #[arg(long, value_name = "FOLDER")]
    project: PathBuf,
    /// Sizes of the package in bytes, by what they are of, as its tests write them; `cargo xtask bench wasm` sets it.
    #[arg(long, value_name = "FILE")]
    sizes: PathBuf,
}

/// Time a call.
#[derive(Deserialize)]
struct Took {
    microseconds: f64,
}

/// Alternating rounds of the two: microseconds per call.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Rounds {
    tasks: usize,
    calls_a_round: usize,
    #[serde(serialize_with = "as_quantiles")]
    sdk_microseconds: Vec<f64>,
    #[serde(serialize_with = "as_quantiles")]
    fetch_microseconds: Vec<f64>,
    #[serde(serialize_with = "as_quantiles")]
    guarded_microseconds: Vec<f64>,
}

/// From nothing to the first answer, in milliseconds.
#[derive(Debug, Serialize, Deserialize)]
struct First {
    importing: f64,
    making: f64,
    calling: f64,
}

/// What many waits at once take.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Held {
    idle_bytes: usize,
    during_bytes: usize,
    waiting: usize,
}

/// Measures, prints and writes.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    let server = Running::server()?;
    let url = &server.ready.url;
    let mut report = Report::default();
    let mut worker = Worker::start(&mut node(options, "worker.mjs", url)?)?;
    let (rounds, one, many) = if options.extent.quick { (2, 100, 640) } else { (25, 2_000, 64 * 100) };
    for (what, name, calls, tasks) in
        [("a call, one at a time", "oneAtATime", one, 1), ("a call, 64 at once", "sixtyFourAtOnce", many, 64)]
    {
        let all = measure(&mut worker, rounds, calls, tasks)?;
        let pairs = all.sdk_microseconds.iter().zip(&all.fetch_microseconds);
        let ratios: Vec<f64> = pairs.map(|(sdk, fetch)| sdk / fetch).collect();
        report.goal(&format!("{what}: uphunt-sdk ÷ fetch by hand"), median(&ratios), "×", Goal::AtMost(1.4));
        let guarded = all.sdk_microseconds.iter().zip(&all.guarded_microseconds).map(|(sdk, fetch)| sdk / fetch);
        let what = "  uphunt-sdk ÷ fetch with a timeout, no redirect and no cache";
        report.note(what, median(&guarded.collect::<Vec<_>>()), "×");
        report.note("  uphunt-sdk: median", median(&all.sdk_microseconds), "µs");
        report.note("  fetch by hand: median", median(&all.fetch_microseconds), "µs");
        report.raw(name, &all)?;
    }
    first(options, url, &mut report)?;
    hold(&mut worker, &mut report, options.extent.quick)?;
    sizes(options, &mut report)?;
    report.finish("wasm", &options.extent)
}

/// A program of ours, beside which Node finds the package.
fn node(options: &Options, program: &str, url: &str) -> anyhow::Result<Command> {
    let copy = options.project.join(program);
    std::fs::copy(Path::new(PROGRAMS).join(program), &copy)?;
    let mut node = Command::new("node");
    node.current_dir(&options.project).arg(copy).args([url, QUEUE_ID]);
    Ok(node)
}

/// Rounds of the three alternate, so that whatever else the machine does meanwhile hits all. The first two of each warm up.
fn measure(worker: &mut Worker, rounds: usize, calls: usize, tasks: usize) -> anyhow::Result<Rounds> {
    let mut round = |way: &str| Ok::<_, anyhow::Error>(worker.ask::<Took>(way, calls, tasks)?.microseconds);
    let mut all = Rounds { tasks, calls_a_round: calls, ..Rounds::default() };
    for way in ["sdk", "fetch", "guarded", "sdk", "fetch", "guarded"] {
        round(way)?;
    }
    for number in 0..rounds {
        if number % 2 == 0 {
            all.fetch_microseconds.push(round("fetch")?);
            all.guarded_microseconds.push(round("guarded")?);
        }
        all.sdk_microseconds.push(round("sdk")?);
        if number % 2 == 1 {
            all.guarded_microseconds.push(round("guarded")?);
            all.fetch_microseconds.push(round("fetch")?);
        }
    }
    Ok(all)
}

/// Each in a process of its own.
fn first(options: &Options, url: &str, report: &mut Report) -> anyhow::Result<()> {
    let runs = if options.extent.quick { 2 } else { 25 };
    let mut all = Vec::with_capacity(runs);
    for _ in 0..runs {
        let output = node(options, "first.mjs", url)?.output()?;
        ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        all.push(serde_json::from_slice::<First>(&output.stdout)?);
    }
    let values = |part: fn(&First) -> f64| all.iter().map(part).collect::<Vec<_>>();
    let of = |part| median(&values(part));
    let whole = of(|first| first.making + first.calling);
    report.goal("from the import to the first answer", whole, "ms", Goal::AtMost(18.0));
    report.note("  the import itself", of(|first| first.importing), "ms");
    report.note("  making a client, which compiles", of(|first| first.making), "ms");
    report.note("  its first call", of(|first| first.calling), "ms");
    let quantiles = |part| Quantiles::from_values(&values(part));
    let [importing, making, calling] =
        [quantiles(|first| first.importing), quantiles(|first| first.making), quantiles(|first| first.calling)];
    report.raw("firstMilliseconds", &json!({ "importing": importing, "making": making, "calling": calling }))
}

fn hold(worker: &mut Worker, report: &mut Report, quick: bool) -> anyhow::Result<()> {
    let (waits, milliseconds) = if quick { (100, 1_000) } else { (1_000, 12_000) };
    let held: Held = worker.ask("hold", waits, milliseconds)?;
    ensure!(held.waiting == waits, "{} waits ended early", waits - held.waiting);
    let bytes = number(held.during_bytes.saturating_sub(held.idle_bytes));
    report.note(&format!("{waits} waits at once: memory beside that before"), bytes / 1e6, "MB");
    report.raw("waits", &held)
}

fn sizes(options: &Options, report: &mut Report) -> anyhow::Result<()> {
    let sizes: serde_json::Map<String, serde_json::Value> = serde_json::from_slice(&std::fs::read(&options.sizes)?)?;
    for (at, (what, bytes)) in sizes.iter().enumerate() {
        let kilobytes = bytes.as_f64().unwrap_or_default() / 1_024.0;
        if at == 0 {
            report.goal(&format!("gzip -9 of {what}"), kilobytes, "KB", Goal::AtMost(150.0));
        } else {
            report.note(&format!("gzip -9 of {what}"), kilobytes, "KB");
        }
    }
    report.raw("sizes", &sizes)
}
