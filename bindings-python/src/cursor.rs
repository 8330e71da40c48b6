//! Reading all applications, one after the other.

use std::sync::Arc;

use pyo3::prelude::*;
use tokio::sync::Mutex;
use uphunt::{AppliedJobs, AppliedJobsQuery, Client};

use crate::answer::Answer;
use crate::call::Call;
use crate::lanes::Lanes;

/// An iteration over the applied jobs.
#[pyclass(frozen, module = "uphunt_sdk._native")]
pub(crate) struct Cursor {
    client: Client,
    jobs: Arc<Mutex<AppliedJobs>>,
    lanes: Arc<Lanes>,
}

impl Cursor {
    pub(crate) fn new(client: Client, query: AppliedJobsQuery, lanes: &Arc<Lanes>) -> Self {
        Self { jobs: Arc::new(Mutex::new(client.iter_applied_jobs(query))), lanes: Arc::clone(lanes), client }
    }
}

#[pymethods]
impl Cursor {
    /// The next application; `None` at the end.
    fn next(&self) -> Call {
        self.lanes.in_each_new_process(|| self.client.after_fork());
        let jobs = Arc::clone(&self.jobs);
        Call::new(&self.lanes, async move {
            match jobs.lock().await.next().await {
                Some(job) => job.map(|application| Answer::model("Application", application)),
                None => Ok(Answer::End),
            }
        })
    }
}
