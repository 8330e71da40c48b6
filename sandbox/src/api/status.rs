//! `GET /api/auto-apply-v2/status`

use std::collections::HashMap;
use std::sync::Arc;

use axum::Json;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use uphunt::Endpoint;

use super::admission;
use crate::error_response::ErrorResponse;
use crate::job_id::JobId;
use crate::service::Service;
use crate::store::applications;

pub(super) async fn status(
    State(service): State<Arc<Service>>,
    Query(query): Query<HashMap<String, String>>,
    headers: HeaderMap,
) -> Response {
    admission::run(&service, Endpoint::Status, &headers, async |account| {
        let given = |name: &str| query.get(name).map(String::as_str).filter(|value| !value.is_empty());
        let found = match (given("queueId"), given("jobId")) {
            (Some(queue_id), None) => service.store.read(|db| applications::by_queue_id(db, account, queue_id))?,
            (None, Some(job)) => {
                let url = job.starts_with("https://") || job.starts_with("http://");
                let parsed = JobId::parse(job)
                    .ok_or_else(|| ErrorResponse::malformed("`jobId` is not a ciphertext or a UUID"))?;
                // A URL is not among the documented forms: it finds nothing.
                let job = (!url).then_some(parsed).ok_or_else(|| ErrorResponse::unknown("Application"))?;
                service.store.read(|db| applications::latest_for_job(db, account, &job.uuid))?
            }
            _ => return Err(ErrorResponse::malformed("Give one of `queueId` and `jobId`, and not both")),
        };
        let application = found.ok_or_else(|| ErrorResponse::unknown("Application"))?;
        Ok(Json(application.to_json()))
    })
    .await
}
