//! One budget for all machines: four workers on one key stay below the limit together, and close to it.

#![allow(clippy::pedantic, clippy::print_stdout, unreachable_pub, reason = "test code")]

mod support;

use std::time::{Duration, Instant};

use support::{Settings, WorkerProcess, postgres, requests, work};
use uphunt::{Endpoint, RateLimit};
use uphunt_campaign::{Campaign, RowState};
use uphunt_sandbox::Sandbox;

/// The documented limit, in a shorter window.
const APPLIES_PER_WINDOW: u32 = 60;
const WINDOW: Duration = Duration::from_secs(10);
/// The service's own window is a little shorter: a busy machine delays one request more than another.
const SERVICE_WINDOW: Duration = Duration::from_secs(8);
const ROWS: u32 = 240;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a worker process of the other tests"]
async fn worker_process() {
    work().await;
}

/// Runs four workers of one key on one campaign. No request is refused, and every row settles.
async fn check_four_workers(database: &str, name: &str) {
    let limit = RateLimit { requests: APPLIES_PER_WINDOW, per: SERVICE_WINDOW };
    let builder = Sandbox::builder().no_limits().limit(Endpoint::Apply, [limit]).credits(100_000).connects(1_000_000);
    let sandbox =
        builder.settle_delay(Duration::from_millis(20)).request_log(1_000_000).start().await.expect("it starts");
    let campaign = Campaign::open_named(database, name).await.expect("it opens");
    campaign.add(requests(ROWS as usize)).await.expect("rows are added");
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
    let settled = campaign.rows().await.expect("rows are read");
    assert!(settled.iter().all(|row| row.state == RowState::Settled));
    // How close to the limit they come is asserted in simulated time (`store/limits.rs`), and shown here: the machine may be
    // busy with something else.
    let ideal = WINDOW.mul_f64(f64::from(ROWS) / f64::from(APPLIES_PER_WINDOW) - 1.0);
    println!("{ROWS} rows took {took:?}; the limit admits them in {ideal:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn four_workers_share_a_sqlite_budget() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("campaign.db");
    check_four_workers(database.to_str().expect("a path"), "default").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn four_workers_share_a_postgres_budget() {
    let Some(database) = postgres() else { return };
    let name = format!("budget-{}", std::process::id());
    check_four_workers(&database, &name).await;
}
