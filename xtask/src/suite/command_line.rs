//! The program `uphunt`, where its tests need more than cargo.

use std::fs;
use std::process::Command;

use super::Outcome;
use crate::counts::node_test;
use crate::native::{failed, step};
use crate::npm_project::MCP_CLIENT;
use crate::process::{self, Ended, typed};
use crate::term;
use crate::workspace::Workspace;

/// Builds the program as `cargo install --debug` builds it, so that the suite `installed` has nothing left to compile.
pub(super) fn build(workspace: &Workspace) -> Result<(), Ended> {
    step(&mut workspace.cargo(["build", "--locked", "--package", "uphunt-cli"]))
}

/// Runs the reference client against `uphunt mcp`.
pub(super) fn mcp(workspace: &Workspace) -> Outcome {
    let tests = build(workspace).and_then(|()| mcp_tests(workspace));
    match tests {
        Ok(mut tests) => {
            term::line(&typed(&tests));
            Outcome::of_tests(&process::run(&mut tests), node_test::count)
        }
        Err(ended) => Outcome::of_check(&ended),
    }
}

/// Node finds packages beside the file that imports them, so the tests run from where the client is installed.
fn mcp_tests(workspace: &Workspace) -> Result<Command, Ended> {
    let (name, folder) = ("mcp.test.mjs", MCP_CLIENT.folder(workspace));
    fs::copy(workspace.root().join(MCP_CLIENT.source).join(name), folder.join(name))
        .map_err(|error| failed(format!("{name}: {error}")))?;
    let mut tests = workspace.command("node");
    tests.args(["--test", "--test-reporter=spec", "--test-timeout=60000", name]).current_dir(folder);
    tests.env("UPHUNT_PROGRAM", workspace.built_program("uphunt"));
    Ok(tests)
}
