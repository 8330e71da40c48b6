//! Builds the programs that are measured, as releases where this program is one, and says where they are.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, bail};
use serde_json::Value;

/// The program of this package.
pub(crate) fn program(package: &str) -> anyhow::Result<PathBuf> {
    build(&["--package", package, "--bin", package], package)
}

/// The program `uphunt`.
pub(crate) fn command_line() -> anyhow::Result<PathBuf> {
    build(&["--package", "uphunt-cli", "--bin", "uphunt"], "uphunt")
}

/// An example of this package.
pub(crate) fn example(name: &str) -> anyhow::Result<PathBuf> {
    build(&["--package", env!("CARGO_PKG_NAME"), "--example", name], name)
}

/// cargo says itself where it puts what it builds: the target directory may be anywhere.
fn build(what: &[&str], name: &str) -> anyhow::Result<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["build", "--quiet", "--message-format", "json"]).args(what);
    if !cfg!(debug_assertions) {
        command.arg("--release");
    }
    let built = command.current_dir(env!("CARGO_MANIFEST_DIR")).stderr(Stdio::inherit()).output()?;
    if !built.status.success() {
        bail!("{name} could not be built");
    }
    let mut messages = built.stdout.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok());
    let executable = |message: Value| {
        let ours = message["target"]["name"] == name;
        message["executable"].as_str().filter(|_| ours).map(PathBuf::from)
    };
    messages.find_map(executable).with_context(|| format!("cargo did not say where {name} is"))
}
