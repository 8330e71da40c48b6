//! All applied jobs, page by page.

use std::sync::OnceLock;

use pyo3::prelude::*;
use uphunt::AppliedJobsQuery;

use crate::call::Call;
use crate::client::{Client, JobsQuery, jobs_query};
use crate::cursors::Cursor;

/// All applied jobs. The first step begins to read, in the process that it is made in.
#[pyclass(frozen, module = "uphunt_sdk._native")]
pub(crate) struct AppliedJobs {
    client: Py<Client>,
    query: AppliedJobsQuery,
    cursor: OnceLock<Cursor<uphunt::AppliedJobs>>,
}

#[pymethods]
impl AppliedJobs {
    #[new]
    fn new(client: Py<Client>, query: JobsQuery) -> Self {
        Self { client, query: jobs_query(query), cursor: OnceLock::new() }
    }

    /// Prepares reading the next row; its result is `None` after the last one.
    fn next(&self, py: Python<'_>) -> PyResult<Call> {
        let client = self.client.get().get(py)?;
        let cursor = self.cursor.get_or_init(|| Cursor::new(client.iter_applied_jobs(self.query.clone())));
        let rows = cursor.get()?;
        Ok(Call::new(async move { rows.lock().await.next().await.transpose() }))
    }
}
