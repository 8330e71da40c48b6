//! The command line.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Parser, Subcommand};
use uphunt_sandbox::{Fault, Sandbox, SandboxBuilder};

/// What `--help` begins with.
const ABOUT: &str = "The UpHunt auto-apply service on your own machine.";
/// What the long help adds.
const LONG_ABOUT: &str = "The UpHunt auto-apply service on your own machine.\n\n\
    Without a command it serves until a signal stops it. The first line on standard output is one JSON object with url, \
    apiKey, dashboardToken and pageUrl, a page to open in a browser; logs go to standard error, and RUST_LOG chooses them.";

/// The syntax of a fault.
const FAULT_HELP: &str = "A fault, as in `apply:lost_answer*2`. May be given several times.\n\n\
    TARGET:KIND[=VALUE][+processed][@SKIP][*COUNT|%PROBABILITY], once without a count.\n\
    Targets: any, webhook, apply, status, applied_jobs, generate_proposal, freelancers, archived_job, client_jobs.\n\
    Kinds: latency=MS, late=MS, a status from 400 to 599 (429=SECONDS or 429=date:SECONDS for Retry-After), html, truncated, \
    redirect=URL, close_before, lost_answer, stall, stuck; for webhook: duplicate, delay=MS.";

/// The command line.
#[derive(Debug, Parser)]
#[command(name = "uphunt-sandbox", version, about = ABOUT, long_about = LONG_ABOUT, args_conflicts_with_subcommands = true)]
pub(crate) struct Cli {
    /// The command; serves without one.
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    /// The options of the server.
    #[command(flatten)]
    pub(crate) serve: Serve,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Serve until a signal stops it. The same as no command.
    Serve(Box<Serve>),
    /// Play the shared test vectors to a client in any language, and report what it sent.
    ///
    /// The first line on standard output is one JSON object with url and cases. How to write a client's side of it:
    /// docs/vectors.md.
    Replay(Replay),
}

/// The options of `replay`.
#[derive(Debug, clap::Args)]
pub(crate) struct Replay {
    /// The folder of the vectors, such as tests/vectors.
    pub(crate) folder: PathBuf,
    /// Port on 127.0.0.1; 0 takes a free one.
    #[arg(long, default_value_t = 0)]
    pub(crate) port: u16,
    /// Stop when standard input closes, so that a dead parent leaves no orphan.
    #[arg(long)]
    pub(crate) exit_with_stdin: bool,
}

/// The options of the server.
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own on the command line")]
#[derive(Debug, clap::Args)]
pub(crate) struct Serve {
    /// Port on 127.0.0.1; 0 takes a free one.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Keep all state in this file, and continue from it; default: in memory
    #[arg(long, value_name = "FILE")]
    db: Option<PathBuf>,
    /// Milliseconds until an application settles.
    #[arg(long, value_name = "MS", default_value_t = 500)]
    settle_ms: u64,
    /// Up to this many milliseconds more, by seeded random numbers.
    #[arg(long, value_name = "MS", default_value_t = 0)]
    settle_jitter_ms: u64,
    /// Milliseconds until the business developer accepts an invitation.
    #[arg(long, value_name = "MS", default_value_t = 500)]
    invite_ms: u64,
    /// Admit any number of requests.
    #[arg(long)]
    no_limits: bool,
    /// Start without an account; sign up through /sandbox/accounts.
    #[arg(long)]
    empty: bool,
    /// A new key revokes the account's other keys at once.
    #[arg(long)]
    one_key: bool,
    /// Credits of the default account for each billing cycle.
    #[arg(long, value_name = "N", default_value_t = 100)]
    credits: u32,
    /// Connects of the default account's agency; a proposal costs 10.
    #[arg(long, value_name = "N", default_value_t = 2_000)]
    connects: u32,
    /// The default account's key, instead of a random one.
    #[arg(long, value_name = "KEY")]
    api_key: Option<String>,
    /// The token for everything under /sandbox, instead of a random one.
    #[arg(long, value_name = "TOKEN")]
    dashboard_token: Option<String>,
    /// A fault, as in `apply:lost_answer*2`. May be given several times.
    #[arg(long = "fault", value_name = "FAULT", long_help = FAULT_HELP)]
    faults: Vec<Fault>,
    /// Seed of the random numbers for faults and jitter.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// Keep no log of the requests seen.
    #[arg(long)]
    no_request_log: bool,
    /// Allow webhooks to other machines.
    #[arg(long)]
    allow_remote_webhooks: bool,
    /// Stop when standard input closes, so that a dead parent leaves no orphan.
    #[arg(long)]
    pub(crate) exit_with_stdin: bool,
}

impl Serve {
    /// The same choices as a builder.
    pub(crate) fn builder(&self) -> SandboxBuilder {
        let mut builder = Sandbox::builder()
            .port(self.port)
            .settle_delay(Duration::from_millis(self.settle_ms))
            .settle_jitter(Duration::from_millis(self.settle_jitter_ms))
            .invite_delay(Duration::from_millis(self.invite_ms))
            .credits(self.credits)
            .connects(self.connects)
            .seed(self.seed);
        if let Some(db) = &self.db {
            builder = builder.db(db);
        }
        if let Some(key) = &self.api_key {
            builder = builder.api_key(key);
        }
        if let Some(token) = &self.dashboard_token {
            builder = builder.dashboard_token(token);
        }
        for fault in &self.faults {
            builder = builder.fault(fault.clone());
        }
        if self.no_limits {
            builder = builder.no_limits();
        }
        if self.empty {
            builder = builder.empty();
        }
        if self.one_key {
            builder = builder.one_key();
        }
        if self.no_request_log {
            builder = builder.request_log(0);
        }
        if self.allow_remote_webhooks {
            builder = builder.allow_remote_webhooks();
        }
        builder
    }
}
