//! Rust: formatting, lints and documentation. Every warning is an error.

use super::Verdict;
use crate::process::{run, typed};
use crate::requirement::Requirement;
use crate::rust::{CLIPPY, RUSTFMT, WASM, WASM_TARGET};
use crate::term;
use crate::workspace::Workspace;

/// Checks the formatting.
pub(super) fn fmt(workspace: &Workspace) -> Verdict {
    if let Err(missing) = RUSTFMT.ensure(workspace) {
        return Verdict::Objection(missing.to_string());
    }
    let color = if term::colours() { "always" } else { "never" };
    cargo(workspace, &["fmt", "--all", "--check", "--", "--color", color])
}

/// Runs clippy over libraries, programs, tests and examples.
pub(super) fn clippy(workspace: &Workspace) -> Verdict {
    if let Err(missing) = CLIPPY.ensure(workspace) {
        return Verdict::Objection(missing.to_string());
    }
    cargo(workspace, &["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"])
}

/// Runs clippy over the code that only WebAssembly compiles.
pub(super) fn clippy_wasm(workspace: &Workspace) -> Verdict {
    if let Err(missing) = CLIPPY.ensure(workspace).and_then(|()| WASM_TARGET.ensure(workspace)) {
        return Verdict::Objection(missing.to_string());
    }
    let packages = ["clippy", "--package", "uphunt", "--package", "uphunt-wasm", "--target", WASM];
    cargo(workspace, &[&packages[..], &["--", "--deny", "warnings"]].concat())
}

/// Runs rustdoc, which warns of dead links.
pub(super) fn doc(workspace: &Workspace) -> Verdict {
    let mut command = workspace.cargo(["doc", "--workspace", "--no-deps"]);
    command.env("RUSTDOCFLAGS", "--deny warnings");
    term::line(&typed(&command));
    run(&mut command).into()
}

fn cargo(workspace: &Workspace, args: &[&str]) -> Verdict {
    let mut command = workspace.cargo(args);
    term::line(&typed(&command));
    run(&mut command).into()
}
