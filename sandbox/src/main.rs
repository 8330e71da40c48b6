//! `uphunt-sandbox`: the service as a program.

mod cli;
mod stop_signals;

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use clap::Parser;
use tokio::io::AsyncReadExt;
use tracing_subscriber::EnvFilter;

use crate::cli::{Cli, Command, Replay, Serve};
use crate::stop_signals::StopSignals;

#[tokio::main]
async fn main() -> ExitCode {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .init();
    let cli = Cli::parse();
    let done = match cli.command {
        None => serve(&cli.serve).await,
        Some(Command::Serve(options)) => serve(&options).await,
        Some(Command::Replay(options)) => replay(&options).await,
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
        "pageUrl": sandbox.page_url(),
    });
    stand_by(&ready, options.exit_with_stdin).await?;
    sandbox.stop().await;
    // A blocking read of standard input would keep the runtime from ending.
    std::process::exit(0);
}

async fn replay(options: &Replay) -> Result<(), Box<dyn std::error::Error>> {
    let vectors = uphunt_sandbox::replay::Vectors::read(&options.folder)?;
    let replay = uphunt_sandbox::replay::Replay::start_on(vectors, options.port).await?;
    let names: Vec<_> = replay.vectors().cases().map(|case| &case.name).collect();
    stand_by(&serde_json::json!({ "url": replay.url(), "cases": names }), options.exit_with_stdin).await?;
    // As above.
    std::process::exit(0);
}

/// Prints the first line, and waits for a signal or the end of standard input.
async fn stand_by(ready: &serde_json::Value, with_stdin: bool) -> std::io::Result<()> {
    // Before the first line is printed: a parent that reads it may send a signal at once.
    let stop = StopSignals::listen()?;
    let mut stdout = std::io::stdout();
    writeln!(stdout, "{ready}")?;
    stdout.flush()?;
    tokio::select! {
        () = stop.received() => Ok(()),
        closed = stdin_closed(), if with_stdin => closed,
    }
}

async fn stdin_closed() -> std::io::Result<()> {
    let mut ignored = [0; 256];
    while tokio::io::stdin().read(&mut ignored).await? > 0 {}
    Ok(())
}
