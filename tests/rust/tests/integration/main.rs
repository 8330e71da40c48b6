//! Real HTTP of the `uphunt` crate against a sandbox: every rule of the design, every row of the contract's tables.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod applied_jobs;
mod concurrency;
mod connecting;
mod credits;
mod endpoints;
mod environment;
mod errors;
mod forwarder;
mod growth;
mod key;
mod limits;
mod lost_answers;
mod oneself;
mod pacing;
mod pitfalls;
mod quiet;
mod restarts;
mod retries;
mod script;
mod setting;
mod statuses;
mod waiting;
mod webhooks;
