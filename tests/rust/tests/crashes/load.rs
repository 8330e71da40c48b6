//! Endless applies from several tasks of one client, and what the client reported of each.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use fastrand::Rng;
use tokio::task::JoinSet;
use uphunt::{ApplicationRef, ApplyRequest, Backoff, Client, ErrorKind, Pacing};

use crate::program::{KEY, Launcher};

const TASKS: u64 = 6;
/// How many of the latest acknowledgements are looked up after each restart. All are in the end.
const AT_RISK: usize = 12;
/// Outcomes that give the credit back, beside the one that does not.
const REFUNDED: [&str; 4] = ["failed", "not_available", "not_eligible", "logged_out"];

/// What the client reported.
#[derive(Default)]
pub(crate) struct Tally {
    /// The `queueId` and job of each apply that it reported as accepted.
    pub(crate) acknowledged: Vec<(String, String)>,
    /// Jobs for which it reported that nothing was queued.
    pub(crate) refused: Vec<String>,
    /// Jobs that it applied to a second time, with success.
    pub(crate) twice: Vec<String>,
    recovered: usize,
    unknown: usize,
    conflicts: usize,
}

pub(crate) struct Load {
    client: Client,
    tally: Arc<Mutex<Tally>>,
    stop: Arc<AtomicBool>,
    tasks: JoinSet<()>,
}

impl Load {
    pub(crate) fn start(launcher: &Launcher, seed: u64) -> Self {
        // Every second task is patient enough to find the sandbox again after a kill; the others give up and say so.
        let backoff = Backoff { base: Duration::from_millis(10), cap: Duration::from_millis(60) };
        let client = Client::builder().base_url(&launcher.url).api_key(KEY).build().expect("a client");
        let options = client.config().pacing(Pacing::Off).max_retries(5).backoff(backoff);
        let client = client.with_config(&options.timeout(Duration::from_secs(5)));
        let (tally, stop) = (Arc::<Mutex<Tally>>::default(), Arc::<AtomicBool>::default());
        let mut tasks = JoinSet::new();
        for number in 0..TASKS {
            let options = client.config().max_retries(if number % 2 == 0 { 5 } else { 0 });
            let client = client.with_config(&options);
            let (tally, stop) = (Arc::clone(&tally), Arc::clone(&stop));
            tasks.spawn(async move {
                let mut rng = Rng::with_seed(seed.wrapping_add(number));
                let mut own: Vec<String> = Vec::new();
                while !stop.load(Ordering::Relaxed) {
                    if !own.is_empty() && rng.u8(..) < 24 {
                        again(&client, &own[rng.usize(..own.len())], &tally).await;
                    } else {
                        first(&client, job(number, &mut rng), &tally, &mut own).await;
                    }
                }
            });
        }
        Self { client, tally, stop, tasks }
    }

    /// The last applications that were acknowledged: those that a crash right now is most likely to lose.
    pub(crate) fn last_acknowledged(&self) -> Vec<String> {
        let tally = self.tally.lock().expect("unharmed");
        tally.acknowledged.iter().rev().take(AT_RISK).map(|(queue_id, _)| queue_id.clone()).collect()
    }

    /// Reads the status of each of these.
    pub(crate) async fn all_are_known(&self, queue_ids: &[String]) {
        for queue_id in queue_ids {
            let known = self.client.status(ApplicationRef::queue(queue_id)).await;
            known.unwrap_or_else(|error| panic!("{queue_id} was acknowledged before the crash: {error}"));
        }
    }

    /// Lets what is under way end.
    pub(crate) async fn stop(mut self) -> Tally {
        self.stop.store(true, Ordering::Relaxed);
        while let Some(ended) = self.tasks.join_next().await {
            ended.expect("an answer that was foreseen");
        }
        std::mem::take(&mut self.tally.lock().expect("unharmed"))
    }
}

fn job(task: u64, rng: &mut Rng) -> String {
    let wish =
        if rng.u8(..) < 64 { format!("sandbox_{}_", REFUNDED[rng.usize(..REFUNDED.len())]) } else { String::new() };
    format!("~02{wish}t{task}x{:016x}", rng.u64(..))
}

/// Applies to a job for the first time.
async fn first(client: &Client, job: String, tally: &Mutex<Tally>, own: &mut Vec<String>) {
    let applied = client.apply(&ApplyRequest::new(&job, "Hi, this is the kind of work we do every week.")).await;
    let mut tally = tally.lock().expect("unharmed");
    match applied {
        Ok(submission) => {
            tally.recovered += usize::from(submission.recovered);
            tally.acknowledged.push((submission.queue_id, job.clone()));
            own.push(job);
        }
        Err(error) if error.kind == ErrorKind::OutcomeUnknown => tally.unknown += 1,
        Err(error) if matches!(error.kind, ErrorKind::Connection | ErrorKind::Timeout) => tally.refused.push(job),
        Err(error) => panic!("a first apply: {error:?}"),
    }
}

/// Applies to a job that was applied to before: refused, unless its credit came back.
async fn again(client: &Client, job: &str, tally: &Mutex<Tally>) {
    // A refund makes room for a second application, which is right and would only blur what is counted here.
    if job.contains("sandbox_") {
        return;
    }
    let applied = client.apply(&ApplyRequest::new(job, "Hi again.")).await;
    let mut tally = tally.lock().expect("unharmed");
    match applied.map_err(|error| error.kind) {
        Ok(_) => tally.twice.push(job.to_owned()),
        Err(ErrorKind::AlreadyApplied) => tally.conflicts += 1,
        Err(ErrorKind::OutcomeUnknown | ErrorKind::Connection | ErrorKind::Timeout) => {}
        Err(kind) => panic!("a second apply: {kind}"),
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { acknowledged, refused, recovered, unknown, conflicts, .. } = self;
        let acknowledged = acknowledged.len();
        write!(f, "{acknowledged} acknowledged ({recovered} after a lost answer), {} not sent, ", refused.len())?;
        write!(f, "{unknown} unknown, {conflicts} refused as a second one")
    }
}
