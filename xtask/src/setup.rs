//! `cargo xtask setup`: installs what can be had without root, and says what it did.

use std::process::ExitCode;

use crate::python::{ENVIRONMENTS, Made};
use crate::rust::{WASM, has_subcommand, rustup_add, wasm_target};
use crate::term::{Tone, line, paint};
use crate::workspace::Workspace;

/// Goes through everything, also after one thing could not be had.
pub(crate) fn run(workspace: &Workspace) -> ExitCode {
    let mut complete = true;
    let mut report = |what: &str, done: Result<Made, String>| match done {
        Ok(Made::Already) => line(&format!("{}  {what}", paint("there     ", Tone::Good))),
        Ok(Made::Now) => line(&format!("{}  {what}", paint("installed ", Tone::Good))),
        Err(why) => {
            complete = false;
            line(&format!("{}  {what}: {why}", paint("missing   ", Tone::Bad)));
        }
    };
    let add = |there: bool, what: &str, name: &str| {
        if there { Ok(Made::Already) } else { rustup_add(workspace, what, name).map(|()| Made::Now) }
    };
    for (component, subcommand) in [("clippy", "clippy"), ("rustfmt", "fmt")] {
        report(
            &format!("rustup component {component}"),
            add(has_subcommand(workspace, subcommand), "component", component),
        );
    }
    report(&format!("rustup target {WASM}"), add(wasm_target(workspace).is_ok(), "target", WASM));
    for environment in ENVIRONMENTS {
        let made = environment.ensure(workspace).map_err(|missing| missing.to_string());
        report(&format!("Python environment {}", environment.name), made);
    }
    if complete { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
