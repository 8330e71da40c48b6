//! How a call is made: times, retries, pacing.

use crate::time::Duration;

use crate::policy::backoff::Backoff;
use crate::policy::retry::RetryPolicy;
use crate::{Error, Result};

/// What to do when a request would exceed a documented limit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Pacing {
    /// Wait for the turn, within the deadline.
    #[default]
    Wait,
    /// Fail at once with [`RateLimited`](crate::ErrorKind::RateLimited) and the time to wait.
    FailFast,
    /// Send it. The service may answer 429.
    Off,
}

impl Pacing {
    /// Every way.
    pub const ALL: &'static [Pacing] = &[Self::Wait, Self::FailFast, Self::Off];

    /// Its name, the same in every language: `wait`, `fail_fast`, `off`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Wait => "wait",
            Self::FailFast => "fail_fast",
            Self::Off => "off",
        }
    }
}

impl std::str::FromStr for Pacing {
    type Err = Error;

    /// By its name.
    fn from_str(name: &str) -> Result<Self> {
        Self::ALL.iter().copied().find(|pacing| pacing.as_str() == name).ok_or_else(|| {
            let mut names = Self::ALL.iter().map(|pacing| pacing.as_str());
            let message = ["pacing is \"", name, "\""].concat();
            Error::invalid_input("pacing", message, &one_of("Give", &mut names))
        })
    }
}

/// `Give one of this, that.`
#[cold]
#[inline(never)]
pub(crate) fn one_of(verb: &str, names: &mut dyn Iterator<Item = &'static str>) -> String {
    let mut hint = [verb, " one of "].concat();
    for (place, name) in names.enumerate() {
        hint.push_str(if place == 0 { "" } else { ", " });
        hint.push_str(name);
    }
    hint.push('.');
    hint
}

/// How a call is made. Take a client's with [`Client::options`](crate::Client::options), change them, and use them with
/// [`Client::with_options`](crate::Client::with_options).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallOptions {
    /// How long one attempt may take. 30 s by default.
    pub timeout: Duration,
    /// How long the whole call may take: attempts, waits between them, waiting for the limiter's turn. 90 s by default;
    /// `None` for no end. Waiting for an application to settle has its own end, in [`WaitOptions`](crate::WaitOptions).
    pub deadline: Option<Duration>,
    /// Attempts after the first. 2 by default; 0 means none.
    pub max_retries: u32,
    /// The waits between attempts.
    pub backoff: Backoff,
    /// What to do about the documented limits.
    pub pacing: Pacing,
}

impl Default for CallOptions {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(30),
            deadline: Some(Duration::from_secs(90)),
            max_retries: RetryPolicy::default().max_retries,
            backoff: Backoff::default(),
            pacing: Pacing::default(),
        }
    }
}

impl CallOptions {
    /// How long one attempt may take.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long the whole call may take; `None` for no end.
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.deadline = deadline.into();
        self
    }

    /// Attempts after the first; 0 means none.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = retries;
        self
    }

    /// The waits between attempts.
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.backoff = backoff;
        self
    }

    /// What to do about the documented limits.
    pub fn pacing(mut self, pacing: Pacing) -> Self {
        self.pacing = pacing;
        self
    }

    pub(crate) fn retry_policy(&self) -> RetryPolicy {
        RetryPolicy { max_retries: self.max_retries, backoff: self.backoff }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pacing_is_found_by_its_name() {
        for pacing in Pacing::ALL {
            assert_eq!(pacing.as_str().parse::<Pacing>().unwrap(), *pacing);
        }
        let error = "fast".parse::<Pacing>().unwrap_err();
        assert_eq!(error.field.as_deref(), Some("pacing"));
        assert_eq!(error.hint.as_deref(), Some("Give one of wait, fail_fast, off."));
    }
}
