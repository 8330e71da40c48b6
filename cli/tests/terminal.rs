//! What needs a terminal: prompts, progress bars, Ctrl-C.
#![cfg(unix)]
#![allow(clippy::pedantic, unreachable_pub, reason = "test code")]

mod support;

use std::time::Duration;

use rexpect::session::{PtySession, spawn_command};
use support::World;
use uphunt_sandbox::Fault;

fn on_a_terminal(world: &World, arguments: &[&str]) -> PtySession {
    let mut command = world.command(arguments);
    command.env("TERM", "xterm-256color").env("EDITOR", "true");
    // rexpect connects the three streams to the terminal itself.
    let mut fresh = std::process::Command::new(support::PROGRAM);
    fresh.args(arguments).current_dir(world.folder.path());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => fresh.env(name, value),
            None => fresh.env_remove(name),
        };
    }
    spawn_command(fresh, Some(20_000)).expect("a terminal")
}

#[test]
fn apply_asks_and_a_no_sends_nothing() {
    let world = World::new();
    world.write("letter.txt", "Hello");
    let mut terminal = on_a_terminal(&world, &["apply", "~01234567", "--letter", "letter.txt"]);
    terminal.exp_string("It reserves one credit").expect("it asks");
    terminal.send("n").expect("a key");
    terminal.flush().expect("sent");
    terminal.exp_string("nothing was sent").expect("it says so");
    terminal.exp_eof().expect("it ends");
    assert_eq!(world.applies(), 0);
}

#[test]
fn apply_asks_and_a_yes_sends() {
    let world = World::new();
    world.write("letter.txt", "Hello");
    let mut terminal = on_a_terminal(&world, &["apply", "~01234567", "--letter", "letter.txt", "--wait"]);
    terminal.exp_string("It reserves one credit").expect("it asks");
    terminal.send("y").expect("a key");
    terminal.flush().expect("sent");
    terminal.exp_string("deducted").expect("it settles");
    terminal.exp_eof().expect("it ends");
    assert_eq!(world.applies(), 1);
}

#[test]
fn a_run_draws_a_bar_and_ctrl_c_says_how_to_go_on() {
    let world = World::with(|builder| builder.settle_delay(Duration::from_secs(60)));
    world.sandbox.faults().add("apply:latency=100%1".parse::<Fault>().expect("a fault"));
    let rows: String = (0..200).map(|number| format!("~01{number:08},Letter {number}\n")).collect();
    world.write("jobs.csv", &format!("jobId,coverLetter\n{rows}"));
    world.run(&["campaign", "add", "jobs.csv"]);
    let mut terminal = on_a_terminal(&world, &["campaign", "run"]);
    terminal.exp_string("Send them?").expect("it asks");
    terminal.send("y").expect("a key");
    terminal.flush().expect("sent");
    terminal.exp_string("/200").expect("the bar is drawn");
    terminal.exp_regex("[1-9][0-9]* processing").expect("it sends");
    terminal.send_control('c').expect("Ctrl-C");
    terminal.exp_string("Nothing is lost. Go on with").expect("it says how to go on");
    terminal.exp_eof().expect("it ends");
    let sent = world.applies();
    assert!(sent > 0 && sent < 200, "{sent} were sent");
}
