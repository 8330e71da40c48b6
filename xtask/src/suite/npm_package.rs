//! The npm package: the packed tarball, installed into an empty project, in Node, a browser and other runtimes.

use super::Outcome;
use crate::counts::node_test;
use crate::native::step;
use crate::npm;
use crate::process::{self, typed};
use crate::term;
use crate::workspace::Workspace;

/// Runs the tests that need no browser.
pub(super) fn run(workspace: &Workspace) -> Outcome {
    run_folder(workspace, "tests")
}

/// Runs the tests in Chromium.
pub(super) fn run_in_browser(workspace: &Workspace) -> Outcome {
    run_folder(workspace, "tests/browser")
}

/// Builds the package and what it is tested against, and runs the tests of one folder.
fn run_folder(workspace: &Workspace, folder: &str) -> Outcome {
    let servers = ["build", "--locked", "--package", "uphunt-sandbox"];
    let project = match step(&mut workspace.cargo(servers)).and_then(|()| npm::project(workspace)) {
        Ok(project) => project,
        Err(ended) => return Outcome::of_check(&ended),
    };
    let mut tests = npm::node(workspace, &project);
    tests.args(["--test", "--test-reporter=spec", "--test-timeout=300000"]);
    tests.args(npm::test_files(&project, folder));
    term::line(&typed(&tests));
    Outcome::of_tests(&process::run(&mut tests), node_test::count)
}
