//! A proposal that the service writes.

use serde::{Deserialize, Serialize};

use super::Extra;
use super::model::Model;
use super::open_enum::open_enum;

open_enum! {
    /// How much thought the service puts into a proposal (`docs/api.md`, "Generate proposal").
    pub enum ReasoningEffort {
        /// Quick.
        Low = "low",
        /// In between.
        Medium = "medium",
        /// Thorough.
        High = "high",
    }
}

/// The job to write a proposal for: one that the service knows, or one described here.
///
/// ```
/// use uphunt::{GenerateProposal, ReasoningEffort};
///
/// let known = GenerateProposal::for_job("~01abc123def456").reasoning_effort(ReasoningEffort::High);
/// let described = GenerateProposal::for_description("Rust developer", "We need an SDK in five languages…");
/// # assert!(known.validate().is_ok() && described.validate().is_ok());
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
pub struct GenerateProposal {
    /// The job: its URL, ciphertext or UUID. Either this, or `job_title` with `job_description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub job_id: Option<String>,
    /// The title of a job that the service does not know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub job_title: Option<String>,
    /// The description of a job that the service does not know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub job_description: Option<String>,
    /// The feed whose settings apply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub feed_id: Option<String>,
    /// How much thought to put in; `None` for the service's default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Further keys, sent unchanged.
    #[serde(flatten)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub extra: Extra,
}

impl GenerateProposal {
    /// Creates a request for a job that the service knows.
    pub fn for_job(job_id: impl Into<String>) -> Self {
        Self { job_id: Some(job_id.into()), ..Self::default() }
    }

    /// Creates a request for a job described here.
    pub fn for_description(title: impl Into<String>, description: impl Into<String>) -> Self {
        Self { job_title: Some(title.into()), job_description: Some(description.into()), ..Self::default() }
    }

    /// Sets the feed whose settings apply.
    pub fn feed_id(mut self, feed_id: impl Into<String>) -> Self {
        self.feed_id = Some(feed_id.into());
        self
    }

    /// Sets how much thought to put in.
    pub fn reasoning_effort(mut self, effort: impl Into<ReasoningEffort>) -> Self {
        self.reasoning_effort = Some(effort.into());
        self
    }
}

/// A proposal that the service wrote. Nothing was sent to Upwork.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GeneratedProposal {
    /// The text, ready to be a cover letter.
    pub proposal: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Model for GeneratedProposal {
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
