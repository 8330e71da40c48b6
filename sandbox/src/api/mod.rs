//! The service's API, as the contract has it.

mod applied_jobs;
mod apply;
mod archive;
pub(crate) mod body;
mod freelancers;
mod gate;
mod generate_proposal;
mod status;

use std::sync::Arc;

use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use uphunt::Endpoint;

use crate::refusal::Refusal;
use crate::service::Service;

/// The older path of the freelancers endpoint (`contract.md`, "Endpoints").
const OLDER_FREELANCERS: &str = "/api/auto-apply/external/freelancers";

/// All endpoints.
pub(crate) fn router() -> Router<Arc<Service>> {
    Router::new()
        .route(Endpoint::Apply.path(), post(apply::apply))
        .route(Endpoint::Status.path(), get(status::status))
        .route(Endpoint::AppliedJobs.path(), get(applied_jobs::applied_jobs))
        .route(Endpoint::GenerateProposal.path(), post(generate_proposal::generate_proposal))
        .route(Endpoint::Freelancers.path(), get(freelancers::freelancers))
        .route(OLDER_FREELANCERS, get(freelancers::freelancers))
        .route(Endpoint::ArchivedJob.path(), get(archive::job))
        .route(Endpoint::ClientJobs.path(), get(archive::client_jobs))
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
            id.is_some_and(|id| !id.is_empty() && !id.contains('/'))
        }
    })
}

/// 404 for a path that is no route.
pub(crate) async fn no_such_route() -> Response {
    Refusal::new(StatusCode::NOT_FOUND, "route_not_found", "No such route").into_response()
}

/// 405 for a route that does not know the method.
pub(crate) async fn no_such_method() -> Response {
    Refusal::new(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", "Method not allowed").into_response()
}
