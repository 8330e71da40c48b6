//! `cargo xtask bench`: runs the measurements, a program of its own, built as a release.

use std::path::PathBuf;
use std::process::ExitCode;

use crate::kotlin::{self, JDK_WITH_MAVEN};
use crate::native::step;
use crate::node::NODE_WITH_NPM;
use crate::npm;
use crate::process::Ended;
use crate::python::{PACKAGE_BUILD, PACKAGE_PEERS};
use crate::requirement::Requirement;
use crate::rust::{RUST_SRC, WASM_TARGET};
use crate::suite::python_package;
use crate::swift::{self, SWIFT};
use crate::term::{Tone, line, paint};
use crate::workspace::Workspace;

/// The suites, in the order in which they run when none is named.
const SUITES: [&str; 7] = ["rust", "bulk", "cli", "python", "wasm", "kotlin", "swift"];

/// Runs the suite that the first argument names with the rest as its options, or all suites.
pub(crate) fn run(workspace: &Workspace, args: &[String]) -> ExitCode {
    let named: Vec<&String> = args.iter().take(1).filter(|first| !first.starts_with('-')).collect();
    let options = &args[named.len()..];
    let suites: Vec<&str> =
        if named.is_empty() { SUITES.to_vec() } else { named.iter().map(|name| name.as_str()).collect() };
    let measured = suites.iter().all(|suite| measure(workspace, suite, options));
    if measured { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn measure(workspace: &Workspace, suite: &str, options: &[String]) -> bool {
    if let Some(missing) = needs(suite).iter().find_map(|need| need.ensure(workspace).err()) {
        line(&paint(&missing.to_string(), Tone::Bad));
        return false;
    }
    let mut command = workspace.cargo(["run", "--release", "--package", "uphunt-bench", "--", suite]);
    if suite == "python" {
        if let Err(why) = peers(workspace) {
            line(&paint(&why, Tone::Bad));
            return false;
        }
        command.arg("--python").arg(PACKAGE_PEERS.program(workspace, "python"));
    }
    if suite == "kotlin" {
        if let Err(ended) = jvm(workspace) {
            line(&paint(&ended.how, Tone::Bad));
            return false;
        }
        command.arg("--classes").arg(kotlin::classes(workspace));
    }
    if suite == "wasm" {
        match node_project(workspace) {
            Ok((project, sizes)) => command.arg("--project").arg(project).arg("--sizes").arg(sizes),
            Err(ended) => {
                line(&paint(&ended.how, Tone::Bad));
                return false;
            }
        };
    }
    if suite == "swift" {
        match swift_program(workspace) {
            Ok(program) => command.arg("--program").arg(program),
            Err(why) => {
                line(&paint(&why, Tone::Bad));
                return false;
            }
        };
    }
    command.args(options).status().is_ok_and(|status| status.success())
}

/// Returns what a suite needs on this machine beside cargo.
fn needs(suite: &str) -> &'static [&'static dyn Requirement] {
    match suite {
        "python" => &[&PACKAGE_BUILD, &PACKAGE_PEERS],
        "wasm" => &[&NODE_WITH_NPM, &WASM_TARGET, &RUST_SRC, &npm::TOOLS],
        "kotlin" => &[&JDK_WITH_MAVEN],
        "swift" => &[&SWIFT],
        _ => &[],
    }
}

/// Installs the package beside the clients that it is compared with.
fn peers(workspace: &Workspace) -> Result<(), String> {
    python_package::install_release(workspace, &PACKAGE_PEERS)
}

/// Creates a project with the npm package and a file with its sizes, as its own test measures them.
fn node_project(workspace: &Workspace) -> Result<(PathBuf, PathBuf), Ended> {
    step(&mut workspace.cargo(["build", "--locked", "--package", "uphunt-sandbox"]))?;
    let project = npm::project(workspace)?;
    let sizes = project.join("sizes.json");
    let mut test = npm::node(workspace, &project);
    test.args(["--test", "--test-name-pattern", "is small", "tests/package.test.mjs"]).env("UPHUNT_SIZES", &sizes);
    step(&mut test)?;
    Ok((project, sizes))
}

/// Compiles the Kotlin library and the program that measures it on the JVM.
fn jvm(workspace: &Workspace) -> Result<(), Ended> {
    kotlin::prepare(workspace)?;
    step(&mut kotlin::maven(workspace, &["process-test-classes", "-DskipTests"]))
}

/// Builds the Swift program as a release and returns the words of the command that runs it, separated by tabs.
fn swift_program(workspace: &Workspace) -> Result<String, String> {
    let toolchain = swift::find(workspace).map_err(|missing| missing.to_string())?;
    let how = |ended: Ended| ended.how;
    let package = swift::package::assemble(workspace).map_err(how)?;
    let folder = workspace.root().join("bench/swift");
    let scratch = workspace.target().join("swift/bench");
    swift::package::unlink_stale(&package, &scratch).map_err(|error| format!("{}: {error}", scratch.display()))?;
    let mut build = toolchain.swift(workspace, &folder, &["build", "-c", "release"]);
    build.arg("--scratch-path").arg(&scratch).env("UPHUNT_SWIFT_PACKAGE", package);
    step(&mut build).map_err(how)?;
    let program = scratch.join("release/Bench").to_string_lossy().into_owned();
    let run = toolchain.program(workspace, &folder, &program, &[]);
    let words = std::iter::once(run.get_program()).chain(run.get_args());
    Ok(words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join("\t"))
}
