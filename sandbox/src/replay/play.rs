//! Sending a reply, or what happens instead of one.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::{HeaderName, HeaderValue, Response, StatusCode, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use futures_util::stream;

use super::check::Seen;
use super::connection::Connection;
use super::reply::{AfterReply, Fault, Reply};
use super::run::Run;

/// Takes a request of a run and replies as its case says. An error resets the HTTP/2 stream with its reason.
pub(super) async fn play(
    run: &Arc<Run>,
    connection: &Connection,
    seen: &Seen,
) -> Result<(Response<Body>, AfterReply), h2::Error> {
    connection.stay_open();
    let (reply, mut in_flight) = run.arrived(seen, connection.id);
    let Some(reply) = reply else {
        in_flight.end();
        // A status that no client tries again: one surprise is enough.
        let error = serde_json::json!({"error": "this request was not expected"});
        return Ok((json_answer(StatusCode::IM_A_TEAPOT, &error), AfterReply::Close));
    };
    if let Some(delay) = reply.delay_ms {
        tokio::time::sleep(Duration::from_millis(delay)).await;
    }
    if reply.fault == Some(Fault::Stall) {
        std::future::pending::<()>().await;
    }
    in_flight.end();
    let answer = match reply.fault {
        Some(Fault::Close) => connection.close().await,
        Some(Fault::Reset) => connection.reset().await,
        Some(Fault::GoAway) => connection.go_away().await,
        Some(Fault::GoAwayLate) => connection.go_away_late().await,
        Some(Fault::RefuseStream) => return Err(h2::Reason::REFUSED_STREAM.into()),
        fault => match &reply.raw {
            Some(pieces) => connection.write_raw(pieces.clone(), reply.then).await,
            None => answered(run, &reply, fault == Some(Fault::Truncate)),
        },
    };
    Ok((answer, reply.then))
}

fn answered(run: &Run, reply: &Reply, truncated: bool) -> Response<Body> {
    let fill = |text: &str| text.replace("{{other}}", &run.other_url).replace("{{base}}", &run.base_url);
    let (content_type, body) = if let Some(json) = &reply.json {
        (Some("application/json"), json.to_string().into_bytes())
    } else if let Some(text) = &reply.text {
        (Some("text/html; charset=utf-8"), fill(text).into_bytes())
    } else if let Some(base64) = &reply.base64 {
        // `Vectors::new` refuses what is no base64.
        (Some("application/json"), STANDARD.decode(base64).unwrap_or_default())
    } else {
        (None, Vec::new())
    };
    let mut answer = if truncated { cut_short(body) } else { Response::new(Body::from(body)) };
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
fn cut_short(body: Vec<u8>) -> Response<Body> {
    let length = body.len();
    let half = Bytes::from(body).slice(..length / 2);
    let pieces = stream::unfold(Some(half), |half| async move {
        if let Some(half) = half {
            return Some((Ok::<Bytes, io::Error>(half), None));
        }
        // The half must be on the wire before the break, or the client sees no response at all.
        tokio::time::sleep(Duration::from_millis(10)).await;
        Some((Err(io::Error::other("cut short on purpose")), None))
    });
    let mut answer = Response::new(Body::from_stream(pieces));
    answer.headers_mut().insert(header::CONTENT_LENGTH, (length + 1).into());
    answer
}

/// A response of the server itself.
pub(super) fn json_answer(status: StatusCode, body: &impl serde::Serialize) -> Response<Body> {
    let body = serde_json::to_vec(body).unwrap_or_default();
    let mut answer = Response::new(Body::from(body));
    *answer.status_mut() = status;
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    answer
}
