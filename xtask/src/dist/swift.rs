//! The Swift package.

use std::path::Path;

use super::folder;
use crate::native::step;
use crate::process::Ended;
use crate::requirement::Requirement;
use crate::swift;
use crate::workspace::Workspace;

/// Assembling it takes no Swift.
pub(super) const NEEDS: &[&dyn Requirement] = &[];

/// Assembles the package and archives its folder.
pub(super) fn make(workspace: &Workspace, _: &Path) -> Result<(), Ended> {
    let package = swift::package::assemble(workspace)?;
    let archive = folder(workspace).join(concat!("swift/UpHuntSDK-", env!("CARGO_PKG_VERSION"), ".tar.gz"));
    let mut tar = workspace.command("tar");
    tar.args(["--create", "--gzip", "--exclude=.build", "--exclude=Package.resolved", "--file"]).arg(archive);
    step(tar.arg("--directory").arg(package.parent().unwrap_or(&package)).arg(package.file_name().unwrap_or_default()))
}
