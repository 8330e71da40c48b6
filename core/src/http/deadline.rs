//! When a call must have ended.

use std::time::Duration;

use crate::platform::{self, Instant};

/// When a call must have ended, on the monotonic clock; `None` for never.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Deadline(Option<Instant>);

impl Deadline {
    /// Returns the deadline that is this far away; a duration beyond the clock's range has none.
    pub(crate) fn after(duration: Option<Duration>) -> Self {
        Self(duration.and_then(|duration| Instant::now().checked_add(duration)))
    }

    /// Returns the time left; without a deadline, [`Duration::MAX`].
    pub(crate) fn remaining(self) -> Duration {
        self.0.map_or(Duration::MAX, |at| at.saturating_duration_since(Instant::now()))
    }

    pub(crate) fn has_passed(self) -> bool {
        self.remaining().is_zero()
    }

    /// Runs a future until the deadline; `None` when it has not completed.
    pub(crate) async fn run<F: Future>(self, future: F) -> Option<F::Output> {
        match self.0 {
            Some(_) => platform::timeout(self.remaining(), future).await,
            None => Some(future.await),
        }
    }

    /// Returns the earlier of the two.
    pub(crate) fn min(self, other: Self) -> Self {
        match (self.0, other.0) {
            (Some(one), Some(two)) => Self(Some(one.min(two))),
            (one, two) => Self(one.or(two)),
        }
    }

    /// Returns a deadline that is this much earlier.
    pub(crate) fn earlier_by(self, duration: Duration) -> Self {
        Self(self.0.map(|at| at.checked_sub(duration).unwrap_or(at)))
    }
}
