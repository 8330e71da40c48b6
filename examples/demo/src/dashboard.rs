//! What a person clicks in the dashboard, done over HTTP.

use anyhow::{Context as _, bail};
use serde_json::{Value, json};
use uphunt_sandbox::Sandbox;

/// The sandbox's dashboard, and the account made in it.
pub(crate) struct Dashboard {
    http: reqwest::Client,
    url: String,
    token: String,
}

/// An account that is set up but for its key and its invitation.
pub(crate) struct Account {
    pub(crate) id: i64,
    pub(crate) developer_url: String,
}

impl Dashboard {
    pub(crate) fn new(sandbox: &Sandbox) -> Self {
        Self {
            http: reqwest::Client::new(),
            url: sandbox.url().to_owned(),
            token: sandbox.dashboard_token().to_owned(),
        }
    }

    async fn ask(&self, method: reqwest::Method, path: &str, body: Option<Value>) -> anyhow::Result<Value> {
        let mut request = self.http.request(method, format!("{}/sandbox/{path}", self.url)).bearer_auth(&self.token);
        if let Some(body) = body {
            request = request.header("content-type", "application/json").body(body.to_string());
        }
        let response = request.send().await?;
        let (status, text) = (response.status(), response.text().await?);
        if !status.is_success() {
            bail!("the dashboard answered {path} with {status}: {text}");
        }
        if text.is_empty() {
            Ok(Value::Null)
        } else {
            serde_json::from_str(&text).with_context(|| format!("{path}: {text}"))
        }
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> anyhow::Result<Value> {
        self.ask(reqwest::Method::POST, path, Some(body)).await
    }

    pub(crate) async fn get(&self, path: &str) -> anyhow::Result<Value> {
        self.ask(reqwest::Method::GET, path, None).await
    }

    /// Signs up, and sets up an agency with freelancers in it.
    pub(crate) async fn sign_up(&self) -> anyhow::Result<Account> {
        let account = self.post("accounts", json!({"email": "you@example.com"})).await?;
        let id = account["id"].as_i64().context("the account has no id")?;
        let developer_url = account["businessDeveloper"]["profileUrl"].as_str().context("no business developer")?;
        let agency = json!({"name": "Fjord Software", "agencyPlus": true, "profileComplete": true, "connects": 200});
        self.post(&format!("accounts/{id}/agency"), agency).await?;
        let freelancers = [
            json!({"name": "Ada Berg", "title": "Backend engineer", "hourlyRate": 85, "specializations": [{"title": "Rust engineer", "hourlyRate": 95}]}),
            json!({"name": "Jonas Lie", "title": "Full-stack developer", "hourlyRate": 65,
                   "specializations": [{"title": "TypeScript and React", "hourlyRate": 70}, {"title": "Python automation", "hourlyRate": 60}]}),
            json!({"name": "Mina Holm", "title": "Mobile developer", "hourlyRate": 75, "specializations": [{"title": "Kotlin and Android", "hourlyRate": 80}]}),
        ];
        for freelancer in freelancers {
            self.post(&format!("accounts/{id}/agency/freelancers"), freelancer).await?;
        }
        Ok(Account { id, developer_url: developer_url.to_owned() })
    }

    /// Makes an API key. It is shown this once.
    pub(crate) async fn make_key(&self, account: &Account) -> anyhow::Result<String> {
        let key = self.post(&format!("accounts/{}/keys", account.id), json!({})).await?;
        Ok(key["apiKey"].as_str().context("no key was shown")?.to_owned())
    }

    /// Invites the business developer, as one does on Upwork.
    pub(crate) async fn invite(&self, account: &Account) -> anyhow::Result<()> {
        let invitation = json!({"profileUrl": account.developer_url});
        self.post(&format!("accounts/{}/agency/invitations", account.id), invitation).await.map(drop)
    }

    pub(crate) async fn break_next(&self, fault: &str) -> anyhow::Result<()> {
        self.post("faults", json!({"faults": [fault]})).await.map(drop)
    }
}
