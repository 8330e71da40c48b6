//! Errors: kinds, details, hints, and reading an error response's body.

mod body;
mod hints;
mod kind;
mod redactor;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;

use crate::models::{Application, ApplicationRef, Extra, UnixMillis};
use crate::serde_helpers::seconds;

use body::cut;
pub(crate) use body::{ErrorBody, body_text, excerpt, printable};
pub(crate) use hints::hint_for;
pub use kind::ErrorKind;
pub(crate) use redactor::Redactor;

/// The most characters of a message, which may quote a server or an argument.
const LONGEST_MESSAGE: usize = 2_000;

/// The result of every call that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An error with all that is known about it. Its fields are those of [`ErrorDetails`].
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
pub struct Error(Box<ErrorInner>);

/// Boxed, so that a `Result` is hardly larger than its value.
#[derive(Clone)]
struct ErrorInner {
    details: ErrorDetails,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
    /// Whether the response is the API's own, and not a page of something in between.
    from_api: bool,
}

/// What is known about an [`Error`]. The same fields in every language.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ErrorDetails {
    /// What went wrong.
    pub kind: ErrorKind,
    /// What happened, in a sentence.
    pub message: String,
    /// What the user can do about it.
    pub hint: Option<String>,
    /// The HTTP status, where there was a response.
    pub status: Option<u16>,
    /// The service's own code, where it gave one.
    pub code: Option<String>,
    /// How long to wait before trying again. In JSON: seconds.
    #[serde(serialize_with = "seconds::option::serialize")]
    pub retry_after: Option<Duration>,
    /// How many attempts were made. 0 when the input was refused before.
    pub attempts: u32,
    /// The service's id of the request (`x-request-id`, or the id of the network in front of it), for its support.
    pub request_id: Option<String>,
    /// The response body as text, cut to 64 KiB.
    pub body: Option<String>,
    /// Credits left, where the service returned it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credits_remaining: Option<i64>,
    /// Whether credits are needed, where the service returned it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub needs_credits: Option<bool>,
    /// The limit that was exceeded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// How much of the limit is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used: Option<i64>,
    /// When the limit resets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resets_at: Option<UnixMillis>,
    /// The argument that was refused, where the input was bad: its name in the API.
    pub field: Option<String>,
    /// The `queueId` of the application that the error is about, where it is known.
    pub queue_id: Option<String>,
    /// The job that the error is about, where there is one.
    pub job_id: Option<String>,
    /// The application that the error is about, as last seen: the existing one with [`AlreadyApplied`](ErrorKind::AlreadyApplied), the
    /// unsettled one with [`WaitTimeout`](ErrorKind::WaitTimeout).
    pub application: Option<Box<Application>>,
    /// Further fields of the API's error body, as they came; also a `resetsAt` that is no time.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Error {
    /// Creates an error with the hint of its kind. Control characters in the message, which may quote a server or an argument,
    /// are replaced, and a long message is cut.
    pub(crate) fn new(kind: ErrorKind, message: impl AsRef<str>) -> Self {
        let message = cut(printable(message.as_ref()), LONGEST_MESSAGE);
        let hint = kind.hint().map(str::to_owned);
        ErrorDetails { kind, message, hint, ..ErrorDetails::default() }.into()
    }

    /// Creates the error for input that is refused before anything is sent. `field` is the argument's name in the API.
    pub fn invalid_input(field: impl Into<String>, message: impl Into<String>, hint: impl Into<String>) -> Self {
        fn create(field: String, message: &str, hint: String) -> Error {
            let (field, hint) = (Some(field), Some(hint));
            Error::new(ErrorKind::InvalidInput, message).with(|details| {
                details.field = field;
                details.hint = hint;
            })
        }
        create(field.into(), &message.into(), hint.into())
    }

    /// Changes the details.
    #[must_use]
    pub(crate) fn with(mut self, change: impl FnOnce(&mut ErrorDetails)) -> Self {
        change(&mut self.0.details);
        self
    }

    /// Sets the id of the application that the error is about.
    #[must_use]
    pub(crate) fn about(self, reference: &ApplicationRef) -> Self {
        self.with(|details| match reference {
            ApplicationRef::Queue(id) => details.queue_id = Some(id.clone()),
            ApplicationRef::Job(id) => details.job_id = Some(id.clone()),
        })
    }

    /// Sets the underlying error.
    #[must_use]
    pub(crate) fn with_source(mut self, source: Arc<dyn std::error::Error + Send + Sync>) -> Self {
        self.0.source = Some(source);
        self
    }

    /// Takes over the underlying error of another one.
    #[must_use]
    pub(crate) fn caused_by(mut self, other: &Error) -> Self {
        self.0.source.clone_from(&other.0.source);
        self
    }

    /// Marks the response as the API's own.
    #[must_use]
    pub(crate) fn with_from_api(mut self, from_api: bool) -> Self {
        self.0.from_api = from_api;
        self
    }

    /// Returns whether the API itself responded that there is no such thing. A proxy's 404 page proves nothing: it must
    /// neither free a second sending nor end a doubt.
    pub(crate) fn is_api_not_found(&self) -> bool {
        self.kind == ErrorKind::NotFound && self.0.from_api
    }

    /// Returns the details, to keep or to pass on.
    pub fn into_details(self) -> ErrorDetails {
        self.0.details
    }
}

impl From<ErrorDetails> for Error {
    /// Creates an error with these details, for a test double of your own.
    fn from(details: ErrorDetails) -> Self {
        Self(Box::new(ErrorInner { details, source: None, from_api: false }))
    }
}

impl Serialize for Error {
    /// Serializes the [details](ErrorDetails).
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        self.0.details.serialize(serializer)
    }
}

impl std::ops::Deref for Error {
    type Target = ErrorDetails;

    fn deref(&self) -> &ErrorDetails {
        &self.0.details
    }
}

impl fmt::Display for Error {
    /// The message, and the hint behind it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        match &self.hint {
            Some(hint) if self.message.ends_with(['.', '!', '?']) => write!(f, " {hint}"),
            Some(hint) => write!(f, ". {hint}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    /// The kind, the message, and the fields that are set: what `unwrap` shows.
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
        self.0.source.as_deref().map(|source| source as _)
    }
}
