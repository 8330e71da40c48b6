//! What happens when the interpreter exits.

use std::sync::atomic::{AtomicUsize, Ordering};

use pyo3::prelude::*;

use crate::{runtime, stay};

/// Interpreters that have loaded the module: the main one, and those that `mod_wsgi` makes.
static INTERPRETERS: AtomicUsize = AtomicUsize::new(0);

/// Has Python call [`exit`] when the interpreter exits.
pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    INTERPRETERS.fetch_add(1, Ordering::SeqCst);
    let exit = wrap_pyfunction!(exit, module)?;
    module.py().import("atexit")?.call_method1("register", (exit,)).map(drop)
}

/// Waits for the threads that are inside.
#[pyfunction]
fn exit(py: Python<'_>) -> PyResult<()> {
    if INTERPRETERS.fetch_sub(1, Ordering::SeqCst) == 1 {
        stay::begin_exit();
    }
    // A sub-interpreter ends after the main one has: nobody can attach again then. CPython 3.11 may then end the main thread and not
    // the process, which would live for as long as other threads do.
    if py.import("sys")?.call_method0("is_finalizing")?.extract()? {
        runtime::shut_down();
        return Ok(());
    }
    py.detach(stay::wait);
    Ok(())
}
