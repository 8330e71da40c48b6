//! `POST /api/auto-apply-v2/apply`

use std::sync::Arc;

use axum::Json;
use axum::body::Body;
use axum::extract::{Extension, State};
use axum::http::HeaderMap;
use axum::response::Response;
use serde_json::{Map, Value};
use uphunt::Endpoint;
use uphunt::models::Timeline;

use super::{admission, body};
use crate::error_response::ErrorResponse;
use crate::faults::Drawn;
use crate::job_id::JobId;
use crate::service::Service;
use crate::submission::Submission;

pub(super) async fn apply(
    State(service): State<Arc<Service>>,
    Extension(faults): Extension<Arc<Drawn>>,
    headers: HeaderMap,
    request: Body,
) -> Response {
    admission::run(&service, Endpoint::Apply, &headers, async |account| {
        let mut submission = read(&body::object(request).await?)?;
        submission.stuck = faults.stuck;
        service.submit(account, &submission).map(Json)
    })
    .await
}

/// Checks the shape first (400), then the values (422).
pub(crate) fn read(request: &Map<String, Value>) -> Result<Submission, ErrorResponse> {
    let job = body::required_text(request, "jobId")?;
    let cover_letter = body::required_text(request, "coverLetter")?;
    let profile_id = body::text(request, "profileId")?;
    let proposal = match request.get("proposal") {
        None | Some(Value::Null) => None,
        Some(Value::Object(proposal)) => Some(proposal),
        Some(_) => return Err(ErrorResponse::malformed("`proposal` must be an object")),
    };
    let rate = proposal.and_then(|proposal| proposal.get("hourlyRate")).filter(|rate| !rate.is_null());
    if rate.is_some_and(|rate| !rate.is_number()) {
        return Err(ErrorResponse::malformed("`proposal.hourlyRate` must be a number"));
    }
    let timeline = match proposal {
        Some(proposal) => body::text(proposal, "timeline")?,
        None => None,
    };
    if !matches!(request.get("autoFillOtherQuestions"), None | Some(Value::Null | Value::Bool(_))) {
        return Err(ErrorResponse::malformed("`autoFillOtherQuestions` must be true or false"));
    }
    match request.get("questionAnswers") {
        None | Some(Value::Null) => {}
        Some(Value::Array(answers)) if answers.iter().all(Value::is_object) => {}
        Some(_) => return Err(ErrorResponse::malformed("`questionAnswers` must be an array of objects")),
    }
    let job = JobId::parse(&job)
        .ok_or_else(|| ErrorResponse::malformed("`jobId` is not a job URL, a ciphertext or a UUID"))?;
    if rate.and_then(Value::as_f64).is_some_and(|rate| rate <= 0.0) {
        return Err(ErrorResponse::invalid("`proposal.hourlyRate` must be above zero"));
    }
    if let Some(Timeline::Other(text)) = timeline.as_deref().map(Timeline::from) {
        let known: Vec<_> = Timeline::KNOWN.iter().map(Timeline::as_str).collect();
        let error = format!("Unknown `proposal.timeline` `{text}`: one of {}", known.join(", "));
        return Err(ErrorResponse::invalid(error));
    }
    let request = Value::Object(request.clone()).to_string();
    Ok(Submission { job, cover_letter, profile_id, request, feed: None, stuck: false })
}
