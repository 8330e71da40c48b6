//! What needs a terminal: prompts, the editor, progress bars, Ctrl-C, colours.
#![cfg(unix)]
#![allow(clippy::pedantic, unreachable_pub, reason = "test code")]

mod support;

use std::time::Duration;

use support::World;
use support::terminal::{CTRL_C, DOWN, Display, ENTER, Terminal};
use uphunt_sandbox::Fault;

const QUESTION: &str = "It reserves one credit";

#[test]
fn apply_asks_and_a_no_sends_nothing() {
    let world = World::new();
    world.write("letter.txt", "Hello");
    let mut terminal = Terminal::run(&world, &["apply", "~01234567", "--letter", "letter.txt"]);
    terminal.wait_for(QUESTION);
    terminal.press("n");
    assert_eq!((terminal.exit_code(), world.applies()), (1, 0));
    assert!(terminal.text().contains("nothing was sent"), "{}", terminal.text());
}

#[test]
fn apply_asks_and_a_yes_sends() {
    let world = World::new();
    world.write("letter.txt", "Hello");
    let mut terminal = Terminal::run(&world, &["apply", "~01234567", "--letter", "letter.txt", "--wait"]);
    terminal.wait_for(QUESTION);
    terminal.press("y");
    assert_eq!((terminal.exit_code(), world.applies()), (0, 1));
    assert!(terminal.text().contains("the credit is deducted"), "{}", terminal.text());
}

#[test]
fn ctrl_c_at_a_question_sends_nothing() {
    let world = World::new();
    world.write("letter.txt", "Hello");
    let mut terminal = Terminal::run(&world, &["apply", "~01234567", "--letter", "letter.txt"]);
    terminal.wait_for(QUESTION);
    terminal.press(CTRL_C);
    assert_eq!((terminal.exit_code(), world.applies()), (130, 0));
    assert!(!terminal.hides_the_cursor());
}

#[test]
fn a_letter_is_written_in_the_editor() {
    let world = World::new();
    let editor = world.script("editor", "#!/bin/sh\necho 'Written in an editor' > \"$1\"\n");
    let display = Display::new(60, 100);
    let mut terminal = Terminal::run_on(&display, &world, &["apply", "~01234567"], &[("EDITOR", &editor)]);
    terminal.wait_for(QUESTION);
    assert!(terminal.text().contains("Written in an editor"), "{}", terminal.text());
    terminal.press("y");
    assert_eq!((terminal.exit_code(), world.applies()), (0, 1));
}

#[test]
fn an_editor_that_is_closed_without_saving_sends_nothing() {
    let world = World::new();
    let mut terminal = Terminal::run(&world, &["apply", "~01234567"]);
    assert_eq!((terminal.exit_code(), world.applies()), (2, 0));
    assert!(terminal.text().contains("closed without saving"), "{}", terminal.text());
}

#[test]
fn a_generated_letter_is_reviewed_edited_and_sent() {
    let world = World::new();
    let editor = world.script("editor", "#!/bin/sh\necho 'Edited by hand' >> \"$1\"\n");
    let display = Display::new(60, 100);
    let arguments = &["generate", "~01234567", "--apply"];
    let mut terminal = Terminal::run_on(&display, &world, arguments, &[("EDITOR", &editor)]);
    terminal.wait_for("Best regards");
    terminal.wait_for("What next?");
    terminal.press(ENTER);
    terminal.wait_for("Edited by hand");
    terminal.wait_until("second question", |screen| screen.matches("What next?").count() == 2);
    assert_eq!(world.applies(), 0);
    terminal.press(DOWN);
    terminal.press(ENTER);
    assert_eq!((terminal.exit_code(), world.applies()), (0, 1));
}

#[test]
fn a_generated_letter_is_not_sent_when_the_user_decides_so() {
    let world = World::new();
    let mut terminal = Terminal::run(&world, &["generate", "~01234567", "--apply"]);
    terminal.wait_for("What next?");
    terminal.press(DOWN);
    terminal.press(DOWN);
    terminal.press(ENTER);
    assert_eq!((terminal.exit_code(), world.applies()), (1, 0));
}

