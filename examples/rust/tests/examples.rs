//! The examples as a user runs them: each program against a sandbox, and what it says.
#![allow(clippy::unwrap_used, clippy::format_collect, reason = "a test fails by panicking")]

use std::process::{Output, Stdio};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::Command;
use uphunt::{ApplyRequest, Client};
use uphunt_sandbox::{Fault, FaultKind, Sandbox, Target};

const TIMEOUT: Duration = Duration::from_secs(20);

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
            tokio::time::timeout(TIMEOUT, said.next_line()).await.expect("it should say more").unwrap().unwrap()
        };
        let listening = line().await;
        sandbox.register_webhook(listening.strip_prefix("listening on ").unwrap()).unwrap();
        sandbox.faults().add(Fault::once(Target::Webhook, FaultKind::DuplicateDelivery));
        let client = Client::builder().api_key(sandbox.api_key()).base_url(sandbox.url()).build().unwrap();
        client.apply(&ApplyRequest::new("~011", "Hello")).await.unwrap();
        assert_eq!(line().await, "applied: the credit was deducted");
        let attempts =
            |sandbox: &Sandbox| sandbox.deliveries().unwrap().iter().map(|one| one.attempts.len()).sum::<usize>();
        assert!(sandbox.until(TIMEOUT, |sandbox| attempts(sandbox) == 2).await, "the duplicate is answered, too");
        client.apply(&ApplyRequest::new("~01sandbox_failed_2", "Hello")).await.unwrap();
        assert_eq!(line().await, "failed: the credit was refunded", "and the duplicate was not printed");
        receiver.kill().await.unwrap();
    }
}

mod campaign {
    use super::*;

    const PROGRAM: &str = env!("CARGO_BIN_EXE_campaign");

    #[tokio::test]
    async fn it_goes_on_after_a_kill_and_applies_to_no_job_twice() {
        let sandbox = prompt().await;
        sandbox.faults().add("apply:latency=40%1".parse().unwrap());
        let folder = tempfile::tempdir().unwrap();
        // Fewer than a minute admits.
        let rows: String = (0..40).map(|number| format!("~01{number:06},Ann {number}\n")).collect();
        std::fs::write(folder.path().join("jobs.csv"), format!("jobId,client\n{rows}")).unwrap();
        std::fs::write(folder.path().join("letter.txt"), "Hi {{ client }}!").unwrap();
        let start = || {
            let mut program = program(PROGRAM, &sandbox);
            program.args(["jobs.csv", "letter.txt"]).current_dir(folder.path());
            program
        };
        let mut first = start().spawn().unwrap();
        assert!(sandbox.until(TIMEOUT, |sandbox| applies(sandbox) >= 5).await, "it sends");
        first.kill().await.unwrap();
        let sent = applies(&sandbox);
        assert!(sent < 40, "it was killed in the middle");
        let output = tokio::time::timeout(3 * TIMEOUT, start().output()).await.expect("it should end").unwrap();
        let shown = text(&output.stdout);
        assert!(shown.contains("0 added, 40 were there already"), "{shown}{}", text(&output.stderr));
        assert!(shown.contains("credits: 40 deducted"), "{shown}");
        let mut jobs: Vec<_> = sandbox.applications().unwrap().iter().map(|one| one["jobId"].to_string()).collect();
        jobs.sort();
        jobs.dedup();
        assert_eq!((jobs.len(), sandbox.applications().unwrap().len()), (40, 40));
    }
}

#[tokio::test]
async fn the_manuals_code_runs() {
    let sandbox = prompt().await;
    let output = run(&mut program(env!("CARGO_BIN_EXE_manual"), &sandbox)).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("3 applied, 0 failed"), "{}", text(&output.stdout));
}

#[tokio::test]
async fn the_manuals_code_on_operations_runs() {
    let sandbox = prompt().await;
    let output = run(&mut program(env!("CARGO_BIN_EXE_operations"), &sandbox)).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(text(&output.stdout).ends_with("\nnot_available\n"), "{}", text(&output.stdout));
    assert!(text(&output.stderr).contains("DEBUG"), "{}", text(&output.stderr));
}
