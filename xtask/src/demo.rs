//! `cargo xtask demo`: runs the demo, a program of its own, so that xtask builds without the core.

use std::process::ExitCode;

use crate::term::{Tone, line, paint};
use crate::workspace::Workspace;

/// Builds and runs the demo on this terminal: it draws bars, and confirms before it spends credits.
pub(crate) fn run(workspace: &Workspace, args: &[String]) -> ExitCode {
    let cargo = ["run", "--quiet", "--package", "uphunt-demo", "--bin", "uphunt-demo", "--"];
    match workspace.cargo(cargo).args(args).status() {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(status) => status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from),
        Err(error) => {
            line(&paint(&format!("cargo: {error}"), Tone::Bad));
            ExitCode::FAILURE
        }
    }
}
