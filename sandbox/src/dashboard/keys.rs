//! API keys.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::{delete, get};
use axum::{Json, Router};
use serde_json::{Value, json};

use super::{account_of, parse_id};
use crate::error_response::ErrorResponse;
use crate::service::Service;

pub(super) fn router() -> Router<Arc<Service>> {
    Router::new()
        .route("/sandbox/accounts/{account}/keys", get(list).post(create))
        .route("/sandbox/accounts/{account}/keys/{key}", delete(remove))
}

async fn list(State(service): State<Arc<Service>>, Path(account): Path<String>) -> Result<Json<Value>, ErrorResponse> {
    Ok(Json(json!({ "keys": service.keys(account_of(&service, &account)?)? })))
}

/// The only response that contains the key itself.
async fn create(
    State(service): State<Arc<Service>>,
    Path(account): Path<String>,
) -> Result<(StatusCode, Json<Value>), ErrorResponse> {
    let (entry, key) = service.create_key(account_of(&service, &account)?)?;
    let mut answer = json!(entry);
    answer["apiKey"] = key.into();
    Ok((StatusCode::CREATED, Json(answer)))
}

async fn remove(
    State(service): State<Arc<Service>>,
    Path((account, key)): Path<(String, String)>,
) -> Result<StatusCode, ErrorResponse> {
    service.delete_key(account_of(&service, &account)?, parse_id(&key, "Key")?)?;
    Ok(StatusCode::NO_CONTENT)
}
