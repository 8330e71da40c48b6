//! What each URL does: the cases, the start and the report of a run, the case URLs, the other host.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, header};
use hyper::body::Incoming;
use serde::Serialize;
use serde_json::json;
use tokio::task::JoinHandle;

use super::case::ClientOptions;
use super::certificates::Certificates;
use super::check::Seen;
use super::connection::{Connection, Handler};
use super::play::{json_answer, play};
use super::reply::AfterReply;
use super::run::Run;
use super::vectors::Vectors;
use super::{ports, proxy};

/// A run that has begun.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Begun {
    /// The base URL of the case's client.
    pub base_url: String,
    /// The URL of the report on what the server saw.
    pub report_url: String,
    /// How the case's client is made, with this run's base URL and proxy.
    pub client: ClientOptions,
}

/// What all listeners share.
#[derive(Debug)]
pub(super) struct Service {
    pub(super) vectors: Vectors,
    pub(super) address: SocketAddr,
    pub(super) certificates: Certificates,
    other: SocketAddr,
    runs: Mutex<HashMap<String, Arc<Run>>>,
    /// The tasks of the runs' own listeners and proxies.
    tasks: Mutex<Vec<JoinHandle<()>>>,
    next_run: AtomicU64,
}

impl Service {
    pub(super) fn new(vectors: Vectors, certificates: Certificates, address: SocketAddr, other: SocketAddr) -> Self {
        let (runs, tasks, next_run) = (Mutex::default(), Mutex::default(), AtomicU64::new(1));
        Self { vectors, address, certificates, other, runs, tasks, next_run }
    }

    /// Begins a run of a case: a base URL that no other run has.
    pub(super) fn begin(self: &Arc<Self>, name: &str) -> Result<Begun, String> {
        let mut case = self.vectors.case(name).ok_or_else(|| format!("there is no case {name}"))?.clone();
        let id = format!("{name}/{}", self.next_run.fetch_add(1, Ordering::Relaxed));
        let listener = case.listener.unwrap_or_default();
        let address = match case.listener {
            None => self.address,
            Some(listener) => {
                let (address, task) = ports::listen(listener, &self.certificates, Arc::clone(self))?;
                self.tasks().push(task);
                address
            }
        };
        let scheme = if listener.tls.is_some() { "https" } else { "http" };
        let own_url = format!("{scheme}://{address}/case/{id}");
        case.client.base_url = case.client.base_url.replace("{{base}}", &own_url);
        let mut client = case.client.clone();
        let proxy = case.proxy;
        let run = Arc::new(Run::new(case, own_url, format!("http://{}/other/{id}", self.other)));
        if let Some(proxy) = proxy {
            let (address, task) = proxy::start(proxy, Arc::clone(&run)).map_err(|error| error.to_string())?;
            self.tasks().push(task);
            let url = format!("{}://{address}", if proxy.socks { "socks5h" } else { "http" });
            client.proxy = client.proxy.map(|text| text.replace("{{proxy}}", &url));
        }
        self.runs().insert(id.clone(), run);
        let report_url = format!("http://{}/report/{id}", self.address);
        Ok(Begun { base_url: client.base_url.clone(), report_url, client })
    }

    pub(super) fn run(&self, id: &str) -> Option<Arc<Run>> {
        self.runs().get(id).cloned()
    }

    pub(super) fn tasks(&self) -> MutexGuard<'_, Vec<JoinHandle<()>>> {
        self.tasks.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn runs(&self) -> MutexGuard<'_, HashMap<String, Arc<Run>>> {
        self.runs.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Handler for Service {
    async fn handle(
        self: &Arc<Self>,
        connection: &Connection,
        request: Request<Incoming>,
    ) -> Result<Response<Body>, h2::Error> {
        let origin = request.headers().contains_key(header::ORIGIN);
        let is_preflight = request.headers().get(header::ACCESS_CONTROL_REQUEST_METHOD).is_some();
        let (mut answer, then) = if request.method() == Method::OPTIONS && is_preflight {
            (preflight(request.headers()), AfterReply::Close)
        } else {
            route(self, connection, request).await?
        };
        let headers = answer.headers_mut();
        if origin {
            headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
            headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("*"));
        }
        match then {
            // An HTTP library may send a request again when a connection that was used before breaks. On a fresh one, what the
            // client sends is its own doing. HTTP/2 has no such header.
            AfterReply::Close if !connection.http2 => {
                headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
            }
            AfterReply::CloseAfterMs(idle) => connection.close_after(Duration::from_millis(idle)),
            AfterReply::Close | AfterReply::Keep => {}
        }
        Ok(answer)
    }
}

/// Answers a CORS preflight request.
fn preflight(requested: &HeaderMap) -> Response<Body> {
    let mut answer = Response::new(Body::empty());
    *answer.status_mut() = StatusCode::NO_CONTENT;
    let headers = answer.headers_mut();
    for (name, allowance) in [
        (header::ACCESS_CONTROL_REQUEST_METHOD, header::ACCESS_CONTROL_ALLOW_METHODS),
        (header::ACCESS_CONTROL_REQUEST_HEADERS, header::ACCESS_CONTROL_ALLOW_HEADERS),
    ] {
        if let Some(value) = requested.get(name) {
            headers.insert(allowance, value.clone());
        }
    }
    headers.insert("access-control-allow-private-network", HeaderValue::from_static("true"));
    headers.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600"));
    answer
}

async fn route(
    service: &Arc<Service>,
    connection: &Connection,
    request: Request<Incoming>,
) -> Result<(Response<Body>, AfterReply), h2::Error> {
    let whole = request.uri().path_and_query().map_or("/", |target| target.as_str()).to_owned();
    let mut parts = whole.splitn(5, '/').skip(1);
    let (what, name, run, rest) = (parts.next(), parts.next(), parts.next(), parts.next());
    let answer = match (what, name, run) {
        (Some("vectors"), None, None) => {
            let cases: Vec<_> = service.vectors.cases().collect();
            json_answer(StatusCode::OK, &json!({ "cases": cases }))
        }
        (Some("runs"), Some(name), None) => match service.begin(name) {
            Ok(begun) => json_answer(StatusCode::CREATED, &begun),
            Err(error) => json_answer(StatusCode::NOT_FOUND, &json!({ "error": error })),
        },
        (Some(what @ ("report" | "case" | "other")), Some(name), Some(run)) => {
            // The target of a request right below the base URL may be a bare query.
            let (run, query) = run.split_once('?').map_or((run, None), |(run, query)| (run, Some(query)));
            let target = match (rest, query) {
                (Some(rest), _) => format!("/{rest}"),
                (None, Some(query)) => format!("?{query}"),
                (None, None) => String::new(),
            };
            match service.run(&format!("{name}/{run}")) {
                None => nothing_here(&whole),
                Some(run) if what == "report" => json_answer(StatusCode::OK, &run.report().await),
                Some(run) => {
                    let (head, body) = request.into_parts();
                    let body = axum::body::to_bytes(Body::new(body), usize::MAX).await.unwrap_or_default().into();
                    let seen = Seen { method: head.method, target, headers: head.headers, body };
                    if what == "case" {
                        return play(&run, connection, &seen).await;
                    }
                    run.strayed(&seen);
                    json_answer(StatusCode::OK, &json!({ "error": "this is another host" }))
                }
            }
        }
        _ => nothing_here(&whole),
    };
    Ok((answer, AfterReply::Close))
}

fn nothing_here(target: &str) -> Response<Body> {
    json_answer(StatusCode::NOT_FOUND, &json!({ "error": format!("nothing is at {target}") }))
}
