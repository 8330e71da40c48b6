//! The Python packages: a wheel for each platform that this machine can build for, and the source distribution.

use std::fs;
use std::path::Path;

use super::{empty, file_error};
use crate::native::{failed, step};
use crate::process::Ended;
use crate::python::{DIST_TOOLS, PACKAGE_BUILD};
use crate::requirement::Requirement;
use crate::rust::Target;
use crate::workspace::Workspace;

/// What builds and checks them.
pub(super) const NEEDS: &[&dyn Requirement] = if cfg!(all(target_os = "linux", target_arch = "x86_64")) {
    &[&PACKAGE_BUILD, &DIST_TOOLS, &Target(LINUX[0].0), &Target(LINUX[1].0), &Target(LINUX[2].0)]
} else {
    &[&PACKAGE_BUILD, &DIST_TOOLS]
};

/// Rust's targets and the oldest systems that the wheels are for. zig links against old libraries wherever it runs.
const LINUX: [(&str, &str); 3] = [
    ("x86_64-unknown-linux-gnu", "manylinux2014"),
    ("aarch64-unknown-linux-gnu", "manylinux2014"),
    ("x86_64-unknown-linux-musl", "musllinux_1_2"),
];

/// The manifests of the crates that become wheels.
const WHEELS: [&str; 2] = ["bindings-python/Cargo.toml", "cli/Cargo.toml"];

/// Builds all wheels and the source distribution, and checks what PyPI would check.
pub(super) fn make(workspace: &Workspace, folder: &Path) -> Result<(), Ended> {
    empty(folder)?;
    for manifest in WHEELS {
        if cfg!(all(target_os = "linux", target_arch = "x86_64")) {
            for (target, compatibility) in LINUX {
                let platform = ["--zig", "--target", target, "--compatibility", compatibility];
                maturin(workspace, folder, manifest, &[&["build", "--release"], &platform[..]].concat())?;
            }
        } else {
            maturin(workspace, folder, manifest, &["build", "--release"])?;
        }
    }
    maturin(workspace, folder, WHEELS[0], &["sdist"])?;
    let files = fs::read_dir(folder).map_err(|error| file_error(folder, &error))?;
    let files: Vec<_> = files.flatten().map(|entry| entry.path()).collect();
    if files.is_empty() {
        return Err(failed("maturin built nothing"));
    }
    let mut check = workspace.command(DIST_TOOLS.program(workspace, "twine"));
    step(check.args(["check", "--strict"]).args(files))
}

fn maturin(workspace: &Workspace, folder: &Path, manifest: &str, args: &[&str]) -> Result<(), Ended> {
    let mut command = workspace.command(PACKAGE_BUILD.program(workspace, "python"));
    command.args(["-m", "maturin"]).args(args).arg("--manifest-path").arg(manifest).arg("--out").arg(folder);
    if args[0] == "build" {
        command.arg("--locked");
    }
    // maturin looks for zig beside the `python3` of the PATH.
    step(command.env("PATH", PACKAGE_BUILD.path(workspace)))
}
