//! The command line's arguments.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

/// What every `--help` ends with.
const AFTER_HELP: &str = "The key comes from --api-key-file, UPHUNT_API_KEY, or `uphunt login`, in this order.\n\n\
    Exit codes:\n  \
    0  done\n  \
    1  failed; the message says why\n  \
    2  wrong arguments\n  \
    3  the key or the subscription\n  \
    4  not found\n  \
    5  out of credits or Connects\n  \
    6  rate limited\n  \
    7  no connection, or no usable response\n  \
    8  the outcome is unknown\n  \
    9  not settled in time\n  \
    130  interrupted\n\n\
    This is an independent project. It is not made, endorsed or supported by UpHunt or Upwork.";

/// The heading of the options of every command.
const GLOBAL: &str = "Global options";

/// Send Upwork proposals through the UpHunt auto-apply API.
#[derive(Debug, Parser)]
#[command(name = "uphunt", version, about, after_help = AFTER_HELP, arg_required_else_help = true, max_term_width = 100)]
pub(crate) struct Cli {
    /// Options of every command.
    #[command(flatten)]
    pub(crate) global: Global,
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Options of every command.
#[derive(Debug, Clone, Args)]
pub(crate) struct Global {
    /// Print JSON on standard output instead of text
    #[arg(long, global = true, help_heading = GLOBAL)]
    pub(crate) json: bool,
    /// Use this section of the configuration file and its key
    #[arg(
        long,
        global = true,
        help_heading = GLOBAL,
        value_name = "NAME",
        env = "UPHUNT_PROFILE",
        hide_env_values = true,
        default_value = "default"
    )]
    pub(crate) profile: String,
    /// Read the API key from this file
    #[arg(long, global = true, help_heading = GLOBAL, value_name = "FILE")]
    pub(crate) api_key_file: Option<PathBuf>,
    /// The URL of the service, such as that of a sandbox [default: https://uphunt.io]
    #[arg(long, global = true, help_heading = GLOBAL, value_name = "URL")]
    pub(crate) base_url: Option<String>,
    /// Log requests on standard error; twice for more
    #[arg(long, short, global = true, help_heading = GLOBAL, action = clap::ArgAction::Count)]
    pub(crate) verbose: u8,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check that everything is in place to send proposals
    Doctor,
    /// Store an API key in the system's keyring
    Login(Login),
    /// Remove the stored API key
    Logout,
    /// List the freelancers that proposals can be sent as
    Freelancers,
    /// Send a proposal
    Apply(Apply),
    /// Show how an application stands
    Status(Reference),
    /// Wait until an application settles
    Wait(Wait),
    /// List the applications made so far
    List(List),
    /// Show a job from the archive, and its client
    Job(Job),
    /// Show a client: what to know before spending Connects
    Client(Client),
    /// Have the service write a cover letter; review, edit and send it with --apply
    Generate(Generate),
    /// Show where the credits of recent applications went
    Credits(Credits),
    /// Send many applications that survive crashes
    #[command(subcommand)]
    Campaign(Campaign),
    /// Receive webhooks
    Listen(Listen),
    /// Run the service on this machine, to try everything without an account
    Sandbox(Sandbox),
    /// Show proposals from sign-up to settled, on this machine
    Demo,
    /// Serve the Model Context Protocol on standard input and output, for AI agents
    Mcp(Mcp),
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Write manual pages into a folder
    Man {
        /// The folder
        folder: PathBuf,
    },
}

/// Where to store a key.
#[derive(Debug, Args)]
pub(crate) struct Login {
    /// Store the key in a file that only you can read instead of the keyring
    #[arg(long)]
    pub(crate) file: bool,
}

/// A cover letter.
#[derive(Debug, Clone, Args)]
pub(crate) struct Letter {
    /// The file with the cover letter; `-` is standard input; without it, an editor opens
    #[arg(long, short, value_name = "FILE")]
    pub(crate) letter: Option<PathBuf>,
}

/// The terms of a proposal.
#[derive(Debug, Clone, Args)]
pub(crate) struct Terms {
    /// The freelancer's profile to send it as; see `uphunt freelancers`
    #[arg(long = "as", value_name = "PROFILE_ID")]
    pub(crate) profile_id: Option<String>,
    /// US dollars an hour
    #[arg(long, value_name = "DOLLARS")]
    pub(crate) rate: Option<f64>,
    /// How long the work will take
    #[arg(long, value_name = "TIMELINE", value_parser = clap::builder::PossibleValuesParser::new(uphunt::Timeline::KNOWN.iter().map(uphunt::Timeline::as_str)))]
    pub(crate) timeline: Option<String>,
    /// Have the service answer the job's other questions
    #[arg(long)]
    pub(crate) auto_fill: bool,
}

