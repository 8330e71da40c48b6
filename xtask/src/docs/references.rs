//! The references of each language, by that language's own tool.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::folder;
use crate::kotlin::{self, JDK_WITH_MAVEN};
use crate::native::{failed, step};
use crate::node::NODE_WITH_NPM;
use crate::npm;
use crate::npm_project::NPM_TOOLS;
use crate::process::Ended;
use crate::python::{DOCS, PACKAGE_BUILD};
use crate::requirement::Requirement;
use crate::rust::{RUST_SRC, WASM_TARGET};
use crate::suite::python_package;
use crate::swift::{self, SWIFT};
use crate::workspace::Workspace;

/// What pdoc and the wheel need.
pub(super) const PYTHON: &[&dyn Requirement] = &[&PACKAGE_BUILD, &DOCS];
/// What TypeDoc and the package need.
pub(super) const TYPESCRIPT: &[&dyn Requirement] = &[&NODE_WITH_NPM, &WASM_TARGET, &RUST_SRC, &npm::TOOLS, &NPM_TOOLS];
/// What Dokka needs.
pub(super) const KOTLIN: &[&dyn Requirement] = &[&JDK_WITH_MAVEN];
/// What DocC needs.
pub(super) const SWIFT_MODULE: &[&dyn Requirement] = &[&SWIFT];

/// The crates that users depend on.
const CRATES: [&str; 3] = ["uphunt", "uphunt-campaign", "uphunt-sandbox"];

/// rustdoc.
pub(super) fn rust(workspace: &Workspace) -> Result<(), Ended> {
    let mut doc = workspace.cargo(["doc", "--no-deps", "--locked"]);
    for package in CRATES {
        doc.args(["--package", package]);
    }
    step(doc.env("RUSTDOCFLAGS", "--deny warnings"))?;
    let to = emptied(workspace, "rust")?;
    copy_all(&workspace.target().join("doc"), &to)
}

/// pdoc, on the wheel as it is installed.
pub(super) fn python(workspace: &Workspace) -> Result<(), Ended> {
    python_package::install_release(workspace, &DOCS).map_err(failed)?;
    let to = emptied(workspace, "python")?;
    let mut pdoc = workspace.command(DOCS.program(workspace, "pdoc"));
    step(pdoc.args(["--docformat", "google", "uphunt_sdk", "--output-directory"]).arg(to))
}

/// TypeDoc, on the declarations that the package ships.
pub(super) fn typescript(workspace: &Workspace) -> Result<(), Ended> {
    let project = npm::project(workspace)?;
    let package = project.join("node_modules/uphunt-sdk");
    let to = emptied(workspace, "typescript")?;
    let config = project.join("tsconfig.docs.json");
    let declarations = package.join("dist/uphunt.d.ts");
    let text = format!(
        "{{ \"compilerOptions\": {{ \"target\": \"es2022\", \"module\": \"nodenext\", \"skipLibCheck\": true }}, \"files\": [{:?}] }}\n",
        declarations.display().to_string()
    );
    fs::write(&config, text).map_err(|error| failed(format!("{}: {error}", config.display())))?;
    let mut typedoc = NPM_TOOLS.command(workspace, "typedoc");
    typedoc.arg("--tsconfig").arg(&config).arg("--readme").arg(package.join("README.md"));
    typedoc.args(["--name", "uphunt-sdk", "--disableSources", "--treatWarningsAsErrors"]);
    step(typedoc.arg("--out").arg(to).arg(declarations))
}

/// Dokka, by its Maven plugin.
pub(super) fn kotlin(workspace: &Workspace) -> Result<(), Ended> {
    kotlin::prepare(workspace)?;
    step(&mut kotlin::maven(workspace, &["dokka:dokka"]))?;
    let to = emptied(workspace, "kotlin")?;
    copy_all(&kotlin::folder(workspace).join("dokka"), &to)
}

/// DocC, on the symbol graph that the compiler writes.
pub(super) fn swift(workspace: &Workspace) -> Result<(), Ended> {
    let toolchain = swift::find(workspace).map_err(|missing| failed(missing.to_string()))?;
    let package = swift::package::assemble(workspace)?;
    let graphs = workspace.target().join("swift/symbols");
    let _ = fs::remove_dir_all(&graphs);
    fs::create_dir_all(&graphs).map_err(|error| failed(format!("{}: {error}", graphs.display())))?;
    // The compiler writes the graph when it compiles, and not when everything is up to date.
    let scratch = workspace.target().join("swift/docs");
    let _ = fs::remove_dir_all(&scratch);
    let scratch = scratch.display().to_string();
    let folder = graphs.display().to_string();
    let build = ["build", "--target", "UpHuntSDK", "--scratch-path", &scratch];
    let emit = ["-Xswiftc", "-emit-symbol-graph", "-Xswiftc", "-emit-symbol-graph-dir", "-Xswiftc", &folder];
    step(&mut toolchain.swift(workspace, &package, &[&build[..], &emit].concat()))?;
    let to = emptied(workspace, "swift")?.display().to_string();
    let convert = ["convert", "--additional-symbol-graph-dir", &folder, "--fallback-display-name", "UpHuntSDK"];
    let place = ["--fallback-bundle-identifier", "uphunt.sdk", "--output-path", &to, "--transform-for-static-hosting"];
    let hosted = ["--hosting-base-path", "api/swift"];
    step(&mut toolchain.program(workspace, &package, "docc", &[&convert[..], &place, &hosted].concat()))
}

/// Empties and returns the folder of a language's reference.
fn emptied(workspace: &Workspace, language: &str) -> Result<PathBuf, Ended> {
    let to = folder(workspace).join("api").join(language);
    let _ = fs::remove_dir_all(&to);
    fs::create_dir_all(&to).map_err(|error| failed(format!("{}: {error}", to.display())))?;
    Ok(to)
}

fn copy_all(from: &Path, to: &Path) -> Result<(), Ended> {
    fn copy(from: &Path, to: &Path) -> io::Result<()> {
        fs::create_dir_all(to)?;
        for entry in fs::read_dir(from)? {
            let entry = entry?;
            let target = to.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                copy(&entry.path(), &target)?;
            } else {
                fs::copy(entry.path(), target)?;
            }
        }
        Ok(())
    }
    copy(from, to).map_err(|error| failed(format!("{}: {error}", from.display())))
}
