//! Parsing a webhook.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::{Error, ErrorKind, Result, body_text};
use crate::models::{Application, ApplicationRef, ApplicationStatus, Extra, UnixMillis, from_value, open_enum};
use crate::platform::json;
use crate::serde_helpers;

open_enum! {
    /// What a webhook reports (`docs/api.md`, "Webhooks").
    pub enum WebhookEventName {
        /// The proposal reached Upwork.
        Applied = "application.applied",
        /// The application settled with any other status.
        Failed = "application.failed",
    }
}

/// A webhook event. It proves nothing until `confirm` has returned.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WebhookEvent {
    /// What it reports.
    pub event: WebhookEventName,
    /// The id of the delivery (the `X-UpHunt-Delivery` header), the same in every redelivery.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivery_id: Option<String>,
    /// When it was sent.
    #[serde(default, deserialize_with = "serde_helpers::optional", skip_serializing_if = "Option::is_none")]
    pub delivered_at: Option<UnixMillis>,
    /// The application that it is about.
    pub application: Application,
    /// Fields beside the application that this version does not know, where the application is nested under `data`.
    #[serde(flatten)]
    pub extra: Extra,
}

impl WebhookEvent {
    /// The header that carries the delivery's id.
    pub const DELIVERY_HEADER: &'static str = "X-UpHunt-Delivery";

    /// Parses an event from the raw body of the request and its `X-UpHunt-Delivery` header.
    ///
    /// The name of the event may be under `event` or `type`, and the application's fields beside it or under `data`. Only an id of
    /// the application is essential; a name or status that can be derived is (`docs/api.md`, "Webhooks").
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
    /// [`InvalidInput`](ErrorKind::InvalidInput) when the body is not such an event; the error has the body.
    pub fn parse(delivery_id: Option<&str>, body: &[u8]) -> Result<Self> {
        let mut event = read(body).map_err(|reason| not_an_event(reason, body))?;
        event.delivery_id = delivery_id.map(str::trim).filter(|id| !id.is_empty()).map(str::to_owned);
        Ok(event)
    }

    /// Returns the reference of the application: by its queue id, else by its job.
    ///
    /// # Errors
    /// [`InvalidInput`](ErrorKind::InvalidInput) when the event, built by hand, has no id.
    pub fn reference(&self) -> Result<ApplicationRef> {
        let Application { queue_id, job_id, processed_job_id, .. } = &self.application;
        let queue = queue_id.clone().map(ApplicationRef::Queue);
        let job = job_id.as_ref().or(processed_job_id.as_ref()).cloned().map(ApplicationRef::Job);
        queue.or(job).ok_or_else(|| {
            Error::invalid_input(
                "queueId",
                "the event has neither a queueId nor a jobId",
                "Ignore it: the service's events name their application.",
            )
        })
    }
}

/// Reads an event, as yet without its delivery id.
fn read(body: &[u8]) -> Result<WebhookEvent, &'static str> {
    let document = json::parse(body).map_err(|_| "it is not JSON")?;
    let Value::Object(document) = document else { return Err("it is not a JSON object") };

    let is_nested = document.get("data").is_some_and(has_id) || !has_id(&Value::Object(document.clone()));
    let (mut envelope, mut fields) = (Extra::new(), Extra::new());
    for (name, value) in document {
        match (name.as_str(), value) {
            ("data", Value::Object(data)) if is_nested => fields = data,
            ("event" | "type" | "deliveredAt", value) => {
                envelope.insert(name, value);
            }
            (_, value) if is_nested => {
                envelope.insert(name, value);
            }
            (_, value) => {
                fields.insert(name, value);
            }
        }
    }
    let mut application: Application = from_value(Value::Object(fields)).map_err(|_| "it has no application")?;
    if application.queue_id.is_none() && application.job_id.is_none() && application.processed_job_id.is_none() {
        return Err("it names no application: it has neither a queueId nor a jobId");
    }

    let names = || ["event", "type"].iter().filter_map(|name| envelope.get(*name));
    let name = names().find(|name| name.is_string()).or_else(|| names().next()).cloned();
    let event = match name.clone().and_then(serde_helpers::as_text) {
        Some(name) => name.into(),
        None => event_for(&application.application_status),
    };
    if event == WebhookEventName::Applied && application.application_status.is_missing() {
        application.application_status = ApplicationStatus::Applied;
        application.extra.retain(|name, _| name != "applicationStatus");
    }
    let delivered_at = envelope.get("deliveredAt").and_then(UnixMillis::from_json);
    envelope.retain(|key, value| match key.as_str() {
        "event" => false,
        "type" => Some(&*value) != name.as_ref(),
        "deliveredAt" => delivered_at.is_none(),
        _ => true,
    });
    Ok(WebhookEvent { event, delivery_id: None, delivered_at, application, extra: envelope })
}

/// Whether an object names an application.
fn has_id(document: &Value) -> bool {
    let is_id = |value: &Value| serde_helpers::as_id(value.clone()).is_some();
    ["queueId", "jobId", "processedJobId"].iter().any(|name| document.get(*name).is_some_and(is_id))
}

