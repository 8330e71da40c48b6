//! How a campaign is run.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use tokio::sync::watch;
use uphunt::{ApplicationStatus, BulkConfig, Credit, Endpoint, ErrorKind, RateLimit};

use crate::report::Credits;
use crate::row::RowState;

/// Called with the campaign's progress, about once a second and at the end.
pub type OnProgress = Arc<dyn Fn(&Progress) + Send + Sync>;

/// How to run a campaign on this machine. Other machines may run the same campaign at the same time.
///
/// It can be read from JSON, where keys are camelCase and durations are seconds; what is code or a type of the client has no key.
#[derive(Clone, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct RunOptions {
    /// How many applications are sent at once. Default 4: the service admits one a second.
    pub concurrency: usize,
    /// How long a row stays this worker's without a heartbeat. Default 15 s; at least 0.1 s. After a crash, others wait this long
    /// before they take it.
    #[serde(deserialize_with = "seconds")]
    pub lease: Duration,
    /// The most credits that this run may reserve or spend, refunds given back. No limit by default.
    pub max_credits: Option<u64>,
    /// The most applications that this run may send. No limit by default.
    pub max_applications: Option<u64>,
    /// Errors that end the run: what the user has to mend first. Default: no credits, key refused, no subscription.
    #[serde(skip)]
    pub stop_on_errors: Vec<ErrorKind>,
    /// Statuses that end the run. Default: `not_enough_connects`.
    #[serde(skip)]
    pub stop_on_statuses: Vec<ApplicationStatus>,
    /// How many times a row is sent again after a failure that may pass. Default 5.
    pub max_attempts: u32,
    /// The pause before a row is sent or looked up again after a failure; it doubles each time. Default 5 s.
    #[serde(deserialize_with = "seconds")]
    pub retry_pause: Duration,
    /// How many times this run looks up a row whose outcome is unknown. Default 5.
    pub max_lookups: u32,
    /// Whether to follow applications until they settle. Default `true`; say `false` where webhooks do.
    pub settle: bool,
    /// Limits other than the documented ones.
    #[serde(skip)]
    pub limits: Vec<(Endpoint, Vec<RateLimit>)>,
    /// Go on with another key of the same account, after a rotation.
    pub accept_new_key: bool,
    /// Ends the run early: see [`Stop`].
    #[serde(skip)]
    pub stop: Stop,
    /// Called with the progress.
    #[serde(skip)]
    pub on_progress: Option<OnProgress>,
}

impl Default for RunOptions {
    fn default() -> Self {
        Self {
            concurrency: 4,
            lease: Duration::from_secs(15),
            max_credits: None,
            max_applications: None,
            stop_on_errors: vec![ErrorKind::OutOfCredits, ErrorKind::Unauthorized, ErrorKind::SubscriptionInactive],
            stop_on_statuses: vec![ApplicationStatus::NotEnoughConnects],
            max_attempts: 5,
            retry_pause: Duration::from_secs(5),
            max_lookups: 5,
            settle: true,
            limits: Vec::new(),
            accept_new_key: false,
            stop: Stop::default(),
            on_progress: None,
        }
    }
}

impl RunOptions {
    /// Replaces the errors and statuses that end the run, by their names, as in [`BulkConfig::stop_on`].
    ///
    /// # Errors
    /// [`InvalidInput`](ErrorKind::InvalidInput) when there is no error kind and no status of a name.
    pub fn stop_on<N: Into<String>>(mut self, names: impl IntoIterator<Item = N>) -> uphunt::Result<Self> {
        let names: Vec<String> = names.into_iter().map(Into::into).collect();
        BulkConfig::new().stop_on(&names).validate()?;
        let kind = |name: &String| ErrorKind::ALL.iter().copied().find(|kind| kind.as_str() == name);
        self.stop_on_errors = names.iter().filter_map(kind).collect();
        self.stop_on_statuses =
            names.iter().filter(|name| kind(name).is_none()).map(|name| name.as_str().into()).collect();
        Ok(self)
    }
}

impl fmt::Debug for RunOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RunOptions")
            .field("concurrency", &self.concurrency)
            .field("lease", &self.lease)
            .field("max_credits", &self.max_credits)
            .field("max_applications", &self.max_applications)
            .field("settle", &self.settle)
            .finish_non_exhaustive()
    }
}

