//! Reading a successful answer.

use serde::de::DeserializeOwned;

use crate::error::{self, Error, ErrorKind, Result};
use crate::transport::Response;

/// The answer as a model. What is not JSON is [`ErrorKind::UnexpectedAnswer`]; JSON of another shape is
/// [`ErrorKind::Decode`], and the message names the place in the document.
pub(crate) fn decode<T: DeserializeOwned>(call: &str, response: &Response) -> Result<T> {
    // The path costs an allocation a field, so it is looked for only when there is something to explain.
    if let Ok(value) = serde_json::from_slice(&response.body) {
        return Ok(value);
    }
    let mut json = serde_json::Deserializer::from_slice(&response.body);
    let decoded = serde_path_to_error::deserialize(&mut json)
        .map_err(|error| (error.path().to_string(), error.into_inner()))
        .and_then(|value| json.end().map(|()| value).map_err(|error| (".".to_owned(), error)));
    decoded.map_err(|(path, error)| explain(call, response, &path, &error))
}

fn explain(call: &str, response: &Response, path: &str, error: &serde_json::Error) -> Error {
    let status = response.status;
    let body = error::body_text(&response.body);
    let (kind, message) = if error.is_data() {
        let place = if path == "." { "the document".to_owned() } else { format!("`{path}`") };
        (
            ErrorKind::Decode,
            format!("{call} was answered with HTTP {status}, but {place} is not as documented: {error}"),
        )
    } else if body.trim().is_empty() {
        (ErrorKind::UnexpectedAnswer, format!("{call} was answered with HTTP {status} and an empty body"))
    } else {
        let beginning = error::excerpt(&body);
        (
            ErrorKind::UnexpectedAnswer,
            format!("{call} was answered with HTTP {status}, but not with whole JSON: {beginning}"),
        )
    };
    Error::new(kind, message).with(|details| {
        details.status = Some(status);
        details.request_id = error::request_id(response);
        details.body = Some(body);
    })
}
