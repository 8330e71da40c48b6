//! Every command against a sandbox, as a process of its own: what is printed, the exit code, and the JSON.

#![allow(clippy::pedantic, unreachable_pub, reason = "test code")]

mod support;

use serde_json::json;
use support::{World, bare, run, run_with_input, snapshot};
use uphunt_sandbox::Fault;

#[test]
fn doctor_lists_every_check() {
    let world = World::new();
    snapshot("doctor", &world.run(&["doctor"]).shown());
    assert!(
        world.run(&["doctor", "--json"]).json("doctor")["checks"].as_array().is_some_and(|checks| checks.len() == 8)
    );
}

#[test]
fn doctor_fails_when_the_developer_is_not_in_the_agency() {
    let world = World::new();
    world.sandbox.remove_developer().expect("the developer is removed");
    let ran = world.run(&["doctor"]);
    snapshot("doctor_without_developer", &ran.shown());
    assert_eq!(ran.code, 1);
}

#[test]
fn freelancers_are_listed_with_their_profiles() {
    let world = World::new();
    snapshot("freelancers", &world.run(&["freelancers"]).shown());
    world.run(&["freelancers", "--json"]).json("freelancers");
}

#[test]
fn apply_sends_a_letter_from_standard_input_and_waits() {
    let world = World::new();
    let ran = world.run_with_input(&["apply", "~01234567", "--letter", "-", "--yes", "--wait"], "Hello");
    snapshot("apply_and_wait", &ran.shown());
    assert_eq!((ran.code, world.applies()), (0, 1));
}

#[test]
fn apply_prints_the_submission_as_json() {
    let world = World::new();
    let letter = world.write("letter.txt", "Hello");
    let letter = letter.to_str().expect("a path");
    let ran = world.run(&[
        "apply",
        "~01234567",
        "--letter",
        letter,
        "--rate",
        "65",
        "--timeline",
        "1 to 3 months",
        "--yes",
        "--json",
    ]);
    let submission = ran.json("submission");
    let status = world.run(&["status", submission["queueId"].as_str().expect("an id"), "--json"]).json("application");
    assert_eq!(status["applicationStatus"], "applied");
    assert_eq!(
        world.run(&["status", "~01234567", "--job", "--json"]).json("application")["queueId"],
        submission["queueId"]
    );
    assert_eq!(
        world.run(&["wait", "~01234567", "--job", "--json"]).json("application")["applicationStatus"],
        "applied"
    );
}

#[test]
fn apply_refuses_to_spend_without_a_terminal_or_yes() {
    let world = World::new();
    let ran = world.run_with_input(&["apply", "~01234567", "--letter", "-"], "Hello");
    snapshot("apply_without_yes", &ran.shown());
    assert_eq!((ran.code, world.applies()), (2, 0));
}

#[test]
fn a_dry_run_sends_nothing() {
    let world = World::new();
    let ran = world.run_with_input(&["apply", "~01234567", "--letter", "-", "--dry-run", "--json"], "Hello");
    assert_eq!(ran.json("dryRunApply")["request"], json!({"jobId": "~01234567", "coverLetter": "Hello"}));
    assert_eq!(world.applies(), 0);
}

#[test]
fn exit_codes_tell_errors_apart() {
    let world = World::new();
    let apply = |job: &str| world.run_with_input(&["apply", job, "--letter", "-", "--yes", "--wait"], "Hello");
    assert_eq!(world.run(&["status", "no-such-id"]).code, 4);
    assert_eq!(apply("~01sandbox_not_enough_connects_1").code, 5);
    assert_eq!(apply("~01sandbox_failed_1").code, 1);
    world.sandbox.set_credits(0).expect("the credits are set");
    let ran = apply("~01234567");
    snapshot("apply_without_credits", &ran.shown());
    assert_eq!(ran.code, 5);
    world.sandbox.set_subscription_active(false).expect("the subscription ends");
    assert_eq!(world.run(&["list"]).code, 3);
    assert_eq!(world.run(&["frobnicate"]).code, 2);
    let mut nowhere = world.command(&["list"]);
    nowhere.env("UPHUNT_BASE_URL", "http://127.0.0.1:9");
    assert_eq!(run(nowhere).code, 7);
}

#[test]
fn an_error_is_json_when_asked_for() {
    let world = World::new();
    let error = world.run(&["status", "no-such-id", "--json"]).json("error");
    assert_eq!((&error["exitCode"], &error["error"]["kind"]), (&json!(4), &json!("not_found")));
}

#[test]
fn without_a_key_the_program_says_how_to_give_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let ran = run(bare(folder.path(), &["list"]));
    snapshot("no_key", &ran.shown());
    assert_eq!(ran.code, 3);
}

#[test]
fn a_key_is_stored_in_a_file_that_only_the_user_can_read() {
    let world = World::new();
    let mut login = bare(world.folder.path(), &["login", "--file"]);
    login.env("UPHUNT_BASE_URL", world.sandbox.url());
    let ran = run_with_input(login, &format!("{}\n", world.sandbox.api_key()));
    snapshot("login", &ran.shown());
    let file = world.path("config/default.key");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&file).expect("it is there").permissions().mode() & 0o777, 0o600);
    }
    let with_file = |arguments: &[&str]| {
        let mut command = bare(world.folder.path(), arguments);
        command.env("UPHUNT_BASE_URL", world.sandbox.url());
        run(command)
    };
    assert_eq!(with_file(&["list"]).code, 0);
    assert_eq!(with_file(&["logout"]).code, 0);
    assert_eq!((with_file(&["list"]).code, file.exists()), (3, false));
}

