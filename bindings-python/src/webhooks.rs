//! Webhooks: parsing them, and dropping repeated deliveries.

use futures_util::FutureExt as _;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use uphunt::{MemoryStore, Received, WebhookEvent};

use crate::convert::{exception, from_python, to_python};

#[pyfunction]
pub(crate) fn parse_webhook<'py>(
    py: Python<'py>,
    body: &[u8],
    delivery_id: Option<&str>,
) -> PyResult<Bound<'py, PyAny>> {
    let event = WebhookEvent::parse(delivery_id, body).map_err(|error| exception(py, &error))?;
    to_python(py, &event)
}

/// The core's inbox with its store in memory.
#[pyclass(frozen, module = "uphunt_sdk._native")]
pub(crate) struct Inbox(uphunt::WebhookInbox);

#[pymethods]
impl Inbox {
    #[new]
    fn new(capacity: usize) -> Self {
        Self(uphunt::WebhookInbox::with_store(MemoryStore::new(capacity)))
    }

    fn receive<'py>(
        &self,
        py: Python<'py>,
        body: &[u8],
        delivery_id: Option<&str>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        match at_once(self.0.receive(delivery_id, body))?.map_err(|error| exception(py, &error))? {
            Received::New(event) => to_python(py, &*event).map(Some),
            _ => Ok(None),
        }
    }

    fn release(&self, py: Python<'_>, event: &Bound<'_, PyAny>) -> PyResult<()> {
        let event: WebhookEvent = from_python("event", event)?;
        at_once(self.0.release(&event))?.map_err(|error| exception(py, &error))
    }
}

/// Returns the output of a future that does not wait: the store is in memory.
fn at_once<T>(future: impl Future<Output = T>) -> PyResult<T> {
    future.now_or_never().ok_or_else(|| PyRuntimeError::new_err("the store of deliveries did not respond"))
}
