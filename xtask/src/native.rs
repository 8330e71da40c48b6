//! The native library below Kotlin and Swift: built once, as a release, for both, and asked what they need to call it.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{Ended, run, typed};
use crate::term;
use crate::workspace::Workspace;

/// The library of `bindings-uniffi`.
const LIBRARY: &str = "uphunt_sdk";

/// What was built.
pub(crate) struct Native {
    /// What a JVM loads.
    pub(crate) shared: PathBuf,
    /// What a Swift program is linked with.
    pub(crate) archive: PathBuf,
}

/// Builds it, or says how that ended.
pub(crate) fn build(workspace: &Workspace) -> Result<Native, Ended> {
    step(&mut workspace.cargo(["build", "--locked", "--release", "--package", "uphunt-uniffi"]))?;
    let folder = workspace.target().join("release");
    let shared = format!("{}{LIBRARY}{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    let archive = if cfg!(windows) { format!("{LIBRARY}.lib") } else { format!("lib{LIBRARY}.a") };
    Ok(Native { shared: folder.join(shared), archive: folder.join(archive) })
}

impl Native {
    /// Writes the code that calls it, in `kotlin` or `swift`.
    pub(crate) fn write(&self, workspace: &Workspace, language: &str, out: &Path) -> Result<(), Ended> {
        std::fs::create_dir_all(out).map_err(|error| failed(format!("{}: {error}", out.display())))?;
        let mut write = workspace.cargo(["run", "--locked", "--quiet", "--package", "uphunt-uniffi-bindgen"]);
        // From the archive: the symbols that say what there is are stripped from what is loaded.
        step(write.args(["--", language]).arg(&self.archive).arg(out))
    }
}

/// Runs one step of several, passing on what it says.
pub(crate) fn step(command: &mut Command) -> Result<(), Ended> {
    term::line(&typed(command));
    let ended = run(command);
    if ended.success { Ok(()) } else { Err(ended) }
}

/// A step that failed without a program.
pub(crate) fn failed(how: impl Into<String>) -> Ended {
    Ended { success: false, how: how.into(), output: String::new() }
}
