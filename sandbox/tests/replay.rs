//! The replay server, as a runner in any language meets it: over HTTP.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use reqwest::{Client, Method, Response};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use uphunt_sandbox::replay::{Replay, VectorFile, Vectors};

const KEY: &str = "sk_test_0123456789";

fn http() -> Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap()
}

/// A server with one case.
async fn replay(exchanges: Value, listener: Option<Value>) -> Replay {
    let more = listener.map_or_else(|| json!({}), |listener| json!({"listener": listener}));
    replay_case(exchanges, more).await
}

/// A server with one case that has more fields.
async fn replay_case(exchanges: Value, more: Value) -> Replay {
    let mut case = json!({
        "name": "a_case", "about": "a test", "client": {"apiKey": KEY},
        "steps": [{"call": "freelancers", "result": {}}], "exchanges": exchanges,
    });
    for (name, value) in more.as_object().unwrap() {
        case[name] = value.clone();
    }
    let file: VectorFile = serde_json::from_value(json!({"about": "a test", "cases": [case]})).unwrap();
    Replay::start(Vectors::new(vec![("test.json".to_owned(), file)]).unwrap()).await.unwrap()
}

fn exchange(reply: &Value) -> Value {
    json!([{"request": {"method": "GET", "path": "/x"}, "reply": reply}])
}

/// Begins a run as a runner does, and gives the base URL and where the report is.
async fn begin(replay: &Replay) -> (String, String) {
    let begun = http().post(format!("{}/runs/a_case", replay.url())).send().await.unwrap();
    let begun: Value = read(begun).await;
    (begun["baseUrl"].as_str().unwrap().to_owned(), begun["reportUrl"].as_str().unwrap().to_owned())
}

async fn read(answer: Response) -> Value {
    serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap()
}

async fn get(url: &str) -> reqwest::Result<Response> {
    http().get(url).header("x-api-key", KEY).header("accept", "application/json").send().await
}

async fn report(url: &str) -> Value {
    read(get(url).await.unwrap()).await
}

