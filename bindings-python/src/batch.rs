//! Many calls in one.

use std::process;
use std::sync::Arc;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use serde::Serialize;
use uphunt::{BulkItem, BulkProgress, WebhookEvent};

use crate::call::Call;
use crate::convert::{exception, from_python, reference, to_python};

/// A batch of the core, and the process in which it began.
#[pyclass(frozen, module = "uphunt_sdk._native")]
pub(crate) struct Batch {
    process: u32,
    batch: Arc<uphunt::Batch>,
}

/// What happened next.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
enum Step {
    Item(Box<BulkItem>),
    Progress(BulkProgress),
}

impl Batch {
    pub(crate) fn new(batch: uphunt::Batch) -> Self {
        Self { process: process::id(), batch: Arc::new(batch) }
    }

    /// Returns the core's batch.
    ///
    /// # Errors
    /// In a child process: the parent's connections do not work there.
    fn get(&self) -> PyResult<Arc<uphunt::Batch>> {
        if self.process == process::id() {
            return Ok(Arc::clone(&self.batch));
        }
        Err(PyRuntimeError::new_err("this batch began in the parent process; begin it again in the child process"))
    }
}

/// Methods that take a lock of the core detach: the thread that has the lock may log, and wait for the interpreter's lock.
#[pymethods]
impl Batch {
    /// Prepares waiting for the next result; `None` after the last one.
    fn next(&self) -> PyResult<Call> {
        let batch = self.get()?;
        Ok(Call::new(async move { Ok(batch.next().await) }))
    }

    /// Prepares waiting for the next result or change of the progress; `None` after the last one.
    fn step(&self) -> PyResult<Call> {
        let batch = self.get()?;
        Ok(Call::new(async move {
            let step = tokio::select! {
                biased;
                item = batch.next() => item.map(|item| Step::Item(Box::new(item))),
                Some(progress) = batch.progress_changed() => Some(Step::Progress(progress)),
            };
            Ok(step)
        }))
    }

    /// Prepares waiting for the end; the result has every item in the order of the input.
    fn finish(&self) -> PyResult<Call> {
        let batch = self.get()?;
        Ok(Call::new(async move { Ok(batch.finish().await) }))
    }

    /// Returns the items that have a result, in the order of the input, with `None` for the others.
    fn results_so_far<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let batch = self.get()?;
        to_python(py, &py.detach(|| batch.results_so_far()))
    }

    fn progress<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let batch = self.get()?;
        to_python(py, &py.detach(|| batch.progress()))
    }

    fn stop(&self, py: Python<'_>) -> PyResult<()> {
        let batch = self.get()?;
        py.detach(|| batch.stop());
        Ok(())
    }

    fn settled(&self, py: Python<'_>, event: &Bound<'_, PyAny>) -> PyResult<()> {
        let (batch, event) = (self.get()?, from_python::<WebhookEvent>("event", event)?);
        py.detach(|| batch.settled(&event));
        Ok(())
    }

    fn add(&self, py: Python<'_>, queue_id: Option<String>, job_id: Option<String>) -> PyResult<u64> {
        let (batch, reference) = (self.get()?, reference(py, queue_id, job_id)?);
        py.detach(|| batch.add(reference)).map_err(|error| exception(py, &error))
    }

    fn close(&self, py: Python<'_>) -> PyResult<()> {
        let batch = self.get()?;
        py.detach(|| batch.close());
        Ok(())
    }
}
