//! Receiving webhooks: confirmed, kept, forwarded, never handled twice.
#![cfg(unix)]
#![allow(clippy::pedantic, unreachable_pub, reason = "test code")]

mod support;

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};
use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::http::{HeaderMap, StatusCode};
use serde_json::{Value, json};
use support::{World, snapshot};

const TIMEOUT: Duration = Duration::from_secs(20);

/// `uphunt listen`, until it is dropped.
struct Listening {
    process: Child,
    lines: mpsc::Receiver<String>,
    url: String,
}

impl Listening {
    fn start(world: &World, arguments: &[&str]) -> Self {
        let mut command = world.command(&[&["listen"], arguments].concat());
        let mut process = command.stdout(Stdio::piped()).spawn().expect("it starts");
        let stdout = BufReader::new(process.stdout.take().expect("its output"));
        let (sender, lines) = mpsc::channel();
        std::thread::spawn(move || stdout.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        let mut listening = Self { process, lines, url: String::new() };
        let first = listening.line("Listening on ");
        listening.url = first.split_whitespace().nth(2).expect("a URL").to_owned();
        listening
    }

    /// Waits for a line that contains this.
    fn line(&self, text: &str) -> String {
        let start = Instant::now();
        loop {
            let line = self.lines.recv_timeout(TIMEOUT.saturating_sub(start.elapsed()));
            let line = line.unwrap_or_else(|error| panic!("no line with {text:?}: {error}"));
            if line.contains(text) {
                return line;
            }
        }
    }

    fn port(&self) -> String {
        self.url.trim_end_matches('/').rsplit(':').next().expect("a port").to_owned()
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn apply(world: &World, job: &str) {
    let ran = world.run_with_input(&["apply", job, "--letter", "-", "--yes"], "Hello");
    assert_eq!(ran.code, 0, "{ran:?}");
}

fn log(world: &World) -> Vec<Value> {
    let text = std::fs::read_to_string(world.path("webhooks.jsonl")).expect("the log is written");
    text.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect()
}

fn wait_until(what: &str, condition: impl Fn() -> bool) {
    let start = Instant::now();
    while !condition() {
        assert!(start.elapsed() < TIMEOUT, "{what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_test_event_goes_through_a_sandbox() {
    let world = World::new();
    let ran = world.run(&["listen", "--test", "--address", "127.0.0.1:0"]);
    snapshot("listen_test", &ran.shown());
    assert_eq!(log(&world).len(), 1);
}

#[test]
fn an_event_is_shown_once_also_after_a_restart() {
    let world = World::new();
    let first = Listening::start(&world, &["--address", "127.0.0.1:0"]);
    let address = format!("127.0.0.1:{}", first.port());
    world.sandbox.register_webhook(&first.url).expect("it is registered");
    apply(&world, "~01234567");
    assert!(first.line("applied").contains("~01234567"));
    let id = world.sandbox.deliveries().expect("the deliveries")[0].id.clone();
    drop(first);

    let second = Listening::start(&world, &["--address", &address]);
    world.sandbox.resend_delivery(&id).expect("it is sent again");
    wait_until("the second attempt is answered", || {
        let deliveries = world.sandbox.deliveries().expect("the deliveries");
        deliveries[0].attempts.len() == 2 && deliveries[0].state == "delivered"
    });
    apply(&world, "~01234568");
    assert!(second.line("applied").contains("~01234568"), "the event that was known is not shown again");
    let log = log(&world);
    assert_eq!(log.len(), 2);
    assert_eq!((&log[0]["deliveryId"], &log[0]["confirmed"]), (&json!(id), &json!(true)));
}

#[test]
fn a_forged_event_is_not_believed() {
    let world = World::new();
    let listening = Listening::start(&world, &["--address", "127.0.0.1:0"]);
    let forged = json!({"event": "application.applied", "queueId": "2bb94bb8-51a3-445f-9720-75af328d99f1",
        "jobId": "~01234567", "applicationStatus": "applied"});
    let sent = world.block_on(reqwest::Client::new().post(&listening.url).body(forged.to_string()).send());
    assert_eq!(sent.expect("a response").status(), 503);
    assert!(std::fs::read_to_string(world.path("webhooks.jsonl")).expect("the log").is_empty());
}

#[test]
fn an_event_is_forwarded_until_it_is_accepted_with_the_same_id() {
    let world = World::new();
    let seen: Arc<Mutex<Vec<(String, Value)>>> = Arc::default();
    let receiver = {
        let seen = Arc::clone(&seen);
        let handle = move |headers: HeaderMap, body: String| async move {
            let id = headers["x-uphunt-delivery"].to_str().expect("an id").to_owned();
            let mut seen = seen.lock().expect("the list");
            seen.push((id, serde_json::from_str(&body).expect("JSON")));
            if seen.len() == 1 { StatusCode::INTERNAL_SERVER_ERROR } else { StatusCode::OK }
        };
        let listener = world.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).expect("a port");
        let address = listener.local_addr().expect("an address");
        world.spawn(async move {
            axum::serve(listener, axum::Router::new().fallback(axum::routing::post(handle))).await.expect("it serves");
        });
        format!("http://{address}/hook")
    };
    let listening = Listening::start(&world, &["--address", "127.0.0.1:0", "--forward-to", &receiver]);
    world.sandbox.register_webhook(&listening.url).expect("it is registered");
    apply(&world, "~01234567");
    wait_until("it is forwarded twice", || seen.lock().expect("the list").len() == 2);
    let seen = seen.lock().expect("the list");
    assert_eq!(seen[0].0, world.sandbox.deliveries().expect("the deliveries")[0].id);
    assert_eq!(seen[0], seen[1]);
    assert_eq!(seen[0].1["jobId"], "~01234567");
}

#[test]
fn events_settle_a_campaign() {
    let world = World::with(|builder| builder.settle_delay(Duration::from_secs(5)));
    world.write("jobs.csv", "jobId,coverLetter\n~01234567,Hello\n");
    world.run(&["campaign", "add", "jobs.csv"]);
    let listening = Listening::start(&world, &["--address", "127.0.0.1:0", "--campaign", "campaign.db"]);
    world.sandbox.register_webhook(&listening.url).expect("it is registered");
    let ran = world.run(&["campaign", "run", "--yes", "--no-settle"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    listening.line("applied");
    let progress = world.run(&["campaign", "status", "--json"]).json("progress");
    assert_eq!((&progress["applied"], &progress["processing"]), (&json!(1), &json!(0)));
}

#[test]
fn a_campaign_that_is_not_there_is_not_created() {
    let world = World::new();
    let ran = world.run(&["listen", "--address", "127.0.0.1:0", "--campaign", "campaing.db"]);
    assert_eq!((ran.code, world.path("campaing.db").exists()), (2, false));
    assert!(ran.stderr.contains("there is no campaign in campaing.db"), "{ran:?}");
}

#[test]
fn each_event_is_json_when_asked_for() {
    let world = World::new();
    let ran = world.run(&["listen", "--test", "--address", "127.0.0.1:0", "--json"]);
    assert_eq!(ran.json("delivery")["application"]["applicationStatus"], "applied");
}

fn post(world: &World, listening: &Listening, body: &Value, delivery: &str) -> StatusCode {
    let request = reqwest::Client::new().post(&listening.url).header("x-uphunt-delivery", delivery);
    world.block_on(request.body(body.to_string()).send()).expect("a response").status()
}

#[test]
fn a_forged_event_does_not_command_the_terminal() {
    let world = World::new();
    let listening = Listening::start(&world, &["--address", "127.0.0.1:0", "--no-confirm"]);
    let event =
        json!({"event": "x", "queueId": "q\u{1b}[31m", "jobId": "~01\u{1b}[2J", "applicationStatus": "odd\u{7}"});
    assert_eq!(post(&world, &listening, &event, "d_1"), StatusCode::OK);
    let line = listening.line("odd");
    assert!(!line.contains(['\u{1b}', '\u{7}']), "{line:?}");
}

#[test]
fn a_log_that_a_crash_cut_off_is_continued_on_a_new_line() {
    let world = World::new();
    std::fs::write(world.path("webhooks.jsonl"), b"\xff\xfe\n{\"deliveryId\": \"d_0\", \"ev").expect("it is written");
    let event = json!({"event": "application.applied", "queueId": "q_1", "applicationStatus": "applied"});
    let start = || Listening::start(&world, &["--address", "127.0.0.1:0", "--no-confirm"]);
    let first = start();
    assert_eq!(post(&world, &first, &event, "d_1"), StatusCode::OK);
    drop(first);
    let second = start();
    assert_eq!(post(&world, &second, &event, "d_1"), StatusCode::OK);
    let text = std::fs::read(world.path("webhooks.jsonl")).expect("the log");
    assert_eq!(String::from_utf8_lossy(&text).matches("d_1").count(), 1, "the delivery is known after the restart");
}

#[test]
fn events_are_handled_without_a_log() {
    let world = World::new();
    let ran = world.run(&["listen", "--test", "--address", "127.0.0.1:0", "--log", "/dev/null"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stdout.contains("The test event arrived."), "{ran:?}");
}

#[test]
fn an_open_request_does_not_keep_it_from_stopping() {
    use std::io::Write as _;
    let world = World::new();
    let mut listening = Listening::start(&world, &["--address", "127.0.0.1:0", "--no-confirm"]);
    let address = format!("127.0.0.1:{}", listening.port());
    let mut open = std::net::TcpStream::connect(address).expect("it is connected");
    open.write_all(b"POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{").expect("a part is sent");
    std::thread::sleep(Duration::from_millis(300));
    for _ in 0..2 {
        let kill = format!("kill -TERM {}", listening.process.id());
        std::process::Command::new("sh").args(["-c", &kill]).status().expect("a shell runs");
        std::thread::sleep(Duration::from_millis(300));
    }
    let start = Instant::now();
    while listening.process.try_wait().expect("it can be asked").is_none() {
        assert!(start.elapsed() < TIMEOUT, "it runs on after two signals");
        std::thread::sleep(Duration::from_millis(20));
    }
    drop(open);
}

#[test]
fn a_test_event_that_is_not_handled_is_a_failure() {
    let world = World::new();
    // No file may grow, so the event cannot be written down.
    let script = format!("trap '' XFSZ; ulimit -f 0; exec {} listen --test --address 127.0.0.1:0", support::PROGRAM);
    let mut command = std::process::Command::new("sh");
    command.args(["-c", &script]).current_dir(world.folder.path()).env("NO_COLOR", "1");
    let ran = support::run(command);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.stderr.contains("the test event was not handled within 30 s"), "{ran:?}");
}
