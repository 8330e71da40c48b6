//! The project's own commands: `cargo xtask demo | test | lint | bench | dist | setup`.
//!
//! `docs/development.md` says how they are used and how a suite is added.

mod bench;
mod codegen;
mod counts;
mod demo;
mod dist;
mod interpreters;
mod kotlin;
mod lint;
mod native;
mod need;
mod npm;
mod process;
mod python;
mod rust;
mod setup;
mod suite;
mod swift;
mod table;
mod tally;
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
    /// Run the test suites whose toolchain is here; without a name, all of them
    Test {
        /// The suites to run
        #[arg(value_name = "SUITE", value_parser = PossibleValuesParser::new(suite::names()))]
        suites: Vec<String>,
        /// Count a suite that cannot run here as failed
        #[arg(long)]
        require_all: bool,
        /// Say what each suite is and whether it can run here
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
        /// The measurements to run, `rust`, `python`, `wasm`, `kotlin` or `swift`, and their options; all of them without a name
        #[arg(value_name = "SUITE", trailing_var_arg = true, allow_hyphen_values = true)]
        args: Vec<String>,
    },
    /// Make the packages that are published, under target/dist; without a name, all of them
    Dist {
        /// The packages to make
        #[arg(value_name = "PACKAGE", value_parser = PossibleValuesParser::new(dist::names()))]
        packages: Vec<String>,
    },
    /// Write the files of every language that are generated from the core's declarations
    Codegen {
        /// Only check that they are up to date
        #[arg(long)]
        check: bool,
    },
    /// Install what the tests and lints need and that can be had without root
    Setup {
        /// What is not installed unless it is asked for: `swift`, a toolchain of 3.3 GB, on Debian and as root
        #[arg(value_name = "MORE", value_parser = PossibleValuesParser::new(["swift"]))]
        more: Vec<String>,
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
        Command::Test { suites, require_all, .. } => test::run(&workspace, &suites, require_all),
        Command::Lint { steps } => lint::run(&workspace, &steps),
        Command::Bench { args } => bench::run(&workspace, &args),
        Command::Dist { packages } => dist::run(&workspace, &packages),
        Command::Codegen { check } => codegen::run_codegen(&workspace, check),
        Command::Setup { more } => setup::run(&workspace, &more),
    }
}
