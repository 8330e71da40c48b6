//! Runs end, their caps hold, and they lose no row: when responses are lost, when webhooks report what settles, and when the
//! database fails.

#![allow(clippy::pedantic, unreachable_pub, reason = "test code")]

mod support;

use std::time::Duration;

use serde_json::json;
use support::{client, requests};
use uphunt::{ApplyRequest, Client, WebhookEvent};
use uphunt_campaign::{Campaign, CampaignError, Retry, RowState, RunOptions, RunSummary, StopReason};
use uphunt_sandbox::Sandbox;

/// A run that takes longer hangs.
const LONGEST_RUN: Duration = Duration::from_secs(60);

async fn campaign(folder: &tempfile::TempDir) -> Campaign {
    let database = folder.path().join("campaign.db");
    Campaign::open(database.to_str().expect("a path")).await.expect("it opens")
}

async fn sandbox(faults: &[&str]) -> Sandbox {
    let builder = Sandbox::builder().no_limits().settle_delay(Duration::from_millis(100));
    let builder = faults.iter().fold(builder, |builder, fault| builder.fault(fault.parse().expect("a fault")));
    builder.start().await.expect("the sandbox starts")
}

async fn run(campaign: &Campaign, sandbox: &Sandbox, max_credits: u64) -> RunSummary {
    let mut options = RunOptions::default();
    options.max_credits = Some(max_credits);
    options.max_lookups = 2;
    options.retry_pause = Duration::from_millis(20);
    let client = client(sandbox.url(), sandbox.api_key());
    let ran = tokio::time::timeout(LONGEST_RUN, campaign.run(&client, options)).await;
    ran.expect("the run ends").expect("the campaign runs")
}

