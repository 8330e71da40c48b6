//! The Python packages: a wheel for each platform that this machine can build for, and the source distribution.

use std::fs;
use std::path::Path;

use super::{empty, file_error};
use crate::native::{failed, step};
use crate::process::{Ended, run_quietly};
use crate::python::{DIST_TOOLS, PACKAGE_BUILD};
use crate::requirement::{Missing, Requirement};
use crate::rust::Target;
use crate::term::{Tone, line, paint};
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

/// Rust's target for Windows.
const WINDOWS: Target = Target("x86_64-pc-windows-gnu");

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
            windows(workspace, folder, manifest)?;
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

/// Builds a wheel for Windows if mingw-w64 is installed.
fn windows(workspace: &Workspace, folder: &Path, manifest: &str) -> Result<(), Ended> {
    let needs: [&dyn Requirement; 2] = [&Mingw, &WINDOWS];
    if let Some(missing) = needs.iter().find_map(|need| need.ensure(workspace).err()) {
        line(&paint(&format!("{manifest}: no wheel for Windows: {missing}"), Tone::Wary));
        return Ok(());
    }
    // Not with zig: maturin 1.16 then exports `PyInit_uphunt_sdk._native` instead of `PyInit__native`.
    maturin(workspace, folder, manifest, &["build", "--release", "--target", WINDOWS.0])
}

/// The C compiler and linker for Windows.
struct Mingw;

impl Requirement for Mingw {
    fn name(&self) -> String {
        "mingw-w64".to_owned()
    }

    fn find(&self, workspace: &Workspace) -> Result<(), Missing> {
        if run_quietly(workspace.command("x86_64-w64-mingw32-gcc").arg("--version")).success {
            return Ok(());
        }
        Err(Missing::new("no mingw-w64", "run `apt-get install gcc-mingw-w64-x86-64`"))
    }
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
