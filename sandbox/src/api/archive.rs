//! `GET /api/jobs/by-ciphertext` and `GET /api/clients/{companyId}/jobs`

use std::collections::HashMap;
use std::sync::Arc;

use axum::Json;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use uphunt::Endpoint;

use super::gate;
use crate::job_id::{JobId, Wish, wish_of};
use crate::refusal::Refusal;
use crate::service::Service;
use crate::store::jobs;

/// Longest company id the sandbox believes in.
const MAX_COMPANY_ID: usize = 64;

pub(super) async fn job(
    State(service): State<Arc<Service>>,
    Query(query): Query<HashMap<String, String>>,
    headers: HeaderMap,
) -> Response {
    gate::pass(&service, Endpoint::ArchivedJob, &headers, async |_| {
        let cipher = query.get("cipher").filter(|cipher| !cipher.is_empty());
        let cipher = cipher.ok_or_else(|| Refusal::malformed("`cipher` is required"))?;
        let job = JobId::parse(cipher).filter(|job| !job.by_uuid);
        let job = job.ok_or_else(|| Refusal::malformed("`cipher` is not a ciphertext (`~01…` or `~02…`)"))?;
        if job.wish() == Wish::Missing {
            return Err(Refusal::unknown("Job"));
        }
        Ok(Json(service.store.read(|db| jobs::document(db, &job))?))
    })
    .await
}

pub(super) async fn client_jobs(
    State(service): State<Arc<Service>>,
    company: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Response {
    gate::pass(&service, Endpoint::ClientJobs, &headers, async |_| {
        let Path(company) = company.map_err(|_| Refusal::malformed("The company id is malformed"))?;
        let well_formed = company.len() <= MAX_COMPANY_ID
            && company.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        if !well_formed {
            return Err(Refusal::malformed("The company id is malformed"));
        }
        if wish_of(&company) == Wish::Missing {
            return Err(Refusal::unknown("Company"));
        }
        Ok(Json(service.store.read(|db| jobs::client(db, &company, service.now()))?))
    })
    .await
}
