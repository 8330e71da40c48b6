//! The browser that tests of web pages run in: the machine's, or one from an npm package that carries it.

use std::env;
use std::path::PathBuf;

use crate::npm_project::NpmProject;
use crate::process::run_quietly;
use crate::requirement::{Missing, Requirement};
use crate::term;
use crate::workspace::Workspace;

/// Names the program, where it is not found by itself.
const VARIABLE: &str = "UPHUNT_CHROMIUM";
/// What distributions call it.
const PROGRAMS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/// The npm package that carries one.
const PACKAGE: NpmProject = NpmProject { source: "xtask/chromium", folder: "chromium" };

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
        unpack(workspace).map_err(|reason| {
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
    installed.chain([PACKAGE.folder(workspace).join("chromium")]).find(|program| program.is_file())
}

fn unpack(workspace: &Workspace) -> Result<(), String> {
    PACKAGE.ensure(workspace).map_err(|missing| missing.to_string())?;
    let mut unpack = workspace.command("node");
    unpack.arg(workspace.root().join(PACKAGE.source).join("unpack.mjs")).arg(PACKAGE.folder(workspace));
    let ended = run_quietly(&mut unpack);
    if ended.success { Ok(()) } else { Err(format!("{}\n{}", ended.how, ended.output.trim_end())) }
}
