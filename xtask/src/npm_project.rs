//! npm packages that the commands use, each set pinned by a lock file and installed once under `target/`.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::node::NODE_WITH_NPM;
use crate::process::run_quietly;
use crate::requirement::{Missing, Requirement};
use crate::term;
use crate::workspace::Workspace;

/// What checks and documents the npm package.
pub(crate) const NPM_TOOLS: NpmProject = NpmProject { source: "xtask/npm-tools", folder: "npm-tools" };
/// The reference client of the Model Context Protocol, which tests `uphunt mcp`.
pub(crate) const MCP_CLIENT: NpmProject = NpmProject { source: "cli/tests/mcp", folder: "mcp-client" };

/// A folder with a `package.json` and a `package-lock.json`.
pub(crate) struct NpmProject {
    /// Where the files are tracked.
    pub(crate) source: &'static str,
    /// Where they are installed, under `target/`.
    pub(crate) folder: &'static str,
}

impl NpmProject {
    /// Returns a command that runs a program of these packages.
    pub(crate) fn command(&self, workspace: &Workspace, program: &str) -> Command {
        workspace.command(self.folder(workspace).join("node_modules/.bin").join(program))
    }

    /// Returns the folder with the `node_modules`.
    pub(crate) fn folder(&self, workspace: &Workspace) -> PathBuf {
        workspace.target().join(self.folder)
    }

    /// The file that is written last, so that an interrupted installation is repeated.
    fn stamp(&self, workspace: &Workspace) -> PathBuf {
        self.folder(workspace).join("installed.json")
    }

    fn lock(&self, workspace: &Workspace) -> PathBuf {
        workspace.root().join(self.source).join("package-lock.json")
    }

    fn try_install(&self, workspace: &Workspace) -> Result<(), String> {
        let folder = self.folder(workspace);
        let describe = |error: std::io::Error| format!("{}: {error}", folder.display());
        fs::create_dir_all(&folder).map_err(describe)?;
        for name in ["package.json", "package-lock.json"] {
            fs::copy(workspace.root().join(self.source).join(name), folder.join(name)).map_err(describe)?;
        }
        let mut install = workspace.command("npm");
        // No package of these needs a script: programs for one platform are packages, too.
        install.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&folder);
        let installed = run_quietly(&mut install);
        if !installed.success {
            term::line(installed.output.trim_end());
            return Err(format!("npm ci: {}", installed.how));
        }
        fs::copy(self.lock(workspace), self.stamp(workspace)).map(drop).map_err(describe)
    }
}

impl Requirement for NpmProject {
    fn name(&self) -> String {
        format!("npm packages ({})", self.source)
    }

    fn find(&self, workspace: &Workspace) -> Result<(), Missing> {
        NODE_WITH_NPM.find(workspace)?;
        match (fs::read(self.lock(workspace)), fs::read(self.stamp(workspace))) {
            (Ok(wanted), Ok(installed)) if wanted == installed => Ok(()),
            _ => Err(Missing::new(format!("no {}", self.name()), "run `cargo xtask setup`")),
        }
    }

    fn is_installable(&self) -> bool {
        true
    }

    fn install(&self, workspace: &Workspace) -> Result<(), Missing> {
        NODE_WITH_NPM.find(workspace)?;
        self.try_install(workspace)
            .map_err(|reason| Missing::new(format!("no {} ({reason})", self.name()), "let npm reach its registry"))
    }
}
