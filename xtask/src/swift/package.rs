//! The Swift package as its users get it: sources, generated sources, and the core as a static library.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::native::{self, failed};
use crate::process::Ended;
use crate::workspace::Workspace;

/// The folder of its sources.
const SOURCES: &str = "bindings-uniffi/swift";
/// The name of the package and of its folder.
const NAME: &str = "UpHuntSDK";

/// Assembles the package in `target/dist/swift` and returns its folder.
///
/// Unchanged files are not written again, so that Swift rebuilds only what changed. Files of earlier versions are removed.
pub(crate) fn assemble(workspace: &Workspace) -> Result<PathBuf, Ended> {
    let native = native::build(workspace)?;
    let written = workspace.target().join("swift/written");
    native.generate(workspace, "swift", &written)?;
    let package = workspace.target().join("dist/swift").join(NAME);
    fill(workspace, &package, &written, &native.archive, &library())
        .map_err(|error| failed(format!("{}: {error}", package.display())))?;
    Ok(package)
}

/// Returns the path of the core in the package.
fn library() -> PathBuf {
    format!("Libraries/{}-{}/libuphunt_sdk.a", std::env::consts::OS, std::env::consts::ARCH).into()
}

/// Removes programs that an older core was linked into: Swift does not notice that it changed.
pub(crate) fn unlink_stale(package: &Path, scratch: &Path) -> io::Result<()> {
    let core = fs::metadata(package.join(library()))?.modified()?;
    for configuration in ["debug", "release"] {
        // Missing before the first build.
        let Ok(built) = fs::read_dir(scratch.join(configuration)) else { continue };
        for entry in built {
            let (path, metadata) = entry.and_then(|entry| Ok((entry.path(), entry.metadata()?)))?;
            let is_program = path.extension().is_none_or(|extension| extension == "xctest");
            if is_program && metadata.is_file() && metadata.modified()? < core {
                fs::remove_file(path)?;
            }
        }
    }
    Ok(())
}

fn fill(workspace: &Workspace, package: &Path, written: &Path, archive: &Path, library: &Path) -> io::Result<()> {
    let sources = workspace.root().join(SOURCES);
    let mut wanted: Vec<(PathBuf, PathBuf)> = Vec::new();
    for file in files(&sources)? {
        wanted.push((sources.join(&file), file));
    }
    for file in files(written)? {
        let folder = match file.extension().and_then(|extension| extension.to_str()) {
            Some("swift") => "Sources/UpHuntCore/Generated",
            Some("h") => "Sources/CUpHunt",
            _ => continue,
        };
        wanted.push((written.join(&file), Path::new(folder).join(&file)));
    }
    for license in ["LICENSE-MIT", "LICENSE-APACHE"] {
        wanted.push((workspace.root().join(license), license.into()));
    }
    wanted.push((archive.to_owned(), library.to_owned()));
    let known: BTreeSet<&Path> = wanted.iter().map(|(_, to)| to.as_path()).collect();
    if package.is_dir() {
        for stale in files(package)?.iter().filter(|file| !known.contains(file.as_path())) {
            fs::remove_file(package.join(stale))?;
        }
    }
    for (from, to) in &wanted {
        let (content, to) = (fs::read(from)?, package.join(to));
        if fs::read(&to).is_ok_and(|there| there == content) {
            continue;
        }
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(to, content)?;
    }
    Ok(())
}

/// Returns the paths of all files below a folder, without Swift's own build output.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut left = vec![PathBuf::new()];
    while let Some(at) = left.pop() {
        for entry in fs::read_dir(folder.join(&at))? {
            let entry = entry?;
            let name = at.join(entry.file_name());
            if entry.file_name().to_string_lossy().starts_with('.') || entry.file_name() == "Package.resolved" {
                continue;
            }
            if entry.file_type()?.is_dir() { left.push(name) } else { found.push(name) }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_with_an_older_core_are_removed() {
        let here = std::env::temp_dir().join(format!("uphunt-unlink-{}", std::process::id()));
        let write = |path: &str, hours: u64| {
            let path = here.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            let hour = std::time::UNIX_EPOCH + std::time::Duration::from_secs(hours * 3600);
            fs::File::create(path).unwrap().set_modified(hour).unwrap();
        };
        write(library().to_str().unwrap(), 5);
        for (path, hours) in
            [("release/Stale", 4), ("debug/Stale.xctest", 4), ("debug/Fresh", 6), ("debug/notes.txt", 4)]
        {
            write(path, hours);
        }
        unlink_stale(&here, &here).unwrap();
        let mut left = files(&here).unwrap();
        left.sort();
        assert_eq!(left, [library(), "debug/Fresh".into(), "debug/notes.txt".into()]);
        fs::remove_dir_all(here).unwrap();
    }

    #[test]
    fn the_package_holds_its_files_and_nothing_else() {
        let here = std::env::temp_dir().join(format!("uphunt-package-{}", std::process::id()));
        let write = |path: &str, text: &str| {
            let path = here.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        for license in ["LICENSE-MIT", "LICENSE-APACHE"] {
            write(license, "Do as you like.");
        }
        write("bindings-uniffi/swift/Sources/UpHuntSDK/Own.swift", "own");
        write("written/Models.swift", "models");
        write("written/models.h", "header");
        write("core.a", "core");
        write("package/Sources/Gone.swift", "stale");
        write("package/.build/cache", "kept");
        let workspace = Workspace::at(&here);
        let package = here.join("package");
        fill(&workspace, &package, &here.join("written"), &here.join("core.a"), Path::new("Libraries/core.a")).unwrap();
        let mut found = files(&package).unwrap();
        found.sort();
        let wanted = [
            "LICENSE-APACHE",
            "LICENSE-MIT",
            "Libraries/core.a",
            "Sources/CUpHunt/models.h",
            "Sources/UpHuntCore/Generated/Models.swift",
            "Sources/UpHuntSDK/Own.swift",
        ];
        assert_eq!(found, wanted.map(PathBuf::from));
        assert!(package.join(".build/cache").exists());
        fs::remove_dir_all(here).unwrap();
    }
}
