//! `cargo xtask demo`.
#![expect(clippy::print_stderr, reason = "a program's errors go to standard error")]

use std::process::ExitCode;

use clap::Parser;

/// Submit proposals to a sandbox of the service on this machine, and see where every credit went.
#[derive(Debug, Parser)]
#[command(name = "demo", bin_name = "cargo xtask demo", max_term_width = 100)]
struct Cli {
    #[command(flatten)]
    args: uphunt_demo::Args,
    /// Show what the client logs, on standard error.
    #[arg(long)]
    log: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    let cli = Cli::parse();
    if cli.log {
        tracing_subscriber::fmt().with_env_filter("uphunt=debug").with_writer(std::io::stderr).init();
    }
    match uphunt_demo::run(&cli.args).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("demo: {error:#}");
            ExitCode::FAILURE
        }
    }
}
