use super::*;
use proptest::prelude::*;

use crate::models::ApplicationStatus;

const BEGAN: i64 = 1_760_000_000_000;

const RESENT: Step = Step::Send { after: Duration::ZERO };

/// After so many attempts, without a deadline.
fn after(attempts: u32) -> Progress {
    Progress { attempts, remaining: Duration::MAX, retry_after: None, timeout: Duration::from_secs(30) }
}

fn state(max_retries: u32) -> SubmitState {
    SubmitState::new(RetryPolicy { max_retries, ..RetryPolicy::default() })
}

fn lost(max_retries: u32) -> SubmitState {
    let mut state = state(max_retries);
    assert_eq!(
        state.on_sent(SendOutcome::MaybeSent, after(1), 0.5),
        Step::LookUp { after: Duration::from_millis(375) }
    );
    state
}

fn application(status: &ApplicationStatus, moved: Option<i64>) -> Box<Application> {
    let body = serde_json::json!({"queueId": "q", "applicationStatus": status.as_str(), "processedAt": moved});
    Box::new(serde_json::from_value(body).unwrap())
}

fn found(status: &ApplicationStatus, moved: Option<i64>, known_before: bool) -> StatusLookup {
    let application = application(status, moved);
    StatusLookup::Found { application, known_before, attempt_began: Some(UnixMillis(BEGAN)) }
}

#[test]
fn an_accepted_apply_is_done() {
    assert_eq!(state(2).on_sent(SendOutcome::Accepted, after(1), 0.0), Step::Finish(Finish::Accepted));
    assert_eq!(state(2).on_sent(SendOutcome::Refused, after(1), 0.0), Step::Finish(Finish::Refused));
}

#[test]
fn a_lost_response_is_recovered_with_any_status() {
    for status in ApplicationStatus::KNOWN {
        for moved in [None, Some(BEGAN - 1_999), Some(BEGAN + 40_000)] {
            let step = lost(2).on_lookup(found(status, moved, false), after(1));
            assert_eq!(step, Step::Finish(Finish::Recovered(application(status, moved))), "{status} {moved:?}");
        }
    }
}

#[test]
fn an_older_refunded_application_frees_the_retry() {
    for status in ApplicationStatus::KNOWN.iter().filter(|status| status.credit() == Credit::Refunded) {
        assert_eq!(lost(2).on_lookup(found(status, Some(BEGAN - 60_000), false), after(1)), RESENT, "{status}");
    }
}

#[test]
fn without_a_date_the_application_is_taken_for_ours() {
    let application = application(&ApplicationStatus::Failed, Some(BEGAN - 60_000));
    let lookup = StatusLookup::Found { application, known_before: false, attempt_began: None };
    assert!(matches!(lost(2).on_lookup(lookup, after(1)), Step::Finish(Finish::Recovered(_))));
}

#[test]
fn an_older_live_application_means_already_applied() {
    let old = found(&ApplicationStatus::Applied, Some(BEGAN - 60_000), false);
    assert!(matches!(lost(2).on_lookup(old, after(1)), Step::Finish(Finish::AlreadyApplied(Some(_)))));
    let known = found(&ApplicationStatus::Processing, None, true);
    assert!(matches!(lost(2).on_lookup(known, after(1)), Step::Finish(Finish::AlreadyApplied(Some(_)))));
}

#[test]
fn a_404_frees_the_retry_while_there_are_any() {
    assert_eq!(lost(2).on_lookup(StatusLookup::NotFound, after(1)), RESENT);
    assert_eq!(lost(2).on_lookup(StatusLookup::NotFound, after(3)), Step::Finish(Finish::NotQueued));
    assert_eq!(lost(0).on_lookup(StatusLookup::NotFound, after(1)), Step::Finish(Finish::NotQueued));
}

#[test]
fn when_the_status_cannot_be_read_the_outcome_is_unknown_and_nothing_is_sent() {
    assert_eq!(lost(2).on_lookup(StatusLookup::Unreachable, after(1)), Step::Finish(Finish::Unknown));
}

