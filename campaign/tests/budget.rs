//! One budget for all machines: four workers on one key stay below the limit together, and close to it.

#![allow(clippy::pedantic, unreachable_pub, reason = "test code")]

mod support;

use std::time::{Duration, Instant};

use support::{Settings, WorkerProcess, postgres, requests, work};
use uphunt::{Endpoint, RateLimit};
use uphunt_campaign::{Campaign, RowState};
use uphunt_sandbox::Sandbox;

/// The documented minute, shortened: 60 applies in four seconds.
const WINDOW: Duration = Duration::from_secs(4);
const ROWS: usize = 1_000;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a worker process of the other tests"]
async fn worker_process() {
    work().await;
}

/// Returns how long the workers took, and how long the limit makes it take at least.
async fn four_workers(database: &str, name: &str) -> (Duration, Duration) {
    let limit = RateLimit { requests: 60, per: WINDOW };
    let builder = Sandbox::builder().no_limits().limit(Endpoint::Apply, [limit]).credits(100_000).connects(1_000_000);
    let sandbox =
        builder.settle_delay(Duration::from_millis(20)).request_log(1_000_000).start().await.expect("it starts");
    let campaign = Campaign::open_named(database, name).await.expect("it opens");
    campaign.add(requests(ROWS)).await.expect("rows are added");
    let settings = Settings {
        database,
        campaign: name,
        url: sandbox.url(),
        key: sandbox.api_key(),
        lease_ms: 5_000,
        window_ms: u64::try_from(WINDOW.as_millis()).expect("a short window"),
    };
    let began = Instant::now();
    let workers: Vec<_> = (0..4).map(|_| WorkerProcess::start(&settings)).collect();
    for worker in workers {
        assert!(worker.wait(), "a worker failed");
    }
    let took = began.elapsed();
    let seen = sandbox.requests_seen();
    let applies: Vec<_> = seen.iter().filter(|request| request.path.ends_with("/apply")).collect();
    assert!(applies.iter().all(|request| request.status != Some(429)), "no request was refused");
    let rows = campaign.rows().await.expect("rows are read");
    assert!(rows.iter().all(|row| row.state == RowState::Settled));
    // The first window is free, so the limit admits all rows in this time.
    let ideal = WINDOW.mul_f64((ROWS as f64 / 60.0) - 1.0);
    (took, ideal)
}

#[tokio::test(flavor = "multi_thread")]
async fn four_workers_share_a_sqlite_budget() {
    let folder = tempfile::tempdir().expect("a folder");
    // SQLite flushes each of the many small transactions to this machine's disk, so how fast it is says nothing here.
    four_workers(folder.path().join("campaign.db").to_str().expect("a path"), "default").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn four_workers_share_a_postgres_budget() {
    let Some(database) = postgres() else { return };
    let (took, ideal) = four_workers(&database, &format!("budget-{}", std::process::id())).await;
    assert!(
        took.as_secs_f64() <= ideal.as_secs_f64() / 0.95 + 3.0,
        "{ROWS} rows took {took:?}; the limit admits them in {ideal:?}"
    );
}
