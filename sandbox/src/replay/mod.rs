//! The other side of the shared vectors: plays each case's answers and faults to a client in any language, and tells what
//! it saw. The cases and their form: `docs/vectors.md`.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use uphunt_sandbox::replay::{Replay, Vectors};
//!
//! let replay = Replay::start(Vectors::read("tests/vectors")?).await?;
//! let run = replay.begin("an_accepted_apply_gives_its_queue_id")?;
//! // … a client makes the case's calls against `run.base_url` …
//! assert!(replay.report(&run).await.is_some_and(|report| report.ok));
//! # Ok(()) }
//! ```

mod case;
mod check;
mod connection;
mod door;
mod matching;
mod play;
mod run;
mod server;
mod service;
mod vectors;

pub use case::{
    CallName, Case, ClientOptions, Door, Exchange, ExpectedRequest, Fault, Need, PacingName, Reply, Step, VectorFile,
};
pub use matching::{Comparison, differences};
pub use run::Report;
pub use server::{Begun, Replay};
pub use vectors::{Vectors, VectorsError};
