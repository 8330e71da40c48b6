//! Staying awake a moment for what comes next.
//!
//! A thread that sleeps is woken on another core, which takes some 10 to 40 µs for the two of a call, a good part of a whole call
//! to the same machine. So the thread that runs calls looks again for a moment before it sleeps: for the answer after a call
//! has begun, and for the next call after one has ended. It gives way to whoever else wants its core, does so only
//! while a single call is under way (several keep it awake anyway), and where that was in vain (the service is on the other side of the
//! world), stops, and tries it again only now and then.

use std::future::Future;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::task::Context;
use std::thread::{available_parallelism, yield_now};
use std::time::{Duration, Instant};

use futures_util::task::AtomicWaker;

/// How long a moment is: longer than waking somebody, and what that one does until the next call, take.
const MOMENT: Duration = Duration::from_micros(100);
/// After so many moments in vain, only one of [`SELDOM`] is spent.
const ENOUGH: u32 = 4;
const SELDOM: u32 = 256;

/// Calls that have begun or ended, ever.
static HAPPENED: AtomicU64 = AtomicU64::new(0);
static UNDER_WAY: AtomicUsize = AtomicUsize::new(0);
/// Moments since the last that was not in vain.
static VAIN: AtomicU32 = AtomicU32::new(0);
/// Of the thread that runs calls.
static SLEEPER: AtomicWaker = AtomicWaker::new();
/// Whoever is waited for needs a core, too.
static HAS_CORES: LazyLock<bool> = LazyLock::new(|| available_parallelism().is_ok_and(|cores| cores.get() > 1));

/// The same work, whose beginning and end are worth a moment.
pub(crate) fn followed<T>(work: impl Future<Output = T>) -> impl Future<Output = T> {
    let under_way = UnderWay::begin();
    async move {
        let result = work.await;
        drop(under_way);
        result
    }
}

struct UnderWay;

impl UnderWay {
    fn begin() -> Self {
        UNDER_WAY.fetch_add(1, Relaxed);
        happened();
        Self
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        UNDER_WAY.fetch_sub(1, Relaxed);
        happened();
    }
}

fn happened() {
    HAPPENED.fetch_add(1, Relaxed);
    if is_promising() {
        SLEEPER.wake();
    }
}

fn is_promising() -> bool {
    *HAS_CORES && UNDER_WAY.load(Relaxed) <= 1 && VAIN.load(Relaxed) < ENOUGH
}

/// The moment that the thread which runs calls is in.
#[derive(Debug)]
pub(crate) struct Moment {
    seen: u64,
    ends: Option<Instant>,
}

impl Moment {
    /// It begins now.
    pub(crate) fn begin() -> Self {
        let vain = VAIN.load(Relaxed);
        let worth_it = is_promising() || (*HAS_CORES && vain.is_multiple_of(SELDOM));
        if !worth_it {
            VAIN.store(vain.wrapping_add(1), Relaxed);
        }
        Self { seen: HAPPENED.load(Relaxed), ends: worth_it.then(|| Instant::now() + MOMENT) }
    }

    /// To be called when there is nothing to do: has this thread look again, or else be woken when something happens.
    pub(crate) fn pass(&mut self, context: &mut Context<'_>) {
        SLEEPER.register(context.waker());
        if HAPPENED.load(Relaxed) != self.seen {
            if self.ends.is_some() {
                VAIN.store(0, Relaxed);
            }
            *self = Self::begin();
        }
        let Some(ends) = self.ends else { return };
        if UNDER_WAY.load(Relaxed) > 1 {
            return;
        }
        if Instant::now() < ends {
            yield_now();
            context.waker().wake_by_ref();
        } else {
            self.ends = None;
            VAIN.fetch_add(1, Relaxed);
        }
    }
}
