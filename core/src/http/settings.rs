//! How calls are made: times, retries, pacing.

use std::time::Duration;

use crate::policy::retry::RetryPolicy;

/// What to do when a request would exceed a documented rate limit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Pacing {
    /// Wait until the limit admits it, within the deadline.
    #[default]
    Wait,
    /// Fail at once with `RateLimited` and the time to wait.
    FailFast,
    /// Send it. The service may respond with 429.
    Off,
}

impl Pacing {
    /// Every value.
    pub const ALL: &'static [Pacing] = &[Self::Wait, Self::FailFast, Self::Off];

    /// Returns the name, the same in every language: `wait`, `fail_fast`, `off`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Wait => "wait",
            Self::FailFast => "fail_fast",
            Self::Off => "off",
        }
    }

    /// Returns the value of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|pacing| pacing.as_str() == name)
    }
}

/// How the calls of a client are made.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct CallSettings {
    /// How long one attempt may take.
    pub(crate) timeout: Duration,
    /// How long the whole call may take; `None` for no limit.
    pub(crate) deadline: Option<Duration>,
    pub(crate) retry: RetryPolicy,
    pub(crate) pacing: Pacing,
}
