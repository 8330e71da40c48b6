//! The ways to the service: proxy, headers, timeouts, a transport of one's own, and requests to paths not modelled.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::json;
use uphunt::http::{BoxFuture, Delivery, Headers, Method, Request, Response, TransportError, TransportErrorKind};
use uphunt::{ApplicationRef, Client, ErrorKind, Transport};
use uphunt_sandbox::Sandbox;

use crate::forwarder::Forwarder;
use crate::script::Script;
use crate::setting::{builder, open, proposal, queued, quick};

#[tokio::test]
async fn a_proxy_carries_every_request() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let proxy = Forwarder::to(sandbox.url(), "").await;
    let client =
        builder(&sandbox).base_url("http://uphunt.example").allow_http(true).proxy(&proxy.url).build().unwrap();
    client.apply(&proposal("~011")).await.unwrap();
    assert!(client.status(ApplicationRef::job("~011")).await.is_ok());
    assert_eq!(proxy.targets()[0], "http://uphunt.example/api/auto-apply-v2/apply", "as one asks a proxy");
    assert_eq!((proxy.targets().len(), queued(&sandbox)), (2, 1));
}

#[tokio::test]
async fn a_proxy_that_is_not_there_is_a_connection_error() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let closed = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let base_url = sandbox.url().replace("http:", "https:");
    let client = builder(&sandbox).base_url(base_url).proxy(format!("http://{closed}")).build().unwrap();
    let error = client.apply(&proposal("~011")).await.unwrap_err();
    assert_eq!((error.kind, error.attempts, client.credits().in_doubt), (ErrorKind::Connection, 3, 0));
    assert!(sandbox.requests_seen().is_empty());
    assert_eq!(builder(&sandbox).proxy("not a proxy").build().unwrap_err().field.as_deref(), Some("proxy"));
}

#[tokio::test]
async fn extra_headers_and_the_user_agent_go_along() {
    let service = Script::always(200, r#"{"freelancers":[]}"#).await;
    let builder = || Client::builder().api_key("sk_uphunt_0123456789").base_url(&service.url);
    let named =
        builder().user_agent("crm/2.1").header("x-team", "north").header("X-Api-Key", "another").build().unwrap();
    named.freelancers().await.unwrap();
    builder().build().unwrap().freelancers().await.unwrap();
    let own = concat!("uphunt-sdk/", env!("CARGO_PKG_VERSION"));
    let heard = service.heard();
    assert_eq!(heard[0].header("user-agent"), format!("crm/2.1 {own}"));
    assert_eq!((heard[0].header("x-team"), heard[0].header("accept")), ("north", "application/json"));
    let keys: Vec<_> = heard[0].headers.get_all("x-api-key").iter().collect();
    assert_eq!(keys, ["sk_uphunt_0123456789"], "the key cannot be replaced by accident");
    assert_eq!(heard[1].header("user-agent"), own);
    for (name, value) in [("bad name", "x"), ("x-a", "two\nlines"), ("host", "x"), ("", "x")] {
        assert_eq!(builder().header(name, value).build().unwrap_err().field.as_deref(), Some("headers"));
    }
}

#[tokio::test]
async fn without_a_key_none_is_sent() {
    let service = Script::always(200, r#"{"freelancers":[]}"#).await;
    let client = Client::builder().without_key().base_url(&service.url).build().unwrap();
    client.freelancers().await.unwrap();
    assert!(!service.heard()[0].headers.contains_key("x-api-key"));
}

/// A full backlog swallows further connections on Linux; elsewhere they may be refused instead.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn connecting_has_a_timeout_of_its_own() {
    use std::time::{Duration, Instant};
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut waiting = Vec::new();
    while let Ok(connection) =
        tokio::time::timeout(Duration::from_secs(1), tokio::net::TcpStream::connect(address)).await
    {
        waiting.push(connection.unwrap());
    }
    let builder = Client::builder().api_key("sk_uphunt_0123456789").base_url(format!("http://{address}"));
    let client = builder.connect_timeout(Duration::from_millis(200)).max_retries(0).build().unwrap();
    let begun = Instant::now();
    let error = client.apply(&proposal("~011")).await.unwrap_err();
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
    assert_eq!((error.kind, error.attempts, client.credits().in_doubt), (ErrorKind::Connection, 1, 0), "{error:?}");
}

/// Answers from memory; fails every other time before anything is sent.
#[derive(Clone, Default)]
struct FromMemory(Arc<AtomicUsize>);

impl Transport for FromMemory {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let sent = self.0.fetch_add(1, Ordering::SeqCst);
        let shown = format!("{request:?}");
        Box::pin(async move {
            assert!(!shown.contains("sk_uphunt"), "{shown}");
            if sent.is_multiple_of(2) {
                return Err(TransportError::new(TransportErrorKind::Connect, Delivery::NotSent, "the memory is busy"));
            }
            let body = json!({ "queueId": request.url, "creditsRemaining": 7 }).to_string().into_bytes();
            Ok(Response { status: 200, headers: Headers::new(), body })
        })
    }
}

