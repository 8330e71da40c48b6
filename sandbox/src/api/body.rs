//! Reads JSON bodies and their fields, with errors that name the field.

use axum::body::Body;
use axum::http::StatusCode;
use serde_json::{Map, Value};

use crate::error_response::ErrorResponse;

/// The largest body that is read.
const MAX_BODY: usize = 1024 * 1024;

/// Reads the body as a JSON object.
pub(crate) async fn object(body: Body) -> Result<Map<String, Value>, ErrorResponse> {
    let bytes = axum::body::to_bytes(body, MAX_BODY)
        .await
        .map_err(|_| ErrorResponse::new(StatusCode::PAYLOAD_TOO_LARGE, format!("The body exceeds {MAX_BODY} bytes")))?;
    match serde_json::from_slice(&bytes) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(ErrorResponse::malformed("The body must be a JSON object")),
        Err(error) => Err(ErrorResponse::malformed(format!("The body is not JSON: {error}"))),
    }
}

/// A text field. Absent, null and blank are all "not given".
pub(crate) fn text(object: &Map<String, Value>, name: &str) -> Result<Option<String>, ErrorResponse> {
    match object.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) if text.trim().is_empty() => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(ErrorResponse::malformed(format!("`{name}` must be a string"))),
    }
}

/// A text field that must be given.
pub(crate) fn required_text(object: &Map<String, Value>, name: &str) -> Result<String, ErrorResponse> {
    text(object, name)?.ok_or_else(|| ErrorResponse::malformed(format!("`{name}` is required")))
}
