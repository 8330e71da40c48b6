//! The whole scenario, on this machine: sign-up, agency, invite, key, proposals, webhooks, credits.

use std::time::{Duration, Instant};

use anyhow::Context as _;
use futures_util::future::join_all;
use serde_json::json;
use uphunt::{ApplyRequest, Client, Freelancers, PollSchedule, ProposalTerms, SetupReport, Timeline};
use uphunt_sandbox::Sandbox;

use crate::args::Args;
use crate::dashboard::{Account, Dashboard};
use crate::jobs::{Applied, JOBS, Job};
use crate::progress::Teller;
use crate::receiver::Receiver;
use crate::report::Report;
use crate::settle::settle;

/// The sandbox settles within seconds, so it is polled more often than the service would be.
const SCHEDULE: PollSchedule = PollSchedule {
    interval: Duration::from_millis(500),
    slow_after: Duration::from_secs(60),
    slow_interval: Duration::from_secs(1),
    jitter: 0.2,
};

pub(crate) async fn run(args: &Args) -> anyhow::Result<bool> {
    let began = Instant::now();
    let teller = Teller::new(args.json);
    let sandbox = Sandbox::builder()
        .empty()
        .invite_delay(Duration::from_millis(400))
        .settle_delay(Duration::from_millis(1_200))
        .settle_jitter(Duration::from_secs(3))
        .start()
        .await?;
    teller.step("1  The sandbox: the service, simulated on this machine");
    teller.say(&format!("   {} (nothing leaves this machine, no credit is spent)", sandbox.url()));

    let dashboard = Dashboard::new(&sandbox);
    teller.step("2  Setup, as in the dashboard and on Upwork");
    let account = dashboard.sign_up().await?;
    let key = dashboard.make_key(&account).await?;
    teller.say("   signed up (7-day trial), agency with Agency Plus, three freelancers, API key made");
    let client = Client::builder().api_key(key).base_url(sandbox.url()).build()?;

    teller.step("3  check_setup(): the business developer is not invited yet");
    show(&teller, &client.check_setup().await);
    dashboard.invite(&account).await?;
    let setup = joined(&client).await?;
    teller.step("4  check_setup(), once the invite is accepted");
    show(&teller, &setup);

    teller.step("5  freelancers(): whom a proposal can be sent as");
    let freelancers = setup.freelancers.clone().unwrap_or_default();
    for (freelancer, profile) in freelancers.profiles() {
        let (name, title) = (freelancer.name.as_deref().unwrap_or("?"), profile.title.as_deref().unwrap_or("?"));
        teller.say(&format!(
            "   {name:<11} {title:<24} ${:<4} {}",
            profile.hourly_rate.unwrap_or(0.0),
            profile.profile_id
        ));
    }

    let mut receiver = Receiver::start(client.clone()).await?;
    dashboard.post(&format!("accounts/{}/webhooks", account.id), json!({"url": receiver.url})).await?;
    dashboard.break_next("webhook:duplicate*1").await?;

    teller.step("6  apply(): eight jobs, one per outcome, and one whose response is lost");
    let mut applied = Vec::with_capacity(JOBS.len());
    for job in &JOBS {
        applied.push(apply(&teller, &client, &dashboard, &freelancers, job).await?);
    }

    teller.step("7  wait(): all at once");
    let applications = join_all(applied.into_iter().map(|applied| settle(&teller, &client, applied, SCHEDULE))).await;
    teller.finish();
    let webhooks = receiver.settle(applications.len()).await;
    let report = Report {
        base_url: sandbox.url().to_owned(),
        setup,
        applications,
        webhooks: Some(webhooks),
        ledger: client.credits(),
        service_ledger: Some(ledger(&dashboard, &account).await?),
        seconds: began.elapsed().as_secs_f64(),
    };
    if args.json {
        println!("{}", serde_json::to_string_pretty(&report)?);
    } else {
        report.print();
    }
    Ok(report.is_good())
}

/// Waits until the invite is accepted, which takes a moment.
async fn joined(client: &Client) -> anyhow::Result<SetupReport> {
    for _ in 0..20 {
        let report = client.check_setup().await;
        if report.is_ready() {
            return Ok(report);
        }
        tokio::time::sleep(Duration::from_millis(150)).await;
    }
    anyhow::bail!("the invite was not accepted in time")
}

fn show(teller: &Teller, report: &SetupReport) {
    for line in report.to_string().lines() {
        teller.say(&format!("   {line}"));
    }
}

async fn apply(
    teller: &Teller,
    client: &Client,
    dashboard: &Dashboard,
    freelancers: &Freelancers,
    job: &Job,
) -> anyhow::Result<Applied> {
    let profiles: Vec<_> = freelancers.profiles().collect();
    let (freelancer, profile) =
        profiles.get(job.profile).context("the sandbox has fewer profiles than the demo expects")?;
    if job.lost {
        dashboard.break_next("apply:lost_answer*1").await?;
    }
    let terms =
        ProposalTerms::new().hourly_rate(profile.hourly_rate.unwrap_or(65.0)).timeline(Timeline::OneToThreeMonths);
    let request = ApplyRequest::new(job.id, format!("Hi, about \"{}\": our team has done this before…", job.title))
        .profile_id(&profile.profile_id)
        .proposal(terms);
    let submission = client.apply(&request).await?;
    let name = freelancer.name.clone().unwrap_or_default();
    let how = if submission.recovered {
        "the response was lost; looked up, not sent again".to_owned()
    } else {
        format!("queued, {} credits left", submission.credits_remaining.unwrap_or_default())
    };
    teller.say(&format!("   {:<30} as {name:<11} {how}", job.title));
    Ok(Applied {
        title: job.title.to_owned(),
        job_id: job.id.to_owned(),
        freelancer: name,
        submission,
        application: None,
        problem: None,
    })
}

async fn ledger(dashboard: &Dashboard, account: &Account) -> anyhow::Result<serde_json::Value> {
    dashboard.get(&format!("accounts/{}/ledger", account.id)).await
}
