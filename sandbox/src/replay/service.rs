//! What each URL does: the cases, a run's beginning and report, the case URLs, the other host.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, header};
use hyper::body::Incoming;
use serde_json::json;
use tokio::task::JoinHandle;

use super::check::Seen;
use super::connection::Connection;
use super::play::{json_answer, play};
use super::run::Run;
use super::server::Begun;
use super::vectors::Vectors;

/// What all listeners share.
#[derive(Debug)]
pub(super) struct Service {
    pub(super) vectors: Vectors,
    pub(super) address: SocketAddr,
    other: SocketAddr,
    runs: Mutex<HashMap<String, Arc<Run>>>,
    doors: Mutex<Vec<JoinHandle<()>>>,
    next_run: AtomicU64,
}

impl Service {
    pub(super) fn new(vectors: Vectors, address: SocketAddr, other: SocketAddr) -> Self {
        let (runs, doors, next_run) = (Mutex::default(), Mutex::default(), AtomicU64::new(1));
        Self { vectors, address, other, runs, doors, next_run }
    }

    /// Begins a run of a case: a base URL that no other run has.
    pub(super) fn begin(self: &Arc<Self>, name: &str) -> Result<Begun, String> {
        let case = self.vectors.case(name).ok_or_else(|| format!("there is no case {name}"))?;
        let id = format!("{name}/{}", self.next_run.fetch_add(1, Ordering::Relaxed));
        let address = match case.door {
            None => self.address,
            Some(door) => {
                let (address, task) = super::door::build(door, Arc::clone(self)).map_err(|error| error.to_string())?;
                self.doors().push(task);
                address
            }
        };
        let own_url = format!("http://{address}/case/{id}");
        let base_url = case.client.base_url.replace("{{base}}", &own_url);
        let run = Run::new(case.clone(), own_url, format!("http://{}/other/{id}", self.other));
        self.runs().insert(id.clone(), Arc::new(run));
        Ok(Begun { base_url, report_url: format!("http://{}/report/{id}", self.address) })
    }

    pub(super) fn run(&self, id: &str) -> Option<Arc<Run>> {
        self.runs().get(id).cloned()
    }

    pub(super) fn doors(&self) -> MutexGuard<'_, Vec<JoinHandle<()>>> {
        self.doors.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn runs(&self) -> MutexGuard<'_, HashMap<String, Arc<Run>>> {
        self.runs.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Answers a request to any of the listeners.
pub(super) async fn answer(
    service: &Arc<Service>,
    connection: &Connection,
    request: Request<Incoming>,
) -> Response<Body> {
    let origin = request.headers().contains_key(header::ORIGIN);
    let asks_first = request.headers().get(header::ACCESS_CONTROL_REQUEST_METHOD).is_some();
    let mut answer = if request.method() == Method::OPTIONS && asks_first {
        preflight(request.headers())
    } else {
        route(service, connection, request).await
    };
    let headers = answer.headers_mut();
    if origin {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("*"));
    }
    // A request on a connection that served before may be sent again by an HTTP library when the connection breaks; on a
    // fresh one, what the client does is its own doing.
    headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
    answer
}

/// A browser asks before it sends a page's request to another origin.
fn preflight(asked: &HeaderMap) -> Response<Body> {
    let mut answer = Response::new(Body::empty());
    *answer.status_mut() = StatusCode::NO_CONTENT;
    let headers = answer.headers_mut();
    for (question, allowance) in [
        (header::ACCESS_CONTROL_REQUEST_METHOD, header::ACCESS_CONTROL_ALLOW_METHODS),
        (header::ACCESS_CONTROL_REQUEST_HEADERS, header::ACCESS_CONTROL_ALLOW_HEADERS),
    ] {
        if let Some(asked) = asked.get(question) {
            headers.insert(allowance, asked.clone());
        }
    }
    headers.insert("access-control-allow-private-network", HeaderValue::from_static("true"));
    headers.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600"));
    answer
}

async fn route(service: &Arc<Service>, connection: &Connection, request: Request<Incoming>) -> Response<Body> {
    let whole = request.uri().path_and_query().map_or("/", |target| target.as_str()).to_owned();
    let mut parts = whole.splitn(5, '/').skip(1);
    let (what, name, run, rest) = (parts.next(), parts.next(), parts.next(), parts.next());
    match (what, name, run) {
        (Some("vectors"), None, None) => {
            let cases: Vec<_> = service.vectors.cases().collect();
            json_answer(StatusCode::OK, &json!({ "cases": cases }))
        }
        (Some("runs"), Some(name), None) => match service.begin(name) {
            Ok(begun) => json_answer(StatusCode::CREATED, &begun),
            Err(why) => json_answer(StatusCode::NOT_FOUND, &json!({ "error": why })),
        },
        (Some(what @ ("report" | "case" | "other")), Some(name), Some(run)) => {
            // The target of a request right below the base URL may be a bare query.
            let (run, query) = run.split_once('?').map_or((run, None), |(run, query)| (run, Some(query)));
            let Some(run) = service.run(&format!("{name}/{run}")) else { return nothing_here(&whole) };
            if what == "report" {
                return json_answer(StatusCode::OK, &run.report().await);
            }
            let target = match (rest, query) {
                (Some(rest), _) => format!("/{rest}"),
                (None, Some(query)) => format!("?{query}"),
                (None, None) => String::new(),
            };
            let (head, body) = request.into_parts();
            let body = axum::body::to_bytes(Body::new(body), usize::MAX).await.unwrap_or_default().into();
            let seen = Seen { method: head.method, target, headers: head.headers, body };
            if what == "other" {
                run.strayed(&seen);
                return json_answer(StatusCode::OK, &json!({ "error": "this is another host" }));
            }
            play(&run, connection, &seen).await
        }
        _ => nothing_here(&whole),
    }
}

fn nothing_here(target: &str) -> Response<Body> {
    json_answer(StatusCode::NOT_FOUND, &json!({ "error": format!("nothing is at {target}") }))
}
