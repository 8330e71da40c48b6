//! The same with a real service: checks the setup, requests confirmation, and only then spends.

use std::io::{BufRead as _, IsTerminal as _, Write as _};
use std::time::Instant;

use anyhow::{Context as _, bail};
use futures_util::future::join_all;
use uphunt::{ApplyRequest, Client, PollSchedule};

use crate::args::Args;
use crate::jobs::Applied;
use crate::progress::Teller;
use crate::report::Report;
use crate::settle::settle;

pub(crate) async fn run(args: &Args, base_url: &str) -> anyhow::Result<bool> {
    let began = Instant::now();
    let teller = Teller::new(args.json);
    let client = Client::builder().from_env().base_url(base_url).build()?;
    let setup = client.check_setup().await;
    teller.step(&format!("check_setup() at {base_url}"));
    teller.say(&setup.to_string());
    let ready = setup.is_ready();
    let mut report = Report {
        base_url: base_url.to_owned(),
        setup,
        applications: Vec::new(),
        webhooks: None,
        ledger: client.credits(),
        service_ledger: None,
        seconds: 0.0,
    };
    if !args.jobs.is_empty() {
        if !ready {
            bail!("the setup is not ready: nothing was sent");
        }
        let letter = args.cover_letter.as_deref().context("--job needs --cover-letter: nothing was sent")?;
        if !agreed(args.jobs.len(), base_url)? {
            bail!("not agreed: nothing was sent");
        }
        for job in &args.jobs {
            let mut request = ApplyRequest::new(job, letter);
            request.profile_id.clone_from(&args.profile);
            let submission = client.apply(&request).await?;
            teller.say(&format!("  {job}: queued as {}", submission.queue_id));
            report.applications.push(Applied {
                title: job.clone(),
                job_id: job.clone(),
                freelancer: args.profile.clone().unwrap_or_else(|| "(default)".to_owned()),
                submission,
                application: None,
                problem: None,
            });
        }
        let waits =
            report.applications.drain(..).map(|applied| settle(&teller, &client, applied, PollSchedule::default()));
        report.applications = join_all(waits).await;
        teller.finish();
    }
    report.ledger = client.credits();
    report.seconds = began.elapsed().as_secs_f64();
    if args.json {
        println!("{}", serde_json::to_string_pretty(&report)?);
    } else if !report.applications.is_empty() {
        report.print();
    } else {
        println!("No --job was given, so nothing was sent.");
    }
    Ok(ready && report.is_good())
}

/// Requests confirmation before anything is spent. Only a person can agree.
fn agreed(jobs: usize, base_url: &str) -> anyhow::Result<bool> {
    if !std::io::stdin().is_terminal() {
        bail!(
            "this would send {jobs} proposals through {base_url}, and there is no terminal to ask on: nothing was sent"
        );
    }
    eprint!(
        "\nThis sends {jobs} real proposals through {base_url}: up to {jobs} credits, and the agency's Connects.\n\
         Type yes to go on: "
    );
    std::io::stderr().flush()?;
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer)?;
    Ok(answer.trim() == "yes")
}
