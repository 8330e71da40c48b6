//! A proposal written by the service.

use serde::{Deserialize, Serialize};

use super::open_enum::open_enum;
use super::{Extra, FromJson, ToJson};

open_enum! {
    /// How much thought the service puts into a proposal.
    ///
    /// Source: `contract.md`, "generate proposal".
    pub enum ReasoningEffort {
        /// Quick.
        Low = "low",
        /// In between.
        Medium = "medium",
        /// Thorough.
        High = "high",
    }
}

/// What to write a proposal for: a job the service knows, or one described here.
///
/// ```
/// use uphunt::{GenerateProposal, ReasoningEffort};
///
/// let known = GenerateProposal::for_job("~01abc123def456").reasoning_effort(ReasoningEffort::High);
/// let described = GenerateProposal::for_description("Rust developer", "We need an SDK in five languages…");
/// # assert!(known.validate().is_ok() && described.validate().is_ok());
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, FromJson, ToJson)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
pub struct GenerateProposal {
    /// The job: URL, ciphertext or UUID. Either this, or `job_title` with `job_description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_id: Option<String>,
    /// The title of a job the service does not know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// Its description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_description: Option<String>,
    /// The feed whose settings to write by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feed_id: Option<String>,
    /// How much thought to put in; the service's default when `None`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Further keys, sent as they are.
    #[serde(flatten)]
    pub extra: Extra,
}

impl GenerateProposal {
    /// For a job the service knows.
    pub fn for_job(job_id: impl Into<String>) -> Self {
        Self { job_id: Some(job_id.into()), ..Self::default() }
    }

    /// For a job described here.
    pub fn for_description(title: impl Into<String>, description: impl Into<String>) -> Self {
        Self { job_title: Some(title.into()), job_description: Some(description.into()), ..Self::default() }
    }

    /// Writes by the settings of this feed.
    pub fn feed_id(mut self, feed_id: impl Into<String>) -> Self {
        self.feed_id = Some(feed_id.into());
        self
    }

    /// How much thought to put in.
    pub fn reasoning_effort(mut self, effort: impl Into<ReasoningEffort>) -> Self {
        self.reasoning_effort = Some(effort.into());
        self
    }
}

/// A proposal written by the service. Nothing was sent to Upwork.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GeneratedProposal {
    /// The text, ready to be a cover letter.
    pub proposal: String,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}
