//! Iterating over all applied jobs.

use std::sync::Arc;

use tokio::sync::Mutex;
use uphunt::{Application, AppliedJobs};

use crate::{CancelToken, Failure, cancel};

/// Every matching application, newest first, none skipped and none twice.
#[derive(Debug, uniffi::Object)]
pub struct NativeAppliedJobs {
    jobs: Mutex<AppliedJobs>,
}

impl NativeAppliedJobs {
    pub(crate) fn new(jobs: AppliedJobs) -> Arc<Self> {
        Arc::new(Self { jobs: Mutex::new(jobs) })
    }
}

#[uniffi::export(async_runtime = "tokio")]
impl NativeAppliedJobs {
    /// Returns the next page's applications, or none at the end. A page at a time, so that the boundary is not crossed for
    /// each application.
    #[uniffi::method(default(cancel = None))]
    pub async fn next_page(&self, cancel: Option<Arc<CancelToken>>) -> Result<Vec<Application>, Failure> {
        let page = async { self.jobs.lock().await.next_page().await.transpose() };
        Ok(cancel::run(cancel, page).await?.unwrap_or_default())
    }
}
