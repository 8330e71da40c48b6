//! Every command against a sandbox, as a process of its own: what is printed, the exit code, and the JSON.

#![allow(clippy::pedantic, unreachable_pub, reason = "test code")]

mod support;

use serde_json::json;
use support::{Ran, World, bare, run, run_with_input, snapshot};
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
    let ran = world.run(&["doctor", "--json"]);
    ran.json("doctor");
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
fn a_failure_after_a_result_prints_no_second_document() {
    let world = World::new();
    let apply = ["apply", "~01sandbox_failed_1", "--letter", "-", "--yes", "--wait", "--json"];
    let ran = world.run_with_input(&apply, "Hello");
    assert_eq!((&ran.json("application")["applicationStatus"], ran.code), (&json!("failed"), 1));
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
    assert_eq!(with_file(&["logout", "--json"]).json("logout")["forgotten"], true);
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
fn a_key_among_the_arguments_is_not_shown() {
    let folder = tempfile::tempdir().expect("a folder");
    for arguments in [
        &["login", "sk_uphunt_0123"][..],
        &["list", "--json", "--profil=sk_uphunt_0123"],
        &["list", "--api-key-file", "sk_uphunt_0123"],
    ] {
        let ran = run(bare(folder.path(), arguments));
        assert_eq!((ran.code, ran.shown().contains("an API key is among the arguments")), (2, true), "{ran:?}");
        assert!(!ran.shown().contains("0123"), "{ran:?}");
    }
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
fn a_status_is_found_by_the_job_itself() {
    let world = World::new();
    world.run_with_input(&["apply", "~01234567", "--letter", "-", "--yes"], "Hello");
    for job in ["~01234567", "https://www.upwork.com/jobs/A-shop_~01234567/"] {
        assert_eq!(world.run(&["status", job, "--json"]).json("application")["jobId"], "~01234567", "{job}");
    }
}

#[test]
fn a_generated_letter_is_not_sent_without_a_terminal_or_yes() {
    let world = World::new();
    let ran = world.run(&["generate", "~01234567", "--apply"]);
    assert_eq!((ran.code, world.applies(), world.sandbox.requests_seen().len()), (2, 0, 0), "{ran:?}");
}

#[test]
fn each_kind_of_error_has_its_exit_code() {
    let world = World::new();
    let with_fault = |fault: &str, arguments: &[&str]| {
        world.sandbox.faults().add(fault.parse::<Fault>().expect("a fault"));
        let ran = world.run_with_input(arguments, "Hello");
        world.sandbox.faults().clear();
        ran.code
    };
    world.write("config.toml", "[default]\nmaxRetries = 0\ntimeout = 1\n");
    std::fs::create_dir(world.path("config")).expect("the folder is made");
    std::fs::rename(world.path("config.toml"), world.path("config/config.toml")).expect("it is moved");
    assert_eq!(with_fault("freelancers:429=1", &["freelancers"]), 6);
    assert_eq!(with_fault("freelancers:500", &["freelancers"]), 7);
    assert_eq!(with_fault("freelancers:html", &["freelancers"]), 7);
    let apply = &["apply", "~01234567", "--letter", "-", "--yes"];
    world.sandbox.faults().add("status:500*9".parse::<Fault>().expect("a fault"));
    assert_eq!(with_fault("apply:lost_answer", apply), 8);
    world.run_with_input(&["apply", "~01sandbox_stuck_1", "--letter", "-", "--yes"], "Hello");
    assert_eq!(world.run(&["wait", "~01sandbox_stuck_1", "--timeout", "1"]).code, 9);
}

#[test]
fn a_key_is_stored_where_there_is_no_keyring_too() {
    let world = World::new();
    let mut login = bare(world.folder.path(), &["login", "--json"]);
    login.env("UPHUNT_BASE_URL", world.sandbox.url()).env("XDG_RUNTIME_DIR", world.folder.path());
    let ran = run_with_input(login, world.sandbox.api_key());
    assert!(ran.json("login")["stored"].as_str().is_some_and(|place| place.ends_with("default.key")), "{ran:?}");
    assert!(world.path("config/default.key").exists(), "{ran:?}");
}

#[cfg(unix)]
#[test]
fn the_sandbox_prints_what_to_copy_and_opens_its_page() {
    use std::io::{BufRead as _, BufReader, Read as _};
    use std::process::Stdio;

    let world = World::new();
    let opened = world.path("opened");
    let browser = format!("#!/bin/sh\necho \"$1\" > '{}.part'; mv '{0}.part' '{0}'\n", opened.display());
    for name in ["xdg-open", "open"] {
        world.script(name, &browser);
    }
    let mut command = bare(world.folder.path(), &["sandbox", "--open", "--settle", "0"]);
    let path = std::env::var("PATH").expect("a path");
    command.env("PATH", format!("{}:{path}", world.folder.path().display())).stdout(Stdio::piped());
    let mut sandbox = command.spawn().expect("it starts");
    let mut lines = BufReader::new(sandbox.stdout.take().expect("its output")).lines().map_while(Result::ok);
    let mut variables = lines.by_ref().filter_map(|line| {
        let (name, value) = line.strip_prefix("export ")?.split_once('=')?;
        Some((name.to_owned(), value.to_owned()))
    });
    let variables = [variables.next().expect("a line"), variables.next().expect("a line")];
    let page = lines.find_map(|line| line.strip_prefix("Its page: ").map(str::to_owned)).expect("a page");
    let mut doctor = bare(world.folder.path(), &["doctor"]);
    doctor.envs(variables);
    let ran = run(doctor);
    assert_eq!(ran.code, 0, "{ran:?}");
    let start = std::time::Instant::now();
    while !opened.exists() && start.elapsed() < std::time::Duration::from_secs(10) {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let mut url = String::new();
    std::fs::File::open(opened).and_then(|mut file| file.read_to_string(&mut url)).expect("the page was opened");
    assert_eq!(url.trim(), page);
    assert!(page.contains("/#token="), "{page}");
    // SIGTERM, as service managers send it.
    // A shell has `kill` built in; the program of that name is not on every machine.
    let kill = format!("kill {}", sandbox.id());
    std::process::Command::new("sh").args(["-c", &kill]).status().expect("a shell runs");
    assert!(sandbox.wait().expect("it ends").success());
}

#[cfg(unix)]
#[test]
fn the_sandbox_prints_json_when_asked_for() {
    use std::io::{BufRead as _, BufReader};
    use std::process::Stdio;

    let world = World::new();
    let mut command = bare(world.folder.path(), &["sandbox", "--json"]);
    let mut sandbox = command.stdout(Stdio::piped()).spawn().expect("it starts");
    let mut stdout = String::new();
    for line in BufReader::new(sandbox.stdout.take().expect("its output")).lines().map_while(Result::ok) {
        stdout.push_str(&line);
        if line == "}" {
            break;
        }
    }
    sandbox.kill().expect("it runs");
    sandbox.wait().expect("it ends");
    let ready = Ran { code: 0, stdout, stderr: String::new() }.json("sandbox");
    assert!(ready["pageUrl"].as_str().is_some_and(|page| page.contains("/#token=")), "{ready}");
}

#[test]
fn the_demo_runs_on_this_machine() {
    let world = World::new();
    let ran = run(bare(world.folder.path(), &["demo", "--json"]));
    ran.json("demo");
    assert_eq!(ran.code, 0, "{ran:?}");
}

#[cfg(unix)]
#[test]
fn an_error_that_nobody_reads_is_no_panic() {
    use std::process::Stdio;

    let world = World::new();
    for arguments in [&["status", "no-such-id"][..], &["status", "no-such-id", "-vv"]] {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let mut child = world.command(arguments).stdout(Stdio::null()).stderr(writer).spawn().expect("it starts");
        assert_eq!(child.wait().expect("it ends").code(), Some(4), "{arguments:?}");
    }
}

#[test]
fn text_of_others_does_not_command_the_terminal() {
    let world = World::new();
    let job = json!({"title": "A \u{1b}]0;shop\u{7} \u{1b}[2Jin Rust"});
    world.sandbox.put_job("~021111", &job).expect("the job is archived");
    let client = json!({"companyId": "123", "buyer": {"company": {"name": "Ac\u{1b}[31mme"}},
        "openJobs": [{"ciphertext": "~021111", "title": "A\u{1b}[8m shop"}], "workHistory": []});
    world.sandbox.put_client("123", &client).expect("the client is known");
    for arguments in [["job", "~021111"], ["client", "123"]] {
        let ran = world.run(&arguments);
        assert_eq!(ran.code, 0, "{ran:?}");
        assert!(!ran.stdout.contains(['\u{1b}', '\u{7}']), "{ran:?}");
    }
}

/// What `/dev/full` is for: everything that is written to it fails.
#[cfg(target_os = "linux")]
fn run_without_room(world: &World, arguments: &[&str]) -> Ran {
    use std::io::Write as _;
    use std::process::Stdio;

    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("the device is there");
    let mut command = world.command(arguments);
    command.stdin(Stdio::piped()).stdout(full).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program runs");
    child.stdin.take().expect("it has an input").write_all(b"Hello").expect("the letter is written");
    let output = child.wait_with_output().expect("the program ends");
    let stderr = String::from_utf8(output.stderr).expect("the program prints UTF-8");
    Ran { code: output.status.code().unwrap_or(-1), stdout: String::new(), stderr }
}

#[cfg(target_os = "linux")]
#[test]
fn a_proposal_whose_result_cannot_be_printed_was_sent() {
    let world = World::new();
    for (job, more) in [("~01234561", &[][..]), ("~01234562", &["--json"]), ("~01234563", &["--wait"])] {
        let apply = ["apply", job, "--letter", "-", "--yes"];
        let ran = run_without_room(&world, &[&apply, more].concat());
        assert_eq!(ran.code, 1, "{ran:?}");
        assert!(ran.stderr.contains("the proposal was sent and queued as"), "{more:?}: {ran:?}");
        assert!(ran.stderr.contains("Do not send it again."), "{more:?}: {ran:?}");
    }
    assert_eq!(world.applies(), 3);
}

#[cfg(unix)]
#[test]
fn an_interrupted_wait_names_the_application() {
    use std::io::Write as _;
    use std::process::Stdio;

    let world = World::new();
    for signal in ["INT", "TERM"] {
        let job = format!("~01sandbox_stuck_{signal}");
        let mut command = world.command(&["apply", &job, "--letter", "-", "--yes", "--wait", "--json"]);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it starts");
        child.stdin.take().expect("it has an input").write_all(b"Hello").expect("the letter is written");
        // Its first look at the status shows that it waits.
        let looked = || world.sandbox.requests_seen().iter().filter(|seen| seen.endpoint == Some("status")).count();
        let before = looked();
        while looked() == before {
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        let kill = format!("kill -{signal} {}", child.id());
        std::process::Command::new("sh").args(["-c", &kill]).status().expect("a shell runs");
        let output = child.wait_with_output().expect("it ends");
        let ran = Ran {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).expect("UTF-8"),
            stderr: String::new(),
        };
        assert_eq!(ran.code, 130, "{signal}: {ran:?}");
        let error = ran.json("error");
        let applications = world.sandbox.applications().expect("its applications");
        let id = applications.iter().find(|application| application["jobId"] == job.as_str()).expect("it was sent");
        let hint = error["error"]["hint"].as_str().expect("a hint");
        assert!(hint.contains(id["queueId"].as_str().expect("a queue id")), "{hint}");
    }
}

#[test]
fn a_letter_has_no_byte_order_mark() {
    let world = World::new();
    world.write("letter.txt", "\u{feff}Hello");
    let from_file = world.run(&["apply", "~01234567", "--letter", "letter.txt", "--dry-run", "--json"]);
    assert_eq!(from_file.json("dryRunApply")["request"]["coverLetter"], "Hello");
    let piped = world.run_with_input(&["apply", "~01234567", "--letter", "-", "--dry-run", "--json"], "\u{feff}Hello");
    assert_eq!(piped.json("dryRunApply")["request"]["coverLetter"], "Hello");
}

#[test]
fn wrong_arguments_are_json_when_asked_for() {
    let world = World::new();
    for arguments in [&["apply", "--json"][..], &["--json", "list", "-n", "x"], &["nope", "--json"]] {
        let ran = world.run(arguments);
        let error = ran.json("error");
        assert_eq!((ran.code, &error["exitCode"]), (2, &json!(2)), "{arguments:?}");
    }
    let message = world.run(&["apply", "--json"]).json("error")["error"]["message"].clone();
    assert_eq!(message, "the following required arguments were not provided: <JOB>");
    assert_eq!(world.run(&["--version", "--json"]).code, 0);
}

#[test]
fn a_key_in_the_wrong_place_is_not_printed() {
    let world = World::new();
    let key = "sk_uphunt_0123456789abcdef";
    std::fs::create_dir(world.path("config")).expect("the folder is made");
    let texts =
        ["[default]\napiKey = KEY\n", "apiKey = \"KEY\"\n", "default = \"KEY\"\n", "[default]\napiKey = [\"KEY\"]\n"];
    for text in texts {
        world.write("config/config.toml", &text.replace("KEY", key));
        for arguments in [&["list"][..], &["list", "--json"]] {
            let ran = world.run(arguments);
            assert_eq!(ran.code, 2, "{text}: {ran:?}");
            assert!(!ran.shown().contains(key), "{text}: {ran:?}");
        }
    }
    std::fs::remove_file(world.path("config/config.toml")).expect("the file is removed");
    let ran = world.run(&["list", "--api-key-file", key]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(!ran.shown().contains(key), "{ran:?}");
}

#[test]
fn a_limit_says_how_long_to_wait() {
    let world = World::new();
    world.sandbox.faults().add("apply:429=86400".parse().expect("a fault"));
    let ran = world.run_with_input(&["apply", "~01234567", "--letter", "-", "--yes"], "Hello");
    assert_eq!(ran.code, 6, "{ran:?}");
    assert!(ran.stderr.contains("Try again in 24 h."), "{ran:?}");
}
