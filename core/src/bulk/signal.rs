//! Waking futures when a batch has changed.

use std::sync::Mutex;
use std::task::{Context, Poll, Waker};

use crate::platform::lock;

/// A counter that futures can wait on. Unlike a channel it keeps no messages: a woken future reads the state itself.
#[derive(Debug, Default)]
pub(super) struct Signal {
    state: Mutex<(u64, Vec<Waker>)>,
}

impl Signal {
    /// Wakes every waiting future.
    pub(super) fn notify(&self) {
        let mut state = lock(&self.state);
        state.0 += 1;
        let wakers = std::mem::take(&mut state.1);
        drop(state);
        wakers.into_iter().for_each(Waker::wake);
    }

    /// Returns the number of notifications so far. Read it before the state that it is about.
    pub(super) fn version(&self) -> u64 {
        lock(&self.state).0
    }

    /// Waits for a notification after `version`.
    pub(super) async fn changed(&self, version: u64) {
        std::future::poll_fn(|context| self.poll_changed(version, context)).await;
    }

    /// [`changed`](Self::changed) as a poll function.
    pub(super) fn poll_changed(&self, version: u64, context: &Context<'_>) -> Poll<()> {
        let mut state = lock(&self.state);
        if state.0 > version {
            return Poll::Ready(());
        }
        if !state.1.iter().any(|waker| waker.will_wake(context.waker())) {
            state.1.push(context.waker().clone());
        }
        Poll::Pending
    }
}
