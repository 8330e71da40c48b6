//! A server with scripted responses, which records its requests.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, Response};
use tokio::net::TcpListener;

/// A request as it came.
#[derive(Debug, Clone)]
pub(crate) struct Heard {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Heard {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

pub(crate) struct Script {
    pub(crate) url: String,
    heard: Arc<Mutex<Vec<Heard>>>,
}

impl Script {
    /// Responds by the request and the number of requests before it.
    pub(crate) async fn new(answer: impl Fn(&Heard, usize) -> (u16, String) + Send + Sync + 'static) -> Self {
        let heard = Arc::new(Mutex::new(Vec::new()));
        let (ears, answer) = (Arc::clone(&heard), Arc::new(answer));
        let router = Router::new().fallback(move |request: Request| {
            let (ears, answer) = (Arc::clone(&ears), Arc::clone(&answer));
            async move {
                let request = read(request).await;
                let mut heard = ears.lock().unwrap();
                let (status, body) = answer(&request, heard.len());
                heard.push(request);
                let answer = Response::builder().status(status).header("content-type", "application/json");
                answer.body(Body::from(body)).unwrap()
            }
        });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, heard }
    }

    /// Answers the same to everything.
    pub(crate) async fn always(status: u16, body: &str) -> Self {
        let body = body.to_owned();
        Self::new(move |_, _| (status, body.clone())).await
    }

    pub(crate) fn heard(&self) -> Vec<Heard> {
        self.heard.lock().unwrap().clone()
    }
}

async fn read(request: Request) -> Heard {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
    Heard { method: parts.method.to_string(), target: parts.uri.to_string(), headers: parts.headers, body }
}
