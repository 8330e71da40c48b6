//! A bare HTTP caller: what `curl` would send, without a policy of its own.
#![allow(dead_code, unreachable_pub, reason = "each test file uses the part it needs")]

use std::time::Duration;

use reqwest::{Method, RequestBuilder, Response};
use serde_json::{Value, json};
use uphunt_sandbox::Sandbox;

pub const TIMEOUT: Duration = Duration::from_secs(20);

pub struct Caller {
    pub http: reqwest::Client,
    pub url: String,
    pub key: String,
    pub token: String,
}

pub struct Answer {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub body: Value,
}

impl Answer {
    pub fn text(&self, field: &str) -> &str {
        self.body[field].as_str().unwrap_or_default()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    pub fn number(&self, name: &str) -> i64 {
        self.header(name).parse().unwrap_or(-1)
    }
}

async fn read(answer: Response) -> Answer {
    let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
    let bytes = answer.bytes().await.unwrap();
    Answer { status, headers, body: serde_json::from_slice(&bytes).unwrap_or(Value::Null) }
}

impl Caller {
    pub fn for_sandbox(sandbox: &Sandbox) -> Self {
        Self::new(sandbox.url(), sandbox.api_key(), sandbox.dashboard_token())
    }

    pub fn new(url: &str, key: &str, token: &str) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        Self { http, url: url.to_owned(), key: key.to_owned(), token: token.to_owned() }
    }

    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.http.request(method, format!("{}{path}", self.url)).header("x-api-key", &self.key)
    }

    pub async fn get(&self, path: &str) -> Answer {
        read(self.request(Method::GET, path).send().await.unwrap()).await
    }

    pub async fn post(&self, path: &str, body: &Value) -> Answer {
        read(self.request(Method::POST, path).body(body.to_string()).send().await.unwrap()).await
    }

    pub async fn try_apply(&self, job: &str) -> reqwest::Result<Answer> {
        let body = json!({ "jobId": job, "coverLetter": "Hello" }).to_string();
        let answer = self.request(Method::POST, "/api/auto-apply-v2/apply").body(body).send().await?;
        Ok(read(answer).await)
    }

    pub async fn apply(&self, job: &str) -> Answer {
        self.try_apply(job).await.unwrap()
    }

    pub async fn status_of_job(&self, job: &str) -> Answer {
        self.get(&format!("/api/auto-apply-v2/status?jobId={job}")).await
    }

    pub async fn status_of(&self, queue_id: &str) -> Answer {
        self.get(&format!("/api/auto-apply-v2/status?queueId={queue_id}")).await
    }

    pub async fn dashboard(&self, method: Method, path: &str, body: Option<Value>) -> Answer {
        let mut request = self.http.request(method, format!("{}{path}", self.url)).bearer_auth(&self.token);
        if let Some(body) = body {
            request = request.body(body.to_string());
        }
        read(request.send().await.unwrap()).await
    }
}

/// Applies and lets the application settle.
pub async fn settle(sandbox: &Sandbox, caller: &Caller, job: &str) -> Answer {
    let queued = caller.apply(job).await;
    assert_eq!(queued.status, 200, "{}", queued.body);
    sandbox.clock().advance(Duration::from_secs(60)).await.unwrap();
    caller.status_of(queued.text("queueId")).await
}
