//! Answers that are not modelled.

use std::collections::BTreeMap;

use pyo3::prelude::*;

use crate::answer::raise;
use crate::object::plain;

/// A successful answer, as it came.
#[pyclass(frozen, module = "uphunt_sdk")]
pub(crate) struct RawResponse(pub(crate) uphunt::RawResponse);

#[pymethods]
impl RawResponse {
    /// The HTTP status, a 2xx.
    #[getter]
    fn status(&self) -> u16 {
        self.0.status
    }

    /// The headers. Of those that came several times, the last.
    #[getter]
    fn headers(&self) -> BTreeMap<String, String> {
        self.0.headers.iter().map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned())).collect()
    }

    /// The body.
    #[getter]
    fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// The body as JSON.
    fn json<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        plain(py, &self.0.json().map_err(|error| raise(py, error))?)
    }

    fn __repr__(&self) -> String {
        format!("RawResponse(status={}, body=<{} bytes>)", self.0.status, self.0.body.len())
    }
}
