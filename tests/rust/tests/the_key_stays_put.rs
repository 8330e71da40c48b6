//! Whatever goes wrong, and however the service misbehaves, the key is in the `x-api-key` header and nowhere else: no log
//! line of any library, no error in any form, no `Debug`, no URL, no body.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

mod disclosure;

use std::time::Duration;

use disclosure::{Everything, KEY, Reply, Server, misuse};
use uphunt::http::Method;
use uphunt::{
    ApplicationRef, AppliedJobsQuery, ApplyRequest, Backoff, Client, ClientBuilder, GenerateProposal, PollSchedule,
    WaitOptions, WebhookEvent, WebhookInbox,
};

fn hurried(builder: ClientBuilder) -> Client {
    let at_once = Backoff { base: Duration::from_millis(1), ..Backoff::default() };
    let client =
        builder.api_key(KEY).timeout(Duration::from_millis(150)).deadline(Duration::from_secs(2)).build().unwrap();
    client.with_config(&client.config().backoff(at_once).max_retries(1))
}

/// Makes every kind of call and writes down everything that can be seen of it.
async fn call_everything(client: &Client, seen: &mut Everything) {
    let impatient = || {
        let schedule = PollSchedule { interval: Duration::from_millis(20), ..PollSchedule::default() };
        WaitOptions::new().timeout(Duration::from_millis(60)).schedule(schedule)
    };
    let queue = ApplicationRef::queue("q_1");
    let request = ApplyRequest::new("~02abc", "Hello");
    seen.error(client.apply(&request).await);
    seen.error(client.apply_and_wait(&request, impatient()).await);
    seen.error(client.status(queue.clone()).await);
    seen.error(client.status(ApplicationRef::job("~02abc")).await);
    seen.error(client.wait(queue.clone(), impatient()).await);
    seen.error(client.applied_jobs(&AppliedJobsQuery::new().limit(3)).await);
    seen.error(
        client.iter_applied_jobs(AppliedJobsQuery::new()).next().await.unwrap_or_else(|| client_is_idle(client)),
    );
    seen.error(client.generate_proposal(&GenerateProposal::for_description("Rust", "An SDK")).await);
    seen.error(client.freelancers().await);
    seen.error(client.get_job("~02abc").await);
    seen.error(client.get_client_jobs("1").await);
    for method in [Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete] {
        match client.request(method, "/api/else").query("a", "b").json(&[1]).send().await {
            Ok(raw) => seen.error(raw.json::<serde_json::Value>()),
            Err(error) => seen.error(Err::<(), _>(error)),
        }
    }
    let event = br#"{"event":"application.applied","queueId":"q_1","applicationStatus":"applied"}"#;
    seen.error(client.confirm(&WebhookEvent::parse(Some("d_1"), event).unwrap()).await);
    seen.error(WebhookInbox::new().receive(Some("d_1"), b"{").await);
    for check in client.check_setup().await.checks {
        seen.debug(&check);
    }
    seen.debug(client);
    seen.debug(&client.config());
    seen.debug(&impatient());
    seen.debug(&client.watch(queue, &impatient()));
    seen.debug(&client.iter_applied_jobs(AppliedJobsQuery::new()));
    seen.debug(&client.request(Method::Get, "/api/else"));
    seen.debug(&client.credits());
}

/// A stream that ended without a row stands for no error.
fn client_is_idle(_: &Client) -> uphunt::Result<uphunt::Application> {
    Ok(WebhookEvent::parse(None, br#"{"event":"e","applicationStatus":"applied"}"#)?.application)
}

#[tokio::test]
async fn the_key_is_in_its_header_and_nowhere_else() {
    let mut seen = Everything::watch();
    let (server, elsewhere) = (Server::start(), Server::start());
    let replies = Reply::every_kind(&elsewhere.url());
    for (name, reply) in replies {
        server.answer_with(reply);
        let client = hurried(Client::builder().base_url(format!("{}/{name}", server.url())));
        call_everything(&client, &mut seen).await;
        seen.assert_clean(&name);
    }
    for request in server.requests() {
        let in_header = request.lines().filter(|line| *line == format!("x-api-key: {KEY}")).count();
        assert_eq!((in_header, request.matches(KEY).count()), (1, 1), "{request}");
    }
    assert!(server.requests().len() > 500, "{}", server.requests().len());
    assert!(elsewhere.requests().is_empty(), "a redirect was followed");
    assert!(seen.lines() > 10_000, "the logs were watched: {}", seen.lines());
}

#[tokio::test]
async fn the_key_does_not_show_when_there_is_no_way_to_the_service() {
    let mut seen = Everything::watch();
    let server = Server::start();
    server
        .answer_with(Reply::Bytes(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n".to_vec()));
    let plain_text_where_tls_is_expected = server.url().replace("http://", "https://");
    let builders = [
        ("nobody listens", Client::builder().base_url("http://127.0.0.1:1")),
        ("no such name", Client::builder().base_url("https://no-such-host.invalid")),
        ("no TLS", Client::builder().base_url(plain_text_where_tls_is_expected)),
        ("a dead proxy", Client::builder().proxy("http://127.0.0.1:1")),
        ("a proxy that refuses", Client::builder().proxy(server.url())),
    ];
    for (name, builder) in builders {
        call_everything(&hurried(builder), &mut seen).await;
        seen.assert_clean(name);
    }
}

#[test]
fn the_key_does_not_show_when_a_client_cannot_be_built() {
    let mut seen = Everything::watch();
    for builder in misuse() {
        seen.error(builder.build());
    }
    seen.assert_clean("misuse");
}

/// A person pastes the key where an id belongs: it is not sent, and not repeated either.
#[tokio::test]
async fn a_key_given_for_an_id_is_not_in_what_is_said_about_it() {
    let mut seen = Everything::watch();
    let server = Server::start();
    let client = hurried(Client::builder().base_url(server.url()));
    for reference in [ApplicationRef::queue(KEY), ApplicationRef::job(KEY)] {
        seen.error(client.status(reference.clone()).await);
        seen.error(client.wait(reference, WaitOptions::new()).await);
    }
    seen.error(client.apply(&ApplyRequest::new(KEY, "Hi")).await);
    seen.error(client.apply_and_wait(&ApplyRequest::new(KEY, "Hi"), WaitOptions::new()).await);
    seen.assert_clean("the key as an id");
}
