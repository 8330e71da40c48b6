//! Running cases: begin, make the calls, ask the server what it saw.

use std::time::{Duration, Instant};

use futures_util::StreamExt;
use uphunt::Inbox;
use uphunt::transport::{NativeOptions, NativeTransport};
use uphunt_sandbox::replay::{Case, Replay};

use crate::{calls, client, judge};

/// How many cases run at once. Most of their time is waiting.
const AT_ONCE: usize = 32;
/// No call takes so long, unless it hangs.
const HANGS: Duration = Duration::from_secs(60);

/// Runs all cases, and gives a paragraph for each that failed.
pub(crate) async fn run_all(replay: &Replay) -> Vec<String> {
    let transport = transport();
    let transport = &transport;
    let runs = futures_util::stream::iter(replay.vectors().files())
        .flat_map(|(file, cases)| futures_util::stream::iter(cases.cases.iter().map(move |case| (file, case))))
        .map(|(file, case)| async move { (file, case, run(replay, case, transport).await) });
    let mut ended = runs.buffered(AT_ONCE);
    let mut failures = Vec::new();
    while let Some((file, case, problems)) = ended.next().await {
        if !problems.is_empty() {
            failures.push(format!("{file}: {} ({})\n    {}", case.name, case.about, problems.join("\n    ")));
        }
    }
    failures
}

/// How the client connects by default.
pub(crate) fn transport() -> NativeTransport {
    NativeTransport::new(&NativeOptions::default()).expect("there is TLS")
}

/// Runs a case, and gives all that was wrong.
pub(crate) async fn run(replay: &Replay, case: &Case, transport: &NativeTransport) -> Vec<String> {
    let begun = replay.begin(&case.name).expect("the case can begin");
    let (made, inbox) = (client::client(&case.client, &begun.base_url, transport), Inbox::new());
    let mut found = Vec::new();
    for (number, step) in case.steps.iter().enumerate() {
        let start = Instant::now();
        let outcome = match &made {
            Ok(client) => tokio::time::timeout(HANGS, calls::call(client, &inbox, step)).await,
            // A client that cannot be made is the outcome of its first call.
            Err(error) => Ok(Err(error.clone())),
        };
        let problems = match outcome {
            Ok(outcome) => judge::problems(step, outcome, start.elapsed(), &case.client.api_key),
            Err(_) => vec!["hangs".to_owned()],
        };
        let call = format!("step {} ({:?})", number + 1, step.call);
        found.extend(problems.into_iter().map(|problem| format!("{call}: {problem}")));
    }
    let report = replay.report(&begun).await.expect("the run has begun");
    found.extend(report.problems);
    found
}
