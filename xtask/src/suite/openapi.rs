//! The API's OpenAPI document against the sandbox program, by schemathesis.

use super::Outcome;
use crate::process::{self, typed};
use crate::python::OPENAPI;
use crate::term;
use crate::workspace::Workspace;

/// Builds the sandbox and runs `tests/openapi/run.py` in the environment made for it.
pub(super) fn run(workspace: &Workspace) -> Outcome {
    let mut build = workspace.cargo(["build", "--locked", "--package", "uphunt-sandbox"]);
    term::line(&typed(&build));
    let sandbox = process::run(&mut build);
    if !sandbox.success {
        return Outcome::of_check(&sandbox);
    }
    let mut tests = workspace.command(OPENAPI.program(workspace, "python"));
    tests.arg(workspace.root().join("tests/openapi/run.py"));
    tests.args((!term::colours()).then_some("--no-color"));
    // Hypothesis keeps its examples in the current folder.
    tests.current_dir(workspace.target());
    tests.env("PYTHONDONTWRITEBYTECODE", "1").env("UPHUNT_SANDBOX", workspace.built_program("uphunt-sandbox"));
    term::line(&typed(&tests));
    Outcome::of_check(&process::run(&mut tests))
}
