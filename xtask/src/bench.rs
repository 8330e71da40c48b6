//! `cargo xtask bench`: the measurements are a program of their own, built as a release.

use std::process::ExitCode;

use crate::term::{Tone, line, paint};
use crate::workspace::Workspace;

/// Runs the measurements, or says that there are none in this checkout.
pub(crate) fn run(workspace: &Workspace, suites: &[String]) -> ExitCode {
    if !workspace.root().join("bench/Cargo.toml").is_file() {
        line(&paint("There is nothing to measure with: this workspace has no member `uphunt-bench`.", Tone::Wary));
        return ExitCode::FAILURE;
    }
    let status = workspace.cargo(["run", "--release", "--package", "uphunt-bench", "--"]).args(suites).status();
    if status.is_ok_and(|status| status.success()) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
