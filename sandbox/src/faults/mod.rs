//! Faults on demand: their kinds, their notation, and which request each hits.

mod fault;
mod injector;
mod notation;

pub use fault::{Fault, FaultKind, RetryAfter, Target};
pub(crate) use injector::{Drawn, Injector};
pub use notation::FaultNotationError;
