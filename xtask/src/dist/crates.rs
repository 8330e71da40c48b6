//! The crates, as cargo packages them.

use std::fs;
use std::path::Path;

use super::{copy_into, empty, file_error};
use crate::native::step;
use crate::process::Ended;
use crate::workspace::Workspace;

/// The crates that are published; all others have `publish = false`.
const PUBLISHED: [&str; 5] = ["uphunt", "uphunt-sandbox", "uphunt-campaign", "uphunt-demo", "uphunt-cli"];

/// Packages every crate that is published, builds each from its package, and tries the upload without sending it.
pub(super) fn make(workspace: &Workspace, folder: &Path) -> Result<(), Ended> {
    empty(folder)?;
    let packages = workspace.target().join("package");
    let _ = fs::remove_dir_all(&packages);
    let mut package = workspace.cargo(["package", "--locked"]);
    for name in PUBLISHED {
        package.args(["--package", name]);
    }
    step(&mut package)?;
    step(&mut workspace.cargo(["publish", "--workspace", "--locked", "--dry-run", "--no-verify"]))?;
    let files = fs::read_dir(&packages).map_err(|error| file_error(&packages, &error))?;
    let files = files.flatten().map(|entry| entry.path());
    files
        .filter(|path| path.extension().is_some_and(|extension| extension == "crate"))
        .try_for_each(|file| copy_into(&file, folder))
}
