//! `GET /api/auto-apply-v2/applied-jobs`

use std::collections::HashMap;
use std::sync::Arc;

use axum::Json;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use serde_json::{Value, json};
use uphunt::Endpoint;
use uphunt::models::ApplicationStatus;

use super::admission;
use crate::error_response::ErrorResponse;
use crate::service::Service;
use crate::store::applications::{self, Application};

/// Rows a page has when the caller does not say.
const DEFAULT_LIMIT: u32 = 20;
/// Rows a page has at most.
const MAX_LIMIT: u32 = 100;

pub(super) async fn applied_jobs(
    State(service): State<Arc<Service>>,
    Query(query): Query<HashMap<String, String>>,
    headers: HeaderMap,
) -> Response {
    admission::run(&service, Endpoint::AppliedJobs, &headers, async |account| {
        let limit = number(&query, "limit")?.unwrap_or(DEFAULT_LIMIT);
        let offset = number(&query, "offset")?.unwrap_or(0);
        if !(1..=MAX_LIMIT).contains(&limit) {
            return Err(ErrorResponse::invalid(format!("`limit` must be from 1 to {MAX_LIMIT}")));
        }
        let status =
            query.get("status").filter(|status| !status.is_empty()).map(|text| ApplicationStatus::from(text.as_str()));
        if let Some(ApplicationStatus::Other(text)) = &status {
            return Err(ErrorResponse::invalid(format!("Unknown status `{text}`")));
        }
        let status = status.as_ref().map(ApplicationStatus::as_str);
        let (rows, total) = service.store.read(|db| applications::page(db, account, status, limit, offset))?;
        let jobs: Vec<Value> = rows.iter().map(Application::to_json).collect();
        Ok(Json(json!({ "jobs": jobs, "total": total, "limit": limit, "offset": offset })))
    })
    .await
}

fn number(query: &HashMap<String, String>, name: &str) -> Result<Option<u32>, ErrorResponse> {
    let Some(text) = query.get(name).filter(|text| !text.is_empty()) else { return Ok(None) };
    text.parse()
        .map(Some)
        .map_err(|_| ErrorResponse::malformed(format!("`{name}` must be a whole number, not negative")))
}
