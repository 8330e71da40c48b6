//! The commands, a file each or a few that belong together.

mod apply;
mod campaign;
mod generate;
mod jobs;
mod key;
mod list;
mod listen;
#[allow(clippy::doc_markdown, reason = "the comments are the descriptions of the tools, for a model")]
mod mcp;
mod sandbox;
mod setup;
mod shell;

use std::future::Future;

use uphunt::Client;

use crate::args::{Command, Global};
use crate::failure::{Failure, Result};
use crate::output::Output;
use crate::settings::Settings;

/// What every command has at hand.
#[derive(Debug)]
pub(crate) struct Context {
    pub(crate) global: Global,
    pub(crate) output: Output,
}

impl Context {
    pub(crate) fn settings(&self) -> Result<Settings<'_>> {
        Settings::new(&self.global)
    }

    pub(crate) fn client(&self) -> Result<Client> {
        self.settings()?.client()
    }
}

/// Runs a command.
pub(crate) async fn run(context: &Context, command: Command) -> Result {
    match command {
        Command::Doctor => setup::doctor(context).await,
        Command::Login(login) => key::login(context, &login).await,
        Command::Logout => key::logout(context),
        Command::Freelancers => setup::freelancers(context).await,
        Command::Apply(apply) => apply::apply(context, &apply).await,
        Command::Status(reference) => apply::status(context, &reference).await,
        Command::Wait(wait) => apply::wait(context, &wait).await,
        Command::List(list) => list::list(context, &list).await,
        Command::Credits(credits) => list::credits(context, &credits).await,
        Command::Job(job) => jobs::job(context, &job).await,
        Command::Client(client) => jobs::client(context, &client).await,
        Command::Generate(generate) => generate::generate(context, &generate).await,
        Command::Campaign(campaign) => campaign::run(context, campaign).await,
        Command::Listen(options) => listen::listen(context, &options).await,
        Command::Sandbox(options) => sandbox::sandbox(context, &options).await,
        Command::Demo => demo(context).await,
        Command::Mcp(options) => mcp::serve(context, &options).await,
        Command::Completions { shell } => shell::completions(shell),
        Command::Man { folder } => shell::manual(&folder),
    }
}

/// Runs a call until it ends, the user presses Ctrl-C, or a service manager stops the program.
pub(crate) async fn interruptible<T>(call: impl Future<Output = uphunt::Result<T>>, hint: &str) -> Result<T> {
    tokio::select! {
        result = call => Ok(result?),
        signal = stopped() => {
            signal?;
            Err(Failure::interrupted(hint))
        }
    }
}

/// Waits for Ctrl-C, or for the signal that service managers stop programs with.
pub(crate) async fn stopped() -> std::io::Result<()> {
    #[cfg(unix)]
    {
        let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
        tokio::select! {
            interrupted = tokio::signal::ctrl_c() => interrupted,
            _ = terminate.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}

/// Shows the demo on this machine.
async fn demo(context: &Context) -> Result {
    let args = uphunt_demo::Args::local(context.output.is_json());
    match uphunt_demo::run(&args).await {
        Ok(true) => Ok(()),
        Ok(false) => Err(Failure::new("the demo's credits do not add up", "This is a defect: please report it.")),
        Err(error) => Err(Failure::new(format!("{error:#}"), "Try again, with --verbose to see more.")),
    }
}
