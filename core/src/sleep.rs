//! Sleeping in WebAssembly: one timer of JavaScript's for all that sleep, set for the first of them to wake.
//!
//! Every attempt of a call has an alarm that nearly never rings. With a timer each, a client with much to do would set and
//! take back one for every request.

use crate::time::Duration;
use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::*;

use crate::platform::Instant;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(ring: &JsValue, milliseconds: f64) -> JsValue;

    #[wasm_bindgen(js_name = clearTimeout)]
    fn clear_timeout(timer: &JsValue);
}

thread_local! {
    static SLEEPERS: RefCell<Sleepers> = const { RefCell::new(Sleepers { all: Vec::new(), next: 0, timer: None }) };
    static RING: JsValue = Closure::<dyn Fn()>::new(ring).into_js_value();
}

/// setTimeout takes at most 2^31 - 1 ms and would fire at once beyond it.
const LONGEST: Duration = Duration::from_secs(1_000_000);

struct Sleepers {
    /// Those who came last are last.
    all: Vec<Sleeper>,
    next: u64,
    /// The timer that is set, and for when: no later than anybody is to wake.
    timer: Option<(JsValue, Instant)>,
}

struct Sleeper {
    number: u64,
    until: Instant,
    waker: Waker,
}

impl Sleepers {
    /// Most of those who leave came just now.
    fn place(&self, number: u64) -> Option<usize> {
        self.all.iter().rposition(|sleeper| sleeper.number == number)
    }

    /// Sees to it that the timer rings by then.
    fn ring_by(&mut self, until: Instant, now: Instant) {
        if self.timer.as_ref().is_some_and(|(_, at)| *at <= until) {
            return;
        }
        self.silence();
        let left = until.saturating_duration_since(now).min(LONGEST);
        // Rounded up: a timer that fires early is one that has to be set again.
        let milliseconds = (left.as_secs_f64() * 1e3).ceil();
        let timer = RING.with(|ring| set_timeout(ring, milliseconds));
        self.timer = now.checked_add(left).map(|at| (timer, at));
    }

    /// A timer that is set would keep a server's process from ending.
    fn silence(&mut self) {
        if let Some((timer, _)) = self.timer.take() {
            clear_timeout(&timer);
        }
    }
}

/// Wakes those whose time has come. The timer may be ahead of the clock: who tests with timers of their own moves these only.
fn ring() {
    let due = SLEEPERS.with_borrow_mut(|sleepers| {
        let (_, at) = sleepers.timer.take()?;
        let now = at.max(Instant::now());
        let due: Vec<Sleeper> = sleepers.all.extract_if(.., |sleeper| sleeper.until <= now).collect();
        if let Some(next) = sleepers.all.iter().map(|sleeper| sleeper.until).min() {
            sleepers.ring_by(next, now);
        }
        Some(due)
    });
    due.into_iter().flatten().for_each(|sleeper| sleeper.waker.wake());
}

/// A sleep. It begins when it is made, and is told of when it is first polled.
pub(crate) struct Sleep {
    /// `None` is longer than can be counted.
    until: Option<Instant>,
    number: Option<u64>,
}

pub(crate) fn sleep(duration: Duration) -> Sleep {
    Sleep { until: Instant::now().checked_add(duration), number: None }
}

impl Future for Sleep {
    type Output = ();

    #[inline(never)]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let Some(until) = self.until else { return Poll::Pending };
        SLEEPERS.with_borrow_mut(|sleepers| {
            let waker = context.waker().clone();
            let Some(number) = self.number else {
                let number = sleepers.next;
                sleepers.next += 1;
                self.number = Some(number);
                sleepers.all.push(Sleeper { number, until, waker });
                sleepers.ring_by(until, Instant::now());
                return Poll::Pending;
            };
            match sleepers.place(number) {
                Some(place) => {
                    sleepers.all[place].waker = waker;
                    Poll::Pending
                }
                None => Poll::Ready(()),
            }
        })
    }
}

impl Drop for Sleep {
    #[inline(never)]
    fn drop(&mut self) {
        let Some(number) = self.number else { return };
        SLEEPERS.with_borrow_mut(|sleepers| {
            if let Some(place) = sleepers.place(number) {
                sleepers.all.remove(place);
            }
            if sleepers.all.is_empty() {
                sleepers.silence();
            }
        });
    }
}
