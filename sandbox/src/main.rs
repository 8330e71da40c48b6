//! `uphunt-sandbox`: the service as a program.

mod cli;

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;
use tokio::io::AsyncReadExt;
use tracing_subscriber::EnvFilter;

use crate::cli::{Cli, Command, Serve};

#[tokio::main]
async fn main() -> ExitCode {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let cli = Cli::parse();
    let done = match cli.command {
        None => serve(&cli.serve).await,
        Some(Command::Serve(options)) => serve(&options).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(options: &Serve) -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = options.builder().start().await?;
    let ready = serde_json::json!({
        "url": sandbox.url(),
        "apiKey": sandbox.api_key(),
        "dashboardToken": sandbox.dashboard_token(),
    });
    let mut stdout = std::io::stdout();
    writeln!(stdout, "{ready}")?;
    stdout.flush()?;
    told_to_stop(options.exit_with_stdin).await?;
    sandbox.stop().await;
    // A blocking read of standard input would keep the runtime from ending.
    std::process::exit(0);
}

/// Waits for SIGINT or SIGTERM, or for standard input to close when that counts.
async fn told_to_stop(with_stdin: bool) -> std::io::Result<()> {
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => interrupted,
        terminated = terminated() => terminated,
        closed = stdin_closed(), if with_stdin => closed,
    }
}

#[cfg(unix)]
async fn terminated() -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    signal(SignalKind::terminate())?.recv().await;
    Ok(())
}

#[cfg(not(unix))]
async fn terminated() -> std::io::Result<()> {
    std::future::pending().await
}

async fn stdin_closed() -> std::io::Result<()> {
    let mut ignored = [0; 256];
    while tokio::io::stdin().read(&mut ignored).await? > 0 {}
    Ok(())
}
