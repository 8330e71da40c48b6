//! Swift: swift-format's layout and rules, where there is a toolchain.

use super::Verdict;
use super::tracked::files;
use crate::process::run;
use crate::swift::find;
use crate::term;
use crate::workspace::Workspace;

/// `swift format lint`, by `.swift-format`. Generated files are not tracked, and so not checked.
pub(super) fn format(workspace: &Workspace) -> Verdict {
    let toolchain = match find(workspace) {
        Ok(toolchain) => toolchain,
        Err(missing) => return Verdict::Clean(format!("not run: {missing}")),
    };
    let swift = match files(workspace, &["*.swift"]) {
        Ok(swift) => swift,
        Err(why) => return Verdict::Objection(why),
    };
    let mut command = toolchain.swift(workspace, workspace.root(), &["format", "lint", "--strict"]);
    term::line("swift format lint --strict");
    run(command.args(swift)).into()
}