#[test]
fn a_key_is_not_shown_while_it_is_typed() {
    let world = World::new();
    let display = Display::new(60, 100);
    let no_key = &[("UPHUNT_API_KEY", "")];
    let mut terminal = Terminal::run_on(&display, &world, &["login", "--file"], no_key);
    terminal.wait_for("API key");
    terminal.press(world.sandbox.api_key());
    terminal.press(ENTER);
    assert_eq!(terminal.exit_code(), 0, "{}", terminal.text());
    assert!(!terminal.text().contains("sk_uphunt_"), "{}", terminal.text());
    assert!(world.path("config/default.key").exists());
}

#[test]
fn ctrl_c_ends_a_wait_and_says_that_the_application_goes_on() {
    let world = World::new();
    let job = "~01sandbox_stuck_1";
    world.run_with_input(&["apply", job, "--letter", "-", "--yes"], "Hello");
    let mut terminal = Terminal::run(&world, &["wait", job]);
    terminal.wait_for("processing");
    terminal.press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    assert!(terminal.text().contains("The application is not cancelled"), "{}", terminal.text());
}

#[test]
fn a_run_draws_a_bar_and_ctrl_c_says_how_to_continue() {
    let world = World::with(|builder| builder.settle_delay(Duration::from_secs(60)).no_limits());
    world.sandbox.faults().add("apply:latency=100%1".parse::<Fault>().expect("a fault"));
    let rows: String = (0..200).map(|number| format!("~01{number:08},Letter {number}\n")).collect();
    world.write("jobs.csv", &format!("jobId,coverLetter\n{rows}"));
    world.run(&["campaign", "add", "jobs.csv"]);
    let mut terminal = Terminal::run(&world, &["campaign", "run"]);
    terminal.wait_for("Send them?");
    terminal.press("y");
    terminal.wait_for("/200");
    terminal.wait_for("/min");
    assert!(terminal.text().contains("left"), "{}", terminal.text());
    terminal.press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    assert!(terminal.text().contains("Nothing is lost. Continue with"), "{}", terminal.text());
    let sent = world.applies();
    assert!(sent > 0 && sent < 200, "{sent} were sent");
}

#[test]
fn a_bar_is_drawn_in_place_on_a_narrow_terminal() {
    let world = World::with(|builder| builder.settle_delay(Duration::from_secs(60)));
    world.write("jobs.csv", "jobId,coverLetter\n~01234567,Hello\n~01234568,Good morning\n");
    world.run(&["campaign", "add", "jobs.csv"]);
    let display = Display::new(20, 60);
    let mut terminal = Terminal::run_on(&display, &world, &["campaign", "run", "--yes"], &[]);
    terminal.wait_for("0/2");
    std::thread::sleep(Duration::from_secs(1));
    assert_eq!(display.ansi().lines().count(), 2, "{}", display.ansi());
    terminal.press(CTRL_C);
    terminal.exit_code();
}

#[test]
fn colours_are_for_terminals_and_no_color_turns_them_off() {
    let world = World::new();
    let display = Display::new(30, 100);
    Terminal::run_on(&display, &world, &["doctor"], &[]).exit_code();
    assert!(display.ansi().contains("\x1b[32m✓"), "{}", display.ansi());
    let display = Display::new(30, 100);
    Terminal::run_on(&display, &world, &["doctor"], &[("NO_COLOR", "1")]).exit_code();
    assert!(!display.ansi().contains("\x1b["), "{}", display.ansi());
    let mut piped = world.command(&["doctor"]);
    piped.env_remove("NO_COLOR");
    assert!(!support::run(piped).stdout.contains('\x1b'));
}

#[test]
fn a_list_fits_on_a_narrow_terminal() {
    let world = World::new();
    world.run_with_input(&["apply", "~021234567890123456789", "--letter", "-", "--yes"], "Hello");
    let display = Display::new(10, 80);
    let mut terminal = Terminal::run_on(&display, &world, &["list"], &[]);
    assert_eq!(terminal.exit_code(), 0);
    assert_eq!(terminal.text().lines().count(), 2, "{}", terminal.text());
}
