//! The demo: proposals from sign-up to settled against a sandbox on this machine, and where every credit went.
//!
//! `cargo xtask demo` and `uphunt demo` run it. Everything it shows are real HTTP requests of the crate `uphunt`.
#![forbid(unsafe_code)]
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "it is a program's output")]

mod args;
mod dashboard;
mod jobs;
mod progress;
mod real;
mod receiver;
mod rehearsal;
mod report;
mod settle;

pub use args::Args;

/// Runs the demo. Returns whether every credit is accounted for.
///
/// # Errors
/// What went wrong: the sandbox, the network, or the service.
pub async fn run(args: &Args) -> anyhow::Result<bool> {
    match &args.base_url {
        Some(base_url) => real::run(args, base_url).await,
        None => rehearsal::run(args).await,
    }
}
