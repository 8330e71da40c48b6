//! Feeds, their matches, and the jobs archive.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::{get, patch, post, put};
use axum::{Json, Router};
use serde_json::{Value, json};

use super::{account_of, parse_id};
use crate::api::body;
use crate::error_response::ErrorResponse;
use crate::service::Service;

/// The default letter of a feed.
const LETTER: &str = "Hi, this is the kind of work we do every week. Shall we talk?";

pub(super) fn router() -> Router<Arc<Service>> {
    Router::new()
        .route("/sandbox/accounts/{account}/feeds", get(list).post(create))
        .route("/sandbox/accounts/{account}/feeds/{feed}", patch(pin))
        .route("/sandbox/accounts/{account}/feeds/{feed}/matches", post(match_job))
        .route("/sandbox/jobs/{job}", put(put_job))
        .route("/sandbox/clients/{company}", put(put_client))
}

async fn list(State(service): State<Arc<Service>>, Path(account): Path<String>) -> Result<Json<Value>, ErrorResponse> {
    Ok(Json(json!({ "feeds": service.feeds(account_of(&service, &account)?)? })))
}

async fn create(
    State(service): State<Arc<Service>>,
    Path(account): Path<String>,
    request: Body,
) -> Result<(StatusCode, Json<Value>), ErrorResponse> {
    let account = account_of(&service, &account)?;
    let request = body::object(request).await?;
    let name = body::required_text(&request, "name")?;
    let profile = body::required_text(&request, "profileId")?;
    let letter = body::text(&request, "coverLetter")?.unwrap_or_else(|| LETTER.to_owned());
    Ok((StatusCode::CREATED, Json(json!(service.create_feed(account, &name, &profile, &letter)?))))
}

async fn pin(
    State(service): State<Arc<Service>>,
    Path((account, feed)): Path<(String, String)>,
    request: Body,
) -> Result<StatusCode, ErrorResponse> {
    let account = account_of(&service, &account)?;
    let profile = body::required_text(&body::object(request).await?, "profileId")?;
    service.pin(account, parse_id(&feed, "Feed")?, &profile)?;
    Ok(StatusCode::NO_CONTENT)
}

async fn match_job(
    State(service): State<Arc<Service>>,
    Path((account, feed)): Path<(String, String)>,
    request: Body,
) -> Result<(StatusCode, Json<Value>), ErrorResponse> {
    let account = account_of(&service, &account)?;
    let request = body::object(request).await?;
    let job = body::required_text(&request, "jobId")?;
    let letter = body::text(&request, "coverLetter")?;
    let queued = service.match_job(account, parse_id(&feed, "Feed")?, &job, letter.as_deref())?;
    Ok((StatusCode::CREATED, Json(queued)))
}

async fn put_job(
    State(service): State<Arc<Service>>,
    Path(job): Path<String>,
    request: Body,
) -> Result<StatusCode, ErrorResponse> {
    service.put_job(&job, &Value::Object(body::object(request).await?))?;
    Ok(StatusCode::NO_CONTENT)
}

async fn put_client(
    State(service): State<Arc<Service>>,
    Path(company): Path<String>,
    request: Body,
) -> Result<StatusCode, ErrorResponse> {
    service.put_client(&company, &Value::Object(body::object(request).await?))?;
    Ok(StatusCode::NO_CONTENT)
}
