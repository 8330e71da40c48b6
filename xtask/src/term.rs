//! What is written to the terminal, and whether in colour.

use std::env;
use std::io::{self, IsTerminal, Write};

/// A meaning that a piece of text can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    /// A heading.
    Strong,
    /// It went well.
    Good,
    /// It went wrong.
    Bad,
    /// It was left out, or deserves a look.
    Wary,
}

/// Writes one line to standard output. A reader that has gone away (`| head`) is no reason to panic.
pub(crate) fn line(text: &str) {
    let mut out = io::stdout().lock();
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}

/// Writes a heading, set apart from what came before it.
pub(crate) fn heading(text: &str) {
    line(&format!("\n{}", paint(&format!("── {text} ──"), Tone::Strong)));
}

/// The text in the tone's colour, where colours are shown.
pub(crate) fn paint(text: &str, tone: Tone) -> String {
    if colours() { coloured(text, tone) } else { text.to_owned() }
}

/// Colours are for a terminal whose user has not set `NO_COLOR` (<https://no-color.org>).
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
