//! Rule 7, quiet: nothing is printed, and a subscriber receives everything.

use std::io::Write;
use std::sync::{Arc, Mutex};

use tracing_subscriber::fmt::MakeWriter;
use uphunt::{Client, Endpoint, WaitOptions, WebhookInbox};
use uphunt_sandbox::{Fault, FaultKind, Sandbox};

use crate::oneself;
use crate::setting::{OFTEN, client, proposal, status_fault};

#[derive(Clone, Default)]
struct LogBuffer(Arc<Mutex<Vec<u8>>>);

impl Write for LogBuffer {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for LogBuffer {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// A busy run: retries, a lost answer, a wait beside webhooks, and an error.
async fn busy(sandbox: &Sandbox, client: &Client) {
    sandbox.faults().add(Fault::once(Endpoint::Freelancers, status_fault(503)));
    sandbox.faults().add(Fault::once(Endpoint::Apply, FaultKind::LostAnswer));
    client.freelancers().await.unwrap();
    let event = br#"{"event":"application.applied","queueId":"q_0","applicationStatus":"applied"}"#;
    WebhookInbox::new().receive(Some("d_1"), event).await.unwrap();
    let wait = WaitOptions::new().schedule(OFTEN);
    assert!(client.apply_and_wait(&proposal("~011"), wait).await.unwrap().is_applied());
    client.apply(&proposal("~01sandbox_missing")).await.unwrap_err();
}

#[tokio::test]
async fn a_subscriber_receives_every_event() {
    if !oneself::is_child() {
        // Alone: the tests of other threads influence which events tracing enables at all.
        let child = oneself::run("quiet::a_subscriber_receives_every_event", &[]);
        assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stderr));
        return;
    }
    let buffer = LogBuffer::default();
    let format = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_ansi(false);
    let guard = tracing::subscriber::set_default(format.with_writer(buffer.clone()).finish());
    let sandbox = Sandbox::builder().start().await.unwrap();
    busy(&sandbox, &client(&sandbox)).await;
    drop(guard);
    let logged = String::from_utf8(buffer.0.lock().unwrap().clone()).unwrap();
    let ours: Vec<&str> = logged.lines().filter(|line| line.contains("uphunt: ")).collect();
    for expected in [
        "call{name=\"freelancers\"}: uphunt: sending",
        "sending call=\"freelancers\" method=\"GET\" path=\"/api/auto-apply-v2/freelancers\" attempt=1",
        "received a response call=\"freelancers\" status=503",
        "WARN",
        "retrying: HTTP 503 call=\"freelancers\" attempt=1",
        "looking up whether the application was queued call=\"apply\" attempt=1",
        "recovered: the application is queued call=\"apply\"",
        "the application has a new status status=\"applied\"",
        "polling for an application although a webhook inbox receives events",
        "received a response call=\"apply\" status=404",
    ] {
        assert!(ours.iter().any(|line| line.contains(expected)), "{expected}\n{}", ours.join("\n"));
    }
    assert!(!logged.contains(sandbox.api_key()), "the key is in no log");
}

#[tokio::test]
async fn nothing_is_printed() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    if oneself::is_child() {
        busy(&sandbox, &client(&sandbox)).await;
        return;
    }
    let child = oneself::run("quiet::nothing_is_printed", &[("RUST_LOG", "trace")]);
    let (stdout, stderr) = (String::from_utf8_lossy(&child.stdout), String::from_utf8_lossy(&child.stderr));
    assert!(child.status.success(), "{stdout}{stderr}");
    assert_eq!(stderr, "");
    let printed: Vec<&str> = stdout.lines().filter(|line| !line.is_empty() && !of_the_harness(line)).collect();
    assert!(printed.is_empty(), "{stdout}");
}

fn of_the_harness(line: &str) -> bool {
    line == "running 1 test"
        || line == "test quiet::nothing_is_printed ... ok"
        || line.starts_with("test result: ok. 1 ")
}
