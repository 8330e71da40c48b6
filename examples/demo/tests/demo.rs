//! The demo as a user runs it.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::process::{Output, Stdio};
use std::time::Duration;

use serde_json::Value;
use tokio::process::Command;
use uphunt_sandbox::Sandbox;

const TIMEOUT: Duration = Duration::from_secs(120);

/// A program with the sandbox in its environment, and no terminal.
fn program(path: &str, sandbox: &Sandbox) -> Command {
    let mut program = Command::new(path);
    program.env("UPHUNT_API_KEY", sandbox.api_key()).env("UPHUNT_BASE_URL", sandbox.url()).env("NO_COLOR", "1");
    program.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    program
}

async fn run(program: &mut Command) -> Output {
    tokio::time::timeout(TIMEOUT, program.output()).await.expect("it should end").unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Settles at once, so that the first poll of the documented rhythm finds it settled.
async fn prompt() -> Sandbox {
    Sandbox::builder().settle_delay(Duration::ZERO).start().await.unwrap()
}

fn applies(sandbox: &Sandbox) -> usize {
    sandbox.requests_seen().iter().filter(|request| request.endpoint == Some("apply")).count()
}

const PROGRAM: &str = env!("CARGO_BIN_EXE_uphunt-demo");

#[tokio::test]
async fn its_document_has_every_outcome_and_a_ledger_that_adds_up() {
    let sandbox = prompt().await;
    let output = run(program(PROGRAM, &sandbox).arg("--json")).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let applications = report["applications"].as_array().unwrap();
    assert_eq!(applications.len(), 8);
    let mut statuses: Vec<_> =
        applications.iter().map(|one| one["application"]["applicationStatus"].as_str().unwrap()).collect();
    statuses.sort_unstable();
    statuses.dedup();
    assert_eq!(statuses, ["applied", "failed", "logged_out", "not_available", "not_eligible", "not_enough_connects"]);
    assert_eq!(applications.iter().filter(|one| one["submission"]["recovered"] == true).count(), 1);
    assert!(applications.iter().all(|one| one["freelancer"].as_str().is_some_and(|name| !name.is_empty())));
    let webhooks = &report["webhooks"];
    assert_eq!((&webhooks["received"], &webhooks["confirmed"]), (&Value::from(8), &Value::from(8)));
    assert_eq!(webhooks["duplicatesDropped"], 1);
    let (ours, theirs) = (&report["ledger"], &report["serviceLedger"]);
    for name in ["available", "reserved", "deducted", "refunded"] {
        assert_eq!(ours[name], theirs[name], "{name}");
    }
    let number = |name: &str| theirs[name].as_i64().unwrap();
    assert_eq!(number("granted"), number("available") + number("reserved") + number("deducted"));
    assert_eq!((number("deducted"), number("refunded"), number("reserved")), (3, 5, 0));
    assert!(report["setup"]["checks"].as_array().is_some_and(|checks| checks.len() == 8));
    assert!(sandbox.requests_seen().is_empty(), "it brings a sandbox of its own");
}

#[tokio::test]
async fn its_story_ends_with_the_table() {
    let sandbox = prompt().await;
    let output = run(&mut program(PROGRAM, &sandbox)).await;
    let said = text(&output.stdout);
    assert!(output.status.success(), "{said}{}", text(&output.stderr));
    let (_, table) = said.split_once("Where every credit went").unwrap();
    for expected in [
        "JOB                            FREELANCER   STATUS               CREDIT",
        "not_enough_connects  refunded",
        "(answer lost, recovered)",
        "8 received, 8 confirmed with the service, 1 duplicate dropped",
        "it adds up, and the service reports the same",
    ] {
        assert!(table.contains(expected), "{expected}\n{said}");
    }
    assert!(said.contains("the business developer is not in the agency"), "the pitfall is shown, too: {said}");
}

#[tokio::test]
async fn without_a_terminal_it_refuses_to_spend() {
    let sandbox = prompt().await;
    let mut demo = program(PROGRAM, &sandbox);
    demo.args(["--base-url", sandbox.url(), "--job", "~011", "--cover-letter", "Hello"]);
    let output = run(&mut demo).await;
    assert!(!output.status.success() && text(&output.stderr).contains("nothing was sent"));
    assert_eq!((applies(&sandbox), sandbox.ledger().unwrap().available), (0, 100));
    assert!(!sandbox.requests_seen().is_empty(), "it did look at the setup");
}

#[tokio::test]
async fn without_a_job_it_checks_the_setup_of_a_service_and_sends_nothing() {
    let sandbox = prompt().await;
    let output = run(program(PROGRAM, &sandbox).args(["--base-url", sandbox.url()])).await;
    let said = text(&output.stdout);
    assert!(output.status.success() && said.contains("[ok  ] service"), "{said}");
    assert_eq!(applies(&sandbox), 0);
}
