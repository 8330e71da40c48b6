//! Handles every request: host check, log, faults, request id and date.

use std::convert::Infallible;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Request, Response, StatusCode, header};
use axum::response::IntoResponse;
use hyper::body::Incoming;
use tower::ServiceExt;
use uuid::Uuid;

use super::connection::{Connection, LateRequests};
use super::date::http_date;
use super::fault_response;
use crate::api;
use crate::dashboard;
use crate::error_response::ErrorResponse;
use crate::faults::{Drawn, FaultKind};
use crate::request_log::SeenRequest;
use crate::service::Service;

/// Answers a request, or cuts its connection.
pub(super) async fn handle(
    service: Arc<Service>,
    router: Router,
    connection: Connection,
    late: LateRequests,
    request: Request<Incoming>,
) -> Result<Response<Body>, Infallible> {
    let from_browser = request.headers().contains_key("sec-fetch-mode");
    let mut response = respond(service, router, connection, late, request).await;
    if from_browser {
        // A browser sends a request again by itself when a connection that was used before closes without a byte. With a
        // connection for each request, a lost answer is one to the page as well.
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    Ok(response)
}

async fn respond(
    service: Arc<Service>,
    router: Router,
    connection: Connection,
    late: LateRequests,
    request: Request<Incoming>,
) -> Response<Body> {
    if let Err(wrong_host) = check_host(request.headers()) {
        return finish(&service, wrong_host.into_response());
    }
    let path = request.uri().path();
    if dashboard::serves(path) {
        return finish(&service, process(router, request.map(Body::new), Drawn::default()).await);
    }
    let endpoint = api::endpoint_of(path);
    let seen = service.log.arrived(|seq| SeenRequest {
        seq,
        method: request.method().to_string(),
        path: path.to_owned(),
        query: request.uri().query().map(str::to_owned),
        headers: request.headers().keys().map(|name| name.as_str().to_owned()).collect(),
        endpoint: endpoint.map(uphunt::Endpoint::name),
        at: service.now(),
        took_ms: None,
        status: None,
        faults: Vec::new(),
        client_closed: false,
        server_closed: false,
    });
    let drawn = endpoint.map(|endpoint| service.faults.draw(endpoint)).unwrap_or_default();
    seen.hit_by(&drawn.names);
    if !drawn.latency.is_zero() {
        tokio::time::sleep(drawn.latency).await;
    }
    let (failure, wait) = (drawn.failure.clone(), drawn.late);
    let right = async |request: Request<Incoming>| {
        if wait.is_zero() {
            return Some(process(router, request.map(Body::new), drawn).await);
        }
        // The caller gives up and closes the connection, so the whole request is read before the wait.
        let (head, body) = request.into_parts();
        let body = axum::body::to_bytes(Body::new(body), usize::MAX).await.unwrap_or_default();
        let request = Request::from_parts(head, Body::from(body));
        let work = async move {
            tokio::time::sleep(wait).await;
            process(router, request, drawn).await
        };
        late.run(work).await
    };
    let answer = match failure {
        None => right(request).await.unwrap_or_default(),
        Some((kind, processed)) => {
            let answer = if processed { right(request).await } else { None };
            match kind {
                FaultKind::CloseBefore | FaultKind::LostAnswer => {
                    seen.closed();
                    match connection.cut().await {}
                }
                FaultKind::Stall => std::future::pending().await,
                kind => fault_response::build(&kind, answer, service.now()).await,
            }
        }
    };
    let answer = finish(&service, answer);
    seen.answered(answer.status().as_u16());
    answer
}

/// Refuses every host but this machine's names: a page of another site that makes its own name point here (DNS rebinding)
/// reads nothing.
fn check_host(headers: &HeaderMap) -> Result<(), ErrorResponse> {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    // Without its port; the brackets of an IPv6 address contain colons.
    let name = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()));
    let name = name.map_or(host, |(name, _)| name);
    if matches!(name, "127.0.0.1" | "localhost" | "[::1]") {
        return Ok(());
    }
    Err(ErrorResponse::new(StatusCode::MISDIRECTED_REQUEST, "The sandbox answers to 127.0.0.1 and localhost only"))
}

async fn process(router: Router, mut request: Request<Body>, drawn: Drawn) -> Response<Body> {
    request.extensions_mut().insert(Arc::new(drawn));
    match router.oneshot(request).await {
        Ok(answer) => answer,
        Err(never) => match never {},
    }
}

/// Every answer has an id, and the date by the sandbox's clock: limits and `Retry-After` are counted by that one.
fn finish(service: &Service, mut answer: Response<Body>) -> Response<Body> {
    let mut id = Uuid::encode_buffer();
    let id = HeaderValue::from_str(Uuid::new_v4().hyphenated().encode_lower(&mut id));
    if let Ok(id) = id {
        answer.headers_mut().insert("x-request-id", id);
    }
    set_date(answer.headers_mut(), service.now());
    answer
}

fn set_date(headers: &mut HeaderMap, now: i64) {
    if let Ok(date) = HeaderValue::from_str(&http_date(now)) {
        headers.insert("date", date);
    }
}
