//! The bulk suite: many applications in simulated time, by a batch and by the documented recipe, under the documented limits.

use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::Args;
use plotters::prelude::*;
use serde::Serialize;
use uphunt_tests::simulation::figures::{Figures, Way, measure, measure_settled};
use uphunt_tests::simulation::market::Behaviour;

use crate::report::{Extent, Goal, Report};
use crate::statistics::{Quantiles, number};

const PLOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/images/settling.svg");

/// The minutes that 60 a minute set for 1,000 applies.
const MINUTES_BY_THE_LIMIT: f64 = 1_000.0 / 60.0;

/// How to measure.
#[derive(Debug, Clone, Args)]
pub(crate) struct Options {
    #[command(flatten)]
    extent: Extent,
    /// Where the plot goes; by default `docs/images/settling.svg`, and nowhere when quick.
    #[arg(long, value_name = "FILE")]
    plot: Option<PathBuf>,
}

/// What is kept of a run.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Run {
    applications: usize,
    pages: usize,
    statuses: usize,
    refused: usize,
    applied_after_seconds: f64,
    known_after_last_settles_seconds: f64,
    known_at_seconds: Quantiles,
    read_at_seconds: Quantiles,
}

impl From<&Figures> for Run {
    fn from(figures: &Figures) -> Self {
        Self {
            applications: figures.applications,
            pages: figures.pages,
            statuses: figures.statuses,
            refused: figures.refused,
            applied_after_seconds: figures.applied_after.as_secs_f64(),
            known_after_last_settles_seconds: figures.known_after.as_secs_f64(),
            known_at_seconds: Quantiles::from_values(&figures.known_at),
            read_at_seconds: Quantiles::from_values(&figures.read_at),
        }
    }
}

/// Measures, prints the table and writes results and plot.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    let applications = if options.extent.quick { 60 } else { 1_000 };
    let batch = measure(applications, Behaviour::default(), Way::Batch);
    let recipe = measure(applications, Behaviour::default(), Way::Recipe);
    let small_pages = Behaviour { page_rows: 20, foreign_rows: 1, ..Behaviour::default() };
    let small_pages = measure(applications, small_pages, Way::Batch);

    let mut report = Report::default();
    let each = "requests to learn how an application settled";
    report.goal(&format!("{each}, batch"), batch.requests_each(), "", Goal::AtMost(0.5));
    report.note(&format!("{each}, pages of 20, every second row foreign"), small_pages.requests_each(), "");
    report.note(&format!("{each}, recipe"), recipe.requests_each(), "");
    let known = "last application settled until all known";
    report.goal(&format!("{known}, batch"), batch.known_after.as_secs_f64(), "s", Goal::AtMost(10.0));
    report.note(&format!("{known}, recipe"), recipe.known_after.as_secs_f64(), "s");
    if !options.extent.quick {
        let minutes = batch.applied_after.as_secs_f64() / 60.0;
        report.goal(
            "1,000 applies, beside what the limit sets",
            minutes / MINUTES_BY_THE_LIMIT,
            "×",
            Goal::AtMost(1.02),
        );
    }
    let settled = [Way::Batch, Way::Recipe].map(|way| measure_settled(applications, way));
    for (figures, name) in settled.iter().zip(["wait_many", "recipe"]) {
        let requests = figures.pages + figures.statuses;
        report.note(&format!("settled long ago, {name}: requests"), number(requests), "");
        report.note(&format!("settled long ago, {name}: all known after"), figures.known_after.as_secs_f64(), "s");
    }
    report.goal("requests refused by a limit", number(batch.refused), "", Goal::AtMost(0.0));
    report.raw("batch", &Run::from(&batch))?;
    report.raw("recipe", &Run::from(&recipe))?;
    report.raw("batchWithSmallPages", &Run::from(&small_pages))?;
    report.finish("bulk", &options.extent)?;
    if let Some(file) = options.plot.clone().or_else(|| (!options.extent.quick).then(|| PLOT.into())) {
        plot(&file, &batch, &recipe).with_context(|| format!("{} is not writable", file.display()))?;
    }
    Ok(())
}

/// Draws the requests sent so far over time.
fn plot(file: &Path, batch: &Figures, recipe: &Figures) -> anyhow::Result<()> {
    const BATCH: RGBColor = RGBColor(0x0f, 0x76, 0x6e);
    const RECIPE: RGBColor = RGBColor(0xb4, 0x53, 0x09);
    let area = SVGBackend::new(file, (840, 420)).into_drawing_area();
    area.fill(&WHITE)?;
    let last = |figures: &Figures| figures.read_at.last().copied().unwrap_or(1.0);
    let minutes = (last(recipe).max(last(batch)) / 60.0).ceil();
    let most = recipe.read_at.len().max(batch.read_at.len());
    let title = format!("Requests to learn how {} applications settled", batch.applications);
    let font = |size| ("sans-serif", size).into_font();
    let mut chart = ChartBuilder::on(&area)
        .margin(16)
        .caption(title, font(22))
        .x_label_area_size(48)
        .y_label_area_size(64)
        .build_cartesian_2d(0.0..minutes, 0.0..number(most) * 1.05)?;
    chart
        .configure_mesh()
        .light_line_style(TRANSPARENT)
        .label_style(font(15))
        .axis_desc_style(font(15))
        .x_desc("minutes since the first apply")
        .x_label_formatter(&|minutes| format!("{minutes:.0}"))
        .y_label_formatter(&|requests| format!("{requests:.0}"))
        .draw()?;
    for (figures, color, name) in [(recipe, RECIPE, "documented recipe"), (batch, BATCH, "apply_and_wait_many")] {
        let points = figures.read_at.iter().enumerate().map(|(sent, at)| (at / 60.0, number(sent + 1)));
        chart
            .draw_series(LineSeries::new(points, color.stroke_width(3)))?
            .label(format!("{name}: {} requests", figures.read_at.len()))
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 24, y)], color.stroke_width(3)));
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperLeft)
        .legend_area_size(34)
        .background_style(WHITE)
        .border_style(TRANSPARENT)
        .label_font(font(17))
        .draw()?;
    area.present()?;
    Ok(())
}