/// Returns the event that reports a status; an empty name for a status that is not settled.
fn event_for(status: &ApplicationStatus) -> WebhookEventName {
    match status {
        ApplicationStatus::Applied => WebhookEventName::Applied,
        status if status.is_settled() => WebhookEventName::Failed,
        _ => WebhookEventName::Other(String::new()),
    }
}

fn not_an_event(reason: &str, body: &[u8]) -> Error {
    Error::new(ErrorKind::InvalidInput, format!("the body is not a webhook event: {reason}")).with(|details| {
        details.field = Some("body".to_owned());
        details.hint = Some("Pass the raw request body, and respond 400 when it is not an event.".to_owned());
        details.body = Some(body_text(body));
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(body: &str) -> WebhookEvent {
        WebhookEvent::parse(Some("d"), body.as_bytes()).unwrap()
    }

    #[test]
    fn flat_and_nested_events_parse_the_same() {
        let flat = parse(
            r#"{"event":"application.failed","deliveredAt":5,"queueId":"q","applicationStatus":"not_available","new":1}"#,
        );
        let nested = r#"{"type":"application.failed","deliveredAt":5,"data":{"queueId":"q","applicationStatus":"not_available","new":1}}"#;
        assert_eq!(flat, parse(nested));
        assert_eq!(flat.application.application_status, ApplicationStatus::NotAvailable);
        assert_eq!(flat.application.extra.keys().collect::<Vec<_>>(), ["new"]);
        assert_eq!(flat.delivered_at, Some(UnixMillis(5)));
    }

    #[test]
    fn fields_beside_a_nested_application_are_kept() {
        let event = parse(r#"{"type":"application.applied","id":"evt_1","data":{"jobId":"~01a"},"deliveredAt":"now"}"#);
        assert_eq!(event.extra["id"], "evt_1");
        assert_eq!((event.delivered_at, &event.extra["deliveredAt"]), (None, &Value::from("now")));
        let event = parse(r#"{"event":"application.applied","queueId":"q","data":{"source":"feed"}}"#);
        assert_eq!(event.application.extra["data"]["source"], "feed");
    }

    #[test]
    fn a_missing_status_is_derived_from_the_event_and_a_missing_event_from_the_status() {
        for (body, event, status) in [
            (r#"{"event":"application.applied","queueId":17}"#, "application.applied", "applied"),
            (
                r#"{"type":"application.applied","data":{"queueId":"q","applicationStatus":null}}"#,
                "application.applied",
                "applied",
            ),
            (r#"{"event":"application.failed","jobId":"~01a"}"#, "application.failed", ""),
            (r#"{"event":"application.failed","jobId":"~01a","status":"failed"}"#, "application.failed", "failed"),
            (r#"{"queueId":"q","applicationStatus":"applied"}"#, "application.applied", "applied"),
            (r#"{"queueId":"q","applicationStatus":"logged_out"}"#, "application.failed", "logged_out"),
            (r#"{"event":7,"queueId":"q"}"#, "7", ""),
            (r#"{"event":null,"queueId":"q"}"#, "", ""),
        ] {
            let parsed = parse(body);
            assert_eq!(
                (parsed.event.as_str(), parsed.application.application_status.as_str()),
                (event, status),
                "{body}"
            );
        }
    }

    #[test]
    fn an_event_is_read_in_both_of_its_names() {
        let event = parse(r#"{"event":"application.applied","type":7,"queueId":"q","applicationStatus":"applied"}"#);
        assert_eq!((event.event, &event.extra["type"]), (WebhookEventName::Applied, &Value::from(7)));
    }

    #[test]
    fn an_unknown_event_is_kept() {
        let event = parse(r#"{"event":"application.withdrawn","queueId":"q","applicationStatus":"withdrawn"}"#);
        assert_eq!(event.event, WebhookEventName::Other("application.withdrawn".into()));
    }

    #[test]
    fn the_application_is_referred_to_by_any_of_its_ids() {
        let reference = |body| parse(body).reference().unwrap();
        assert_eq!(
            reference(r#"{"queueId":18446744073709551616,"jobId":"~01a"}"#),
            ApplicationRef::queue("18446744073709551616")
        );
        assert_eq!(reference(r#"{"queueId":null,"jobId":"~01a"}"#), ApplicationRef::job("~01a"));
        assert_eq!(reference(r#"{"processedJobId":"p"}"#), ApplicationRef::job("p"));
    }

    #[test]
    fn what_is_not_an_event_is_refused_and_kept() {
        for body in [
            "",
            "[]",
            "null",
            "{}",
            "not json",
            r#"{"event":"application.applied"}"#,
            r#"{"event":"application.applied","queueId":""}"#,
            r#"{"event":"application.applied","data":{"status":"applied"}}"#,
            r#"{"event":"application.applied","queueId":"q"} and more"#,
        ] {
            let error = WebhookEvent::parse(None, body.as_bytes()).unwrap_err();
            assert_eq!((error.kind, error.body.as_deref()), (ErrorKind::InvalidInput, Some(body)), "{body}");
        }
    }
}
