//! The kinds of error, each with what to do about it.

use serde::Serialize;

/// Declares the kinds: wire name, the HTTP status that means it, and the hint.
macro_rules! error_kinds {
    ($( $(#[$doc:meta])* $kind:ident = $name:literal, hint: $hint:expr; )+) => {
        /// What went wrong. New kinds may come; keep a fallback arm.
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        #[serde(rename_all = "snake_case")]
        #[non_exhaustive]
        pub enum ErrorKind {
            $( $(#[$doc])* $kind, )+
        }

        impl ErrorKind {
            /// Every kind.
            pub const ALL: &'static [ErrorKind] = &[$( ErrorKind::$kind, )+];

            /// The kind's name, the same in every language: `rate_limited`, `out_of_credits`, …
            pub const fn as_str(self) -> &'static str {
                match self { $( ErrorKind::$kind => $name, )+ }
            }

            /// What a user can usually do about it.
            pub const fn hint(self) -> Option<&'static str> {
                match self { $( ErrorKind::$kind => $hint, )+ }
            }
        }
    };
}

error_kinds! {
    /// An argument was refused before anything was sent.
    #[default]
    InvalidInput = "invalid_input", hint: None;
    /// 400 (or another 4xx without a kind of its own): a missing or malformed field.
    BadRequest = "bad_request", hint: Some("Fix the request; the message names what the service did not understand.");
    /// 401: the key is missing, mistyped or revoked.
    Unauthorized = "unauthorized",
        hint: Some("Make a new key in the dashboard under Auto-Apply → API & Webhooks, and check that it was copied whole.");
    /// 402: no credits left.
    OutOfCredits = "out_of_credits", hint: Some("Top up credits, or wait for the next billing cycle.");
    /// 403: the account behind the key has no active subscription.
    SubscriptionInactive = "subscription_inactive",
        hint: Some("The account behind this key has no active subscription: check Billing in the dashboard.");
    /// 404: the job, application or company is not known.
    NotFound = "not_found", hint: Some("Check the id.");
    /// 409: this job was applied to already, or is being applied to. The error carries the existing application.
    AlreadyApplied = "already_applied",
        hint: Some("Nothing was sent again. Read the existing application's status by the job id.");
    /// 422: well-formed, but a value is not allowed.
    Unprocessable = "unprocessable", hint: Some("Fix the value that the message names.");
    /// 429, or the client's own limiter in fail-fast mode.
    RateLimited = "rate_limited", hint: Some("Wait for as long as the error tells; the limit is per key and endpoint.");
    /// 500, or another 5xx.
    Server = "server", hint: Some("The service failed. Try again later; if it lasts, give its support the request id.");
    /// 503: Upwork is down or limits the service.
    Unavailable = "unavailable", hint: Some("Upwork is down or is limiting the service. Try again in about a minute.");
    /// No connection, or it broke.
    Connection = "connection", hint: Some("Check the network, the base URL and the proxy.");
    /// An attempt had no answer in time.
    Timeout = "timeout", hint: Some("Try again, or allow more time per attempt.");
    /// The deadline of the whole call has passed, or would pass before the next attempt.
    DeadlineExceeded = "deadline_exceeded", hint: Some("Allow the call more time, or ask less often.");
    /// The answer is not what the API documents: a redirect, a page of HTML, nothing.
    UnexpectedAnswer = "unexpected_answer",
        hint: Some("Something that is not the API answered: check the base URL, and whether a proxy or a login page is in between.");
    /// The answer is JSON, but not of the documented shape. The message names the path in the document.
    Decode = "decode",
        hint: Some("The service's answer has changed shape: update the SDK, or read the raw answer with request().");
    /// Apply may or may not have been accepted, and the status endpoint could not be reached to find out.
    OutcomeUnknown = "outcome_unknown",
        hint: Some("Do not apply again yet: ask status with the job id first. A 404 means that nothing was queued; otherwise the application is there.");
    /// The application had not settled when the wait ended. The error carries it as last seen.
    WaitTimeout = "wait_timeout",
        hint: Some("It may still settle: go on waiting or ask its status later. The service's documentation advises to treat an application as failed after 5 minutes.");
}

#[cfg_attr(feature = "uniffi", uniffi::export)]
impl ErrorKind {
    /// Whether the same call may succeed a little later without any change.
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
    /// The kind that an HTTP status means. Source: `contract.md`, "Errors".
    pub(crate) const fn from_status(status: u16) -> Self {
        match status {
            401 => Self::Unauthorized,
            402 => Self::OutOfCredits,
            403 => Self::SubscriptionInactive,
            404 => Self::NotFound,
            409 => Self::AlreadyApplied,
            422 => Self::Unprocessable,
            429 => Self::RateLimited,
            503 => Self::Unavailable,
            400..500 => Self::BadRequest,
            500..600 => Self::Server,
            _ => Self::UnexpectedAnswer,
        }
    }
}

impl crate::model::ToJson for ErrorKind {
    fn write(&self, out: &mut String) {
        self.as_str().write(out);
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
    fn every_error_status_has_its_kind() {
        let kinds = [400, 401, 402, 403, 404, 409, 422, 429, 500, 503].map(ErrorKind::from_status);
        for (row, kind) in kinds.iter().enumerate() {
            assert!(!kinds[..row].contains(kind), "{kind} stands for two statuses");
        }
        assert_eq!(ErrorKind::from_status(418), ErrorKind::BadRequest);
        assert_eq!(ErrorKind::from_status(502), ErrorKind::Server);
        assert_eq!(ErrorKind::from_status(302), ErrorKind::UnexpectedAnswer);
    }
}
