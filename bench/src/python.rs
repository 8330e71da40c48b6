//! The Python suite: the package beside the clients that its users have, in one run against one server.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, ensure};
use clap::Args;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::child::Running;
use crate::contest::{self, Effort, Standings};
use crate::report::{Extent, Goal, Report};
use crate::statistics::{Quantiles, median, number};

/// What the measured programs are written in.
const SCRIPTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/python");

const OURS: &str = "uphunt-sdk";
const PUBLISHED: &str = "uphunt";
const PYREQWEST: &str = "pyreqwest";

/// How to measure.
#[derive(Debug, Clone, Args)]
pub(crate) struct Options {
    /// The Python that has all of the clients; `cargo xtask bench python` makes one
    #[arg(long, value_name = "PROGRAM")]
    python: PathBuf,
    #[command(flatten)]
    extent: Extent,
}

/// Measures, prints and writes.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    let mut report = Report::default();
    measure_calls(&mut report, options)?;
    measure_importing(&mut report, options)?;
    report.finish("python", &options.extent)
}

/// A way of making calls, the clients that take part, and the goals beside them.
struct Role {
    name: &'static str,
    about: &'static str,
    clients: &'static [&'static str],
    /// Those of a round are shared out evenly.
    callers: usize,
    goals: &'static [(&'static str, f64)],
}

const ROLES: &[Role] = &[
    Role {
        name: "one_thread",
        about: "one thread",
        clients: &[OURS, PUBLISHED, PYREQWEST],
        callers: 1,
        goals: &[(PUBLISHED, 3.5), (PYREQWEST, 1.0)],
    },
    Role {
        name: "threads",
        about: "32 threads",
        clients: &[OURS, PUBLISHED, PYREQWEST],
        callers: 32,
        goals: &[(PUBLISHED, 12.0)],
    },
    Role {
        name: "tasks",
        about: "asyncio, 64 tasks",
        clients: &[OURS, "httpx", "aiohttp", PYREQWEST],
        callers: 64,
        goals: &[("httpx", 20.0), ("aiohttp", 1.0)],
    },
    Role {
        name: "bulk_apply",
        about: "apply_many, beside a pool of 32 threads",
        clients: &[OURS, PUBLISHED],
        callers: 64,
        goals: &[],
    },
];

fn measure_calls(report: &mut Report, options: &Options) -> anyhow::Result<()> {
    let server = Running::server()?;
    let effort =
        if options.extent.quick { Effort { rounds: 2, seconds: 0.1 } } else { Effort { rounds: 15, seconds: 0.8 } };
    for role in ROLES {
        let worker = |client: &str| {
            let mut command = python(options, "worker.py");
            command.args([role.name, client, &server.ready.url]);
            command
        };
        let standings = contest::hold(role.clients, role.callers, effort, worker)?;
        report_standings(report, role, &standings)?;
        report.raw(role.name, &standings)?;
    }
    Ok(())
}

fn report_standings(report: &mut Report, role: &Role, standings: &Standings) -> anyhow::Result<()> {
    for client in &role.clients[1..] {
        let (what, ratio) = (format!("{}: ours ÷ {client}", role.about), standings.ratio(OURS, client)?);
        match role.goals.iter().find(|(peer, _)| peer == client) {
            Some((_, least)) => report.goal(&what, ratio, "×", Goal::AtLeast(*least)),
            None => report.note(&what, ratio, "×"),
        }
    }
    for client in role.clients {
        let side = standings.side(client)?;
        report.note(&format!("  {client}"), side.calls_a_second, "calls/s");
        if side.p99_microseconds > 0 {
            report.note("    p50", number(usize::try_from(side.p50_microseconds)?), "µs");
            report.note("    p99", number(usize::try_from(side.p99_microseconds)?), "µs");
        }
    }
    Ok(())
}

/// What a fresh process says of an import.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Imported {
    seconds: f64,
    resident_kilobytes: u32,
}

fn measure_importing(report: &mut Report, options: &Options) -> anyhow::Result<()> {
    let rounds = if options.extent.quick { 2 } else { 41 };
    let modules = ["uphunt_sdk", "uphunt"];
    let mut rows: [Vec<Imported>; 2] = Default::default();
    for round in 0..=rounds {
        for place in [round % 2, 1 - round % 2] {
            let imported = import(options, modules[place])?;
            // The first time, the files are read from the disk and compiled.
            if round > 0 {
                rows[place].push(imported);
            }
        }
    }
    let ratios = |of: fn(&Imported) -> f64| -> Vec<f64> {
        rows[0].iter().zip(&rows[1]).map(|(ours, published)| of(ours) / of(published)).collect()
    };
    let values = |row: &[Imported], of: fn(&Imported) -> f64| row.iter().map(of).collect::<Vec<_>>();
    let microseconds = |row: &[Imported]| values(row, |imported| imported.seconds * 1e6);
    let megabytes = |row: &[Imported]| values(row, |imported| f64::from(imported.resident_kilobytes) * 1_024.0 / 1e6);
    let seconds = median(&ratios(|imported| imported.seconds));
    report.goal("import: published ÷ ours", 1.0 / seconds, "×", Goal::AtLeast(8.0));
    for (module, row) in modules.iter().zip(&rows) {
        report.note(&format!("  {module}"), median(&microseconds(row)), "µs");
    }
    let memory = median(&ratios(|imported| imported.resident_kilobytes.into()));
    report.goal("resident memory after import: ours ÷ published", memory, "×", Goal::AtMost(0.5));
    for (module, row) in modules.iter().zip(&rows) {
        report.note(&format!("  {module}"), median(&megabytes(row)), "MB");
    }
    let kept = modules.iter().zip(&rows).map(|(module, row)| {
        let [microseconds, megabytes] = [microseconds(row), megabytes(row)].map(|of| Quantiles::from_values(&of));
        (module, json!({ "microseconds": microseconds, "megabytes": megabytes }))
    });
    report.raw("import", &kept.collect::<BTreeMap<_, _>>())
}

fn import(options: &Options, module: &str) -> anyhow::Result<Imported> {
    let output = python(options, "importing.py").arg(module).stderr(Stdio::inherit()).output()?;
    ensure!(output.status.success(), "{module} could not be imported");
    serde_json::from_slice(&output.stdout).context("importing.py said something else")
}

/// A script, untouched by this user's environment.
fn python(options: &Options, script: &str) -> Command {
    let mut command = Command::new(&options.python);
    command.args(["-E", "-s"]).arg(Path::new(SCRIPTS).join(script));
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy", "UPHUNT_LOG"] {
        command.env_remove(name);
    }
    command
}