/// A proposal to send.
#[derive(Debug, Args)]
pub(crate) struct Apply {
    /// The job: its URL, ciphertext (~01… or ~02…) or UUID
    pub(crate) job: String,
    #[command(flatten)]
    pub(crate) letter: Letter,
    #[command(flatten)]
    pub(crate) terms: Terms,
    /// Wait until it settles
    #[arg(long)]
    pub(crate) wait: bool,
    /// Send without a confirmation
    #[arg(long, short)]
    pub(crate) yes: bool,
    /// Show what would be sent, and send nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
}

/// An application.
#[derive(Debug, Clone, Args)]
pub(crate) struct Reference {
    /// The queue id that `apply` printed, or the job: its URL or ciphertext (~01… or ~02…)
    pub(crate) id: String,
    /// The id is a job's; needed only where it is a UUID
    #[arg(long)]
    pub(crate) job: bool,
}

/// An application to wait for.
#[derive(Debug, Args)]
pub(crate) struct Wait {
    #[command(flatten)]
    pub(crate) reference: Reference,
    /// How long to wait, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 300.0, value_parser = seconds)]
    pub(crate) timeout: f64,
}

/// Which applications to list.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// List only those with this status: processing, applied, failed, …
    #[arg(long)]
    pub(crate) status: Option<String>,
    /// List at most this many
    #[arg(long, short = 'n', value_name = "N", default_value_t = 50)]
    pub(crate) limit: usize,
    /// List all of them
    #[arg(long, conflicts_with = "limit")]
    pub(crate) all: bool,
    /// Print CSV
    #[arg(long, conflicts_with = "json")]
    pub(crate) csv: bool,
}

/// A job of the archive.
#[derive(Debug, Args)]
pub(crate) struct Job {
    /// The job's ciphertext (~02…) or its URL
    pub(crate) job: String,
}

/// A client of Upwork.
#[derive(Debug, Args)]
pub(crate) struct Client {
    /// The company id, or a job's ciphertext or URL
    pub(crate) id: String,
}

/// A cover letter to write.
#[derive(Debug, Args)]
pub(crate) struct Generate {
    /// The job: its URL, ciphertext or UUID
    pub(crate) job: String,
    /// How much effort the service puts into the letter
    #[arg(long, value_enum)]
    pub(crate) effort: Option<Effort>,
    /// Review and edit the letter, then apply with it
    #[arg(long)]
    pub(crate) apply: bool,
    #[command(flatten)]
    pub(crate) terms: Terms,
    /// Apply without a confirmation
    #[arg(long, short, requires = "apply")]
    pub(crate) yes: bool,
}

/// How much effort the service puts into a letter.
// Without comments on the values, the help of the whole command stays short.
#[allow(missing_docs, reason = "the names say it")]
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Effort {
    Low,
    Medium,
    High,
}

/// How far to look back for credits.
#[derive(Debug, Args)]
pub(crate) struct Credits {
    /// Count this many of the latest applications
    #[arg(long, short = 'n', value_name = "N", default_value_t = 200)]
    pub(crate) limit: usize,
}

/// Which campaign.
#[derive(Debug, Clone, Args)]
pub(crate) struct Database {
    /// The database: a file (SQLite) or postgres://user@host/name
    #[arg(
        long,
        value_name = "DATABASE",
        env = "UPHUNT_CAMPAIGN",
        hide_env_values = true,
        default_value = "campaign.db"
    )]
    pub(crate) db: String,
    /// The campaign's name in the database
    #[arg(long, value_name = "NAME", default_value = "default")]
    pub(crate) name: String,
}

/// What to do with a campaign.
#[derive(Debug, Subcommand)]
pub(crate) enum Campaign {
    /// Add applications from a CSV or JSON lines file
    Add(CampaignAdd),
    /// Send what is queued, and follow it until it settles
    Run(CampaignRun),
    /// Show how a campaign stands
    Status(Database),
    /// Put failed applications back into the queue
    Retry(CampaignRetry),
    /// Stop all workers after their requests in flight
    Pause(Database),
    /// Let workers run again
    Resume(Database),
    /// Cancel what was not sent
    Cancel(Database),
    /// Show results by status, freelancer and day
    Report(Database),
    /// Write every application and its result as CSV
    Export(CampaignExport),
}

