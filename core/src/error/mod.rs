//! What can go wrong, as values with fields.

mod answer;
mod kind;

use crate::time::Duration;
use std::fmt;
use std::sync::Arc;

use serde::Serialize;

use crate::model::{Application, ApplicationRef, ToJson, UnixMillis};
use crate::transport::Failure;

pub(crate) use answer::{body_text, excerpt, from_response, request_id};
pub use kind::ErrorKind;

/// The result of everything that can fail here.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Anything that went wrong, with all that is known about it. Its fields are those of [`ErrorDetails`].
///
/// ```
/// # async fn example(client: uphunt::Client) {
/// match client.status(uphunt::ApplicationRef::queue("q_1")).await {
///     Ok(application) => println!("{}", application.application_status),
///     Err(error) if error.kind == uphunt::ErrorKind::NotFound => println!("no such application"),
///     Err(error) => eprintln!("{} ({} attempts): {}", error.message, error.attempts, error.hint.as_deref().unwrap_or("")),
/// }
/// # }
/// ```
#[derive(Clone)]
pub struct Error {
    /// One pointer, so that a result with an error in it is hardly larger than one without.
    known: Box<Known>,
}

/// The details, and where they come from.
#[derive(Clone)]
struct Known {
    details: ErrorDetails,
    source: Option<Arc<Failure>>,
}

/// All that is known about an [`Error`]. The same fields in every language.
#[derive(Debug, Clone, Default, PartialEq, Serialize, ToJson)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ErrorDetails {
    /// What went wrong.
    pub kind: ErrorKind,
    /// What happened, in a sentence.
    pub message: String,
    /// What the user can do about it.
    pub hint: Option<String>,
    /// The HTTP status, where an answer came.
    pub status: Option<u16>,
    /// The service's own `code`, where it gave one.
    pub code: Option<String>,
    /// How long to wait before it makes sense to try again.
    #[serde(serialize_with = "seconds")]
    pub retry_after: Option<Duration>,
    /// How many times the request was sent or tried to be sent. 0 when the input was refused before.
    pub attempts: u32,
    /// The service's id of the request (`x-request-id`, or the id of the network in front of it), for its support.
    pub request_id: Option<String>,
    /// The body of the answer as text, cut to 64 KiB.
    pub body: Option<String>,
    /// Credits left, where the service said so.
    pub credits_remaining: Option<i64>,
    /// Whether the service says that credits are needed.
    pub needs_credits: Option<bool>,
    /// The limit that was exceeded.
    pub limit: Option<i64>,
    /// How much of the limit is used.
    pub used: Option<i64>,
    /// When the limit resets.
    pub resets_at: Option<UnixMillis>,
    /// The argument that was refused, where the input was bad: its name in the API.
    pub field: Option<String>,
    /// The `queueId` of the application in question, where one is known.
    pub queue_id: Option<String>,
    /// The job in question, where there is one.
    pub job_id: Option<String>,
    /// The application in question, as last seen: the existing one with [`AlreadyApplied`](ErrorKind::AlreadyApplied), the
    /// unsettled one with [`WaitTimeout`](ErrorKind::WaitTimeout).
    pub application: Option<Box<Application>>,
}

