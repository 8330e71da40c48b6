//! Campaigns from the command line: a CSV in, results out, never twice.

#![allow(clippy::pedantic, unreachable_pub, reason = "test code")]

mod support;

use support::{World, snapshot};

const CSV: &str = "jobId,client\n~01111111,Ann\n~01222222,Ben\nhttps://www.upwork.com/jobs/x_~01111111/,Ann\n~01sandbox_failed_3,Cem\n";

fn world() -> World {
    let world = World::new();
    world.write("jobs.csv", CSV);
    world.write("letter.txt", "Hi {{ client }}, we build shops.\n");
    world
}

const ADD: &[&str] = &["campaign", "add", "jobs.csv", "--template", "letter.txt"];

#[test]
fn a_campaign_goes_from_csv_to_report() {
    let world = world();
    snapshot("campaign_add", &world.run(ADD).shown());
    snapshot("campaign_add_again", &world.run(ADD).shown());
    snapshot("campaign_dry_run", &world.run(&["campaign", "run", "--dry-run"]).shown());
    assert_eq!(world.applies(), 0);
    let refused = world.run(&["campaign", "run"]);
    snapshot("campaign_run_without_yes", &refused.shown());
    assert_eq!((refused.code, world.applies()), (2, 0));
    let ran = world.run(&["campaign", "run", "--yes", "--json"]);
    assert_eq!(ran.json("runSummary")["sent"], 3);
    snapshot("campaign_status", &world.run(&["campaign", "status"]).shown());
    snapshot("campaign_report", &world.run(&["campaign", "report"]).shown());
    snapshot("campaign_export", &world.run(&["campaign", "export"]).shown());
    world.run(&["campaign", "report", "--json"]).json("report");
    world.run(&["campaign", "status", "--json"]).json("progress");
    world.run(&["campaign", "export", "--json"]).json("rows");
    assert_eq!(world.run(&["campaign", "retry", "--json"]).json("campaignRetry")["queued"], 1);
}

#[test]
fn problems_of_a_file_are_listed_line_by_line() {
    let world = world();
    world.write("jobs.csv", "jobId,client,hourlyRate\n~01111111,Ann,65\n,Ben,65\n~01222222,,65\n~01333333,Cem,cheap\n");
    let dry = world.run(&["campaign", "add", "jobs.csv", "--template", "letter.txt", "--dry-run"]);
    snapshot("campaign_add_invalid", &dry.shown());
    assert_eq!((dry.code, world.path("campaign.db").exists()), (2, false));
    assert_eq!(world.run(ADD).code, 2);
    let skipping = world.run(&["campaign", "add", "jobs.csv", "--template", "letter.txt", "--skip-invalid", "--json"]);
    assert_eq!(skipping.json("campaignAdd")["added"], 1);
    let dry = world.run(&["campaign", "add", "jobs.csv", "--template", "letter.txt", "--dry-run", "--json"]);
    assert_eq!((dry.json("campaignDryRun")["problems"].as_array().map(Vec::len), dry.code), (Some(3), 2));
}

#[test]
fn caps_end_a_run_and_the_rest_stays_queued() {
    let world = world();
    world.run(ADD);
    let ran = world.run(&["campaign", "run", "--yes", "--max-applications", "1", "--json"]);
    assert_eq!(ran.json("runSummary")["stopped"]["reason"], "max_applications");
    assert_eq!(world.applies(), 1);
    assert_eq!(world.run(&["campaign", "cancel", "--json"]).json("campaignCancel")["cancelled"], 2);
}

#[test]
fn a_run_stops_when_there_are_no_credits() {
    let world = world();
    world.sandbox.set_credits(0).expect("the credits are set");
    world.run(ADD);
    let ran = world.run(&["campaign", "run", "--yes"]);
    snapshot("campaign_without_credits", &ran.shown());
    assert_eq!(ran.code, 5);
    let ran = world.run(&["campaign", "run", "--yes", "--json"]);
    assert_eq!((&ran.json("runSummary")["stopped"]["reason"], ran.code), (&"error".into(), 5));
}

#[test]
fn a_campaign_stays_with_its_key() {
    let world = world();
    world.run(ADD);
    world.run(&["campaign", "run", "--yes", "--max-applications", "1"]);
    let key = world.sandbox.create_key().expect("a key is made");
    let mut other = world.command(&["campaign", "run", "--yes"]);
    other.env("UPHUNT_API_KEY", &key);
    snapshot("campaign_other_key", &support::run(other).shown());
    let mut accepted = world.command(&["campaign", "run", "--yes", "--accept-new-key", "--json"]);
    accepted.env("UPHUNT_API_KEY", &key);
    assert_eq!(support::run(accepted).json("runSummary")["sent"], 2);
}

#[test]
fn a_command_in_the_wrong_folder_creates_no_database() {
    let world = World::new();
    for command in ["run", "status", "report", "export", "retry", "pause", "resume", "cancel"] {
        let ran = world.run(&["campaign", command]);
        assert_eq!((ran.code, world.path("campaign.db").exists()), (2, false), "{command}: {ran:?}");
        assert!(ran.stderr.contains("there is no campaign in campaign.db"), "{ran:?}");
    }
}

#[test]
fn a_campaign_is_paused_and_resumed() {
    let world = world();
    world.run(ADD);
    world.run(&["campaign", "pause", "--json"]).json("campaignPause");
    let ran = world.run(&["campaign", "run", "--yes", "--json"]);
    assert_eq!((&ran.json("runSummary")["stopped"]["reason"], world.applies()), (&"paused".into(), 0));
    world.run(&["campaign", "resume"]);
    assert_eq!(world.run(&["campaign", "run", "--yes", "--json"]).json("runSummary")["sent"], 3);
}

