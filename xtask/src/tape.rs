//! `cargo xtask tape`: records the session of the command line that the README shows.

use std::process::ExitCode;

use crate::native::step;
use crate::term::{Tone, line, paint};
use crate::workspace::Workspace;

/// The picture. The test that records it compares it, too, where `WRITE` is not set.
const FILE: &str = "docs/images/session.svg";
/// Makes the test write the picture.
const WRITE: &str = "UPHUNT_WRITE_TAPE";

/// Records the session and writes the picture.
pub(crate) fn run(workspace: &Workspace) -> ExitCode {
    let mut record = workspace.cargo(["test", "--quiet", "--package", "uphunt-cli", "--test", "tape"]);
    match step(record.env(WRITE, "1")) {
        Ok(()) => {
            line(&paint(FILE, Tone::Good));
            ExitCode::SUCCESS
        }
        Err(ended) => {
            line(&paint(&ended.how, Tone::Bad));
            ExitCode::FAILURE
        }
    }
}
