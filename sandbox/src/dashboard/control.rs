//! What no real dashboard has: faults, the clock, and the request log.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Value, json};

use crate::api::body;
use crate::error_response::ErrorResponse;
use crate::faults::Fault;
use crate::service::Service;

type Answer = Result<Json<Value>, ErrorResponse>;

pub(super) fn router() -> Router<Arc<Service>> {
    Router::new()
        .route("/sandbox/faults", get(faults).post(add_faults).delete(clear_faults))
        .route("/sandbox/clock", get(clock).post(advance))
        .route("/sandbox/requests", get(requests).delete(forget_requests))
}

async fn faults(State(service): State<Arc<Service>>) -> Json<Value> {
    let faults: Vec<String> = service.faults.list().iter().map(Fault::to_string).collect();
    Json(json!({ "faults": faults }))
}

/// `{"faults": ["apply:lost_answer*2", …], "seed": 7}`, or `{"fault": "…"}` for one. All are read before any is added.
async fn add_faults(State(service): State<Arc<Service>>, request: Body) -> Answer {
    let request = body::object(request).await?;
    let one = body::text(&request, "fault")?.map(Value::from);
    let many = match request.get("faults") {
        None => Vec::new(),
        Some(Value::Array(many)) => many.clone(),
        Some(_) => return Err(ErrorResponse::malformed("`faults` must be an array of texts")),
    };
    let mut read = Vec::new();
    for fault in one.into_iter().chain(many) {
        let text =
            fault.as_str().ok_or_else(|| ErrorResponse::malformed("a fault is a text, as in `apply:lost_answer*2`"))?;
        read.push(text.parse::<Fault>().map_err(|error| ErrorResponse::malformed(error.to_string()))?);
    }
    match request.get("seed").map(Value::as_u64) {
        None => {}
        Some(Some(seed)) => service.faults.reseed(seed),
        Some(None) => return Err(ErrorResponse::malformed("`seed` must be a whole number, not negative")),
    }
    for fault in read {
        service.faults.add(fault);
    }
    Ok(faults(State(service)).await)
}

async fn clear_faults(State(service): State<Arc<Service>>) -> StatusCode {
    service.faults.clear();
    StatusCode::NO_CONTENT
}

async fn clock(State(service): State<Arc<Service>>) -> Json<Value> {
    Json(json!({ "now": service.now(), "advancedMs": service.clock.advanced_ms() }))
}

async fn advance(State(service): State<Arc<Service>>, request: Body) -> Answer {
    let request = body::object(request).await?;
    let ms = request.get("advanceMs").and_then(Value::as_u64);
    let ms = ms.ok_or_else(|| ErrorResponse::malformed("`advanceMs` must be a whole number, not negative"))?;
    service.advance(ms).await?;
    Ok(clock(State(service)).await)
}

async fn requests(State(service): State<Arc<Service>>) -> Json<Value> {
    Json(json!({ "requests": service.log.list() }))
}

async fn forget_requests(State(service): State<Arc<Service>>) -> StatusCode {
    service.log.clear();
    StatusCode::NO_CONTENT
}
