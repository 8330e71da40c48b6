//! `GET /api/jobs/by-ciphertext` and `GET /api/clients/{companyId}/jobs`

use std::collections::HashMap;
use std::sync::Arc;

use axum::Json;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use uphunt::Endpoint;

use super::admission;
use crate::error_response::ErrorResponse;
use crate::job_id::{ForcedOutcome, JobId, forced_outcome_of};
use crate::service::Service;
use crate::store::jobs;

/// The longest company id that the sandbox accepts.
const MAX_COMPANY_ID: usize = 64;

pub(super) async fn job(
    State(service): State<Arc<Service>>,
    Query(query): Query<HashMap<String, String>>,
    headers: HeaderMap,
) -> Response {
    admission::run(&service, Endpoint::ArchivedJob, &headers, async |_| {
        let cipher = query.get("cipher").filter(|cipher| !cipher.is_empty());
        let cipher = cipher.ok_or_else(|| ErrorResponse::malformed("`cipher` is required"))?;
        let job = JobId::parse(cipher).filter(|job| !job.by_uuid);
        let job = job.ok_or_else(|| ErrorResponse::malformed("`cipher` is not a ciphertext (`~01…` or `~02…`)"))?;
        if job.forced_outcome() == ForcedOutcome::Missing {
            return Err(ErrorResponse::unknown("Job"));
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
    client_jobs_of(&service, company, &headers).await
}

/// `/api/clients//jobs`: the company id is empty.
pub(super) async fn client_jobs_without_id(State(service): State<Arc<Service>>, headers: HeaderMap) -> Response {
    client_jobs_of(&service, Ok(Path(String::new())), &headers).await
}

async fn client_jobs_of(
    service: &Arc<Service>,
    company: Result<Path<String>, PathRejection>,
    headers: &HeaderMap,
) -> Response {
    admission::run(service, Endpoint::ClientJobs, headers, async |_| {
        let Path(company) = company.map_err(|_| ErrorResponse::malformed("The company id is malformed"))?;
        let well_formed = (1..=MAX_COMPANY_ID).contains(&company.len())
            && company.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        if !well_formed {
            return Err(ErrorResponse::malformed("The company id is malformed"));
        }
        if forced_outcome_of(&company) == ForcedOutcome::Missing {
            return Err(ErrorResponse::unknown("Company"));
        }
        Ok(Json(service.store.read(|db| jobs::client(db, &company, service.now()))?))
    })
    .await
}