#[expect(clippy::ref_option, reason = "serde hands a reference to the field")]
#[allow(clippy::redundant_closure_for_method_calls, reason = "the method takes a reference natively")]
fn seconds<S: serde::Serializer>(duration: &Option<Duration>, serializer: S) -> Result<S::Ok, S::Error> {
    duration.map(|duration| duration.as_secs_f64()).serialize(serializer)
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self::of_kind(kind, message.into())
    }

    #[cold]
    #[inline(never)]
    fn of_kind(kind: ErrorKind, message: String) -> Self {
        let hint = kind.hint().map(str::to_owned);
        ErrorDetails { kind, message, hint, ..ErrorDetails::default() }.into()
    }

    /// The input is refused before anything is sent. `field` is the argument's name in the API.
    pub(crate) fn invalid_input(field: &str, message: impl Into<String>, hint: &str) -> Self {
        Self::refusal(field, message.into(), hint)
    }

    #[cold]
    #[inline(never)]
    fn refusal(field: &str, message: String, hint: &str) -> Self {
        Self::of_kind(ErrorKind::InvalidInput, message).with(|details| {
            details.field = Some(field.to_owned());
            details.hint = Some(hint.to_owned());
        })
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn from_failure(kind: ErrorKind, call: &str, failure: Arc<Failure>) -> Self {
        let mut error = Self::new(kind, [call, " got no answer: ", &failure.message].concat());
        error.known.details.status = failure.status;
        error.known.source = Some(failure);
        error
    }

    /// It is about this application.
    #[cold]
    #[inline(never)]
    pub(crate) fn about(mut self, reference: &ApplicationRef) -> Self {
        let (place, id) = match reference {
            ApplicationRef::Queue(id) => (&mut self.known.details.queue_id, id),
            ApplicationRef::Job(id) => (&mut self.known.details.job_id, id),
        };
        *place = Some(id.clone());
        self
    }

    pub(crate) fn with(mut self, change: impl FnOnce(&mut ErrorDetails)) -> Self {
        change(&mut self.known.details);
        self
    }

    /// Whether the service itself says that there is no such thing. It speaks JSON with an `error` (`contract.md`, "Errors");
    /// a 404 page of something in between says nothing, and must neither free a second sending nor end a doubt.
    pub(crate) fn is_the_services_not_found(&self) -> bool {
        let says = |body: &str| crate::json::read(body.as_bytes()).is_some_and(|json| json.get("error").is_some());
        self.kind == ErrorKind::NotFound && self.body.as_deref().is_some_and(says)
    }

    pub(crate) fn caused_by(mut self, other: &Error) -> Self {
        self.known.source.clone_from(&other.known.source);
        self
    }

    /// All that is known, to keep or to hand on.
    pub fn into_details(self) -> ErrorDetails {
        self.known.details
    }
}

impl From<ErrorDetails> for Error {
    /// An error with these details, for a test double of one's own.
    fn from(details: ErrorDetails) -> Self {
        Self { known: Box::new(Known { details, source: None }) }
    }
}

impl std::ops::Deref for Error {
    type Target = ErrorDetails;

    fn deref(&self) -> &ErrorDetails {
        &self.known.details
    }
}

impl Error {
    /// The message, and the hint behind it: as it is displayed.
    pub(crate) fn text(&self) -> String {
        match &self.hint {
            Some(hint) => [&self.message, " (hint: ", hint, ")"].concat(),
            None => self.message.clone(),
        }
    }
}

impl fmt::Display for Error {
    /// The message, and the hint behind it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl fmt::Debug for Error {
    /// The kind, the sentence, and the fields that are set: what `unwrap` shows.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Error");
        shown.field("kind", &self.kind).field("message", &self.message);
        let mut field = |name, value: Option<&dyn fmt::Debug>| {
            if let Some(value) = value {
                shown.field(name, value);
            }
        };
        field("hint", self.hint.as_ref().map(|value| value as _));
        field("status", self.status.as_ref().map(|value| value as _));
        field("retry_after", self.retry_after.as_ref().map(|value| value as _));
        field("attempts", (self.attempts > 0).then_some(&self.attempts as _));
        field("request_id", self.request_id.as_ref().map(|value| value as _));
        field("credits_remaining", self.credits_remaining.as_ref().map(|value| value as _));
        field("queue_id", self.queue_id.as_ref().map(|value| value as _));
        field("job_id", self.job_id.as_ref().map(|value| value as _));
        field("application", self.application.as_ref().map(|value| value as _));
        field("body", self.body.as_ref().map(|value| value as _));
        shown.finish_non_exhaustive()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.known.source.as_deref().map(|failure| failure as _)
    }
}
