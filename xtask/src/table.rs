//! A table in plain text, its columns aligned.

use crate::term::{Tone, paint};

/// The side of its column to which a cell is aligned.
#[derive(Clone, Copy)]
pub(crate) enum Align {
    /// For words.
    Left,
    /// For numbers.
    Right,
}

/// A table with a heading. Each row has a tone.
pub(crate) struct Table<const N: usize> {
    columns: [(&'static str, Align); N],
    rows: Vec<(Tone, [String; N])>,
}

impl<const N: usize> Table<N> {
    /// Creates an empty table with these columns.
    pub(crate) fn new(columns: [(&'static str, Align); N]) -> Self {
        Self { columns, rows: Vec::new() }
    }

    /// Adds a row below the others; its first cell shows the tone.
    pub(crate) fn row(&mut self, tone: Tone, cells: [String; N]) {
        self.rows.push((tone, cells));
    }

    /// Returns the table's lines, coloured if the terminal shows colours.
    pub(crate) fn lines(&self) -> Vec<String> {
        let widths: [usize; N] = std::array::from_fn(|column| {
            let cells = self.rows.iter().map(|(_, cells)| cells[column].chars().count());
            cells.chain([self.columns[column].0.chars().count()]).max().unwrap_or(0)
        });
        let heading = paint(self.join(&widths, |column| self.columns[column].0, None).trim_end(), Tone::Strong);
        let rows = self.rows.iter().map(|(tone, cells)| self.join(&widths, |column| &cells[column], Some(*tone)));
        [heading].into_iter().chain(rows).collect()
    }

    fn join<'a>(&self, widths: &[usize; N], cell: impl Fn(usize) -> &'a str, tone: Option<Tone>) -> String {
        let mut line = String::new();
        for (column, (_, align)) in self.columns.iter().enumerate() {
            let text = cell(column);
            let padding = " ".repeat(widths[column] - text.chars().count());
            let shown = match tone {
                Some(tone) if column == 0 => paint(text, tone),
                _ => text.to_owned(),
            };
            let gap = if column == 0 { "" } else { "  " };
            match align {
                Align::Left => line.extend([gap, &shown, &padding]),
                Align::Right => line.extend([gap, &padding, &shown]),
            }
        }
        line.trim_end().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned_and_lines_end_with_text() {
        let mut table = Table::new([("suite", Align::Left), ("passed", Align::Right), ("why", Align::Left)]);
        table.row(Tone::Good, ["core".into(), "7".into(), String::new()]);
        table.row(Tone::Bad, ["wasm-check".into(), "1234567".into(), "exit code 101".into()]);
        assert_eq!(
            table.lines(),
            ["suite        passed  why", "core              7", "wasm-check  1234567  exit code 101"]
        );
    }
}
