//! `cargo xtask dist`: what is published, under `target/dist`, with checksums and bills of materials.

mod checksums;
mod crates;
mod maven;
mod npm;
mod sbom;
mod swift;
mod wheels;

pub(crate) use maven::deploy as deploy_jar;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::native::failed;
use crate::process::Ended;
use crate::requirement::Requirement;
use crate::term::{Tone, heading, line, paint};
use crate::workspace::Workspace;

/// A package, or several that are published together.
struct Package {
    name: &'static str,
    about: &'static str,
    needs: &'static [&'static dyn Requirement],
    /// The folders of the crates that are in it, for its bill of materials.
    crates: &'static [&'static str],
    /// Makes and checks it in a folder of its own.
    make: fn(&Workspace, &Path) -> Result<(), Ended>,
}

const PACKAGES: &[Package] = &[
    Package {
        name: "crates",
        about: "for crates.io, built from what is packaged",
        needs: &[],
        crates: &["core", "sandbox", "campaign", "examples/demo", "cli"],
        make: crates::make,
    },
    Package {
        name: "python",
        about: "wheels for each platform and the source distribution",
        needs: wheels::NEEDS,
        crates: &["bindings-python", "cli"],
        make: wheels::make,
    },
    Package {
        name: "npm",
        about: "the tarball, checked by publint and attw",
        needs: npm::NEEDS,
        crates: &["bindings-wasm"],
        make: npm::make,
    },
    Package {
        name: "kotlin",
        about: "a Maven repository: jar, sources, documentation, pom",
        needs: maven::NEEDS,
        crates: &["bindings-uniffi"],
        make: maven::make,
    },
    Package {
        name: "swift",
        about: "the Swift package",
        needs: swift::NEEDS,
        crates: &["bindings-uniffi"],
        make: swift::make,
    },
];

/// Returns the names of all packages.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    PACKAGES.iter().map(|package| package.name)
}

/// Makes the named packages, or all of them, also after one failed.
pub(crate) fn run(workspace: &Workspace, wanted: &[String]) -> ExitCode {
    let mut failures = Vec::new();
    for package in PACKAGES.iter().filter(|package| wanted.is_empty() || wanted.iter().any(|name| name == package.name))
    {
        heading(&format!("{}: {}", package.name, package.about));
        if let Err(reason) = make(workspace, package) {
            failures.push(format!("{}: {reason}", package.name));
        }
    }
    line("");
    match checksums::write(&folder(workspace)) {
        Ok(files) => files.iter().for_each(|file| line(file)),
        Err(error) => failures.push(format!("SHA256SUMS: {error}")),
    }
    for failure in &failures {
        line(&paint(failure, Tone::Bad));
    }
    if failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn make(workspace: &Workspace, package: &Package) -> Result<(), String> {
    package.needs.iter().try_for_each(|need| need.ensure(workspace)).map_err(|missing| missing.to_string())?;
    let folder = folder(workspace).join(package.name);
    (package.make)(workspace, &folder).map_err(|ended| ended.how)?;
    sbom::write(workspace, package.crates, &folder).map_err(|ended| ended.how)
}

/// Where everything that is published is.
pub(crate) fn folder(workspace: &Workspace) -> PathBuf {
    workspace.target().join("dist")
}

/// Removes what an earlier run left, and creates the folder.
fn empty(folder: &Path) -> Result<(), Ended> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(file_error(folder, &error)),
        _ => {}
    }
    fs::create_dir_all(folder).map_err(|error| file_error(folder, &error))
}

fn copy_into(file: &Path, folder: &Path) -> Result<(), Ended> {
    let target = folder.join(file.file_name().unwrap_or_default());
    fs::copy(file, target).map(drop).map_err(|error| file_error(file, &error))
}

fn file_error(path: &Path, error: &io::Error) -> Ended {
    failed(format!("{}: {error}", path.display()))
}
