//! How a call ended, and the error it means.

use std::sync::Arc;
use std::time::Duration;

use super::call::Call;
use super::transport::{Delivery, Response, TransportError, TransportErrorKind};
use crate::error::{Error, ErrorBody, ErrorKind, Result, body_text, excerpt, hint_for, printable};
use crate::platform;
use crate::policy::retry::Attempt;
use crate::policy::retry_after::RetryHints;

/// How an attempt ended, and with the last one the call.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// There was a response, whatever its status.
    Answered(Box<Answered>),
    /// There was no complete response.
    Failed(Arc<TransportError>),
    /// The request was not sent: the deadline has passed, or a rate limiter refused it.
    NotSent(Error),
}

/// A response and what was read from it.
#[derive(Debug)]
pub(crate) struct Answered {
    pub(crate) response: Response,
    /// The wait that the server requested.
    pub(crate) requested_wait: Option<Duration>,
    /// The API's error body; `None` for successes and for pages of something in between.
    pub(crate) error_body: Option<ErrorBody>,
}

impl Outcome {
    /// Classifies what a transport returned.
    pub(crate) fn new(sent: Result<Response, TransportError>) -> Self {
        match sent {
            Ok(response) => Self::Answered(Box::new(Answered::new(response))),
            Err(error) => Self::Failed(Arc::new(error)),
        }
    }

    /// Returns what the outcome means for another attempt.
    pub(crate) fn attempt(&self) -> Attempt {
        let answered = |status| Attempt::Answered { status, retry_after: None };
        match self {
            Self::Answered(answered) => {
                Attempt::Answered { status: answered.response.status, retry_after: answered.requested_wait }
            }
            Self::NotSent(_) => Attempt::NotSent,
            Self::Failed(error) => match (error.delivery, error.status) {
                (Delivery::NotSent, _) => Attempt::NotSent,
                // Whatever the hidden status is, it is a redirect.
                _ if error.kind == TransportErrorKind::Redirected => answered(302),
                // The head of a response arrived: its status counts, unless it is a success without its body.
                (_, Some(status)) if status >= 300 || error.kind == TransportErrorKind::TooLong => answered(status),
                _ => Attempt::MaybeSent,
            },
        }
    }

    /// Returns whether the response is the API's own: its body is an error of the API.
    pub(crate) fn is_from_api(&self) -> bool {
        matches!(self, Self::Answered(answered) if answered.error_body.is_some())
    }

    /// Returns the wait that the server requested.
    pub(crate) fn requested_wait(&self) -> Option<Duration> {
        match self {
            Self::Answered(answered) => answered.requested_wait,
            _ => None,
        }
    }

    /// Returns the `Date` header of the response.
    pub(crate) fn date(&self) -> Option<&str> {
        match self {
            Self::Answered(answered) => answered.response.headers.get("date"),
            _ => None,
        }
    }

    /// Describes the outcome, for the log.
    pub(crate) fn reason(&self) -> String {
        match self {
            Self::Answered(answered) => format!("HTTP {}", answered.response.status),
            Self::Failed(error) => error.message.clone(),
            Self::NotSent(error) => error.kind.as_str().to_owned(),
        }
    }

    /// Returns the response if it is a success, else the error.
    ///
    /// # Errors
    /// The error that this outcome means.
    pub(crate) fn into_result(self, call: &Call, attempts: u32) -> Result<Response> {
        let error = match self {
            Self::Answered(answered) if answered.response.is_success() => return Ok(answered.response),
            Self::Answered(answered) => answered.into_error(call),
            Self::Failed(error) => transport_error(call, error),
            Self::NotSent(error) => error,
        };
        Err(error.with(|details| details.attempts = attempts))
    }
}

impl Answered {
    fn new(response: Response) -> Self {
        let error_body = if response.is_success() { None } else { ErrorBody::parse(&response.body) };
        let header = |name| response.headers.get(name);
        let hints = RetryHints {
            status: response.status,
            retry_after: header("retry-after"),
            rate_limit_reset: header("x-ratelimit-reset"),
            resets_at: error_body.as_ref().and_then(ErrorBody::resets_at),
            date: header("date"),
            now: platform::wall_clock(),
        };
        let requested_wait = hints.requested_wait();
        Self { response, requested_wait, error_body }
    }

    fn into_error(self, call: &Call) -> Error {
        let Self { response, requested_wait, error_body } = self;
        let (name, status) = (call.name, response.status);
        let body = body_text(&response.body);
        let text = error_body.as_ref().and_then(ErrorBody::text).map(|text| printable(&text));
        let failed = format!("{name} failed: the server returned HTTP {status}");
        let message = match (status, response.headers.get("location")) {
            (300..400, Some(location)) => {
                format!("{failed}, a redirect to {}, which is not followed", printable(location))
            }
            (300..400, None) => format!("{failed}, a redirect, which is not followed"),
            _ => match text {
                Some(text) => format!("{failed} ({text})"),
                None if body.trim().is_empty() => format!("{failed} and an empty body"),
                None => format!("{failed} ({})", excerpt(&body)),
            },
        };
        let kind = kind(&response, error_body.is_some());
        Error::new(kind, message).with_from_api(error_body.is_some()).with(|details| {
            if kind == ErrorKind::from_status(status)
                && let Some(hint) = hint_for(name, status)
            {
                details.hint = Some(hint.to_owned());
            }
            details.status = Some(status);
            details.retry_after = requested_wait;
            details.request_id = request_id(&response);
            if let Some(error_body) = &error_body {
                error_body.fill(details);
            }
            details.body = Some(body);
        })
    }
}

