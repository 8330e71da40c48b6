//! Webhooks: reading them and dropping those that came before.

use futures_util::FutureExt as _;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use uphunt::{MemoryStore, Received, WebhookEvent};

use crate::answer::{Answer, raise};
use crate::input;

/// Reads an event from the raw body of a request.
#[pyfunction]
pub(crate) fn parse_webhook<'py>(
    py: Python<'py>,
    body: &[u8],
    delivery_id: Option<&str>,
) -> PyResult<Bound<'py, PyAny>> {
    let event = WebhookEvent::parse(delivery_id, body).map_err(|error| raise(py, error))?;
    Answer::model("WebhookEvent", event).into_python(py)
}

/// The core's inbox over its store in memory.
#[pyclass(frozen)]
pub(crate) struct Inbox {
    inbox: uphunt::Inbox,
}

#[pymethods]
impl Inbox {
    #[new]
    fn new(capacity: usize) -> Self {
        Self { inbox: uphunt::Inbox::with_store(MemoryStore::new(capacity)) }
    }

    fn receive<'py>(
        &self,
        py: Python<'py>,
        body: &[u8],
        delivery_id: Option<&str>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let received = at_once(self.inbox.receive(delivery_id, body))?;
        match received.map_err(|error| raise(py, error))? {
            Received::New(event) => Answer::model("WebhookEvent", *event).into_python(py).map(Some),
            _ => Ok(None),
        }
    }

    fn release(&self, py: Python<'_>, event: &Bound<'_, PyAny>) -> PyResult<()> {
        let event: WebhookEvent = input::model("event", event)?;
        at_once(self.inbox.release(&event))?.map_err(|error| raise(py, error))
    }
}

/// The store in memory never waits.
fn at_once<T>(future: impl Future<Output = T>) -> PyResult<T> {
    future.now_or_never().ok_or_else(|| PyRuntimeError::new_err("the store of deliveries did not answer"))
}
