//! Webhooks: parsing them, dropping duplicates, and confirming them with the service.

mod event;
mod inbox;
mod store;

pub use event::{WebhookEvent, WebhookEventName};
pub(crate) use inbox::has_received_events;
pub use inbox::{Received, WebhookInbox};
pub use store::{DeliveryStore, MemoryStore, StoreError};

use crate::client::Client;
use crate::error::Result;
use crate::models::Application;

impl Client {
    /// Returns the status of the event's application, as the service states it.
    ///
    /// A webhook proves nothing by itself: its body is not signed, so anybody who knows the receiver's URL could have sent it
    /// (`docs/api.md`, "Webhooks").
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) when the service knows no such application: do not believe the event.
    pub async fn confirm(&self, event: &WebhookEvent) -> Result<Application> {
        self.status(event.reference()?).await
    }
}
