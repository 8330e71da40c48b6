//! The Kotlin suite: a call beside the Rust core's and beside `java.net.http`'s, and a thousand waits, in one run.

use std::process::Command;

use clap::Args;
use serde::{Deserialize, Serialize};

use crate::calls::{self, Effort};
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
    /// Where the classes of bench/kotlin and of the library are; `cargo xtask bench kotlin` gives it.
    #[arg(long, value_name = "CLASSPATH")]
    classes: String,
}

/// Time a call, in microseconds.
#[derive(Deserialize)]
struct Took {
    microseconds: f64,
}

/// Alternating rounds of the three.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Rounds {
    tasks: usize,
    calls_a_round: usize,
    #[serde(serialize_with = "as_quantiles")]
    rust_microseconds: Vec<f64>,
    #[serde(serialize_with = "as_quantiles")]
    sdk_microseconds: Vec<f64>,
    #[serde(serialize_with = "as_quantiles")]
    peer_microseconds: Vec<f64>,
}

/// Memory and threads.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
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

fn jvm(classes: &str, url: &str) -> anyhow::Result<Worker> {
    Worker::start(Command::new("java").args(["-cp", classes, "BenchKt", url, QUEUE_ID]))
}

/// Measures, prints and writes.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    let server = Running::server()?;
    let mut jvm = jvm(&options.classes, &server.ready.url)?;
    let mut report = Report::default();
    let (rounds, one, many, warm) =
        if options.extent.quick { (2, 100, 640, 200) } else { (25, 2_000, 64 * 200, 40_000) };
    for what in ["sdk", "peer"] {
        // The compiler of the JVM takes its time.
        jvm.ask::<Took>(what, warm, 1)?;
    }
    let alone = measure(&mut jvm, &server.ready.url, Effort { rounds, calls: one, tasks: 1 })?;
    compare(&mut report, "a call, one at a time", &alone);
    report.raw("oneAtATime", &alone)?;
    let together = measure(&mut jvm, &server.ready.url, Effort { rounds, calls: many, tasks: 64 })?;
    compare(&mut report, "a call, 64 at once", &together);
    report.raw("sixtyFourTasks", &together)?;
    let (waits, seconds) = if options.extent.quick { (100, 1) } else { (1_000, 12) };
    let held: Held = jvm.ask("hold", waits, seconds)?;
    anyhow::ensure!(held.waiting == waits, "{} waits ended early", waits - held.waiting);
    let more = |held: usize, idle: usize| number(held.saturating_sub(idle));
    let threads = more(held.during.threads, held.idle.threads);
    report.goal(&format!("{waits} waits at once: threads beside those before"), threads, "", Goal::AtMost(8.0));
    let kilobytes = more(held.during.resident_kilobytes, held.idle.resident_kilobytes);
    report.note("  memory beside that before", kilobytes / 1024.0, "MB");
    report.raw("waits", &held)?;
    report.finish("kotlin", &options.extent)
}

fn compare(report: &mut Report, what: &str, rounds: &Rounds) {
    let ratio = |one: &[f64], other: &[f64]| {
        let ratios: Vec<f64> = one.iter().zip(other).map(|(one, other)| one / other).collect();
        median(&ratios)
    };
    let (rust, sdk, peer) = (&rounds.rust_microseconds, &rounds.sdk_microseconds, &rounds.peer_microseconds);
    report.goal(&format!("{what}: Kotlin ÷ java.net.http"), ratio(sdk, peer), "×", Goal::AtMost(0.9));
    report.note("  Kotlin ÷ the Rust core", ratio(sdk, rust), "×");
    for (who, times) in [("Rust core", rust), ("Kotlin", sdk), ("java.net.http", peer)] {
        report.note(&format!("  {who}: median"), median(times), "µs");
    }
}

/// Rounds of the three alternate, so that whatever else the machine does meanwhile hits all of them.
fn measure(jvm: &mut Worker, url: &str, effort: Effort) -> anyhow::Result<Rounds> {
    let core = calls::Core::new(url, effort.tasks)?;
    let mut all = Rounds { tasks: effort.tasks, calls_a_round: effort.calls, ..Rounds::default() };
    core.round(effort)?;
    for round in 0..effort.rounds {
        for place in 0..3 {
            match (round + place) % 3 {
                0 => all.rust_microseconds.push(core.round(effort)?),
                1 => all.sdk_microseconds.push(jvm.ask::<Took>("sdk", effort.calls, effort.tasks)?.microseconds),
                _ => all.peer_microseconds.push(jvm.ask::<Took>("peer", effort.calls, effort.tasks)?.microseconds),
            }
        }
    }
    Ok(all)
}
