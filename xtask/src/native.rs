//! The native library below Kotlin and Swift: built once, as a release, for both.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{Ended, run, typed};
use crate::term;
use crate::workspace::Workspace;

/// The library of `bindings-uniffi`.
const LIBRARY: &str = "uphunt_sdk";

/// The library as it was built.
pub(crate) struct Native {
    /// What a JVM loads.
    pub(crate) shared: PathBuf,
    /// What a Swift program is linked with.
    pub(crate) archive: PathBuf,
}

/// Builds the library.
pub(crate) fn build(workspace: &Workspace) -> Result<Native, Ended> {
    step(&mut workspace.cargo(["build", "--locked", "--release", "--package", "uphunt-uniffi"]))?;
    let folder = workspace.target().join("release");
    let shared = format!("{}{LIBRARY}{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    let archive = if cfg!(windows) { format!("{LIBRARY}.lib") } else { format!("lib{LIBRARY}.a") };
    Ok(Native { shared: folder.join(shared), archive: folder.join(archive) })
}

impl Native {
    /// Generates the Kotlin or Swift sources that call the library.
    pub(crate) fn generate(&self, workspace: &Workspace, language: &str, out: &Path) -> Result<(), Ended> {
        std::fs::create_dir_all(out).map_err(|error| failed(format!("{}: {error}", out.display())))?;
        let mut generate = workspace.cargo(["run", "--locked", "--quiet", "--package", "uphunt-uniffi-bindgen", "--"]);
        generate.args(["generate", "--language", language, "--no-format", "--config", "bindings-uniffi/uniffi.toml"]);
        // From the archive: the shared library's metadata symbols are stripped.
        step(generate.arg("--out-dir").arg(out).arg(&self.archive))
    }
}

/// Runs one command of several and prints its output.
pub(crate) fn step(command: &mut Command) -> Result<(), Ended> {
    term::line(&typed(command));
    let ended = run(command);
    if ended.success { Ok(()) } else { Err(ended) }
}

/// A failure without a program.
pub(crate) fn failed(how: impl Into<String>) -> Ended {
    Ended { success: false, how: how.into(), output: String::new() }
}
