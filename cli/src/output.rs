//! What a command prints: text for people, JSON for programs.

use std::io::{self, IsTerminal as _, Write as _};

use comfy_table::presets::NOTHING;
use comfy_table::{Attribute, Cell, ContentArrangement, Table};
use console::Style;
use serde::Serialize;
use uphunt::{ApplicationStatus, Credit, UnixMillis};

use crate::failure::Result;

/// Where a command's result goes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Output {
    json: bool,
}

impl Output {
    pub(crate) const fn new(json: bool) -> Self {
        Self { json }
    }

    pub(crate) const fn is_json(self) -> bool {
        self.json
    }

    /// Prints the value as JSON, or the text that `text` makes of it.
    pub(crate) fn show<T: Serialize>(self, value: &T, text: impl FnOnce(&T) -> String) -> Result {
        let printed = if self.json {
            let mut printed = serde_json::to_string_pretty(value).map_err(io::Error::other)?;
            printed.push('\n');
            printed
        } else {
            let mut printed = text(value);
            if !printed.is_empty() && !printed.ends_with('\n') {
                printed.push('\n');
            }
            printed
        };
        print(&printed)
    }

    /// Prints a line for people. With `--json` nothing: the result says it all.
    pub(crate) fn note(self, line: &str) -> Result {
        if self.json { Ok(()) } else { print(&format!("{line}\n")) }
    }
}

/// Writes to standard output. A reader that went away (`| head`) is no error.
pub(crate) fn print(text: &str) -> Result {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => Ok(other?),
    }
}

/// Writes a line to standard error. If nobody can read it (`2>&1 | head`), the command goes on: `eprintln!` would panic.
pub(crate) fn print_error(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

/// Returns whether a prompt can be shown: standard input and standard error are a terminal.
pub(crate) fn can_ask() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Shows a prompt. Ctrl-C ends the command, not the process at once: the prompt hides the cursor, which has to come back.
pub(crate) fn prompt<T>(show: impl FnOnce() -> dialoguer::Result<T>) -> Result<T> {
    #[cfg(unix)]
    let _interrupt = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::interrupt())?;
    let answer = show();
    if answer.is_err() {
        // If the terminal is gone, there is no cursor to show.
        let _ = console::Term::stderr().show_cursor();
    }
    Ok(answer?)
}

/// Returns whether a table of this width fits; without a terminal, everything does.
pub(crate) fn fits(width: u16) -> bool {
    console::Term::stdout().size_checked().is_none_or(|(_, columns)| columns >= width)
}

/// A table without lines, as `gh` and `kubectl` print it. Wide cells wrap on a terminal.
pub(crate) fn table(header: &[&str]) -> Table {
    let mut table = Table::new();
    table.load_style(NOTHING).set_content_arrangement(ContentArrangement::Dynamic);
    let bold = |name: &&str| match console::colors_enabled() {
        true => Cell::new(name).add_attribute(Attribute::Bold),
        false => Cell::new(name),
    };
    table.set_header(header.iter().map(bold));
    if !io::stdout().is_terminal() {
        table.set_content_arrangement(ContentArrangement::Disabled).force_no_tty();
    }
    table
}

/// Returns the table as text without the blanks at the ends of its lines.
pub(crate) fn rendered(table: &Table) -> String {
    let lines: Vec<_> = table.lines().map(|line| line.trim_end().to_owned()).collect();
    lines.join("\n") + "\n"
}

/// Returns a status in its colour.
pub(crate) fn status(status: &ApplicationStatus) -> String {
    let style = match status.credit() {
        Credit::Deducted => Style::new().green(),
        Credit::Reserved => Style::new().yellow(),
        Credit::Refunded => Style::new().red(),
        _ => Style::new(),
    };
    style.apply_to(printable(status.as_str())).to_string()
}

/// Returns text of others without control characters: a terminal would obey them.
pub(crate) fn printable(text: &str) -> String {
    let is_plain = |character: &char| !character.is_control() || matches!(character, '\n' | '\t');
    text.chars().filter(is_plain).collect()
}

/// Returns a time in the user's time zone, to the minute, or nothing.
pub(crate) fn time(time: Option<UnixMillis>) -> String {
    let zone = jiff::tz::TimeZone::system();
    let time = time.and_then(|time| jiff::Timestamp::from_millisecond(time.0).ok());
    time.map(|time| time.to_zoned_datetime(zone).strftime("%Y-%m-%d %H:%M").to_string()).unwrap_or_default()
}

/// Returns a time as ISO 8601 text in UTC, for programs, or nothing.
pub(crate) fn iso_time(time: Option<UnixMillis>) -> String {
    let time = time.and_then(|time| jiff::Timestamp::from_millisecond(time.0).ok());
    time.map(|time| time.to_string()).unwrap_or_default()
}

/// Returns US dollars as people write them: `$18,250.50`.
pub(crate) fn dollars(amount: f64) -> String {
    let text = format!("{amount:.2}");
    let (whole, cents) = text.split_once('.').unwrap_or((&text, "00"));
    let digits = whole.trim_start_matches('-');
    let mut grouped = if whole.starts_with('-') { "-$".to_owned() } else { "$".to_owned() };
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    if cents == "00" { grouped } else { format!("{grouped}.{cents}") }
}

pub(crate) fn bold(text: &str) -> String {
    Style::new().bold().apply_to(text).to_string()
}

pub(crate) fn dim(text: &str) -> String {
    Style::new().dim().apply_to(text).to_string()
}

/// Returns `1 credit`, `2 credits`.
pub(crate) fn count(number: u64, noun: &str) -> String {
    if number == 1 { format!("{number} {noun}") } else { format!("{number} {noun}s") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dollars_have_separators_and_cents_where_there_are_some() {
        let amounts = [0.0, 42.5, 999.0, 1721.68, 18_250.5, 1_234_567.0, -1000.0];
        let shown = ["$0", "$42.50", "$999", "$1,721.68", "$18,250.50", "$1,234,567", "-$1,000"];
        assert_eq!(amounts.map(dollars), shown);
    }
}
