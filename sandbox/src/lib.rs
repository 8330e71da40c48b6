//! The auto-apply service on your own machine: a state machine with the rules of the API, for tests and for a
//! first try without an account.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), uphunt_sandbox::StartError> {
//! let sandbox = uphunt_sandbox::Sandbox::builder().start().await?;
//! println!("UPHUNT_BASE_URL={} UPHUNT_API_KEY={}", sandbox.url(), sandbox.api_key());
//! # Ok(())
//! # }
//! ```
//!
//! Everything that the dashboard of the real service does by hand is a method of [`Sandbox`], or a route under `/sandbox`.

mod api;
mod builder;
mod clock;
mod dashboard;
mod default_account;
mod error_response;
mod faults;
mod handles;
mod http;
mod job_id;
mod limits;
mod operations;
mod options;
pub mod replay;
mod request_log;
mod sandbox;
mod service;
mod store;
mod submission;
mod webhook_dispatcher;
mod worker;

pub use builder::{SandboxBuilder, StartError};
pub use error_response::SandboxError;
pub use faults::{Fault, FaultKind, FaultNotationError, RetryAfter, Target};
pub use handles::{ClockHandle, FaultsHandle};
pub use request_log::SeenRequest;
pub use sandbox::Sandbox;
pub use store::agency::{Agency, AgencyChange, AgencyProfile, Invitation, Member};
pub use store::credits::{Cycle, Ledger};
pub use store::deliveries::{Attempt, Delivery, Webhook};
pub use store::feeds::Feed;
pub use store::freelancers::{NewFreelancer, NewProfile};
pub use store::keys::KeyEntry;
