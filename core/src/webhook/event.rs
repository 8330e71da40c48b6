//! One webhook event.

use crate::json::Value;
use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind, Result};
use crate::model::{Application, Extra, FromJson, ToJson, UnixMillis, open_enum};

open_enum! {
    /// What a webhook tells.
    ///
    /// Source: `contract.md`, "Webhooks" (seed).
    pub enum WebhookEventName {
        /// The proposal reached Upwork.
        Applied = "application.applied",
        /// The application settled as anything else.
        Failed = "application.failed",
    }
}

/// One webhook event, as a receiver reads it. It proves nothing until [`confirm`](crate::Client::confirm)ed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, FromJson, ToJson)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WebhookEvent {
    /// What it tells.
    pub event: WebhookEventName,
    /// The delivery's id (the `X-UpHunt-Delivery` header), the same in every repetition.
    pub delivery_id: Option<String>,
    /// When it was sent.
    pub delivered_at: Option<UnixMillis>,
    /// The application it tells of.
    pub application: Application,
}

/// The payload: what stands beside the application, and the application.
#[derive(FromJson)]
#[serde(rename_all = "camelCase")]
struct Envelope {
    #[serde(default)]
    event: Option<Value>,
    #[serde(default)]
    r#type: Option<Value>,
    #[serde(default, deserialize_with = "tolerant::time")]
    delivered_at: Option<UnixMillis>,
    #[serde(default)]
    data: Option<Value>,
    /// The application's fields, where they stand beside the envelope's.
    #[serde(flatten)]
    rest: Extra,
}

impl WebhookEvent {
    /// The header that carries the delivery's id.
    pub const DELIVERY_HEADER: &'static str = "X-UpHunt-Delivery";

    /// Reads an event from the raw body of the request and its `X-UpHunt-Delivery` header.
    ///
    /// Takes `event` or `type`, and the application flat or nested under `data` (`contract.md`, "Webhooks").
    ///
    /// ```
    /// use uphunt::{Credit, WebhookEvent};
    ///
    /// let body = br#"{"event":"application.applied","queueId":"q_1","applicationStatus":"applied"}"#;
    /// let event = WebhookEvent::parse(Some("d_1"), body)?;
    /// assert_eq!(event.application.credit(), Credit::Deducted);
    /// # Ok::<(), uphunt::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`InvalidInput`](ErrorKind::InvalidInput) when the body is no such event; the error carries it.
    pub fn parse(delivery_id: Option<&str>, body: &[u8]) -> Result<Self> {
        let read = || -> Result<Self, String> {
            let document = crate::json::read(body).ok_or("it is not JSON")?;
            let Envelope { event, r#type, delivered_at, data, rest } =
                Envelope::from_json(document).map_err(|misfit| misfit.text())?;
            let names = [&event, &r#type];
            let event = names.into_iter().flatten().find_map(Value::as_str).ok_or("it names no `event`")?.into();
            let (application, place) = match data {
                Some(data @ Value::Object(_)) => (data, "data"),
                _ => (Value::Object(rest), ""),
            };
            let application = Application::from_json(application).map_err(|misfit| misfit.within(place).text())?;
            let delivery_id = delivery_id.map(str::trim_ascii).filter(|id| !id.is_empty()).map(str::to_owned);
            Ok(Self { event, delivery_id, delivered_at, application })
        };
        read().map_err(|error| {
            let message = ["the body is no webhook event: ", &error].concat();
            let hint = "Hand over the raw body of the request, as it came, and answer 400 when it is no event.";
            Error::new(ErrorKind::InvalidInput, message).with(|details| {
                details.field = Some("body".to_owned());
                details.hint = Some(hint.to_owned());
                details.body = Some(crate::error::body_text(body));
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ApplicationStatus;

    #[test]
    fn flat_and_nested_events_read_the_same() {
        let flat = br#"{"event":"application.failed","deliveredAt":5,"queueId":"q","applicationStatus":"not_available","new":1}"#;
        let nested = br#"{"type":"application.failed","deliveredAt":5,"data":{"queueId":"q","applicationStatus":"not_available","new":1}}"#;
        let flat = WebhookEvent::parse(Some("d"), flat).unwrap();
        assert_eq!(flat, WebhookEvent::parse(Some("d"), nested).unwrap());
        assert_eq!(flat.application.application_status, ApplicationStatus::NotAvailable);
        assert_eq!(flat.application.extra.keys().collect::<Vec<_>>(), ["new"]);
        assert_eq!(flat.delivered_at, Some(UnixMillis(5)));
    }

    #[test]
    fn an_event_under_both_of_its_names_is_read() {
        let body = br#"{"event":"application.applied","type":7,"deliveredAt":"now","applicationStatus":"applied"}"#;
        let event = WebhookEvent::parse(None, body).unwrap();
        assert_eq!((event.event, event.delivered_at), (WebhookEventName::Applied, None));
    }

    #[test]
    fn an_event_that_is_not_known_is_kept() {
        let body = br#"{"event":"application.withdrawn","applicationStatus":"withdrawn"}"#;
        let event = WebhookEvent::parse(None, body).unwrap();
        assert_eq!(event.event, WebhookEventName::Other("application.withdrawn".into()));
    }

    #[test]
    fn what_is_no_event_is_refused_and_kept() {
        for body in [
            "",
            "[]",
            "null",
            "{}",
            "not json",
            r#"{"event":"application.applied"}"#,
            r#"{"event":7,"applicationStatus":"applied"}"#,
            r#"{"event":"application.applied","applicationStatus":"applied"} and more"#,
        ] {
            let error = WebhookEvent::parse(None, body.as_bytes()).unwrap_err();
            assert_eq!((error.kind, error.body.as_deref()), (ErrorKind::InvalidInput, Some(body)), "{body}");
        }
    }
}