#[test]
fn a_409_after_our_own_lost_attempt_is_the_recovered_submission() {
    let mut state = lost(2);
    assert_eq!(state.on_lookup(StatusLookup::NotFound, after(1)), RESENT);
    assert_eq!(state.on_sent(SendOutcome::Conflict, after(2), 0.5), Step::LookUp { after: Duration::ZERO });
    let step = state.on_lookup(found(&ApplicationStatus::Processing, None, false), after(2));
    assert!(matches!(step, Step::Finish(Finish::Recovered(_))));
}

#[test]
fn a_409_after_our_own_lost_attempt_that_cannot_be_looked_up_is_unknown() {
    for lookup in [StatusLookup::NotFound, StatusLookup::Unreachable] {
        let mut state = lost(2);
        state.on_lookup(StatusLookup::NotFound, after(1));
        state.on_sent(SendOutcome::Conflict, after(2), 0.5);
        assert_eq!(state.on_lookup(lookup, after(2)), Step::Finish(Finish::Unknown));
    }
}

#[test]
fn any_other_409_is_already_applied_and_carries_the_application() {
    let conflict = || {
        let mut state = state(2);
        assert_eq!(state.on_sent(SendOutcome::Conflict, after(1), 0.5), Step::LookUp { after: Duration::ZERO });
        state
    };
    for status in ApplicationStatus::KNOWN {
        let step = conflict().on_lookup(found(status, None, false), after(1));
        assert_eq!(step, Step::Finish(Finish::AlreadyApplied(Some(application(status, None)))));
    }
    for lookup in [StatusLookup::NotFound, StatusLookup::Unreachable] {
        assert_eq!(conflict().on_lookup(lookup, after(1)), Step::Finish(Finish::AlreadyApplied(None)));
    }
}

#[test]
fn retry_after_delays_the_resend_and_not_the_lookup() {
    let mut state = state(2);
    let requested = Progress { retry_after: Some(Duration::from_secs(60)), ..after(1) };
    assert_eq!(
        state.on_sent(SendOutcome::MaybeSent, requested, 0.0),
        Step::LookUp { after: Duration::from_millis(250) }
    );
    assert_eq!(state.on_lookup(StatusLookup::NotFound, after(1)), Step::Send { after: Duration::from_secs(60) });
    let short = Progress { remaining: Duration::from_secs(61), ..after(1) };
    assert_eq!(state.on_lookup(StatusLookup::NotFound, short), Step::Finish(Finish::NotQueued));
}

#[test]
fn a_resend_without_the_time_for_it_is_not_begun() {
    let with = |remaining| Progress { remaining: Duration::from_millis(remaining), ..after(1) };
    assert_eq!(lost(2).on_lookup(StatusLookup::NotFound, with(2_700)), RESENT);
    assert_eq!(lost(2).on_lookup(StatusLookup::NotFound, with(2_600)), Step::Finish(Finish::NotQueued));
    let hasty = Progress { timeout: Duration::from_millis(100), ..with(200) };
    assert_eq!(lost(2).on_lookup(StatusLookup::NotFound, hasty), RESENT, "an attempt that takes 100 ms at most fits");
}

#[test]
fn a_refusal_after_a_doubtful_attempt_is_looked_up() {
    let refused = || {
        let mut state = lost(2);
        assert_eq!(state.on_lookup(StatusLookup::NotFound, after(1)), RESENT);
        assert_eq!(state.on_sent(SendOutcome::Refused, after(2), 0.5), Step::LookUp { after: Duration::ZERO });
        state
    };
    let late = found(&ApplicationStatus::Processing, None, false);
    assert!(matches!(refused().on_lookup(late, after(2)), Step::Finish(Finish::Recovered(_))));
    assert_eq!(refused().on_lookup(StatusLookup::NotFound, after(2)), Step::Finish(Finish::Refused));
    let old = found(&ApplicationStatus::Failed, Some(BEGAN - 60_000), false);
    assert_eq!(refused().on_lookup(old, after(2)), Step::Finish(Finish::Refused));
    assert_eq!(refused().on_lookup(StatusLookup::Unreachable, after(2)), Step::Finish(Finish::Unknown));
}

#[test]
fn time_is_kept_for_the_lookup() {
    assert_eq!(time_for_lookup(Duration::from_secs(8)), Duration::from_secs(2));
    assert_eq!(time_for_lookup(Duration::from_secs(90)), Duration::from_secs(5));
}

