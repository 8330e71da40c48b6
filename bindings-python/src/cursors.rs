//! The core's cursors: each step is a call.

use std::process;
use std::sync::Arc;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tokio::sync::Mutex;

use crate::call::Call;

/// A cursor of the core, and the process in which it began.
pub(crate) struct Cursor<T> {
    process: u32,
    inner: Arc<Mutex<T>>,
}

impl<T> Cursor<T> {
    pub(crate) fn new(inner: T) -> Self {
        Self { process: process::id(), inner: Arc::new(Mutex::new(inner)) }
    }

    /// Returns the core's cursor.
    ///
    /// # Errors
    /// In a child process: the parent's connections do not work there.
    pub(crate) fn get(&self) -> PyResult<Arc<Mutex<T>>> {
        if self.process == process::id() {
            return Ok(Arc::clone(&self.inner));
        }
        Err(PyRuntimeError::new_err("this began in the parent process; begin it again in the child process"))
    }
}

/// The states of an application, until it settles.
#[pyclass(frozen, module = "uphunt_sdk._native")]
pub(crate) struct Watch(Cursor<uphunt::Watch>);

impl Watch {
    pub(crate) fn new(watch: uphunt::Watch) -> Self {
        Self(Cursor::new(watch))
    }
}

#[pymethods]
impl Watch {
    /// Prepares waiting for the next state; its result is `None` after the settled one.
    fn next(&self) -> PyResult<Call> {
        let watch = self.0.get()?;
        Ok(Call::new(async move { watch.lock().await.next().await.transpose() }))
    }
}
