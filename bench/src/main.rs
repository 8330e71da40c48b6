//! `uphunt-bench`: the measurements. `docs/benchmarks.md` says what each figure means.

mod build;
mod bulk;
mod by_hand;
mod calls;
mod child;
mod cli;
mod contest;
mod kotlin;
mod load;
mod machine;
mod process;
mod python;
mod report;
mod rust;
mod sandbox;
mod server;
mod statistics;
mod swift;
mod waits;
mod wasm;
mod worker;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "uphunt-bench", version, about = "Measures the UpHunt SDK and the sandbox")]
struct Cli {
    #[command(subcommand)]
    suite: Option<Suite>,
}

#[derive(Subcommand)]
enum Suite {
    /// The crate beside plain reqwest, and the sandbox under load. The same as no command
    Rust(rust::Options),
    /// Many applications in simulated time, by a batch and by the documented recipe
    Bulk(bulk::Options),
    /// The size of the command line's program, and how long it takes to start
    Cli(cli::Options),
    /// The Python package beside the clients that its users have
    Python(python::Options),
    /// The npm package in Node beside fetch written by hand
    Wasm(wasm::Options),
    /// The Kotlin library beside the crate and java.net.http
    Kotlin(kotlin::Options),
    /// The Swift package beside the crate
    Swift(swift::Options),
    /// Serve fixed answers on loopback, for the suites of other languages; prints `{"url": …}`
    Serve {
        /// Port on 127.0.0.1; 0 takes a free one
        #[arg(long, default_value_t = 0)]
        port: u16,
        /// Stop when standard input closes, so that a dead parent leaves no orphan
        #[arg(long)]
        exit_with_stdin: bool,
    },
    /// Await many applications and print what that takes; a part of `rust` that needs a process of its own
    #[command(hide = true)]
    Hold(waits::Hold),
}

fn main() -> anyhow::Result<()> {
    match Cli::parse().suite {
        None => rust::run(&rust::Options::default()),
        Some(Suite::Rust(options)) => rust::run(&options),
        Some(Suite::Bulk(options)) => bulk::run(&options),
        Some(Suite::Cli(options)) => cli::run(&options),
        Some(Suite::Python(options)) => python::run(&options),
        Some(Suite::Wasm(options)) => wasm::run(&options),
        Some(Suite::Kotlin(options)) => kotlin::run(&options),
        Some(Suite::Swift(options)) => swift::run(&options),
        Some(Suite::Serve { port, exit_with_stdin }) => server::serve(port, exit_with_stdin),
        Some(Suite::Hold(hold)) => waits::hold(&hold),
    }
}
