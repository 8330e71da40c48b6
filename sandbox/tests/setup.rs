//! The seed's setup, from sign-up to the first proposal, and what it says about accounts, keys, feeds and time.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod http;

use std::time::Duration;

use http::{Caller, settle};
use reqwest::Method;
use serde_json::{Value, json};
use uphunt_sandbox::Sandbox;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[tokio::test]
async fn the_seeds_setup_leads_from_sign_up_to_the_first_proposal() {
    let sandbox = Sandbox::builder().empty().start().await.unwrap();
    let mut caller = Caller::for_sandbox(&sandbox);
    assert_eq!(caller.apply("~011").await.status, 401);

    let account = caller.dashboard(Method::POST, "/sandbox/accounts", Some(json!({ "email": "me@example.com" }))).await;
    assert_eq!((account.status, account.text("subscription")), (201, "trial"));
    let trial = account.body["trialEndsAt"].as_i64().unwrap() - account.body["createdAt"].as_i64().unwrap();
    assert_eq!(trial, 7 * 24 * 60 * 60 * 1000);
    let home = format!("/sandbox/accounts/{}", account.body["id"]);
    let at = |rest: &str| format!("{home}{rest}");
    let post = async |caller: &Caller, path: &str, body: Value| {
        let answer = caller.dashboard(Method::POST, &at(path), Some(body)).await;
        assert_eq!(answer.status, 201, "{path}: {}", answer.body);
        answer
    };

    let agency = json!({ "name": "Fjord", "agencyPlus": true, "profileComplete": true, "connects": 50 });
    post(&caller, "/agency", agency).await;
    let ada = json!({ "name": "Ada", "title": "Rust engineer", "hourlyRate": 90.0,
                      "specializations": [{ "title": "Embedded Rust", "hourlyRate": 110.0 }],
                      "portfolio": ["A bootloader"] });
    post(&caller, "/agency/freelancers", ada).await;
    let key = post(&caller, "/keys", json!({})).await;
    key.text("apiKey").clone_into(&mut caller.key);
    assert!(caller.key.starts_with("sk_uphunt_"));

    post(&caller, "/agency/invitations", json!({ "profileUrl": "https://www.upwork.com/freelancers/~01somebody" }))
        .await;
    sandbox.clock().advance(Duration::from_secs(120)).await.unwrap();
    let pending = caller.dashboard(Method::GET, &at("/agency/invitations"), None).await;
    assert_eq!(pending.body["invitations"][0]["state"], "pending");
    assert_eq!(caller.get("/api/auto-apply-v2/freelancers").await.body, json!({ "freelancers": [] }));
    assert!(caller.apply("~011").await.text("error").contains("not in the agency"));
    let members = async |caller: &Caller| {
        let list = caller.dashboard(Method::GET, &at("/agency/members"), None).await;
        let roles = list.body["members"].as_array().unwrap().iter().map(|member| member["role"].clone());
        roles.collect::<Vec<_>>()
    };
    assert_eq!(members(&caller).await, ["owner", "freelancer"]);

    let url = &account.body["businessDeveloper"]["profileUrl"];
    post(&caller, "/agency/invitations", json!({ "profileUrl": url })).await;
    sandbox.clock().advance(Duration::from_secs(5)).await.unwrap();
    let accepted = caller.dashboard(Method::GET, &at("/agency/invitations"), None).await;
    assert_eq!(accepted.body["invitations"][1]["state"], "accepted");

    assert_eq!(members(&caller).await, ["owner", "businessDeveloper", "freelancer"]);
    let list = caller.get("/api/auto-apply-v2/freelancers").await;
    let profiles = list.body["freelancers"][0]["profiles"].as_array().unwrap();
    assert_eq!((profiles.len(), &profiles[0]["isDefault"]), (2, &json!(true)));
    let proposal = json!({ "jobId": "~01abc123def456", "coverLetter": "Hi", "profileId": profiles[1]["profileId"],
                           "proposal": { "hourlyRate": 65, "timeline": "1 to 3 months" } });
    let queued = caller.post("/api/auto-apply-v2/apply", &proposal).await;
    assert_eq!((queued.status, queued.body["creditsRemaining"].as_i64()), (200, Some(19)));
    sandbox.clock().advance(Duration::from_secs(60)).await.unwrap();
    assert_eq!(caller.status_of(queued.text("queueId")).await.text("applicationStatus"), "applied");

    let details = caller.dashboard(Method::GET, &at("/applications"), None).await;
    let details = &details.body["applications"][0];
    assert_eq!((&details["sentAs"], &details["credit"]), (&json!("Ada"), &json!("deducted")));
    assert_eq!(details["request"]["proposal"]["hourlyRate"], 65);
    let shown = json!({ "agency": "Fjord", "name": "Ada", "title": "Embedded Rust", "hourlyRate": 110.0,
                        "portfolio": ["A bootloader"] });
    assert_eq!(details["shownToClient"], shown);
    let ledger = caller.dashboard(Method::GET, &at("/ledger"), None).await;
    assert_eq!((&ledger.body["deducted"], &ledger.body["connects"]), (&json!(1), &json!(40)));
}

