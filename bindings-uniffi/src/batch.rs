//! Many applications at once.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;
use uphunt::{ApplicationRef, Batch, BulkConfig, Error, WebhookEvent};

use crate::{CancelToken, Failure, cancel, json};

/// A batch. Items, results and progress are the core's types as JSON.
#[derive(uniffi::Object)]
pub struct NativeBatch {
    batch: Batch,
}

impl NativeBatch {
    /// Creates a batch. `config` is the JSON of a [`BulkConfig`].
    pub(crate) fn new(
        config: &str,
        create: impl FnOnce(BulkConfig) -> uphunt::Result<Batch>,
    ) -> Result<Arc<Self>, Failure> {
        let config = BulkConfig::read(json::parse("config", config)?)?;
        Ok(Arc::new(Self { batch: create(config)? }))
    }
}

#[uniffi::export(async_runtime = "tokio")]
impl NativeBatch {
    /// Returns the next `BulkItem` that has ended, or `None` when the batch is over.
    #[uniffi::method(default(cancel = None))]
    pub async fn next(&self, cancel: Option<Arc<CancelToken>>) -> Result<Option<String>, Failure> {
        cancel::run(cancel, async { self.batch.next().await.as_ref().map(to_json).transpose() }).await
    }

    /// Waits until the batch is over and returns its `BatchResults`.
    #[uniffi::method(default(cancel = None))]
    pub async fn finish(&self, cancel: Option<Arc<CancelToken>>) -> Result<String, Failure> {
        cancel::run(cancel, async { to_json(&self.batch.finish().await) }).await
    }

    /// Waits for new progress, a `BulkProgress`; `None` when the batch is over.
    #[uniffi::method(default(cancel = None))]
    pub async fn progress_changed(&self, cancel: Option<Arc<CancelToken>>) -> Result<Option<String>, Failure> {
        cancel::run(cancel, async { self.batch.progress_changed().await.as_ref().map(to_json).transpose() }).await
    }

    /// Returns how far the batch is, a `BulkProgress`.
    pub fn progress(&self) -> Result<String, Failure> {
        Ok(to_json(&self.batch.progress())?)
    }

    /// See [`Batch::stop`].
    pub fn stop(&self) {
        self.batch.stop();
    }

    /// See [`Batch::settled`].
    pub fn settled(&self, event: WebhookEvent) {
        self.batch.settled(&event);
    }

    /// See [`Batch::add`].
    pub fn add(&self, reference: ApplicationRef) -> Result<i64, Failure> {
        Ok(i64::try_from(self.batch.add(reference)?).unwrap_or(i64::MAX))
    }

    /// See [`Batch::close`].
    pub fn end(&self) {
        self.batch.close();
    }
}

fn to_json(value: &impl Serialize) -> uphunt::Result<String> {
    serde_json::to_string(value).map_err(|error| {
        Error::invalid_input("json", format!("a result cannot be written as JSON: {error}"), "Report this.")
    })
}

impl fmt::Debug for NativeBatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.batch.fmt(f)
    }
}
