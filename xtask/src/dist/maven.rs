//! The Kotlin library, as a Maven repository.

use std::fs;
use std::path::Path;

use super::empty;
use crate::kotlin::{self, JDK_WITH_MAVEN};
use crate::native::step;
use crate::process::Ended;
use crate::python::PACKAGE_BUILD;
use crate::requirement::Requirement;
use crate::workspace::Workspace;

/// What builds it.
pub(super) const NEEDS: &[&dyn Requirement] = &[&JDK_WITH_MAVEN, &PACKAGE_BUILD];

/// Deploys the library to a folder, in the layout that Maven Central takes.
pub(crate) fn make(workspace: &Workspace, folder: &Path) -> Result<(), Ended> {
    empty(folder)?;
    // Classes of files that are gone would be packed, too.
    let _ = fs::remove_dir_all(kotlin::folder(workspace).join("build"));
    kotlin::prepare(workspace)?;
    let repository = format!("-DaltDeploymentRepository=dist::file:{}", folder.display());
    step(&mut kotlin::maven(workspace, &["deploy", "-DskipTests", &repository]))
}
