//! `cargo xtask dist`: what is published, under `target/dist`.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::native::{failed, step};
use crate::process::Ended;
use crate::term::{Tone, line, paint};
use crate::workspace::Workspace;
use crate::{kotlin, npm, swift};

/// Makes a package and says where its files are.
type Make = fn(&Workspace) -> Result<Vec<PathBuf>, Ended>;

/// Every package, by the name that it has on the command line.
const PACKAGES: &[(&str, Make)] = &[
    ("npm", |workspace| npm::tarball(workspace).map(|tarball| vec![tarball])),
    ("kotlin", kotlin_jars),
    ("swift", |workspace| swift::package::assemble(workspace).map(|package| vec![package])),
];

/// The names of all packages.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    PACKAGES.iter().map(|(name, _)| *name)
}

/// Makes the named packages, or all of them, and says where they are.
pub(crate) fn run(workspace: &Workspace, wanted: &[String]) -> ExitCode {
    let mut made = ExitCode::SUCCESS;
    for (name, make) in PACKAGES.iter().filter(|(name, _)| wanted.is_empty() || wanted.iter().any(|one| one == name)) {
        match make(workspace) {
            Ok(files) => files.iter().for_each(|file| line(&paint(&file.display().to_string(), Tone::Good))),
            Err(ended) => {
                line(&paint(&format!("{name}: {}", ended.how), Tone::Bad));
                made = ExitCode::FAILURE;
            }
        }
    }
    made
}

/// The jar with the native library of this machine in it, its sources, and its pom.
fn kotlin_jars(workspace: &Workspace) -> Result<Vec<PathBuf>, Ended> {
    // What was compiled before may be of files that are gone.
    let _ = fs::remove_dir_all(kotlin::folder(workspace).join("build"));
    kotlin::prepare(workspace)?;
    step(&mut kotlin::maven(workspace, &["package", "-DskipTests"]))?;
    let folder = workspace.target().join("dist/kotlin");
    let copied = || -> std::io::Result<Vec<PathBuf>> {
        // What was made before may have other names.
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder)?;
        let mut files = Vec::new();
        for entry in fs::read_dir(kotlin::folder(workspace).join("build"))? {
            let from = entry?.path();
            if let (Some("jar"), Some(name)) = (from.extension().and_then(|end| end.to_str()), from.file_name()) {
                fs::copy(&from, folder.join(name))?;
                files.push(folder.join(name));
            }
        }
        let pom = folder.join(concat!("uphunt-sdk-", env!("CARGO_PKG_VERSION"), ".pom"));
        fs::copy(workspace.root().join(kotlin::PROJECT), &pom)?;
        files.push(pom);
        Ok(files)
    };
    copied().map_err(|error| failed(error.to_string()))
}