/// Ends a run from elsewhere, such as a handler of Ctrl-C. Requests in flight end first; nothing new is sent.
#[derive(Debug, Clone)]
pub struct Stop(Arc<watch::Sender<Option<StopReason>>>);

impl Default for Stop {
    fn default() -> Self {
        Self(Arc::new(watch::Sender::new(None)))
    }
}

impl Stop {
    /// Ends the run.
    pub fn stop(&self) {
        self.stop_because(StopReason::Requested);
    }

    /// Records why the run ends. The first reason stays.
    pub(crate) fn stop_because(&self, reason: StopReason) {
        self.0.send_if_modified(|current| {
            let first = current.is_none();
            current.get_or_insert(reason);
            first
        });
    }

    /// Returns why the run ends, once it does.
    pub(crate) fn reason(&self) -> Option<StopReason> {
        self.0.borrow().clone()
    }

    /// Waits until the run is ended.
    pub(crate) async fn stopped(&self) {
        let mut receiver = self.0.subscribe();
        // The sender lives as long as `self`, so waiting only ends with a reason.
        let _ = receiver.wait_for(Option::is_some).await;
    }
}

/// Why a run ended before everything was sent.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "reason")]
#[non_exhaustive]
pub enum StopReason {
    /// The caller stopped it.
    Requested,
    /// The campaign was paused.
    Paused,
    /// [`RunOptions::max_credits`] is used up.
    MaxCredits,
    /// [`RunOptions::max_applications`] is used up.
    MaxApplications,
    /// An error of a kind in [`RunOptions::stop_on`].
    Error {
        /// The error's kind.
        kind: String,
        /// What happened.
        message: String,
        /// What to do.
        hint: Option<String>,
    },
    /// A status in [`RunOptions::stop_on`].
    Status {
        /// The status.
        status: String,
    },
}

/// How a campaign stands.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Progress {
    /// All rows.
    pub total: u64,
    /// Not sent yet.
    pub queued: u64,
    /// Being sent, or sent with an outcome that is not known yet.
    pub sending: u64,
    /// Accepted and not settled.
    pub processing: u64,
    /// Settled as `applied`.
    pub applied: u64,
    /// Settled in another way, or refused.
    pub failed: u64,
    /// Cancelled.
    pub cancelled: u64,
    /// Where the credits went.
    pub credits: Credits,
    /// The time that the limits need for what is queued. In JSON: seconds.
    #[serde(rename = "estimatedSeconds", serialize_with = "as_seconds")]
    pub estimated: Duration,
}

impl Progress {
    /// Counts rows in this state and with this status. The applications of some of them were made elsewhere.
    pub(crate) fn add(&mut self, state: RowState, status: &ApplicationStatus, count: u64, elsewhere: u64) {
        let own = count.saturating_sub(elsewhere);
        self.total += count;
        match state {
            RowState::Queued => {
                self.queued += count;
                self.estimated += Duration::from_secs(count);
            }
            RowState::Sending => {
                self.sending += count;
                self.credits.in_doubt += count;
            }
            RowState::Processing => {
                self.processing += count;
                self.credits.reserved += own;
            }
            RowState::Settled if status.credit() == Credit::Deducted => {
                self.applied += count;
                self.credits.deducted += own;
            }
            RowState::Settled => {
                self.failed += count;
                self.credits.refunded += own;
            }
            RowState::Failed => self.failed += count,
            RowState::Cancelled => self.cancelled += count,
        }
    }
}

fn seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
    let seconds = f64::deserialize(deserializer)?;
    Duration::try_from_secs_f64(seconds).map_err(|_| D::Error::custom(format!("{seconds} is negative or too long")))
}

fn as_seconds<S: serde::Serializer>(duration: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64(duration.as_secs_f64())
}

/// What a run came to.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RunSummary {
    /// Applications that this run sent.
    pub sent: u64,
    /// Why it ended early; `None` when everything that can be sent was sent and has settled.
    pub stopped: Option<StopReason>,
    /// How the campaign stands at the end.
    pub progress: Progress,
}
