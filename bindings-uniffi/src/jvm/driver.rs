//! Calls under way, and those that have ended.

use std::collections::{HashMap, VecDeque};
use std::future::{Future, poll_fn};
use std::io;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};

use futures_util::FutureExt as _;
use tokio::runtime::{Builder, Runtime};
use tokio::task::AbortHandle;
use uniffi::Lower;

use crate::patience::{Moment, followed};
use crate::{Failure, UniFfiTag, runtime};

/// How a call ended: the first byte of what is told of it.
const RESULT: u8 = 0;
const FAILURE: u8 = 1;
const PANIC: u8 = 2;

/// What stands before the bytes of each outcome: call, how it ended, length.
const HEAD: usize = 8 + 1 + 4;

/// Makes calls on the thread that drives it.
pub(super) struct Driver {
    runtime: Runtime,
    /// Held while a call is spawned, so that it cannot end before it is known.
    calls: Mutex<HashMap<u64, AbortHandle>>,
    ended: Mutex<Ended>,
}

#[derive(Default)]
struct Ended {
    outcomes: VecDeque<Outcome>,
    /// Of the thread that drives, while there is nothing to tell.
    waker: Option<Waker>,
}

struct Outcome {
    call: u64,
    how: u8,
    value: Vec<u8>,
}

impl Driver {
    pub(super) fn new() -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        runtime::offer(runtime.handle());
        Ok(Self { runtime, calls: Mutex::default(), ended: Mutex::default() })
    }

    /// Begins a call, which is polled by the thread that drives.
    pub(super) fn begin<T: Lower<UniFfiTag> + 'static>(
        &'static self,
        call: u64,
        work: Pin<Box<dyn Future<Output = Result<T, Failure>> + Send>>,
    ) {
        let work = async move {
            let (how, value) = match AssertUnwindSafe(work).catch_unwind().await {
                Ok(Ok(value)) => (RESULT, written(value)),
                Ok(Err(failure)) => (FAILURE, written(failure)),
                Err(panic) => (PANIC, said(panic.as_ref()).as_bytes().to_vec()),
            };
            self.end(Outcome { call, how, value });
        };
        let mut calls = locked(&self.calls);
        calls.insert(call, self.runtime.spawn(followed(work)).abort_handle());
    }

    /// A call that cannot be made: what it was given is not what it takes.
    pub(super) fn refuse(&self, call: u64, why: &str) {
        self.tell(Outcome { call, how: PANIC, value: why.as_bytes().to_vec() });
    }

    /// Drops a call. Whether it was still under way; if not, its outcome is told.
    pub(super) fn cancel(&self, call: u64) -> bool {
        let under_way = locked(&self.calls).remove(&call);
        under_way.inspect(AbortHandle::abort).is_some()
    }

    /// Drives calls until one or more have ended. Writes as many outcomes as there is room for (of each the call, how it ended and
    /// the length of its value, big-endian, then the value), and gives how many bytes that are; or, below zero, how many the
    /// first one needs.
    pub(super) fn drive(&self, room: &mut [u8]) -> i32 {
        let _here = runtime::Here::enter();
        let mut moment = Moment::begin();
        self.runtime.block_on(poll_fn(|context| {
            let mut ended = locked(&self.ended);
            if !ended.outcomes.is_empty() {
                return Poll::Ready(ended.tell(room));
            }
            ended.waker = Some(context.waker().clone());
            drop(ended);
            moment.pass(context);
            Poll::Pending
        }))
    }

    fn end(&self, outcome: Outcome) {
        // Who takes it out decides what became of it.
        if locked(&self.calls).remove(&outcome.call).is_some() {
            self.tell(outcome);
        }
    }

    fn tell(&self, outcome: Outcome) {
        let mut ended = locked(&self.ended);
        ended.outcomes.push_back(outcome);
        if let Some(waker) = ended.waker.take() {
            drop(ended);
            waker.wake();
        }
    }
}

impl Ended {
    fn tell(&mut self, room: &mut [u8]) -> i32 {
        let mut told = 0;
        while let Some(Outcome { value, .. }) = self.outcomes.front() {
            let end = told + HEAD + value.len();
            if end > room.len() {
                // What does not fit beside others is told first the next time.
                return if told > 0 { length(told) } else { -length(end) };
            }
            let Some(Outcome { call, how, value }) = self.outcomes.pop_front() else { break };
            let (head, rest) = room[told..end].split_at_mut(HEAD);
            head[..8].copy_from_slice(&call.to_be_bytes());
            head[8] = how;
            head[9..].copy_from_slice(&length(value.len()).to_be_bytes());
            rest.copy_from_slice(&value);
            told = end;
        }
        length(told)
    }
}

/// As UniFFI writes it into a buffer.
fn written<T: Lower<UniFfiTag>>(value: T) -> Vec<u8> {
    // Most answers fit, and need not grow byte by byte.
    let mut bytes = Vec::with_capacity(512);
    T::write(value, &mut bytes);
    bytes
}

fn said(panic: &(dyn std::any::Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("the core panicked")
}

/// No answer is longer than what a JVM can hold in an array.
fn length(bytes: usize) -> i32 {
    i32::try_from(bytes).unwrap_or(i32::MAX)
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn driver() -> &'static Driver {
        Box::leak(Box::new(Driver::new().unwrap()))
    }

    fn outcome(call: u8, how: u8, value: &[u8]) -> Vec<u8> {
        [&[0, 0, 0, 0, 0, 0, 0, call, how, 0, 0, 0, u8::try_from(value.len()).unwrap()], value].concat()
    }

    #[test]
    fn what_has_ended_is_told_together() {
        let (driver, mut room) = (driver(), [0; 64]);
        driver.begin(1, Box::pin(async { Ok(7_u8) }));
        driver.begin::<u8>(2, Box::pin(async { panic!("no") }));
        let told = usize::try_from(driver.drive(&mut room)).unwrap();
        assert_eq!(room[..told], [outcome(1, RESULT, &[7]), outcome(2, PANIC, b"no")].concat());
    }

    #[test]
    fn one_that_does_not_fit_says_how_much_it_needs() {
        let (driver, mut room) = (driver(), [0; 20]);
        driver.refuse(1, "short");
        driver.refuse(2, "rather long");
        assert_eq!(driver.drive(&mut room), 18);
        assert_eq!(driver.drive(&mut room), -24);
        let mut room = [0; 24];
        assert_eq!(driver.drive(&mut room), 24);
        assert_eq!(room[..], outcome(2, PANIC, b"rather long"));
    }

    #[test]
    fn of_a_cancelled_call_nothing_is_told() {
        let (driver, mut room) = (driver(), [0; 64]);
        let held = std::sync::Arc::new(());
        let weak = std::sync::Arc::downgrade(&held);
        let endless = async move {
            std::future::pending::<()>().await;
            drop(held);
            Ok(0_u8)
        };
        driver.begin(1, Box::pin(endless));
        assert!(driver.cancel(1));
        assert!(!driver.cancel(1));
        driver.begin(2, Box::pin(async { Err::<u8, _>(Failure::Cancelled) }));
        let told = usize::try_from(driver.drive(&mut room)).unwrap();
        assert_eq!(room[..told], outcome(2, FAILURE, &[0, 0, 0, 2]));
        assert!(weak.upgrade().is_none(), "the call was not dropped");
        assert!(!driver.cancel(2));
    }
}
