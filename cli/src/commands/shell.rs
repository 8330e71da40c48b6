//! `completions` and `man`.

use std::path::Path;

use clap::CommandFactory as _;
use clap_complete::Shell;

use crate::args::Cli;
use crate::failure::Result;
use crate::output::print;

/// Prints completions for a shell.
pub(crate) fn completions(shell: Shell) -> Result {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "uphunt", &mut script);
    print(&String::from_utf8_lossy(&script))
}

/// Writes a manual page for each command.
pub(crate) fn manual(folder: &Path) -> Result {
    std::fs::create_dir_all(folder)?;
    Ok(clap_mangen::generate_to(Cli::command(), folder)?)
}
