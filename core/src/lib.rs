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
//! Natively the client needs a [tokio](https://tokio.rs) runtime with time and, for the built-in transport, I/O enabled.
//!
//! What the client does:
//!
//! - **Apply exactly once.** After a lost response it looks the job up before it sends anything again
//!   ([`policy::submission`]).
//! - **Time.** Attempts time out, retries back off with jitter, one deadline spans a call ([`CallConfig`]).
//! - **Rate limits** are kept before the service has to refuse a request ([`policy::rate_limit`]).
//! - **Credits** are followed from reservation to deduction or refund ([`Client::credits`]).
//! - **The key** never appears in a log, a `Debug`, an error or a URL, and follows no redirect.
//! - **Errors** say what happened and what to do ([`Error`]).
//!
//! Decisions are pure functions in [`policy`]. What the service sends is a model in [`models`], which keeps unknown fields.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();

mod apply;
mod bulk;
mod client;
mod error;
pub mod http;
mod input;
pub mod models;
mod pagination;
mod platform;
pub mod policy;
mod raw;
mod serde_helpers;
mod setup_check;
mod single_flight;
#[cfg(feature = "uniffi")]
mod uniffi_exports;
mod wait;
mod webhook;

pub use bulk::{Batch, BatchResults, BulkItem, BulkItemState, BulkProgress, EarlyEnd, EarlyEndReason, SameLetter};
pub use client::{ApiKey, BulkConfig, CallConfig, Client, ClientBuilder, ClientConfig, DeadlineSetting, WaitConfig};
pub use error::{Error, ErrorDetails, ErrorKind, Result};
pub use http::{Endpoint, Pacing, SharedLimiter, Transport};
pub use input::{canonical_job, read_input, suggest};
pub use models::{
    Application, ApplicationRef, ApplicationStatus, AppliedJobsPage, AppliedJobsQuery, ApplyRequest, ArchivedJob,
    ClientJobs, Credit, Freelancer, Freelancers, GenerateProposal, GeneratedProposal, Profile, ProposalTerms,
    QuestionAnswer, ReasoningEffort, Submission, Timeline, UnixMillis,
};
pub use pagination::AppliedJobs;
pub use policy::backoff::Backoff;
pub use policy::credits::CreditLedger;
pub use policy::poll::PollSchedule;
pub use policy::rate_limit::RateLimit;
pub use raw::{RawRequest, RawResponse};
pub use setup_check::{SetupCheck, SetupCheckName, SetupReport, SetupVerdict};
pub use wait::{WaitOptions, Watch};
pub use webhook::{DeliveryStore, MemoryStore, Received, StoreError, WebhookEvent, WebhookEventName, WebhookInbox};
