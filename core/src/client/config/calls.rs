//! How calls are made.

use std::convert::identity;
use std::time::Duration;

use serde::{Serialize, Serializer};

use super::read::{count, duration, read_config, time_limit};
use crate::http::{CallSettings, Pacing};
use crate::policy::backoff::Backoff;
use crate::policy::retry::RetryPolicy;
use crate::serde_helpers::seconds;

const DEFAULT_TIMEOUT: Duration = Duration::from_secs(30);
const DEFAULT_DEADLINE: Duration = Duration::from_secs(90);

/// How calls are made: times, retries, pacing. A field that is `None` keeps the value it has in the client, or the default.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CallConfig {
    /// How long one attempt may take. Default 30 s.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "seconds::option::serialize")]
    pub timeout: Option<Duration>,
    /// How long the whole call may take: attempts, waits between them, waiting for the rate limiter. Default 90 s.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<DeadlineSetting>,
    /// Attempts after the first. Default 2; 0 means none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_retries: Option<u32>,
    /// The waits between attempts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backoff: Option<Backoff>,
    /// What to do when a request would exceed a documented rate limit. Default: wait.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pacing: Option<Pacing>,
}

read_config!(CallConfig, "call", {
    "timeout" => timeout: time_limit,
    "deadline" => deadline: |deadline| Some(duration(deadline).filter(|deadline| *deadline < Duration::MAX).into()),
    "maxRetries" => max_retries: count,
    "backoff" => backoff: identity,
    "pacing" => pacing: identity,
});

impl CallConfig {
    /// Changes nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how long one attempt may take. With 0, every attempt times out.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets how long the whole call may take; `None` for no limit.
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.deadline = Some(deadline.into().into());
        self
    }

    /// Sets the number of attempts after the first; 0 means none.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = Some(retries);
        self
    }

    /// Sets the waits between attempts.
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.backoff = Some(backoff);
        self
    }

    /// Sets what to do when a request would exceed a documented rate limit.
    pub fn pacing(mut self, pacing: Pacing) -> Self {
        self.pacing = Some(pacing);
        self
    }

    /// Returns the settings, with the default for every field that is `None`.
    pub(crate) fn resolve(self) -> CallSettings {
        let retry = RetryPolicy::default();
        CallSettings {
            timeout: self.timeout.unwrap_or(DEFAULT_TIMEOUT),
            deadline: self.deadline.map_or(Some(DEFAULT_DEADLINE), Into::into),
            retry: RetryPolicy {
                max_retries: self.max_retries.unwrap_or(retry.max_retries),
                backoff: self.backoff.unwrap_or(retry.backoff),
            },
            pacing: self.pacing.unwrap_or_default(),
        }
    }

    /// Returns the fields of `self`, and those of `other` where `self` has none.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            timeout: self.timeout.or(other.timeout),
            deadline: self.deadline.or(other.deadline),
            max_retries: self.max_retries.or(other.max_retries),
            backoff: self.backoff.or(other.backoff),
            pacing: self.pacing.or(other.pacing),
        }
    }
}

impl From<CallSettings> for CallConfig {
    fn from(settings: CallSettings) -> Self {
        Self {
            timeout: Some(settings.timeout),
            deadline: Some(settings.deadline.into()),
            max_retries: Some(settings.retry.max_retries),
            backoff: Some(settings.retry.backoff),
            pacing: Some(settings.pacing),
        }
    }
}

/// How long a whole call may take. In serde a number of seconds; `null` or infinity for [`Unlimited`](Self::Unlimited).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeadlineSetting {
    /// The call ends after this time.
    After(Duration),
    /// The call has no deadline.
    Unlimited,
}

impl From<Option<Duration>> for DeadlineSetting {
    fn from(deadline: Option<Duration>) -> Self {
        deadline.map_or(Self::Unlimited, Self::After)
    }
}

impl From<DeadlineSetting> for Option<Duration> {
    fn from(setting: DeadlineSetting) -> Self {
        match setting {
            DeadlineSetting::After(duration) => Some(duration),
            DeadlineSetting::Unlimited => None,
        }
    }
}

impl Serialize for DeadlineSetting {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Option::<Duration>::from(*self).map(|deadline| deadline.as_secs_f64()).serialize(serializer)
    }
}
