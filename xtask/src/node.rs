//! Node with npm.

use crate::process::run_quietly;
use crate::requirement::{Missing, Requirement};
use crate::workspace::Workspace;

/// The oldest Node that the package supports and whose test runner the tests can use.
const NODE: u32 = 20;

/// Node with npm.
pub(crate) const NODE_WITH_NPM: Node = Node;
/// Node with npm.
pub(crate) struct Node;

impl Requirement for Node {
    fn name(&self) -> String {
        format!("Node {NODE} or later with npm")
    }

    fn find(&self, workspace: &Workspace) -> Result<(), Missing> {
        let node = run_quietly(workspace.command("node").arg("--version"));
        let version = node.output.trim().trim_start_matches('v').split('.').next().and_then(|major| major.parse().ok());
        let has_npm = run_quietly(workspace.command("npm").arg("--version")).success;
        if node.success && has_npm && version.is_some_and(|version: u32| version >= NODE) {
            return Ok(());
        }
        Err(Missing::new(format!("no {}", self.name()), "install it from nodejs.org"))
    }
}
