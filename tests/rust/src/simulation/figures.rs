//! Many applications in simulated time: a batch, and the documented recipe, against the same service.

use std::collections::BTreeMap;
use std::time::Duration;

use futures_util::future::join_all;
use tokio::time::Instant;
use uphunt::{ApplicationRef, ApplyRequest, Batch, BulkConfig, CallConfig, Client, Endpoint, WaitOptions};

use super::market::{Behaviour, Market};

/// The outcome.
#[derive(Debug, Clone)]
pub struct Figures {
    /// Applications that were made.
    pub applications: usize,
    /// Applications that are known to have settled, by status.
    pub by_status: BTreeMap<String, usize>,
    /// Pages of applied jobs that were read.
    pub pages: usize,
    /// Status requests that were sent.
    pub statuses: usize,
    /// Requests that the service refused by a limit.
    pub refused: usize,
    /// When the last apply was accepted.
    pub applied_after: Duration,
    /// How long the last one took to be known after it had settled.
    pub known_after: Duration,
    /// When each application was known, in seconds from the beginning, in order.
    pub known_at: Vec<f64>,
    /// When each page and status request arrived, the same way.
    pub read_at: Vec<f64>,
}

impl Figures {
    /// Returns the requests sent to learn how one application settled, on average.
    pub fn requests_each(&self) -> f64 {
        let count = |count: usize| u32::try_from(count).map_or(f64::MAX, f64::from);
        count(self.pages + self.statuses) / count(self.applications.max(1))
    }
}

/// Runs one of the two in simulated time.
///
/// # Panics
/// When no runtime can be made, or when a call fails although the service works.
pub fn measure(applications: usize, behaviour: Behaviour, way: Way) -> Figures {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build();
    runtime.expect("a runtime").block_on(async {
        let market = Market::new(behaviour);
        let requests = (0..applications).map(request).collect();
        let began = Instant::now();
        let known = match way {
            Way::Batch => batch(&market.client(), requests).await,
            Way::Recipe => recipe(&market.client(), requests).await,
        };
        figures(&market, began, &known)
    })
}

/// Measures how long it takes to learn of applications that have settled already: a program that starts again.
///
/// # Panics
/// When no runtime can be made, or when a call fails although the service works.
pub fn measure_settled(applications: usize, way: Way) -> Figures {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build();
    runtime.expect("a runtime").block_on(async {
        let market = Market::new(Behaviour::default());
        let references = market.fill(applications).into_iter().map(ApplicationRef::Queue);
        let began = Instant::now();
        let known = match way {
            Way::Batch => {
                let batch = market.client().wait_many(references, BulkConfig::new());
                collect(&batch.expect("a valid configuration")).await
            }
            Way::Recipe => {
                let patient = market.client().with_config(&CallConfig::new().deadline(None));
                join_all(references.map(|reference| wait(patient.clone(), reference))).await
            }
        };
        figures(&market, began, &known)
    })
}

/// How to apply to many jobs and wait for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// [`Client::apply_and_wait_many`].
    Batch,
    /// What the service's documentation describes: apply, then read the status of each application every 5 s in the first
    /// minute and every 15 s afterwards; both paced by the same limits.
    Recipe,
}

/// The request for one job, with a letter of its own.
pub fn request(number: usize) -> ApplyRequest {
    ApplyRequest::new(format!("~02{number:019}"), format!("Hello, this is letter {number}."))
}

type Known = Vec<(String, Instant)>;

async fn batch(client: &Client, requests: Vec<ApplyRequest>) -> Known {
    collect(&client.apply_and_wait_many(requests, BulkConfig::new()).expect("a valid configuration")).await
}

async fn collect(batch: &Batch) -> Known {
    let mut known = Vec::new();
    while let Some(item) = batch.next().await {
        let application = item.into_application().expect("it settles");
        known.push((application.application_status.as_str().to_owned(), Instant::now()));
    }
    known
}

async fn recipe(client: &Client, requests: Vec<ApplyRequest>) -> Known {
    // Five minutes would not suffice: 1,000 applications share 300 requests a minute.
    let patient = client.with_config(&CallConfig::new().deadline(None));
    let mut waits = Vec::new();
    for request in requests {
        let submission = client.with_permit(Endpoint::Apply).await.apply(&request).await.expect("it is accepted");
        waits.push(tokio::spawn(wait(patient.clone(), submission.reference())));
    }
    join_all(waits).await.into_iter().map(|known| known.expect("no task panics")).collect()
}

async fn wait(client: Client, reference: ApplicationRef) -> (String, Instant) {
    let options = WaitOptions::new().timeout(Duration::from_secs(7_200));
    let application = client.wait(reference, options).await.expect("it settles");
    (application.application_status.as_str().to_owned(), Instant::now())
}

fn figures(market: &Market, began: Instant, known: &Known) -> Figures {
    let seen = market.seen();
    let last_known = known.iter().map(|(_, at)| *at).max().unwrap_or(began);
    let mut by_status = BTreeMap::new();
    for (status, _) in known {
        *by_status.entry(status.clone()).or_default() += 1;
    }
    let seconds = |times: &mut dyn Iterator<Item = &Instant>| {
        let mut seconds: Vec<f64> = times.map(|at| at.duration_since(began).as_secs_f64()).collect();
        seconds.sort_by(f64::total_cmp);
        seconds
    };
    Figures {
        applications: seen.jobs.len(),
        by_status,
        pages: seen.pages.len(),
        statuses: seen.statuses.len(),
        refused: seen.refused,
        applied_after: seen.applies.last().map_or(Duration::ZERO, |at| at.duration_since(began)),
        known_after: last_known.duration_since(seen.last_settles.unwrap_or(began)),
        known_at: seconds(&mut known.iter().map(|(_, at)| at)),
        read_at: seconds(&mut seen.pages.iter().chain(&seen.statuses)),
    }
}
