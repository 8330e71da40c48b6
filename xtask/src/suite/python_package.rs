//! The Python package: built as a wheel, installed where nothing else is, and tested there against the sandbox program.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Outcome, campaign};
use crate::counts::pytest;
use crate::postgres::{POSTGRES, Server};
use crate::process::{self, Ended, typed};
use crate::python::{Environment, PACKAGE_BUILD, PACKAGE_TESTS};
use crate::requirement::Requirement;
use crate::term;
use crate::workspace::Workspace;

/// Its folder.
pub(super) const PACKAGE: &str = "bindings-python";

/// What a wheel may weigh, in bytes.
const LARGEST: u64 = 6_000_000;

/// Builds sandbox and wheel, and runs `bindings-python/tests` on what a user would install.
pub(super) fn run(workspace: &Workspace) -> Outcome {
    let mut generated = workspace.cargo(["run", "--quiet", "--package", "uphunt-codegen", "--", "--check"]);
    let installed = step(&mut sandbox(workspace))
        .and_then(|()| step(&mut generated))
        .and_then(|()| wheel(workspace))
        .and_then(|wheel| install(workspace, &wheel, &PACKAGE_TESTS));
    match installed {
        Ok(()) => test(workspace),
        Err(ended) => Outcome::of_check(&ended),
    }
}

/// Builds the release wheel and installs it into another environment.
pub(crate) fn install_release(workspace: &Workspace, environment: &Environment) -> Result<(), String> {
    PACKAGE_BUILD.ensure(workspace).map_err(|missing| missing.to_string())?;
    let installed = wheel(workspace).and_then(|wheel| install(workspace, &wheel, environment));
    installed.map_err(|ended| format!("the Python package could not be built and installed: {}", ended.how))
}

/// Builds the release wheel for this machine.
///
/// `cargo xtask dist` links the published wheels against older systems with zig. Here that would only rebuild, for another C
/// compiler, what the other suites have built already.
pub(super) fn wheel(workspace: &Workspace) -> Result<PathBuf, Ended> {
    let folder = workspace.target().join("wheels");
    // A wheel of an earlier run must not be found.
    let _ = fs::remove_dir_all(&folder);
    let mut build = workspace.command(PACKAGE_BUILD.program(workspace, "python"));
    build.args(["-m", "maturin", "build", "--release", "--locked"]);
    build.args(["--manifest-path", "bindings-python/Cargo.toml", "--out"]);
    build.arg(&folder);
    if cfg!(target_os = "linux") {
        build.args(["--compatibility", "linux"]);
    }
    step(&mut build)?;
    let wheels = fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut wheels = wheels.filter(|path| path.extension().is_some_and(|extension| extension == "whl"));
    let wheel = wheels.next().ok_or_else(|| failed("maturin built no wheel"))?;
    let bytes = fs::metadata(&wheel).map_or(u64::MAX, |wheel| wheel.len());
    if bytes > LARGEST {
        return Err(failed(&format!("the wheel has {bytes} bytes, more than {LARGEST}")));
    }
    term::line(&format!("{}: {bytes} bytes", wheel.file_name().unwrap_or_default().display()));
    Ok(wheel)
}

/// A wheel's files in a folder of this name, for interpreters without pip.
pub(super) fn unpacked(workspace: &Workspace, wheel: &Path, name: &str) -> Result<PathBuf, Ended> {
    let folder = workspace.target().join(name);
    let _ = fs::remove_dir_all(&folder);
    let mut unpack = workspace.command(PACKAGE_BUILD.program(workspace, "python"));
    step(unpack.args(["-m", "zipfile", "--extract"]).arg(wheel).arg(&folder)).map(|()| folder)
}

fn install(workspace: &Workspace, wheel: &Path, environment: &Environment) -> Result<(), Ended> {
    let mut install = workspace.command(environment.program(workspace, "python"));
    install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--force-reinstall"]);
    step(install.arg(wheel))
}

/// The build of the sandbox that the tests speak to.
pub(super) fn sandbox(workspace: &Workspace) -> Command {
    workspace.cargo(["build", "--package", "uphunt-sandbox"])
}

/// Runs the tests. Those of campaigns on PostgreSQL are skipped where there is none.
fn test(workspace: &Workspace) -> Outcome {
    let server = POSTGRES.find(workspace).is_ok().then(|| Server::start(workspace)).transpose();
    let server = match server {
        Ok(server) => server,
        Err(reason) => return Outcome::of_check(&failed(&reason)),
    };
    let mut tests = workspace.command(PACKAGE_TESTS.program(workspace, "python"));
    tests.current_dir(workspace.root().join(PACKAGE)).args(["-m", "pytest", "-p", "no:cacheprovider", "tests"]);
    tests.arg(if term::colours() { "--color=yes" } else { "--color=no" });
    tests.env("PYTHONDONTWRITEBYTECODE", "1").env("UPHUNT_SANDBOX", workspace.built_program("uphunt-sandbox"));
    tests.env(campaign::URL, server.as_ref().map(Server::url).unwrap_or_default());
    term::line(&typed(&tests));
    Outcome::of_tests(&process::run(&mut tests), pytest::count)
}

pub(super) fn step(command: &mut Command) -> Result<(), Ended> {
    term::line(&typed(command));
    let ended = process::run(command);
    if ended.success { Ok(()) } else { Err(ended) }
}

pub(super) fn failed(how: &str) -> Ended {
    Ended { success: false, how: how.to_owned(), output: String::new() }
}
