//! Python: virtual environments under `target/`, each created from one file of pinned requirements.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use crate::process::run_quietly;
use crate::requirement::{Missing, Requirement};
use crate::term;
use crate::workspace::Workspace;

/// The linters, for all the Python in the project.
pub(crate) const TOOLS: Environment = Environment { name: "tools", requirements: "xtask/python-tools.txt" };
/// The published client and what its tests need.
pub(crate) const PUBLISHED_CLIENT: Environment =
    Environment { name: "published-client", requirements: "tests/published_client/requirements.txt" };

/// Schemathesis, which tests the sandbox by its OpenAPI document.
pub(crate) const OPENAPI: Environment = Environment { name: "openapi", requirements: "tests/openapi/requirements.txt" };
/// What builds the Python package.
pub(crate) const PACKAGE_BUILD: Environment =
    Environment { name: "python-build", requirements: "bindings-python/requirements.txt" };
/// Where the Python package is installed and tested.
pub(crate) const PACKAGE_TESTS: Environment =
    Environment { name: "python", requirements: "bindings-python/tests/requirements.txt" };

/// Where the Python package is measured beside the clients that its users have.
pub(crate) const PACKAGE_PEERS: Environment =
    Environment { name: "python-peers", requirements: "bench/python/requirements.txt" };

/// Where the Python package is installed and documented.
pub(crate) const DOCS: Environment = Environment { name: "docs", requirements: "docs/requirements.txt" };

/// What checks the Python packages before they are published.
pub(crate) const DIST_TOOLS: Environment = Environment { name: "dist", requirements: "xtask/dist-tools.txt" };

/// A virtual environment in `target/venv-<name>`.
pub(crate) struct Environment {
    /// What it is for.
    pub(crate) name: &'static str,
    requirements: &'static str,
}

impl Environment {
    /// A program of this environment, `python` or one that a package installed.
    pub(crate) fn program(&self, workspace: &Workspace, name: &str) -> PathBuf {
        let programs = if cfg!(windows) { "Scripts" } else { "bin" };
        self.folder(workspace).join(programs).join(format!("{name}{}", env::consts::EXE_SUFFIX))
    }

    /// What `PATH` is with this environment's programs before all others.
    pub(crate) fn path(&self, workspace: &Workspace) -> OsString {
        let own = self.program(workspace, "python").parent().map(Path::to_path_buf);
        let inherited = env::var_os("PATH").unwrap_or_default();
        env::join_paths(own.into_iter().chain(env::split_paths(&inherited))).unwrap_or(inherited)
    }

    /// The file that is written last, so that a half-made environment is made anew.
    fn stamp(&self, workspace: &Workspace) -> PathBuf {
        self.folder(workspace).join("installed-requirements.txt")
    }

    fn wanted(&self, workspace: &Workspace) -> Result<String, Missing> {
        fs::read_to_string(workspace.root().join(self.requirements))
            .map_err(|error| Missing::new(format!("{}: {error}", self.requirements), "restore the file"))
    }

    fn folder(&self, workspace: &Workspace) -> PathBuf {
        workspace.target().join(format!("venv-{}", self.name))
    }

    fn step(&self, workspace: &Workspace, program: &Path, args: &[&str]) -> Result<(), Missing> {
        let ended = run_quietly(workspace.command(program).args(args));
        if ended.success {
            return Ok(());
        }
        // The table has room for one line, and pip's last line hides the cause: a certificate, a proxy, a full disk.
        term::line(ended.output.trim_end());
        let reason = ended.output.trim_end().lines().last().unwrap_or(&ended.how).to_owned();
        Err(Missing::new(
            format!("no Python environment `{}` ({reason})", self.name),
            "let pip reach its package index",
        ))
    }
}

impl Requirement for Environment {
    fn name(&self) -> String {
        format!("Python environment {} ({})", self.name, self.requirements)
    }

    fn find(&self, workspace: &Workspace) -> Result<(), Missing> {
        let wanted = self.wanted(workspace)?;
        let installed = fs::read_to_string(self.stamp(workspace)).unwrap_or_default();
        if self.program(workspace, "python").exists() && installed == wanted {
            return Ok(());
        }
        Err(Missing::new(format!("no {}", Requirement::name(self)), "run `cargo xtask setup`"))
    }

    fn is_installable(&self) -> bool {
        true
    }

    fn install(&self, workspace: &Workspace) -> Result<(), Missing> {
        INTERPRETER.find(workspace)?;
        let (wanted, stamp) = (self.wanted(workspace)?, self.stamp(workspace));
        let python = self.program(workspace, "python");
        self.step(workspace, Path::new(PYTHON), &["-m", "venv", "--clear", &self.folder(workspace).to_string_lossy()])?;
        let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"];
        self.step(workspace, &python, &[&install[..], &[self.requirements]].concat())?;
        fs::write(&stamp, wanted)
            .map_err(|error| Missing::new(format!("{}: {error}", stamp.display()), "make target/ writable"))
    }
}

/// The interpreter that environments are created with.
pub(crate) const PYTHON: &str = if cfg!(windows) { "python" } else { "python3" };

/// Python 3.9 or later that can create virtual environments.
pub(crate) const INTERPRETER: Interpreter = Interpreter;

/// Python 3.9 or later that can create virtual environments.
pub(crate) struct Interpreter;

impl Requirement for Interpreter {
    fn name(&self) -> String {
        "Python 3.9 or later".to_owned()
    }

    fn find(&self, workspace: &Workspace) -> Result<(), Missing> {
        let check = "import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 9))";
        if run_quietly(workspace.command(PYTHON).args(["-c", check])).success {
            return Ok(());
        }
        Err(Missing::system("no Python 3.9 or later with its venv module"))
    }
}