#[tokio::test]
async fn a_transport_of_ones_own_is_given_the_same_care() {
    let transport = FromMemory::default();
    let builder = Client::builder().api_key("sk_uphunt_0123456789").calls(quick());
    let client = builder.transport(transport.clone()).build().unwrap();
    let submission = client.apply(&proposal("~011")).await.unwrap();
    assert_eq!(submission.queue_id, "https://uphunt.io/api/auto-apply-v2/apply");
    assert_eq!(transport.0.load(Ordering::SeqCst), 2, "not sent, and so sent again");
    let error = client.with_config(&quick().max_retries(0)).freelancers().await.unwrap_err();
    assert!(error.message.contains("the memory is busy"), "{error}");
}

#[tokio::test]
async fn a_raw_request_has_key_errors_and_retries() {
    let (sandbox, client) = open().await;
    let body = json!({ "jobTitle": "Rust", "jobDescription": "An SDK" });
    let answer = client.request(Method::Post, "/api/auto-apply-v2/generate-proposal").json(&body).send().await.unwrap();
    assert_eq!((answer.status, answer.headers.get("x-ratelimit-limit")), (200, Some("30")));
    assert!(answer.json::<serde_json::Value>().unwrap()["proposal"].is_string());
    let queue_id = client.apply(&proposal("~011")).await.unwrap().queue_id;
    let status = client.request(Method::Get, "/api/auto-apply-v2/status").query("queueId", &queue_id).send().await;
    assert_eq!(status.unwrap().json::<serde_json::Value>().unwrap()["jobId"], "~011");
    let path = "/api/auto-apply-v2/apply";
    let refused = client.request(Method::Post, path).json(&proposal("~012")).send().await.unwrap_err();
    assert_eq!((refused.kind, queued(&sandbox)), (ErrorKind::InvalidInput, 1), "it could be sent twice");
    let older = client.request(Method::Get, "/api/auto-apply/external/freelancers").send().await.unwrap();
    assert_eq!(older.json::<serde_json::Value>().unwrap()["freelancers"].as_array().unwrap().len(), 3);
    let nowhere = client.request(Method::Delete, "/api/not-modelled-yet").send().await.unwrap_err();
    assert_eq!(nowhere.kind, ErrorKind::NotFound);
}

#[tokio::test]
async fn a_raw_write_is_not_sent_twice_and_a_raw_read_is() {
    let service = Script::always(503, "{}").await;
    let client =
        Client::builder().api_key("sk_uphunt_0123456789").base_url(&service.url).calls(quick()).build().unwrap();
    assert_eq!(client.request(Method::Post, "/x").json(&json!({})).send().await.unwrap_err().attempts, 1);
    assert_eq!(client.request(Method::Get, "/x").send().await.unwrap_err().attempts, 3);
    assert_eq!(client.request(Method::Get, "//elsewhere.example/x").send().await.unwrap_err().attempts, 0);
    assert_eq!(service.heard().len(), 4);
}

/// Serves each connection for one request, keeps it open for 50 ms, and closes it.
fn serve_and_close(responses: usize) -> String {
    use std::io::{Read, Write};

    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for connection in listener.incoming().take(responses) {
            let mut connection = connection.unwrap();
            let mut buffer = [0; 4_096];
            let mut request = Vec::new();
            // Head and body of such a small request may come in two parts.
            while !(request.ends_with(b"}") || request.starts_with(b"GET") && request.ends_with(b"\r\n\r\n")) {
                let length = connection.read(&mut buffer).unwrap();
                request.extend_from_slice(&buffer[..length]);
            }
            let body = r#"{"queueId":"q_1","applicationStatus":"processing"}"#;
            let response = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
            connection.write_all(response.as_bytes()).unwrap();
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
    });
    url
}

/// A program that blocks its only thread between calls does not see that the server closed the connection meanwhile.
#[tokio::test]
async fn a_connection_that_became_stale_while_the_thread_was_blocked_is_no_attempt() {
    let client = Client::builder().api_key("sk_uphunt_0123456789").base_url(serve_and_close(20)).max_retries(0);
    let client = client.build().unwrap();
    for job in 0..20 {
        let submission = client.apply(&proposal(&format!("~02{job}"))).await.unwrap();
        assert!(!submission.recovered, "apply {job}");
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
}

#[tokio::test]
async fn a_reqwest_client_of_your_own_is_a_transport() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let own = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).user_agent("own").no_proxy();
    let transport = uphunt::http::NativeTransport::from_client(own.build().unwrap());
    let client = builder(&sandbox).transport(transport).build().unwrap();
    client.apply(&proposal("~011")).await.unwrap();
    assert_eq!(queued(&sandbox), 1);
}
