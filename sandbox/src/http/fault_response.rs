//! Responses that are wrong on purpose.

use std::io;

use axum::body::{Body, Bytes};
use axum::http::{Response, StatusCode};
use futures_util::stream;

use super::date::http_date;
use crate::clock::SECOND_MS;
use crate::error_response::ErrorResponse;
use crate::faults::{FaultKind, RetryAfter};

/// An HTML page, as a captive portal sends it.
const PAGE: &str =
    "<!doctype html><html><head><title>Please sign in</title></head><body><h1>Network sign-in</h1></body></html>";
/// The body that is cut short when the request was not processed.
const UNFINISHED: &str = r#"{"queueId":"never-finished","creditsRemaining":"#;

/// Builds the response of a fault in place of the right one.
pub(super) async fn build(kind: &FaultKind, right: Option<Response<Body>>, now: i64) -> Response<Body> {
    match kind {
        FaultKind::Status(status, retry_after) => status_answer(*status, *retry_after, now),
        FaultKind::Redirect(url) => {
            let answer = Response::builder().status(StatusCode::TEMPORARY_REDIRECT).header("location", url.as_str());
            answer.body(Body::empty()).unwrap_or_default()
        }
        FaultKind::Truncated => truncated(right).await,
        FaultKind::Html => Response::builder()
            .header("content-type", "text/html; charset=utf-8")
            .body(Body::from(PAGE))
            .unwrap_or_default(),
        _ => right.unwrap_or_default(),
    }
}

fn status_answer(status: u16, retry_after: Option<RetryAfter>, now: i64) -> Response<Body> {
    use axum::response::IntoResponse;
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let reason = status.canonical_reason().unwrap_or("Fault");
    let mut answer = ErrorResponse::new(status, reason).into_response();
    let value = match retry_after {
        Some(RetryAfter::Seconds(seconds)) => Some(seconds.to_string()),
        Some(RetryAfter::Date(seconds)) => {
            let ahead = i64::try_from(seconds).unwrap_or(0).saturating_mul(SECOND_MS);
            Some(http_date(now.saturating_add(ahead)))
        }
        None => None,
    };
    if let Some(value) = value.and_then(|value| value.parse().ok()) {
        answer.headers_mut().insert("retry-after", value);
    }
    answer
}

/// Promises the whole body, sends half of it, and lets the connection break.
async fn truncated(right: Option<Response<Body>>) -> Response<Body> {
    let right = right.unwrap_or_else(|| {
        Response::builder().header("content-type", "application/json").body(Body::from(UNFINISHED)).unwrap_or_default()
    });
    let (mut head, body) = right.into_parts();
    let whole = axum::body::to_bytes(body, usize::MAX).await.unwrap_or_default();
    let half = whole.slice(..whole.len() / 2);
    head.headers.insert("content-length", (whole.len() + 1).into());
    let pieces = stream::unfold(Some(half), |half| async move {
        if let Some(half) = half {
            return Some((Ok::<Bytes, io::Error>(half), None));
        }
        // The half must be on the wire before the break, or the client sees no answer at all.
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        Some((Err(io::Error::other("cut short on purpose")), None))
    });
    Response::from_parts(head, Body::from_stream(pieces))
}
