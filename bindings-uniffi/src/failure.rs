//! The error of every exported call.

use std::fmt;

use uphunt::{Error, ErrorKind};

/// Why a call ended without a result. Each language turns it into its own exception.
#[derive(Debug, uniffi::Error)]
pub enum Failure {
    /// The call failed.
    Failed {
        /// Error kind.
        kind: ErrorKind,
        /// Message with the hint behind it.
        text: String,
        /// `ErrorDetails` as JSON.
        details: String,
    },
    /// The call's [`CancelToken`](crate::CancelToken) was cancelled.
    Cancelled,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let text = error.to_string();
        let details = error.into_details();
        let json = serde_json::to_string(&details).unwrap_or_else(|_| "{}".to_owned());
        Self::Failed { kind: details.kind, text, details: json }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed { text, .. } => f.write_str(text),
            Self::Cancelled => f.write_str("the call was cancelled"),
        }
    }
}

impl std::error::Error for Failure {}

/// Converts a signed number, as Kotlin and Swift count, into the core's unsigned type.
pub(crate) fn to_count<T: TryFrom<i64>>(field: &str, number: i64) -> Result<T, Failure> {
    T::try_from(number).map_err(|_| {
        let hint = if number < 0 { "Pass 0 or more." } else { "Pass a smaller number." };
        Error::invalid_input(field, format!("{field} is {number}"), hint).into()
    })
}
