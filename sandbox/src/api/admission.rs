//! Checks key, subscription and limits before each call, and adds the limit headers to each response.

use std::sync::Arc;

use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use uphunt::Endpoint;

use crate::clock::{SECOND_MS, iso};
use crate::error_response::ErrorResponse;
use crate::limits::Standing;
use crate::service::Service;
use crate::store::keys;

/// The header with the key (`docs/api.md`, "Authentication").
const KEY_HEADER: &str = "x-api-key";

/// How keys of the retired Bearer scheme begin (`docs/api.md`, "Authentication").
const RETIRED_PREFIX: &str = "up_";

/// Runs `call` for the account behind the key, and adds the limit headers to the response.
pub(super) async fn run<F, A>(service: &Arc<Service>, endpoint: Endpoint, headers: &HeaderMap, call: F) -> Response
where
    F: AsyncFnOnce(i64) -> Result<A, ErrorResponse>,
    A: IntoResponse,
{
    let now = service.now();
    match admit(service, endpoint, headers, now) {
        Ok((account, standing)) => {
            let answer = match call(account).await {
                Ok(answer) => answer.into_response(),
                Err(refusal) => refusal.into_response(),
            };
            with_limits(answer, standing)
        }
        Err((refusal, standing)) => {
            let mut answer = with_limits(refusal.into_response(), standing);
            if standing.exceeded {
                let wait = (standing.resets_at - now).max(1);
                answer.headers_mut().insert("retry-after", HeaderValue::from((wait + SECOND_MS - 1) / SECOND_MS));
            }
            answer
        }
    }
}

fn admit(
    service: &Service,
    endpoint: Endpoint,
    headers: &HeaderMap,
    now: i64,
) -> Result<(i64, Standing), (ErrorResponse, Standing)> {
    let untouched = || service.limiter.untouched(endpoint, now);
    let unauthorized = |error: &str| ErrorResponse::new(StatusCode::UNAUTHORIZED, error);
    let Some(key) = headers.get(KEY_HEADER).and_then(|key| key.to_str().ok()).filter(|key| !key.is_empty()) else {
        return Err((unauthorized("Missing API key: send it in the x-api-key header"), untouched()));
    };
    let caller = match service.store.read(|db| keys::caller(db, key, now)) {
        Ok(Some(caller)) => caller,
        Ok(None) if key.starts_with(RETIRED_PREFIX) => {
            return Err((unauthorized("Invalid API key: keys that begin with `up_` are retired"), untouched()));
        }
        Ok(None) => return Err((unauthorized("Invalid or revoked API key"), untouched())),
        Err(error) => return Err((error.into(), untouched())),
    };
    if !caller.active {
        let refusal = ErrorResponse::new(StatusCode::FORBIDDEN, "No active subscription")
            .with("message", "Check Billing in the dashboard.");
        return Err((refusal, untouched()));
    }
    let standing = service.limiter.admit(caller.key, endpoint, now);
    if standing.exceeded {
        let refusal = ErrorResponse::new(StatusCode::TOO_MANY_REQUESTS, "rate_limit_exceeded")
            .with("message", format!("At most {} requests: try again later.", standing.limit))
            .with("limit", standing.limit)
            .with("used", standing.limit - standing.remaining)
            .with("resetsAt", iso(standing.resets_at));
        return Err((refusal, standing));
    }
    Ok((caller.account, standing))
}

fn with_limits(mut answer: Response, standing: Standing) -> Response {
    let headers = answer.headers_mut();
    headers.insert("x-ratelimit-limit", HeaderValue::from(standing.limit));
    headers.insert("x-ratelimit-remaining", HeaderValue::from(standing.remaining));
    // Rounded up: at that second the request is admitted, never just before.
    headers.insert("x-ratelimit-reset", HeaderValue::from((standing.resets_at + SECOND_MS - 1) / SECOND_MS));
    answer
}
