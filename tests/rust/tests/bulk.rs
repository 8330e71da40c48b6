//! Batches in simulated time: limits, early ends, lost responses, cancellation and the promised figures.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use proptest::prelude::*;
use tokio::time::{Instant, sleep, timeout};
use uphunt::http::{Delivery, Method, TransportError, TransportErrorKind};
use uphunt::{
    Application, ApplicationRef, ApplicationStatus, ApplyRequest, Batch, BulkConfig, BulkItemState, BulkProgress,
    EarlyEndReason, ErrorKind, WaitConfig, WebhookEvent,
};
use uphunt_tests::answering::{Answering, answer};
use uphunt_tests::simulation::figures::{Way, measure, request};
use uphunt_tests::simulation::market::{Behaviour, Market};
use uphunt_tests::simulation::promises::is_within;

fn s(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn requests(number: usize) -> Vec<ApplyRequest> {
    (0..number).map(request).collect()
}

fn states(items: &[uphunt::BulkItem]) -> Vec<BulkItemState> {
    items.iter().map(|item| item.state).collect()
}

#[test]
fn a_thousand_applications_keep_the_promised_figures() {
    let batch = measure(1_000, Behaviour::default(), Way::Batch);
    assert_eq!((batch.applications, batch.refused), (1_000, 0), "{batch:?}");
    assert_eq!(batch.by_status.values().sum::<usize>(), 1_000);
    assert!(batch.requests_each() <= 0.5, "{} requests each", batch.requests_each());
    assert!(batch.known_after <= s(10), "{:?}", batch.known_after);
    assert!(batch.applied_after.as_secs_f64() <= 1_000.0 * 1.02, "{:?}", batch.applied_after);
}

#[test]
fn a_batch_sends_fewer_requests_than_the_documented_recipe() {
    for applications in [1, 2, 7, 60] {
        let batch = measure(applications, Behaviour::default(), Way::Batch);
        let recipe = measure(applications, Behaviour::default(), Way::Recipe);
        assert!(batch.pages + batch.statuses <= recipe.statuses, "{applications}: {batch:?} {recipe:?}");
        assert!(batch.known_after <= recipe.known_after + s(5), "{applications}: {batch:?} {recipe:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn two_hundred_applies_at_once_wait_for_the_limit_and_fail_nowhere() {
    let market = Market::new(Behaviour::default());
    let batch = market.client().apply_many(requests(200), BulkConfig::new()).unwrap();
    let results = batch.finish().await;
    assert!(results.ended_early.is_none());
    assert!(results.items.iter().all(|item| item.state == BulkItemState::Accepted && item.submission.is_some()));
    assert!(results.items.iter().enumerate().all(|(place, item)| item.index == place as u64));
    let seen = market.seen();
    assert_eq!((seen.refused, seen.jobs.len()), (0, 200));
    assert!(is_within(&seen.applies, 60));
}

#[tokio::test(start_paused = true)]
async fn a_day_that_is_used_up_costs_one_request_and_ends_the_batch() {
    let market = Market::new(Behaviour::default());
    market.use_up_the_day();
    let results = market.client().apply_many(requests(20), BulkConfig::new()).unwrap().finish().await;
    let end = results.ended_early.unwrap();
    assert_eq!(end.reason, EarlyEndReason::RateLimited);
    assert!(end.error.unwrap().retry_after.unwrap() > s(3_600));
    assert_eq!(results.progress.queued, 19);
    assert_eq!(market.seen().refused, 1);
}

#[tokio::test(start_paused = true)]
async fn running_out_of_credits_ends_the_batch_with_the_results_so_far() {
    let market = Market::new(Behaviour { credits: 5, settles_as: Some("applied"), ..Behaviour::default() });
    let results = market.client().apply_and_wait_many(requests(100), BulkConfig::new()).unwrap().finish().await;
    let end = results.ended_early.as_ref().unwrap();
    assert_eq!((end.reason, end.rule.as_deref()), (EarlyEndReason::StopOn, Some("out_of_credits")));
    let count = |state| results.items.iter().filter(|item| item.state == state).count();
    assert_eq!(count(BulkItemState::Settled), 5, "what was applied is waited for");
    assert!((1..=8).contains(&count(BulkItemState::Failed)), "no more than were in flight");
    assert_eq!(results.progress.credits_deducted, 5);
    let json = serde_json::to_value(&results).unwrap();
    assert_eq!(json["endedEarly"]["reason"], "stop_on");
    assert_eq!(json["items"][0]["application"]["applicationStatus"], "applied");
}

#[tokio::test(start_paused = true)]
async fn a_status_of_stop_on_ends_the_applies() {
    let market = Market::new(Behaviour { settles_as: Some("not_enough_connects"), ..Behaviour::default() });
    let results = market.client().apply_and_wait_many(requests(300), BulkConfig::new()).unwrap().finish().await;
    let end = results.ended_early.unwrap();
    assert_eq!((end.reason, end.rule.as_deref()), (EarlyEndReason::StopOn, Some("not_enough_connects")));
    assert!(results.progress.queued > 100 && results.progress.credits_refunded == results.progress.accepted);
}

#[tokio::test(start_paused = true)]
async fn no_more_credits_and_applications_are_used_than_allowed() {
    let market = Market::new(Behaviour { settles_as: Some("applied"), ..Behaviour::default() });
    let config = BulkConfig::new().max_credits(7);
    let results = market.client().apply_many(requests(30), config).unwrap().finish().await;
    assert_eq!(results.ended_early.unwrap().reason, EarlyEndReason::MaxCredits);
    assert_eq!(market.seen().jobs.len(), 7);

    let market = Market::new(Behaviour { settles_as: Some("failed"), ..Behaviour::default() });
    let config = BulkConfig::new().max_credits(7);
    let results = market.client().apply_and_wait_many(requests(30), config).unwrap().finish().await;
    assert!(results.ended_early.is_none(), "refunded credits are used again");
    assert_eq!(results.progress.credits_refunded, 30);

    let market = Market::new(Behaviour::default());
    let config = BulkConfig::new().max_applications(9);
    let results = market.client().apply_many(requests(30), config).unwrap().finish().await;
    assert_eq!(results.ended_early.unwrap().reason, EarlyEndReason::MaxApplications);
    assert_eq!(market.seen().jobs.len(), 9);
}

#[tokio::test(start_paused = true)]
async fn an_invalid_request_and_a_repeated_job_fail_alone_and_send_nothing() {
    let market = Market::new(Behaviour::default());
    let mut list = requests(2);
    list.push(ApplyRequest::new("~021", ""));
    list.push(ApplyRequest::new(format!("https://www.upwork.com/jobs/{}", request(0).job_id), "Another letter"));
    let results = market.client().apply_many(list, BulkConfig::new()).unwrap().finish().await;
    let [.., empty, repeated] = results.items.as_slice() else { panic!() };
    for (item, field) in [(empty, "coverLetter"), (repeated, "jobId")] {
        let error = item.error.as_ref().unwrap();
        assert_eq!((error.kind, error.field.as_deref()), (ErrorKind::InvalidInput, Some(field)));
    }
    assert_eq!((market.seen().jobs.len(), results.progress.failed), (2, 2));
}

#[tokio::test(start_paused = true)]
async fn one_letter_to_many_jobs_is_reported() {
    let market = Market::new(Behaviour::default());
    let list = (0..3).map(|number| ApplyRequest::new(request(number).job_id, "Dear client")).collect::<Vec<_>>();
    let batch = market.client().apply_many(list, BulkConfig::new()).unwrap();
    let letter = batch.progress().same_letter.unwrap();
    assert_eq!((letter.count, letter.first_index), (3, 0));
    assert!(market.client().apply_many(requests(3), BulkConfig::new()).unwrap().progress().same_letter.is_none());
}

#[tokio::test(start_paused = true)]
async fn lost_responses_and_failing_pages_change_no_result() {
    let behaviour =
        Behaviour { lose_one_in: 4, fail_page_one_in: 3, page_rows: 20, foreign_rows: 2, ..Behaviour::default() };
    let market = Market::new(behaviour);
    let results = market.client().apply_and_wait_many(requests(150), BulkConfig::new()).unwrap().finish().await;
    assert!(results.items.iter().all(|item| item.state == BulkItemState::Settled), "{:?}", results.progress);
    let seen = market.seen();
    let jobs: HashSet<&String> = seen.jobs.iter().collect();
    assert_eq!((jobs.len(), seen.jobs.len()), (150, 150), "no job is applied to twice");
    assert!(results.items.iter().any(|item| item.submission.as_ref().unwrap().recovered));
    assert!(is_within(&seen.statuses, 300) && is_within(&seen.pages, 60));
}

#[tokio::test(start_paused = true)]
async fn items_are_returned_as_they_end_and_each_once() {
    let market = Market::new(Behaviour { settles_after_ms: 1_000..60_000, ..Behaviour::default() });
    let batch = market.client().apply_and_wait_many(requests(70), BulkConfig::new()).unwrap();
    let mut indices = HashSet::new();
    let mut seen_while_applying = false;
    while let Some(item) = batch.next().await {
        seen_while_applying |= batch.progress().queued > 0;
        assert!(indices.insert(item.index));
    }
    assert!(seen_while_applying, "settling begins while applies still go out");
    assert_eq!(indices.len(), 70);
    assert!(batch.next().await.is_none());
    assert_eq!(batch.finish().await.items.len(), 70);
}

#[tokio::test(start_paused = true)]
async fn stopping_sends_nothing_more_and_reports_what_is_unsettled() {
    let market = Market::new(Behaviour::default());
    let batch = market.client().apply_and_wait_many(requests(100), BulkConfig::new()).unwrap();
    batch.start();
    sleep(s(5)).await;
    batch.stop();
    let results = batch.finish().await;
    let at_stop = market.seen();
    sleep(s(600)).await;
    let seen = market.seen();
    assert_eq!(seen.applies.len() + seen.pages.len(), at_stop.applies.len() + at_stop.pages.len());
    assert_eq!(results.ended_early.unwrap().reason, EarlyEndReason::Stopped);
    let made = results.items.iter().filter(|item| item.state == BulkItemState::Unsettled).count();
    assert_eq!(made, seen.jobs.len());
    assert!(results.items.iter().skip(60).all(|item| item.state == BulkItemState::NotStarted));
}

#[tokio::test(start_paused = true)]
async fn dropping_the_batch_cancels_it_and_shows_what_is_in_doubt() {
    let market = Market::new(Behaviour::default());
    let client = market.client();
    let batch = client.apply_many(requests(100), BulkConfig::new()).unwrap();
    batch.next().await.unwrap();
    sleep(Duration::from_millis(30)).await;
    drop(batch);
    sleep(s(1)).await;
    let (ledger, sent) = (client.credits(), market.seen().applies.len());
    assert!(ledger.in_doubt > 0 && ledger.in_doubt + ledger.reserved >= i64::try_from(sent).unwrap(), "{ledger:?}");
    sleep(s(600)).await;
    assert_eq!(market.seen().applies.len(), sent);
}

#[tokio::test(start_paused = true)]
async fn the_timeout_of_a_batch_ends_it() {
    let market = Market::new(Behaviour::default());
    let began = Instant::now();
    let config = BulkConfig::new().timeout(s(40));
    let results = market.client().apply_and_wait_many(requests(200), config).unwrap().finish().await;
    assert_eq!(results.ended_early.unwrap().reason, EarlyEndReason::Timeout);
    assert!(began.elapsed() < s(42), "{:?}", began.elapsed());
    assert!(states(&results.items).contains(&BulkItemState::NotStarted));
}

#[tokio::test(start_paused = true)]
async fn an_application_that_does_not_settle_times_out_alone() {
    let market = Market::new(Behaviour { settles_after_ms: 500_000..500_001, ..Behaviour::default() });
    let results = market.client().apply_and_wait_many(requests(3), BulkConfig::new()).unwrap().finish().await;
    for item in &results.items {
        let error = item.error.as_ref().unwrap();
        assert_eq!(error.kind, ErrorKind::WaitTimeout);
        assert_eq!(error.application.as_ref().unwrap().application_status, ApplicationStatus::Processing);
    }
    assert_eq!(results.progress.credits_reserved, 3);
}

/// Makes applications and returns their references.
async fn applied(market: &Market, number: usize) -> Vec<ApplicationRef> {
    let results = market.client().apply_many(requests(number), BulkConfig::new()).unwrap().finish().await;
    results.items.iter().map(|item| item.submission.as_ref().unwrap().reference()).collect()
}

#[tokio::test(start_paused = true)]
async fn settled_applications_are_waited_for_by_a_few_pages() {
    let market = Market::new(Behaviour::default());
    let references = applied(&market, 250).await;
    sleep(s(600)).await;
    let results = market.client().wait_many(references, BulkConfig::new()).unwrap().finish().await;
    assert!(results.items.iter().all(|item| item.state == BulkItemState::Settled));
    assert!(results.progress.requests <= 4, "{}", results.progress.requests);
}

#[tokio::test(start_paused = true)]
async fn jobs_and_queue_ids_repeated_and_unknown_are_waited_for() {
    let market = Market::new(Behaviour { settles_as: Some("applied"), ..Behaviour::default() });
    let mut references = applied(&market, 3).await;
    references.push(references[0].clone());
    references.push(ApplicationRef::job(format!("https://www.upwork.com/jobs/{}", request(1).job_id)));
    references.push(ApplicationRef::queue("q_nobody"));
    references.push(ApplicationRef::queue(""));
    let results = market.client().wait_many(references, BulkConfig::new()).unwrap().finish().await;
    let (settled, others) = results.items.split_at(5);
    assert!(settled.iter().all(|item| item.state == BulkItemState::Settled), "{:?}", states(&results.items));
    let kinds: Vec<ErrorKind> = others.iter().map(|item| item.error.as_ref().unwrap().kind).collect();
    assert_eq!(kinds, [ErrorKind::NotFound, ErrorKind::InvalidInput]);
}

#[tokio::test(start_paused = true)]
async fn webhook_events_settle_items_without_polling() {
    let market = Market::new(Behaviour { settles_after_ms: 500_000..500_001, ..Behaviour::default() });
    let batch = market.client().apply_and_wait_many(requests(5), BulkConfig::new()).unwrap();
    batch.start();
    sleep(s(4)).await;
    for number in 0..5 {
        let body = format!(r#"{{"event":"application.applied","queueId":"q_{number}","applicationStatus":"applied"}}"#);
        batch.settled(&WebhookEvent::parse(None, body.as_bytes()).unwrap());
    }
    let results = batch.finish().await;
    assert!(results.items.iter().all(|item| item.state == BulkItemState::Settled));
    assert_eq!(results.progress.requests, 0);
}

#[tokio::test(start_paused = true)]
async fn an_event_may_arrive_before_the_response_to_its_apply() {
    let market = Market::new(Behaviour::default());
    let batch = market.client().apply_and_wait_many(requests(1), BulkConfig::new()).unwrap();
    let body = br#"{"event":"application.failed","queueId":"q_0","applicationStatus":"failed"}"#;
    batch.settled(&WebhookEvent::parse(None, body).unwrap());
    let results = batch.finish().await;
    assert_eq!((results.items[0].state, results.progress.requests), (BulkItemState::Settled, 0));
}

#[tokio::test(start_paused = true)]
async fn an_open_batch_takes_more_references_until_it_is_closed() {
    let market = Market::new(Behaviour::default());
    let references = applied(&market, 3).await;
    let batch = Arc::new(market.client().wait_many([], BulkConfig::new().keep_open(true)).unwrap());
    assert!(timeout(s(60), batch.next()).await.is_err(), "it stays open");
    for (place, reference) in references.into_iter().enumerate() {
        assert_eq!(batch.add(reference).unwrap(), place as u64);
    }
    for _ in 0..3 {
        assert_eq!(batch.next().await.unwrap().state, BulkItemState::Settled);
    }
    assert!(timeout(s(60), batch.next()).await.is_err());
    batch.close();
    assert!(batch.next().await.is_none());
    assert_eq!(batch.add(ApplicationRef::queue("q_0")).unwrap_err().kind, ErrorKind::InvalidInput);
}

#[tokio::test(start_paused = true)]
async fn progress_adds_up_at_every_change_and_is_passed_on() {
    let market = Market::new(Behaviour { lose_one_in: 5, ..Behaviour::default() });
    let batch = market.client().apply_and_wait_many(requests(80), BulkConfig::new()).unwrap();
    let reported: Arc<Mutex<Vec<BulkProgress>>> = Arc::default();
    let sink = Arc::clone(&reported);
    batch.on_progress(move |progress| sink.lock().unwrap().push(progress.clone()));
    let watch = async {
        let mut last = None;
        while let Some(progress) = batch.progress_changed().await {
            last = Some(progress);
        }
        last.unwrap()
    };
    let (results, last) = tokio::join!(batch.finish(), watch);
    let reported = reported.lock().unwrap();
    for progress in reported.iter() {
        let settled: u64 = progress.by_status.values().sum();
        let sum = progress.queued + progress.sending + progress.processing + settled + progress.failed;
        assert_eq!(sum, progress.total, "{progress:?}");
        assert_eq!(
            progress.credits_reserved + progress.credits_deducted + progress.credits_refunded,
            progress.accepted
        );
    }
    assert!(last.is_over && last == results.progress && reported.last() == Some(&last));
    assert!(reported[0].estimated_seconds_left.unwrap() >= 60.0);
}

#[tokio::test(start_paused = true)]
async fn a_key_that_is_refused_ends_a_wait_after_one_request() {
    let client = Answering::always(answer(401, r#"{"error":"Unauthorized"}"#)).builder().build().unwrap();
    let references = (0..50).map(|number| ApplicationRef::queue(format!("q_{number}")));
    let batch: Batch = client.wait_many(references, BulkConfig::new()).unwrap();
    let results = batch.finish().await;
    let end = results.ended_early.unwrap();
    assert_eq!((end.reason, end.rule.as_deref()), (EarlyEndReason::StopOn, Some("unauthorized")));
    assert!(results.progress.requests <= 2);
}

#[tokio::test(start_paused = true)]
async fn an_outcome_that_stays_unknown_counts_as_a_possible_credit() {
    let client = Answering::by(|request| {
        std::future::ready(if request.method == Method::Post {
            Err(TransportError::new(TransportErrorKind::Interrupted, Delivery::MaybeSent, "reset"))
        } else {
            Ok(answer(502, "<html></html>"))
        })
    });
    let client = client.builder().build().unwrap();
    let results = client.apply_many(requests(3), BulkConfig::new().max_credits(1)).unwrap().finish().await;
    assert_eq!(results.items[0].error.as_ref().unwrap().kind, ErrorKind::OutcomeUnknown);
    assert_eq!((results.progress.credits_in_doubt, results.progress.queued), (1, 2));
}

#[test]
fn a_configuration_is_validated_by_name() {
    let client = Market::new(Behaviour::default()).client();
    for (config, field) in [
        (BulkConfig::new().concurrency(0), "concurrency"),
        (BulkConfig::new().stop_on(["out_of_credit"]), "stopOn"),
        (BulkConfig::new().keep_open(true), "keepOpen"),
    ] {
        let error = client.apply_many(Vec::new(), config).unwrap_err();
        assert_eq!((error.kind, error.field.as_deref()), (ErrorKind::InvalidInput, Some(field)));
    }
    let read = |config| BulkConfig::read(config).map_err(|error| error.field.clone());
    let config = serde_json::json!({"maxCredits": 5, "wait": {"timeout": 10}, "stopOn": ["failed"]});
    let expected = BulkConfig::new()
        .max_credits(5)
        .wait(WaitConfig { timeout: Some(s(10)), ..WaitConfig::default() })
        .stop_on(["failed"]);
    assert_eq!(read(config), Ok(expected));
    assert_eq!(read(serde_json::json!({"maxCredit": 5})), Err(Some("maxCredit".to_owned())));
}

#[tokio::test(start_paused = true)]
async fn an_empty_batch_is_over_at_once() {
    let client = Market::new(Behaviour::default()).client();
    let results = client.apply_many(Vec::new(), BulkConfig::new()).unwrap().finish().await;
    assert!(results.items.is_empty() && results.progress.is_over && results.ended_early.is_none());
}

fn behaviours() -> impl Strategy<Value = Behaviour> {
    let troubles = (0..6_u64, 0..4_u64, 0..3_usize, prop_oneof![Just(1_usize), Just(20), Just(100)]);
    (any::<u64>(), troubles, 0..40_i64).prop_map(|(seed, (lose, fail, foreign_rows, page_rows), credits)| Behaviour {
        seed,
        lose_one_in: if lose == 1 { 0 } else { lose },
        fail_page_one_in: if fail == 1 { 0 } else { fail },
        foreign_rows,
        page_rows,
        credits,
        ..Behaviour::default()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_service_does_each_item_ends_once_and_no_job_is_applied_to_twice(
        behaviour in behaviours(),
        number in 1..60_usize,
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
        runtime.block_on(async {
            let market = Market::new(behaviour);
            let batch = market.client().apply_and_wait_many(requests(number), BulkConfig::new()).unwrap();
            let mut ended = HashSet::new();
            while let Some(item) = batch.next().await {
                prop_assert!(ended.insert(item.index), "item {} ended twice", item.index);
            }
            let results = batch.finish().await;
            let seen = market.seen();
            prop_assert!(is_within(&seen.applies, 60) && is_within(&seen.pages, 60) && is_within(&seen.statuses, 300));
            let jobs: HashSet<&String> = seen.jobs.iter().collect();
            prop_assert_eq!(jobs.len(), seen.jobs.len(), "a job was applied to twice");
            let not_started = results.items.iter().filter(|item| item.state == BulkItemState::NotStarted).count();
            prop_assert_eq!(ended.len() + not_started, number);
            let settled: Vec<&Application> =
                results.items.iter().filter_map(|item| item.application.as_ref()).filter(|it| it.is_settled()).collect();
            prop_assert_eq!(settled.len(), seen.jobs.len(), "{:?}", results.progress);
            Ok(())
        })?;
    }
}
