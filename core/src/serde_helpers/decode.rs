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
        let path = if path == "." { String::new() } else { path };
        Self { path, reason: name_json_type(error.inner().to_string()) }
    }
}

/// Replaces Rust's name of the expected type with JSON's: users of every language read the reason.
fn name_json_type(mut reason: String) -> String {
    if let Some(start) = reason.rfind(',') {
        let name = match &reason[start..] {
            ", expected f64" => "a number",
            ", expected u32" | ", expected u64" => "a whole number, 0 or more",
            ", expected a sequence" => "a list",
            expected if expected.starts_with(", expected struct ") => "an object",
            _ => return reason,
        };
        reason.truncate(start);
        reason.push_str(", expected ");
        reason.push_str(name);
    }
    reason
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::models::{AppliedJobsQuery, ApplyRequest, ProposalTerms};

    #[test]
    fn a_reason_names_no_type_of_rust() {
        fn reason<T: for<'de> Deserialize<'de> + fmt::Debug>(document: &Value) -> String {
            deserialize::<T>(document).unwrap_err().to_string()
        }
        assert_eq!(reason::<ApplyRequest>(&json!(null)), "invalid type: null, expected an object");
        assert_eq!(reason::<Vec<ApplyRequest>>(&json!(true)), "invalid type: boolean `true`, expected a list");
        assert_eq!(
            reason::<AppliedJobsQuery>(&json!({"limit": -1})),
            "limit: invalid value: integer `-1`, expected a whole number, 0 or more"
        );
        assert_eq!(
            reason::<ProposalTerms>(&json!({"hourlyRate": ", expected u32"})),
            "hourlyRate: invalid type: string \", expected u32\", expected a number"
        );
    }
}
