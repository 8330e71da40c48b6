//! What the replay server does to connections: raw bytes, keep-alive, TLS, HTTP/2, proxies.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::error::Error;
use std::time::Duration;

use reqwest::{Certificate, Client, ClientBuilder, Identity, Proxy, Version};
use serde_json::{Value, json};
use uphunt_sandbox::replay::{Begun, Replay, Report, VectorFile, Vectors};

const KEY: &str = "sk_test_0123456789";

/// A replay server with one case.
async fn start(exchanges: &[Value], more: Value) -> (Replay, Begun) {
    let mut case = json!({
        "name": "a_case", "about": "a test",
        "client": {"apiKey": KEY, "caCertificates": "{{ca}}", "clientCertificate": "{{clientCertificate}}", "proxy": "{{proxy}}"},
        "steps": [{"call": "freelancers", "result": {}}], "exchanges": exchanges,
    });
    for (name, value) in more.as_object().unwrap() {
        case[name] = value.clone();
    }
    let file: VectorFile = serde_json::from_value(json!({"about": "a test", "cases": [case]})).unwrap();
    let replay = Replay::start(Vectors::new(vec![("test.json".to_owned(), file)]).unwrap()).await.unwrap();
    let begun = replay.begin("a_case").unwrap();
    (replay, begun)
}

fn get_x(reply: &Value, more: &Value) -> Value {
    let mut exchange = json!({"request": {"method": "GET", "path": "/x"}, "reply": reply});
    for (name, value) in more.as_object().unwrap() {
        exchange[name] = value.clone();
    }
    exchange
}

fn builder(begun: &Begun) -> ClientBuilder {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let ca = Certificate::from_pem(begun.client.ca_certificates.as_ref().unwrap().as_bytes()).unwrap();
    // No other root, so that the test does not read those of the system.
    Client::builder().no_proxy().tls_certs_only([ca])
}

async fn send(client: &Client, begun: &Begun) -> reqwest::Result<(Version, String)> {
    let request = client.get(format!("{}/x", begun.base_url)).header("x-api-key", KEY);
    let answer = request.header("accept", "application/json").send().await?;
    Ok((answer.version(), answer.text().await?))
}

async fn report(replay: &Replay, begun: &Begun) -> Report {
    replay.report(begun).await.unwrap()
}

/// Every message of an error and its sources.
fn chain(error: &reqwest::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text = format!("{text}: {error}");
        source = error.source();
    }
    text
}

#[tokio::test]
async fn raw_pieces_are_written_as_they_stand_and_the_connection_goes_on() {
    let head = "HTTP/1.1 200 OK\r\nx-odd: caf\u{e9}\r\ncontent-length: 2\r\n\r\n";
    let raw = json!({"raw": ["HTTP/1.1 103 Early Hints\r\n\r\n", 5, head, 5, "{}"], "then": "keep"});
    let exchanges = [get_x(&raw, &json!({})), get_x(&json!({"json": [1]}), &json!({"connection": "same"}))];
    let (replay, begun) = start(&exchanges, json!({})).await;
    let client = builder(&begun).build().unwrap();
    assert_eq!(send(&client, &begun).await.unwrap().1, "{}");
    assert_eq!(send(&client, &begun).await.unwrap().1, "[1]");
    assert_eq!(report(&replay, &begun).await.problems, [""; 0]);
}

#[tokio::test]
async fn a_base64_body_is_sent_as_its_bytes() {
    let reply = json!({"base64": "77u/e30=", "headers": {"content-type": "application/json"}});
    let (_replay, begun) = start(&[get_x(&reply, &json!({}))], json!({})).await;
    let answer = builder(&begun).build().unwrap().get(format!("{}/x", begun.base_url)).send().await.unwrap();
    assert_eq!(&answer.bytes().await.unwrap()[..], b"\xef\xbb\xbf{}");
}

#[tokio::test]
async fn a_kept_connection_is_closed_without_notice_when_it_was_idle() {
    let exchanges = [
        get_x(&json!({"json": {}, "then": {"closeAfterMs": 40}}), &json!({"connection": "new"})),
        get_x(&json!({"json": {}}), &json!({"connection": "same"})),
    ];
    let (replay, begun) = start(&exchanges, json!({})).await;
    let client = builder(&begun).build().unwrap();
    send(&client, &begun).await.unwrap();
    tokio::time::sleep(Duration::from_secs(1)).await;
    send(&client, &begun).await.unwrap();
    let problems = report(&replay, &begun).await.problems;
    assert_eq!(problems, ["request 2: came on another connection than the request before it"]);
}

#[tokio::test]
async fn a_request_on_a_used_connection_is_reported_where_a_new_one_is_expected() {
    let exchanges = [
        get_x(&json!({"json": {}, "then": "keep"}), &json!({})),
        get_x(&json!({"json": {}}), &json!({"connection": "new"})),
    ];
    let (replay, begun) = start(&exchanges, json!({})).await;
    let client = builder(&begun).build().unwrap();
    send(&client, &begun).await.unwrap();
    send(&client, &begun).await.unwrap();
    let problems = report(&replay, &begun).await.problems;
    assert_eq!(problems, ["request 2: came on a connection that was used before, expected a new one"]);
}

#[tokio::test]
async fn a_reset_is_a_reset() {
    let (_replay, begun) = start(&[get_x(&json!({"fault": "reset"}), &json!({}))], json!({})).await;
    let error = send(&builder(&begun).build().unwrap(), &begun).await.unwrap_err();
    assert!(chain(&error).contains("reset"), "{}", chain(&error));
}