/// Returns the error kind of a response. Only the API's own JSON says what a 402, 403, 404, 409 or 422 means: a CDN's
/// challenge or a proxy's page with the same status is an unexpected response.
fn kind(response: &Response, from_api: bool) -> ErrorKind {
    match response.status {
        402..=404 | 409 | 422 if !from_api => ErrorKind::UnexpectedResponse,
        status => ErrorKind::from_status(status),
    }
}

fn transport_error(call: &Call, error: Arc<TransportError>) -> Error {
    let kind = match error.status {
        // The head of a response arrived, and its body did not: the status still says what kind it is.
        Some(status) if status >= 300 => ErrorKind::from_status(status),
        _ => match error.kind {
            TransportErrorKind::Deadline => ErrorKind::DeadlineExceeded,
            TransportErrorKind::Timeout => ErrorKind::Timeout,
            TransportErrorKind::TooLong | TransportErrorKind::Redirected => ErrorKind::UnexpectedResponse,
            _ => ErrorKind::Connection,
        },
    };
    let result = Error::new(kind, format!("{} failed: {}", call.name, printable(&error.message)));
    let result = result.with(|details| {
        details.status = error.status;
        if let Some(hint) = error.hint {
            details.hint = Some(hint.to_owned());
        }
    });
    result.with_source(error)
}

/// Returns the service's id of a request, or that of the network in front of it.
pub(crate) fn request_id(response: &Response) -> Option<String> {
    const HEADERS: [&str; 3] = ["x-request-id", "x-uphunt-request-id", "cf-ray"];
    HEADERS.iter().find_map(|name| response.headers.get(name)).map(printable)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::{Endpoint, Headers};

    fn error(status: u16, body: &str) -> Error {
        let headers = Headers::from_iter([("x-request-id", "req_7")]);
        let response = Response { status, headers, body: body.as_bytes().to_vec() };
        let outcome = Outcome::new(Ok(response));
        outcome.into_result(&Call::get(Endpoint::Status, &[]), 1).unwrap_err()
    }

    #[test]
    fn an_error_of_the_api_names_its_text_status_and_request() {
        let error = error(402, r#"{"error":"No credits","creditsRemaining":0}"#);
        assert_eq!(error.kind, ErrorKind::OutOfCredits);
        assert_eq!(error.message, "status failed: the server returned HTTP 402 (No credits)");
        assert_eq!((error.credits_remaining, error.request_id.as_deref()), (Some(0), Some("req_7")));
        assert!(error.hint.as_deref().unwrap().contains("Top up"));
    }

    #[test]
    fn a_body_that_is_not_json_keeps_its_status_and_shows_its_beginning() {
        let page = error(502, "<html>\n  <h1>Bad gateway</h1>\n</html>");
        assert_eq!((page.kind, page.status), (ErrorKind::Server, Some(502)));
        assert_eq!(page.message, "status failed: the server returned HTTP 502 (<html> <h1>Bad gateway</h1> </html>)");
        assert_eq!(error(500, "").message, "status failed: the server returned HTTP 500 and an empty body");
    }

    #[test]
    fn a_page_of_a_cdn_says_nothing_about_the_account_or_the_job() {
        for status in [402, 403, 404, 409, 422] {
            assert_eq!(error(status, "<html>").kind, ErrorKind::UnexpectedResponse, "{status}");
            assert!(error(status, r#"{"error":"x"}"#).kind != ErrorKind::UnexpectedResponse, "{status}");
        }
        assert!(!error(404, "<html>").is_api_not_found() && error(404, r#"{"error":"x"}"#).is_api_not_found());
    }

    #[test]
    fn a_long_text_of_the_server_is_cut_in_the_message() {
        let text = "é".repeat(100_000);
        let error = error(400, &format!(r#"{{"error":"{text}"}}"#));
        assert_eq!(error.message.chars().count(), 2_001);
        assert!(error.message.starts_with("status failed: the server returned HTTP 400 (éé"));
        assert!(error.message.ends_with("é…") && error.body.is_some());
    }

    #[test]
    fn control_characters_of_the_server_are_replaced_in_the_message() {
        let error = error(500, r#"{"error":"\u001b[31mred\u0007"}"#);
        assert_eq!(error.message, "status failed: the server returned HTTP 500 (\u{fffd}[31mred\u{fffd})");
    }
}
