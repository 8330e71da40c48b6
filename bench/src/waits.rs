//! Memory and threads while many applications are awaited at once.
//!
//! In a process of its own: what the measurements before left in the allocator would hide what this one takes.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::Context;
use clap::Args;
use serde::{Deserialize, Serialize};
use uphunt::{Client, Pacing, WaitOptions};

use crate::by_hand::KEY;
use crate::process::{self, Usage};
use crate::server::QUEUE_ID;

/// How often memory is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// What to hold, and for how long.
#[derive(Debug, Clone, Args)]
pub(crate) struct Hold {
    /// The server that says that all are processing.
    #[arg(long)]
    url: String,
    /// How many to await at once.
    #[arg(long)]
    waits: usize,
    /// For how many seconds.
    #[arg(long)]
    seconds: u64,
    /// Keep the documented limits, as a client does by default.
    #[arg(long)]
    paced: bool,
}

/// What it took.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Held {
    pub(crate) waits: usize,
    pub(crate) seconds: u64,
    pub(crate) paced: bool,
    /// Before the first wait, with a client that has made a call.
    pub(crate) idle: Usage,
    /// The most that was ever in use.
    pub(crate) peak: Usage,
    /// At the end, all still waiting.
    pub(crate) steady: Usage,
    /// How many waits had ended by then: all of them should still wait.
    pub(crate) ended: usize,
    /// Resident memory over time, in kilobytes.
    pub(crate) samples_kilobytes: Vec<u64>,
}

impl Held {
    /// The most memory above idle, in megabytes.
    pub(crate) fn peak_megabytes(&self) -> f64 {
        megabytes(self.peak.resident_kilobytes, self.idle.resident_kilobytes)
    }

    /// The memory above idle in the end, in megabytes.
    pub(crate) fn steady_megabytes(&self) -> f64 {
        megabytes(self.steady.resident_kilobytes, self.idle.resident_kilobytes)
    }
}

fn megabytes(kilobytes: u64, idle: u64) -> f64 {
    f64::from(u32::try_from(kilobytes.saturating_sub(idle)).unwrap_or(u32::MAX)) * 1_024.0 / 1e6
}

/// Starts this program again to await `waits` applications, and gives what it took.
pub(crate) fn measure(url: &str, waits: usize, seconds: u64, paced: bool) -> anyhow::Result<Held> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["hold", "--url", url, "--waits", &waits.to_string(), "--seconds", &seconds.to_string()]);
    command.args(paced.then_some("--paced"));
    let output = command.stderr(Stdio::inherit()).output()?;
    serde_json::from_slice(&output.stdout).context("the waits were not held to their end")
}

/// Awaits them, looks at the memory meanwhile, and prints a [`Held`].
pub(crate) fn hold(what: &Hold) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let held = runtime.block_on(hold_on(what))?;
    let printed = crate::report::line(&serde_json::to_string(&held)?);
    // Ten thousand waits need not be unwound one by one.
    runtime.shutdown_background();
    printed
}

async fn hold_on(what: &Hold) -> anyhow::Result<Held> {
    let pacing = if what.paced { Pacing::Wait } else { Pacing::Off };
    let client = Client::builder().base_url(&what.url).api_key(KEY).pacing(pacing).build()?;
    client.status(uphunt::ApplicationRef::queue(QUEUE_ID)).await?;
    let idle = process::usage()?;
    let mut peak = idle;
    let mut samples_kilobytes = Vec::new();
    let mut waits = Vec::with_capacity(what.waits);
    for _ in 0..what.waits {
        let client = client.clone();
        waits.push(tokio::spawn(async move {
            client.wait(uphunt::ApplicationRef::queue(QUEUE_ID), WaitOptions::new()).await
        }));
    }
    let began = Instant::now();
    while began.elapsed() < Duration::from_secs(what.seconds) {
        tokio::time::sleep(LOOK_EVERY).await;
        let usage = process::usage()?;
        samples_kilobytes.push(usage.resident_kilobytes);
        peak = Usage { resident_kilobytes: usage.peak_kilobytes, threads: usage.threads.max(peak.threads), ..usage };
    }
    let ended = waits.iter().filter(|wait| wait.is_finished()).count();
    let steady = process::usage()?;
    Ok(Held {
        waits: what.waits,
        seconds: what.seconds,
        paced: what.paced,
        idle,
        peak,
        steady,
        ended,
        samples_kilobytes,
    })
}
