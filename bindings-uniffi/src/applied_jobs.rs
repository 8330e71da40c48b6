//! Reading all applied jobs.

use std::sync::Arc;

use tokio::sync::Mutex;
use uphunt::{Application, AppliedJobs};

use crate::Failure;

/// Every application that matches, newest first, none skipped and none twice.
#[derive(Debug, uniffi::Object)]
pub struct NativeAppliedJobs {
    jobs: Mutex<AppliedJobs>,
}

impl NativeAppliedJobs {
    pub(crate) fn new(jobs: AppliedJobs) -> Arc<Self> {
        Arc::new(Self { jobs: Mutex::new(jobs) })
    }
}

#[uniffi::export]
impl NativeAppliedJobs {
    /// The next applications: a page's worth, so that the border is not crossed for each of them. Empty only at the end.
    ///
    /// # Errors
    /// See [`uphunt::Client::applied_jobs`]. Calling again tries that page again.
    pub async fn next(&self) -> Result<Vec<Application>, Failure> {
        match self.jobs.lock().await.next_page().await {
            Some(rows) => Ok(rows?),
            None => Ok(Vec::new()),
        }
    }
}