/// A response of 2xx that could not be read.
fn unread() -> SubmitState {
    let mut state = state(2);
    assert!(matches!(state.on_sent(SendOutcome::AcceptedUnread, after(1), 0.0), Step::LookUp { .. }));
    state
}

#[test]
fn only_refusals_of_the_api_are_refusals() {
    for status in (100..600).filter(|status| !(400..500).contains(status) && !(200..300).contains(status)) {
        assert_eq!(SendOutcome::from_response(status, true), SendOutcome::MaybeSent, "{status}");
    }
    for status in [408, 425, 499] {
        assert_eq!(SendOutcome::from_response(status, true), SendOutcome::MaybeSent, "{status}");
    }
    for status in [400, 401, 402, 403, 404, 413, 422, 429] {
        assert_eq!(SendOutcome::from_response(status, true), SendOutcome::Refused, "{status}");
    }
    for status in [400, 403, 404, 405, 409, 410, 451] {
        assert_eq!(SendOutcome::from_response(status, false), SendOutcome::MaybeSent, "a page with {status}");
    }
    for status in [401, 407, 413, 414, 429, 431] {
        assert_eq!(SendOutcome::from_response(status, false), SendOutcome::Refused, "a page with {status}");
    }
    assert_eq!(SendOutcome::from_response(409, true), SendOutcome::Conflict);
    assert_eq!(SendOutcome::from_response(204, false), SendOutcome::AcceptedUnread);
}

#[test]
fn an_accepted_request_is_looked_up_again_and_never_resent() {
    for lookup in [StatusLookup::NotFound, StatusLookup::Unreachable] {
        let mut state = unread();
        let mut pauses = Vec::new();
        let end = loop {
            match state.on_lookup(lookup.clone(), after(1)) {
                Step::LookUp { after } => pauses.push(after.as_secs()),
                step => break step,
            }
        };
        assert_eq!((pauses.as_slice(), end), ([1, 2, 4, 8, 16].as_slice(), Step::Finish(Finish::Unknown)));
    }
    let mut late = unread();
    late.on_lookup(StatusLookup::NotFound, after(1));
    let found = late.on_lookup(found(&ApplicationStatus::Processing, None, false), after(1));
    assert!(matches!(found, Step::Finish(Finish::Recovered(_))));
}

#[test]
fn an_accepted_request_is_looked_up_only_within_the_deadline() {
    let short = Progress { remaining: Duration::from_millis(900), ..after(1) };
    assert_eq!(unread().on_lookup(StatusLookup::NotFound, short), Step::Finish(Finish::Unknown));
}

#[test]
fn an_older_refunded_application_does_not_free_a_resend_after_a_2xx() {
    let old = found(&ApplicationStatus::Failed, Some(BEGAN - 60_000), false);
    assert!(matches!(unread().on_lookup(old, after(1)), Step::LookUp { .. }));
}

#[test]
fn a_refunded_application_after_a_resend_is_looked_up_once_more() {
    let failed = found(&ApplicationStatus::Failed, Some(BEGAN + 1_000), false);
    let looked_up_once_more = || {
        let mut state = lost(2);
        assert_eq!(state.on_lookup(StatusLookup::NotFound, after(1)), RESENT);
        state.on_sent(SendOutcome::MaybeSent, after(2), 0.0);
        assert_eq!(state.on_lookup(failed.clone(), after(2)), Step::LookUp { after: Duration::from_secs(1) });
        state
    };
    let newer = found(&ApplicationStatus::Processing, None, false);
    for second in [failed.clone(), newer, StatusLookup::NotFound, StatusLookup::Unreachable] {
        let mut state = looked_up_once_more();
        assert!(matches!(state.on_lookup(second, after(2)), Step::Finish(Finish::Recovered(_))));
    }
}

