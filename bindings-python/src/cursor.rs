//! Reading all applications, one after the other.

use std::sync::Arc;

use pyo3::prelude::*;
use tokio::sync::Mutex;
use uphunt::AppliedJobs;

use crate::answer::Answer;
use crate::call::Call;
use crate::lanes::Lanes;

/// An iteration over the applied jobs.
#[pyclass(frozen, module = "uphunt_sdk._native")]
pub(crate) struct Cursor {
    jobs: Arc<Mutex<AppliedJobs>>,
    lanes: Arc<Lanes>,
}

impl Cursor {
    pub(crate) fn new(jobs: AppliedJobs, lanes: &Arc<Lanes>) -> Self {
        Self { jobs: Arc::new(Mutex::new(jobs)), lanes: Arc::clone(lanes) }
    }
}

#[pymethods]
impl Cursor {
    /// The next application; `None` at the end.
    fn next(&self, py: Python<'_>) -> Call {
        let jobs = Arc::clone(&self.jobs);
        Call::new(py, &self.lanes, async move {
            match jobs.lock().await.next().await {
                Some(job) => job.map(|application| Answer::model("Application", application)),
                None => Ok(Answer::End),
            }
        })
    }
}
