//! Arbitrary bytes, and documents as they should be with a few bytes changed, as answers to every call and as webhooks:
//! nothing panics, everything ends, an error keeps the status that it came with.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::time::Duration;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::Config;
use tokio::time::Instant;
use uphunt::http::{Headers, Method, Response};
use uphunt::{
    ApplicationRef, AppliedJobsQuery, ApplyRequest, Client, Error, ErrorKind, GenerateProposal, WaitOptions,
    WebhookEvent, WebhookInbox,
};
use uphunt_tests::answering::Answering;

const DOCUMENTS: &[&str] = &[
    r#"{"queueId":"q_1","creditsRemaining":99,"jobId":"~02a","processedJobId":"p","applicationStatus":"processing"}"#,
    r#"{"queueId":"q_1","jobId":"~02a","applicationStatus":"applied","applicationStatusMessage":"ok","appliedAt":1760000000000,"processedAt":1760000000000.0,"errorMessage":null}"#,
    r#"{"jobs":[{"queueId":"q_1","applicationStatus":"failed","errorMessage":"\u00e9"}],"total":"1","limit":50,"offset":0}"#,
    r#"[{"queueId":17,"applicationStatus":"withdrawn"}]"#,
    r#"{"proposal":"Hello"}"#,
    r#"{"freelancers":[{"id":"1","name":"Ada","hourlyRate":65.5,"profiles":[{"profileId":"p_1","isDefault":true}]}]}"#,
    r#"{"authJobDetailsResponse":{"data":{"jobAuthDetails":{"buyer":{"info":{"company":{"companyId":"1"}}}}}}}"#,
    r#"{"companyId":"1","lastSyncedAt":1,"buyer":{"stats":{"score":4.9,"totalCharges":{"amount":1e9}},"topClient":true},"openJobs":[{"id":"1","isPtcPrivate":null}],"workHistory":[{"totalCharge":1}],"archivedCiphers":null}"#,
    r#"{"error":"No credits","message":"top up","code":"C","creditsRemaining":-1,"needsCredits":true,"limit":1000,"used":1e3,"resetsAt":1760000000}"#,
    r#"{"event":"application.failed","deliveredAt":5,"data":{"queueId":"q","applicationStatus":"not_available"}}"#,
    r#"{"type":"application.applied","queueId":"q","applicationStatus":"applied"}"#,
    "<html><h1>Bad gateway</h1></html>",
];

/// What a number, a text or a list in a document may suddenly be.
const SURPRISES: &[&[u8]] = &[
    b"null",
    b"-1",
    b"1e999",
    b"-0.0",
    b"99999999999999999999999999",
    b"\"\"",
    b"{}",
    b"[]",
    b"[[[[[[[[[[[[[[[[",
    b"\xff\xfe",
    b"\0",
    b"\\ud800",
    b"\xf0\x9f\x92\xb8",
    b",\"queueId\":1",
    b"}{",
    b"NaN",
    b"true",
    b"\"1760000000000\"",
];

const HEADERS: &[(&str, &[&str])] = &[
    (
        "retry-after",
        &[
            "0",
            "7",
            "1.5",
            "-3",
            "99999999999999999999",
            "soon",
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Fri, 31 Dec 9999 23:59:59 GMT",
        ],
    ),
    ("date", &["Sun, 06 Nov 1994 08:49:37 GMT", "yesterday", "", "Fri, 31 Dec 9999 23:59:59 GMT"]),
    ("x-ratelimit-limit", &["60", "0", "-1", "4294967295", "4294967296", "many"]),
    ("x-ratelimit-remaining", &["0", "1", "4294967295", "none"]),
    ("x-ratelimit-reset", &["0", "784111807", "99999999999999999999", "1099511627775", "then"]),
    ("x-request-id", &["req_1", ""]),
    ("location", &["https://elsewhere.example/", "\u{7f}"]),
];

fn damaged() -> impl Strategy<Value = Vec<u8>> {
    let damage = (any::<Index>(), 0..4_usize, select(SURPRISES), any::<bool>());
    (select(DOCUMENTS), vec(damage, 0..4)).prop_map(|(document, damages)| {
        let mut body = document.as_bytes().to_vec();
        for (place, length, surprise, cut) in damages {
            let start = place.index(body.len() + 1);
            let end = if cut { body.len() } else { (start + length).min(body.len()) };
            body.splice(start..end, surprise.iter().copied());
        }
        body
    })
}

