//! The examples as a user runs them: each program against a sandbox, and what it says.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::process::{Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::Command;
use uphunt::{ApplyRequest, Client};
use uphunt_sandbox::{Fault, FaultKind, Sandbox, Target};

const PATIENCE: Duration = Duration::from_secs(20);

/// A program with the sandbox in its environment, and no terminal.
fn program(path: &str, sandbox: &Sandbox) -> Command {
    let mut program = Command::new(path);
    program.env("UPHUNT_API_KEY", sandbox.api_key()).env("UPHUNT_BASE_URL", sandbox.url()).env("NO_COLOR", "1");
    program.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    program
}

async fn run(program: &mut Command) -> Output {
    tokio::time::timeout(PATIENCE, program.output()).await.expect("it should end").unwrap()
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

mod quickstart {
    use super::*;

    const PROGRAM: &str = env!("CARGO_BIN_EXE_quickstart");

    #[tokio::test]
    async fn it_applies_and_prints_one_line() {
        let sandbox = prompt().await;
        let output = run(program(PROGRAM, &sandbox).arg("~01sandbox_applied_1").env("RUST_LOG", "trace")).await;
        assert_eq!(text(&output.stdout), "applied: the credit was deducted\n", "{}", text(&output.stderr));
        assert_eq!((text(&output.stderr).as_str(), output.status.success()), ("", true));
        assert_eq!((applies(&sandbox), sandbox.ledger().unwrap().deducted), (1, 1));
    }

    #[tokio::test]
    async fn without_a_key_it_says_what_is_missing() {
        let sandbox = prompt().await;
        let output = run(program(PROGRAM, &sandbox).arg("~011").env("UPHUNT_API_KEY", "")).await;
        assert!(!output.status.success() && text(&output.stderr).contains("UPHUNT_API_KEY"));
        assert!(sandbox.requests_seen().is_empty());
    }
}

mod check_setup {
    use super::*;

    const PROGRAM: &str = env!("CARGO_BIN_EXE_check_setup");

    #[tokio::test]
    async fn a_good_setup_is_a_checklist_and_success() {
        let sandbox = prompt().await;
        let output = run(&mut program(PROGRAM, &sandbox)).await;
        let said = text(&output.stdout);
        assert!(output.status.success(), "{said}");
        assert!(said.starts_with("[ok  ] service") && said.contains("profiles of 3 freelancers"), "{said}");
    }

    #[tokio::test]
    async fn a_pitfall_is_a_failure_with_advice() {
        let sandbox = prompt().await;
        sandbox.remove_developer().unwrap();
        let output = run(&mut program(PROGRAM, &sandbox)).await;
        let said = text(&output.stdout);
        assert!(!output.status.success());
        assert!(said.contains("[FAIL] business_developer") && said.contains("-> Invite"), "{said}");
    }
}

mod webhook_receiver {
    use super::*;

    const PROGRAM: &str = env!("CARGO_BIN_EXE_webhook_receiver");

    #[tokio::test]
    async fn it_confirms_each_event_once() {
        let sandbox = prompt().await;
        let mut receiver = program(PROGRAM, &sandbox).arg("127.0.0.1:0").spawn().unwrap();
        let mut said = BufReader::new(receiver.stdout.take().unwrap()).lines();
        let mut line = async || {
            tokio::time::timeout(PATIENCE, said.next_line()).await.expect("it should say more").unwrap().unwrap()
        };
        let listening = line().await;
        sandbox.register_webhook(listening.strip_prefix("listening on ").unwrap()).unwrap();
        sandbox.faults().add(Fault::once(Target::Webhook, FaultKind::DuplicateDelivery));
        let client = Client::builder().api_key(sandbox.api_key()).base_url(sandbox.url()).build().unwrap();
        client.apply(&ApplyRequest::new("~011", "Hello")).await.unwrap();
        assert_eq!(line().await, "applied: the credit was deducted");
        let attempts =
            |sandbox: &Sandbox| sandbox.deliveries().unwrap().iter().map(|one| one.attempts.len()).sum::<usize>();
        assert!(sandbox.until(PATIENCE, |sandbox| attempts(sandbox) == 2).await, "the duplicate is answered, too");
        client.apply(&ApplyRequest::new("~01sandbox_failed_2", "Hello")).await.unwrap();
        assert_eq!(line().await, "failed: the credit was refunded", "and the duplicate was not printed");
        receiver.kill().await.unwrap();
    }
}

mod demo {
    use super::*;

    const PROGRAM: &str = env!("CARGO_BIN_EXE_demo");

    #[tokio::test]
    async fn its_document_has_every_outcome_and_a_ledger_that_adds_up() {
        let sandbox = prompt().await;
        let begun = Instant::now();
        let output = run(program(PROGRAM, &sandbox).arg("--json")).await;
        assert!(begun.elapsed() < Duration::from_secs(15), "{:?}", begun.elapsed());
        assert!(output.status.success(), "{}", text(&output.stderr));
        let report: Value = serde_json::from_slice(&output.stdout).unwrap();
        let applications = report["applications"].as_array().unwrap();
        assert_eq!(applications.len(), 8);
        let mut statuses: Vec<_> =
            applications.iter().map(|one| one["application"]["applicationStatus"].as_str().unwrap()).collect();
        statuses.sort_unstable();
        statuses.dedup();
        assert_eq!(
            statuses,
            ["applied", "failed", "logged_out", "not_available", "not_eligible", "not_enough_connects"]
        );
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
            "it adds up, and the service says the same",
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
}
