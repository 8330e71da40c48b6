//! Reading a successful answer.

use crate::json::Value;
use serde::de::DeserializeOwned;

use crate::error::{self, Error, ErrorKind, Result};
use crate::json;
use crate::model::shape::{Shape, fit};
use crate::model::{FromJson, Misfit};
use crate::text::text;
use crate::transport::Response;

/// What an answer can be read as.
pub(crate) trait Answer: FromJson + DeserializeOwned {}
impl<T: FromJson + DeserializeOwned> Answer for T {}

/// The answer as a model. What is not JSON is [`ErrorKind::UnexpectedAnswer`]; JSON of another shape is
/// [`ErrorKind::Decode`], and the message names the place in the document.
pub(crate) fn decode<T: Answer>(call: &str, response: &Response) -> Result<T> {
    // Straight from the bytes; the place is looked for only when there is something to explain.
    #[cfg(not(feature = "lean"))]
    if let Ok(value) = serde_json::from_slice(&response.body) {
        return Ok(value);
    }
    fitting(call, response, &T::SHAPE, fit).map(T::of_fitting)
}

/// The answer as a document that fits.
pub(crate) fn fitting(
    call: &str,
    response: &Response,
    shape: &Shape,
    fit: fn(&mut Value, &Shape) -> Result<(), Misfit>,
) -> Result<Value> {
    let mut document = document(call, response)?;
    match fit(&mut document, shape) {
        Ok(()) => Ok(document),
        Err(misfit) => Err(misshapen(call, response, misfit.path(), misfit.why())),
    }
}

/// The answer as JSON of any shape.
pub(crate) fn document(call: &str, response: &Response) -> Result<Value> {
    json::read(&response.body).ok_or_else(|| not_json(call, response))
}

/// The answer as a type of the caller's own.
pub(crate) fn decode_own<T: DeserializeOwned>(call: &str, response: &Response) -> Result<T> {
    let document: serde_json::Value = serde_json::from_slice(&response.body).map_err(|_| not_json(call, response))?;
    serde_path_to_error::deserialize(document).map_err(|error| {
        let path = error.path().to_string();
        misshapen(call, response, path.strip_prefix('.').unwrap_or(&path), &error.inner().to_string())
    })
}

fn misshapen(call: &str, response: &Response, path: &str, why: &str) -> Error {
    let status = response.status;
    let place = if path.is_empty() { "the document".to_owned() } else { ["`", path, "`"].concat() };
    let message = text!("{} was answered with HTTP {}, but {} is not as documented: {}", call, status, place, why);
    unusable(ErrorKind::Decode, message, response)
}

fn not_json(call: &str, response: &Response) -> Error {
    let status = response.status;
    let body = error::body_text(&response.body);
    let message = if body.trim_ascii().is_empty() {
        text!("{} was answered with HTTP {} and an empty body", call, status)
    } else {
        let beginning = error::excerpt(&body);
        text!("{} was answered with HTTP {}, but not with whole JSON: {}", call, status, beginning)
    };
    unusable(ErrorKind::UnexpectedAnswer, message, response)
}

fn unusable(kind: ErrorKind, message: String, response: &Response) -> Error {
    Error::new(kind, message).with(|details| {
        details.status = Some(response.status);
        details.request_id = error::request_id(response);
        details.body = Some(error::body_text(&response.body));
    })
}
