//! One call: what is sent, and whether it may be sent twice.

use serde::Serialize;

use super::endpoint::Endpoint;
use super::transport::Method;
use crate::error::{Error, ErrorKind, Result};
use crate::platform::json;
use crate::policy::retry::Safety;

/// One call of the client.
#[derive(Debug)]
pub(crate) struct Call {
    /// Name for messages and logs.
    pub(crate) name: &'static str,
    /// Endpoint whose rate limits apply; `None` for raw requests to other paths.
    pub(crate) endpoint: Option<Endpoint>,
    pub(crate) method: Method,
    /// Path and query below the base URL, percent-encoded.
    pub(crate) target: String,
    pub(crate) body: Option<Vec<u8>>,
    pub(crate) safety: Safety,
    /// How many times longer than usual an attempt may take.
    pub(crate) timeout_factor: u32,
    /// Whether to send it although the limiter would wait: the status of an application whose response was lost.
    pub(crate) urgent: bool,
}

impl Call {
    /// Reads from an endpoint; may be repeated.
    pub(crate) fn get(endpoint: Endpoint, query: &[(&str, &str)]) -> Self {
        Self::get_path(endpoint, endpoint.path().to_owned(), query)
    }

    /// Reads from an endpoint whose path has parameters.
    pub(crate) fn get_path(endpoint: Endpoint, path: String, query: &[(&str, &str)]) -> Self {
        Self {
            name: endpoint.name(),
            endpoint: Some(endpoint),
            method: Method::Get,
            target: query.iter().fold(path, |target, (name, value)| with_query(&target, name, value)),
            body: None,
            safety: Safety::Repeatable,
            timeout_factor: 1,
            urgent: false,
        }
    }

    /// Posts a JSON body to an endpoint.
    pub(crate) fn post(endpoint: Endpoint, body: &impl Serialize, safety: Safety) -> Result<Self> {
        let body = Some(encode(endpoint.name(), body)?);
        Ok(Self { method: Method::Post, body, safety, ..Self::get(endpoint, &[]) })
    }

    /// Returns the error for a deadline that passed before the call was sent.
    pub(crate) fn deadline_exceeded(&self) -> Error {
        let message = format!("{} was not sent: its deadline has passed", self.name);
        Error::new(ErrorKind::DeadlineExceeded, message)
    }

    /// Returns the path without the query, which contains ids.
    pub(crate) fn path(&self) -> &str {
        self.target.split_once('?').map_or(&self.target, |(path, _)| path)
    }
}

/// Serializes a request body.
pub(crate) fn encode(call: &str, body: &impl Serialize) -> Result<Vec<u8>> {
    json::write(body).map(String::into_bytes).map_err(|error| {
        let message = format!("the body of {call} cannot be serialized as JSON: {error}");
        Error::invalid_input("body", message, "Check the values in `extra`.")
    })
}

/// Percent-encodes a part of a path or a query: only unreserved characters (RFC 3986) stay as they are.
pub(crate) fn escape(text: &str) -> impl std::fmt::Display + '_ {
    use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
    const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    utf8_percent_encode(text, ESCAPED)
}

/// Appends a parameter to the query of a path.
pub(crate) fn with_query(target: &str, name: &str, value: &str) -> String {
    let separator = if target.contains('?') { '&' } else { '?' };
    format!("{target}{separator}{}={}", escape(name), escape(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn query_values_are_escaped() {
        let target = with_query("/status", "jobId", "https://x/~01a?b=c&d#é +");
        let target = with_query(&target, "page", "1");
        assert_eq!(target, "/status?jobId=https%3A%2F%2Fx%2F~01a%3Fb%3Dc%26d%23%C3%A9%20%2B&page=1");
    }
}
