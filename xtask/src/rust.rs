//! The Rust toolchain: targets and components beyond the plain compiler.

use std::path::Path;

use crate::need::Missing;
use crate::process::{Ended, run_quietly};
use crate::suite::mobile;
use crate::workspace::Workspace;

/// The target that npm's WebAssembly is built for.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// The standard library for WebAssembly.
pub(crate) fn wasm_target(workspace: &Workspace) -> Result<(), Missing> {
    target(workspace, WASM)
}

/// The standard libraries for phones.
pub(crate) fn mobile_targets(workspace: &Workspace) -> Result<(), Missing> {
    mobile::targets().try_for_each(|name| target(workspace, name))
}

/// The standard library for a target. Asked of `rustc`, since a toolchain need not come from rustup.
pub(crate) fn target(workspace: &Workspace, name: &str) -> Result<(), Missing> {
    let found = run_quietly(workspace.command("rustc").args(["--print", "target-libdir", "--target", name]));
    if found.success && Path::new(found.output.trim()).is_dir() {
        return Ok(());
    }
    Err(Missing::new(format!("no {name} target"), "Run `cargo xtask setup`."))
}

/// The source of the standard library, which is built along where size counts.
pub(crate) fn standard_library_source(workspace: &Workspace) -> Result<(), Missing> {
    let found = run_quietly(workspace.command("rustc").args(["--print", "sysroot"]));
    if Path::new(found.output.trim()).join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file() {
        return Ok(());
    }
    Err(Missing::new("no source of Rust's standard library", "Run `cargo xtask setup` (rustup's component rust-src)."))
}

/// A cargo subcommand that a minimal toolchain lacks, `clippy` or `fmt`.
pub(crate) fn has_subcommand(workspace: &Workspace, name: &str) -> bool {
    run_quietly(&mut workspace.cargo([name, "--version"])).success
}

/// Installs a target or a component (`what`) with rustup.
pub(crate) fn rustup_add(workspace: &Workspace, what: &str, name: &str) -> Result<(), String> {
    let Ended { success, how, output } = run_quietly(workspace.command("rustup").args([what, "add", name]));
    if success { Ok(()) } else { Err(format!("`rustup {what} add {name}` failed: {how}\n{}", output.trim_end())) }
}
