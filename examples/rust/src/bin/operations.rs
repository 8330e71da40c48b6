//! The code of the manual's pages on networks, logging, tests and deploying, which the tests run against a sandbox.
#![expect(clippy::print_stdout, reason = "it is a program")]

use std::time::Duration;

use uphunt::http::{BoxFuture, Headers, Request, Response, TransportError};
use uphunt::{ApplyRequest, Client, Endpoint, RateLimit, Transport, WaitOptions};
use uphunt_sandbox::Sandbox;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    // ANCHOR: logging
    tracing_subscriber::fmt().with_env_filter("warn,uphunt=debug").with_writer(std::io::stderr).init();
    // ANCHOR_END: logging

    // ANCHOR: network
    let mut builder = Client::builder()
        .from_env()
        .proxy("http://proxy.example:3128")
        .no_proxy("127.0.0.1,.internal.example")
        .connect_timeout(Duration::from_secs(5));
    if let Ok(file) = std::env::var("COMPANY_CA") {
        builder = builder.ca_certificates(std::fs::read_to_string(file)?); // PEM
    }
    let proxied = builder.build()?;
    // ANCHOR_END: network
    proxied.freelancers().await?; // 127.0.0.1 needs no proxy

    // ANCHOR: limits
    let client = Client::builder()
        .from_env()
        .limits(Endpoint::Status, &[RateLimit::per_minute(600)])
        .max_in_flight(32)
        .build()?;
    // ANCHOR_END: limits
    client.freelancers().await?;

    // ANCHOR: keyless
    let keyless = Client::builder().without_key().base_url("https://api.example.com/uphunt").build()?;
    // ANCHOR_END: keyless
    println!("{keyless:?}");

    println!("queued as {}", handler(&function_client()?, "~01function", "Hi, our team has…").await?);

    fake().await?;
    sandbox().await
}

// ANCHOR: function
/// Called once, outside of the handler: warm starts reuse the client's connections.
fn function_client() -> uphunt::Result<Client> {
    Client::builder().from_env().deadline(Duration::from_secs(20)).build()
}

async fn handler(client: &Client, job_id: &str, cover_letter: &str) -> uphunt::Result<String> {
    let submission = client.apply(&ApplyRequest::new(job_id, cover_letter)).await?;
    Ok(submission.queue_id)
}
// ANCHOR_END: function

// ANCHOR: fake
/// Responds to every request without a network.
struct FakeService;

impl Transport for FakeService {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let body = if request.url.ends_with("/apply") {
            r#"{"queueId": "q_1"}"#
        } else {
            r#"{"queueId": "q_1", "applicationStatus": "not_eligible"}"#
        };
        Box::pin(async move { Ok(Response { status: 200, headers: Headers::new(), body: body.into() }) })
    }
}

async fn fake() -> uphunt::Result<()> {
    let client = Client::builder().api_key("sk_uphunt_test").transport(FakeService).build()?;
    let application = client.apply_and_wait(&ApplyRequest::new("~01abc", "Hi"), WaitOptions::new()).await?;
    assert_eq!(application.application_status, "not_eligible".into());
    Ok(())
}
// ANCHOR_END: fake

// ANCHOR: sandbox
async fn sandbox() -> anyhow::Result<()> {
    let sandbox = Sandbox::builder().settle_delay(Duration::from_secs(60)).start().await?;
    let client = Client::builder().api_key(sandbox.api_key()).base_url(sandbox.url()).build()?;

    sandbox.faults().add("apply:lost_answer".parse()?); // queued, then the connection breaks
    let submission = client.apply(&ApplyRequest::new("~01sandbox_not_available_1", "Hi")).await?;
    assert!(submission.recovered);

    sandbox.clock().advance(Duration::from_secs(60)).await?;
    let application = client.wait(submission.reference(), WaitOptions::new()).await?;
    println!("{}", application.application_status); // not_available
    Ok(())
}
// ANCHOR_END: sandbox
