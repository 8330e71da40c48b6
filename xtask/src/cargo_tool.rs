//! Programs from crates.io that the commands use, installed once under `target/tools`.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::process::{run_quietly, typed};
use crate::requirement::{Missing, Requirement};
use crate::term;
use crate::workspace::Workspace;

/// Builds the manual.
pub(crate) const MDBOOK: CargoTool =
    CargoTool { name: "mdbook", version: "0.5.4", options: &["--no-default-features", "--features", "search"] };
/// Checks the licences and sources of dependencies.
pub(crate) const CARGO_DENY: CargoTool = CargoTool { name: "cargo-deny", version: "0.20.2", options: &[] };

/// Writes bills of materials.
pub(crate) const CARGO_CYCLONEDX: CargoTool = CargoTool { name: "cargo-cyclonedx", version: "0.5.9", options: &[] };

/// A program of one exact version.
pub(crate) struct CargoTool {
    name: &'static str,
    version: &'static str,
    options: &'static [&'static str],
}

impl CargoTool {
    /// Returns a command that runs the program in the checkout's top folder.
    pub(crate) fn command(&self, workspace: &Workspace) -> Command {
        workspace.command(self.program(workspace))
    }

    fn program(&self, workspace: &Workspace) -> PathBuf {
        let folder = workspace.target().join("tools/bin");
        folder.join(format!("{}{}", self.name, std::env::consts::EXE_SUFFIX))
    }
}

impl Requirement for CargoTool {
    fn name(&self) -> String {
        format!("{} {} (compiles for some minutes)", self.name, self.version)
    }

    fn find(&self, workspace: &Workspace) -> Result<(), Missing> {
        // cargo's own list: not every program prints its version for `--version`.
        let installed = fs::read_to_string(workspace.target().join("tools/.crates.toml")).unwrap_or_default();
        if self.program(workspace).is_file() && installed.contains(&format!("\"{} {} ", self.name, self.version)) {
            return Ok(());
        }
        Err(Missing::new(format!("no {} {}", self.name, self.version), "run `cargo xtask setup`"))
    }

    fn is_installable(&self) -> bool {
        true
    }

    fn install(&self, workspace: &Workspace) -> Result<(), Missing> {
        let mut install = workspace.cargo([
            "install",
            "--locked",
            "--quiet",
            "--force",
            "--debug",
            self.name,
            "--version",
            self.version,
        ]);
        install.args(self.options).arg("--root").arg(workspace.target().join("tools"));
        let ended = run_quietly(&mut install);
        if ended.success {
            return Ok(());
        }
        term::line(ended.output.trim_end());
        Err(Missing::new(format!("no {} ({})", self.name, ended.how), format!("see why `{}` fails", typed(&install))))
    }
}
