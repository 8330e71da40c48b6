//! Calls under way on one runtime.

use std::collections::HashMap;
use std::future::{Future, poll_fn};
use std::io;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::Poll;

use futures_util::FutureExt as _;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::AbortHandle;
use uniffi::Lower;

use super::crew::Here;
use super::lead::{Seat, Traffic, UnderWay};
use super::outcome::{Ended, Outcome};
use crate::{Failure, UniFfiTag};

/// What a method does.
pub(super) type Work<T> = Pin<Box<dyn Future<Output = Result<T, Failure>> + Send>>;

/// Makes calls on the thread that drives it.
pub(super) struct Driver {
    /// Which of the crew it is.
    place: usize,
    runtime: Runtime,
    traffic: &'static Traffic,
    seat: Seat,
    /// Held while a call is spawned, so that it cannot end before it is known.
    calls: Mutex<HashMap<u64, AbortHandle>>,
    ended: Mutex<Ended>,
}

impl Driver {
    pub(super) fn new(place: usize, traffic: &'static Traffic) -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let seat = Seat::new(traffic);
        Ok(Self { place, runtime, traffic, seat, calls: Mutex::default(), ended: Mutex::default() })
    }

    /// Begins a call. Gives its outcome if it has ended already: this thread led it. Else it is told by the one that drives.
    pub(super) fn begin<T: Lower<UniFfiTag> + 'static>(&'static self, call: u64, work: Work<T>) -> Option<Outcome> {
        let under_way = self.traffic.begin();
        // Whoever runs a runtime cannot run another one.
        if under_way.is_worth_leading() && Handle::try_current().is_err() && self.seat.borrow() {
            let _here = Here::enter(self.place);
            self.runtime.block_on(async {
                self.spawn_call(call, work, under_way);
                // On its own it is woken without a system call.
                let _ = tokio::spawn(self.traffic.look()).await;
            });
            let led = locked(&self.ended).take(call);
            self.seat.give_back();
            return led;
        }
        self.spawn_call(call, work, under_way);
        self.seat.want();
        None
    }

    /// Work that is no call: whoever spawned it has its handle.
    pub(super) fn spawn<T: Send + 'static>(
        &self,
        work: impl Future<Output = T> + Send + 'static,
    ) -> tokio::task::JoinHandle<T> {
        let under_way = self.traffic.begin();
        let task = self.runtime.spawn(async move {
            let result = work.await;
            drop(under_way);
            result
        });
        self.seat.want();
        task
    }

    /// Drops a call. Whether it was still under way; if not, it has not begun or its outcome is told.
    pub(super) fn cancel(&self, call: u64) -> bool {
        let under_way = locked(&self.calls).remove(&call);
        under_way.inspect(AbortHandle::abort).is_some()
    }

    /// Drives calls until one or more have ended, and gives what this makes of them. For one thread.
    pub(super) fn drive<T>(&self, mut take: impl FnMut(&mut Ended) -> T) -> T {
        self.seat.take();
        let _here = Here::enter(self.place);
        let (taken, all) = self.runtime.block_on(poll_fn(|context| {
            let mut ended = locked(&self.ended);
            if !ended.outcomes.is_empty() {
                let taken = take(&mut ended);
                return Poll::Ready((taken, ended.outcomes.is_empty()));
            }
            ended.waker = Some(context.waker().clone());
            Poll::Pending
        }));
        if all {
            self.seat.leave();
        }
        taken
    }

    /// Leaves an outcome to the thread that drives, whoever sits here now.
    pub(super) fn leave(&self, outcome: Outcome) {
        self.tell(outcome);
        self.seat.want();
    }

    fn tell(&self, outcome: Outcome) {
        let mut ended = locked(&self.ended);
        ended.outcomes.push_back(outcome);
        let waker = ended.waker.take();
        drop(ended);
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    fn spawn_call<T: Lower<UniFfiTag> + 'static>(&'static self, call: u64, work: Work<T>, under_way: UnderWay) {
        let work = async move {
            let outcome = Outcome::of(call, AssertUnwindSafe(work).catch_unwind().await);
            drop(under_way);
            // Who takes it out decides what became of it.
            if locked(&self.calls).remove(&call).is_some() {
                self.tell(outcome);
            }
        };
        let mut calls = locked(&self.calls);
        calls.insert(call, self.runtime.spawn(work).abort_handle());
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use super::super::outcome::RESULT;
    use super::*;

    fn driver() -> &'static Driver {
        Box::leak(Box::new(Driver::new(0, Box::leak(Box::new(Traffic::new()))).unwrap()))
    }

    fn told(driver: &Driver) -> Vec<(u64, Vec<u8>)> {
        let read = |outcome: &Outcome| {
            let mut room = vec![0; 64];
            let length = usize::try_from(outcome.write(&mut room).unwrap()).unwrap();
            (outcome.call, room[..length].to_vec())
        };
        driver.drive(|ended| std::mem::take(&mut ended.outcomes)).iter().map(read).collect()
    }

    #[test]
    fn what_has_ended_is_told_together() {
        let driver = driver();
        driver.begin(1, Box::pin(async { Ok(7_u8) }));
        driver.begin::<u8>(2, Box::pin(async { panic!("no") }));
        assert_eq!(told(driver), [(1, vec![RESULT, 7]), (2, b"\x02no".to_vec())]);
    }

    #[test]
    fn of_a_cancelled_call_nothing_is_told() {
        let driver = driver();
        let held = Arc::new(());
        let weak = Arc::downgrade(&held);
        let endless = async move {
            std::future::pending::<()>().await;
            drop(held);
            Ok(0_u8)
        };
        driver.begin(1, Box::pin(endless));
        assert!(driver.cancel(1));
        assert!(!driver.cancel(1));
        driver.begin(2, Box::pin(async { Ok(8_u8) }));
        assert_eq!(told(driver), [(2, vec![RESULT, 8])]);
        assert!(weak.upgrade().is_none(), "the call was not dropped");
        assert!(!driver.cancel(2));
    }

    /// Makes a call that takes so long, on this thread; whether this thread led it.
    fn led(driver: &'static Driver, call: u64, takes: Duration) -> bool {
        let work = async move {
            let began = std::time::Instant::now();
            while began.elapsed() < takes {
                tokio::task::yield_now().await;
            }
            Ok(0_u8)
        };
        if let Some(outcome) = driver.begin(call, Box::pin(work)) {
            return outcome.call == call;
        }
        assert_eq!(told(driver), [(call, vec![RESULT, 0])]);
        false
    }

    #[test]
    fn the_call_after_a_quick_one_is_led_by_whoever_begins_it() {
        let (driver, at_once, slow) = (driver(), Duration::ZERO, Duration::from_millis(20));
        let mut call = 0;
        let mut next = |takes| {
            call += 1;
            led(driver, call, takes)
        };
        // A machine that is busy makes a quick one slow.
        assert!((0..1_000).any(|_| next(at_once) && next(at_once)), "nobody led");
        assert!(!next(slow), "it was led to its end");
        assert!(!next(slow), "the one before was slow");
        assert!((0..1_000).any(|_| next(at_once)), "nobody led again");
    }

    #[test]
    fn nobody_leads_while_something_else_is_under_way() {
        let driver = driver();
        let wait = driver.spawn(std::future::pending::<()>());
        assert!((1..100).all(|call| !led(driver, call, Duration::ZERO)));
        wait.abort();
    }
}
