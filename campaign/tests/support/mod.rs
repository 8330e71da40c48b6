//! What the tests share: a sandbox, databases, and worker processes that can be killed.
#![allow(dead_code, reason = "each test program uses a part")]

use std::env;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use uphunt::{ApplyRequest, Client};
use uphunt_campaign::{Campaign, Row, RowState, RunOptions, RunSummary};
use uphunt_sandbox::Sandbox;

/// A PostgreSQL that the tests may fill; `cargo xtask test campaign` starts one.
pub fn postgres() -> Option<String> {
    env::var("UPHUNT_TEST_POSTGRES").ok().filter(|url| !url.is_empty())
}

pub fn client(url: &str, key: &str) -> Client {
    let client = Client::builder().api_key(key).base_url(url).timeout(Duration::from_secs(5)).build();
    client.expect("the sandbox's URL and key are valid")
}

pub fn requests(count: usize) -> impl Iterator<Item = ApplyRequest> {
    (0..count).map(|number| ApplyRequest::new(format!("~01{number:018}"), format!("Letter number {number}")))
}

/// A worker in a process of its own: this test program, run with the name of one test.
pub struct WorkerProcess(Child);

pub struct Settings<'a> {
    pub database: &'a str,
    pub campaign: &'a str,
    pub url: &'a str,
    pub key: &'a str,
    pub lease_ms: u64,
    /// Requests of `apply` in each window of this many milliseconds; 0 for the documented limits.
    pub window_ms: u64,
}

impl WorkerProcess {
    pub fn start(settings: &Settings<'_>) -> Self {
        let program = env::current_exe().expect("the test program has a path");
        let child = Command::new(program)
            .args(["--ignored", "--exact", "worker_process", "--nocapture"])
            .env("WORKER_DATABASE", settings.database)
            .env("WORKER_CAMPAIGN", settings.campaign)
            .env("WORKER_URL", settings.url)
            .env("WORKER_KEY", settings.key)
            .env("WORKER_LEASE_MS", settings.lease_ms.to_string())
            .env("WORKER_WINDOW_MS", settings.window_ms.to_string())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn();
        Self(child.expect("the worker starts"))
    }

    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// SIGKILL: no destructor runs.
    pub fn kill(mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }

    pub fn signal(&self, name: &str) {
        // A shell has `kill` built in; the program of that name is not on every machine.
        let status = Command::new("sh").args(["-c", &format!("kill -{name} {}", self.0.id())]).status();
        assert!(status.expect("a shell runs").success());
    }

    /// Whether it ended by itself, and well.
    pub fn wait(mut self) -> bool {
        self.0.wait().expect("the worker can be waited for").success()
    }

    pub fn has_ended(&mut self) -> bool {
        self.0.try_wait().expect("the worker can be asked").is_some()
    }
}

/// What a worker process does. Each test program has a test `worker_process` that calls it.
pub async fn work() {
    let value = |name: &str| env::var(name).expect(name);
    let number = |name: &str| value(name).parse::<u64>().expect(name);
    let campaign = Campaign::open_named(&value("WORKER_DATABASE"), &value("WORKER_CAMPAIGN")).await.expect("it opens");
    let mut options = RunOptions::default();
    options.lease = Duration::from_millis(number("WORKER_LEASE_MS"));
    options.max_attempts = 100;
    options.max_lookups = 100;
    options.retry_pause = Duration::from_millis(100);
    let window = number("WORKER_WINDOW_MS");
    options.limits = limits(window);
    let client = unlimited(&value("WORKER_URL"), &value("WORKER_KEY"));
    campaign.run(&client, options).await.expect("the campaign runs");
}

fn limits(window_ms: u64) -> Vec<(uphunt::Endpoint, Vec<uphunt::RateLimit>)> {
    let many = |per| vec![uphunt::RateLimit { requests: if window_ms == 0 { 1_000_000 } else { 60 }, per }];
    let window = Duration::from_millis(window_ms.max(1_000));
    let all = uphunt::Endpoint::ALL
        .iter()
        .map(|endpoint| (*endpoint, vec![uphunt::RateLimit { requests: 1_000_000, per: window }]));
    let mut limits: Vec<_> = all.filter(|(endpoint, _)| *endpoint != uphunt::Endpoint::Apply).collect();
    limits.push((uphunt::Endpoint::Apply, many(window)));
    limits
}

/// A client whose own limiter is off: the database's budget is what is tested.
fn unlimited(url: &str, key: &str) -> Client {
    let builder =
        Client::builder().api_key(key).base_url(url).timeout(Duration::from_secs(5)).pacing(uphunt::Pacing::Off);
    builder.build().expect("the sandbox's URL and key are valid")
}

/// Runs to the end in this process.
pub async fn finish(campaign: &Campaign, sandbox: &Sandbox, lease_ms: u64) -> RunSummary {
    let mut options = RunOptions::default();
    options.lease = Duration::from_millis(lease_ms);
    options.retry_pause = Duration::from_millis(100);
    options.limits = limits(0);
    campaign.run(&unlimited(sandbox.url(), sandbox.api_key()), options).await.expect("the campaign runs")
}

/// Every row has settled, no job was applied to twice, and the service's ledger says the same as the rows.
pub fn assert_exactly_once(rows: &[Row], sandbox: &Sandbox) {
    let open: Vec<_> =
        rows.iter().filter(|row| row.state != RowState::Settled).map(|row| (&row.job, row.state, &row.error)).collect();
    assert!(open.is_empty(), "rows that did not settle: {open:?}");
    let mut jobs: Vec<String> = sandbox
        .applications()
        .expect("the sandbox lists its applications")
        .iter()
        .map(|application| application["jobId"].as_str().expect("an application has a job").to_owned())
        .collect();
    let sent = jobs.len();
    jobs.sort();
    jobs.dedup();
    assert_eq!(jobs.len(), sent, "a job was applied to twice");
    assert_eq!(sent, rows.len(), "each row is one application");
    let ledger = sandbox.ledger().expect("the sandbox has a ledger");
    let deducted = rows.iter().filter(|row| row.credit() == Some(uphunt::Credit::Deducted)).count() as u64;
    assert_eq!(u64::try_from(ledger.deducted).unwrap_or_default(), deducted, "the ledger adds up");
}
