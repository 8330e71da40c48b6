//! What a suite needs to be on this machine.

use crate::workspace::Workspace;

/// Something that is not here: what, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Missing {
    /// What is not here.
    pub(crate) reason: String,
    /// What the user can do, as a sentence.
    pub(crate) remedy: String,
}

impl Missing {
    /// Something missing, and what to do about it.
    pub(crate) fn new(reason: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { reason: reason.into(), remedy: remedy.into() }
    }
}

impl std::fmt::Display for Missing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}. {}", self.reason, self.remedy)
    }
}

/// Looks for something on this machine without changing it.
pub(crate) type Need = fn(&Workspace) -> Result<(), Missing>;
