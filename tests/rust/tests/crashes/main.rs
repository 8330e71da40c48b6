//! Kills the sandbox program with SIGKILL a hundred times under a load of applies, on one database file: every acknowledged
//! application is there, the ledger adds up, and every webhook is delivered.
//!
//! Random numbers are seeded (`UPHUNT_SEED`); when exactly a kill takes effect depends on the machine.
#![cfg(unix)]

mod dashboard;
mod load;
mod program;
mod receiver;

use std::collections::{HashMap, HashSet};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use dashboard::Dashboard;
use fastrand::Rng;
use load::{Load, Tally};
use program::Launcher;
use receiver::Receiver;

/// Kills while it serves. Every tenth is followed by one while it starts.
const KILLS: u32 = 100;
/// How long everything may take to settle and be delivered after the last kill.
const TIMEOUT: Duration = Duration::from_secs(30);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_kills_lose_nothing_that_was_acknowledged() {
    let seed = seed();
    println!("UPHUNT_SEED={seed} repeats the random numbers of this run");
    let mut rng = Rng::with_seed(seed);
    let folder = tempfile::tempdir().expect("a folder for the database");
    let launcher = Launcher::new(&folder.path().join("crashes.db"), seed);
    let receiver = Receiver::start().await;
    let mut program = launcher.start();
    let dashboard = Dashboard::new(&launcher);
    dashboard.register_webhook(&receiver.url).await;
    let load = Load::start(&launcher, seed);
    for kill in 1..=KILLS {
        tokio::time::sleep(Duration::from_millis(rng.u64(5..60))).await;
        program.kill();
        let at_risk = load.last_acknowledged();
        if kill % 10 == 0 {
            launcher.kill_while_it_starts(Duration::from_millis(rng.u64(0..40)));
        }
        program = launcher.start();
        dashboard.ledger().await.must_add_up();
        load.all_are_known(&at_risk).await;
    }
    let tally = load.stop().await;
    let ledger = dashboard.settle_everything(TIMEOUT).await;
    ledger.must_add_up();
    let applications = dashboard.applications().await;
    receiver.wait_for(applications.len(), TIMEOUT).await;
    println!("{} applications; {tally}; {receiver}", applications.len());
    nothing_acknowledged_is_missing(&tally, &applications);
    no_job_was_applied_to_twice(&tally, &applications);
    every_outcome_was_counted_and_told(&ledger, &receiver, &applications);
}

/// One application, as the sandbox has it in the end.
struct Settled {
    job: String,
    queue_id: String,
    status: String,
}

fn nothing_acknowledged_is_missing(tally: &Tally, applications: &[Settled]) {
    assert!(tally.acknowledged.len() > 200, "there was hardly any load: {tally}");
    let there: HashMap<&str, &Settled> = applications.iter().map(|one| (one.queue_id.as_str(), one)).collect();
    for (queue_id, job) in &tally.acknowledged {
        let found = there.get(queue_id.as_str()).unwrap_or_else(|| panic!("{queue_id} was acknowledged and is gone"));
        assert_eq!(&found.job, job, "{queue_id} was acknowledged for another job");
        assert_ne!(found.status, "processing", "{queue_id} never settled");
    }
}

fn no_job_was_applied_to_twice(tally: &Tally, applications: &[Settled]) {
    let jobs: HashSet<&str> = applications.iter().map(|one| one.job.as_str()).collect();
    assert_eq!(jobs.len(), applications.len(), "a job was applied to twice");
    assert!(tally.twice.is_empty(), "a second apply was accepted: {:?}", tally.twice);
    for job in &tally.refused {
        assert!(!jobs.contains(job.as_str()), "{job} is queued, and the client said that it was not");
    }
}

fn every_outcome_was_counted_and_told(ledger: &dashboard::Ledger, receiver: &Receiver, applications: &[Settled]) {
    let applied = applications.iter().filter(|one| one.status == "applied").count();
    let counted = (ledger.deducted, ledger.refunded);
    assert_eq!(counted, (count(applied), count(applications.len() - applied)), "deducted, refunded");
    let told = receiver.deliveries_by_application();
    for one in applications {
        let deliveries = told.get(&one.queue_id).unwrap_or_else(|| panic!("nobody told of {}", one.queue_id));
        assert_eq!(deliveries.len(), 1, "{} settled more than once", one.queue_id);
    }
    assert_eq!(told.len(), applications.len(), "a webhook told of an application that is not there");
}

fn count(of: usize) -> i64 {
    i64::try_from(of).expect("a count")
}

fn seed() -> u64 {
    let given = std::env::var("UPHUNT_SEED").ok().and_then(|seed| seed.parse().ok());
    given.unwrap_or_else(|| {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        now.as_secs() ^ u64::from(now.subsec_nanos())
    })
}

/// Polls until `done`, or fails with the condition that was expected.
async fn until(condition: &str, timeout: Duration, mut done: impl AsyncFnMut() -> bool) {
    let began = Instant::now();
    while !done().await {
        assert!(began.elapsed() < timeout, "{condition}: not within {timeout:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
