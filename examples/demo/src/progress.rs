//! Live progress: bars on a terminal, plain lines otherwise, nothing with `--json`.

use std::time::{Duration, Instant};

use console::style;
use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};
use uphunt::{Application, Credit};

/// How to print the progress.
#[derive(Clone)]
pub(crate) enum Teller {
    Bars(MultiProgress),
    Lines(Instant),
    Silent,
}

/// Prints how one application goes.
pub(crate) struct Line {
    teller: Teller,
    title: String,
    bar: Option<ProgressBar>,
}

impl Teller {
    pub(crate) fn new(json: bool) -> Self {
        if json {
            Self::Silent
        } else if console::user_attended() {
            Self::Bars(MultiProgress::with_draw_target(ProgressDrawTarget::stdout()))
        } else {
            Self::Lines(Instant::now())
        }
    }

    /// Prints the heading of a step.
    pub(crate) fn step(&self, text: &str) {
        self.say(&format!("\n{}", style(text).bold()));
    }

    /// Prints a detail of a step.
    pub(crate) fn say(&self, text: &str) {
        if !matches!(self, Self::Silent) {
            println!("{text}");
        }
    }

    /// Ends the live part; what follows begins on a line of its own.
    pub(crate) fn finish(&self) {
        if matches!(self, Self::Bars(_)) {
            println!();
        }
    }

    /// A line that moves while one application settles.
    pub(crate) fn follow(&self, title: &str) -> Line {
        let bar = match self {
            Self::Bars(bars) => {
                let bar = bars.add(ProgressBar::new_spinner());
                if let Ok(style) = ProgressStyle::with_template("  {spinner:.cyan} {prefix:<30} {wide_msg}") {
                    bar.set_style(style.tick_chars("⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏ "));
                }
                bar.set_prefix(title.to_owned());
                bar.set_message("queued");
                bar.enable_steady_tick(Duration::from_millis(80));
                Some(bar)
            }
            _ => None,
        };
        Line { teller: self.clone(), title: title.to_owned(), bar }
    }
}

impl Line {
    /// The application moved.
    pub(crate) fn moved(&self, application: &Application) {
        let text = describe(application);
        match (&self.teller, &self.bar) {
            (_, Some(bar)) if application.is_settled() => {
                if let Ok(style) = ProgressStyle::with_template("    {prefix:<30} {wide_msg}") {
                    bar.set_style(style);
                }
                bar.finish_with_message(text);
            }
            (_, Some(bar)) => bar.set_message(text),
            (Teller::Lines(began), None) => {
                println!("  {:>5.1} s  {:<30} {text}", began.elapsed().as_secs_f64(), self.title);
            }
            _ => {}
        }
    }

    /// The wait ended without a settled application.
    pub(crate) fn failed(&self, problem: &str) {
        match &self.bar {
            Some(bar) => bar.abandon_with_message(style(problem).red().to_string()),
            None => self.teller.say(&format!("           {:<30} {problem}", self.title)),
        }
    }
}

fn describe(application: &Application) -> String {
    let status = application.application_status.as_str();
    if application.is_settled() {
        format!("{} credit {}", paint(&format!("{status:<19}"), &application.credit()), application.credit())
    } else {
        style(status).dim().to_string()
    }
}

/// Green for what was sent, yellow for what was given back.
pub(crate) fn paint(text: &str, credit: &Credit) -> String {
    match credit {
        Credit::Deducted => style(text).green().to_string(),
        Credit::Refunded => style(text).yellow().to_string(),
        _ => style(text).dim().to_string(),
    }
}
