//! `cargo xtask setup`: installs what can be had without root, and says what it did.

use std::process::ExitCode;

use crate::python::{ENVIRONMENTS, Made};
use crate::rust::{WASM, has_subcommand, rustup_add, standard_library_source, target};
use crate::suite::mobile;
use crate::swift;
use crate::term::{Tone, line, paint};
use crate::workspace::Workspace;

/// Goes through everything and what was asked for beside it, also after one thing could not be had.
pub(crate) fn run(workspace: &Workspace, more: &[String]) -> ExitCode {
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
    let source = standard_library_source(workspace).is_ok();
    report("rustup component rust-src", add(source, "component", "rust-src"));
    for name in [WASM].into_iter().chain(mobile::targets()) {
        report(&format!("rustup target {name}"), add(target(workspace, name).is_ok(), "target", name));
    }
    for environment in ENVIRONMENTS {
        let made = environment.ensure(workspace).map_err(|missing| missing.to_string());
        report(&format!("Python environment {}", environment.name), made);
    }
    if more.iter().any(|name| name == "swift") {
        report("Swift 6", swift::ensure(workspace));
    }
    if complete { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
