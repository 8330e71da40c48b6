//! `cargo xtask docs`: the manual and each language's reference, under `target/docs`.

mod links;
mod references;

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::cargo_tool::MDBOOK;
use crate::native::failed;
use crate::process::{Ended, run_quietly};
use crate::requirement::Requirement;
use crate::term::{Tone, heading, line, paint};
use crate::workspace::Workspace;

/// A part of the documentation.
struct Part {
    name: &'static str,
    about: &'static str,
    needs: &'static [&'static dyn Requirement],
    /// Writes it to its folder.
    build: fn(&Workspace) -> Result<(), Ended>,
}

/// The manual comes first: it replaces the whole folder.
const PARTS: &[Part] = &[
    Part { name: "book", about: "the manual (mdBook)", needs: &[&MDBOOK], build: book },
    Part { name: "rust", about: "the crates (rustdoc)", needs: &[], build: references::rust },
    Part { name: "python", about: "the Python package (pdoc)", needs: references::PYTHON, build: references::python },
    Part {
        name: "typescript",
        about: "the npm package (TypeDoc)",
        needs: references::TYPESCRIPT,
        build: references::typescript,
    },
    Part { name: "kotlin", about: "the Kotlin library (Dokka)", needs: references::KOTLIN, build: references::kotlin },
    Part {
        name: "swift",
        about: "the Swift package (DocC)",
        needs: references::SWIFT_MODULE,
        build: references::swift,
    },
];

/// Returns the names of all parts.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    PARTS.iter().map(|part| part.name)
}

/// Builds the named parts, or all, then checks every link. A part whose tools are missing is left out.
pub(crate) fn run_docs(workspace: &Workspace, wanted: &[String]) -> ExitCode {
    let mut is_complete = true;
    for part in PARTS.iter().filter(|part| wanted.is_empty() || wanted.iter().any(|name| name == part.name)) {
        heading(&format!("{}: {}", part.name, part.about));
        if let Some(missing) = part.needs.iter().find_map(|need| need.ensure(workspace).err()) {
            line(&paint(&format!("{}: left out, {missing}", part.name), Tone::Wary));
        } else if let Err(ended) = (part.build)(workspace) {
            is_complete = false;
            line(&paint(&format!("{}: {}", part.name, ended.how), Tone::Bad));
        }
    }
    let dead = links::dead(&folder(workspace));
    for link in &dead {
        line(&paint(link, Tone::Bad));
    }
    if !is_complete || !dead.is_empty() {
        return ExitCode::FAILURE;
    }
    line(&paint(&folder(workspace).join("index.html").display().to_string(), Tone::Good));
    ExitCode::SUCCESS
}

/// Builds the manual and returns its dead links; for the tests.
pub(crate) fn check_book(workspace: &Workspace) -> Result<Vec<String>, Ended> {
    book(workspace).map(|()| links::dead(&folder(workspace)))
}

/// Where all parts are built.
fn folder(workspace: &Workspace) -> PathBuf {
    workspace.target().join("docs")
}

/// Builds the manual. A warning of mdBook is a failure.
fn book(workspace: &Workspace) -> Result<(), Ended> {
    let folder = folder(workspace);
    let references = workspace.target().join("docs-references");
    // mdBook empties its folder; the references stay in place.
    let _ = fs::remove_dir_all(&references);
    let _ = fs::rename(folder.join("api"), &references);
    let mut build = MDBOOK.command(workspace);
    build.args(["build", "docs", "--dest-dir"]).arg(&folder).env("NO_COLOR", "1");
    // mdBook logs to standard error.
    let ended = run_quietly(&mut build);
    line(ended.output.trim_end());
    let _ = fs::rename(&references, folder.join("api"));
    if !ended.success {
        return Err(ended);
    }
    if ended.output.contains("WARN") { Err(failed("mdBook warned")) } else { Ok(()) }
}
