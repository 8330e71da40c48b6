//! Writes the Python classes that the core's declarations stand for: `uphunt-python-generate CORE_SRC PACKAGE`.
//!
//! It reads the declarations themselves, so that there is one list of models, fields, names and documentation
//! (`docs/decisions/007-python-faces.md`). With `--check` it writes nothing and fails when a file is not what it would write.
#![expect(clippy::format_push_string, clippy::format_collect, reason = "a text of a thousand lines, written once")]

mod errors;
mod models;
mod python;

use std::path::Path;
use std::process::ExitCode;

use uphunt_declared::Declared;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (check, folders): (Vec<_>, Vec<_>) = arguments.iter().partition(|argument| *argument == "--check");
    let [core, package] = folders[..] else {
        return fail("usage: uphunt-python-generate [--check] CORE_SRC PACKAGE");
    };
    let declared = match Declared::read(Path::new(core)) {
        Ok(declared) => declared,
        Err(why) => return fail(&why),
    };
    for (name, text) in [("models.py", models::write(&declared)), ("errors.py", errors::write(&declared))] {
        let path = Path::new(package).join(name);
        if !check.is_empty() {
            if std::fs::read_to_string(&path).unwrap_or_default() != text {
                return fail(&format!("{} is not what the core declares; generate it again", path.display()));
            }
        } else if let Err(error) = std::fs::write(&path, text) {
            return fail(&format!("{}: {error}", path.display()));
        }
    }
    ExitCode::SUCCESS
}

#[expect(clippy::print_stderr, reason = "that is where a program complains")]
fn fail(why: &str) -> ExitCode {
    eprintln!("{why}");
    ExitCode::FAILURE
}
