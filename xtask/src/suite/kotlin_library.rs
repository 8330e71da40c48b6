//! The Kotlin library: the jar's own classes and native library, tested on a plain JVM against the sandbox program.

use super::Outcome;
use crate::counts::surefire;
use crate::kotlin::{maven, prepare};
use crate::native::step;
use crate::process::{self, typed};
use crate::term;
use crate::workspace::Workspace;

/// Builds the native library, what it is tested against, and the library, and runs its tests.
pub(super) fn run(workspace: &Workspace) -> Outcome {
    let servers = ["build", "--locked", "--package", "uphunt-sandbox", "--package", "uphunt-bench"];
    if let Err(ended) = step(&mut workspace.cargo(servers)).and_then(|()| prepare(workspace)) {
        return Outcome::of_check(&ended);
    }
    let mut tests = maven(workspace, &["test"]);
    term::line(&typed(&tests));
    Outcome::of_tests(&process::run(&mut tests), surefire::count)
}
