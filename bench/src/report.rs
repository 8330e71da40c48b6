//! Figures beside their goals: a table for people, JSON for later comparisons.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::Args;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::machine::{Machine, Versions};

/// How long to measure, and where the results go.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct Extent {
    /// Measure for a few seconds, to see that everything runs: the figures mean nothing
    #[arg(long)]
    pub(crate) quick: bool,
    /// Where the results go; by default a file of the suite's name in `bench/results`, and nowhere when quick
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// What a figure is to be.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Goal {
    AtMost(f64),
    AtLeast(f64),
    Below(f64),
}

/// One figure.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Figure {
    what: String,
    measured: f64,
    unit: &'static str,
    goal: Option<Goal>,
    met: Option<bool>,
}

/// All that one run measured.
#[derive(Debug, Default)]
pub(crate) struct Report {
    figures: Vec<Figure>,
    raw: Map<String, Value>,
}

impl Goal {
    fn is_met(self, measured: f64) -> bool {
        match self {
            Self::AtMost(most) => measured <= most,
            Self::AtLeast(least) => measured >= least,
            Self::Below(limit) => measured < limit,
        }
    }

    fn in_words(self, unit: &str) -> String {
        match self {
            Self::AtMost(most) => format!("at most {}", quantity(most, unit)),
            Self::AtLeast(least) => format!("at least {}", quantity(least, unit)),
            Self::Below(limit) => format!("below {}", quantity(limit, unit)),
        }
    }
}

impl Report {
    /// A figure with a goal.
    pub(crate) fn goal(&mut self, what: &str, measured: f64, unit: &'static str, goal: Goal) {
        let met = Some(goal.is_met(measured));
        self.figures.push(Figure { what: what.to_owned(), measured, unit, goal: Some(goal), met });
    }

    /// A figure to know.
    pub(crate) fn note(&mut self, what: &str, measured: f64, unit: &'static str) {
        self.figures.push(Figure { what: what.to_owned(), measured, unit, goal: None, met: None });
    }

    /// The numbers behind the figures.
    pub(crate) fn raw(&mut self, name: &str, numbers: &impl Serialize) -> anyhow::Result<()> {
        self.raw.insert(name.to_owned(), serde_json::to_value(numbers)?);
        Ok(())
    }

    /// Prints the table and writes the results.
    pub(crate) fn finish(&self, suite: &str, extent: &Extent) -> anyhow::Result<()> {
        self.print()?;
        let usual = || Path::new(env!("CARGO_MANIFEST_DIR")).join("results").join(suite).with_extension("json");
        match &extent.out {
            Some(file) => self.write(file),
            None if extent.quick => Ok(()),
            None => self.write(&usual()),
        }
    }

    /// Prints the table.
    fn print(&self) -> anyhow::Result<()> {
        let heading = ["what", "measured", "goal", "met"].map(str::to_owned);
        let rows: Vec<[String; 4]> = std::iter::once(heading).chain(self.figures.iter().map(row)).collect();
        let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
        let [what, measured, goal] = [width(0), width(1), width(2)];
        for [one, two, three, four] in &rows {
            line(format!("{one:what$}  {two:>measured$}  {three:goal$}  {four}").trim_end())?;
        }
        Ok(())
    }

    /// Writes everything to a file.
    fn write(&self, file: &Path) -> anyhow::Result<()> {
        let document = json!({
            "machine": Machine::here(),
            "versions": Versions::here(),
            "figures": self.figures,
            "raw": self.raw,
        });
        std::fs::write(file, format!("{document:#}\n")).with_context(|| format!("{} is not writable", file.display()))
    }
}

fn row(figure: &Figure) -> [String; 4] {
    let met = match figure.met {
        Some(true) => "yes",
        Some(false) => "NO",
        None => "",
    };
    let goal = figure.goal.map(|goal| goal.in_words(figure.unit)).unwrap_or_default();
    [figure.what.clone(), quantity(figure.measured, figure.unit), goal, met.to_owned()]
}

fn quantity(value: f64, unit: &str) -> String {
    let digits = if unit == "×" { 3 } else { usize::from(value.fract() != 0.0 && value < 1_000.0) };
    let plain = format!("{value:.digits$}");
    let (whole, fraction) = plain.split_once('.').map_or((plain.as_str(), None), |(whole, part)| (whole, Some(part)));
    let mut text = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if let Some(fraction) = fraction {
        text.push('.');
        text.push_str(fraction);
    }
    if unit == "×" { text + unit } else { format!("{text} {unit}").trim_end().to_owned() }
}

/// One line on standard output.
pub(crate) fn line(text: &str) -> anyhow::Result<()> {
    Ok(writeln!(std::io::stdout(), "{text}")?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantities_are_easy_to_read() {
        assert_eq!(quantity(1.084_4, "×"), "1.084×");
        assert_eq!(quantity(0.95, "×"), "0.950×");
        assert_eq!(quantity(15_432.9, "/s"), "15,433 /s");
        assert_eq!(quantity(41.26, "MB"), "41.3 MB");
        assert_eq!(quantity(3.0, ""), "3");
    }

    #[test]
    fn a_goal_says_whether_it_is_met() {
        assert!(Goal::AtMost(1.1).is_met(1.1));
        assert!(!Goal::Below(64.0).is_met(64.0));
        assert!(!Goal::AtLeast(2_000.0).is_met(1_999.0));
    }
}
