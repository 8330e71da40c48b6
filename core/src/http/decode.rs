//! Reading a successful response.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::outcome::request_id;
use super::transport::Response;
use crate::error::{Error, ErrorKind, Result, body_text, excerpt};
use crate::serde_helpers::{DecodeError, json};

/// Reads the body into a type that the caller chose.
///
/// # Errors
/// [`UnexpectedResponse`](ErrorKind::UnexpectedResponse) when it is not JSON, [`Decode`](ErrorKind::Decode) when it is JSON
/// of another shape.
pub(crate) fn decode<T: DeserializeOwned>(call: &str, response: &Response) -> Result<T> {
    decode_with(call, response, |document| serde_path_to_error::deserialize(document).map_err(DecodeError::from))
}

/// Reads the body with this function.
///
/// # Errors
/// See [`decode`].
pub(crate) fn decode_with<T>(
    call: &str,
    response: &Response,
    read: impl FnOnce(Value) -> Result<T, DecodeError>,
) -> Result<T> {
    let document = parse_document(call, response)?;
    read(document).map_err(|error| {
        let place = if error.path.is_empty() { "the document".to_owned() } else { format!("`{}`", error.path) };
        let status = response.status;
        let message = format!(
            "{call} failed: the server returned HTTP {status}, but {place} is not as documented: {}",
            error.reason
        );
        unusable_response(ErrorKind::Decode, message, response)
    })
}

/// Parses the body as JSON of any shape.
///
/// # Errors
/// [`UnexpectedResponse`](ErrorKind::UnexpectedResponse) when it is not JSON.
fn parse_document(call: &str, response: &Response) -> Result<Value> {
    json::parse(&response.body).map_err(|error| {
        let status = response.status;
        let body = body_text(&response.body);
        let message = if body.trim().is_empty() {
            format!("{call} failed: the server returned HTTP {status} and an empty body")
        } else {
            format!(
                "{call} failed: the server returned HTTP {status}, but not valid JSON ({error}): {}",
                excerpt(&body)
            )
        };
        unusable_response(ErrorKind::UnexpectedResponse, message, response)
    })
}

/// Creates the error for a successful response that cannot be used.
fn unusable_response(kind: ErrorKind, message: String, response: &Response) -> Error {
    Error::new(kind, message).with(|details| {
        details.status = Some(response.status);
        details.request_id = request_id(response);
        details.body = Some(body_text(&response.body));
    })
}
