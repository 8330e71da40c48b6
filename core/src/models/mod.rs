//! Requests and responses of the service's API: every model, each declared once.
//!
//! Response models keep in `extra` what the SDK does not know or cannot represent
//! (`docs/decisions/004-the-service-may-grow.md`).

mod application;
mod apply;
mod client_jobs;
mod freelancer;
mod job;
mod model;
mod open_enum;
mod proposal;
mod status;
mod time;
mod timeline;

pub use application::{Application, ApplicationRef, AppliedJobsPage, AppliedJobsQuery, status_from_value};
pub use apply::{ApplyRequest, ProposalTerms, QuestionAnswer, Submission};
pub use client_jobs::{
    Buyer, BuyerStats, ClientJobs, Company, Location, Money, OpenJob, PhoneVerification, WorkHistoryEntry,
};
pub use freelancer::{Freelancer, Freelancers, Profile};
pub use job::ArchivedJob;
pub use model::{Model, from_value};
pub(crate) use open_enum::open_enum;
pub use proposal::{GenerateProposal, GeneratedProposal, ReasoningEffort};
pub use status::{ApplicationStatus, Credit};
pub use time::UnixMillis;
pub use timeline::Timeline;

pub use crate::serde_helpers::DecodeError;

/// The fields of a JSON object, by name.
pub type Extra = serde_json::Map<String, serde_json::Value>;
