//! The browser that tests of web pages run in.

use std::env;
use std::path::PathBuf;

use crate::requirement::{Missing, Requirement};
use crate::workspace::Workspace;

/// Names the program, where it is not found by itself.
const VARIABLE: &str = "UPHUNT_CHROMIUM";
/// What distributions call it.
const PROGRAMS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Chromium, or a browser built from it.
pub(crate) const CHROMIUM: Chromium = Chromium;

/// Chromium, or a browser built from it.
pub(crate) struct Chromium;

impl Requirement for Chromium {
    fn name(&self) -> String {
        "Chromium".to_owned()
    }

    fn find(&self, _: &Workspace) -> Result<(), Missing> {
        program().map(drop).ok_or_else(|| Missing::system("no Chromium"))
    }
}

/// The program that the environment names, or the first one on the `PATH`.
pub(crate) fn program() -> Option<PathBuf> {
    if let Some(named) = env::var_os(VARIABLE).filter(|name| !name.is_empty()) {
        return Some(PathBuf::from(named)).filter(|program| program.is_file());
    }
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    let candidates = PROGRAMS.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    candidates.into_iter().find(|program| program.is_file())
}
