//! The command line.

/// Submit proposals to a stand-in of the service on this machine, and see where every credit went.
///
/// Without --base-url everything stays on this machine: no account, no key, no network, no credit.
#[derive(Debug, clap::Parser)]
#[command(name = "demo", bin_name = "cargo xtask demo", max_term_width = 100)]
pub(crate) struct Args {
    /// Print one JSON document at the end instead of the story.
    #[arg(long)]
    pub(crate) json: bool,
    /// Show what the client logs, on standard error.
    #[arg(long)]
    pub(crate) log: bool,
    /// Speak to a real service instead, with the key in `UPHUNT_API_KEY`. Asks before it spends anything.
    #[arg(long, value_name = "URL")]
    pub(crate) base_url: Option<String>,
    /// With --base-url: a job to apply to (URL, ciphertext or UUID). May be given several times; without one, only the
    /// setup is checked.
    #[arg(long = "job", value_name = "JOB", requires = "base_url")]
    pub(crate) jobs: Vec<String>,
    /// With --base-url: the cover letter.
    #[arg(long, value_name = "TEXT", requires = "base_url")]
    pub(crate) cover_letter: Option<String>,
    /// With --base-url: the freelancer's profile to send it as.
    #[arg(long, value_name = "PROFILE_ID", requires = "base_url")]
    pub(crate) profile: Option<String>,
}
