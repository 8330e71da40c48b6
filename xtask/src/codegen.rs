//! `cargo xtask codegen`: the files of each language that are written from the core's declarations.

use std::process::ExitCode;

use crate::process::run;
use crate::workspace::Workspace;

/// Writes the generated files, or with `check` fails when one is stale.
pub(crate) fn run_codegen(workspace: &Workspace, check: bool) -> ExitCode {
    let mut command = workspace.cargo(["run", "--quiet", "--package", "uphunt-codegen", "--"]);
    if check {
        command.arg("--check");
    }
    if run(&mut command).success { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
