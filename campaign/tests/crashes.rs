//! Exactly once across crashes: workers are killed at random moments while answers are lost and the service fails.

#![allow(clippy::pedantic, unreachable_pub, reason = "test code")]

mod support;

use std::time::Duration;

use support::{Settings, WorkerProcess, assert_exactly_once, finish, postgres, requests, work};
use uphunt_campaign::Campaign;
use uphunt_sandbox::Sandbox;

const LEASE_MS: u64 = 700;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a worker process of the other tests"]
async fn worker_process() {
    work().await;
}

/// A sandbox on whose `apply` one answer in ten is lost, and one in ten is a 503.
async fn hostile_sandbox(folder: &std::path::Path) -> Sandbox {
    let builder = Sandbox::builder().db(folder.join("sandbox.db")).no_limits().credits(100_000).connects(1_000_000);
    let builder = builder.settle_delay(Duration::from_millis(50)).seed(7);
    let faults = [
        "apply:latency=15%0.6",
        "apply:lost_answer%0.1",
        "apply:503%0.08",
        "status:500%0.08",
        "applied_jobs:html%0.05",
    ];
    let builder = faults.iter().fold(builder, |builder, fault| builder.fault(fault.parse().expect("a fault")));
    builder.start().await.expect("the sandbox starts")
}

/// Random times from a seed, so that a failure can be repeated.
struct Times(u64);

impl Times {
    fn next(&mut self, most: u64) -> Duration {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        Duration::from_millis((self.0 >> 33) % most)
    }
}

async fn survive(database: &str, name: &str, rows: usize, kills: u32, processes: usize, suspend: bool) {
    let folder = tempfile::tempdir().expect("a folder");
    let sandbox = hostile_sandbox(folder.path()).await;
    let campaign = Campaign::open_named(database, name).await.expect("it opens");
    campaign.add(requests(rows)).await.expect("rows are added");
    let settings = Settings {
        database,
        campaign: name,
        url: sandbox.url(),
        key: sandbox.api_key(),
        lease_ms: LEASE_MS,
        window_ms: 0,
    };
    let mut times = Times(42);
    let mut workers: Vec<WorkerProcess> = (0..processes).map(|_| WorkerProcess::start(&settings)).collect();
    for round in 0..kills {
        tokio::time::sleep(Duration::from_millis(40) + times.next(160)).await;
        let victim = usize::try_from(round).unwrap_or_default() % workers.len();
        if suspend && round % 10 == 5 {
            // Past its lease: another worker takes its rows. It must notice when it goes on.
            workers[victim].signal("STOP");
            tokio::time::sleep(Duration::from_millis(LEASE_MS * 2)).await;
            workers[victim].signal("CONT");
            continue;
        }
        std::mem::replace(&mut workers[victim], WorkerProcess::start(&settings)).kill();
    }
    workers.into_iter().for_each(WorkerProcess::kill);
    finish(&campaign, &sandbox, LEASE_MS).await;
    assert_exactly_once(&campaign.rows().await.expect("rows are read"), &sandbox);
}

#[tokio::test(flavor = "multi_thread")]
async fn sqlite_survives_a_hundred_kills() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("campaign.db");
    survive(database.to_str().expect("a path"), "default", 500, 100, 1, false).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_survives_kills_and_suspensions_of_four_workers() {
    let Some(database) = postgres() else { return };
    survive(&database, &format!("crashes-{}", std::process::id()), 500, 100, 4, true).await;
}
