//! Webhooks: reading them, dropping duplicates, and believing only what the service confirms.

mod event;
mod inbox;

pub use event::{WebhookEvent, WebhookEventName};
#[cfg(feature = "lean")]
pub use inbox::MemoryInbox;
pub use inbox::{DeliveryStore, Inbox, MemoryStore, Received, StoreError};

use crate::client::Client;
use crate::error::{Error, Result};
use crate::model::{Application, ApplicationRef};

impl Client {
    /// Asks the service how the event's application stands, and gives that. A payload proves nothing: no signature is
    /// published, so anybody who knows the receiver's URL could have sent it (`contract.md`, "Webhooks").
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) when the service knows no such application: the event is not to be believed.
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when the event names no application.
    pub async fn confirm(&self, event: &WebhookEvent) -> Result<Application> {
        self.status(event.reference()?).await
    }
}

impl WebhookEvent {
    /// The application that it names.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when it names none.
    #[doc(hidden)]
    pub fn reference(&self) -> Result<ApplicationRef> {
        let application = &self.application;
        match (&application.queue_id, &application.job_id) {
            (Some(queue_id), _) => Ok(ApplicationRef::Queue(queue_id.clone())),
            (None, Some(job_id)) => Ok(ApplicationRef::Job(job_id.clone())),
            (None, None) => Err(Error::invalid_input(
                "queueId",
                "the event names neither a queueId nor a jobId",
                "Ignore it: the service's events name their application.",
            )),
        }
    }
}
