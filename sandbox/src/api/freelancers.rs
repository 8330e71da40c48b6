//! `GET /api/auto-apply-v2/freelancers`, and its older path

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use serde_json::json;
use uphunt::Endpoint;

use super::admission;
use crate::error_response::ErrorResponse;
use crate::service::Service;
use crate::store::{agency, freelancers};

pub(super) async fn freelancers(State(service): State<Arc<Service>>, headers: HeaderMap) -> Response {
    admission::run(&service, Endpoint::Freelancers, &headers, async |account| {
        let list = service.store.read(|db| {
            // The business developer sees an agency's freelancers once it is a member, and not before.
            let joined = agency::find(db, account)?.is_some_and(|agency| agency.developer_joined);
            if joined { freelancers::list(db, account) } else { Ok(Vec::new()) }
        })?;
        Ok::<_, ErrorResponse>(Json(json!({ "freelancers": list })))
    })
    .await
}
