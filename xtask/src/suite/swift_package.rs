//! The Swift package: put together as its users get it, and tested there against the sandbox program.

use std::path::Path;

use super::Outcome;
use crate::counts::swift_testing;
use crate::native::{failed, step};
use crate::process::{self, Ended};
use crate::swift::{self, Toolchain};
use crate::term;
use crate::workspace::Workspace;

/// Builds sandbox, package and example, and runs the package's own tests.
pub(super) fn run(workspace: &Workspace) -> Outcome {
    let toolchain = match swift::find(workspace) {
        Ok(toolchain) => toolchain,
        Err(missing) => return Outcome::Skipped(missing),
    };
    match test(workspace, &toolchain) {
        Ok(outcome) => outcome,
        Err(ended) => Outcome::of_check(&ended),
    }
}

fn test(workspace: &Workspace, toolchain: &Toolchain) -> Result<Outcome, Ended> {
    step(&mut workspace.cargo(["build", "--package", "uphunt-sandbox"]))?;
    let package = swift::package::assemble(workspace)?;
    let example = workspace.root().join("examples/swift");
    for name in ["example", "tests"] {
        swift::package::unlink_stale(&package, Path::new(&scratch(workspace, name)))
            .map_err(|error| failed(format!("target/swift/{name}: {error}")))?;
    }
    let scratch = scratch(workspace, "example");
    let build = ["build", "--scratch-path", &scratch, "-Xswiftc", "-warnings-as-errors"];
    let mut build = toolchain.swift(workspace, &example, &build);
    step(build.env("UPHUNT_SWIFT_PACKAGE", &package))?;
    let mut ended = tests(workspace, toolchain, &package, &["--skip", ENDURANCE]);
    if ended.success {
        let alone = tests(workspace, toolchain, &package, &["--skip-build", "--filter", ENDURANCE]);
        ended = Ended { output: ended.output + &alone.output, ..alone };
    }
    Ok(Outcome::of_tests(&ended, swift_testing::count))
}

/// Tests that look at the memory of their process, and so run in one of their own.
const ENDURANCE: &str = "EnduranceTests";

fn tests(workspace: &Workspace, toolchain: &Toolchain, package: &Path, which: &[&str]) -> Ended {
    let scratch = scratch(workspace, "tests");
    // Starting a sandbox blocks a thread of Swift's pool, which has as few as the machine has processors.
    let all =
        ["test", "--disable-xctest", "--no-parallel", "--scratch-path", &scratch, "-Xswiftc", "-warnings-as-errors"];
    let mut command = toolchain.swift(workspace, package, &[&all[..], which].concat());
    command.env("UPHUNT_SANDBOX", workspace.built_program("uphunt-sandbox"));
    command.env("UPHUNT_VECTORS", workspace.root().join("tests/vectors"));
    command.env("UPHUNT_EXAMPLES", format!("{}/debug", self::scratch(workspace, "example")));
    term::line(&format!("swift test {}", which.join(" ")));
    process::run(&mut command)
}

fn scratch(workspace: &Workspace, name: &str) -> String {
    workspace.target().join("swift").join(name).to_string_lossy().into_owned()
}
