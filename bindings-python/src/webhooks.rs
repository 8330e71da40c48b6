//! Webhooks: reading them and dropping those that came before.

use futures_util::FutureExt as _;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use uphunt::{MemoryStore, Received, WebhookEvent};

use crate::answer::{Answer, raise, refuse};
use crate::input;

/// Reads an event from the raw body of a request.
#[pyfunction]
pub(crate) fn parse_webhook<'py>(
    py: Python<'py>,
    body: &[u8],
    delivery_id: Option<&Bound<'_, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let delivery_id = delivery(delivery_id)?;
    let event = WebhookEvent::parse(delivery_id.as_deref(), body).map_err(|error| raise(py, error))?;
    Answer::model("WebhookEvent", event).into_python(py)
}

/// The core's inbox over its store in memory.
#[pyclass(frozen, module = "uphunt_sdk._native")]
pub(crate) struct Inbox {
    inbox: uphunt::Inbox,
}

#[pymethods]
impl Inbox {
    #[new]
    fn new(py: Python<'_>, capacity: &Bound<'_, PyAny>) -> PyResult<Self> {
        let none = || refuse(py, "capacity", "capacity is None", "Give a whole number, 1 or more.");
        let capacity = input::count("capacity", Some(capacity), 1)?.ok_or_else(none)?;
        Ok(Self { inbox: uphunt::Inbox::with_store(MemoryStore::new(capacity)) })
    }

    fn receive<'py>(
        &self,
        py: Python<'py>,
        body: &[u8],
        delivery_id: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let delivery_id = delivery(delivery_id)?;
        let received = at_once(self.inbox.receive(delivery_id.as_deref(), body))?;
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

/// The header's text. Some servers have headers as bytes.
fn delivery(id: Option<&Bound<'_, PyAny>>) -> PyResult<Option<String>> {
    input::given("delivery_id", id, "the header's value as a str")
}

/// The store in memory never waits.
fn at_once<T>(future: impl Future<Output = T>) -> PyResult<T> {
    future.now_or_never().ok_or_else(|| PyRuntimeError::new_err("the store of deliveries did not answer"))
}
