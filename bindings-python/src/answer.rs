//! From the core's values to Python's.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyList, PyString, PyTuple, PyType};
use serde::Serialize;
use serde_json::{Map, Value};
use uphunt::Error;

use crate::raw::RawResponse;

/// What a call came to, before it is Python's. Made where no interpreter is held.
pub(crate) enum Answer {
    /// An instance of the class of this name in `uphunt_sdk.models`.
    Model(&'static str, Value),
    /// Each with its own result or error.
    Many(Vec<Result<Answer, Error>>),
    /// An answer that is not modelled.
    Raw(uphunt::RawResponse),
    /// How many of how many are done.
    Progress(usize, usize),
    /// The end of an iteration.
    End,
}

impl Answer {
    /// The model as the package's class of the same name.
    pub(crate) fn model(class: &'static str, model: &impl Serialize) -> Self {
        // Every model is plain data with text for keys, which always has a JSON form.
        Self::Model(class, serde_json::to_value(model).unwrap_or_default())
    }

    pub(crate) fn into_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        match self {
            Self::Model(class, value) => wrap(&model_class(py, class)?, value),
            Self::Many(results) => {
                let results = results.into_iter().map(|result| match result {
                    Ok(answer) => answer.into_python(py),
                    Err(error) => exception(py, error),
                });
                Ok(PyList::new(py, results.collect::<PyResult<Vec<_>>>()?)?.into_any())
            }
            Self::Raw(response) => Ok(Bound::new(py, RawResponse(response))?.into_any()),
            Self::Progress(done, total) => Ok((done, total).into_pyobject(py)?.into_any()),
            Self::End => Ok(py.None().into_bound(py)),
        }
    }

    /// What a callback is called with.
    pub(crate) fn into_arguments(self, py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        match self {
            Self::Progress(done, total) => (done, total).into_pyobject(py),
            other => (other.into_python(py)?,).into_pyobject(py),
        }
    }
}

fn model_class<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    static MODELS: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
    let models = MODELS.get_or_try_init(py, || py.import("uphunt_sdk.models").map(Bound::unbind))?;
    models.bind(py).getattr(name)
}

/// The exception that an error stands for, as an object: `uphunt_sdk.errors` knows the class for each kind.
pub(crate) fn exception(py: Python<'_>, error: Error) -> PyResult<Bound<'_, PyAny>> {
    let mut details = serde_json::to_value(error.into_details()).unwrap_or_default();
    let application = details.get_mut("application").map(Value::take).unwrap_or_default();
    let details = plain(py, details)?;
    details.set_item("application", wrap(&model_class(py, "Application")?, application)?)?;
    raised(py, &details)
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
    let refused = || {
        let details = PyDict::new(py);
        details.set_item("kind", uphunt::ErrorKind::InvalidInput.as_str())?;
        details.set_item("field", field)?;
        details.set_item("message", message)?;
        details.set_item("hint", hint)?;
        raised(py, &details)
    };
    refused().map_or_else(|trouble| trouble, PyErr::from_value)
}

/// The value as this class has it: an object becomes a model, a text a member of its enum, a list a list of either.
fn wrap<'py>(class: &Bound<'py, PyAny>, value: Value) -> PyResult<Bound<'py, PyAny>> {
    let py = class.py();
    match value {
        Value::Object(map) => model(class.cast::<PyType>()?, map),
        Value::Array(list) => {
            let items = list.into_iter().map(|item| wrap(class, item)).collect::<PyResult<Vec<_>>>()?;
            Ok(PyList::new(py, items)?.into_any())
        }
        Value::String(text) => class.call1((text,)),
        other => plain(py, other),
    }
}

/// A model is a `dict` that knows which of its values are models themselves (`_nested`).
fn model<'py>(class: &Bound<'py, PyType>, map: Map<String, Value>) -> PyResult<Bound<'py, PyAny>> {
    let py = class.py();
    let made = class.call0()?;
    let items = made.cast::<PyDict>()?;
    let nested = class.getattr(intern!(py, "_nested"))?;
    let nested = nested.cast::<PyDict>()?;
    for (key, value) in map {
        let key = PyString::new(py, &key);
        let value = match nested.get_item(&key)? {
            Some(class) => wrap(&class, value)?,
            None => plain(py, value)?,
        };
        items.set_item(key, value)?;
    }
    Ok(made)
}

/// JSON as Python's own types.
pub(crate) fn plain(py: Python<'_>, value: Value) -> PyResult<Bound<'_, PyAny>> {
    Ok(match value {
        Value::Null => py.None().into_bound(py),
        Value::Bool(truth) => truth.into_pyobject(py)?.to_owned().into_any(),
        Value::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(whole), _) => whole.into_pyobject(py)?.into_any(),
            (None, Some(whole)) => whole.into_pyobject(py)?.into_any(),
            (None, None) => number.as_f64().into_pyobject(py)?.into_any(),
        },
        Value::String(text) => text.into_pyobject(py)?.into_any(),
        Value::Array(list) => {
            let items = list.into_iter().map(|item| plain(py, item)).collect::<PyResult<Vec<_>>>()?;
            PyList::new(py, items)?.into_any()
        }
        Value::Object(map) => {
            let dict = PyDict::new(py);
            for (key, value) in map {
                dict.set_item(key, plain(py, value)?)?;
            }
            dict.into_any()
        }
    })
}
