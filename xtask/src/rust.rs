//! The Rust toolchain: targets and components beyond the compiler and cargo.

use std::path::Path;

use crate::process::run_quietly;
use crate::requirement::{Missing, Requirement};
use crate::workspace::Workspace;

/// The target of the npm package's module.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// The standard library for WebAssembly.
pub(crate) const WASM_TARGET: Target = Target(WASM);
/// The standard library for Android.
pub(crate) const ANDROID_TARGET: Target = Target("aarch64-linux-android");
/// The standard library for iOS.
pub(crate) const IOS_TARGET: Target = Target("aarch64-apple-ios");
/// The linter.
pub(crate) const CLIPPY: Component =
    Component { name: "clippy", find: |workspace| has_subcommand(workspace, "clippy") };
/// The formatter.
pub(crate) const RUSTFMT: Component = Component { name: "rustfmt", find: |workspace| has_subcommand(workspace, "fmt") };
/// The source of the standard library, which is compiled into the npm package's module.
pub(crate) const RUST_SRC: Component = Component { name: "rust-src", find: has_standard_library_source };

/// The standard library for another target.
pub(crate) struct Target(pub(crate) &'static str);

/// A part of a Rust toolchain that a minimal one lacks.
pub(crate) struct Component {
    name: &'static str,
    find: fn(&Workspace) -> bool,
}

impl Requirement for Target {
    fn name(&self) -> String {
        format!("Rust target {}", self.0)
    }

    /// Looks into the toolchain itself: it need not come from rustup.
    fn find(&self, workspace: &Workspace) -> Result<(), Missing> {
        let libraries = run_quietly(workspace.command("rustc").args(["--print", "target-libdir", "--target", self.0]));
        if libraries.success && Path::new(libraries.output.trim()).is_dir() {
            return Ok(());
        }
        Err(Missing::new(format!("no {}", self.name()), format!("run `rustup target add {}`", self.0)))
    }

    fn is_installable(&self) -> bool {
        true
    }

    fn install(&self, workspace: &Workspace) -> Result<(), Missing> {
        rustup_add(workspace, "target", self.0)
    }
}

impl Requirement for Component {
    fn name(&self) -> String {
        format!("Rust component {}", self.name)
    }

    fn find(&self, workspace: &Workspace) -> Result<(), Missing> {
        if (self.find)(workspace) {
            return Ok(());
        }
        Err(Missing::new(
            format!("no {}", Requirement::name(self)),
            format!("run `rustup component add {}`", self.name),
        ))
    }

    fn is_installable(&self) -> bool {
        true
    }

    fn install(&self, workspace: &Workspace) -> Result<(), Missing> {
        rustup_add(workspace, "component", self.name)
    }
}

fn has_subcommand(workspace: &Workspace, name: &str) -> bool {
    run_quietly(&mut workspace.cargo([name, "--version"])).success
}

fn has_standard_library_source(workspace: &Workspace) -> bool {
    let sysroot = run_quietly(workspace.command("rustc").args(["--print", "sysroot"]));
    Path::new(sysroot.output.trim()).join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file()
}

fn rustup_add(workspace: &Workspace, what: &str, name: &str) -> Result<(), Missing> {
    let added = run_quietly(workspace.command("rustup").args([what, "add", name]));
    if added.success {
        return Ok(());
    }
    let reason = added.output.trim_end().lines().last().unwrap_or(&added.how).to_owned();
    Err(Missing::new(format!("no Rust {what} {name} ({reason})"), format!("run `rustup {what} add {name}`")))
}
