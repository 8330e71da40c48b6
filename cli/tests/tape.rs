//! A session on a terminal as a picture: `docs/images/session.svg` shows what the program prints today.
//!
//! `cargo xtask tape` writes the picture; without it, this test compares.
#![cfg(unix)]
#![allow(clippy::pedantic, unreachable_pub, reason = "test code")]

mod support;

use std::time::Duration;

use regex::Regex;
use support::World;
use support::terminal::{Display, Terminal};

const PICTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/images/session.svg");
/// Set by `cargo xtask tape`.
const WRITE: &str = "UPHUNT_WRITE_TAPE";

const LETTER: &str = "Hi {{ client }},\n\nwe have built shops in Rust since 2019. May we show you one on Monday?\n";
const JOBS: &str = "jobId,client\n~021893245678901234501,Ann\n~021893245678901234502,Ben\n~021893245678901234503,Cem\n\
    ~01sandbox_not_available_1,Dana\n";

/// A command as a user types it. The answer to its prompt is yes.
struct Command {
    arguments: &'static [&'static str],
    prompt: Option<&'static str>,
}

const SESSION: &[Command] = &[
    Command { arguments: &["doctor"], prompt: None },
    Command {
        arguments: &["apply", "~021893245678901234567", "--letter", "hello.txt", "--rate", "65", "--wait"],
        prompt: Some("Send this proposal?"),
    },
    Command { arguments: &["campaign", "add", "jobs.csv", "--template", "letter.txt"], prompt: None },
    Command { arguments: &["campaign", "run", "--max-credits", "20"], prompt: Some("Send them?") },
];

fn record() -> String {
    let world = World::with(|builder| builder.settle_delay(Duration::from_millis(200)));
    world.write("hello.txt", "Hi, we have built shops in Rust since 2019. May we show you one on Monday?\n");
    world.write("letter.txt", LETTER);
    world.write("jobs.csv", JOBS);
    // With one proposal on record, the doctor can judge everything.
    world.run_with_input(&["apply", "~021893245678901234500", "--letter", "-", "--yes", "--wait"], "Hello");
    let display = Display::new(60, 92);
    for (index, Command { arguments, prompt }) in SESSION.iter().enumerate() {
        if index > 0 {
            display.write("\r\n");
        }
        display.write(&format!("\x1b[32m$\x1b[0m \x1b[1muphunt {}\x1b[0m\r\n", arguments.join(" ")));
        let mut terminal = Terminal::run_on(&display, &world, arguments, &[]);
        if let Some(prompt) = prompt {
            terminal.wait_for(prompt);
            terminal.press("y");
        }
        assert_eq!(terminal.exit_code(), 0, "{}", terminal.text());
    }
    steady(&display.ansi())
}

/// Replaces what differs from run to run.
fn steady(text: &str) -> String {
    let [id, time] = ["[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", r"\d{4}-\d{2}-\d{2} \d{2}:\d{2}"]
        .map(|pattern| Regex::new(pattern).expect("a pattern"));
    let text = id.replace_all(text, "5f0c2a52-8a3e-4d0c-9c39-3a4e7d1b6f20");
    time.replace_all(&text, "2026-11-30 09:41").into_owned()
}

#[test]
fn the_picture_shows_what_the_program_prints_today() {
    let title = "A terminal: uphunt doctor, uphunt apply, uphunt campaign add and uphunt campaign run";
    let svg = anstyle_svg::Term::new().palette(anstyle_svg::WIN10_CONSOLE).render_svg(&record());
    let svg = svg.replacen("  <style>", &format!("  <title>{title}</title>\n  <style>"), 1);
    if std::env::var_os(WRITE).is_some() {
        std::fs::write(PICTURE, svg).expect("the picture is written");
        return;
    }
    let kept = std::fs::read_to_string(PICTURE).unwrap_or_default();
    assert!(kept == svg, "the program prints something else now; run `cargo xtask tape` and look at {PICTURE}\n{svg}");
}