/// What to add to a campaign.
#[derive(Debug, Args)]
pub(crate) struct CampaignAdd {
    #[command(flatten)]
    pub(crate) database: Database,
    /// The list: CSV with a header line, or JSON lines (.jsonl); `-` is standard input (CSV)
    pub(crate) file: PathBuf,
    /// The template of the cover letter: `{{column}}`, `{{job.…}}`
    #[arg(long, value_name = "FILE")]
    pub(crate) template: Option<PathBuf>,
    /// Show what would be added and what is wrong with it, line by line
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Add the valid lines even if others are invalid
    #[arg(long)]
    pub(crate) skip_invalid: bool,
}

/// How to run a campaign.
#[derive(Debug, Args)]
pub(crate) struct CampaignRun {
    #[command(flatten)]
    pub(crate) database: Database,
    /// Spend at most this many credits
    #[arg(long, value_name = "N")]
    pub(crate) max_credits: Option<u64>,
    /// Send at most this many applications
    #[arg(long, value_name = "N")]
    pub(crate) max_applications: Option<u64>,
    /// Do not wait for applications to settle
    #[arg(long)]
    pub(crate) no_settle: bool,
    /// Continue with a new key of the same account
    #[arg(long)]
    pub(crate) accept_new_key: bool,
    /// Send without a confirmation
    #[arg(long, short)]
    pub(crate) yes: bool,
    /// Show what would be sent, and send nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
}

/// What to put back into the queue.
#[derive(Debug, Args)]
pub(crate) struct CampaignRetry {
    #[command(flatten)]
    pub(crate) database: Database,
    /// Also retry those that settled with this status; may be given several times
    #[arg(long)]
    pub(crate) status: Vec<String>,
    /// Also retry those that were cancelled
    #[arg(long)]
    pub(crate) cancelled: bool,
}

/// Where to write the results.
#[derive(Debug, Args)]
pub(crate) struct CampaignExport {
    #[command(flatten)]
    pub(crate) database: Database,
    /// Write to this file instead of standard output
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

/// How to receive webhooks.
#[derive(Debug, Clone, Args)]
pub(crate) struct Listen {
    /// The address to listen on
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8787")]
    pub(crate) address: String,
    /// Append events to this file (JSON lines); a delivery in it is not handled again, also after a restart
    #[arg(long, value_name = "FILE", default_value = "webhooks.jsonl")]
    pub(crate) log: PathBuf,
    /// Forward each confirmed event to this URL, with retries
    #[arg(long, value_name = "URL")]
    pub(crate) forward_to: Option<String>,
    /// Record events in this campaign's database, so that its workers need not poll
    #[arg(long, value_name = "DATABASE")]
    pub(crate) campaign: Option<String>,
    /// The campaign's name in that database
    #[arg(long, value_name = "NAME", default_value = "default", requires = "campaign")]
    pub(crate) name: String,
    /// Trust events without confirming them with the service
    #[arg(long)]
    pub(crate) no_confirm: bool,
    /// Send a test event through a sandbox, and exit when it has arrived
    #[arg(long)]
    pub(crate) test: bool,
}

/// How to run the sandbox.
#[derive(Debug, Args)]
pub(crate) struct Sandbox {
    /// Port on 127.0.0.1; 0 takes a free one
    #[arg(long, value_name = "PORT", default_value_t = 0)]
    pub(crate) port: u16,
    /// Keep the state in this file; in memory without it
    #[arg(long, value_name = "FILE")]
    pub(crate) db: Option<PathBuf>,
    /// Credits of each billing cycle
    #[arg(long, value_name = "N", default_value_t = 100)]
    pub(crate) credits: u32,
    /// Seconds until an application settles
    #[arg(long, value_name = "SECONDS", default_value_t = 0.5, value_parser = seconds)]
    pub(crate) settle: f64,
    /// Open its page in the browser
    #[arg(long)]
    pub(crate) open: bool,
}

/// Parses a number of seconds.
fn seconds(text: &str) -> Result<f64, String> {
    let seconds = text.parse::<f64>().ok().filter(|seconds| (0.0..=86_400.0).contains(seconds));
    seconds.ok_or_else(|| "give a number of seconds, such as 0.5 or 30, at most 86400".to_owned())
}

/// What an agent may do.
#[derive(Debug, Clone, Args)]
pub(crate) struct Mcp {
    /// Let the agent send proposals, up to this many credits; without this option it can only read
    #[arg(long, value_name = "N")]
    pub(crate) max_credits: Option<u64>,
    /// Let the agent send without a confirmation by the user for each proposal
    #[arg(long, requires = "max_credits")]
    pub(crate) no_confirm: bool,
}
