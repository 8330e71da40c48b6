//! The project's own commands: `cargo xtask demo | test | lint | bench | codegen | docs | dist | setup`.
//!
//! `CONTRIBUTING.md` describes how to use them and how to add a suite.

mod bench;
mod cargo_tool;
mod changed;
mod chromium;
mod codegen;
mod counts;
mod demo;
mod dist;
mod docs;
mod interpreters;
mod kotlin;
mod lint;
mod native;
mod node;
mod npm;
mod npm_project;
mod page;
mod postgres;
mod process;
mod python;
mod requirement;
mod rust;
mod setup;
mod suite;
mod swift;
mod table;
mod tally;
mod tape;
mod term;
mod test;
mod workspace;

use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use clap::{CommandFactory, Parser, Subcommand};

use crate::workspace::Workspace;

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "The commands of the UpHunt SDK's workspace")]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Start a sandbox, submit proposals to it, and show where every credit went
    #[command(disable_help_flag = true)]
    Demo {
        /// Handed to the demo as they are; `--help` lists them
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        args: Vec<String>,
    },
    /// Run test suites, after installing what they need and what takes no root; without a name, all of them
    Test {
        /// The suites to run
        #[arg(value_name = "SUITE", value_parser = PossibleValuesParser::new(suite::names()))]
        suites: Vec<String>,
        /// Count a suite that cannot run here as failed
        #[arg(long)]
        require_all: bool,
        /// Run only what a change can break: the suites whose files differ from BASE, committed or not
        #[arg(long, value_name = "BASE", num_args = 0..=1, require_equals = true, default_missing_value = changed::DEFAULT_BASE)]
        changed: Option<String>,
        /// List the suites, and whether each can run here
        #[arg(long)]
        list: bool,
    },
    /// Check formatting, lints, documentation and the tracked files; without a name, every step
    Lint {
        /// The steps to run
        #[arg(value_name = "STEP", value_parser = PossibleValuesParser::new(lint::names()))]
        steps: Vec<String>,
    },
    /// Measure, side by side with peers
    Bench {
        /// The measurements to run, `rust`, `bulk`, `cli`, `python`, `wasm`, `kotlin` or `swift`, and their options; all of them without a name
        #[arg(value_name = "SUITE", trailing_var_arg = true, allow_hyphen_values = true)]
        args: Vec<String>,
    },
    /// Make the packages that are published, under target/dist; without a name, all of them
    Dist {
        /// The packages to make
        #[arg(value_name = "PACKAGE", value_parser = PossibleValuesParser::new(dist::names()))]
        packages: Vec<String>,
    },
    /// Install what `dist` made into empty projects, and run the first program of each README there
    TryDist,
    /// Write the files of every language that are generated from the core's declarations
    Codegen {
        /// Only check that they are up to date
        #[arg(long)]
        check: bool,
    },
    /// Build the npm package and put its one file into the sandbox's page (sandbox/page/uphunt.js)
    Page,
    /// Record the session of the command line that the README shows (docs/images/session.svg)
    Tape,
    /// Build the manual and each language's reference, under target/docs; without a name, all of them
    Docs {
        /// The parts to build
        #[arg(value_name = "PART", value_parser = PossibleValuesParser::new(docs::names()))]
        parts: Vec<String>,
    },
    /// Install what the tests and lints need and what takes no root
    Setup {
        /// Install what takes root instead, after asking: browser, database, JDK, Swift (on Debian)
        #[arg(long)]
        system: bool,
        /// Do not ask
        #[arg(long, requires = "system")]
        yes: bool,
    },
}

fn main() -> ExitCode {
    let Some(command) = Cli::parse().command else {
        let help = Cli::command().render_help();
        term::line(&if term::colours() { help.ansi().to_string() } else { help.to_string() });
        return ExitCode::SUCCESS;
    };
    let workspace = Workspace::here();
    match command {
        Command::Demo { args } => demo::run(&workspace, &args),
        Command::Test { list: true, .. } => test::list(&workspace),
        Command::Test { suites, require_all, changed, .. } => {
            test::run(&workspace, &test::Options { suites, require_all, changed_since: changed })
        }
        Command::Lint { steps } => lint::run(&workspace, &steps),
        Command::Bench { args } => bench::run(&workspace, &args),
        Command::Dist { packages } => dist::run(&workspace, &packages),
        Command::TryDist => suite::installed::try_dist(&workspace),
        Command::Codegen { check } => codegen::run_codegen(&workspace, check),
        Command::Docs { parts } => docs::run_docs(&workspace, &parts),
        Command::Page => page::run(&workspace),
        Command::Tape => tape::run(&workspace),
        Command::Setup { system: true, yes } => setup::install_system(&workspace, yes),
        Command::Setup { .. } => setup::run(&workspace),
    }
}
