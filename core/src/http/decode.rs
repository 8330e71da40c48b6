//! Reading a successful response.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::outcome::request_id;
use super::transport::Response;
use crate::error::{Error, ErrorKind, Result, body_text, excerpt};
use crate::platform::json;
use crate::serde_helpers::{DecodeError, deserialize};

/// Reads the body into a type that the caller chose.
///
/// # Errors
/// [`UnexpectedResponse`](ErrorKind::UnexpectedResponse) when it is not JSON, [`Decode`](ErrorKind::Decode) when it is JSON
/// of another shape.
pub(crate) fn decode<T: DeserializeOwned>(call: &str, response: &Response) -> Result<T> {
    decode_with(call, response, |document| {
        // The document has a number beyond 64 bits as text, which an `f64` or `u128` of the caller does not read.
        deserialize(&document).or_else(|error| json::read_exactly(&response.body).ok_or(error))
    })
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::Headers;
    use std::collections::HashMap;

    fn read<T: DeserializeOwned>(body: &str) -> Result<T> {
        decode("request", &Response { status: 200, headers: Headers::new(), body: body.into() })
    }

    #[test]
    fn a_type_of_the_callers_reads_numbers_beyond_64_bits() {
        const LARGE: &str = r#"{"n":18446744073709551616}"#;
        assert_eq!(read::<Value>(LARGE).unwrap()["n"], "18446744073709551616");
        assert_eq!(read::<HashMap<String, u128>>(LARGE).unwrap()["n"], 18_446_744_073_709_551_616);
        let large = read::<HashMap<String, f64>>(LARGE).unwrap()["n"];
        assert!((large - 18_446_744_073_709_551_616.0).abs() < f64::EPSILON, "{large}");
        assert_eq!(read::<HashMap<String, String>>(LARGE).unwrap()["n"], "18446744073709551616");
    }

    #[test]
    fn the_place_of_an_error_is_named() {
        let error = read::<HashMap<String, Vec<u8>>>(r#"{"a":[1,"b"]}"#).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Decode);
        assert!(error.message.contains("`a[1]` is not as documented"), "{error}");
        assert_eq!(read::<Value>("<html>").unwrap_err().kind, ErrorKind::UnexpectedResponse);
    }
}
