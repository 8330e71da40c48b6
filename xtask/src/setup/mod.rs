//! `cargo xtask setup`: installs what tests and lints need. `--system` adds what takes root.

mod system;

use std::process::ExitCode;

pub(crate) use system::run as install_system;

use crate::python;
use crate::requirement::Requirement;
use crate::rust::{CLIPPY, RUSTFMT};
use crate::suite::SUITES;
use crate::table::{Align, Table};
use crate::term::{Tone, line};
use crate::workspace::Workspace;

/// What the lints need beside the suites.
const FOR_LINTS: &[&dyn Requirement] = &[&CLIPPY, &RUSTFMT, &python::TOOLS];

/// Installs all that takes no root, also after one installation failed, and prints what is there and what is not.
pub(crate) fn run(workspace: &Workspace) -> ExitCode {
    let mut table = Table::new([("", Align::Left), ("what", Align::Left), ("", Align::Left)]);
    let mut is_complete = true;
    for requirement in unique(FOR_LINTS.iter().chain(SUITES.iter().flat_map(|suite| suite.needs)).copied()) {
        let (tone, state, remark) = match requirement.ensure(workspace) {
            Ok(()) => (Tone::Good, "ready", String::new()),
            Err(missing) => {
                is_complete &= !requirement.is_installable();
                (Tone::Wary, "missing", missing.to_string())
            }
        };
        table.row(tone, [state.to_owned(), requirement.name(), remark]);
    }
    for row in table.lines() {
        line(&row);
    }
    if is_complete { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Returns each requirement once, in order of its first use.
pub(crate) fn unique<'a>(needs: impl Iterator<Item = &'a dyn Requirement>) -> Vec<&'a dyn Requirement> {
    let mut unique: Vec<&dyn Requirement> = Vec::new();
    for need in needs {
        if !unique.iter().any(|known| known.name() == need.name()) {
            unique.push(need);
        }
    }
    unique
}
