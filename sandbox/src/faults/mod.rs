//! Faults on demand: what they are, how they are written, and which request one hits.

mod fault;
mod injector;
mod notation;

pub use fault::{Fault, FaultKind, RetryAfter, Target};
pub(crate) use injector::{Drawn, Injector};
pub use notation::FaultNotationError;