/// What a request to this URL is answered with, byte for byte, until the server closes.
async fn raw(base_url: &str) -> String {
    let (host, path) = base_url.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let mut stream = TcpStream::connect(host).await.unwrap();
    let request =
        format!("GET /{path}/x HTTP/1.1\r\nhost: {host}\r\nx-api-key: {KEY}\r\naccept: application/json\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}

#[tokio::test]
async fn each_run_is_its_own() {
    let replay = replay(exchange(&json!({"json": {"ok": true}})), None).await;
    let ((one, one_report), (two, two_report)) = (begin(&replay).await, begin(&replay).await);
    assert_ne!(one, two);
    assert_eq!(read(get(&format!("{one}/x")).await.unwrap()).await, json!({"ok": true}));
    assert_eq!(report(&one_report).await["ok"], true);
    assert_eq!(report(&two_report).await["problems"], json!(["request 1: GET /x never came"]));
    get(&format!("{two}/y?z=1")).await.unwrap();
    get(&format!("{two}/x")).await.unwrap();
    let told = report(&two_report).await;
    assert_eq!((told["ok"].clone(), told["requests"].clone()), (json!(false), json!(2)));
    assert_eq!(told["problems"].as_array().unwrap().len(), 3, "path, query, and one too many: {told}");
}

#[tokio::test]
async fn a_closed_connection_is_closed_without_a_byte() {
    let replay = replay(exchange(&json!({"fault": "close"})), None).await;
    let (base_url, report_url) = begin(&replay).await;
    assert_eq!(raw(&base_url).await, "");
    let told = report(&report_url).await;
    assert_eq!((told["ok"].clone(), told["connectionsClosedByClient"].clone()), (json!(true), json!(0)));
}

#[tokio::test]
async fn a_truncated_answer_promises_more_than_it_gives() {
    let replay = replay(exchange(&json!({"json": {"freelancers": []}, "fault": "truncate"})), None).await;
    let (base_url, _) = begin(&replay).await;
    let answer = raw(&base_url).await;
    assert!(answer.starts_with("HTTP/1.1 200") && answer.contains("content-length: 19\r\n"), "{answer}");
    assert!(answer.ends_with("\r\n\r\n{\"freelan"), "{answer}");
}

#[tokio::test]
async fn a_request_that_the_client_abandons_is_counted() {
    let replay = replay(exchange(&json!({"fault": "stall"})), None).await;
    let (base_url, report_url) = begin(&replay).await;
    let url = format!("{base_url}/x");
    assert!(tokio::time::timeout(Duration::from_secs(1), get(&url)).await.is_err());
    let told = report(&report_url).await;
    assert_eq!((told["ok"].clone(), told["connectionsClosedByClient"].clone()), (json!(true), json!(1)));
}

#[tokio::test]
async fn a_redirect_that_is_followed_with_the_key_is_reported() {
    let replay = replay(exchange(&json!({"status": 302, "headers": {"Location": "{{other}}/y"}})), None).await;
    let (base_url, report_url) = begin(&replay).await;
    let answer = get(&format!("{base_url}/x")).await.unwrap();
    let target = answer.headers()["location"].to_str().unwrap().to_owned();
    assert_ne!(target.split('/').nth(2), base_url.split('/').nth(2), "it is another host");
    get(&target).await.unwrap();
    let told = report(&report_url).await;
    assert!(told["problems"][0].as_str().unwrap().contains("WITH the key: GET /y"), "{told}");
}

#[tokio::test]
async fn a_browser_may_ask_and_read() {
    let replay = replay(exchange(&json!({"json": {}, "headers": {"Retry-After": "1"}})), None).await;
    let (base_url, report_url) = begin(&replay).await;
    let asked = http()
        .request(Method::OPTIONS, format!("{base_url}/x"))
        .header("origin", "http://page.example")
        .header("access-control-request-method", "GET")
        .header("access-control-request-headers", "x-api-key")
        .send()
        .await
        .unwrap();
    assert_eq!(asked.status(), 204);
    assert_eq!(asked.headers()["access-control-allow-headers"], "x-api-key");
    let answer = http()
        .get(format!("{base_url}/x"))
        .header("origin", "http://page.example")
        .header("x-api-key", KEY)
        .header("accept", "application/json");
    let answer = answer.send().await.unwrap();
    assert_eq!(answer.headers()["access-control-allow-origin"], "*");
    assert_eq!(answer.headers()["access-control-expose-headers"], "*");
    let told = report(&report_url).await;
    assert_eq!((told["ok"].clone(), told["requests"].clone()), (json!(true), json!(1)));
}

#[tokio::test]
async fn a_listener_that_refuses_and_one_that_opens_later() {
    let closed = replay(json!([]), Some(json!({"refuses": true}))).await;
    let (base_url, _) = begin(&closed).await;
    assert!(get(&format!("{base_url}/x")).await.unwrap_err().is_connect());
    let opening = replay(exchange(&json!({"json": {}})), Some(json!({"opensAfterMs": 300}))).await;
    let (base_url, report_url) = begin(&opening).await;
    assert!(get(&format!("{base_url}/x")).await.unwrap_err().is_connect());
    while get(&format!("{base_url}/x")).await.is_err() {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(
        report(&report_url).await,
        json!({"ok": true, "requests": 1, "problems": [], "connectionsClosedByClient": 0})
    );
}

#[test]
fn the_program_prints_its_url_and_cases_and_ends_with_its_parent() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    let mut child = Command::new(env!("CARGO_BIN_EXE_uphunt-sandbox"))
        .arg("replay")
        .arg(folder)
        .arg("--exit-with-stdin")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let ready: Value = serde_json::from_str(&line).unwrap();
    let url = format!("{}/vectors", ready["url"].as_str().unwrap());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let served = runtime.block_on(async { read(get(&url).await.unwrap()).await });
    let names: Vec<_> = served["cases"].as_array().unwrap().iter().map(|case| case["name"].clone()).collect();
    assert_eq!(ready["cases"], json!(names));
    assert!(served["cases"][0]["client"]["timeoutMs"].is_u64(), "defaults are filled in");
    drop(child.stdin.take());
    assert!(child.wait().unwrap().success());
}
