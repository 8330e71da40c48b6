//! Bills of materials (CycloneDX): the crates in each package.

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

/// Writes a bill for each crate, named after its folder.
pub(super) fn write(workspace: &Workspace, crates: &[&str], folder: &Path) -> Result<(), Ended> {
    CARGO_CYCLONEDX.ensure(workspace).map_err(|missing| failed(missing.to_string()))?;
    let mut generate = CARGO_CYCLONEDX.command(workspace);
    generate.args(["cyclonedx", "--quiet", "--format", "json", "--spec-version", "1.5", "--all-features"]);
    step(generate.args(["--target", "all", "--override-filename", FILE]))?;
    let written = crates.iter().try_for_each(|name| bill(workspace, name, folder));
    remove_leftovers(workspace);
    written
}

/// Copies the bill of the crate in this folder, without the path of this checkout.
fn bill(workspace: &Workspace, name: &str, folder: &Path) -> Result<(), Ended> {
    let from = workspace.root().join(name).join(format!("{FILE}.json"));
    let text = fs::read_to_string(&from).map_err(|error| file_error(&from, &error))?;
    let checkout = format!("file://{}", workspace.root().display());
    let to = folder.join(format!("{}.cdx.json", name.replace('/', "-")));
    fs::write(&to, text.replace(&checkout, "file://.")).map_err(|error| file_error(&to, &error))
}

fn remove_leftovers(workspace: &Workspace) {
    let listed =
        run_quietly(workspace.command("git").args(["ls-files", "-z", "--others", "--", &format!("*{FILE}.json")]));
    for path in listed.output.split_terminator('\0').filter(|path| !path.starts_with("target/")) {
        let _ = fs::remove_file(workspace.root().join(path));
    }
}
