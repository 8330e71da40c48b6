//! Dependencies: their licences, their sources and duplicates, by cargo-deny and `deny.toml`.

use super::Verdict;
use crate::cargo_tool::CARGO_DENY;
use crate::process::{run, typed};
use crate::requirement::Requirement;
use crate::term;
use crate::workspace::Workspace;

/// Checks all that needs no database. Advisories come from a database on GitHub, which the workflow reads.
pub(super) fn deny(workspace: &Workspace) -> Verdict {
    if let Err(missing) = CARGO_DENY.ensure(workspace) {
        return Verdict::Objection(missing.to_string());
    }
    let mut command = CARGO_DENY.command(workspace);
    command.args(["--offline", "--locked", "check", "--hide-inclusion-graph", "bans", "licenses", "sources"]);
    term::line(&typed(&command));
    run(&mut command).into()
}
