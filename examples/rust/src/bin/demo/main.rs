//! `cargo xtask demo`: real HTTP requests of the `uphunt` crate, from sign-up to settled, and where every credit went.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "it is a program")]

mod args;
mod dashboard;
mod jobs;
mod progress;
mod real;
mod receiver;
mod rehearsal;
mod report;
mod settle;

use std::process::ExitCode;

use clap::Parser;

#[tokio::main]
async fn main() -> ExitCode {
    let args = args::Args::parse();
    if args.log {
        tracing_subscriber::fmt().with_env_filter("uphunt=debug").with_writer(std::io::stderr).init();
    }
    let result = match &args.base_url {
        Some(base_url) => real::run(&args, base_url).await,
        None => rehearsal::run(&args).await,
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("demo: {error:#}");
            ExitCode::FAILURE
        }
    }
}
