//! `cargo xtask page`: the npm package in the sandbox's page.
//!
//! The page uses the package's one file. It is checked in, so that the sandbox builds without Node and WebAssembly.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use crate::native::failed;
use crate::npm;
use crate::process::Ended;
use crate::term::{Tone, line, paint};
use crate::workspace::Workspace;

/// Where the page has the file.
const FILE: &str = "sandbox/page/uphunt.js";

/// Checks that the page has this file of the package.
///
/// Only what is published is checked: each change of the core gives another file.
pub(crate) fn check(workspace: &Workspace, bundle: &Path) -> Result<(), Ended> {
    let read = |path: &Path| fs::read(path).map_err(|error| failed(format!("{}: {error}", path.display())));
    if read(&workspace.root().join(FILE))? == read(bundle)? {
        return Ok(());
    }
    Err(failed(format!("{FILE} is another build of the package: run `cargo xtask page`, and commit the file")))
}

/// Builds the package and copies its file.
pub(crate) fn run(workspace: &Workspace) -> ExitCode {
    let copied = npm::bundle(workspace).and_then(|bundle| {
        fs::copy(&bundle, workspace.root().join(FILE)).map_err(|error| failed(format!("{FILE}: {error}")))
    });
    match copied {
        Ok(_) => {
            line(&paint(FILE, Tone::Good));
            ExitCode::SUCCESS
        }
        Err(ended) => {
            line(&paint(&ended.how, Tone::Bad));
            ExitCode::FAILURE
        }
    }
}
