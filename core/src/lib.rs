//! An independent client for the [UpHunt](https://uphunt.io) auto-apply API, which submits Upwork proposals for agencies.
//!
//! ```no_run
//! # async fn example() -> uphunt::Result<()> {
//! use uphunt::{ApplyRequest, Client, WaitOptions};
//!
//! let client = Client::from_env()?; // UPHUNT_API_KEY
//! let request = ApplyRequest::new("~01abc123def456", "Hi, our team has 5+ years of experience with…");
//! let application = client.apply_and_wait(&request, WaitOptions::new()).await?;
//! println!("{}: the credit was {}", application.application_status, application.credit());
//! # Ok(()) }
//! ```
//!
//! Natively it wants a [tokio](https://tokio.rs) runtime with time (and, with the built-in transport, I/O) enabled.
//!
//! What the client sees to:
//!
//! - **Exactly once.** A lost answer is looked up before anything is sent again ([`policy::submission`]).
//! - **Time.** Attempts time out, retries back off with jitter, one deadline spans a call ([`CallOptions`]).
//! - **Limits** are kept before the service has to remind of them ([`policy::rate_limit`]).
//! - **Credits** are followed from reservation to deduction or refund ([`Client::credits`]).
//! - **The key** never shows in a log, a `Debug`, an error or a URL, and follows no redirect.
//! - **Errors** say what happened and what to do ([`Error`]).
//!
//! Every rule is a pure function in [`policy`]; everything that the service says is a model in [`model`], which keeps what it
//! does not know.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();

// The derive of `FromJson` names this crate as every other crate does.
extern crate self as uphunt;

mod applied_jobs;
#[cfg(target_arch = "wasm32")]
mod awaited;
mod calls;
mod client;
mod config;
mod decode;
mod endpoint;
mod error;
mod exchange;
#[cfg(feature = "uniffi")]
mod face;
mod gate;
mod input;
#[doc(hidden)]
pub mod json;
#[cfg(feature = "lean")]
#[doc(hidden)]
pub mod lean;
#[doc(hidden)]
pub mod log;
pub mod model;
mod platform;
pub mod policy;
mod raw;
mod setup;
mod submit;
mod text;
#[doc(hidden)]
pub mod time;
pub mod transport;
mod turn;
mod wait;
mod webhook;

pub use applied_jobs::AppliedJobs;
pub use client::Client;
pub use config::{ApiKey, CallOptions, ClientBuilder, Pacing};
pub use endpoint::{Endpoint, RateLimit};
pub use error::{Error, ErrorDetails, ErrorKind, Result};
pub use model::{
    Application, ApplicationRef, ApplicationStatus, AppliedJobsPage, AppliedJobsQuery, ApplyRequest, ArchivedJob,
    ClientJobs, Credit, Freelancer, Freelancers, GenerateProposal, GeneratedProposal, Profile, ProposalTerms,
    QuestionAnswer, ReasoningEffort, Submission, Timeline, UnixMillis,
};
pub use policy::backoff::Backoff;
pub use policy::credits::CreditLedger;
pub use policy::poll::PollSchedule;
pub use raw::{RawRequest, RawResponse};
pub use setup::{SetupCheck, SetupCheckName, SetupReport, SetupVerdict};
pub use transport::Transport;
pub use wait::{OnUpdate, WaitOptions, Watch};
pub use webhook::{DeliveryStore, Inbox, MemoryStore, Received, StoreError, WebhookEvent, WebhookEventName};
