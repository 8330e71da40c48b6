//! A call that is alone may be made by the thread that begins it.
//!
//! Waking a thread that sleeps takes 10 to 40 µs where its processor sleeps too, and a call that is handed to another thread pays for two: that
//! one, and itself when the result is there. To the same machine (a sandbox, a gateway) that is as long as the rest of the call. So
//! while calls come one after the other and each is quick, nobody sits at the runtime, and whoever begins the next one does: drives it and
//! waits for the answer for about as long as a quick one takes. A call that is slower is left to the thread that drives, and the calls after it are
//! too, until one was quick again: nobody's thread is kept for a service on the other side of the world.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// What a quick call takes at most, and for how long a thread leads one; tokio makes one or two milliseconds of that.
pub(super) const QUICK: Duration = Duration::from_micros(200);
/// How long nobody sits at the runtime: connections are looked after again after that.
const VACANT: Duration = Duration::from_millis(50);

/// What is under way, and how it went of late.
pub(super) struct Traffic {
    /// Calls and waits.
    under_way: AtomicUsize,
    /// Whether the latest was alone and quick.
    was_quick: AtomicBool,
}

impl Traffic {
    pub(super) const fn new() -> Self {
        Self { under_way: AtomicUsize::new(0), was_quick: AtomicBool::new(false) }
    }

    /// Something begins.
    pub(super) fn begin(&'static self) -> UnderWay {
        UnderWay { traffic: self, began: Instant::now(), was_alone: self.under_way.fetch_add(1, SeqCst) == 0 }
    }

    /// How much is under way.
    pub(super) fn count(&self) -> usize {
        self.under_way.load(SeqCst)
    }

    fn is_quick(&self) -> bool {
        self.was_quick.load(SeqCst)
    }
}

/// As long as there is one, something is under way.
pub(super) struct UnderWay {
    traffic: &'static Traffic,
    began: Instant,
    was_alone: bool,
}

impl UnderWay {
    /// Whether the thread that begins this may as well see to it.
    pub(super) fn is_worth_leading(&self) -> bool {
        self.was_alone && self.traffic.is_quick()
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        let is_alone = self.traffic.under_way.fetch_sub(1, SeqCst) == 1;
        self.traffic.was_quick.store(is_alone && self.was_alone && self.began.elapsed() <= QUICK, SeqCst);
    }
}

/// Who sits at a runtime: the thread that drives it, or for a moment one that leads.
pub(super) struct Seat {
    traffic: &'static Traffic,
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    taken_by: Option<Who>,
    /// There is something to do for the thread that drives.
    is_wanted: bool,
    left: Instant,
}

#[derive(PartialEq, Eq)]
enum Who {
    Driving,
    Leading,
}

impl Seat {
    pub(super) fn new(traffic: &'static Traffic) -> Self {
        let state = State { taken_by: None, is_wanted: true, left: Instant::now() };
        Self { traffic, state: Mutex::new(state), changed: Condvar::new() }
    }

    /// The thread that drives takes it, once there is something to do, or nobody has led for a while. It keeps it until it leaves.
    pub(super) fn take(&self) {
        let mut state = self.state();
        while state.taken_by != Some(Who::Driving) {
            if state.taken_by.is_none() && (state.is_wanted || state.left.elapsed() >= VACANT) {
                state.taken_by = Some(Who::Driving);
                state.is_wanted = false;
                return;
            }
            state = self.changed.wait_timeout(state, VACANT).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// The thread that drives leaves it to those that lead, if it looks as if there will be any.
    pub(super) fn leave(&self) {
        if self.traffic.is_quick() {
            self.vacate(false);
        }
    }

    /// A thread that leads takes it, if it is free.
    pub(super) fn borrow(&self) -> bool {
        let mut state = self.state();
        let is_free = state.taken_by.is_none() && !state.is_wanted;
        if is_free {
            state.taken_by = Some(Who::Leading);
        }
        is_free
    }

    /// A thread that leads gives it back.
    pub(super) fn give_back(&self) {
        self.vacate(true);
    }

    /// Something was given to the runtime. Counted as under way before, so that nobody leaves whom it needs.
    pub(super) fn want(&self) {
        let mut state = self.state();
        if state.taken_by != Some(Who::Driving) {
            state.is_wanted = true;
            self.changed.notify_one();
        }
    }

    fn vacate(&self, led: bool) {
        let mut state = self.state();
        if self.traffic.count() == 0 && !state.is_wanted {
            state.taken_by = None;
            state.left = Instant::now();
        } else if led {
            state.taken_by = None;
            state.is_wanted = true;
            self.changed.notify_one();
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
