//! Threads in Python code that Rust called, which the interpreter's exit waits for.
//!
//! CPython before 3.14 ends a thread that needs the interpreter too late by unwinding its stack. pyo3 lets a thread hang instead where
//! it attaches, but Python code that Rust calls attaches by itself, and Rust frames do not survive the unwinding. So the exit waits for
//! threads in such code, and no other thread enters it then.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};

use pyo3::prelude::*;

/// The thread that takes the last interpreter down; it goes on making calls.
static EXITING: OnceLock<ThreadId> = OnceLock::new();
/// Threads in Python code that Rust called.
static INSIDE: AtomicUsize = AtomicUsize::new(0);
/// Longer than any of them takes, but for a handler that blocks.
const TIMEOUT: Duration = Duration::from_secs(1);

/// A thread's stay in Python code that Rust calls.
pub(crate) struct Stay(());

impl Stay {
    /// Begins a stay; `None` once the interpreter exits.
    pub(crate) fn begin() -> Option<Self> {
        let stay = Self::begin_another();
        EXITING.get().is_none_or(|exiting| *exiting == thread::current().id()).then_some(stay)
    }

    /// Begins a stay in a thread that is inside already.
    fn begin_another() -> Self {
        INSIDE.fetch_add(1, Ordering::SeqCst);
        Self(())
    }

    /// Begins a stay; once the interpreter exits, blocks until the process ends. Not for a thread that is attached.
    pub(crate) fn begin_or_block() -> Self {
        Self::begin().unwrap_or_else(|| {
            loop {
                thread::park();
            }
        })
    }

    /// The same for a thread that is attached.
    pub(crate) fn begin_attached(py: Python<'_>) -> Self {
        Self::begin().unwrap_or_else(|| py.detach(Self::begin_or_block))
    }
}

/// Keeps the exit waiting while the thread of an event loop is to receive a result.
///
/// `pyo3-async-runtimes` completes an asyncio future in a callback of its own, which the event loop calls. That callback has frames of
/// Rust and calls Python code, and it cannot begin a [`Stay`]. So one begins before the callback is scheduled, and ends when the
/// future is done, or gone.
#[pyclass(frozen)]
#[derive(Clone, Default)]
pub(crate) struct Delivery(Arc<Mutex<Option<Stay>>>);

impl Delivery {
    /// Begins the delivery, in a thread that is inside.
    pub(crate) fn begin(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Stay::begin_another());
    }
}

#[pymethods]
impl Delivery {
    /// Ends the delivery: asyncio calls it when the future is done.
    fn __call__(&self, _future: &Bound<'_, PyAny>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}

impl Drop for Stay {
    fn drop(&mut self) {
        // A child process may reset the count during a stay.
        let _ = INSIDE.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |inside| inside.checked_sub(1));
    }
}

/// In a child process: the parent's other threads are not there.
pub(crate) fn after_fork() {
    INSIDE.store(0, Ordering::SeqCst);
}

/// Begins the exit: from now on, other threads cannot begin a stay.
pub(crate) fn begin_exit() {
    EXITING.get_or_init(|| thread::current().id());
}

/// Waits until no thread is inside.
pub(crate) fn wait() {
    let began = Instant::now();
    while INSIDE.load(Ordering::SeqCst) > 0 && began.elapsed() < TIMEOUT {
        thread::sleep(Duration::from_millis(1));
    }
}
