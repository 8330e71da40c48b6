//! What a call can end with beside its result.

use std::fmt;

use uphunt::{Error, ErrorDetails, ErrorKind};

/// What a call can end with beside its result. Each language makes its own exception of it.
#[derive(Debug, uniffi::Error)]
pub enum Failure {
    /// It went wrong.
    Failed {
        /// The message with the hint behind it: what the language shows as the exception's message.
        text: String,
        /// All that is known.
        details: Box<ErrorDetails>,
    },
}

impl Failure {
    /// An argument is refused before the core sees it. `field` is its name in the API.
    pub(crate) fn refused(field: &str, message: String, hint: &str) -> Self {
        let mut details = ErrorDetails::default();
        details.kind = ErrorKind::InvalidInput;
        details.message = message;
        details.hint = Some(hint.to_owned());
        details.field = Some(field.to_owned());
        Error::from(details).into()
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Failed { text: error.to_string(), details: Box::new(error.into_details()) }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed { text, .. } => f.write_str(text),
        }
    }
}

impl std::error::Error for Failure {}