#[tokio::test]
async fn without_a_profile_the_business_developers_own_is_used() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    caller.apply("~011").await;
    let account = caller.dashboard(Method::GET, "/sandbox/accounts/default", None).await;
    let sent = &sandbox.applications().unwrap()[0];
    assert_eq!(sent["profileId"], account.body["businessDeveloper"]["profileId"]);
    assert_eq!(sent["sentAs"], account.body["businessDeveloper"]["name"]);
}

#[tokio::test]
async fn a_trial_ends_after_seven_days() {
    let sandbox = Sandbox::builder().empty().start().await.unwrap();
    let mut caller = Caller::for_sandbox(&sandbox);
    caller.dashboard(Method::POST, "/sandbox/accounts", Some(json!({ "email": "me@example.com" }))).await;
    let key = caller.dashboard(Method::POST, "/sandbox/accounts/default/keys", None).await;
    key.text("apiKey").clone_into(&mut caller.key);
    sandbox.clock().advance(6 * DAY).await.unwrap();
    assert_eq!(caller.get("/api/auto-apply-v2/freelancers").await.status, 200);
    sandbox.clock().advance(DAY).await.unwrap();
    assert_eq!(caller.get("/api/auto-apply-v2/freelancers").await.status, 403);
    let paid = json!({ "state": "active", "plan": "growth", "credits": 40 });
    caller.dashboard(Method::PUT, "/sandbox/accounts/default/subscription", Some(paid)).await;
    assert_eq!(caller.get("/api/auto-apply-v2/freelancers").await.status, 200);
}

#[tokio::test]
async fn a_billing_cycle_refreshes_the_credits_and_carries_reservations_over() {
    let sandbox = Sandbox::builder().credits(3).start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    settle(&sandbox, &caller, "~011").await;
    caller.apply("~01sandbox_stuck").await;
    sandbox.clock().advance(31 * DAY).await.unwrap();
    let ledger = sandbox.ledger().unwrap();
    assert_eq!((ledger.granted, ledger.available, ledger.reserved, ledger.deducted), (4, 3, 1, 0));
    assert!(ledger.cycle_ends_at > sandbox.clock().now_ms());
    assert_eq!(caller.apply("~012").await.body["creditsRemaining"], 2);
}

#[tokio::test]
async fn past_billing_cycles_are_kept_with_their_figures() {
    let sandbox = Sandbox::builder().credits(3).start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    settle(&sandbox, &caller, "~011").await;
    settle(&sandbox, &caller, "~01sandbox_failed_1").await;
    sandbox.clock().advance(31 * DAY).await.unwrap();
    settle(&sandbox, &caller, "~012").await;
    settle(&sandbox, &caller, "~013").await;
    let cycles = sandbox.cycles().unwrap();
    let figures: Vec<_> =
        cycles.iter().map(|one| (one.granted, one.deducted, one.refunded, one.connects_spent)).collect();
    assert_eq!(figures, [(3, 1, 1, 10), (3, 2, 0, 20)]);
    assert_eq!(cycles[0].ends_at, cycles[1].started_at);
}

#[tokio::test]
async fn a_rejection_names_what_the_agencys_profile_lacks() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    let lacking = json!({ "location": false, "completedWork": false });
    caller.dashboard(Method::PATCH, "/sandbox/accounts/default/agency", Some(lacking)).await;
    let settled = settle(&sandbox, &caller, "~011").await;
    assert_eq!(settled.text("applicationStatus"), "not_eligible");
    assert_eq!(settled.text("errorMessage"), "The agency's profile lacks location and has no completed work.");
    let complete = json!({ "profileComplete": true });
    let agency = caller.dashboard(Method::PATCH, "/sandbox/accounts/default/agency", Some(complete)).await;
    assert_eq!((&agency.body["profileComplete"], &agency.body["profile"]["location"]), (&json!(true), &json!(true)));
    assert_eq!(settle(&sandbox, &caller, "~011").await.text("applicationStatus"), "applied");
}

#[tokio::test]
async fn amounts_that_no_ledger_can_hold_are_refused() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    for (method, path, body) in [
        (Method::PUT, "/sandbox/accounts/default/credits", json!({ "available": i64::MAX })),
        (Method::PUT, "/sandbox/accounts/default/subscription", json!({ "state": "active", "credits": i64::MAX })),
        (Method::PATCH, "/sandbox/accounts/default/agency", json!({ "connects": i64::MAX })),
        (Method::POST, "/sandbox/clock", json!({ "advanceMs": i64::MAX })),
        (Method::POST, "/sandbox/clock", json!({ "advanceMs": u64::MAX })),
    ] {
        assert_eq!(caller.dashboard(method, path, Some(body)).await.status, 422, "{path}");
    }
    assert_eq!(settle(&sandbox, &caller, "~011").await.text("applicationStatus"), "applied");
    assert_eq!(sandbox.ledger().unwrap().available, 99);
}

