//! The program: its first line, its end, and what survives when it is killed.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod http;

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use http::Caller;
use reqwest::Method;
use serde_json::{Value, json};

struct Program {
    child: Child,
    ready: Value,
}

impl Program {
    fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_uphunt-sandbox"))
            .args(arguments)
            .arg("--exit-with-stdin")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Self { child, ready: serde_json::from_str(&line).unwrap() }
    }

    fn caller(&self) -> Caller {
        let text = |name: &str| self.ready[name].as_str().unwrap();
        Caller::new(text("url"), text("apiKey"), text("dashboardToken"))
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test]
async fn the_first_line_says_all_that_a_caller_needs() {
    let program = Program::start(&["--fault", "apply:503*1", "--credits", "5", "--dashboard-token", "mine"]);
    let caller = program.caller();
    assert_eq!(program.ready["dashboardToken"], "mine");
    assert_eq!(caller.apply("~011").await.status, 503);
    assert_eq!(caller.apply("~011").await.body["creditsRemaining"], 4);
}

#[tokio::test]
async fn it_refuses_options_that_make_no_sense_and_ends() {
    for arguments in [
        ["--settle-ms", "9223372036854775807"],
        ["--invite-ms", "18446744073709551615"],
        ["--connects", "4294967295"],
        ["--api-key", ""],
        ["--dashboard-token", ""],
    ] {
        let ended = Command::new(env!("CARGO_BIN_EXE_uphunt-sandbox")).args(arguments).output().unwrap();
        let message = String::from_utf8(ended.stderr).unwrap();
        assert!(ended.status.code() == Some(1) && ended.stdout.is_empty(), "{arguments:?}: {message}");
        assert!(message.contains("must be") && !message.contains("panicked"), "{message}");
    }
}

#[tokio::test]
async fn it_logs_a_line_for_each_request_when_asked_to() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_uphunt-sandbox"))
        .args(["--exit-with-stdin", "--api-key", "sk_uphunt_secret"])
        .env("RUST_LOG", "uphunt_sandbox=debug")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let ready: Value = serde_json::from_str(&line).unwrap();
    let caller = Caller::new(ready["url"].as_str().unwrap(), "sk_uphunt_secret", "");
    assert_eq!(caller.apply("~011").await.status, 200);
    drop(child.stdin.take());
    let log = String::from_utf8(child.wait_with_output().unwrap().stderr).unwrap();
    let request = log.lines().find(|line| line.contains("/api/auto-apply-v2/apply")).unwrap_or_else(|| panic!("{log}"));
    assert!(request.contains("POST") && request.contains("200") && request.contains("took_ms"), "{request}");
    assert!(!log.contains("sk_uphunt_secret"));
}

#[tokio::test]
async fn it_ends_when_standard_input_closes() {
    let mut program = Program::start(&[]);
    drop(program.child.stdin.take());
    assert!(program.child.wait().unwrap().success());
}

#[cfg(unix)]
#[tokio::test]
async fn it_ends_cleanly_when_told_to_by_a_signal() {
    for signal in ["-TERM", "-INT"] {
        let mut program = Program::start(&[]);
        // A shell has `kill` built in; the program of that name is not on every machine.
        let sent = Command::new("sh").args(["-c", &format!("kill {signal} {}", program.child.id())]).status().unwrap();
        assert!(sent.success() && program.child.wait().unwrap().success());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn neither_an_acknowledged_application_nor_a_webhook_is_lost_when_it_is_killed() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("killed.db");
    let options = [
        "--db",
        file.to_str().unwrap(),
        "--no-limits",
        "--credits",
        "1000000",
        "--connects",
        "1000000",
        "--settle-ms",
        "3",
    ];
    let mut acknowledged = Vec::new();
    for round in 0..5 {
        let mut program = Program::start(&options);
        let caller = std::sync::Arc::new(program.caller());
        if round == 0 {
            // Nobody listens there: what is due stays in the outbox, where it can be counted.
            let webhook = json!({ "url": "http://127.0.0.1:9/" });
            assert_eq!(caller.dashboard(Method::POST, "/sandbox/webhooks", Some(webhook)).await.status, 201);
        }
        let mut applies = tokio::task::JoinSet::new();
        for worker in 0..8 {
            let caller = std::sync::Arc::clone(&caller);
            applies.spawn(async move {
                let mut queued = Vec::new();
                for n in 0.. {
                    match caller.try_apply(&format!("~01r{round}w{worker}n{n}")).await {
                        Ok(answer) if answer.status == 200 => queued.push(answer.text("queueId").to_owned()),
                        Ok(answer) => panic!("{}", answer.body),
                        Err(_) => break,
                    }
                }
                queued
            });
        }
        let mut deducted = None;
        for _ in 0..20_000 {
            deducted =
                caller.dashboard(Method::GET, "/sandbox/accounts/1/ledger", None).await.body["deducted"].as_i64();
            if deducted >= Some(40 * (round + 1)) {
                break;
            }
        }
        assert!(deducted >= Some(40 * (round + 1)), "nothing settles: {deducted:?}");
        program.child.kill().unwrap();
        while let Some(queued) = applies.join_next().await {
            acknowledged.extend(queued.unwrap());
        }
    }
    let program = Program::start(&options);
    let caller = program.caller();
    for queue_id in &acknowledged {
        assert_eq!(caller.status_of(queue_id).await.status, 200, "{queue_id} was acknowledged");
    }
    caller.dashboard(Method::POST, "/sandbox/clock", Some(json!({ "advanceMs": 1000 }))).await;
    let ledger = caller.dashboard(Method::GET, "/sandbox/accounts/1/ledger", None).await.body;
    let number = |name: &str| ledger[name].as_i64().unwrap();
    assert_eq!(number("granted"), number("available") + number("reserved") + number("deducted"));
    assert_eq!(number("connectsBought"), number("connects") + number("connectsSpent"));
    assert_eq!(number("reserved"), 0, "all that was queued has settled");

    let applications = caller.dashboard(Method::GET, "/sandbox/accounts/1/applications", None).await.body;
    let deliveries = caller.dashboard(Method::GET, "/sandbox/deliveries", None).await.body;
    assert_eq!(queue_ids(&applications["applications"]), queue_ids(&deliveries["deliveries"]));
}

/// In order, so that one missing and one doubled would both show.
fn queue_ids(rows: &Value) -> Vec<&str> {
    let mut ids: Vec<_> = rows.as_array().unwrap().iter().map(|row| row["queueId"].as_str().unwrap()).collect();
    ids.sort_unstable();
    ids
}
