//! The sandbox's dashboard: routes under `/sandbox` behind their own token, and the page at `/` that uses them.

mod accounts;
mod agency;
mod control;
mod feeds;
mod index;
mod keys;
mod live;
mod page;
mod webhooks;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::AUTHORIZATION;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value};

use crate::api;
use crate::error_response::ErrorResponse;
use crate::service::Service;

/// The API and the dashboard, with JSON for what is neither.
/// Whether a path belongs to the dashboard and not to the API, so that neither faults nor the request log see it.
pub(crate) fn serves(path: &str) -> bool {
    page::serves(path) || path == api::openapi::PATH || path == "/sandbox" || path.starts_with("/sandbox/")
}

pub(crate) fn router(service: &Arc<Service>) -> Router {
    let dashboard = Router::new()
        .merge(index::router())
        .merge(accounts::router())
        .merge(agency::router())
        .merge(keys::router())
        .merge(feeds::router())
        .merge(webhooks::router())
        .merge(control::router())
        .merge(live::router())
        .route_layer(from_fn_with_state(Arc::clone(service), announce_change))
        .route_layer(from_fn_with_state(Arc::clone(service), require_token));
    api::router()
        .merge(page::router())
        .merge(dashboard)
        .method_not_allowed_fallback(api::no_such_method)
        .fallback(api::no_such_route)
        .with_state(Arc::clone(service))
}

async fn require_token(State(service): State<Arc<Service>>, request: Request, next: Next) -> Response {
    let given = request.headers().get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    if given.and_then(|value| value.strip_prefix("Bearer ")) == Some(service.token.as_str()) {
        return next.run(request).await;
    }
    let error = "Send the dashboard token: `authorization: Bearer <token>`";
    ErrorResponse::new(StatusCode::UNAUTHORIZED, error).into_response()
}

/// Lets the pages that show the sandbox know that the dashboard has changed something.
async fn announce_change(State(service): State<Arc<Service>>, request: Request, next: Next) -> Response {
    let reads = request.method().is_safe();
    let response = next.run(request).await;
    if !reads {
        service.changes.notify_waiters();
    }
    response
}

/// The account that a path names: its number, or `default` for the first.
fn account_of(service: &Service, name: &str) -> Result<i64, ErrorResponse> {
    let id = match name {
        "default" => service.store.read(crate::store::accounts::first)?,
        number => number.parse().ok(),
    };
    let id = id.ok_or_else(|| ErrorResponse::unknown("Account"))?;
    service.account(id).map(|account| account.id)
}

fn parse_id(text: &str, what: &str) -> Result<i64, ErrorResponse> {
    text.parse().map_err(|_| ErrorResponse::unknown(what))
}

fn whole_number(object: &Map<String, Value>, name: &str) -> Result<Option<i64>, ErrorResponse> {
    match object.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => {
            value.as_i64().map(Some).ok_or_else(|| ErrorResponse::malformed(format!("`{name}` must be a whole number")))
        }
    }
}

/// Reads a typed body, with the API's own errors.
fn typed<T: serde::de::DeserializeOwned>(object: Map<String, Value>) -> Result<T, ErrorResponse> {
    serde_json::from_value(Value::Object(object)).map_err(|error| ErrorResponse::malformed(error.to_string()))
}
