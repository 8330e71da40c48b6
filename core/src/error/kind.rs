//! Error kinds: name, exception class and hint of each, for all languages.

use serde::{Deserialize, Serialize};

/// Declares the kinds. Bindings' generators read this list: wire name, class name (Python, TypeScript, Kotlin, Swift), hint.
macro_rules! error_kinds {
    ($( $(#[$doc:meta])* $kind:ident = $name:literal, class: $class:literal, hint: $hint:expr; )+) => {
        /// What went wrong. New kinds may be added; keep a fallback arm.
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        #[serde(rename_all = "snake_case")]
        #[non_exhaustive]
        pub enum ErrorKind {
            $( $(#[$doc])* $kind, )+
        }

        impl ErrorKind {
            /// Every kind.
            pub const ALL: &'static [ErrorKind] = &[$( ErrorKind::$kind, )+];

            /// Returns the kind's name, the same in every language: `rate_limited`, `out_of_credits`, …
            pub const fn as_str(self) -> &'static str {
                match self { $( ErrorKind::$kind => $name, )+ }
            }

            /// Returns the name of the exception class that other languages raise for this kind: `RateLimitError`, …
            pub const fn class_name(self) -> &'static str {
                match self { $( ErrorKind::$kind => $class, )+ }
            }

            /// Returns what a user can usually do about it.
            pub const fn hint(self) -> Option<&'static str> {
                match self { $( ErrorKind::$kind => $hint, )+ }
            }
        }
    };
}

error_kinds! {
    /// An argument was refused before anything was sent.
    #[default]
    InvalidInput = "invalid_input", class: "InvalidInputError", hint: None;
    /// 400 (or another 4xx without a kind of its own): a missing or malformed field.
    BadRequest = "bad_request", class: "BadRequestError",
        hint: Some("Fix the request; the message names what the service did not accept.");
    /// 401: the key is missing, mistyped or revoked.
    Unauthorized = "unauthorized", class: "AuthenticationError",
        hint: Some("Check that the key was copied completely, and look for a newer one: a new key revokes the older ones at once. Keys are made in the dashboard under Auto-Apply → API & Webhooks; keys that begin with `up_` are retired.");
    /// 402: no credits left.
    OutOfCredits = "out_of_credits", class: "OutOfCreditsError",
        hint: Some("Top up credits in the dashboard, or wait for the next billing cycle.");
    /// 403: the account behind the key has no active subscription.
    SubscriptionInactive = "subscription_inactive", class: "SubscriptionInactiveError",
        hint: Some("The account behind this key has no active subscription: check Billing in the dashboard.");
    /// 404: the job, application or company is not known.
    NotFound = "not_found", class: "NotFoundError", hint: Some("Check the id.");
    /// 409: this job was applied to already, or is being applied to. The error carries the existing application.
    AlreadyApplied = "already_applied", class: "AlreadyAppliedError",
        hint: Some("Nothing was sent again. Read the existing application's status by the job id.");
    /// 422: well-formed, but a value is not allowed.
    Unprocessable = "unprocessable", class: "UnprocessableEntityError", hint: Some("Fix the value that the message names.");
    /// 429, or the client's own rate limiter in fail-fast mode.
    RateLimited = "rate_limited", class: "RateLimitError",
        hint: Some("Wait for the time in `retry_after` (`retryAfter`). The limit is per key and endpoint.");
    /// 500, or another 5xx.
    Server = "server", class: "ServerError",
        hint: Some("The service failed. Try again later; if it persists, give the request id to the service's support.");
    /// 503: Upwork is down or limits the service.
    Unavailable = "unavailable", class: "ServiceUnavailableError",
        hint: Some("Upwork is down or is limiting the service. Try again in about a minute.");
    /// The connection could not be established, or it broke.
    Connection = "connection", class: "APIConnectionError", hint: Some("Check the network, the base URL and the proxy.");
    /// An attempt got no response in time.
    Timeout = "timeout", class: "APITimeoutError", hint: Some("Try again, or allow more time per attempt.");
    /// The deadline of the whole call has passed, or would pass before the next attempt.
    DeadlineExceeded = "deadline_exceeded", class: "DeadlineExceededError",
        hint: Some("Allow the call more time, or send fewer requests.");
    /// The response is not what the API documents: a redirect, an HTML page, an empty body.
    UnexpectedResponse = "unexpected_response", class: "UnexpectedResponseError",
        hint: Some("Something other than the API responded: check the base URL, and whether a proxy or a login page is in between.");
    /// The response is JSON, but not of the documented shape. The message names the path in the document.
    Decode = "decode", class: "DecodeError",
        hint: Some("The service's response has changed shape: update the SDK, or read the raw response with request().");
    /// Apply may or may not have been accepted, and the status endpoint did not show which.
    OutcomeUnknown = "outcome_unknown", class: "OutcomeUnknownError",
        hint: Some("Do not apply again yet: read the status by the job id first. A 404 means that nothing was queued; otherwise the application exists.");
    /// The application had not settled when the wait ended. The error carries it as last seen.
    WaitTimeout = "wait_timeout", class: "WaitTimeoutError",
        hint: Some("It may still settle: keep waiting, or read its status later. The service's documentation advises treating an application as failed after 5 minutes.");
}

#[cfg_attr(feature = "uniffi", uniffi::export)]
impl ErrorKind {
    /// Returns whether the same call may succeed a little later without any change.
    pub const fn is_transient(&self) -> bool {
        matches!(
            self,
            Self::RateLimited
                | Self::Server
                | Self::Unavailable
                | Self::Connection
                | Self::Timeout
                | Self::DeadlineExceeded
        )
    }
}

impl ErrorKind {
    /// Returns the kind for an HTTP status. Source: `docs/api.md`, "Errors".
    pub(crate) const fn from_status(status: u16) -> Self {
        match status {
            401 => Self::Unauthorized,
            402 => Self::OutOfCredits,
            403 => Self::SubscriptionInactive,
            404 => Self::NotFound,
            409 => Self::AlreadyApplied,
            422 => Self::Unprocessable,
            429 => Self::RateLimited,
            // 408, 425 and 499 come from proxies.
            408 | 425 | 499 | 503 => Self::Unavailable,
            400..500 => Self::BadRequest,
            500..600 => Self::Server,
            _ => Self::UnexpectedResponse,
        }
    }
}

impl std::fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_is_what_serde_writes() {
        for kind in ErrorKind::ALL {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.as_str());
        }
    }

    #[test]
    fn class_names_are_unique() {
        let mut names: Vec<_> = ErrorKind::ALL.iter().map(|kind| kind.class_name()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), ErrorKind::ALL.len());
    }

    #[test]
    fn every_documented_status_has_its_kind() {
        let kinds = [400, 401, 402, 403, 404, 409, 422, 429, 500, 503].map(ErrorKind::from_status);
        for (row, kind) in kinds.iter().enumerate() {
            assert!(!kinds[..row].contains(kind), "{kind} stands for two statuses");
        }
        assert_eq!(ErrorKind::from_status(418), ErrorKind::BadRequest);
        assert_eq!(ErrorKind::from_status(408), ErrorKind::Unavailable);
        assert_eq!(ErrorKind::from_status(502), ErrorKind::Server);
        assert_eq!(ErrorKind::from_status(302), ErrorKind::UnexpectedResponse);
    }
}
