//! The browser that tests of web pages run in: the machine's, or one from an npm package that carries it.

use std::env;
use std::fs;
use std::path::PathBuf;

use crate::npm::NODE_WITH_NPM;
use crate::process::{Ended, run_quietly};
use crate::requirement::{Missing, Requirement};
use crate::term;
use crate::workspace::Workspace;

/// Names the program, where it is not found by itself.
const VARIABLE: &str = "UPHUNT_CHROMIUM";
/// What distributions call it.
const PROGRAMS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/// The npm project that pins the package.
const PROJECT: &str = "xtask/chromium";

/// Chromium, or a browser built from it.
pub(crate) const CHROMIUM: Chromium = Chromium;

/// Chromium, or a browser built from it.
pub(crate) struct Chromium;

impl Requirement for Chromium {
    fn name(&self) -> String {
        "Chromium".to_owned()
    }

    fn find(&self, workspace: &Workspace) -> Result<(), Missing> {
        program(workspace).map(drop).ok_or_else(|| Missing::system("no Chromium"))
    }

    /// The package has a program for one platform.
    fn is_installable(&self) -> bool {
        cfg!(all(target_os = "linux", target_arch = "x86_64"))
    }

    fn install(&self, workspace: &Workspace) -> Result<(), Missing> {
        NODE_WITH_NPM.find(workspace)?;
        let unpacked = unpack(workspace);
        unpacked.map_err(|reason| {
            term::line(&reason);
            Missing::system("no Chromium")
        })
    }
}

/// Returns the program that the environment names, else the first one on the `PATH`, else the npm package's.
pub(crate) fn program(workspace: &Workspace) -> Option<PathBuf> {
    if let Some(named) = env::var_os(VARIABLE).filter(|name| !name.is_empty()) {
        return Some(PathBuf::from(named)).filter(|program| program.is_file());
    }
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    let installed = PROGRAMS.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    installed.chain([folder(workspace).join("chromium")]).find(|program| program.is_file())
}

fn unpack(workspace: &Workspace) -> Result<(), String> {
    let (project, folder) = (workspace.root().join(PROJECT), folder(workspace));
    let copied = fs::create_dir_all(&folder).and_then(|()| {
        ["package.json", "package-lock.json"]
            .iter()
            .try_for_each(|name| fs::copy(project.join(name), folder.join(name)).map(drop))
    });
    copied.map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut install = workspace.command("npm");
    install.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&folder);
    let mut unpack = workspace.command("node");
    unpack.arg(project.join("unpack.mjs")).arg(&folder);
    for command in [&mut install, &mut unpack] {
        let Ended { success, how, output } = run_quietly(command);
        if !success {
            return Err(format!("{how}\n{}", output.trim_end()));
        }
    }
    Ok(())
}

fn folder(workspace: &Workspace) -> PathBuf {
    workspace.target().join("chromium")
}
