//! Something between client and service: a gateway that adds a path, or a proxy.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{Response, StatusCode};
use tokio::net::TcpListener;

/// Passes every request on, and remembers how its target was written.
pub(crate) struct Forwarder {
    pub(crate) url: String,
    targets: Arc<Mutex<Vec<String>>>,
}

impl Forwarder {
    /// Passes requests on to `service` after taking `prefix` off their path; others are answered 404.
    pub(crate) async fn to(service: &str, prefix: &'static str) -> Self {
        let targets = Arc::new(Mutex::new(Vec::new()));
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let (service, ears) = (service.to_owned(), Arc::clone(&targets));
        let router = Router::new().fallback(move |request: Request| {
            let (service, http) = (service.clone(), http.clone());
            ears.lock().unwrap().push(request.uri().to_string());
            async move { forward(&http, &service, prefix, request).await }
        });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, targets }
    }

    pub(crate) fn targets(&self) -> Vec<String> {
        self.targets.lock().unwrap().clone()
    }
}

async fn forward(http: &reqwest::Client, service: &str, prefix: &str, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let target = parts.uri.path_and_query().map_or("/", |target| target.as_str());
    let Some(target) = target.strip_prefix(prefix) else {
        return Response::builder().status(StatusCode::NOT_FOUND).body(Body::empty()).unwrap();
    };
    let mut onward = http.request(parts.method, format!("{service}{target}"));
    for (name, value) in parts.headers.iter().filter(|(name, _)| *name != "host") {
        onward = onward.header(name, value);
    }
    let answer = onward.body(to_bytes(body, usize::MAX).await.unwrap()).send().await.unwrap();
    let mut response = Response::builder().status(answer.status());
    for (name, value) in answer.headers().iter().filter(|(name, _)| *name != "transfer-encoding") {
        response = response.header(name, value);
    }
    response.body(Body::from(answer.bytes().await.unwrap())).unwrap()
}
