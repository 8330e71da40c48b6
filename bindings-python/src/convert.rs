//! Values and errors, from Python to the core and back.

use std::io;

use pyo3::prelude::*;
use pyo3::types::{IntoPyDict as _, PyString};
use pythonize::Depythonizer;
use serde::Serialize;
use serde::de::DeserializeOwned;
use uphunt::ApplicationRef;
use uphunt_campaign::CampaignError;

/// Returns a value as plain dicts and lists.
pub(crate) fn to_python<'py>(py: Python<'py>, value: &impl Serialize) -> PyResult<Bound<'py, PyAny>> {
    Ok(pythonize::pythonize(py, value)?)
}

/// Reads a value from plain dicts and lists; `what` names it in the error.
pub(crate) fn from_python<T: DeserializeOwned>(what: &str, object: &Bound<'_, PyAny>) -> PyResult<T> {
    let read = uphunt::read_input(what, &mut Depythonizer::from_object(object));
    read.map_err(|error| exception(object.py(), &error))
}

/// Returns the application that one of two ids names.
pub(crate) fn reference(py: Python<'_>, queue_id: Option<String>, job_id: Option<String>) -> PyResult<ApplicationRef> {
    ApplicationRef::from_parts(queue_id, job_id).map_err(|error| exception(py, &error))
}

/// An error that the package has an exception for.
pub(crate) trait Failure: Send + 'static {
    /// Returns everything that is known about the error.
    fn details<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>>;
}

impl Failure for uphunt::Error {
    fn details<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_python(py, &**self)
    }
}

impl Failure for CampaignError {
    fn details<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        if let Self::Client(error) = self {
            return error.details(py);
        }
        let (message, hint) = (self.to_string(), self.hint());
        [("kind", Some("campaign")), ("message", Some(&message)), ("hint", hint.as_deref())]
            .into_py_dict(py)
            .map(Bound::into_any)
    }
}

/// Raises the package's exception for a refused argument. Half of a surrogate pair becomes U+FFFD.
#[pyfunction]
pub(crate) fn refuse(
    field: &Bound<'_, PyString>,
    message: &Bound<'_, PyString>,
    hint: &Bound<'_, PyString>,
) -> PyResult<()> {
    let py = field.py();
    let [field, message, hint] = [field, message, hint].map(|text| text.to_string_lossy());
    Err(exception(py, &uphunt::Error::invalid_input(field, message, hint)))
}

/// Returns the package's exception for an error.
pub(crate) fn exception(py: Python<'_>, error: &impl Failure) -> PyErr {
    error.details(py).and_then(|details| from_details(&details)).unwrap_or_else(|error| error)
}

/// Returns the exception for a runtime that does not start: the process may open no more files or start no more threads.
pub(crate) fn no_runtime(py: Python<'_>, error: &io::Error) -> PyErr {
    let message = format!("no connection can be made from this process: {error}");
    let details = [("kind", "connection"), ("message", &message)].into_py_dict(py);
    details.and_then(|details| from_details(&details)).unwrap_or_else(|error| error)
}

fn from_details(details: &Bound<'_, PyAny>) -> PyResult<PyErr> {
    let exception = details.py().import("uphunt_sdk.errors")?.call_method1("from_details", (details,))?;
    Ok(PyErr::from_value(exception))
}
