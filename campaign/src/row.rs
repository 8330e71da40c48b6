//! The rows of a campaign: one application each.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uphunt::{Application, ApplicationStatus, ApplyRequest, Credit, ErrorKind, UnixMillis};

/// An application to add to a campaign.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// The request to send.
    pub request: ApplyRequest,
    /// The line of the file that it comes from, for messages.
    pub line: Option<u64>,
}

impl From<ApplyRequest> for Entry {
    fn from(request: ApplyRequest) -> Self {
        Self { request, line: None }
    }
}

/// How far a row has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RowState {
    /// Nothing was sent yet.
    Queued,
    /// A request may have been sent and its outcome is not known yet. The next worker looks it up before it sends anything.
    Sending,
    /// The service accepted the application; it has not settled.
    Processing,
    /// The application settled; [`Row::status`] says how.
    Settled,
    /// The service refused the request, or it could not be sent. No credit is used.
    Failed,
    /// The user cancelled the row before it was sent.
    Cancelled,
}

impl RowState {
    /// Every state, in the order in which a row goes through them.
    pub const ALL: &'static [Self] =
        &[Self::Queued, Self::Sending, Self::Processing, Self::Settled, Self::Failed, Self::Cancelled];

    /// Returns the state's name, as it is stored and shown.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sending => "sending",
            Self::Processing => "processing",
            Self::Settled => "settled",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
        }
    }
}

impl fmt::Display for RowState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for RowState {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let found = Self::ALL.iter().copied().find(|state| state.as_str() == name);
        found.ok_or_else(|| format!("`{name}` is not a row state"))
    }
}

/// One application of a campaign, as the database has it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Row {
    /// The row's id.
    pub id: String,
    /// Its place in the campaign, from 0.
    pub position: i64,
    /// The line of the file that it came from.
    pub line: Option<i64>,
    /// The job in its canonical form: its ciphertext, else its UUID, else what was given.
    pub job: String,
    /// The request as it is sent.
    pub request: ApplyRequest,
    /// How far it has come.
    pub state: RowState,
    /// The application's status, once the service has accepted it.
    pub status: Option<ApplicationStatus>,
    /// The application's queue id.
    pub queue_id: Option<String>,
    /// Whether the response was lost and a status request found the application.
    pub recovered: bool,
    /// The error that ended it or that holds it up: its kind.
    pub error_kind: Option<String>,
    /// The error's message.
    pub error: Option<String>,
    /// What to do about the error.
    pub hint: Option<String>,
    /// The application as the service last showed it.
    pub application: Option<Application>,
    /// How many times sending was begun since the row was queued.
    pub attempts: i64,
    /// When the row was added.
    pub created_at: UnixMillis,
    /// When the first attempt that may have reached the service began.
    pub attempted_at: Option<UnixMillis>,
    /// When the service accepted it.
    pub sent_at: Option<UnixMillis>,
    /// When it was seen to have settled, failed, or been cancelled.
    pub settled_at: Option<UnixMillis>,
}

impl Row {
    /// Returns what became of the credit: `None` where this campaign reserved none, or where that is not known.
    pub fn credit(&self) -> Option<Credit> {
        if self.error_kind.as_deref() == Some(ErrorKind::AlreadyApplied.as_str()) {
            // The application was made elsewhere, and so was its credit reserved.
            return None;
        }
        match self.state {
            RowState::Processing => Some(Credit::Reserved),
            RowState::Settled => self.status.as_ref().map(ApplicationStatus::credit),
            _ => None,
        }
    }
}
