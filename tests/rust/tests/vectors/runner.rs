//! Running cases: begin, make the calls, read the server's report.

use std::time::{Duration, Instant};

use futures_util::StreamExt;
use futures_util::future::join_all;
use uphunt::WebhookInbox;
use uphunt::http::{NativeOptions, NativeTransport};
use uphunt_sandbox::replay::{Case, Replay};

use crate::{calls, client, compare};

/// How many cases run at the same time. Most of their time is waiting.
const CONCURRENCY: usize = 32;
/// A call that takes longer hangs.
const TIMEOUT: Duration = Duration::from_secs(60);

/// Runs all cases, and returns a paragraph for each that failed.
pub(crate) async fn run_all(replay: &Replay) -> Vec<String> {
    let transport = transport();
    let transport = &transport;
    let runs = futures_util::stream::iter(replay.vectors().files())
        .flat_map(|(file, cases)| futures_util::stream::iter(cases.cases.iter().map(move |case| (file, case))))
        .map(|(file, case)| async move { (file, case, run(replay, case, transport).await) });
    let mut ended = runs.buffered(CONCURRENCY);
    let mut failures = Vec::new();
    while let Some((file, case, problems)) = ended.next().await {
        if !problems.is_empty() {
            failures.push(format!("{file}: {} ({})\n    {}", case.name, case.about, problems.join("\n    ")));
        }
    }
    failures
}

/// Creates the transport that the clients share.
pub(crate) fn transport() -> NativeTransport {
    NativeTransport::new(&NativeOptions::default()).expect("there is TLS")
}

/// Runs a case, and returns everything that was wrong.
pub(crate) async fn run(replay: &Replay, case: &Case, transport: &NativeTransport) -> Vec<String> {
    let begun = replay.begin(&case.name).expect("the case can begin");
    let (client, inbox) = (client::client(&begun.client, transport), WebhookInbox::new());
    let mut found = Vec::new();
    for (number, step) in case.steps.iter().enumerate() {
        tokio::time::sleep(Duration::from_millis(step.pause_ms.unwrap_or(0))).await;
        let calls = (0..step.at_once.unwrap_or(1)).map(async |_| {
            let start = Instant::now();
            let outcome = match &client {
                Ok(client) => tokio::time::timeout(TIMEOUT, calls::call(client, &inbox, step)).await,
                // A client that cannot be created is the outcome of its first call.
                Err(error) => Ok(Err(error.clone())),
            };
            match outcome {
                Ok(outcome) => compare::problems(step, outcome, start.elapsed(), &case.client.api_key),
                Err(_) => vec!["hangs".to_owned()],
            }
        });
        let call = format!("step {} ({:?})", number + 1, step.call);
        found.extend(join_all(calls).await.concat().into_iter().map(|problem| format!("{call}: {problem}")));
    }
    let report = replay.report(&begun).await.expect("the run has begun");
    found.extend(report.problems);
    found
}
