//! The Python client on PyPI, which is not ours, against the sandbox program.

use super::Outcome;
use crate::counts::pytest;
use crate::process::{self, typed};
use crate::python::PUBLISHED_CLIENT;
use crate::term;
use crate::workspace::Workspace;

/// Builds the sandbox and runs `tests/published_client` in the environment made for it.
pub(super) fn run(workspace: &Workspace) -> Outcome {
    let mut build = workspace.cargo(["build", "--package", "uphunt-sandbox"]);
    term::line(&typed(&build));
    let sandbox = process::run(&mut build);
    if !sandbox.success {
        return Outcome::of_check(&sandbox);
    }
    let mut tests = workspace.command(PUBLISHED_CLIENT.program(workspace, "python"));
    tests.args(["-m", "pytest", "-p", "no:cacheprovider", "tests/published_client"]);
    tests.arg(if term::colours() { "--color=yes" } else { "--color=no" });
    tests.env("PYTHONDONTWRITEBYTECODE", "1").env("UPHUNT_SANDBOX", workspace.built_program("uphunt-sandbox"));
    term::line(&typed(&tests));
    Outcome::of_tests(&process::run(&mut tests), pytest::count)
}
