//! How to wait for applications, and how to carry out batches.

use std::convert::identity;
use std::time::Duration;

use super::read::{count, duration, not_one_of, read_config};
use crate::error::{Error, ErrorKind, Result};
use crate::models::ApplicationStatus;
use crate::policy::poll::PollSchedule;

/// How to wait for an application: for how long, and how often to poll.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct WaitConfig {
    /// How long to wait in all, polls included. Default 300 s.
    pub timeout: Option<Duration>,
    /// How often to poll. Default: as the service documents.
    pub schedule: PollSchedule,
}

impl WaitConfig {
    pub(crate) fn timeout_or_default(&self) -> Duration {
        self.timeout.unwrap_or(PollSchedule::DEFAULT_TIMEOUT)
    }
}

read_config!(WaitConfig, "wait", {
    "timeout" => timeout: duration,
    "schedule" => schedule: Option::unwrap_or_default,
});

/// How to carry out a batch: [`apply_many`](crate::Client::apply_many), [`wait_many`](crate::Client::wait_many) and
/// [`apply_and_wait_many`](crate::Client::apply_and_wait_many).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkConfig {
    /// How many applies may be in flight at once. Default 8; 0 is refused. The first one goes alone.
    pub concurrency: Option<u32>,
    /// Error kinds and application statuses, by name, after which no more applies are sent. Default: `out_of_credits`,
    /// `not_enough_connects`, `unauthorized` and `subscription_inactive`. An empty list stops on nothing.
    pub stop_on: Option<Vec<String>>,
    /// The most credits to spend. Reserved credits count until they are refunded. Default: no limit.
    pub max_credits: Option<u32>,
    /// The most applications to make, however they settle. Default: no limit.
    pub max_applications: Option<u32>,
    /// How long the whole batch may take. Default: no limit.
    pub timeout: Option<Duration>,
    /// How long to wait for each application, and how often to poll.
    pub wait: WaitConfig,
    /// Keeps a batch of [`wait_many`](crate::Client::wait_many) running when all applications have settled, until
    /// [`close`](crate::Batch::close). Default `false`.
    pub keep_open: bool,
}

read_config!(BulkConfig, "batch", {
    "concurrency" => concurrency: count,
    "stopOn" => stop_on: identity,
    "maxCredits" => max_credits: count,
    "maxApplications" => max_applications: count,
    "timeout" => timeout: duration,
    "wait" => wait: Option::unwrap_or_default,
    "keepOpen" => keep_open: Option::unwrap_or_default,
});

impl BulkConfig {
    const DEFAULT_STOP_ON: [&str; 4] =
        ["out_of_credits", "not_enough_connects", "unauthorized", "subscription_inactive"];

    /// Creates a configuration with the defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how many applies may be in flight at once.
    pub fn concurrency(mut self, applies: u32) -> Self {
        self.concurrency = Some(applies);
        self
    }

    /// Sets the error kinds and application statuses after which no more applies are sent.
    pub fn stop_on<N: Into<String>>(mut self, names: impl IntoIterator<Item = N>) -> Self {
        self.stop_on = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the most credits to spend.
    pub fn max_credits(mut self, credits: u32) -> Self {
        self.max_credits = Some(credits);
        self
    }

    /// Sets the most applications to make.
    pub fn max_applications(mut self, applications: u32) -> Self {
        self.max_applications = Some(applications);
        self
    }

    /// Sets how long the whole batch may take.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets how long to wait for each application, and how often to poll.
    pub fn wait(mut self, wait: WaitConfig) -> Self {
        self.wait = wait;
        self
    }

    /// Sets whether `wait_many` takes more applications when all have settled.
    pub fn keep_open(mut self, keep_open: bool) -> Self {
        self.keep_open = keep_open;
        self
    }

    pub(crate) fn concurrency_or_default(&self) -> u32 {
        self.concurrency.unwrap_or(8)
    }

    pub(crate) fn stop_on_or_default(&self) -> Vec<String> {
        self.stop_on.clone().unwrap_or_else(|| Self::DEFAULT_STOP_ON.map(str::to_owned).to_vec())
    }

    /// Validates the numbers and names.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput), naming the option.
    pub fn validate(&self) -> Result<()> {
        if self.concurrency == Some(0) {
            let hint = "Give at least 1, or leave it out for 8.";
            return Err(Error::invalid_input("concurrency", "concurrency is 0", hint));
        }
        let kinds = ErrorKind::ALL.iter().map(|kind| kind.as_str());
        let names = kinds.chain(ApplicationStatus::KNOWN.iter().map(ApplicationStatus::as_str));
        for name in self.stop_on.iter().flatten() {
            if !names.clone().any(|known| known == name) {
                let message = format!("stopOn: {}", not_one_of(name, names.clone()));
                return Err(Error::invalid_input("stopOn", message, "Give error kinds and application statuses."));
            }
        }
        Ok(())
    }
}
