//! One budget for all machines: four workers on one key stay below the limit together, and close to it.

#![allow(clippy::pedantic, unreachable_pub, reason = "test code")]

mod support;

use std::time::{Duration, Instant};

use support::{Settings, WorkerProcess, postgres, requests, work};
use uphunt::{Endpoint, RateLimit};
use uphunt_campaign::{Campaign, RowState};
use uphunt_sandbox::Sandbox;

/// The documented limit, in a shorter window.
const APPLIES_PER_WINDOW: u32 = 60;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a worker process of the other tests"]
async fn worker_process() {
    work().await;
}

/// Runs four workers of one key on one campaign. No request is refused, and the rows take hardly longer than the limit makes them.
async fn check_four_workers(database: &str, name: &str, rows: u32, window: Duration) {
    let limit = RateLimit { requests: APPLIES_PER_WINDOW, per: window };
    let builder = Sandbox::builder().no_limits().limit(Endpoint::Apply, [limit]).credits(100_000).connects(1_000_000);
    let sandbox =
        builder.settle_delay(Duration::from_millis(20)).request_log(1_000_000).start().await.expect("it starts");
    let campaign = Campaign::open_named(database, name).await.expect("it opens");
    campaign.add(requests(rows as usize)).await.expect("rows are added");
    let settings = Settings {
        database,
        campaign: name,
        url: sandbox.url(),
        key: sandbox.api_key(),
        lease_ms: 5_000,
        window_ms: u64::try_from(window.as_millis()).expect("a short window"),
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
    let settled = campaign.rows().await.expect("rows are read");
    assert!(settled.iter().all(|row| row.state == RowState::Settled));
    // The first window is free, so the limit admits all rows in this time.
    let ideal = window.mul_f64(f64::from(rows) / f64::from(APPLIES_PER_WINDOW) - 1.0);
    // Starting the processes and waiting for the last row to settle takes some seconds, which no limit admits or refuses.
    let longest = ideal.div_f64(0.95) + Duration::from_secs(3);
    assert!(took <= longest, "{rows} rows took {took:?}; the limit admits them in {ideal:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn four_workers_share_a_sqlite_budget() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("campaign.db");
    // SQLite has one writer at a time and flushes each transaction to the disk: the window is longer here, as it is in use.
    check_four_workers(database.to_str().expect("a path"), "default", 480, Duration::from_secs(8)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn four_workers_share_a_postgres_budget() {
    let Some(database) = postgres() else { return };
    let name = format!("budget-{}", std::process::id());
    check_four_workers(&database, &name, 1_000, Duration::from_secs(4)).await;
}
