//! What the service says and is told: every model, each declared once.
//!
//! All of them keep fields they do not know in `extra`, so that nothing the service adds is lost
//! (`docs/decisions/004-the-service-may-grow.md`).

mod application;
mod apply;
mod client_jobs;
pub(crate) mod freelancer;
mod from_json;
mod job;
#[doc(hidden)]
pub mod lenient;
mod listing;
mod open_enum;
mod proposal;
#[doc(hidden)]
pub mod shape;
mod status;
mod time;
mod timeline;
pub(crate) mod tolerant;

pub use crate::json::Value as JsonValue;
pub use application::{Application, ApplicationRef, AppliedJobsPage, AppliedJobsQuery};
pub use apply::{ApplyRequest, ProposalTerms, QuestionAnswer, Submission};
pub use client_jobs::{Buyer, BuyerStats, ClientJobs, Money, OpenJob, WorkHistoryEntry};
pub use freelancer::{Freelancer, Freelancers, Profile};
pub use from_json::{Fields, FromJson, Misfit};
pub use job::ArchivedJob;
pub(crate) use open_enum::open_enum;
pub use proposal::{GenerateProposal, GeneratedProposal, ReasoningEffort};
pub use status::{ApplicationStatus, Credit};
pub use time::UnixMillis;
pub use timeline::Timeline;
pub use uphunt_derive::{FromJson, ToJson};

pub use crate::json::write::ToJson;

/// Fields this version does not know, by name.
pub type Extra = crate::json::Map;
