//! `cargo xtask page`: the npm package in the sandbox's page.
//!
//! The page uses the package's one file. It is checked in, so that the sandbox builds without Node and WebAssembly.

use std::fs;
use std::process::ExitCode;

use crate::native::failed;
use crate::npm;
use crate::term::{Tone, line, paint};
use crate::workspace::Workspace;

/// Where the page has the file.
const FILE: &str = "sandbox/page/uphunt.js";

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
