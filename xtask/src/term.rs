//! Writes to the terminal, in colour if it shows colours.

use std::env;
use std::io::{self, IsTerminal, Write};

/// A meaning that a colour stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    /// A heading.
    Strong,
    /// Success.
    Good,
    /// Failure.
    Bad,
    /// Skipped, or worth a look.
    Wary,
}

/// Writes one line to standard output. A closed pipe (`| head`) is ignored: `println!` would panic.
pub(crate) fn line(text: &str) {
    let mut out = io::stdout().lock();
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}

/// Writes a heading after an empty line.
pub(crate) fn heading(text: &str) {
    line(&format!("\n{}", paint(&format!("── {text} ──"), Tone::Strong)));
}

/// Returns the text in the tone's colour if the terminal shows colours.
pub(crate) fn paint(text: &str, tone: Tone) -> String {
    if colours() { coloured(text, tone) } else { text.to_owned() }
}

/// Returns true on a terminal whose user has not set `NO_COLOR` (<https://no-color.org>).
pub(crate) fn colours() -> bool {
    io::stdout().is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

fn coloured(text: &str, tone: Tone) -> String {
    let code = match tone {
        Tone::Strong => "1",
        Tone::Good => "32",
        Tone::Bad => "31",
        Tone::Wary => "33",
    };
    format!("\u{1b}[{code}m{text}\u{1b}[0m")
}