/// Records what settles before the run reads it, as `uphunt listen --campaign` does.
async fn report_by_webhooks(campaign: Campaign, sandbox: &Sandbox) {
    loop {
        for row in campaign.rows_in(&[RowState::Processing]).await.expect("rows are read") {
            let id = row.queue_id.expect("a queue id");
            let status = sandbox.application_status(&id).expect("a status").filter(|status| status.is_settled());
            if let Some(status) = status {
                let body = json!({"event": "application.failed", "queueId": id, "applicationStatus": status});
                let event = WebhookEvent::parse(None, body.to_string().as_bytes()).expect("an event");
                campaign.settled(&event).await.expect("it is recorded");
            }
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_application_in_doubt_counts_as_a_credit() {
    let folder = tempfile::tempdir().expect("a folder");
    let sandbox = sandbox(&["apply:lost_answer*1", "status:500*1000"]).await;
    let campaign = campaign(&folder).await;
    campaign.add(requests(3)).await.expect("rows are added");
    let summary = run(&campaign, &sandbox, 1).await;
    assert_eq!(sandbox.applications().expect("its applications").len(), 1, "{summary:?}");
    assert_eq!((summary.progress.sending, summary.stopped), (1, Some(StopReason::MaxCredits)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_sees_the_refunds_that_webhooks_report() {
    let folder = tempfile::tempdir().expect("a folder");
    let sandbox = sandbox(&[]).await;
    let campaign = campaign(&folder).await;
    let jobs =
        ["~01sandbox_not_eligible_1", "~01sandbox_not_eligible_2", "~01sandbox_applied_3", "~01sandbox_applied_4"];
    campaign.add(jobs.map(|job| ApplyRequest::new(job, format!("Letter for {job}")))).await.expect("rows are added");
    let summary = tokio::select! {
        summary = run(&campaign, &sandbox, 1) => summary,
        () = report_by_webhooks(campaign.clone(), &sandbox) => unreachable!("it runs until the end"),
    };
    assert_eq!((summary.sent, summary.stopped), (3, Some(StopReason::MaxCredits)));
    assert_eq!((summary.progress.applied, summary.progress.queued), (1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_fails_ends_the_run_and_fails_no_row() {
    use sqlx::{AnyConnection, Connection as _, Executor as _};

    let folder = tempfile::tempdir().expect("a folder");
    let sandbox = sandbox(&[]).await;
    let campaign = campaign(&folder).await;
    campaign.add(requests(3)).await.expect("rows are added");
    let url = format!("sqlite://{}", folder.path().join("campaign.db").display());
    let mut database = AnyConnection::connect(&url).await.expect("it opens");
    let broken = "CREATE TRIGGER broken BEFORE UPDATE OF attempts ON uphunt_applications BEGIN SELECT RAISE(FAIL, 'broken'); END";
    database.execute(broken).await.expect("the trigger is made");
    let client = client(sandbox.url(), sandbox.api_key());
    let error = campaign.run(&client, RunOptions::default()).await.expect_err("the run fails");
    assert!(matches!(error, CampaignError::Database(_)), "{error:?}");
    assert!(sandbox.requests_seen().is_empty(), "nothing was sent");
    let queued = campaign.rows_in(&[RowState::Queued]).await.expect("rows are read");
    assert_eq!(queued.len(), 3);
    database.execute("DROP TRIGGER broken").await.expect("the trigger is dropped");
    assert_eq!(run(&campaign, &sandbox, 5).await.sent, 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stopped_run_does_not_wait_until_tomorrow() {
    let folder = tempfile::tempdir().expect("a folder");
    let sandbox = sandbox(&["apply:429=86400*1000"]).await;
    let campaign = campaign(&folder).await;
    campaign.add(requests(2)).await.expect("rows are added");
    let client = client(sandbox.url(), sandbox.api_key());
    let options = RunOptions::default();
    let stop = options.stop.clone();
    let stopped = async {
        while sandbox.requests_seen().is_empty() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
        stop.stop();
        std::future::pending::<()>().await;
    };
    let ran = tokio::select! {
        ran = tokio::time::timeout(LONGEST_RUN, campaign.run(&client, options)) => ran,
        () = stopped => unreachable!("it never ends"),
    };
    let summary = ran.expect("the run ends").expect("the campaign runs");
    assert_eq!((summary.sent, summary.stopped), (0, Some(StopReason::Requested)));
    assert_eq!(summary.progress.queued, 2, "a request that a limit refused leaves no doubt");
    assert!(sandbox.applications().expect("its applications").is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_that_is_retried_has_all_of_its_attempts_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let sandbox = sandbox(&["apply:503*1000"]).await;
    let campaign = campaign(&folder).await;
    campaign.add(requests(1)).await.expect("rows are added");
    let mut attempts = Vec::new();
    for _ in 0..2 {
        let before = sandbox.requests_seen().len();
        let client = Client::builder().api_key(sandbox.api_key()).base_url(sandbox.url()).max_retries(0).build();
        let mut options = RunOptions::default();
        options.max_attempts = 2;
        options.retry_pause = Duration::from_millis(20);
        let summary = campaign.run(&client.expect("a client"), options).await.expect("the campaign runs");
        assert_eq!(summary.progress.failed, 1, "{summary:?}");
        attempts.push(sandbox.requests_seen().len() - before);
        assert_eq!(campaign.retry(&Retry::default()).await.expect("it is queued again"), 1);
    }
    assert_eq!(attempts[0], attempts[1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_credit_that_was_spent_elsewhere_is_not_the_campaigns() {
    let folder = tempfile::tempdir().expect("a folder");
    let sandbox = sandbox(&[]).await;
    let campaign = campaign(&folder).await;
    let request = requests(1).next().expect("a request");
    let client = client(sandbox.url(), sandbox.api_key());
    let submission = client.apply(&request).await.expect("it is sent");
    client.wait(submission.reference(), uphunt::WaitOptions::new()).await.expect("it settles");
    campaign.add([request]).await.expect("a row is added");
    let summary = run(&campaign, &sandbox, 1).await;
    assert_eq!((summary.sent, summary.progress.applied), (0, 1));
    assert_eq!(summary.progress.credits, uphunt_campaign::Credits::default());
    assert_eq!(campaign.report().await.expect("a report").credits, uphunt_campaign::Credits::default());
}
