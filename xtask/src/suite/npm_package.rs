//! The npm package: the packed tarball, installed into an empty project, in Node, a browser and other runtimes.

use super::Outcome;
use crate::counts::node_test;
use crate::native::step;
use crate::npm;
use crate::process::{self, typed};
use crate::term;
use crate::workspace::Workspace;

/// Builds the package and what it is tested against, and runs its tests.
pub(super) fn run(workspace: &Workspace) -> Outcome {
    let servers = ["build", "--locked", "--package", "uphunt-sandbox"];
    let project = match step(&mut workspace.cargo(servers)).and_then(|()| npm::project(workspace)) {
        Ok(project) => project,
        Err(ended) => return Outcome::of_check(&ended),
    };
    let mut tests = npm::node(workspace, &project);
    tests.args(["--test", "--test-reporter=spec", "--test-timeout=300000", "tests/"]);
    term::line(&typed(&tests));
    Outcome::of_tests(&process::run(&mut tests), node_test::count)
}
