//! Writes to the terminal, in colour if it shows colours.

use std::cell::RefCell;
use std::env;
use std::io::{self, IsTerminal, Write};

thread_local! {
    /// What this thread has written while its output is held back.
    static HELD: RefCell<Option<Vec<u8>>> = const { RefCell::new(None) };
}

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

/// Writes one line to standard output.
pub(crate) fn line(text: &str) {
    write(format!("{text}\n").as_bytes());
}

/// Writes to standard output. A closed pipe (`| head`) is ignored: `println!` would panic.
pub(crate) fn write(bytes: &[u8]) {
    let is_held = HELD.with_borrow_mut(|held| held.as_mut().map(|held| held.extend_from_slice(bytes)).is_some());
    if !is_held {
        let mut out = io::stdout().lock();
        let _ = out.write_all(bytes).and_then(|()| out.flush());
    }
}

/// Writes what this thread writes while `work` runs in one piece, after that.
pub(crate) fn in_one_piece<T>(work: impl FnOnce() -> T) -> T {
    let (done, held) = held_back(work);
    write(&held);
    done
}

fn held_back<T>(work: impl FnOnce() -> T) -> (T, Vec<u8>) {
    HELD.set(Some(Vec::new()));
    let done = work();
    (done, HELD.take().unwrap_or_default())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn output_is_held_back_until_the_work_is_done() {
        let ((), held) = held_back(|| {
            line("first");
            write(b"second");
        });
        assert_eq!(held, b"first\nsecond");
        assert!(HELD.with_borrow(Option::is_none));
    }
}
