//! Deserializing with the place of an error.

use std::fmt;

use serde::Deserialize;
use serde_json::Value;

/// Deserializes a value, and names the place in it where that fails.
pub(crate) fn deserialize<'de, T: Deserialize<'de>>(document: &'de Value) -> Result<T, DecodeError> {
    Ok(serde_path_to_error::deserialize(document)?)
}

/// A JSON document that does not have the shape of a model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError {
    /// The place in the document, such as `jobs[2].queueId`; empty for the document itself.
    pub path: String,
    /// What is wrong there.
    pub reason: String,
}

impl<E: fmt::Display> From<serde_path_to_error::Error<E>> for DecodeError {
    fn from(error: serde_path_to_error::Error<E>) -> Self {
        let path = error.path().to_string();
        // serde_path_to_error writes `.` for the document itself.
        Self { path: if path == "." { String::new() } else { path }, reason: error.inner().to_string() }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => f.write_str(&self.reason),
            path => write!(f, "{path}: {}", self.reason),
        }
    }
}

impl std::error::Error for DecodeError {}
