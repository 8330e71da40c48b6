//! `uphunt`: the UpHunt auto-apply API from a terminal.
#![forbid(unsafe_code)]

#[allow(
    clippy::doc_markdown,
    clippy::struct_excessive_bools,
    reason = "the comments are the help text; each switch is one"
)]
mod args;
mod commands;
mod exit;
mod failure;
mod output;
mod settings;

use std::io::IsTerminal as _;
use std::process::ExitCode;

use clap::Parser as _;
use tracing_subscriber::EnvFilter;

use crate::args::{Cli, Global};
use crate::commands::Context;
use crate::output::{Output, print, print_error};

fn main() -> ExitCode {
    let is_given = |is: fn(&str) -> bool| std::env::args_os().skip(1).any(|argument| is(&argument.to_string_lossy()));
    let as_json = || Output::new(is_given(|argument| argument == "--json"));
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        // The error would show the key.
        Err(error) if error.use_stderr() && is_given(|argument| argument.contains(settings::KEY)) => {
            return end(&failure::Failure::misplaced_key(), as_json());
        }
        Err(error) if error.use_stderr() && as_json().is_json() => {
            return end(&failure::Failure::from(error), as_json());
        }
        Err(error) => error.exit(),
    };
    start_log(&cli.global);
    let output = Output::new(cli.global.json);
    // One thread is enough for a command; only what serves others needs more.
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let result = match runtime {
        Ok(runtime) => {
            let context = Context { global: cli.global, output };
            let result = runtime.block_on(commands::run(&context, cli.command));
            // A blocking read of standard input would keep the runtime from ending.
            runtime.shutdown_background();
            result
        }
        Err(error) => Err(error.into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => end(&failure, output),
    }
}

/// Shows why a command failed, and returns its exit code.
fn end(failure: &failure::Failure, output: Output) -> ExitCode {
    if output.is_json() {
        // A reader that went away does not change the exit code. Where nothing can be written, standard error has the reason.
        if let Some(error) = failure.to_json()
            && print(&format!("{error:#}\n")).is_err()
        {
            print_error(&failure.to_string());
        }
    } else {
        print_error(&failure.to_string());
    }
    ExitCode::from(failure.code())
}

/// Logs go to standard error; `RUST_LOG` chooses more precisely than `-v`.
fn start_log(global: &Global) {
    let level = match global.verbose {
        // A run that waits until tomorrow says so.
        0 => "error,uphunt_campaign::budget=warn",
        1 => "uphunt=debug,uphunt_campaign=info,warn",
        _ => "debug",
    };
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(level));
    let ansi = std::io::stderr().is_terminal() && console::colors_enabled_stderr();
    // A log that nobody can read (`2>&1 | head`) would be an internal error, which panics.
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).log_internal_errors(false);
    log.with_ansi(ansi).init();
}