fn bodies() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![4 => damaged(), 1 => vec(any::<u8>(), 0..200)]
}

fn headers() -> impl Strategy<Value = Headers> {
    let each = HEADERS.iter().map(|(name, values)| {
        let value = prop_oneof![6 => select(*values).prop_map(str::to_owned), 1 => "[ -~]{0,20}"];
        proptest::option::of(value.prop_map(move |value| (*name, value)))
    });
    each.collect::<Vec<_>>().prop_map(|headers| headers.into_iter().flatten().collect())
}

fn responses() -> impl Strategy<Value = Response> {
    let statuses = prop_oneof![3 => Just(200_u16), 1 => select(&[201_u16, 204, 302, 400, 402, 404, 409, 422, 429, 500, 503][..]), 1 => 200..600_u16];
    (statuses, headers(), bodies()).prop_map(|(status, headers, body)| Response { status, headers, body })
}

/// An error says with which status it came, unless it is about something else than that answer.
fn check(status: u16, error: Option<Error>) -> Result<(), TestCaseError> {
    let Some(error) = error else { return Ok(()) };
    let shown = format!("{error} {error:?}");
    prop_assert!(shown.contains(&error.message));
    serde_json::to_string(&error.clone().into_details()).unwrap();
    let about_time = [ErrorKind::WaitTimeout, ErrorKind::DeadlineExceeded, ErrorKind::RateLimited];
    let is_ours = about_time.contains(&error.kind) || error.kind == ErrorKind::AlreadyApplied;
    prop_assert!(error.status == Some(status) || is_ours, "HTTP {status} became {error:?}");
    Ok(())
}

const DEADLINE: Duration = Duration::from_secs(20);

async fn call_everything(client: &Client, status: u16) -> Result<(), TestCaseError> {
    let queue = ApplicationRef::queue("q_1");
    check(status, client.apply(&ApplyRequest::new("~02abc", "Hello")).await.err())?;
    check(status, client.status(queue.clone()).await.err())?;
    check(status, client.wait(queue, WaitOptions::new().timeout(DEADLINE)).await.err())?;
    check(status, client.applied_jobs(&AppliedJobsQuery::new()).await.err())?;
    let mut rows = client.iter_applied_jobs(AppliedJobsQuery::new());
    for _ in 0..3 {
        check(status, rows.next().await.and_then(Result::err))?;
    }
    check(status, client.generate_proposal(&GenerateProposal::for_description("a", "b")).await.err())?;
    let freelancers = client.freelancers().await;
    if let Ok(freelancers) = &freelancers {
        prop_assert!(
            freelancers.freelancers.iter().all(|one| one.default_profile().is_some() != one.profiles.is_empty())
        );
    }
    check(status, freelancers.err())?;
    let job = client.get_job("~02abc").await.inspect(|job| drop(job.company_id()));
    check(status, job.err())?;
    check(status, client.get_client_jobs("1").await.err())?;
    check(
        status,
        client.request(Method::Get, "/x").send().await.and_then(|raw| raw.json::<serde_json::Value>()).err(),
    )?;
    prop_assert!(!client.check_setup().await.to_string().is_empty());
    client.credits();
    Ok(())
}

proptest! {
    #![proptest_config(Config { cases: 2_000, failure_persistence: None, ..Config::default() })]

    #[test]
    fn whatever_is_answered_every_call_ends_and_its_error_keeps_the_status(response in responses()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
        runtime.block_on(async {
            let status = response.status;
            let client = Answering::always(response.clone()).builder().deadline(DEADLINE).build().unwrap();
            let began = Instant::now();
            call_everything(&client, status).await?;
            prop_assert!(began.elapsed() < DEADLINE * 20, "{:?}", began.elapsed());
            Ok(())
        })?;
    }

    #[test]
    fn whatever_is_delivered_is_an_event_or_refused(body in bodies(), id in proptest::option::of(".{0,20}")) {
        match WebhookEvent::parse(id.as_deref(), &body) {
            Ok(event) => {
                let again = serde_json::to_vec(&serde_json::json!({"event": event.event, "data": event.application})).unwrap();
                let again = WebhookEvent::parse(id.as_deref(), &again).unwrap();
                prop_assert_eq!((&again.application, &again.event), (&event.application, &event.event));
            }
            Err(error) => prop_assert_eq!((error.kind, error.field.as_deref()), (ErrorKind::InvalidInput, Some("body"))),
        }
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let _ = runtime.block_on(WebhookInbox::new().receive(id.as_deref(), &body));
    }
}
