//! Suites that cargo runs.

use super::Outcome;
use crate::counts::libtest;
use crate::process::{run, typed};
use crate::rust::WASM;
use crate::term;
use crate::workspace::Workspace;

/// All tests of some packages, the later programs also after a failure in an earlier one.
pub(super) fn test(workspace: &Workspace, packages: &[&str]) -> Outcome {
    let mut command = workspace.cargo(["test", "--no-fail-fast"]);
    for package in packages {
        command.args(["--package", package]);
    }
    term::line(&typed(&command));
    Outcome::of_tests(&run(&mut command), libtest::count)
}

/// The core's unit tests with the feature that only the npm package sets.
pub(super) fn test_lean_core(workspace: &Workspace) -> Outcome {
    let mut command = workspace.cargo(["test", "--no-fail-fast", "--package", "uphunt", "--lib", "--features", "lean"]);
    term::line(&typed(&command));
    Outcome::of_tests(&run(&mut command), libtest::count)
}

/// The core, type-checked for WebAssembly as its npm package will build it: without the native transport.
pub(super) fn check_wasm(workspace: &Workspace) -> Outcome {
    let mut command = workspace.cargo(["check", "--package", "uphunt", "--target", WASM, "--no-default-features"]);
    term::line(&typed(&command));
    Outcome::of_check(&run(&mut command))
}
