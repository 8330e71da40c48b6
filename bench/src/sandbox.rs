//! How much the sandbox takes: applies and status reads a second, in memory and on disk.

use std::path::Path;
use std::process::Command;

use anyhow::Context;
use serde::Serialize;
use serde_json::{Value, json};

use crate::build;
use crate::child::Running;
use crate::load::{self, Target};
use crate::statistics::{as_quantiles, median, number};

/// Connections that the load comes over.
const CONNECTIONS: usize = 32;
/// The number of applications whose status is read.
const ASKED_ABOUT: usize = 2_000;

/// How much is measured.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Effort {
    /// Rounds of each kind.
    pub(crate) rounds: usize,
    /// Applies in a round.
    pub(crate) applies: usize,
    /// Status reads in a round.
    pub(crate) reads: usize,
}

/// The figures of one sandbox.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Taken {
    /// Whether everything was kept in a file.
    pub(crate) on_disk: bool,
    pub(crate) connections: usize,
    /// The medians over the rounds.
    pub(crate) applies_a_second: f64,
    pub(crate) status_reads_a_second: f64,
    /// Each round, in order.
    #[serde(serialize_with = "as_quantiles")]
    pub(crate) rounds_applies_a_second: Vec<f64>,
    #[serde(serialize_with = "as_quantiles")]
    pub(crate) rounds_status_reads_a_second: Vec<f64>,
}

/// Loads a sandbox that keeps everything in memory, then one that keeps it in a file in `folder`.
pub(crate) fn measure(folder: &Path, effort: Effort) -> anyhow::Result<[Taken; 2]> {
    let program = build::program("uphunt-sandbox")?;
    let run = |db: Option<&Path>| -> anyhow::Result<Taken> {
        let mut command = Command::new(&program);
        command.args(["--no-limits", "--no-request-log", "--exit-with-stdin"]);
        // Enough of both that no application settles as anything but `applied`.
        command.args(["--credits", "100000000", "--connects", "1000000000"]);
        if let Some(db) = db {
            command.arg("--db").arg(db);
        }
        let sandbox: Running<Target> = Running::start(&mut command)?;
        // One thread for the load: the other core is the sandbox's.
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(take(&sandbox.ready, db.is_some(), effort))
    };
    let file = folder.join("load.db");
    Ok([run(None)?, run(Some(&file))?])
}

async fn take(target: &Target, on_disk: bool, effort: Effort) -> anyhow::Result<Taken> {
    let mut applies = Vec::new();
    let mut reads = Vec::new();
    // The first round of each is for warming up.
    for round in 0..=effort.rounds {
        let (took, bodies) = load::run(target, apply_requests(target, round, effort.applies)).await?;
        applies.push(number(effort.applies) / took.as_secs_f64());
        let queue_ids =
            bodies.iter().take(ASKED_ABOUT).map(|body| queue_id(body)).collect::<anyhow::Result<Vec<_>>>()?;
        let (took, _) = load::run(target, status_requests(target, &queue_ids, effort.reads)).await?;
        reads.push(number(effort.reads) / took.as_secs_f64());
    }
    Ok(Taken {
        on_disk,
        connections: CONNECTIONS,
        applies_a_second: median(&applies[1..]),
        status_reads_a_second: median(&reads[1..]),
        rounds_applies_a_second: applies.split_off(1),
        rounds_status_reads_a_second: reads.split_off(1),
    })
}

fn apply_requests(target: &Target, round: usize, applies: usize) -> Vec<Vec<Vec<u8>>> {
    deal(applies, |n| {
        let body =
            json!({ "jobId": format!("~02load{round}n{n}"), "coverLetter": "Hi, this is the kind of work we do." });
        target.post("/api/auto-apply-v2/apply", &body)
    })
}

fn status_requests(target: &Target, queue_ids: &[String], reads: usize) -> Vec<Vec<Vec<u8>>> {
    deal(reads, |n| target.get(&format!("/api/auto-apply-v2/status?queueId={}", queue_ids[n % queue_ids.len()])))
}

/// As many requests, dealt out to the connections.
fn deal(requests: usize, request: impl Fn(usize) -> Vec<u8>) -> Vec<Vec<Vec<u8>>> {
    (0..CONNECTIONS).map(|first| (first..requests).step_by(CONNECTIONS).map(&request).collect()).collect()
}

fn queue_id(body: &[u8]) -> anyhow::Result<String> {
    let answer: Value = serde_json::from_slice(body)?;
    Ok(answer["queueId"].as_str().context("an apply was answered without a queueId")?.to_owned())
}
