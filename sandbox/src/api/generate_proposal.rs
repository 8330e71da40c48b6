//! `POST /api/auto-apply-v2/generate-proposal`

use std::sync::Arc;

use axum::Json;
use axum::body::Body;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use rusqlite::Connection;
use serde_json::{Map, Value, json};
use uphunt::Endpoint;

use super::{admission, body};
use crate::error_response::ErrorResponse;
use crate::job_id::{ForcedOutcome, JobId};
use crate::service::Service;
use crate::store::{feeds, jobs};

/// The values of `reasoningEffort` (`docs/api.md`, "Generate proposal").
const EFFORTS: [&str; 3] = ["low", "medium", "high"];

/// The paragraph of every letter.
const OFFER: &str = "I would start with a short call and send a first working version within days.\n";
/// The paragraph that `reasoningEffort: high` adds.
const PLAN: &str =
    "\nA plan: agree on what done means, build the riskiest part first, show it, then finish the rest.\n";

pub(super) async fn generate_proposal(
    State(service): State<Arc<Service>>,
    headers: HeaderMap,
    request: Body,
) -> Response {
    admission::run(&service, Endpoint::GenerateProposal, &headers, async |account| {
        let request = body::object(request).await?;
        let proposal = service.store.read(|db| write(db, account, &request))?;
        Ok(Json(json!({ "proposal": proposal })))
    })
    .await
}

fn write(db: &Connection, account: i64, request: &Map<String, Value>) -> Result<String, ErrorResponse> {
    let job = body::text(request, "jobId")?;
    let title = body::text(request, "jobTitle")?;
    let description = body::text(request, "jobDescription")?;
    let feed = body::text(request, "feedId")?;
    let effort = body::text(request, "reasoningEffort")?;
    let job = match &job {
        Some(text) => {
            let parsed = JobId::parse(text);
            Some(parsed.ok_or_else(|| ErrorResponse::malformed("`jobId` is not a job URL, a ciphertext or a UUID"))?)
        }
        None if title.is_some() && description.is_some() => None,
        None => return Err(ErrorResponse::malformed("Give `jobId`, or both `jobTitle` and `jobDescription`")),
    };
    if let Some(effort) = effort.as_deref().filter(|effort| !EFFORTS.contains(effort)) {
        let error = format!("Unknown `reasoningEffort` `{effort}`: one of {}", EFFORTS.join(", "));
        return Err(ErrorResponse::invalid(error));
    }
    let (title, description) = match job {
        Some(job) if job.forced_outcome() == ForcedOutcome::Missing => return Err(ErrorResponse::unknown("Job")),
        Some(job) => jobs::title_and_description(&jobs::document(db, &job)?),
        None => (title.unwrap_or_default(), description.unwrap_or_default()),
    };
    let author = match feed.and_then(|feed| feed.parse().ok()) {
        Some(feed) => feeds::pinned_name(db, account, feed)?,
        None => None,
    };
    Ok(letter(&title, &description, effort.as_deref(), author.as_deref()))
}

fn letter(title: &str, description: &str, effort: Option<&str>, author: Option<&str>) -> String {
    let title = if title.is_empty() { "your project" } else { title };
    let gist: String = description.split_whitespace().take(24).collect::<Vec<_>>().join(" ");
    let quote = match gist.as_str() {
        "" => String::new(),
        gist => format!("You write: \"{gist}\". That is the kind of work I do every week. "),
    };
    let plan = if effort == Some("high") { PLAN } else { "" };
    let name = author.map(|author| format!(",\n{author}")).unwrap_or_default();
    format!("Hi,\n\nyour post \"{title}\" caught my eye. {quote}{OFFER}{plan}\nBest regards{name}")
}
