//! The API key.

use std::fmt;

use crate::error::{Error, Result};

/// An API key, which looks like `sk_uphunt_` and hex. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct ApiKey(String);

impl ApiKey {
    /// Checks that the key can be sent in a header. Whether it is valid only the service knows.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when it is empty or contains anything but visible ASCII, such as the
    /// line break that reading a file leaves at the end. The error does not show the key.
    pub fn new(key: impl Into<String>) -> Result<Self> {
        let key = key.into();
        if key.is_empty() {
            return Err(Error::invalid_input(
                "apiKey",
                "the API key is empty",
                "Create one in the dashboard under Auto-Apply → API & Webhooks.",
            ));
        }
        if let Some((index, character)) = key.chars().enumerate().find(|(_, character)| !character.is_ascii_graphic()) {
            let what = match character {
                '\n' | '\r' => "a line break",
                ' ' | '\t' => "white space",
                _ => "a character that is not visible ASCII",
            };
            return Err(Error::invalid_input(
                "apiKey",
                format!("the API key has {what} at character {}", index + 1),
                "Remove it, for example by trimming what was read from a file.",
            ));
        }
        Ok(Self(key))
    }

    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiKey([hidden])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_with_a_newline_is_refused_and_not_shown() {
        for key in ["sk_uphunt_abc\n", "sk_uphunt_abc\r\n", " sk_uphunt_abc", "sk_uphunt_é", "", "sk\0"] {
            let error = ApiKey::new(key).unwrap_err();
            assert_eq!(error.field.as_deref(), Some("apiKey"));
            assert!(!format!("{error} {error:?}").contains("sk_uphunt"), "{error}");
        }
        assert_eq!(ApiKey::new("abc\n").unwrap_err().message, "the API key has a line break at character 4");
    }

    #[test]
    fn debug_does_not_show_it() {
        assert_eq!(format!("{:?}", ApiKey::new("sk_uphunt_abc").unwrap()), "ApiKey([hidden])");
    }
}
