//! A call of the core, not yet sent: a thread waits for it, or a task awaits it.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use serde::Serialize;

use crate::convert::{self, Failure};
use crate::runtime;

/// Makes the Python object of a call's outcome, or the exception.
type IntoPython = Box<dyn for<'py> FnOnce(Python<'py>) -> PyResult<Bound<'py, PyAny>> + Send>;
type Pending = Pin<Box<dyn Future<Output = Outcome> + Send>>;

/// A call that was prepared. It runs once.
#[pyclass(frozen, module = "uphunt_sdk._native")]
pub(crate) struct Call(Mutex<Option<Pending>>);

impl Call {
    /// Prepares a call whose result is plain dicts and lists.
    pub(crate) fn new<F, T>(future: F) -> Self
    where
        F: Future<Output = uphunt::Result<T>> + Send + 'static,
        T: Serialize + Send + 'static,
    {
        Self::with(future, |py, value| convert::to_python(py, &value))
    }

    /// Prepares a call whose result is converted by a function.
    pub(crate) fn with<F, T, E, C>(future: F, into_python: C) -> Self
    where
        F: Future<Output = Result<T, E>> + Send + 'static,
        T: Send + 'static,
        E: Failure,
        C: for<'py> FnOnce(Python<'py>, T) -> PyResult<Bound<'py, PyAny>> + Send + 'static,
    {
        let pending = async move {
            let result = future.await;
            Outcome(Box::new(move |py| match result {
                Ok(value) => into_python(py, value),
                Err(error) => Err(convert::exception(py, &error)),
            }))
        };
        Self(Mutex::new(Some(Box::pin(pending))))
    }

    fn take(&self) -> PyResult<Pending> {
        let pending = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        pending.ok_or_else(|| PyRuntimeError::new_err("this call has run already"))
    }
}

#[pymethods]
impl Call {
    /// Blocks until the result is there. Other threads run meanwhile, and Ctrl-C interrupts it.
    fn wait<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let (Outcome(into_python), _stay) = runtime::block_on(py, self.take()?)?;
        into_python(py)
    }

    /// Starts the call, and returns an asyncio future for its result.
    fn future<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let pending = self.take()?;
        runtime::spawn(py, async move { Ok(pending.await) })
    }
}

/// A call's outcome, which becomes a Python object once the interpreter's lock is held.
struct Outcome(IntoPython);

impl<'py> IntoPyObject<'py> for Outcome {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0(py)
    }
}
