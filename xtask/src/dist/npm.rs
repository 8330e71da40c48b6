//! The npm package.

use std::path::Path;

use crate::native::step;
use crate::node::NODE_WITH_NPM;
use crate::npm;
use crate::npm_project::NPM_TOOLS;
use crate::page;
use crate::process::Ended;
use crate::requirement::Requirement;
use crate::rust::{RUST_SRC, WASM_TARGET};
use crate::workspace::Workspace;

/// What builds and checks it.
pub(super) const NEEDS: &[&dyn Requirement] = &[&NODE_WITH_NPM, &WASM_TARGET, &RUST_SRC, &npm::TOOLS, &NPM_TOOLS];

/// Packs the tarball. Checks that the sandbox's page has the same build, and that every runtime and every module resolution of
/// TypeScript finds what it needs in the tarball.
pub(super) fn make(workspace: &Workspace, _: &Path) -> Result<(), Ended> {
    page::check(workspace, &npm::bundle(workspace)?)?;
    let tarball = npm::tarball(workspace)?;
    step(NPM_TOOLS.command(workspace, "publint").args(["run", "--strict"]).arg(&tarball))?;
    step(NPM_TOOLS.command(workspace, "attw").args(["--no-color", "--format", "ascii"]).arg(&tarball))
}
