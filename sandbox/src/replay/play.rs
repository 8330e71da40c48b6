//! Playing an answer, or what comes instead of one.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::{HeaderName, HeaderValue, Response, StatusCode, header};
use futures_util::stream;

use super::case::{Fault, Reply};
use super::check::Seen;
use super::connection::Connection;
use super::run::Run;

/// Takes a request of a run and answers it as its case says.
pub(super) async fn play(run: &Arc<Run>, connection: &Connection, seen: &Seen) -> Response<Body> {
    let (reply, mut in_flight) = run.arrived(seen);
    let Some(reply) = reply else {
        in_flight.end();
        // A status that no client tries again: one surprise is enough.
        return json_answer(StatusCode::IM_A_TEAPOT, &serde_json::json!({"error": "this request was not expected"}));
    };
    if let Some(delay) = reply.delay_ms {
        tokio::time::sleep(Duration::from_millis(delay)).await;
    }
    match reply.fault {
        Some(Fault::Stall) => std::future::pending().await,
        Some(Fault::Close) => {
            in_flight.end();
            match connection.close().await {}
        }
        fault => {
            in_flight.end();
            answered(run, &reply, fault == Some(Fault::Truncate))
        }
    }
}

fn answered(run: &Run, reply: &Reply, truncated: bool) -> Response<Body> {
    let fill = |text: &str| text.replace("{{other}}", &run.other_url).replace("{{base}}", &run.base_url);
    let (content_type, body) = match (&reply.json, &reply.text) {
        (Some(json), _) => (Some("application/json"), json.to_string()),
        (None, Some(text)) => (Some("text/html; charset=utf-8"), fill(text)),
        (None, None) => (None, String::new()),
    };
    let mut answer = if truncated { cut_short(&body) } else { Response::new(Body::from(body)) };
    *answer.status_mut() = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = answer.headers_mut();
    if let Some(content_type) = content_type {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    for (name, value) in &reply.headers {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::from_str(&fill(value))) {
            headers.insert(name, value);
        }
    }
    answer
}

/// Promises the whole body, sends half of it, and lets the connection break.
fn cut_short(body: &str) -> Response<Body> {
    let half = Bytes::copy_from_slice(&body.as_bytes()[..body.len() / 2]);
    let pieces = stream::unfold(Some(half), |half| async move {
        if let Some(half) = half {
            return Some((Ok::<Bytes, io::Error>(half), None));
        }
        // The half must be on the wire before the break, or the client sees no answer at all.
        tokio::time::sleep(Duration::from_millis(10)).await;
        Some((Err(io::Error::other("cut short on purpose")), None))
    });
    let mut answer = Response::new(Body::from_stream(pieces));
    answer.headers_mut().insert(header::CONTENT_LENGTH, (body.len() + 1).into());
    answer
}

/// An answer of the server itself.
pub(super) fn json_answer(status: StatusCode, body: &impl serde::Serialize) -> Response<Body> {
    let body = serde_json::to_vec(body).unwrap_or_default();
    let mut answer = Response::new(Body::from(body));
    *answer.status_mut() = status;
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    answer
}
