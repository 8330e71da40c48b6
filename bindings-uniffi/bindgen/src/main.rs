//! Writes the Kotlin or the Swift below a library's own files: `uphunt-uniffi-bindgen kotlin|swift LIBRARY OUT`, from the root of
//! the workspace.
//!
//! UniFFI reads what crosses the border from the built library itself, so it cannot differ from it; what it writes is then
//! made to read like the language ([`kotlin`]), and given documentation in which nothing is Rust ([`docs`]).
#![expect(clippy::format_push_string, reason = "a text of some thousand lines, written once")]

mod docs;
mod driven;
mod exceptions;
mod kotlin;
mod swift;

use std::process::ExitCode;

use anyhow::{Result, bail};
use camino::{Utf8Path, Utf8PathBuf};
use uniffi_bindgen::BindgenPaths;
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate_with_bindgen_paths};
use uphunt_declared::Declared;

/// How the crates are to be called, and what their own types become.
const CONFIG: &str = "bindings-uniffi/uniffi.toml";
/// What the libraries' exceptions are written from.
const CORE: &str = "core/src";

fn main() -> ExitCode {
    match write(&std::env::args().skip(1).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&format!("{error:#}")),
    }
}

fn write(arguments: &[String]) -> Result<()> {
    let [language, library, out] = arguments else {
        bail!("usage: uphunt-uniffi-bindgen kotlin|swift LIBRARY OUT");
    };
    let (language, finish): (_, fn(&Utf8Path, &Declared) -> Result<()>) = match language.as_str() {
        "kotlin" => (TargetLanguage::Kotlin, kotlin::finish),
        "swift" => (TargetLanguage::Swift, swift::finish),
        other => bail!("there is no language {other:?} here"),
    };
    let declared = Declared::read(CORE.as_ref()).map_err(anyhow::Error::msg)?;
    let out = Utf8PathBuf::from(out);
    let options = GenerateOptions {
        languages: vec![language],
        source: library.into(),
        out_dir: out.clone(),
        config_override: Some(CONFIG.into()),
        ..GenerateOptions::default()
    };
    generate_with_bindgen_paths(options, BindgenPaths::default())?;
    finish(&out, &declared)
}

#[expect(clippy::print_stderr, reason = "that is where a program complains")]
fn fail(why: &str) -> ExitCode {
    eprintln!("{why}");
    ExitCode::FAILURE
}
