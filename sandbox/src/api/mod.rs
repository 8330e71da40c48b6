//! The service's API (`docs/api.md`).

mod admission;
mod applied_jobs;
mod apply;
mod archive;
pub(crate) mod body;
mod freelancers;
mod generate_proposal;
pub(crate) mod openapi;
mod status;

use std::sync::Arc;

use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use uphunt::Endpoint;

use crate::error_response::ErrorResponse;
use crate::service::Service;

/// The older path of the freelancers endpoint (`docs/api.md`, "Endpoints and limits").
const OLDER_FREELANCERS: &str = "/api/auto-apply/external/freelancers";

/// All endpoints.
pub(crate) fn router() -> Router<Arc<Service>> {
    Router::new()
        .route(openapi::PATH, get(openapi::document))
        .route(Endpoint::Apply.path(), post(apply::apply))
        .route(Endpoint::Status.path(), get(status::status))
        .route(Endpoint::AppliedJobs.path(), get(applied_jobs::applied_jobs))
        .route(Endpoint::GenerateProposal.path(), post(generate_proposal::generate_proposal))
        .route(Endpoint::Freelancers.path(), get(freelancers::freelancers))
        .route(OLDER_FREELANCERS, get(freelancers::freelancers))
        .route(Endpoint::ArchivedJob.path(), get(archive::job))
        .route(Endpoint::ClientJobs.path(), get(archive::client_jobs))
        .route("/api/clients//jobs", get(archive::client_jobs_without_id))
}

/// Which endpoint a path belongs to, for faults and the request log.
pub(crate) fn endpoint_of(path: &str) -> Option<Endpoint> {
    if path == OLDER_FREELANCERS {
        return Some(Endpoint::Freelancers);
    }
    Endpoint::ALL.iter().copied().find(|endpoint| match endpoint.path().split_once("{companyId}") {
        None => path == endpoint.path(),
        Some((before, after)) => {
            let id = path.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
            id.is_some_and(|id| !id.contains('/'))
        }
    })
}

/// 404 for a path that is no route.
pub(crate) async fn no_such_route() -> Response {
    ErrorResponse::new(StatusCode::NOT_FOUND, "No such route").into_response()
}

/// 405 for a route that does not know the method.
pub(crate) async fn no_such_method() -> Response {
    ErrorResponse::new(StatusCode::METHOD_NOT_ALLOWED, "Method not allowed").into_response()
}
