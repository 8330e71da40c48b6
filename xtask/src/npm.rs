//! The npm package: the core as WebAssembly, the JavaScript around it, and the project that it is tested in.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::chromium;
use crate::native::{failed, step};
use crate::process::{Ended, run_quietly};
use crate::requirement::{Missing, Requirement};
use crate::rust::WASM;
use crate::workspace::Workspace;

/// Where the package's own files are.
const SOURCE: &str = "bindings-wasm";
/// The oldest Node whose test runner and `require` do what the tests ask.
const NODE: u32 = 20;

/// Node with npm.
pub(crate) const NODE_WITH_NPM: Node = Node;
/// What builds and tests the npm package: the packages that `bindings-wasm/tools` pins.
pub(crate) const TOOLS: Tools = Tools;

/// Node with npm.
pub(crate) struct Node;

impl Requirement for Node {
    fn name(&self) -> String {
        format!("Node {NODE} or later with npm")
    }

    fn find(&self, workspace: &Workspace) -> Result<(), Missing> {
        let node = run_quietly(workspace.command("node").arg("--version"));
        let version = node.output.trim().trim_start_matches('v').split('.').next().and_then(|major| major.parse().ok());
        let has_npm = run_quietly(workspace.command("npm").arg("--version")).success;
        if node.success && has_npm && version.is_some_and(|version: u32| version >= NODE) {
            return Ok(());
        }
        Err(Missing::new(format!("no {}", self.name()), "install it from nodejs.org"))
    }
}

/// The npm packages that build and test ours.
pub(crate) struct Tools;

impl Requirement for Tools {
    fn name(&self) -> String {
        format!("npm tools ({SOURCE}/tools)")
    }

    fn find(&self, workspace: &Workspace) -> Result<(), Missing> {
        NODE_WITH_NPM.find(workspace)?;
        let lock = workspace.root().join(SOURCE).join("tools/package-lock.json");
        let installed = folder(workspace).join("tools/installed.json");
        match (fs::read(lock), fs::read(installed)) {
            (Ok(wanted), Ok(installed)) if wanted == installed => Ok(()),
            _ => Err(Missing::new(format!("no {}", self.name()), "run `cargo xtask setup`")),
        }
    }

    fn is_installable(&self) -> bool {
        true
    }

    fn install(&self, workspace: &Workspace) -> Result<(), Missing> {
        NODE_WITH_NPM.find(workspace)?;
        let installed = tools(workspace);
        installed
            .map(drop)
            .map_err(|ended| Missing::new(format!("no {} ({})", self.name(), ended.how), "let npm reach its registry"))
    }
}

/// The folder with the `node_modules` that build and test the package; made when its manifest has changed.
pub(crate) fn tools(workspace: &Workspace) -> Result<PathBuf, Ended> {
    let folder = folder(workspace).join("tools");
    let lock = workspace.root().join(SOURCE).join("tools/package-lock.json");
    let stamp = folder.join("installed.json");
    let wanted = fs::read(&lock).map_err(|error| said(&lock, &error))?;
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(folder);
    }
    for name in ["package.json", "package-lock.json"] {
        copy(&workspace.root().join(SOURCE).join("tools").join(name), &folder.join(name))?;
    }
    // No package of these needs a script: their programs for this machine are packages, too.
    let mut install = workspace.command("npm");
    install.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&folder);
    step(&mut install)?;
    fs::write(&stamp, wanted).map_err(|error| said(&stamp, &error))?;
    Ok(folder)
}

/// The TypeScript of the package with wasm-bindgen's JavaScript beside it, as it is compiled.
pub(crate) fn sources(workspace: &Workspace) -> Result<PathBuf, Ended> {
    let wasm = module(workspace)?;
    let work = folder(workspace).join("work");
    // Files of an earlier version must not be compiled.
    let _ = fs::remove_dir_all(&work);
    let source = workspace.root().join(SOURCE);
    copy_all(&source.join("js"), &work)?;
    copy_all(&source.join("js/generated"), &work.join("generated"))?;
    copy(&source.join("tsconfig.json"), &work.join("tsconfig.json"))?;
    let mut bindgen = workspace.cargo(["run", "--locked", "--quiet", "--release", "--package", "uphunt-wasm-bindgen"]);
    step(bindgen.arg("--").arg(wasm).arg(work.join("native")))?;
    Ok(work)
}

/// Set to `0`, it makes the module with the standard library as it is distributed. Otherwise the standard library is built along,
/// with panics as traps: about 15 KB less. That takes the component rust-src and two unstable flags.
const BUILD_STD: &str = "UPHUNT_BUILD_STD";

/// The core for WebAssembly.
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
    let tools = tools(workspace)?;
    let work = sources(workspace)?;
    let dist = folder(workspace).join("package/dist");
    let mut build = workspace.command("node");
    build.arg(workspace.root().join(SOURCE).join("build.mjs")).arg(&work).arg(tools).arg(&dist);
    step(&mut build)?;
    Ok(dist.join("uphunt.js"))
}

/// The package as it is published: a tarball under `target/dist/npm`.
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
    fs::create_dir_all(&out).map_err(|error| said(&out, &error))?;
    let mut pack = workspace.command("npm");
    step(pack.args(["pack", "--silent", "--pack-destination"]).arg(&out).current_dir(&package))?;
    let packed = fs::read_dir(&out).map_err(|error| said(&out, &error))?.flatten().next();
    packed.map(|entry| entry.path()).ok_or_else(|| failed("npm packed nothing"))
}

/// An otherwise empty project with the tarball installed and the tests beside it.
pub(crate) fn project(workspace: &Workspace) -> Result<PathBuf, Ended> {
    let tarball = tarball(workspace)?;
    let project = folder(workspace).join("project");
    let _ = fs::remove_dir_all(&project);
    for tests in ["tests", "tests/browser"] {
        copy_all(&workspace.root().join(SOURCE).join(tests), &project.join(tests))?;
    }
    let manifest = project.join("package.json");
    fs::write(&manifest, "{ \"private\": true, \"type\": \"module\" }\n").map_err(|error| said(&manifest, &error))?;
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
    node.env("UPHUNT_NPM_TOOLS", folder(workspace).join("tools"));
    node.env("UPHUNT_SHOTS", folder(workspace).join("shots"));
    if let Some(chromium) = chromium::program(workspace) {
        node.env("UPHUNT_CHROMIUM", chromium);
    }
    node.env_remove("UPHUNT_API_KEY").env_remove("UPHUNT_BASE_URL");
    node
}

/// A program of the tools, run on this machine's Node.
pub(crate) fn program(workspace: &Workspace, name: &str) -> Command {
    workspace.command(folder(workspace).join("tools/node_modules/.bin").join(name))
}

/// Where everything of npm's is built.
fn folder(workspace: &Workspace) -> PathBuf {
    workspace.target().join("npm")
}

fn copy(from: &Path, to: &Path) -> Result<(), Ended> {
    let copied = || -> io::Result<()> {
        fs::create_dir_all(to.parent().unwrap_or(to))?;
        fs::copy(from, to).map(drop)
    };
    copied().map_err(|error| said(from, &error))
}

/// The files of a folder that has none below it.
fn copy_all(from: &Path, to: &Path) -> Result<(), Ended> {
    for entry in fs::read_dir(from).map_err(|error| said(from, &error))?.flatten() {
        if entry.path().is_file() {
            copy(&entry.path(), &to.join(entry.file_name()))?;
        }
    }
    Ok(())
}

fn said(path: &Path, error: &io::Error) -> Ended {
    failed(format!("{}: {error}", path.display()))
}