#[test]
fn a_key_that_does_not_work_is_not_stored() {
    let world = World::new();
    let mut login = bare(world.folder.path(), &["login", "--file"]);
    login.env("UPHUNT_BASE_URL", world.sandbox.url());
    let ran = run_with_input(login, "sk_uphunt_00000000\n");
    assert_eq!((ran.code, world.path("config/default.key").exists()), (3, false), "{ran:?}");
    assert!(!ran.stderr.contains("sk_uphunt_00000000"), "the key is not printed");
}

#[test]
fn profiles_come_from_the_configuration_file() {
    let world = World::new();
    std::fs::create_dir(world.path("config")).expect("the folder is made");
    let key = world.write("key.txt", world.sandbox.api_key());
    world.write("config/config.toml", &format!("[work]\nbaseUrl = \"{}\"\ntimeout = 5\n", world.sandbox.url()));
    let with = |profile: &str| {
        let key = key.to_str().expect("a path");
        run(bare(world.folder.path(), &["list", "--profile", profile, "--api-key-file", key]))
    };
    assert_eq!(with("work").code, 0);
    snapshot("no_profile", &with("play").shown());
    world.write("config/config.toml", "[work]\nbaseURL = \"x\"\n");
    snapshot("misspelt_setting", &with("work").shown());
}

#[test]
fn applications_are_listed_as_a_table_as_csv_and_as_json() {
    let world = World::new();
    for job in ["~01234561", "~01sandbox_failed_2"] {
        world.run_with_input(&["apply", job, "--letter", "-", "--yes"], "Hello");
    }
    snapshot("list", &world.run(&["list"]).shown());
    snapshot("list_csv", &world.run(&["list", "--csv"]).shown());
    assert_eq!(
        world.run(&["list", "--status", "failed", "--json"]).json("applications").as_array().map(Vec::len),
        Some(1)
    );
    snapshot("credits", &world.run(&["credits"]).shown());
    assert_eq!(world.run(&["credits", "--json"]).json("credits")["deducted"], 1);
}

#[test]
fn a_job_and_its_client_are_shown_before_connects_are_spent() {
    let world = World::new();
    let company = "1234567890123456789";
    let buyer = json!({"authJobDetailsResponse": {"data": {"jobAuthDetails": {
        "opening": {"job": {"info": {"title": "A shop in Rust", "type": "FIXED"}}},
        "buyer": {"info": {"company": {"companyId": company}}}}}}});
    world.sandbox.put_job("~021111", &buyer).expect("the job is archived");
    let client = json!({"companyId": company, "buyer": {
        "company": {"name": "Acme", "companyId": company, "contractDate": "2019-03-01T00:00:00.000Z"},
        "location": {"city": "Berlin", "country": "DEU"},
        "stats": {"score": 4.75, "totalCharges": {"amount": 1721.68}, "feedbackCount": 9, "totalJobsWithHires": 11},
        "phoneVerificationStatus": {"status": "VERIFIED"}},
        "openJobs": [{"id": "1", "ciphertext": "~021111", "title": "A shop in Rust", "type": "FIXED"}], "workHistory": []});
    world.sandbox.put_client(company, &client).expect("the client is known");
    snapshot("job", &world.run(&["job", "~021111"]).shown());
    snapshot("client", &world.run(&["client", "~021111"]).shown());
    world.run(&["job", "~021111", "--json"]).json("job");
    world.run(&["client", company, "--json"]).json("client");
    assert_eq!(world.run(&["job", "~02sandbox_missing"]).code, 4);
}

#[test]
fn a_letter_is_generated() {
    let world = World::new();
    let ran = world.run(&["generate", "~01234567", "--effort", "low", "--json"]);
    assert!(!ran.json("proposal")["proposal"].as_str().expect("a letter").is_empty());
    let ran = world.run(&["generate", "~01234567", "--apply", "--yes", "--json"]);
    ran.json("submission");
    assert_eq!(world.applies(), 1);
}

#[test]
fn a_lost_answer_is_recovered_and_says_so() {
    let world = World::new();
    world.sandbox.faults().add("apply:lost_answer".parse::<Fault>().expect("a fault"));
    let ran = world.run_with_input(&["apply", "~01234567", "--letter", "-", "--yes"], "Hello");
    snapshot("apply_recovered", &ran.shown());
    assert_eq!(world.applies(), 1);
}

#[test]
fn completions_and_manual_pages_are_written() {
    let world = World::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(world.run(&["completions", shell]).stdout.contains("uphunt"), "{shell}");
    }
    assert_eq!(world.run(&["man", "pages"]).code, 0);
    assert!(world.path("pages/uphunt-campaign-run.1").exists());
    snapshot("help", &world.run(&["--help"]).shown());
}

#[test]
fn listen_receives_a_test_event_and_keeps_it() {
    let world = World::new();
    let ran = world.run(&["listen", "--test", "--address", "127.0.0.1:0"]);
    snapshot("listen_test", &ran.shown());
    let log = std::fs::read_to_string(world.path("webhooks.jsonl")).expect("the log is written");
    assert_eq!(log.lines().count(), 1);
}
