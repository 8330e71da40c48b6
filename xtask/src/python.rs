//! Python: virtual environments under `target/`, each made from one file of pinned requirements.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use crate::need::Missing;
use crate::process::run_quietly;
use crate::term;
use crate::workspace::Workspace;

/// The linters, for all the Python in the project.
pub(crate) const TOOLS: Environment = Environment { name: "tools", requirements: "xtask/python-tools.txt" };
/// The published client and what its tests need.
pub(crate) const PUBLISHED_CLIENT: Environment =
    Environment { name: "published-client", requirements: "tests/published_client/requirements.txt" };

/// What builds the Python package.
pub(crate) const PACKAGE_BUILD: Environment =
    Environment { name: "python-build", requirements: "bindings-python/requirements.txt" };
/// Where the Python package is installed and tested.
pub(crate) const PACKAGE_TESTS: Environment =
    Environment { name: "python", requirements: "bindings-python/tests/requirements.txt" };

/// Where the Python package is measured beside the clients that its users have.
pub(crate) const PACKAGE_PEERS: Environment =
    Environment { name: "python-peers", requirements: "bench/python/requirements.txt" };

/// Those that tests and lints need, for `cargo xtask setup`.
pub(crate) const ENVIRONMENTS: &[Environment] = &[TOOLS, PUBLISHED_CLIENT, PACKAGE_BUILD, PACKAGE_TESTS];

/// A virtual environment in `target/venv-<name>`.
pub(crate) struct Environment {
    /// What it is for.
    pub(crate) name: &'static str,
    requirements: &'static str,
}

/// Whether an environment had to be made.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Made {
    /// It was there, with these very requirements.
    Already,
    /// It was made.
    Now,
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

    /// Makes the environment unless it is there; quick when it is.
    ///
    /// The requirements are copied into it last, so that one left half made is made anew.
    pub(crate) fn ensure(&self, workspace: &Workspace) -> Result<Made, Missing> {
        let folder = self.folder(workspace);
        let source = workspace.root().join(self.requirements);
        let wanted = fs::read_to_string(&source)
            .map_err(|error| Missing::new(format!("{}: {error}", self.requirements), "Restore the file."))?;
        let stamp = folder.join("installed-requirements.txt");
        let python = self.program(workspace, "python");
        if python.exists() && fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
            return Ok(Made::Already);
        }
        interpreter(workspace)?;
        self.step(workspace, Path::new(PYTHON), &["-m", "venv", "--clear", &folder.to_string_lossy()])?;
        let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"];
        self.step(workspace, &python, &[&install[..], &[self.requirements]].concat())?;
        fs::write(&stamp, wanted)
            .map_err(|error| Missing::new(format!("{}: {error}", stamp.display()), "Make target/ writable."))?;
        Ok(Made::Now)
    }

    fn folder(&self, workspace: &Workspace) -> PathBuf {
        workspace.target().join(format!("venv-{}", self.name))
    }

    fn step(&self, workspace: &Workspace, program: &Path, args: &[&str]) -> Result<(), Missing> {
        let ended = run_quietly(workspace.command(program).args(args));
        if ended.success {
            return Ok(());
        }
        // The table has room for one line, and pip's last one hides the cause: a certificate, a proxy, a full disk.
        term::line(ended.output.trim_end());
        let last_words = ended.output.trim_end().lines().last().unwrap_or(&ended.how).to_owned();
        Err(Missing::new(
            format!("no Python environment `{}` ({last_words})", self.name),
            "Let pip reach its package index, then run `cargo xtask setup`.",
        ))
    }
}

const PYTHON: &str = if cfg!(windows) { "python" } else { "python3" };

/// Python 3.9 or later that can make virtual environments.
pub(crate) fn interpreter(workspace: &Workspace) -> Result<(), Missing> {
    let remedy = "Install Python 3.9 or later with its venv module (Debian: `apt-get install python3-venv`).";
    let asked = "import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 9))";
    if run_quietly(workspace.command(PYTHON).args(["-c", asked])).success {
        Ok(())
    } else {
        Err(Missing::new("no Python that can make a virtual environment", remedy))
    }
}
