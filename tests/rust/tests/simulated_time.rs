//! Waiting, cancelling and pacing, to the millisecond, in simulated time.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::future::pending;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::time::{Instant, sleep, timeout};
use uphunt::http::{Delivery, TransportError, TransportErrorKind};
use uphunt::{
    ApplicationRef, ApplicationStatus, ApplyRequest, Backoff, Client, Endpoint, ErrorKind, PollSchedule, RateLimit,
    WaitOptions,
};
use uphunt_tests::answering::{Answering, answer};
use uphunt_tests::simulation::promises::is_within;

const PROCESSING: &str = r#"{"queueId":"q_1","applicationStatus":"processing"}"#;
const APPLIED: &str = r#"{"queueId":"q_1","applicationStatus":"applied"}"#;
const ACCEPTED: &str = r#"{"queueId":"q_1","creditsRemaining":9}"#;

type Times = Arc<Mutex<Vec<Duration>>>;

/// A status endpoint where the application settles after so long, and the times of its requests.
fn settles_after(settles: Duration) -> (Client, Times) {
    let (times, began) = (Times::default(), Instant::now());
    let asked = Arc::clone(&times);
    let client = Answering::by(move |_| {
        asked.lock().unwrap().push(began.elapsed());
        let body = if began.elapsed() < settles { PROCESSING } else { APPLIED };
        std::future::ready(Ok(answer(200, body)))
    });
    (client.builder().build().unwrap(), times)
}

fn even() -> PollSchedule {
    PollSchedule { jitter: 0.0, ..PollSchedule::default() }
}

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

fn s(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn request() -> ApplyRequest {
    ApplyRequest::new("~02job", "Hello")
}

#[tokio::test(start_paused = true)]
async fn a_wait_asks_every_5_s_for_a_minute_then_every_15_s_and_a_last_time_just_before_5_minutes() {
    let (client, asked) = settles_after(s(3_600));
    let began = Instant::now();
    let error = client.wait(ApplicationRef::queue("q_1"), WaitOptions::new().schedule(even())).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::WaitTimeout);
    assert_eq!(error.application.as_ref().unwrap().application_status, ApplicationStatus::Processing);
    let expected = (0..60).step_by(5).chain((60..298).step_by(15)).chain([298]).map(s);
    assert_eq!(*asked.lock().unwrap(), expected.collect::<Vec<_>>());
    assert_eq!(began.elapsed(), s(298));
}

#[tokio::test(start_paused = true)]
async fn a_wait_ends_with_the_first_poll_that_sees_it_settled() {
    let (client, asked) = settles_after(ms(42_001));
    let began = Instant::now();
    let application = client.wait(ApplicationRef::queue("q_1"), WaitOptions::new().schedule(even())).await.unwrap();
    assert!(application.is_applied());
    assert_eq!((began.elapsed(), asked.lock().unwrap().len()), (s(45), 10));
}

#[tokio::test(start_paused = true)]
async fn polls_that_fail_for_a_passing_reason_do_not_end_a_wait() {
    let began = Instant::now();
    let client = Answering::by(move |_| async move {
        match began.elapsed().as_secs() {
            0..20 => Ok(answer(503, "")),
            20..40 => Err(TransportError::new(TransportErrorKind::Interrupted, Delivery::MaybeSent, "reset")),
            _ => Ok(answer(200, APPLIED)),
        }
    });
    let client = client.builder().max_retries(0).build().unwrap();
    let application = client.wait(ApplicationRef::queue("q_1"), WaitOptions::new().schedule(even())).await.unwrap();
    assert!(application.is_applied());
    assert_eq!(began.elapsed(), s(40));
}

