//! Values and errors, from Python to the core and back.

use std::io;

use pyo3::prelude::*;
use pyo3::types::PyDict;
use pythonize::Depythonizer;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Returns a value as plain dicts and lists.
pub(crate) fn to_python<'py>(py: Python<'py>, value: &impl Serialize) -> PyResult<Bound<'py, PyAny>> {
    Ok(pythonize::pythonize(py, value)?)
}

/// Reads a value from plain dicts and lists; `what` names it in the error.
pub(crate) fn from_python<T: DeserializeOwned>(what: &str, object: &Bound<'_, PyAny>) -> PyResult<T> {
    let read = uphunt::read_input(what, &mut Depythonizer::from_object(object));
    read.map_err(|error| exception(object.py(), &error))
}

/// Returns the package's exception for an error of the core.
pub(crate) fn exception(py: Python<'_>, error: &uphunt::Error) -> PyErr {
    to_python(py, &**error).and_then(|details| from_details(&details)).unwrap_or_else(|error| error)
}

/// Returns the exception for a runtime that does not start: the process may open no more files or start no more threads.
pub(crate) fn no_runtime(py: Python<'_>, error: &io::Error) -> PyErr {
    let message = format!("no connection can be made from this process: {error}");
    with_details(py, &[("kind", "connection"), ("message", &message)])
}

fn with_details(py: Python<'_>, details: &[(&str, &str)]) -> PyErr {
    let dict = PyDict::new(py);
    let filled = details.iter().try_for_each(|(name, value)| dict.set_item(name, value));
    filled.and_then(|()| from_details(&dict)).unwrap_or_else(|error| error)
}

fn from_details(details: &Bound<'_, PyAny>) -> PyResult<PyErr> {
    let exception = details.py().import("uphunt_sdk.errors")?.call_method1("from_details", (details,))?;
    Ok(PyErr::from_value(exception))
}