#[tokio::test]
async fn a_trusted_listener_serves_http_1_and_http_2() {
    for (listener, version) in
        [(json!({"tls": "trusted"}), Version::HTTP_11), (json!({"tls": "trusted", "http2": true}), Version::HTTP_2)]
    {
        let (replay, begun) = start(&[get_x(&json!({"json": {}}), &json!({}))], json!({"listener": listener})).await;
        assert!(begun.base_url.starts_with("https://"));
        assert_eq!(send(&builder(&begun).build().unwrap(), &begun).await.unwrap(), (version, "{}".to_owned()));
        assert!(report(&replay, &begun).await.ok);
    }
}

#[tokio::test]
async fn other_peers_fail_the_handshake_and_receive_no_request() {
    for (tls, word) in
        [("untrusted", "UnknownIssuer"), ("otherHost", "NotValidForName"), ("plain", "InvalidContentType")]
    {
        let (replay, begun) = start(&[], json!({"listener": {"tls": tls}})).await;
        let error = send(&builder(&begun).build().unwrap(), &begun).await.unwrap_err();
        assert!(error.is_connect() && format!("{error:?}").contains(word), "{tls}: {error:?}");
        assert!(report(&replay, &begun).await.ok);
    }
    let (_replay, begun) = start(&[], json!({"listener": {"tls": "silent"}})).await;
    let client = builder(&begun).connect_timeout(Duration::from_millis(100)).build().unwrap();
    let error = send(&client, &begun).await.unwrap_err();
    assert!(error.is_connect() && error.is_timeout(), "{error:?}");
}

#[tokio::test]
async fn a_client_certificate_is_required_where_the_case_says_so() {
    let listener = json!({"listener": {"tls": "trusted", "clientCertificate": true}});
    let (_replay, begun) = start(&[get_x(&json!({"json": {}}), &json!({}))], listener).await;
    assert!(send(&builder(&begun).build().unwrap(), &begun).await.is_err());
    let identity = Identity::from_pem(begun.client.client_certificate.as_ref().unwrap().as_bytes()).unwrap();
    send(&builder(&begun).identity(identity).build().unwrap(), &begun).await.unwrap();
}

#[tokio::test]
async fn http_2_faults_say_that_the_request_was_not_processed() {
    for fault in ["refuseStream", "goAway"] {
        let exchanges = [get_x(&json!({"fault": fault}), &json!({})), get_x(&json!({"json": {}}), &json!({}))];
        let (replay, begun) = start(&exchanges, json!({"listener": {"tls": "trusted", "http2": true}})).await;
        let client = builder(&begun).retry(reqwest::retry::never()).build().unwrap();
        let error = send(&client, &begun).await.unwrap_err();
        let mut source = error.source();
        let reason = loop {
            match source {
                Some(error) if error.is::<h2::Error>() => break error.downcast_ref::<h2::Error>().unwrap(),
                Some(error) => source = error.source(),
                None => panic!("{fault}: {error:?} has no HTTP/2 reason"),
            }
        };
        assert!(reason.is_remote(), "{fault}: {reason:?}");
        send(&client, &begun).await.unwrap();
        assert!(report(&replay, &begun).await.ok);
    }
}

#[tokio::test]
async fn a_proxy_tunnels_or_refuses_and_one_that_must_not_be_used_reports() {
    let tls = json!({"tls": "trusted"});
    let through = |begun: &Begun| {
        let proxy = Proxy::all(begun.client.proxy.as_ref().unwrap()).unwrap();
        builder(begun).proxy(proxy).build().unwrap()
    };
    let (replay, begun) =
        start(&[get_x(&json!({"json": {}}), &json!({}))], json!({"listener": tls, "proxy": {}})).await;
    send(&through(&begun), &begun).await.unwrap();
    assert!(report(&replay, &begun).await.ok);
    let (replay, begun) = start(&[], json!({"listener": tls, "proxy": {"refusesWith": 407}})).await;
    let error = send(&through(&begun), &begun).await.unwrap_err();
    assert!(chain(&error).contains("proxy auth"), "{}", chain(&error));
    assert!(report(&replay, &begun).await.ok);
    let (replay, begun) = start(&[], json!({"listener": tls, "proxy": {"unused": true}})).await;
    let _ = send(&through(&begun), &begun).await;
    assert_eq!(report(&replay, &begun).await.problems[0], "a connection to the proxy, which must not be used");
}

#[tokio::test]
async fn requests_in_any_order_find_their_exchange() {
    let post = |job: &str| json!({"request": {"method": "POST", "path": "/a", "body": {"jobId": job}}, "reply": {"json": {"queueId": job}}});
    let (replay, begun) = start(&[post("1"), post("2")], json!({"anyOrder": true})).await;
    let client = builder(&begun).build().unwrap();
    let apply = async |job: &str| {
        let request = client.post(format!("{}/a", begun.base_url)).header("x-api-key", KEY);
        let request = request.header("accept", "application/json").header("content-type", "application/json");
        request.body(json!({"jobId": job}).to_string()).send().await.unwrap().text().await.unwrap()
    };
    assert_eq!(apply("2").await, r#"{"queueId":"2"}"#);
    assert_eq!(apply("1").await, r#"{"queueId":"1"}"#);
    assert!(report(&replay, &begun).await.ok);
    apply("1").await;
    assert_eq!(report(&replay, &begun).await.problems, ["request 3: POST /a was not expected"]);
}
