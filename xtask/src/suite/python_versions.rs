//! The Python package on further interpreters: the same wheel on each that is installed, a wheel of its own without the
//! global interpreter lock, and one that is built from the source distribution.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Outcome;
use super::python_package::{PACKAGE, failed, sandbox, step, unpacked, wheel};
use crate::interpreters::{self, Interpreter};
use crate::process::{Ended, run, typed};
use crate::python::{PACKAGE_BUILD, PACKAGE_TESTS};
use crate::requirement::{Missing, Requirement};
use crate::tally::Tally;
use crate::term;
use crate::workspace::Workspace;

const SMOKE: &str = "bindings-python/tests/smoke.py";

/// Tries the one wheel on every installed interpreter from 3.9 on; one test each.
pub(super) fn every(workspace: &Workspace) -> Outcome {
    let built = step(&mut sandbox(workspace))
        .and_then(|()| wheel(workspace))
        .and_then(|wheel| unpacked(workspace, &wheel, "python-wheel"));
    let folder = match built {
        Ok(folder) => folder,
        Err(ended) => return Outcome::of_check(&ended),
    };
    let (mut tally, mut tried) = (Tally::default(), Vec::new());
    // Free-threaded interpreters do not load wheels of the stable ABI.
    for interpreter in interpreters::found(workspace).iter().filter(|interpreter| !interpreter.free_threaded) {
        let ended = smoke(workspace, interpreter, &folder);
        tally = [tally, if ended.success { Tally::ONE_PASSED } else { Tally::ONE_FAILED }].into_iter().sum();
        tried.push(interpreter.version.clone());
    }
    if tally.ran_nothing() {
        return Outcome::of_check(&failed("no interpreter was found"));
    }
    Outcome::Ran { tally, why: tried.join(", ") }
}

/// CPython without the global interpreter lock.
pub(super) const FREE_THREADED: FreeThreaded = FreeThreaded;

/// CPython without the global interpreter lock.
pub(super) struct FreeThreaded;

impl Requirement for FreeThreaded {
    fn name(&self) -> String {
        "free-threaded Python 3.14 or later".to_owned()
    }

    fn find(&self, workspace: &Workspace) -> Result<(), Missing> {
        let interpreter = free_threaded(workspace);
        interpreter.map(drop).ok_or_else(|| Missing::new(format!("no {}", self.name()), "see CONTRIBUTING.md"))
    }
}

fn free_threaded(workspace: &Workspace) -> Option<Interpreter> {
    // pyo3 does not support older ones.
    interpreters::found(workspace).into_iter().find(|interpreter| interpreter.free_threaded && interpreter.minor >= 14)
}

/// Builds a wheel for the free-threaded interpreter and tries it.
pub(super) fn without_a_lock(workspace: &Workspace) -> Outcome {
    let Some(interpreter) = free_threaded(workspace) else {
        return Outcome::of_check(&failed("no free-threaded interpreter was found"));
    };
    let wheels = workspace.target().join("wheels-free-threaded");
    let _ = fs::remove_dir_all(&wheels);
    let mut maturin = maturin(workspace, "build");
    maturin.args(["--release", "--locked", "--out"]).arg(&wheels).arg("--interpreter").arg(&interpreter.program);
    let built = step(&mut sandbox(workspace))
        .and_then(|()| step(&mut maturin))
        .and_then(|()| only(&wheels, "whl"))
        .and_then(|wheel| unpacked(workspace, &wheel, "python-wheel-free-threaded"));
    match built {
        Ok(folder) => Outcome::of_check(&smoke(workspace, &interpreter, &folder)),
        Err(ended) => Outcome::of_check(&ended),
    }
}

/// Builds the source distribution outside of the workspace, installs it and tries it.
pub(super) fn from_source(workspace: &Workspace) -> Outcome {
    let (folder, installed) = (workspace.target().join("sdist"), workspace.target().join("sdist-installed"));
    let (_, _) = (fs::remove_dir_all(&folder), fs::remove_dir_all(&installed));
    let made = step(maturin(workspace, "sdist").arg("--out").arg(&folder)).and_then(|()| only(&folder, "gz"));
    let sdist = match made {
        Ok(sdist) => sdist,
        Err(ended) => return Outcome::of_check(&ended),
    };
    // pip unpacks it into a temporary folder and fetches its build tools.
    let mut install = workspace.command(PACKAGE_TESTS.program(workspace, "python"));
    install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-cache-dir"]);
    install.arg("--target").arg(&installed).arg(&sdist);
    // The build has to work; other suites measure how fast the result is.
    install.envs([("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"), ("CARGO_PROFILE_RELEASE_LTO", "off")]);
    install.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    let target = workspace.target().join("sdist-target");
    forget_own_crates(&target);
    install.env("CARGO_TARGET_DIR", target);
    let own = Interpreter {
        minor: 0,
        free_threaded: false,
        version: "of the tests".to_owned(),
        program: PACKAGE_TESTS.program(workspace, "python"),
    };
    let done = step(&mut install).and_then(|()| step(&mut sandbox(workspace)));
    match done {
        Ok(()) => Outcome::of_check(&smoke(workspace, &own, &installed)),
        Err(ended) => Outcome::of_check(&ended),
    }
}

/// Makes cargo build our crates again: all files of a source distribution have the same time, so cargo would miss changes.
fn forget_own_crates(target: &Path) {
    let built = fs::read_dir(target.join("release/.fingerprint")).into_iter().flatten().flatten();
    for crate_built in built.filter(|entry| entry.file_name().to_string_lossy().starts_with("uphunt")) {
        let _ = fs::remove_dir_all(crate_built.path());
    }
}

fn maturin(workspace: &Workspace, what: &str) -> Command {
    let mut command = workspace.command(PACKAGE_BUILD.program(workspace, "python"));
    command.args(["-m", "maturin", what, "--manifest-path"]).arg(Path::new(PACKAGE).join("Cargo.toml"));
    command
}

/// Returns the first file of a folder with this extension.
fn only(folder: &Path, extension: &str) -> Result<PathBuf, Ended> {
    let files = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut wanted = files.filter(|path| path.extension().is_some_and(|found| found == extension));
    wanted.next().ok_or_else(|| failed(&format!("maturin left no {extension} file")))
}

/// Runs the checks that need nothing but the standard library, on a package that was unpacked into a folder.
fn smoke(workspace: &Workspace, interpreter: &Interpreter, folder: &Path) -> Ended {
    let mut command = workspace.command(&interpreter.program);
    command.args(["-W", "error::ResourceWarning", SMOKE]).env("PYTHONPATH", folder).env("PYTHONDONTWRITEBYTECODE", "1");
    command.env("UPHUNT_SANDBOX", workspace.built_program("uphunt-sandbox"));
    term::line(&typed(&command));
    run(&mut command)
}
