//! What the tests across crates share: the documentation that is compiled, and the simulated service.

pub mod answering;
mod docs;
pub mod simulation;
