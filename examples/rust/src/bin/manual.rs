//! The code of the manual, which the tests run against a sandbox.
#![expect(clippy::print_stdout, reason = "it is a program")]

use std::time::Duration;

use uphunt::http::Method;
use uphunt::{
    ApplicationRef, AppliedJobsQuery, ApplyRequest, BulkConfig, CallConfig, Client, ErrorKind, GenerateProposal,
    Pacing, ProposalTerms, Received, Timeline, WaitOptions, WebhookInbox,
};

#[tokio::main]
async fn main() -> uphunt::Result<()> {
    // ANCHOR: client
    let client = Client::from_env()?; // UPHUNT_API_KEY
    // ANCHOR_END: client

    // ANCHOR: setup
    print!("{}", client.check_setup().await);
    // ANCHOR_END: setup

    // ANCHOR: freelancers
    let freelancers = client.freelancers().await?;
    for (freelancer, profile) in freelancers.profiles() {
        println!("{:?} {:?}: {}", freelancer.name, profile.title, profile.profile_id);
    }
    // ANCHOR_END: freelancers

    // ANCHOR: apply
    let profile_id = freelancers.profiles().next().map(|(_, profile)| profile.profile_id.clone()).unwrap_or_default();
    let request = ApplyRequest::new("~01abc123def456", "Hi, our team has 5+ years of experience with…")
        .profile_id(&profile_id)
        .proposal(ProposalTerms::new().hourly_rate(65.0).timeline(Timeline::OneToThreeMonths))
        .question_answer("Have you used Rust?", "Every day.");
    let submission = client.apply(&request).await?;
    println!("queued as {}, {:?} credits left", submission.queue_id, submission.credits_remaining);
    // ANCHOR_END: apply

    // ANCHOR: resume
    let job = ApplicationRef::job("~01abc123def456");
    match client.status(job).await {
        Ok(application) => println!("sent before: {}", application.application_status),
        Err(error) if error.kind == ErrorKind::NotFound => println!("nothing was queued: apply"),
        Err(error) => return Err(error),
    }
    // ANCHOR_END: resume

    // ANCHOR: wait
    let options = WaitOptions::new().on_update(|application| println!("{}", application.application_status));
    let application = client.wait(submission.reference(), options).await?;
    println!("the credit was {}. {}", application.credit(), application.hint().unwrap_or_default());
    // ANCHOR_END: wait

    // ANCHOR: apply_and_wait
    let request = ApplyRequest::new("~01def456abc123", "Hi, we have built three of these…");
    let application = client.apply_and_wait(&request, WaitOptions::new().timeout(Duration::from_secs(120))).await?;
    println!("{}", application.application_status);
    // ANCHOR_END: apply_and_wait

    // ANCHOR: many
    let requests: Vec<_> =
        (0..3).map(|number| ApplyRequest::new(format!("~01{number:06}"), format!("Letter {number}"))).collect();
    let batch = client.apply_and_wait_many(requests, BulkConfig::new().max_credits(200))?;
    while let Some(item) = batch.next().await {
        match (item.application, item.error) {
            (Some(application), _) => println!("{}: {}", item.index, application.application_status),
            (None, error) => println!("{}: {error:?}", item.index),
        }
    }
    let results = batch.finish().await;
    println!("{} applied, {} failed", results.progress.applied, results.progress.failed);
    // ANCHOR_END: many

    let references = [submission.reference(), ApplicationRef::job("~01def456abc123")];
    // ANCHOR: wait_many
    let batch = client.wait_many(references, BulkConfig::new().timeout(Duration::from_secs(600)))?;
    batch.on_progress(|progress| println!("{} of {} still processing", progress.processing, progress.total));
    let results = batch.finish().await;
    if let Some(end) = results.ended_early {
        println!("it ended early: {}", end.message);
    }
    // ANCHOR_END: wait_many

    // ANCHOR: errors
    match client.apply(&request).await {
        Ok(submission) => println!("queued as {}", submission.queue_id),
        Err(error) => match error.kind {
            ErrorKind::AlreadyApplied => println!("applied to before: {:?}", error.application),
            ErrorKind::OutOfCredits => println!("{:?} credits left", error.credits_remaining),
            _ => println!("{}\n{}", error.message, error.hint.as_deref().unwrap_or_default()),
        },
    }
    // ANCHOR_END: errors

    // ANCHOR: credits
    let credits = client.credits();
    println!("{:?} available, {} deducted, {} refunded", credits.available, credits.deducted, credits.refunded);
    // ANCHOR_END: credits

    // ANCHOR: list
    let mut applications = client.iter_applied_jobs(AppliedJobsQuery::new().status("applied"));
    while let Some(application) = applications.next().await {
        println!("{:?}", application?.job_id);
    }
    // ANCHOR_END: list

    // ANCHOR: page
    let page = client.applied_jobs(&AppliedJobsQuery::new().limit(20).offset(0)).await?;
    println!("{} of {:?}", page.jobs.len(), page.total);
    // ANCHOR_END: page

    // ANCHOR: generate
    let written = client.generate_proposal(&GenerateProposal::for_job("~01abc123def456")).await?;
    println!("{}", written.proposal);
    // ANCHOR_END: generate

    // ANCHOR: job
    let job = client.get_job("~01abc123def456").await?;
    if let Some(company_id) = job.company_id() {
        let buyer = client.get_client_jobs(&company_id).await?;
        println!("{} open jobs", buyer.open_jobs.len());
    }
    // ANCHOR_END: job

    // ANCHOR: raw
    let response = client.request(Method::Get, "/api/auto-apply-v2/applied-jobs").query("limit", "5").send().await?;
    println!("{} {}", response.status, response.json::<serde_json::Value>()?);
    // ANCHOR_END: raw

    // ANCHOR: pacing
    let eager = client.with_config(&CallConfig::new().pacing(Pacing::FailFast));
    match eager.freelancers().await {
        Err(error) if error.kind == ErrorKind::RateLimited => println!("try again in {:?}", error.retry_after),
        freelancers => println!("{} freelancers", freelancers?.freelancers.len()),
    }
    // ANCHOR_END: pacing

    // ANCHOR: options
    let quick = client.with_config(&CallConfig::new().timeout(Duration::from_secs(5)).max_retries(0));
    // ANCHOR_END: options
    quick.freelancers().await?;

    let inbox = WebhookInbox::new();
    let (delivery_id, body) =
        (Some("d_1"), format!(r#"{{"event":"application.applied","queueId":"{}"}}"#, submission.queue_id));
    // ANCHOR: webhook
    if let Received::New(event) = inbox.receive(delivery_id, body.as_bytes()).await? {
        // A webhook carries no signature: believe only what the service confirms.
        match client.confirm(&event).await {
            Ok(application) => println!("{}", application.application_status),
            Err(error) if error.kind == ErrorKind::NotFound => println!("somebody made it up"), // respond with 204
            Err(error) => {
                inbox.release(&event).await?; // the redelivery counts as new
                return Err(error); // respond with 503
            }
        }
    }
    // ANCHOR_END: webhook
    Ok(())
}
