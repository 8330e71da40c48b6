//! Webhooks and their deliveries.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::{delete, get, post};
use axum::{Json, Router};
use serde_json::{Value, json};

use super::{account_of, parse_id};
use crate::api::body;
use crate::error_response::ErrorResponse;
use crate::service::Service;

/// The account of the routes without one.
const FIRST: &str = "default";

pub(super) fn router() -> Router<Arc<Service>> {
    Router::new()
        .route("/sandbox/accounts/{account}/webhooks", get(list).post(register))
        .route("/sandbox/accounts/{account}/webhooks/{webhook}", delete(remove))
        .route("/sandbox/accounts/{account}/deliveries", get(deliveries))
        .route("/sandbox/accounts/{account}/deliveries/{delivery}/resend", post(resend))
        .route(
            "/sandbox/webhooks",
            get(|state| list(state, Path(FIRST.to_owned())))
                .post(|state, request: Body| register(state, Path(FIRST.to_owned()), request)),
        )
        .route("/sandbox/deliveries", get(|state| deliveries(state, Path(FIRST.to_owned()))))
}

async fn list(State(service): State<Arc<Service>>, Path(account): Path<String>) -> Result<Json<Value>, ErrorResponse> {
    Ok(Json(json!({ "webhooks": service.webhooks(account_of(&service, &account)?)? })))
}

async fn register(
    State(service): State<Arc<Service>>,
    Path(account): Path<String>,
    request: Body,
) -> Result<(StatusCode, Json<Value>), ErrorResponse> {
    let account = account_of(&service, &account)?;
    let url = body::required_text(&body::object(request).await?, "url")?;
    Ok((StatusCode::CREATED, Json(json!(service.register_webhook(account, &url)?))))
}

async fn remove(
    State(service): State<Arc<Service>>,
    Path((account, webhook)): Path<(String, String)>,
) -> Result<StatusCode, ErrorResponse> {
    service.delete_webhook(account_of(&service, &account)?, parse_id(&webhook, "Webhook")?)?;
    Ok(StatusCode::NO_CONTENT)
}

async fn resend(
    State(service): State<Arc<Service>>,
    Path((account, delivery)): Path<(String, String)>,
) -> Result<StatusCode, ErrorResponse> {
    service.resend(account_of(&service, &account)?, &delivery)?;
    Ok(StatusCode::ACCEPTED)
}

async fn deliveries(
    State(service): State<Arc<Service>>,
    Path(account): Path<String>,
) -> Result<Json<Value>, ErrorResponse> {
    Ok(Json(json!({ "deliveries": service.deliveries(account_of(&service, &account)?)? })))
}
