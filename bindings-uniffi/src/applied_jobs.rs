//! Reading all applied jobs.

use std::sync::Arc;

use tokio::sync::Mutex;
use uphunt::{Application, AppliedJobs};

use crate::{Cancel, Failure, client::run};

/// Every application that matches, newest first, none skipped and none twice.
#[derive(Debug, uniffi::Object)]
pub struct NativeAppliedJobs {
    jobs: Arc<Mutex<AppliedJobs>>,
    cancel: Option<Arc<Cancel>>,
}

impl NativeAppliedJobs {
    pub(crate) fn new(jobs: AppliedJobs, cancel: Option<Arc<Cancel>>) -> Arc<Self> {
        Arc::new(Self { jobs: Arc::new(Mutex::new(jobs)), cancel })
    }
}

#[uniffi::export]
impl NativeAppliedJobs {
    /// The next applications: a page's worth, so that the border is not crossed for each of them. Empty only at the end.
    ///
    /// # Errors
    /// See [`uphunt::Client::applied_jobs`]. Calling again tries that page again.
    pub async fn next(&self) -> Result<Vec<Application>, Failure> {
        let jobs = Arc::clone(&self.jobs);
        run(self.cancel.as_ref(), async move {
            let rows = jobs.lock().await.next_page().await;
            rows.unwrap_or_else(|| Ok(Vec::new()))
        })
        .await
    }
}
