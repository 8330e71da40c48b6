//! The service's side of the shared vectors: plays the replies and faults of each case to a client in any language, and
//! reports what it saw. `docs/vectors.md` explains the cases and their form.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use uphunt_sandbox::replay::{Replay, Vectors};
//!
//! let replay = Replay::start(Vectors::read("tests/vectors")?).await?;
//! let run = replay.begin("an_accepted_apply_gives_its_queue_id")?;
//! // … a client makes the case's calls against `run.client` …
//! assert!(replay.report(&run).await.is_some_and(|report| report.ok));
//! # Ok(()) }
//! ```

mod case;
mod certificates;
mod check;
mod connection;
mod listener_form;
mod matching;
mod play;
mod ports;
mod proxy;
mod reply;
mod run;
mod server;
mod service;
mod vectors;
mod wire;

pub use case::{
    CallName, Case, ClientOptions, ConnectionUse, Exchange, ExpectedRequest, Need, PacingName, Step, VectorFile,
};
pub use listener_form::{Listener, Proxy, Tls};
pub use matching::{Comparison, differences};
pub use reply::{AfterReply, Fault, RawPiece, Reply};
pub use run::Report;
pub use server::Replay;
pub use service::Begun;
pub use vectors::{Vectors, VectorsError};