#[tokio::test(start_paused = true)]
async fn a_wait_whose_polls_stall_ends_in_time() {
    let client = Answering::by(|_| pending()).builder().build().unwrap();
    let began = Instant::now();
    let options = WaitOptions::new().schedule(even()).timeout(s(100));
    let error = client.wait(ApplicationRef::queue("q_1"), options).await.unwrap_err();
    assert_eq!((error.kind, began.elapsed()), (ErrorKind::WaitTimeout, s(100)));
}

#[tokio::test(start_paused = true)]
async fn one_time_limit_spans_the_application_and_the_wait_and_is_named_whole() {
    let client = Answering::by(|request| {
        let applies = request.url.ends_with("/apply");
        async move {
            sleep(if applies { s(40) } else { s(0) }).await;
            Ok(answer(200, if applies { ACCEPTED } else { PROCESSING }))
        }
    });
    let client = client.builder().timeout(s(50)).build().unwrap();
    let began = Instant::now();
    let options = WaitOptions::new().schedule(even()).timeout(s(100));
    let error = client.apply_and_wait(&request(), options).await.unwrap_err();
    assert_eq!((error.kind, error.queue_id.as_deref()), (ErrorKind::WaitTimeout, Some("q_1")));
    assert!(began.elapsed() <= s(100) && began.elapsed() >= s(95), "{:?}", began.elapsed());
    assert!(error.message.ends_with("after 100.0 s"), "{}", error.message);
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_is_dropped_asks_no_more() {
    let (client, asked) = settles_after(s(3_600));
    let options = WaitOptions::new().schedule(even());
    assert!(timeout(ms(12_345), client.wait(ApplicationRef::queue("q_1"), options)).await.is_err());
    sleep(s(600)).await;
    assert_eq!(*asked.lock().unwrap(), [s(0), s(5), s(10)]);
    client.status(ApplicationRef::queue("q_1")).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn many_waits_at_once_are_paced_together_and_all_end() {
    const WAITS: usize = 200;
    let (client, asked) = settles_after(s(50));
    let waits = (0..WAITS).map(|_| client.wait(ApplicationRef::queue("q_1"), WaitOptions::new()));
    for ended in futures_util::future::join_all(waits).await {
        assert!(ended.unwrap().is_applied());
    }
    let began = Instant::now();
    let asked: Vec<Instant> = asked.lock().unwrap().iter().map(|at| began + *at).collect();
    assert!(asked.len() > 2 * WAITS);
    assert!(is_within(&asked, 300), "the documented 300 a minute");
}

/// A client that may apply once a minute, and the moments at which it did.
fn once_a_minute(answers_after: Duration) -> (Client, Times) {
    let (times, began) = (Times::default(), Instant::now());
    let sent = Arc::clone(&times);
    let client = Answering::by(move |_| {
        sent.lock().unwrap().push(began.elapsed());
        async move {
            sleep(answers_after).await;
            Ok(answer(200, ACCEPTED))
        }
    });
    let limits = &[RateLimit::per_minute(1)];
    (client.builder().limits(Endpoint::Apply, limits).deadline(s(600)).build().unwrap(), times)
}

#[tokio::test(start_paused = true)]
async fn a_call_dropped_while_it_waits_for_the_limiter_gives_its_place_back() {
    let (client, sent) = once_a_minute(ms(0));
    client.apply(&request()).await.unwrap();
    assert!(timeout(s(10), client.apply(&request())).await.is_err());
    client.apply(&request()).await.unwrap();
    assert_eq!(*sent.lock().unwrap(), [s(0), s(60)], "the dropped one does not count");
}

#[tokio::test(start_paused = true)]
async fn a_call_dropped_before_others_in_the_queue_lets_them_go_at_once() {
    let (client, sent) = once_a_minute(ms(0));
    client.apply(&request()).await.unwrap();
    let request = request();
    let (first, second) = tokio::join!(timeout(s(30), client.apply(&request)), client.apply(&request));
    assert!(first.is_err() && second.is_ok());
    assert_eq!(*sent.lock().unwrap(), [s(0), s(60)]);
}

#[tokio::test(start_paused = true)]
async fn a_call_dropped_on_its_way_counts_from_then_on() {
    let (client, sent) = once_a_minute(s(20));
    assert!(timeout(s(7), client.apply(&request())).await.is_err());
    client.apply(&ApplyRequest::new("~02other", "Hello")).await.unwrap();
    assert_eq!(*sent.lock().unwrap(), [s(0), s(67)], "the service may have seen it until it was dropped");
}

#[tokio::test(start_paused = true)]
async fn a_call_dropped_in_a_backoff_sends_no_more_and_frees_the_limiter() {
    let (times, began) = (Times::default(), Instant::now());
    let sent = Arc::clone(&times);
    let client = Answering::by(move |_| {
        sent.lock().unwrap().push(began.elapsed());
        let mut refusal = answer(429, "{}");
        refusal.headers.append("retry-after", "30");
        std::future::ready(Ok(if began.elapsed() < s(30) { refusal } else { answer(200, ACCEPTED) }))
    });
    let client = client.builder().build().unwrap();
    assert!(timeout(s(1), client.apply(&request())).await.is_err());
    client.apply(&request()).await.unwrap();
    assert_eq!(*times.lock().unwrap(), [s(0), s(30)], "a 429 stops everyone until it has passed");
}

#[tokio::test(start_paused = true)]
async fn a_turn_that_would_come_after_the_deadline_fails_at_once() {
    let (client, _) = once_a_minute(ms(0));
    client.apply(&request()).await.unwrap();
    let began = Instant::now();
    let hurried = client.with_config(&client.config().deadline(s(59)));
    let error = hurried.apply(&request()).await.unwrap_err();
    assert_eq!((error.kind, error.retry_after), (ErrorKind::RateLimited, Some(s(60))));
    assert_eq!((began.elapsed(), error.attempts), (s(0), 0));
}

#[tokio::test(start_paused = true)]
async fn one_deadline_spans_the_limiter_and_the_attempts() {
    let (client, sent) = once_a_minute(s(3_600));
    assert!(timeout(s(1), client.apply(&ApplyRequest::new("~02other", "Hello"))).await.is_err());
    let began = Instant::now();
    let at_once = Backoff { base: ms(0), ..Backoff::default() };
    let options = client.config().deadline(s(80)).timeout(s(3_600)).max_retries(0).backoff(at_once);
    let client = client.with_config(&options);
    let error = client.apply(&request()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::OutcomeUnknown);
    assert_eq!(*sent.lock().unwrap(), [s(0), s(61), s(76)], "apply, apply in its turn, and the question");
    assert_eq!(began.elapsed(), s(80));
}

#[tokio::test(start_paused = true)]
async fn a_hundred_and_fifty_applies_at_once_keep_the_documented_limit_whatever_the_latency() {
    let (times, began) = (Arc::new(Mutex::new(Vec::new())), Instant::now());
    fastrand::seed(7);
    let seen = Arc::clone(&times);
    let client = Answering::by(move |_| {
        let (there, back) = (ms(fastrand::u64(1..9_000)), ms(fastrand::u64(1..9_000)));
        let seen = Arc::clone(&seen);
        async move {
            sleep(there).await;
            seen.lock().unwrap().push(Instant::now());
            sleep(back).await;
            Ok(answer(200, ACCEPTED))
        }
    });
    let client = client.builder().deadline(s(600)).build().unwrap();
    let requests: Vec<_> = (0..150).map(|job| ApplyRequest::new(format!("~02{job}"), "Hello")).collect();
    let calls = requests.iter().map(|request| client.apply(request));
    assert!(futures_util::future::join_all(calls).await.iter().all(Result::is_ok));
    assert!(is_within(&times.lock().unwrap(), 60), "no minute at the service holds more than 60");
    assert!(began.elapsed() < s(160), "and no time is wasted: {:?}", began.elapsed());
}
