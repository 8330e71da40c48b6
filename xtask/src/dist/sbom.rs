//! Bills of materials (CycloneDX): which crates are in what is published.

use std::fs;
use std::path::Path;

use super::file_error;
use crate::cargo_tool::CARGO_CYCLONEDX;
use crate::native::{failed, step};
use crate::process::{Ended, run_quietly};
use crate::requirement::Requirement;
use crate::workspace::Workspace;

/// What the tool calls its files. It leaves one beside every manifest of the workspace.
const FILE: &str = "sbom.cdx";

/// Writes a bill for each crate, `<crate>.cdx.json`, to the folder.
pub(super) fn write(workspace: &Workspace, crates: &[&str], folder: &Path) -> Result<(), Ended> {
    CARGO_CYCLONEDX.ensure(workspace).map_err(|missing| failed(missing.to_string()))?;
    let mut generate = CARGO_CYCLONEDX.command(workspace);
    generate.args(["cyclonedx", "--quiet", "--format", "json", "--spec-version", "1.5", "--all-features"]);
    step(generate.args(["--target", "all", "--override-filename", FILE]))?;
    let moved = crates.iter().try_for_each(|name| {
        let from = workspace.root().join(name).join(format!("{FILE}.json"));
        let to = folder.join(format!("{}.cdx.json", name.replace("bindings-", "uphunt-")));
        fs::copy(&from, to).map(drop).map_err(|error| file_error(&from, &error))
    });
    remove_leftovers(workspace);
    moved
}

fn remove_leftovers(workspace: &Workspace) {
    let listed =
        run_quietly(workspace.command("git").args(["ls-files", "-z", "--others", "--", &format!("*{FILE}.json")]));
    for path in listed.output.split_terminator('\0').filter(|path| !path.starts_with("target/")) {
        let _ = fs::remove_file(workspace.root().join(path));
    }
}
