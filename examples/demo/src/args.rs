//! The arguments of the demo.

/// How to show the demo. Without a base URL everything stays on this machine: no account, no key, no network, no credit.
#[derive(Debug, clap::Args)]
#[non_exhaustive]
pub struct Args {
    /// Print one JSON document at the end, and no progress.
    #[arg(id = "demo_json", long = "json")]
    pub json: bool,
    /// Use a real service instead, with the key in `UPHUNT_API_KEY`. Requests confirmation before it spends anything.
    #[arg(id = "demo_base_url", long = "base-url", value_name = "URL")]
    pub base_url: Option<String>,
    /// With --base-url: a job to apply to (URL, ciphertext or UUID). May be given several times; without one, only the
    /// setup is checked.
    #[arg(long = "job", value_name = "JOB", requires = "demo_base_url")]
    pub jobs: Vec<String>,
    /// With --base-url: the cover letter.
    #[arg(long, value_name = "TEXT", requires = "demo_base_url")]
    pub cover_letter: Option<String>,
    /// With --base-url: the freelancer's profile to send it as.
    #[arg(long = "profile", value_name = "PROFILE_ID", requires = "demo_base_url")]
    pub profile: Option<String>,
}

impl Args {
    /// The demo on this machine, as text or as JSON.
    pub fn local(json: bool) -> Self {
        Self { json, base_url: None, jobs: Vec::new(), cover_letter: None, profile: None }
    }
}