#[test]
fn an_earlier_attempt_is_looked_up_before_anything_is_sent() {
    let earlier = |max_retries| {
        let state = SubmitState::after_possible_attempt(RetryPolicy { max_retries, ..RetryPolicy::default() });
        assert_eq!(state.first_step(), Step::LookUp { after: Duration::ZERO });
        state
    };
    assert_eq!(state(2).first_step(), RESENT);
    let own = |age| SubmitState::after_doubtful_call(RetryPolicy::default(), Duration::from_millis(age)).first_step();
    let looked_up_after = |milliseconds| Step::LookUp { after: Duration::from_millis(milliseconds) };
    for (age, pause) in [(100, 400), (500, 0), (60_000, 0)] {
        assert_eq!(own(age), looked_up_after(pause), "it may still be in flight");
    }
    assert_eq!(earlier(0).on_lookup(StatusLookup::NotFound, after(0)), RESENT, "the service knows of nothing");
    assert_eq!(earlier(2).on_lookup(StatusLookup::Unreachable, after(0)), Step::Finish(Finish::Unknown));
    for status in ApplicationStatus::KNOWN {
        for known_before in [false, true] {
            let step = earlier(2).on_lookup(found(status, Some(BEGAN - 100_000), known_before), after(0));
            assert!(matches!(step, Step::Finish(Finish::Recovered(_))), "{status}: clocks of machines differ");
        }
    }
    let older = |status| found(status, Some(BEGAN - 200_000), false);
    assert_eq!(earlier(2).on_lookup(older(&ApplicationStatus::Failed), after(0)), RESENT);
    let applied = earlier(2).on_lookup(older(&ApplicationStatus::Applied), after(0));
    assert!(matches!(applied, Step::Finish(Finish::AlreadyApplied(Some(_)))));
}

fn lookups() -> impl Strategy<Value = StatusLookup> {
    let statuses = prop::sample::select(ApplicationStatus::KNOWN);
    prop_oneof![
        Just(StatusLookup::NotFound),
        Just(StatusLookup::Unreachable),
        (statuses, prop::option::of(-100_000..100_000_i64), any::<bool>()).prop_map(|(status, moved, known)| found(
            &status,
            moved.map(|moved| BEGAN + moved),
            known
        )),
    ]
}

fn outcomes() -> impl Strategy<Value = SendOutcome> {
    prop::sample::select(vec![
        SendOutcome::Accepted,
        SendOutcome::AcceptedUnread,
        SendOutcome::Conflict,
        SendOutcome::MaybeSent,
        SendOutcome::Refused,
    ])
}

proptest! {
    /// The rules that no sequence of responses may break.
    #[test]
    fn nothing_is_sent_again_without_the_services_word(
        events in prop::collection::vec((outcomes(), lookups()), 30),
        max_retries in 0..4_u32,
        attempted_before in any::<bool>(),
    ) {
        let policy = RetryPolicy { max_retries, ..RetryPolicy::default() };
        let mut state =
            if attempted_before { SubmitState::after_possible_attempt(policy) } else { SubmitState::new(policy) };
        let (mut sends, mut lookups, mut doubtful, mut accepted_unread) = (0, 0, attempted_before, false);
        let mut last_lookup = None;
        let mut step = state.first_step();
        for (outcome, lookup) in events {
            match step {
                Step::Send { .. } => {
                    prop_assert!(!accepted_unread, "sent again after a 2xx");
                    let freed = matches!(
                        &last_lookup,
                        Some(StatusLookup::NotFound | StatusLookup::Found { .. })
                    );
                    prop_assert!(!doubtful || freed, "sent again after a doubtful attempt without a lookup");
                    sends += 1;
                    doubtful |= matches!(outcome, SendOutcome::MaybeSent | SendOutcome::AcceptedUnread);
                    accepted_unread |= outcome == SendOutcome::AcceptedUnread;
                    last_lookup = None;
                    step = state.on_sent(outcome, after(sends), 0.5);
                }
                Step::LookUp { .. } => {
                    lookups += 1;
                    last_lookup = Some(lookup.clone());
                    step = state.on_lookup(lookup.clone(), after(sends));
                    if let (Step::Send { .. }, StatusLookup::Found { application, .. }) = (&step, &lookup) {
                        prop_assert_eq!(application.credit(), Credit::Refunded);
                    }
                }
                Step::Finish(_) => break,
            }
        }
        prop_assert!(matches!(step, Step::Finish(_)), "the call does not end: {:?}", step);
        prop_assert!(sends <= max_retries + 1);
        prop_assert!(lookups <= max_retries + 2 + MAX_LOOKUPS);
    }
}
