//! The agency, its invitations, members and freelancers.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::{delete, get};
use axum::{Json, Router};
use serde_json::{Value, json};

use super::{account_of, typed};
use crate::api::body;
use crate::error_response::ErrorResponse;
use crate::service::Service;
use crate::store::agency::{self, AgencyChange};
use crate::store::freelancers::NewFreelancer;

type Answer = Result<Json<Value>, ErrorResponse>;
type Created = Result<(StatusCode, Json<Value>), ErrorResponse>;

pub(super) fn router() -> Router<Arc<Service>> {
    Router::new()
        .route("/sandbox/accounts/{account}/agency", get(show).post(found).patch(change))
        .route("/sandbox/accounts/{account}/agency/invitations", get(invitations).post(invite))
        .route("/sandbox/accounts/{account}/agency/developer", delete(remove_developer))
        .route("/sandbox/accounts/{account}/agency/members", get(members))
        .route("/sandbox/accounts/{account}/agency/freelancers", get(freelancers).post(hire))
        .route("/sandbox/accounts/{account}/agency/freelancers/{freelancer}", delete(dismiss))
}

async fn show(State(service): State<Arc<Service>>, Path(account): Path<String>) -> Answer {
    Ok(Json(json!(service.agency(account_of(&service, &account)?)?)))
}

async fn found(State(service): State<Arc<Service>>, Path(account): Path<String>, request: Body) -> Created {
    let account = account_of(&service, &account)?;
    let change: AgencyChange = typed(body::object(request).await?)?;
    let name = change.name.clone().unwrap_or_else(|| "My agency".to_owned());
    Ok((StatusCode::CREATED, Json(json!(service.found_agency(account, &name, &change)?))))
}

async fn change(State(service): State<Arc<Service>>, Path(account): Path<String>, request: Body) -> Answer {
    let account = account_of(&service, &account)?;
    Ok(Json(json!(service.change_agency(account, &typed(body::object(request).await?)?)?)))
}

async fn invitations(State(service): State<Arc<Service>>, Path(account): Path<String>) -> Answer {
    let account = account_of(&service, &account)?;
    let invitations = service.store.read(|db| agency::invitations(db, account))?;
    Ok(Json(json!({ "invitations": invitations })))
}

async fn invite(State(service): State<Arc<Service>>, Path(account): Path<String>, request: Body) -> Created {
    let account = account_of(&service, &account)?;
    let url = body::required_text(&body::object(request).await?, "profileUrl")?;
    service.invite(account, &url)?;
    Ok((StatusCode::CREATED, Json(json!({ "profileUrl": url, "state": "pending" }))))
}

async fn remove_developer(
    State(service): State<Arc<Service>>,
    Path(account): Path<String>,
) -> Result<StatusCode, ErrorResponse> {
    service.remove_developer(account_of(&service, &account)?)?;
    Ok(StatusCode::NO_CONTENT)
}

async fn members(State(service): State<Arc<Service>>, Path(account): Path<String>) -> Answer {
    Ok(Json(json!({ "members": service.members(account_of(&service, &account)?)? })))
}

async fn freelancers(State(service): State<Arc<Service>>, Path(account): Path<String>) -> Answer {
    let account = account_of(&service, &account)?;
    Ok(Json(json!({ "freelancers": service.freelancers(account)? })))
}

async fn hire(State(service): State<Arc<Service>>, Path(account): Path<String>, request: Body) -> Created {
    let account = account_of(&service, &account)?;
    let freelancer: NewFreelancer = typed(body::object(request).await?)?;
    let (id, profiles) = service.hire(account, &freelancer)?;
    Ok((StatusCode::CREATED, Json(json!({ "id": id, "profileIds": profiles }))))
}

async fn dismiss(
    State(service): State<Arc<Service>>,
    Path((account, freelancer)): Path<(String, String)>,
) -> Result<StatusCode, ErrorResponse> {
    service.dismiss(account_of(&service, &account)?, &freelancer)?;
    Ok(StatusCode::NO_CONTENT)
}