#[test]
fn max_credits_ends_a_run() {
    let world = world();
    world.run(ADD);
    let ran = world.run(&["campaign", "run", "--yes", "--max-credits", "2", "--json"]);
    let summary = ran.json("runSummary");
    assert_eq!(summary["stopped"]["reason"], "max_credits", "{summary:#}");
    assert!(summary["progress"]["credits"]["deducted"].as_u64() <= Some(2), "{summary:#}");
}

#[test]
fn an_export_is_written_to_a_file() {
    let world = world();
    world.run(ADD);
    assert_eq!(world.run(&["campaign", "export", "--output", "results.csv"]).code, 0);
    let text = std::fs::read_to_string(world.path("results.csv")).expect("the file is written");
    assert_eq!(text.lines().count(), 4);
}

#[test]
fn a_database_that_cannot_be_reached_is_reported_with_the_reason() {
    let world = world();
    for command in [ADD, &["campaign", "status"]] {
        let ran = world.run(&[command, &["--db", "postgres://me:hunter2@127.0.0.1:1/uphunt"]].concat());
        assert_eq!(ran.code, 1, "{ran:?}");
        assert!(!ran.shown().contains("hunter2"), "{ran:?}");
        assert!(ran.stderr.contains("refused"), "the reason is named: {ran:?}");
    }
}

#[test]
fn a_cell_of_an_export_is_no_formula() {
    let world = world();
    world.write("jobs.csv", "jobId,client\n=HYPERLINK(1),Ann\n");
    world.run(ADD);
    let ran = world.run(&["campaign", "export"]);
    assert!(ran.stdout.contains(",'=HYPERLINK(1),"), "{ran:?}");
    assert_eq!(world.run(&["campaign", "export", "--json"]).json("rows")[0]["job"], "=HYPERLINK(1)");
}

#[cfg(unix)]
#[test]
fn a_service_manager_ends_a_run_after_its_requests_in_flight() {
    let world = World::new();
    world.write("jobs.csv", "jobId,coverLetter\n~01111111,Hello\n");
    world.run(&["campaign", "add", "jobs.csv"]);
    world.sandbox.faults().add("apply:latency=5000".parse().expect("a fault"));
    let worker = world.command(&["campaign", "run", "--yes"]).spawn().expect("it starts");
    let is_sending = || world.run(&["campaign", "status", "--json"]).json("progress")["sending"] == 1;
    assert!((0..500).any(|_| is_sending()), "the request is in flight");
    let kill = format!("kill -TERM {}", worker.id());
    std::process::Command::new("sh").args(["-c", &kill]).status().expect("a shell runs");
    let output = worker.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(130));
    let progress = world.run(&["campaign", "status", "--json"]).json("progress");
    assert_eq!((&progress["sending"], &progress["processing"]), (&0.into(), &1.into()), "{progress:#}");
}

#[test]
fn a_name_with_a_typing_error_is_no_campaign() {
    let world = world();
    world.run(&[ADD, &["--name", "spring"]].concat());
    for command in ["run", "status", "report", "export", "retry", "pause", "resume", "cancel"] {
        let ran = world.run(&["campaign", command, "--name", "sprign"]);
        assert_eq!(ran.code, 2, "{command}: {ran:?}");
        assert!(ran.stderr.contains("there is no campaign `sprign` in campaign.db"), "{ran:?}");
        assert!(ran.stderr.contains("It has: spring."), "nothing was created: {ran:?}");
    }
}

#[test]
fn a_job_that_a_list_names_twice_is_shown_once() {
    let world = world();
    let dry = world.run(&[ADD, &["--dry-run"]].concat());
    assert!(dry.stdout.contains("3 applications can be sent. 1 is in the campaign or the list already."), "{dry:?}");
}

#[test]
fn a_row_in_doubt_is_not_sent_again_without_a_confirmation() {
    let world = world();
    world.write("jobs.csv", "jobId,client\n~01111111,Ann\n");
    world.run(ADD);
    // The request gets no response until the worker is killed, and is never processed.
    world.sandbox.faults().add("apply:stall".parse().expect("a fault"));
    let mut worker = world.command(&["campaign", "run", "--yes"]).spawn().expect("it starts");
    assert!((0..500).any(|_| world.run(&["campaign", "status", "--json"]).json("progress")["sending"] == 1));
    worker.kill().expect("it runs");
    worker.wait().expect("it ends");
    let before = world.applies();
    let ran = world.run(&["campaign", "run"]);
    assert_eq!((ran.code, world.applies()), (2, before), "{ran:?}");
    assert!(ran.stderr.contains("this may spend 1 credit"), "{ran:?}");
}

#[test]
fn a_status_that_nobody_can_retry_is_refused() {
    let world = world();
    world.run(ADD);
    for status in ["aplied", "applied", "processing"] {
        let ran = world.run(&["campaign", "retry", "--status", status]);
        assert_eq!(ran.code, 2, "{ran:?}");
        assert!(ran.stderr.contains("not_eligible"), "the hint names those that can be: {ran:?}");
    }
    assert_eq!(world.run(&["campaign", "retry", "--status", "not_eligible"]).code, 0);
}

#[test]
fn an_error_of_a_file_names_the_file() {
    let world = world();
    let ran = world.run(&["campaign", "add", "jobs.csv", "--template", "leter.txt"]);
    assert!(ran.stderr.contains("the template leter.txt cannot be read"), "{ran:?}");
    world.run(ADD);
    let ran = world.run(&["campaign", "export", "--output", "nowhere/results.csv"]);
    assert!(ran.stderr.contains("nowhere/results.csv cannot be written"), "{ran:?}");
}
