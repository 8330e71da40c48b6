//! Plays a script against a real client.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join_all;
use serde_json::json;
use tokio::time::{Instant, sleep, timeout};
use uphunt::{ApplicationRef, ApplyRequest, Client, CreditLedger, Endpoint, Error, ErrorKind, RateLimit, Submission};

use super::network::{Network, Sent};
use super::script::{Call, Deed, Script};
use super::service::{By, Service, State};

/// How one call went.
#[derive(Debug)]
pub struct Ended {
    /// When it began.
    pub began: Instant,
    /// When it ended, or was abandoned.
    pub at: Instant,
    /// How it ended; `None` when it was abandoned.
    pub result: Option<Result<Submission, Error>>,
}

/// What happened.
#[derive(Debug)]
pub struct Story<'a> {
    /// What was to happen.
    pub script: &'a Script,
    /// How the calls ended, in the order of the script.
    pub ended: Vec<Ended>,
    /// What the network saw of the calls.
    pub log: Vec<Sent>,
    /// The service, after all has settled.
    pub state: State,
    /// A moment, and what the service's wall clock showed then.
    pub clock: (Instant, i64),
    /// The client's ledger, after a status request for each of its submissions.
    pub ledger: CreditLedger,
    /// The same, after a status request for the job of every call that ended in doubt, too.
    pub ledger_without_doubt: CreditLedger,
}

impl Story<'_> {
    /// What the service's wall clock showed at this moment.
    pub fn wall_ms_at(&self, moment: Instant) -> i64 {
        let (known, wall_ms) = self.clock;
        wall_ms - i64::try_from(known.saturating_duration_since(moment).as_millis()).unwrap_or(i64::MAX)
    }

    /// The numbers of the calls to this job.
    pub fn calls_to(&self, job: u8) -> usize {
        self.script.calls.iter().filter(|call| call.job == job).count()
    }
}

/// The name of a job.
pub fn job(job: u8) -> String {
    format!("~02job{job}")
}

/// Long enough for what is late to arrive and for all applications to settle.
const AFTERWARDS: Duration = Duration::from_secs(400);

/// Plays it, in simulated time.
///
/// # Panics
/// When no runtime or client can be made, or when a status cannot be read although nothing goes wrong any more.
pub fn play(script: &Script) -> Story<'_> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build();
    runtime.expect("a runtime").block_on(async {
        fastrand::seed(script.seed);
        let service = Service::new(script.granted, script.applies_per_minute, script.skew_s, script.outcomes.clone());
        let service = Arc::new(service);
        for (earlier, ago_ms) in &script.earlier {
            service.remember_failure(&job(*earlier), Duration::from_millis((*ago_ms).into()));
        }
        let network = Network::new(Arc::clone(&service), script.applies.clone(), script.statuses.clone());
        let client = client(network.clone(), script.applies_per_minute);
        let others = join_all(script.others.iter().map(|other| {
            let service = &service;
            async move {
                sleep(Duration::from_millis(other.at_ms.into())).await;
                match other.what {
                    Deed::Applies(theirs) => drop(service.apply(&json!({"jobId": job(theirs)}), By::Other)),
                    Deed::UsesLimit(requests) => service.use_limit(requests),
                }
            }
        }));
        let calls = join_all(script.calls.iter().enumerate().map(|(number, plan)| call(client.clone(), number, plan)));
        let (ended, _) = tokio::join!(calls, others);
        let log = network.log();
        network.calm();
        sleep(AFTERWARDS).await;
        for end in &ended {
            if let Some(Ok(submission)) = &end.result {
                client.status(submission).await.expect("the service answers");
            }
        }
        let ledger = client.credits();
        for (plan, end) in script.calls.iter().zip(&ended) {
            let in_doubt = end
                .result
                .as_ref()
                .is_none_or(|result| matches!(result, Err(error) if error.kind == ErrorKind::OutcomeUnknown));
            if in_doubt {
                let answer = client.status(ApplicationRef::job(job(plan.job))).await;
                assert!(answer.map_or_else(|error| error.kind == ErrorKind::NotFound, |_| true), "the service answers");
            }
        }
        let ledger_without_doubt = client.credits();
        let clock = (Instant::now(), service.wall_ms());
        Story { script, ended, log, state: service.state(), clock, ledger, ledger_without_doubt }
    })
}

fn client(network: Network, applies_per_minute: u32) -> Client {
    Client::builder()
        .api_key("sk_uphunt_simulated")
        .transport(network)
        .limits(Endpoint::Apply, &[RateLimit::per_minute(applies_per_minute), RateLimit::per_day(1_000)])
        .build()
        .expect("a client")
}

async fn call(client: Client, number: usize, plan: &Call) -> Ended {
    let options = client
        .config()
        .deadline(Duration::from_millis(plan.deadline_ms.into()))
        .timeout(Duration::from_millis(plan.timeout_ms.into()))
        .max_retries(plan.max_retries);
    let client = client.with_config(&options);
    let mut request = ApplyRequest::new(job(plan.job), "Hello");
    request.extra.insert("call".to_owned(), number.into());
    sleep(Duration::from_millis(plan.at_ms.into())).await;
    let began = Instant::now();
    let result = match plan.dropped_after_ms {
        Some(after) => timeout(Duration::from_millis(after.into()), client.apply(&request)).await.ok(),
        None => Some(client.apply(&request).await),
    };
    Ended { began, at: Instant::now(), result }
}
