//! The npm package: the core as WebAssembly, the JavaScript around it, and the project that it is tested in.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::chromium;
use crate::native::{failed, step};
use crate::npm_project::NpmProject;
use crate::process::Ended;
use crate::rust::WASM;
use crate::workspace::Workspace;

/// The folder of the package's sources.
const SOURCE: &str = "bindings-wasm";
/// What builds and tests the npm package: the packages that `bindings-wasm/tools` pins.
pub(crate) const TOOLS: NpmProject = NpmProject { source: "bindings-wasm/tools", folder: "npm/tools" };

/// Collects the package's TypeScript and wasm-bindgen's JavaScript in one folder, for the compiler.
pub(crate) fn sources(workspace: &Workspace) -> Result<PathBuf, Ended> {
    let wasm = module(workspace)?;
    let work = folder(workspace).join("work");
    // Files of an earlier version must not be compiled.
    let _ = fs::remove_dir_all(&work);
    let source = workspace.root().join(SOURCE);
    copy_all(&source.join("js"), &work)?;
    copy_all(&source.join("js/generated"), &work.join("generated"))?;
    copy(&source.join("tsconfig.json"), &work.join("tsconfig.json"))?;
    let mut bindgen = workspace.cargo(["run", "--locked", "--quiet", "--package", "uphunt-wasm-bindgen"]);
    step(bindgen.arg("--").arg(wasm).arg(work.join("native")))?;
    Ok(work)
}

/// `0` links the standard library as it is distributed. Otherwise it is compiled for size, with panics as traps, which saves about
/// 25 KB and takes the component rust-src and two unstable flags.
const BUILD_STD: &str = "UPHUNT_BUILD_STD";

/// Compiles the core for WebAssembly.
fn module(workspace: &Workspace) -> Result<PathBuf, Ended> {
    let mut build =
        workspace.cargo(["build", "--locked", "--package", "uphunt-wasm", "--profile", "wasm", "--target", WASM]);
    if env::var_os(BUILD_STD).is_none_or(|value| value != "0") {
        build.args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"]);
        build.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", "-Zunstable-options -Cpanic=immediate-abort");
    }
    step(&mut build)?;
    Ok(workspace.target().join(WASM).join("wasm/uphunt_wasm.wasm"))
}

/// Builds the package's `dist` and returns its one file for bundlers, browsers and Node.
pub(crate) fn bundle(workspace: &Workspace) -> Result<PathBuf, Ended> {
    let work = sources(workspace)?;
    let dist = folder(workspace).join("package/dist");
    let mut build = workspace.command("node");
    build.arg(workspace.root().join(SOURCE).join("build.mjs")).arg(&work).arg(TOOLS.folder(workspace)).arg(&dist);
    step(&mut build)?;
    Ok(dist.join("uphunt.js"))
}

/// Packs the package as it is published, as a tarball under `target/dist/npm`.
pub(crate) fn tarball(workspace: &Workspace) -> Result<PathBuf, Ended> {
    bundle(workspace)?;
    let package = folder(workspace).join("package");
    let source = workspace.root().join(SOURCE);
    for name in ["package.json", "README.md"] {
        copy(&source.join(name), &package.join(name))?;
    }
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        copy(&workspace.root().join(name), &package.join(name))?;
    }
    let out = workspace.target().join("dist/npm");
    let _ = fs::remove_dir_all(&out);
    fs::create_dir_all(&out).map_err(|error| file_error(&out, &error))?;
    let mut pack = workspace.command("npm");
    step(pack.args(["pack", "--silent", "--pack-destination"]).arg(&out).current_dir(&package))?;
    let packed = fs::read_dir(&out).map_err(|error| file_error(&out, &error))?.flatten().next();
    packed.map(|entry| entry.path()).ok_or_else(|| failed("npm packed nothing"))
}

/// Creates an empty project with the tarball installed and the tests beside it.
pub(crate) fn project(workspace: &Workspace) -> Result<PathBuf, Ended> {
    let tarball = tarball(workspace)?;
    let project = folder(workspace).join("project");
    let _ = fs::remove_dir_all(&project);
    for tests in ["tests", "tests/browser"] {
        copy_all(&workspace.root().join(SOURCE).join(tests), &project.join(tests))?;
    }
    let manifest = project.join("package.json");
    fs::write(&manifest, "{ \"private\": true, \"type\": \"module\" }\n")
        .map_err(|error| file_error(&manifest, &error))?;
    let mut install = workspace.command("npm");
    install.args(["install", "--no-audit", "--no-fund"]).arg(tarball).current_dir(&project);
    step(&mut install)?;
    Ok(project)
}

/// Returns the test files of one folder of that project, without the folders below it.
pub(crate) fn test_files(project: &Path, folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(project.join(folder)).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    files.retain(|path| path.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    files
}

/// Creates a command of Node in that project, with the paths that the tests need in its environment.
pub(crate) fn node(workspace: &Workspace, project: &Path) -> Command {
    let mut node = workspace.command("node");
    node.current_dir(project);
    node.env("UPHUNT_SANDBOX", workspace.built_program("uphunt-sandbox"));
    node.env("UPHUNT_VECTORS", workspace.root().join("tests/vectors"));
    node.env("UPHUNT_EXAMPLES", workspace.root().join("examples"));
    node.env("UPHUNT_NPM_TOOLS", TOOLS.folder(workspace));
    node.env("UPHUNT_SHOTS", folder(workspace).join("shots"));
    if let Some(chromium) = chromium::program(workspace) {
        node.env("UPHUNT_CHROMIUM", chromium);
    }
    node.env_remove("UPHUNT_API_KEY").env_remove("UPHUNT_BASE_URL");
    node
}

/// Returns the folder for everything that belongs to npm.
fn folder(workspace: &Workspace) -> PathBuf {
    workspace.target().join("npm")
}

fn copy(from: &Path, to: &Path) -> Result<(), Ended> {
    let copied = || -> io::Result<()> {
        fs::create_dir_all(to.parent().unwrap_or(to))?;
        fs::copy(from, to).map(drop)
    };
    copied().map_err(|error| file_error(from, &error))
}

/// Copies the files of a folder, without the folders below it.
fn copy_all(from: &Path, to: &Path) -> Result<(), Ended> {
    for entry in fs::read_dir(from).map_err(|error| file_error(from, &error))?.flatten() {
        if entry.path().is_file() {
            copy(&entry.path(), &to.join(entry.file_name()))?;
        }
    }
    Ok(())
}

fn file_error(path: &Path, error: &io::Error) -> Ended {
    failed(format!("{}: {error}", path.display()))
}
