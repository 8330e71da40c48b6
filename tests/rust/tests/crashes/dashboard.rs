//! A stand-in for the dashboard: the ledger, the clock, and all applications.

use std::time::Duration;

use reqwest::{Client, Method};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::program::{CONNECTS, CREDITS, Launcher, TOKEN};
use crate::{Settled, until};

/// The Connects that a proposal costs the agency.
const CONNECTS_A_PROPOSAL: i64 = 10;

pub(crate) struct Dashboard {
    client: Client,
    url: String,
}

/// Where every credit and every Connect is.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Ledger {
    granted: i64,
    available: i64,
    reserved: i64,
    pub(crate) deducted: i64,
    pub(crate) refunded: i64,
    connects: i64,
    connects_spent: i64,
    connects_bought: i64,
}

impl Ledger {
    /// Nothing was made and nothing vanished, whatever was under way when the process died.
    pub(crate) fn must_add_up(&self) {
        assert_eq!(self.granted, CREDITS, "{self:?}");
        assert_eq!(self.reserved + self.deducted + self.available, self.granted, "{self:?}");
        assert_eq!(self.connects_bought, CONNECTS, "{self:?}");
        assert_eq!(self.connects + self.connects_spent, self.connects_bought, "{self:?}");
        assert_eq!(self.connects_spent, CONNECTS_A_PROPOSAL * self.deducted, "{self:?}");
    }
}

impl Dashboard {
    pub(crate) fn new(launcher: &Launcher) -> Self {
        // The SDK chooses none for the process; plain reqwest wants one.
        let _ = rustls::crypto::ring::default_provider().install_default();
        // A connection kept from before a kill would be found dead by the first request after it.
        let client = Client::builder().no_proxy().pool_max_idle_per_host(0).build().expect("an HTTP client");
        Self { client, url: launcher.url.clone() }
    }

    pub(crate) async fn register_webhook(&self, url: &str) {
        self.ask(Method::POST, "/sandbox/webhooks", Some(json!({ "url": url }))).await;
    }

    pub(crate) async fn ledger(&self) -> Ledger {
        let ledger = self.ask(Method::GET, "/sandbox/accounts/default/ledger", None).await;
        serde_json::from_value(ledger).expect("a ledger")
    }

    /// Every application, oldest first.
    pub(crate) async fn applications(&self) -> Vec<Settled> {
        let all = self.ask(Method::GET, "/sandbox/accounts/default/applications", None).await;
        let rows = all["applications"].as_array().expect("a list");
        let text = |row: &Value, name: &str| row[name].as_str().expect("text").to_owned();
        let settled = |row: &Value| Settled {
            job: text(row, "jobId"),
            queue_id: text(row, "queueId"),
            status: text(row, "applicationStatus"),
        };
        rows.iter().map(settled).collect()
    }

    /// Lets all that is due happen, by the sandbox's clock.
    pub(crate) async fn settle_everything(&self, timeout: Duration) -> Ledger {
        until("every application settles", timeout, async || {
            self.ask(Method::POST, "/sandbox/clock", Some(json!({ "advanceMs": 60_000 }))).await;
            self.ledger().await.reserved == 0
        })
        .await;
        self.ledger().await
    }

    async fn ask(&self, method: Method, path: &str, body: Option<Value>) -> Value {
        let mut request = self.client.request(method, format!("{}{path}", self.url)).bearer_auth(TOKEN);
        if let Some(body) = body {
            request = request.body(body.to_string());
        }
        let answer = request.send().await.unwrap_or_else(|error| panic!("{path}: {error:?}"));
        let (status, body) = (answer.status(), answer.bytes().await.expect("a whole answer"));
        assert!(status.is_success(), "{path}: {status} {}", String::from_utf8_lossy(&body));
        serde_json::from_slice(&body).unwrap_or(Value::Null)
    }
}
