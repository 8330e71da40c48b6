//! Leaving the interpreter alone while it is taken down.
//!
//! Until 3.14, `CPython` ends a daemon thread that asks for the interpreter too late by unwinding its stack, which no Rust frame
//! survives. So a thread that comes back from a wait during the exit waits on instead; it ends with the process.

use std::cell::Cell;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};

use pyo3::prelude::*;

use crate::fork;

/// The thread that takes the interpreter down, once that has begun. It goes on making calls.
static EXITING: OnceLock<ThreadId> = OnceLock::new();
/// Threads on their way back to the interpreter.
static ARRIVING: AtomicUsize = AtomicUsize::new(0);
thread_local! {
    /// How many arrivals of this thread that is, one within the other.
    static OWN: Cell<usize> = const { Cell::new(0) };
}
/// Longer than any thread waits for its turn.
const PATIENCE: Duration = Duration::from_secs(1);

/// A thread that is back from a wait and has yet to return to Python's own code, which may be stopped anywhere.
pub(crate) struct Arrival;

impl Arrival {
    fn begin() -> Self {
        ARRIVING.fetch_add(1, Ordering::SeqCst);
        OWN.set(OWN.get() + 1);
        Self
    }

    /// For a thread that wants a word with the interpreter and can do without: `None` when it is too late for that.
    pub(crate) fn unless_exiting() -> Option<Self> {
        let arrival = Self::begin();
        EXITING.get().is_none().then_some(arrival)
    }

    /// For one of Python's threads that is about to run Python's own code from here, where another thread may get its turn:
    /// `None` when that could be the one that takes the interpreter down, and would never give it back.
    pub(crate) fn before_python() -> Option<Self> {
        let arrival = Self::begin();
        EXITING.get().is_none_or(|main| *main == thread::current().id()).then_some(arrival)
    }
}

impl Drop for Arrival {
    fn drop(&mut self) {
        ARRIVING.fetch_sub(1, Ordering::SeqCst);
        OWN.set(OWN.get() - 1);
    }
}

/// Does something without holding the interpreter, and comes back only if it is still there. What is done with the result is
/// done before the arrival is dropped.
pub(crate) fn away<T: Send>(py: Python<'_>, work: impl FnOnce() -> T + Send) -> (T, Arrival) {
    py.detach(|| {
        let awake = fork::Awake::begin();
        let result = work();
        drop(awake);
        let arrival = Arrival::begin();
        if EXITING.get().is_some_and(|main| *main != thread::current().id()) {
            drop(arrival);
            loop {
                thread::park();
            }
        }
        (result, arrival)
    })
}

/// In a child, where this thread is alone: nobody else is on the way.
pub(crate) fn after_fork() {
    ARRIVING.store(OWN.get(), Ordering::SeqCst);
}

/// Has Python say when it ends.
pub(crate) fn watch(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let exit = wrap_pyfunction!(exit, module)?;
    module.py().import("atexit")?.call_method1("register", (exit,))?;
    Ok(())
}

/// From now on nobody comes back; who is on the way gets there first.
#[pyfunction]
fn exit(py: Python<'_>) {
    EXITING.get_or_init(|| thread::current().id());
    py.detach(|| {
        let began = Instant::now();
        while ARRIVING.load(Ordering::SeqCst) > 0 && began.elapsed() < PATIENCE {
            thread::sleep(Duration::from_millis(1));
        }
    });
}
