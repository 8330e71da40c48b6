//! Each pitfall of the contract, in a sandbox that is in that state: `check_setup` finds it and says what to do.

use std::time::Duration;

use uphunt::{Client, ErrorKind, SetupCheckName, SetupReport, SetupVerdict};
use uphunt_sandbox::{AgencyChange, Sandbox};

use crate::setting::{TIMEOUT, builder, open, proposal, settle};

/// The check came out like this and says so, with this in its advice.
fn found(report: &SetupReport, name: &SetupCheckName, verdict: &SetupVerdict, advice: &str) {
    let check = report.check(name).unwrap();
    assert_eq!(&check.verdict, verdict, "{report}");
    assert!(check.hint.as_ref().unwrap().contains(advice), "{report}");
    assert_eq!(report.is_ready(), *verdict != SetupVerdict::Failed);
    let shown = report.to_string();
    assert!(shown.contains("->") && shown.contains(name.as_str()), "{shown}");
}

async fn apply_twice(sandbox: &Sandbox, client: &Client) {
    for job in ["~011", "~012"] {
        client.apply(&proposal(job)).await.unwrap();
    }
    settle(sandbox).await;
}

#[tokio::test]
async fn pitfall_invite_not_accepted() {
    let (sandbox, client) = open().await;
    sandbox.remove_developer().unwrap();
    sandbox.invite("https://www.upwork.com/freelancers/~01somebodyelse").unwrap();
    sandbox.clock().advance(Duration::from_secs(90)).await.unwrap();
    let report = client.check_setup().await;
    found(&report, &SetupCheckName::BusinessDeveloper, &SetupVerdict::Failed, "profile URL that was pasted");
    sandbox.invite(&sandbox.developer_url().unwrap()).unwrap();
    sandbox.clock().advance(Duration::from_secs(1)).await.unwrap();
    assert!(client.check_setup().await.is_ready(), "the right URL is accepted within seconds");
}

#[tokio::test]
async fn pitfall_not_eligible_on_every_job() {
    let (sandbox, client) = open().await;
    sandbox.change_agency(&AgencyChange { profile_complete: Some(false), ..AgencyChange::default() }).unwrap();
    apply_twice(&sandbox, &client).await;
    let report = client.check_setup().await;
    found(&report, &SetupCheckName::Eligibility, &SetupVerdict::Failed, "location, skills, tier");
}

#[tokio::test]
async fn pitfall_not_enough_connects() {
    let (sandbox, client) = open().await;
    sandbox.set_connects(0).unwrap();
    apply_twice(&sandbox, &client).await;
    found(&client.check_setup().await, &SetupCheckName::Connects, &SetupVerdict::Failed, "Buy Connects");
    sandbox.set_connects(100).unwrap();
    apply_twice(&sandbox, &client).await;
    let report = client.check_setup().await;
    assert_eq!(report.check(&SetupCheckName::Connects).unwrap().verdict, SetupVerdict::Passed, "{report}");
}

#[tokio::test]
async fn pitfall_403_on_every_call() {
    let (sandbox, client) = open().await;
    sandbox.set_subscription_active(false).unwrap();
    let report = client.check_setup().await;
    found(&report, &SetupCheckName::Subscription, &SetupVerdict::Failed, "Billing");
    assert_eq!(report.check(&SetupCheckName::Key).unwrap().verdict, SetupVerdict::Passed);
    assert_eq!(client.apply(&proposal("~011")).await.unwrap_err().kind, ErrorKind::SubscriptionInactive);
}

#[tokio::test]
async fn pitfall_freelancers_list_is_empty() {
    let (sandbox, client) = open().await;
    sandbox.remove_developer().unwrap();
    assert!(client.freelancers().await.unwrap().freelancers.is_empty());
    let report = client.check_setup().await;
    found(&report, &SetupCheckName::BusinessDeveloper, &SetupVerdict::Failed, "Invite the business developer");
    assert_eq!(report.check(&SetupCheckName::Profiles).unwrap().verdict, SetupVerdict::Unknown);
}

#[tokio::test]
async fn a_wrong_key_is_found() {
    let (sandbox, _) = open().await;
    let client = builder(&sandbox).api_key("sk_uphunt_mistyped").build().unwrap();
    found(&client.check_setup().await, &SetupCheckName::Key, &SetupVerdict::Failed, "API & Webhooks");
}

#[tokio::test]
async fn a_session_that_lapsed_is_a_warning() {
    let (sandbox, client) = open().await;
    client.apply(&proposal("~01sandbox_logged_out_1")).await.unwrap();
    settle(&sandbox).await;
    found(&client.check_setup().await, &SetupCheckName::Session, &SetupVerdict::Warning, "reconnects by itself");
}

#[tokio::test]
async fn nobody_at_the_base_url_is_found() {
    let (sandbox, client) = open().await;
    sandbox.stop().await;
    let report = client.with_config(&client.config().deadline(TIMEOUT)).check_setup().await;
    found(&report, &SetupCheckName::Service, &SetupVerdict::Failed, "base URL");
}

#[tokio::test]
async fn a_good_setup_passes_every_check_and_costs_nothing() {
    let (sandbox, client) = open().await;
    client.apply(&proposal("~011")).await.unwrap();
    settle(&sandbox).await;
    sandbox.forget_requests();
    let report = client.check_setup().await;
    assert!(report.checks.iter().all(|check| check.verdict == SetupVerdict::Passed), "{report}");
    assert_eq!(report.freelancers.as_ref().unwrap().freelancers.len(), 3);
    assert!(sandbox.requests_seen().iter().all(|request| request.method == "GET"));
    assert_eq!(sandbox.requests_seen().len(), 2);
}
