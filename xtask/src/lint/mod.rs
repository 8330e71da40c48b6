//! `cargo xtask lint`: runs every step, also after one failed, and prints a table.

mod cargo;
mod dependencies;
mod hygiene;
mod npm;
mod python;
mod swift;
mod tracked;
mod words;
mod workflows;

use std::process::ExitCode;
use std::time::Instant;

use crate::process::Ended;
use crate::table::{Align, Table};
use crate::term::{Tone, heading, line, paint};
use crate::workspace::Workspace;

/// Every step, the quick ones first.
const STEPS: &[Step] = &[
    Step { name: "hygiene", about: "machine paths, private registries, long files", run: hygiene::check },
    Step { name: "words", about: "prose: terms of the field, no metaphors", run: words::check },
    Step { name: "fmt", about: "rustfmt", run: cargo::fmt },
    Step { name: "clippy", about: "clippy, all targets", run: cargo::clippy },
    Step {
        name: "clippy-wasm",
        about: "clippy, the core and the npm package's part for WebAssembly",
        run: cargo::clippy_wasm,
    },
    Step { name: "deny", about: "dependencies: licences, sources, duplicates (cargo-deny)", run: dependencies::deny },
    Step { name: "actionlint", about: "GitHub's workflows", run: workflows::actionlint },
    Step { name: "doc", about: "rustdoc", run: cargo::doc },
    Step { name: "ruff", about: "Python: ruff check", run: python::ruff_check },
    Step { name: "ruff-format", about: "Python: ruff format", run: python::ruff_format },
    Step { name: "swift-format", about: "Swift: swift format lint", run: swift::format },
    Step { name: "prettier", about: "JavaScript and TypeScript: prettier", run: npm::prettier },
    Step { name: "tsc", about: "TypeScript: tsc --strict", run: npm::tsc },
    Step { name: "mypy", about: "Python: mypy --strict", run: python::mypy },
    Step {
        name: "pyright",
        about: "Python: pyright, strict on the examples; the package's public types",
        run: python::pyright,
    },
];

struct Step {
    name: &'static str,
    about: &'static str,
    run: fn(&Workspace) -> Verdict,
}

/// The result of a step.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// No finding; perhaps a remark.
    Clean(String),
    /// Findings, in a few words; the step printed the details.
    Objection(String),
}

impl From<Ended> for Verdict {
    fn from(ended: Ended) -> Self {
        if ended.success { Self::Clean(String::new()) } else { Self::Objection(ended.how) }
    }
}

/// The names of all steps.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    STEPS.iter().map(|step| step.name)
}

/// Runs the named steps, or all of them.
pub(crate) fn run(workspace: &Workspace, wanted: &[String]) -> ExitCode {
    let mut table =
        Table::new([("step", Align::Left), ("", Align::Left), ("time", Align::Right), ("why", Align::Left)]);
    let mut failed = 0;
    let mut clean = 0;
    for step in STEPS.iter().filter(|step| wanted.is_empty() || wanted.iter().any(|name| name == step.name)) {
        heading(&format!("{}: {}", step.name, step.about));
        let start = Instant::now();
        let verdict = (step.run)(workspace);
        let time = format!("{:.1} s", start.elapsed().as_secs_f64());
        let (tone, word, count, why) = match verdict {
            Verdict::Clean(remark) => (Tone::Good, "clean", &mut clean, remark),
            Verdict::Objection(why) => (Tone::Bad, "FAILED", &mut failed, why),
        };
        *count += 1;
        table.row(tone, [step.name.to_owned(), word.to_owned(), time, why]);
    }
    line("");
    for row in table.lines() {
        line(&row);
    }
    line("");
    let tone = if failed > 0 { Tone::Bad } else { Tone::Good };
    line(&paint(&format!("{clean} clean, {failed} failed"), tone));
    if failed > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
