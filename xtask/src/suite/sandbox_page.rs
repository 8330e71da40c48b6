//! The sandbox's page in Chromium, against the sandbox program.

use super::Outcome;
use crate::counts::node_test;
use crate::native::step;
use crate::npm;
use crate::process::{self, typed};
use crate::term;
use crate::workspace::Workspace;

/// Builds the sandbox and runs `sandbox/tests/page`.
pub(super) fn run(workspace: &Workspace) -> Outcome {
    if let Err(ended) = step(&mut workspace.cargo(["build", "--locked", "--package", "uphunt-sandbox"])) {
        return Outcome::of_check(&ended);
    }
    let mut tests = npm::node(workspace, &workspace.root().join("sandbox/tests/page"));
    tests.args(["--test", "--test-reporter=spec", "--test-timeout=300000", "page.test.mjs"]);
    term::line(&typed(&tests));
    Outcome::of_tests(&process::run(&mut tests), node_test::count)
}
