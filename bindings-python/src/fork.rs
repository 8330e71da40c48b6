//! A fork of the process waits until no thread of the runtime is about to attach.
//!
//! A thread that Python did not start creates a thread state whenever it attaches, and it does so before it has the interpreter's
//! lock, under another lock of the interpreter. CPython before 3.12 takes that lock in a child process before it resets it. So a child
//! that was forked at that moment would hang inside `os.fork`.

use std::cell::RefCell;
use std::sync::{PoisonError, RwLock, RwLockWriteGuard};

use pyo3::prelude::*;
use pyo3::sync::RwLockExt as _;
use pyo3::types::IntoPyDict as _;

/// Threads that attach hold it for reading, a thread that forks for writing.
static FORK_LOCK: RwLock<()> = RwLock::new(());

thread_local! {
    /// While this thread forks.
    static FORKING: RefCell<Option<RwLockWriteGuard<'static, ()>>> = const { RefCell::new(None) };
}

/// Attaches to the interpreter and runs the function. Not for a thread that is attached.
pub(crate) fn attach<R>(function: impl FnOnce(Python<'_>) -> R) -> R {
    // A hook of the fork may make calls, which log.
    let is_forking = FORKING.with_borrow(Option::is_some);
    let attaching = (!is_forking).then(|| FORK_LOCK.read().unwrap_or_else(PoisonError::into_inner));
    Python::attach(|py| {
        drop(attaching);
        function(py)
    })
}

/// Has Python call [`begin`] before a fork, and [`end`] after it in both processes.
pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let os = module.py().import("os")?;
    // Windows has no `fork`.
    let Some(register) = os.getattr_opt("register_at_fork")? else { return Ok(()) };
    let (begin, end) = (wrap_pyfunction!(begin, module)?, wrap_pyfunction!(end, module)?);
    let hooks = [("before", &begin), ("after_in_parent", &end), ("after_in_child", &end)].into_py_dict(module.py())?;
    register.call((), Some(&hooks)).map(drop)
}

/// Waits for the threads that are attaching, and keeps others from it.
#[pyfunction]
fn begin(py: Python<'_>) {
    if FORKING.with_borrow(Option::is_none) {
        FORKING.set(Some(FORK_LOCK.write_py_attached(py).unwrap_or_else(PoisonError::into_inner)));
    }
}

/// Lets threads attach again.
#[pyfunction]
fn end() {
    FORKING.take();
}
