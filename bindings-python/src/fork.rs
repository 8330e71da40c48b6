//! Forks wait until none of our threads is in the middle of something.
//!
//! A child has the memory of all threads and only the one that forked. A lock that another one held at that moment would never
//! be given back there, and what it was changing would stay half done. So a thread of ours holds forks off while it is
//! awake: from the moment that a call lets go of the interpreter until it comes back, and whenever a runtime's thread runs.
//! Threads that sleep in their runtimes hold nothing that a child uses.

use std::cell::RefCell;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use pyo3::prelude::*;

/// Shared by the threads that are awake, and one's alone while it forks.
static AWAKE: RwLock<()> = RwLock::new(());
/// How many processes lie between this one and the one in which the package was imported.
static FORKS: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    static HELD_OFF: RefCell<Option<RwLockReadGuard<'static, ()>>> = const { RefCell::new(None) };
    static FORKING: RefCell<Option<RwLockWriteGuard<'static, ()>>> = const { RefCell::new(None) };
}

/// Different in each child from its parent's.
pub(crate) fn count() -> usize {
    FORKS.load(Ordering::Relaxed)
}

/// From here on this thread is awake: waits for a fork that is going on.
pub(crate) fn hold_off() {
    HELD_OFF.with_borrow_mut(|held| {
        held.get_or_insert_with(|| AWAKE.read().unwrap_or_else(PoisonError::into_inner));
    });
}

/// This thread sleeps, or has Python's own lock to hold forks off.
pub(crate) fn allow() {
    HELD_OFF.take();
}

/// A time in which this thread is awake, but for its runtime's sleeps.
pub(crate) struct Awake;

impl Awake {
    pub(crate) fn begin() -> Self {
        hold_off();
        Self
    }
}

impl Drop for Awake {
    fn drop(&mut self) {
        allow();
    }
}

/// Has Python say when it forks, where it can.
pub(crate) fn watch(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    let Ok(register) = py.import("os")?.getattr("register_at_fork") else { return Ok(()) };
    let hooks = pyo3::types::PyDict::new(py);
    hooks.set_item("before", wrap_pyfunction!(before, module)?)?;
    hooks.set_item("after_in_parent", wrap_pyfunction!(after_in_parent, module)?)?;
    hooks.set_item("after_in_child", wrap_pyfunction!(after_in_child, module)?)?;
    register.call((), Some(&hooks)).map(drop)
}

/// Those who are awake may need the interpreter to fall asleep.
#[pyfunction]
fn before(py: Python<'_>) {
    allow();
    py.detach(|| FORKING.set(Some(AWAKE.write().unwrap_or_else(PoisonError::into_inner))));
}

#[pyfunction]
fn after_in_parent() {
    FORKING.take();
}

#[pyfunction]
fn after_in_child() {
    FORKS.fetch_add(1, Ordering::Relaxed);
    crate::exit::after_fork();
    FORKING.take();
}
