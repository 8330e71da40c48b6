//! What the page is served with, and what it reads; `tests/page` drives it in a browser.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod http;

use std::time::Duration;

use http::{Caller, settle};
use reqwest::Method;
use serde_json::json;
use uphunt_sandbox::Sandbox;

#[tokio::test]
async fn the_page_loads_nothing_from_elsewhere_and_is_in_no_frame() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    for path in ["/", "/page/app.js", "/page/style.css", "/page/uphunt.js"] {
        let response = caller.http.get(format!("{}{path}", sandbox.url())).send().await.unwrap();
        assert_eq!(response.status(), 200, "{path}");
        let policy = response.headers()["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{policy}");
        assert!(response.headers().get("access-control-allow-origin").is_none());
        assert_eq!(response.headers()["x-content-type-options"], "nosniff");
    }
    assert!(sandbox.requests_seen().is_empty(), "the page is no part of the API");
}

#[tokio::test]
async fn the_snapshot_and_the_events_need_the_token() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let mut caller = Caller::for_sandbox(&sandbox);
    "dash_wrong".clone_into(&mut caller.token);
    for path in ["/sandbox/accounts/default/overview", "/sandbox/events"] {
        assert_eq!(caller.dashboard(Method::GET, path, None).await.status, 401, "{path}");
    }
}

#[tokio::test]
async fn the_page_url_carries_the_token_in_its_fragment() {
    let sandbox = Sandbox::builder().dashboard_token("a#b&c").start().await.unwrap();
    assert_eq!(sandbox.page_url(), format!("{}/#token=a%23b%26c", sandbox.url()));
}

#[tokio::test]
async fn a_snapshot_has_the_newest_of_everything() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    settle(&sandbox, &caller, "~011").await;
    settle(&sandbox, &caller, "~01sandbox_failed_1").await;
    let overview = caller.dashboard(Method::GET, "/sandbox/accounts/default/overview", None).await.body;
    let jobs: Vec<_> =
        overview["applications"].as_array().unwrap().iter().map(|application| &application["jobId"]).collect();
    assert_eq!(jobs, [&json!("~01sandbox_failed_1"), &json!("~011")]);
    assert!(overview["applications"][0]["settledAt"].is_i64());
    assert_eq!((&overview["ledger"]["deducted"], &overview["cycles"][0]["refunded"]), (&json!(1), &json!(1)));
    assert_eq!(overview["members"].as_array().unwrap().len(), 5);
    assert!(!overview.to_string().contains(sandbox.api_key()), "a key is shown once");
}

#[tokio::test]
async fn an_event_follows_each_change_and_none_comes_without_one() {
    let sandbox = Sandbox::builder().settle_delay(Duration::from_secs(60)).start().await.unwrap();
    let caller = Caller::for_sandbox(&sandbox);
    let events = caller.http.get(format!("{}/sandbox/events", sandbox.url())).bearer_auth(&caller.token);
    let mut events = events.send().await.unwrap();
    let quiet = tokio::time::timeout(Duration::from_millis(300), events.chunk()).await;
    assert!(quiet.is_err(), "{quiet:?}");
    caller.apply("~011").await;
    let event = tokio::time::timeout(http::TIMEOUT, events.chunk()).await.unwrap().unwrap().unwrap();
    assert_eq!(&event[..], b"data: changed\n\n");
    caller.dashboard(Method::POST, "/sandbox/faults", Some(json!({ "fault": "apply:503" }))).await;
    let event = tokio::time::timeout(http::TIMEOUT, events.chunk()).await.unwrap().unwrap().unwrap();
    assert_eq!(&event[..], b"data: changed\n\n");
}
