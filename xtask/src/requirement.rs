//! What a suite or a lint step needs on this machine, and how it is installed.

use std::fmt;

use crate::term;
use crate::workspace::Workspace;

/// A tool, a library or an environment that a suite needs.
pub(crate) trait Requirement: Sync {
    /// Names it for the user, such as `Rust target wasm32-unknown-unknown`.
    fn name(&self) -> String;

    /// Looks for it without changing anything.
    fn find(&self, workspace: &Workspace) -> Result<(), Missing>;

    /// Whether `install` can bring it here without root.
    fn is_installable(&self) -> bool {
        false
    }

    /// Installs it. Called only where `is_installable` is true.
    fn install(&self, workspace: &Workspace) -> Result<(), Missing> {
        self.find(workspace)
    }

    /// Installs it if it is missing and needs no root; prints what it installs, since that can take minutes.
    fn ensure(&self, workspace: &Workspace) -> Result<(), Missing> {
        match self.find(workspace) {
            Err(_) if self.is_installable() => {
                term::line(&format!("preparing: {}", self.name()));
                self.install(workspace)
            }
            found => found,
        }
    }
}

/// What is missing, and what the user can do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Missing {
    what: String,
    remedy: String,
}

impl Missing {
    /// Something that the user has to install.
    pub(crate) fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { what: what.into(), remedy: remedy.into() }
    }

    /// Something that `cargo xtask setup --system` installs.
    pub(crate) fn system(what: impl Into<String>) -> Self {
        Self::new(what, "run `cargo xtask setup --system`")
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.what, self.remedy)
    }
}
