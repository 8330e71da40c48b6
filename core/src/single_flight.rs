//! At most one apply in flight for each job and client.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};

use futures_util::lock::{Mutex as AsyncMutex, OwnedMutexGuard};

use crate::platform::lock;
use crate::policy::job_key::JobKey;

/// The calls in flight, by job. A call that joins a job's flight waits until the calls before it have ended, and gets the
/// result of the last one.
#[derive(Debug)]
pub(crate) struct SingleFlight<T> {
    flights: Mutex<HashMap<JobKey, Arc<AsyncMutex<Option<T>>>>>,
}

/// The right to call. Others that want to apply to the same job wait until it is dropped.
#[derive(Debug)]
pub(crate) struct Flight<'a, T> {
    /// Declared before `_entry`: the lock has to be released before the entry is removed.
    result: OwnedMutexGuard<Option<T>>,
    _entry: Entry<'a, T>,
}

/// A call's share in the entry of its job. The last one removes the entry.
#[derive(Debug)]
struct Entry<'a, T> {
    owner: &'a SingleFlight<T>,
    job: JobKey,
}

impl<T> Default for SingleFlight<T> {
    fn default() -> Self {
        Self { flights: Mutex::default() }
    }
}

impl<T: Clone> SingleFlight<T> {
    /// Waits until no other call is in flight for this job.
    pub(crate) async fn join(&self, job: JobKey) -> Flight<'_, T> {
        let lock = Arc::clone(self.lock().entry(job.clone()).or_default());
        let entry = Entry { owner: self, job };
        let result = lock.lock_owned().await;
        Flight { result, _entry: entry }
    }

    /// Returns the number of jobs with a call in flight.
    #[cfg(test)]
    fn len(&self) -> usize {
        self.lock().len()
    }
}

impl<T> SingleFlight<T> {
    fn lock(&self) -> MutexGuard<'_, HashMap<JobKey, Arc<AsyncMutex<Option<T>>>>> {
        lock(&self.flights)
    }
}

impl<T: Clone> Flight<'_, T> {
    /// Returns the result of the call that this one waited for; `None` if it did not wait, or that call was cancelled.
    pub(crate) fn previous(&self) -> Option<T> {
        self.result.clone()
    }

    /// Leaves a result to the calls that wait.
    pub(crate) fn finish(&mut self, result: T) {
        *self.result = Some(result);
    }
}

impl<T> Drop for Entry<'_, T> {
    fn drop(&mut self) {
        let mut flights = self.owner.lock();
        // The map's own reference is the last one: no call waits any more.
        if flights.get(&self.job).is_some_and(|flight| Arc::strong_count(flight) == 1) {
            flights.remove(&self.job);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;
    use tokio::time::{sleep, timeout};

    fn job() -> JobKey {
        JobKey::parse("~02job")
    }

    #[tokio::test(start_paused = true)]
    async fn calls_for_one_job_run_one_after_another_and_see_the_result() {
        let flights = SingleFlight::default();
        let leader = async {
            let mut flight = flights.join(job()).await;
            assert_eq!(flight.previous(), None);
            sleep(Duration::from_secs(1)).await;
            flight.finish("q_1");
        };
        let follower = async {
            sleep(Duration::from_millis(1)).await;
            let flight = flights.join(JobKey::parse("https://www.upwork.com/jobs/~02job")).await;
            flight.previous()
        };
        let other_job = async { flights.join(JobKey::parse("~02other")).await.previous() };
        let ((), first, second, other) = tokio::join!(leader, follower, another_follower(&flights), other_job);
        assert_eq!((first, second, other), (Some("q_1"), Some("q_1"), None));
        assert_eq!(flights.len(), 0);
        assert_eq!(flights.join(job()).await.previous(), None, "a later call begins anew");
    }

    async fn another_follower(flights: &SingleFlight<&'static str>) -> Option<&'static str> {
        sleep(Duration::from_millis(2)).await;
        flights.join(job()).await.previous()
    }

    #[tokio::test(start_paused = true)]
    async fn a_cancelled_call_lets_the_next_one_go_without_a_result() {
        let flights = SingleFlight::<&str>::default();
        let leader = flights.join(job()).await;
        let waiting = timeout(Duration::from_secs(1), flights.join(job()));
        assert!(waiting.await.is_err(), "the leader is in flight");
        drop(leader);
        assert_eq!(flights.join(job()).await.previous(), None);
        assert_eq!(flights.len(), 0);
    }

    #[tokio::test(start_paused = true)]
    async fn a_waiting_call_that_is_cancelled_last_leaves_no_entry() {
        let flights = Arc::new(SingleFlight::<&str>::default());
        let leader = flights.join(job()).await;
        {
            let mut waiting = Box::pin(flights.join(job()));
            assert!(futures_util::future::poll_immediate(&mut waiting).await.is_none());
            drop(leader);
        }
        assert_eq!(flights.len(), 0);
    }
}
