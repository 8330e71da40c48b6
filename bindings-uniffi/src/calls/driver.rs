//! Calls under way on one runtime.
//!
//! Whoever begins a call leaves it here, and wakes the thread that drives only if that has nothing to do: to tokio's own queue each would cost
//! a system call.

use std::collections::HashMap;
use std::future::{Future, poll_fn};
use std::io;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use futures_util::FutureExt as _;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::{AbortHandle, JoinHandle};
use uniffi::Lower;

use super::crew::Here;
use super::lead::{QUICK, Seat, Traffic};
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
    /// Every call that was not told of; those that are polled with what aborts them.
    calls: Mutex<HashMap<u64, Option<AbortHandle>>>,
    desk: Mutex<Desk>,
}

/// What there is to do for the thread that drives.
#[derive(Default)]
struct Desk {
    begun: Vec<Begun>,
    ended: Ended,
    /// Of that thread, while there is nothing.
    waker: Option<Waker>,
}

/// A call that is not polled yet.
struct Begun {
    call: u64,
    work: Pin<Box<dyn Future<Output = ()> + Send>>,
}

impl Driver {
    pub(super) fn new(place: usize, traffic: &'static Traffic) -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let (calls, desk) = Default::default();
        Ok(Self { place, runtime, traffic, seat: Seat::new(traffic), calls, desk })
    }

    /// Begins a call. Gives its outcome if it has ended already: this thread led it. Else it is told by the one that drives.
    pub(super) fn begin<T: Lower<UniFfiTag> + 'static>(&'static self, call: u64, work: Work<T>) -> Option<Outcome> {
        let under_way = self.traffic.begin();
        let is_worth_leading = under_way.is_worth_leading();
        let work = Box::pin(async move {
            let outcome = Outcome::of(call, AssertUnwindSafe(work).catch_unwind().await);
            drop(under_way);
            // Who takes it out decides what became of it.
            if locked(&self.calls).remove(&call).is_some() {
                self.put(|desk| desk.ended.outcomes.push_back(outcome));
            }
        });
        locked(&self.calls).insert(call, None);
        // Whoever runs a runtime cannot run another one.
        if is_worth_leading && Handle::try_current().is_err() && self.seat.borrow() {
            return self.lead(Begun { call, work });
        }
        self.put(|desk| desk.begun.push(Begun { call, work }));
        self.seat.want();
        None
    }

    /// Work that is no call: whoever spawned it has its handle.
    pub(super) fn spawn<T: Send + 'static>(&self, work: impl Future<Output = T> + Send + 'static) -> JoinHandle<T> {
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
        if let Some(Some(polled)) = &under_way {
            polled.abort();
        }
        under_way.is_some()
    }

    /// Drives calls until one or more have ended, and gives what this makes of them. For one thread.
    pub(super) fn drive<T>(&self, take: impl FnOnce(&mut Ended) -> T) -> T {
        self.seat.take();
        let _here = Here::enter(self.place);
        let (taken, all) = self.runtime.block_on(async {
            poll_fn(|context| self.look_after(context)).await;
            let ended = &mut locked(&self.desk).ended;
            (take(ended), ended.outcomes.is_empty())
        });
        if all {
            self.seat.leave();
        }
        taken
    }

    /// Leaves an outcome to the thread that drives, whoever sits here now.
    pub(super) fn leave(&self, outcome: Outcome) {
        self.put(|desk| desk.ended.outcomes.push_back(outcome));
        self.seat.want();
    }

    /// Polls what has begun, until something has ended.
    fn look_after(&self, context: &mut Context<'_>) -> Poll<()> {
        let mut desk = locked(&self.desk);
        let begun = std::mem::take(&mut desk.begun);
        let is_over = !desk.ended.outcomes.is_empty();
        desk.waker = (!is_over).then(|| context.waker().clone());
        drop(desk);
        for each in begun {
            self.poll(each);
        }
        if is_over { Poll::Ready(()) } else { Poll::Pending }
    }

    /// Lets the runtime poll a call, on the thread that runs it. One that was cancelled meanwhile is dropped.
    fn poll(&self, Begun { call, work }: Begun) {
        if let Some(polled) = locked(&self.calls).get_mut(&call) {
            *polled = Some(tokio::spawn(work).abort_handle());
        }
    }

    /// Makes a call on this thread, if it ends soon and nobody begins another. It has borrowed the seat.
    fn lead(&'static self, begun: Begun) -> Option<Outcome> {
        let (call, _here) = (begun.call, Here::enter(self.place));
        self.runtime.block_on(async {
            self.poll(begun);
            let over = poll_fn(|context| {
                let mut desk = locked(&self.desk);
                let is_over = !desk.ended.outcomes.is_empty() || !desk.begun.is_empty();
                desk.waker = (!is_over).then(|| context.waker().clone());
                if is_over { Poll::Ready(()) } else { Poll::Pending }
            });
            // Whether it is over or not, somebody goes on from here.
            let _ = tokio::time::timeout(QUICK, over).await;
        });
        let mut desk = locked(&self.desk);
        desk.waker = None;
        let outcome = desk.ended.take(call);
        drop(desk);
        self.seat.give_back();
        outcome
    }

    fn put(&self, what: impl FnOnce(&mut Desk)) {
        let mut desk = locked(&self.desk);
        what(&mut desk);
        let waker = desk.waker.take();
        drop(desk);
        if let Some(waker) = waker {
            waker.wake();
        }
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
