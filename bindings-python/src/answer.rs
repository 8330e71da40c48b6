//! From the core's values to Python's.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple};
use uphunt::Error;

use crate::bulk::Harvest;
use crate::class::Class;
use crate::object::Object;
use crate::raw::RawResponse;

/// What a call came to, before it is Python's. Made where no interpreter is held.
pub(crate) enum Answer {
    /// An instance of the class of this name in `uphunt_sdk.models`.
    Model(&'static str, Box<dyn Object>),
    /// Each with its own result or error.
    Many(Arc<Harvest>),
    /// An answer that is not modelled.
    Raw(uphunt::RawResponse),
    /// How many of how many are done.
    Progress(usize, usize),
    /// What the item at this place came to.
    Result(usize, Arc<Harvest>),
    /// The end of an iteration.
    End,
}

impl Answer {
    /// The model as the package's class of the same name.
    pub(crate) fn model(class: &'static str, model: impl Object + 'static) -> Self {
        Self::Model(class, Box::new(model))
    }

    pub(crate) fn into_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        match self {
            Self::Model(class, model) => model.build(py, Some(&*Class::named(py, class)?)),
            Self::Many(harvest) => Ok(harvest.list(py)?.into_any()),
            Self::Raw(response) => Ok(Bound::new(py, RawResponse(response))?.into_any()),
            Self::Progress(done, total) => Ok((done, total).into_pyobject(py)?.into_any()),
            Self::Result(at, harvest) => harvest.object(py, at),
            Self::End => Ok(py.None().into_bound(py)),
        }
    }

    /// What a callback is called with.
    pub(crate) fn into_arguments(self, py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        match self {
            Self::Progress(done, total) => (done, total).into_pyobject(py),
            Self::Result(at, harvest) => (at, harvest.object(py, at)?).into_pyobject(py),
            other => (other.into_python(py)?,).into_pyobject(py),
        }
    }
}

/// The exception that an error stands for, as an object: `uphunt_sdk.errors` knows the class for each kind.
pub(crate) fn exception(py: Python<'_>, error: Error) -> PyResult<Bound<'_, PyAny>> {
    static DETAILS: PyOnceLock<Class> = PyOnceLock::new();
    let class = || Ok::<_, PyErr>(Class::with_one(py, "application", Class::named(py, "Application")?));
    let details = error.into_details().build(py, Some(DETAILS.get_or_try_init(py, class)?))?;
    raised(py, details.cast()?)
}

fn raised<'py>(py: Python<'py>, details: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    static FROM_DETAILS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let from_details = FROM_DETAILS
        .get_or_try_init(py, || Ok::<_, PyErr>(py.import("uphunt_sdk.errors")?.getattr("from_details")?.unbind()))?;
    from_details.bind(py).call1((details,))
}

/// The core's error as Python raises it.
pub(crate) fn raise(py: Python<'_>, error: Error) -> PyErr {
    exception(py, error).map_or_else(|trouble| trouble, PyErr::from_value)
}

/// An argument that has no form in which the core could judge it is refused here, in the core's words.
pub(crate) fn refuse(py: Python<'_>, field: &str, message: &str, hint: &str) -> PyErr {
    described(py, uphunt::ErrorKind::InvalidInput, message, hint, Some(field))
}

/// There is nothing to connect with: the process has as many files open, or threads, as it may.
pub(crate) fn no_connection(py: Python<'_>, why: &str) -> PyErr {
    let message = format!("no connection can be made: {why}");
    described(py, uphunt::ErrorKind::Connection, &message, "Make fewer calls at once, or raise the limit.", None)
}

fn described(py: Python<'_>, kind: uphunt::ErrorKind, message: &str, hint: &str, field: Option<&str>) -> PyErr {
    let described = || {
        let details = PyDict::new(py);
        details.set_item("kind", kind.as_str())?;
        details.set_item("field", field)?;
        details.set_item("message", message)?;
        details.set_item("hint", hint)?;
        details.set_item("attempts", 0)?;
        raised(py, &details)
    };
    described().map_or_else(|trouble| trouble, PyErr::from_value)
}
