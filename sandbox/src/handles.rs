//! Handles of the faults and the clock, for tests.

use std::time::Duration;

use crate::error_response::SandboxError;
use crate::faults::Fault;
use crate::service::Service;

/// The faults of a sandbox.
#[derive(Debug, Clone, Copy)]
pub struct FaultsHandle<'a> {
    pub(crate) service: &'a Service,
}

impl FaultsHandle<'_> {
    /// Adds a fault.
    pub fn add(&self, fault: Fault) {
        self.service.faults.add(fault);
    }

    /// Returns the faults that may still hit.
    pub fn list(&self) -> Vec<Fault> {
        self.service.faults.list()
    }

    /// Removes every fault.
    pub fn clear(&self) {
        self.service.faults.clear();
    }

    /// Restarts the random numbers.
    pub fn reseed(&self, seed: u64) {
        self.service.faults.reseed(seed);
    }
}

/// The clock of a sandbox.
#[derive(Debug, Clone, Copy)]
pub struct ClockHandle<'a> {
    pub(crate) service: &'a Service,
}

impl ClockHandle<'_> {
    /// Unix milliseconds.
    pub fn now_ms(&self) -> i64 {
        self.service.now()
    }

    /// Moves the clock ahead. When this returns, all that was due has settled and its webhooks are in flight.
    ///
    /// # Errors
    /// When the clock would pass the year 9999, or the database fails.
    pub async fn advance(&self, by: Duration) -> Result<i64, SandboxError> {
        let ms = u64::try_from(by.as_millis()).unwrap_or(u64::MAX);
        Ok(self.service.advance(ms).await?)
    }
}
