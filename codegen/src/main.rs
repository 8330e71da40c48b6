//! `uphunt-codegen [--check]`: writes the generated files of every language, or fails when one is stale.
//!
//! Run it as `cargo xtask codegen`. The core declares each model, status and error kind once, and `campaign` those of campaigns; `reader` parses those
//! declarations, and one module a language writes source code from them.
#![expect(clippy::format_push_string, clippy::format_collect, reason = "the output is a thousand lines, written once")]

mod kotlin;
mod python;
mod reader;
mod swift;
mod text;
mod typescript;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use reader::Declarations;

/// A generated source file.
struct GeneratedFile {
    /// Path from the workspace's root.
    path: &'static str,
    text: String,
}

fn main() -> ExitCode {
    let check = match std::env::args().nth(1).as_deref() {
        None => false,
        Some("--check") => true,
        Some(_) => return fail("usage: uphunt-codegen [--check]"),
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default();
    match run(&root, check) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => fail(&message),
    }
}

fn run(root: &Path, check: bool) -> Result<(), String> {
    let declarations = Declarations::read_core(&root.join("core/src"))?;
    let mut stale = Vec::new();
    for file in generate(root, &declarations)? {
        let path = root.join(file.path);
        if fs::read_to_string(&path).is_ok_and(|existing| existing == file.text) {
            continue;
        }
        if check {
            stale.push(file.path);
        } else {
            write(&path, &file.text).map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    if stale.is_empty() {
        return Ok(());
    }
    Err(format!("not what the core declares: {}; run `cargo xtask codegen`", stale.join(", ")))
}

/// Returns the files of every language.
fn generate(root: &Path, declarations: &Declarations) -> Result<Vec<GeneratedFile>, String> {
    let mut files = python::files(root, declarations, Declarations::read(&root.join("campaign/src"))?)?;
    files.extend(typescript::files(declarations));
    files.extend(kotlin::files(declarations));
    files.extend(swift::files(declarations));
    Ok(files)
}

fn write(path: &PathBuf, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}

#[expect(clippy::print_stderr, reason = "errors of a command line program go to standard error")]
fn fail(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::FAILURE
}