#[tokio::test]
async fn options_that_make_no_sense_are_refused_at_the_start() {
    let refused =
        |builder: uphunt_sandbox::SandboxBuilder| async move { builder.start().await.err().unwrap().to_string() };
    let long = Duration::from_millis(i64::MAX as u64);
    assert!(refused(Sandbox::builder().settle_delay(long)).await.contains("settle delay"));
    assert!(refused(Sandbox::builder().invite_delay(Duration::MAX)).await.contains("invite delay"));
    assert!(refused(Sandbox::builder().credits(u32::MAX)).await.contains("credits"));
    assert!(refused(Sandbox::builder().api_key("")).await.contains("API key"));
    assert!(refused(Sandbox::builder().dashboard_token("a b")).await.contains("dashboard token"));
}

#[tokio::test]
async fn keys_are_shown_once_and_rotate_without_a_gap() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let mut caller = Caller::for_sandbox(&sandbox);
    let old = caller.key.clone();
    let new = sandbox.create_key().unwrap();
    for key in [&old, &new] {
        key.clone_into(&mut caller.key);
        assert_eq!(caller.get("/api/auto-apply-v2/freelancers").await.status, 200);
    }
    let list = caller.dashboard(Method::GET, "/sandbox/accounts/default/keys", None).await;
    assert_eq!(list.body["keys"].as_array().unwrap().len(), 2);
    assert!(!list.body.to_string().contains(&old) && !list.body.to_string().contains(&new));
}

#[tokio::test]
async fn with_one_key_at_a_time_a_new_key_revokes_the_old() {
    let sandbox = Sandbox::builder().one_key().start().await.unwrap();
    let mut caller = Caller::for_sandbox(&sandbox);
    let new = sandbox.create_key().unwrap();
    assert_eq!(caller.get("/api/auto-apply-v2/freelancers").await.status, 401);
    caller.key = new;
    assert_eq!(caller.get("/api/auto-apply-v2/freelancers").await.status, 200);
}

#[tokio::test]
async fn a_feed_applies_as_its_pinned_freelancer_and_a_new_pin_leaves_proposals_in_flight_alone() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    let list = caller.get("/api/auto-apply-v2/freelancers").await;
    let profile = |n: usize| list.body["freelancers"][n]["profiles"][0]["profileId"].clone();
    let feed = json!({ "name": "Rust jobs", "profileId": profile(0) });
    let feed = caller.dashboard(Method::POST, "/sandbox/accounts/default/feeds", Some(feed)).await;
    let path = format!("/sandbox/accounts/default/feeds/{}", feed.body["id"]);
    let matches = format!("{path}/matches");
    assert_eq!(caller.dashboard(Method::POST, &matches, Some(json!({ "jobId": "~011" }))).await.status, 201);
    let pinned = caller.dashboard(Method::PATCH, &path, Some(json!({ "profileId": profile(1) }))).await;
    assert_eq!(pinned.status, 204);
    assert_eq!(caller.dashboard(Method::POST, &matches, Some(json!({ "jobId": "~012" }))).await.status, 201);
    assert_eq!(caller.dashboard(Method::POST, &matches, Some(json!({ "jobId": "~012" }))).await.status, 409);
    sandbox.clock().advance(Duration::from_secs(60)).await.unwrap();
    let sent = sandbox.applications().unwrap();
    assert_eq!((&sent[0]["sentAs"], &sent[1]["sentAs"]), (&json!("Ada Berg"), &json!("Jonas Lie")));
    assert_eq!(sandbox.ledger().unwrap().deducted, 2);
}

#[tokio::test]
async fn the_dashboard_is_closed_without_its_token_and_indexes_itself_with_it() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let mut caller = Caller::for_sandbox(&sandbox);
    let index = caller.dashboard(Method::GET, "/sandbox", None).await;
    let routes = index.body["routes"].as_array().unwrap().clone();
    assert!(routes.len() > 30);
    caller.token = "wrong".to_owned();
    for route in routes {
        let (method, path) = (route["method"].as_str().unwrap(), route["path"].as_str().unwrap());
        let path = path.replace("{account}", "default").replace(['{', '}'], "");
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        assert_eq!(caller.dashboard(method, &path, None).await.status, 401, "{path}");
    }
}

#[tokio::test]
async fn neither_key_nor_token_is_in_what_a_sandbox_prints() {
    let sandbox = Sandbox::builder().api_key("sk_uphunt_hidden").dashboard_token("dash_hidden").start().await.unwrap();
    let builder = Sandbox::builder().api_key("sk_uphunt_hidden").dashboard_token("dash_hidden");
    for printed in [format!("{sandbox:?}"), format!("{:?}", sandbox.faults()), format!("{builder:?}")] {
        assert!(!printed.contains("hidden"), "{printed}");
    }
}
