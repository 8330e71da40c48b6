use super::*;
use proptest::prelude::*;

fn s(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn limiter(requests: u32) -> RateLimiter {
    RateLimiter::new(&[RateLimit::per_minute(requests)])
}

fn run(limiter: &mut RateLimiter, now: Duration) -> Result<(), Duration> {
    let ticket = limiter.enqueue();
    let started = limiter.try_start(ticket, now);
    match started {
        Ok(()) => limiter.finish(now),
        Err(_) => limiter.dequeue(ticket),
    }
    started
}

#[test]
fn a_window_admits_its_number_and_then_returns_when_to_try_again() {
    let mut limiter = limiter(3);
    for second in [0, 1, 2] {
        assert_eq!(run(&mut limiter, s(second)), Ok(()));
    }
    assert_eq!(run(&mut limiter, s(3)), Err(s(60)));
    assert_eq!(run(&mut limiter, Duration::from_millis(59_999)), Err(s(60)));
    assert_eq!(run(&mut limiter, s(60)), Ok(()));
    assert_eq!(run(&mut limiter, s(60)), Err(s(61)));
}

#[test]
fn an_abandoned_request_loses_its_place() {
    let mut limiter = limiter(1);
    assert_eq!(run(&mut limiter, s(0)), Ok(()));
    let (abandoned, active) = (limiter.enqueue(), limiter.enqueue());
    assert_eq!(limiter.try_start(abandoned, s(1)), Err(s(60)));
    assert_eq!(limiter.try_start(active, s(4)), Err(s(64)), "one is before it");
    assert_eq!(limiter.try_start(active, s(60)), Ok(()));
    limiter.finish(s(60));
    // It was only slow: it starts as soon as there is room, and takes no other request's place.
    let third = limiter.enqueue();
    assert_eq!(limiter.try_start(third, s(100)), Err(s(120)));
    assert_eq!(limiter.try_start(abandoned, s(101)), Err(s(120)));
    assert_eq!(limiter.try_start(abandoned, s(120)), Ok(()));
    limiter.finish(s(120));
    assert_eq!(limiter.try_start(third, s(180)), Ok(()));
}

#[test]
fn a_request_counts_until_a_window_after_it_ended() {
    let mut limiter = limiter(1);
    let first = limiter.enqueue();
    assert_eq!(limiter.try_start(first, s(0)), Ok(()));
    let second = limiter.enqueue();
    assert_eq!(limiter.try_start(second, s(59)), Err(s(119)), "the first is still in flight");
    limiter.finish(s(59));
    assert_eq!(limiter.try_start(second, s(60)), Err(s(119)));
    assert_eq!(limiter.try_start(second, s(119)), Ok(()));
}

#[test]
fn waiting_requests_start_in_order() {
    let mut limiter = limiter(1);
    assert_eq!(run(&mut limiter, s(0)), Ok(()));
    let (first, second) = (limiter.enqueue(), limiter.enqueue());
    assert!(limiter.try_start(second, s(60)).is_err(), "the first has not gone yet");
    assert_eq!(limiter.try_start(first, s(60)), Ok(()));
    limiter.finish(s(60));
    assert_eq!(limiter.try_start(second, s(60)), Err(s(120)));
}

#[test]
fn leaving_the_queue_lets_the_next_request_start() {
    let mut limiter = limiter(1);
    let (first, second) = (limiter.enqueue(), limiter.enqueue());
    assert!(limiter.try_start(second, s(0)).is_err());
    limiter.dequeue(first);
    assert_eq!(limiter.try_start(second, s(0)), Ok(()));
}

#[test]
fn the_limit_of_a_day_counts_beside_that_of_a_minute() {
    let mut limiter = RateLimiter::new(&[RateLimit::per_minute(2), RateLimit::per_day(3)]);
    assert_eq!(run(&mut limiter, s(0)), Ok(()));
    assert_eq!(run(&mut limiter, s(0)), Ok(()));
    assert_eq!(run(&mut limiter, s(60)), Ok(()));
    assert_eq!(run(&mut limiter, s(120)), Err(s(86_400)));
}

#[test]
fn a_429_stops_all_requests_for_its_wait() {
    let mut limiter = limiter(60);
    limiter.block(s(7), s(0));
    assert_eq!(run(&mut limiter, s(0)), Err(s(7)));
    assert_eq!(run(&mut limiter, s(7)), Ok(()));
}

#[test]
fn the_remaining_number_that_the_server_reports_counts() {
    let mut limiter = limiter(60);
    limiter.observe(RateLimitHeaders { limit: Some(60), remaining: Some(1), reset_in: Some(s(20)) }, s(0));
    assert_eq!(run(&mut limiter, s(1)), Ok(()));
    assert_eq!(run(&mut limiter, s(1)), Err(s(20)), "another client with this key has used the rest");
    assert_eq!(run(&mut limiter, s(20)), Ok(()));
}

#[test]
fn a_limit_that_the_server_corrects_is_kept() {
    let mut limiter = RateLimiter::new(&[RateLimit::per_minute(60), RateLimit::per_day(1_000)]);
    limiter.observe(RateLimitHeaders { limit: Some(10), remaining: None, reset_in: Some(s(60)) }, s(0));
    limiter.observe(RateLimitHeaders { limit: Some(200), remaining: None, reset_in: Some(s(80_000)) }, s(0));
    assert_eq!(limiter.rules, [RateLimit::per_minute(10), RateLimit::per_day(200)]);
    limiter.observe(RateLimitHeaders { limit: Some(0), ..RateLimitHeaders::default() }, s(0));
    assert_eq!(limiter.rules, [RateLimit::per_minute(10), RateLimit::per_day(200)], "a limit of none is a mistake");
}

#[test]
fn a_limit_of_the_users_own_is_lowered_and_never_raised_above_it() {
    let mut limiter = RateLimiter::with_own(&[RateLimit::per_minute(20)]);
    for (reported, kept) in [(60, 20), (10, 10), (60, 20)] {
        limiter.observe(RateLimitHeaders { limit: Some(reported), remaining: None, reset_in: Some(s(60)) }, s(0));
        assert_eq!(limiter.rules, [RateLimit::per_minute(kept)]);
    }
}

fn apply_limits() -> RateLimiter {
    RateLimiter::new(&[RateLimit::per_minute(60), RateLimit::per_day(1_000)])
}

const AGES: Duration = Duration::from_secs(99_999_999_999);

#[test]
fn an_absurd_wait_blocks_for_one_window_and_then_one_request_probes() {
    let mut limiter = apply_limits();
    limiter.block(AGES, s(0));
    let (probe, other) = (limiter.enqueue(), limiter.enqueue());
    assert_eq!(limiter.try_start(probe, s(1)), Err(s(60)));
    assert_eq!(limiter.try_start(probe, s(60)), Ok(()));
    assert_eq!(limiter.try_start(other, s(60)), Err(s(61)), "the probe has not ended");
    limiter.finish(s(60));
    assert_eq!(limiter.try_start(other, s(60)), Ok(()));
}

#[test]
fn a_probe_that_is_refused_blocks_again() {
    let mut limiter = limiter(60);
    limiter.block(AGES, s(0));
    let (probe, other) = (limiter.enqueue(), limiter.enqueue());
    assert_eq!(limiter.try_start(probe, s(60)), Ok(()));
    limiter.block(AGES, s(61));
    limiter.finish(s(61));
    assert_eq!(limiter.try_start(other, s(61)), Err(s(121)));
    assert_eq!(limiter.try_start(other, s(121)), Ok(()));
}

#[test]
fn a_probe_that_is_not_sent_leaves_the_probing_to_the_next() {
    let mut limiter = limiter(60);
    limiter.block(AGES, s(0));
    let (probe, other) = (limiter.enqueue(), limiter.enqueue());
    assert_eq!(limiter.try_start(probe, s(60)), Ok(()));
    limiter.cancel_started();
    assert_eq!(limiter.try_start(other, s(60)), Ok(()));
}

#[test]
fn a_day_that_is_used_up_is_believed_where_there_is_a_limit_of_a_day() {
    let three_hours = s(3 * 3_600);
    assert_eq!(apply_limits().believable_wait(three_hours), three_hours);
    assert_eq!(limiter(300).believable_wait(three_hours), s(60));
    assert_eq!(apply_limits().believable_wait(s(86_401)), s(86_401), "resets are in whole seconds");
    assert_eq!(RateLimiter::new(&[]).believable_wait(three_hours), three_hours, "nothing to compare with");
}

#[test]
fn a_reset_years_ahead_on_a_successful_response_is_ignored() {
    let mut limiter = limiter(300);
    limiter.observe(RateLimitHeaders { limit: Some(1), remaining: Some(0), reset_in: Some(AGES) }, s(0));
    assert_eq!(limiter.rules(), [RateLimit::per_minute(300)]);
    assert_eq!(run(&mut limiter, s(0)), Ok(()));
}

#[test]
fn a_window_without_an_end_never_opens_again() {
    let mut limiter = RateLimiter::new(&[RateLimit { requests: 1, per: Duration::MAX }]);
    assert_eq!(run(&mut limiter, s(0)), Ok(()));
    limiter.observe(RateLimitHeaders { limit: Some(1), remaining: Some(0), reset_in: Some(AGES) }, s(0));
    limiter.block(AGES, s(0));
    assert_eq!(limiter.believable_wait(Duration::MAX), Duration::MAX);
    assert!(run(&mut limiter, s(1_000)).is_err());
}

#[test]
fn an_urgent_request_is_held_back_by_the_limits_only() {
    let mut limiter = limiter(2);
    limiter.block(s(30), s(0));
    limiter.observe(RateLimitHeaders { limit: None, remaining: Some(0), reset_in: Some(s(50)) }, s(0));
    let (waiting, urgent) = (limiter.enqueue(), limiter.enqueue());
    assert_eq!(limiter.try_start(waiting, s(1)), Err(s(50)));
    assert_eq!(limiter.try_start_urgent(urgent, s(1)), Ok(()));
    limiter.finish(s(1));
    let second = limiter.enqueue();
    assert_eq!(limiter.try_start_urgent(second, s(1)), Ok(()));
    limiter.finish(s(1));
    let third = limiter.enqueue();
    assert_eq!(limiter.try_start_urgent(third, s(1)), Err(s(61)));
}

#[test]
fn limits_are_configured_in_seconds() {
    let limit: RateLimit = serde_json::from_str(r#"{"requests": 10, "per": 0.5}"#).unwrap();
    assert_eq!(limit, RateLimit { requests: 10, per: Duration::from_millis(500) });
    assert!(serde_json::from_str::<RateLimit>(r#"{"requests": 10, "per": -1}"#).is_err());
}

proptest! {
    /// Whatever headers arrive, a request that keeps trying starts within two windows.
    #[test]
    fn no_headers_stop_a_client_for_longer_than_a_window_and_a_probe(
        waits in prop::collection::vec((0..200_u64, prop_oneof![0..200_u64, Just(u64::MAX / 2)]), 0..8),
        resets in prop::collection::vec((0..3_u32, prop_oneof![0..200_u64, Just(u64::MAX / 2)]), 0..8),
    ) {
        let mut limiter = limiter(60);
        let mut last = Duration::ZERO;
        for (at, wait) in waits {
            last = last.max(s(at));
            limiter.block(s(wait), last);
        }
        for (remaining, reset) in resets {
            let headers = RateLimitHeaders { limit: Some(60), remaining: Some(remaining), reset_in: Some(s(reset)) };
            limiter.observe(headers, last);
        }
        let ticket = limiter.enqueue();
        let mut now = last;
        while let Err(at) = limiter.try_start(ticket, now) {
            prop_assert!(at > now);
            now = at;
        }
        prop_assert!(now <= last + s(62), "waited until {now:?} from {last:?}");
    }
}
