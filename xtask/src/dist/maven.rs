//! The Kotlin library, as a Maven repository.

use std::fs;
use std::path::Path;

use super::{copy_into, empty, file_error};
use crate::kotlin::{self, JDK_WITH_MAVEN};
use crate::native::step;
use crate::process::Ended;
use crate::python::PACKAGE_BUILD;
use crate::requirement::Requirement;
use crate::rust::Target;
use crate::workspace::Workspace;

/// What builds it.
pub(super) const NEEDS: &[&dyn Requirement] =
    &[&JDK_WITH_MAVEN, &PACKAGE_BUILD, &Target(LINUX[0].0), &Target(LINUX[1].0)];

/// Rust's targets whose libraries the jar carries wherever it is built, and JNA's names for them.
const LINUX: [(&str, &str); 2] =
    [("x86_64-unknown-linux-gnu", "linux-x86-64"), ("aarch64-unknown-linux-gnu", "linux-aarch64")];
/// The version that Maven 3.8 binds by default does not take a repository without a layout.
const DEPLOY: &str = "org.apache.maven.plugins:maven-deploy-plugin:3.1.4:deploy";
/// The oldest glibc that they run with: that of manylinux2014.
const GLIBC: &str = "2.17";

/// Deploys the library to a folder, in the layout that Maven Central takes, with native libraries for any Linux.
pub(super) fn make(workspace: &Workspace, folder: &Path) -> Result<(), Ended> {
    kotlin::prepare(workspace)?;
    for (target, platform) in LINUX {
        portable(workspace, target, platform)?;
    }
    deploy(workspace, folder)
}

/// Deploys the library with the native libraries that were built before.
pub(crate) fn deploy(workspace: &Workspace, folder: &Path) -> Result<(), Ended> {
    empty(folder)?;
    // Classes of files that are gone would be packed, too.
    let _ = fs::remove_dir_all(kotlin::folder(workspace).join("build"));
    let repository = format!("-DaltDeploymentRepository=dist::file:{}", folder.display());
    step(&mut kotlin::maven(workspace, &["package", DEPLOY, "-DskipTests", &repository]))
}

/// Builds the native library for a Linux with zig, which links against an old glibc on any machine.
fn portable(workspace: &Workspace, target: &str, platform: &str) -> Result<(), Ended> {
    let mut build = workspace.command(PACKAGE_BUILD.program(workspace, "cargo-zigbuild"));
    build.args(["zigbuild", "--locked", "--release", "--package", "uphunt-uniffi"]);
    build.arg("--target").arg(format!("{target}.{GLIBC}")).env("PATH", PACKAGE_BUILD.path(workspace));
    step(&mut build)?;
    let folder = kotlin::folder(workspace).join("native").join(platform);
    fs::create_dir_all(&folder).map_err(|error| file_error(&folder, &error))?;
    copy_into(&workspace.target().join(target).join("release/libuphunt_sdk.so"), &folder)
}
