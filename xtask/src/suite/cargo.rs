//! Suites that cargo runs by itself.

use super::Outcome;
use crate::counts::libtest;
use crate::process::{run, typed};
use crate::rust::WASM;
use crate::term;
use crate::workspace::Workspace;

/// Runs all tests of some packages, the later programs also after a failure in an earlier one.
pub(super) fn test(workspace: &Workspace, packages: &[&str]) -> Outcome {
    let mut command = workspace.cargo(["test", "--no-fail-fast"]);
    for package in packages {
        command.args(["--package", package]);
    }
    term::line(&typed(&command));
    Outcome::of_tests(&run(&mut command), libtest::count)
}

/// Type-checks the core for WebAssembly as a Rust program has it, with the default features. The npm package builds it without.
pub(super) fn check_wasm(workspace: &Workspace) -> Outcome {
    let mut command = workspace.cargo(["check", "--package", "uphunt", "--target", WASM]);
    term::line(&typed(&command));
    Outcome::of_check(&run(&mut command))
}
