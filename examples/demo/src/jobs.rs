//! What the demo applies to, and what became of it.

use serde::Serialize;
use uphunt::{Application, Submission};

/// A job of the demo. Its id determines how the sandbox settles it.
pub(crate) struct Job {
    pub(crate) title: &'static str,
    pub(crate) id: &'static str,
    /// Which of the profiles found it is sent as.
    pub(crate) profile: usize,
    /// Whether the service's response to its apply is lost.
    pub(crate) lost: bool,
}

const fn job(title: &'static str, id: &'static str, profile: usize) -> Job {
    Job { title, id, profile, lost: false }
}

/// One job an outcome, and one whose answer is lost.
pub(crate) const JOBS: [Job; 8] = [
    job("Rust SDK for a payments API", "~01sandbox_applied_1001", 1),
    job("Python scraper, two weeks", "~01sandbox_failed_1002", 4),
    job("React dashboard for a clinic", "~01sandbox_not_available_1003", 3),
    job("Kotlin app, Berlin only", "~01sandbox_not_eligible_1004", 6),
    job("Senior TypeScript, 6+ months", "~01sandbox_not_enough_connects_1005", 3),
    job("Port a backend to async Rust", "~01sandbox_logged_out_1006", 0),
    Job { title: "Fix our billing service", id: "~01sandbox_applied_1007", profile: 0, lost: true },
    job("Android release automation", "~01sandbox_applied_1008", 5),
];

/// A job with everything that is known about its application.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Applied {
    pub(crate) title: String,
    pub(crate) job_id: String,
    pub(crate) freelancer: String,
    pub(crate) submission: Submission,
    pub(crate) application: Option<Application>,
    /// Why the wait ended without a settled application.
    pub(crate) problem: Option<String>,
}
