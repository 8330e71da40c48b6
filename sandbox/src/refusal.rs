//! The errors of the contract's table, with their JSON bodies.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value};

/// An answer that is not 2xx. A refusal touches no credit: it is returned before anything is written, or undoes what was.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) status: StatusCode,
    pub(crate) body: Map<String, Value>,
}

impl Refusal {
    /// A refusal with `error` (a text for people) and `code` (a word for programs).
    pub(crate) fn new(status: StatusCode, code: &str, error: impl Into<String>) -> Self {
        let mut body = Map::new();
        body.insert("error".to_owned(), Value::String(error.into()));
        body.insert("code".to_owned(), code.into());
        Self { status, body }
    }

    /// Adds a field to the body.
    pub(crate) fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.body.insert(name.to_owned(), value.into());
        self
    }

    /// 400: missing or malformed.
    pub(crate) fn malformed(error: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "bad_request", error)
    }

    /// 422: well-formed but invalid.
    pub(crate) fn invalid(code: &str, error: impl Into<String>) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, code, error)
    }

    /// 404: unknown.
    pub(crate) fn unknown(what: &str) -> Self {
        let code = format!("{}_not_found", what.to_lowercase().replace(' ', "_"));
        Self::new(StatusCode::NOT_FOUND, &code, format!("{what} not found"))
    }
}

impl From<rusqlite::Error> for Refusal {
    fn from(error: rusqlite::Error) -> Self {
        tracing::error!(%error, "the database failed");
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal", "Internal server error")
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        (self.status, Json(Value::Object(self.body))).into_response()
    }
}
