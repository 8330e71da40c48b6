//! What a user would write without the SDK: reqwest, used by hand.

use std::time::Duration;

use reqwest::Client;
use reqwest::redirect::Policy;
use serde::Deserialize;

/// The key that the fixed server never looks at.
pub(crate) const KEY: &str = "sk_uphunt_0123456789abcdef0123456789abcdef";

/// The status object, with the fields of [`uphunt::Application`] and no more.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, clippy::struct_field_names, reason = "decoding these very fields is what is measured")]
pub(crate) struct Status {
    queue_id: Option<String>,
    job_id: Option<String>,
    processed_job_id: Option<String>,
    application_status: String,
    application_status_message: Option<String>,
    applied_at: Option<i64>,
    processed_at: Option<i64>,
    error_message: Option<String>,
}

/// reqwest with the settings of the SDK's transport, so that the same connections are compared.
#[derive(Clone)]
pub(crate) struct ByHand {
    client: Client,
    base_url: String,
}

impl ByHand {
    /// Sends requests to this server.
    pub(crate) fn new(base_url: &str) -> anyhow::Result<Self> {
        // The SDK chooses none for the process; plain reqwest wants one.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder()
            .redirect(Policy::none())
            .retry(reqwest::retry::never())
            .connect_timeout(Duration::from_secs(10))
            .timeout(Duration::from_secs(30))
            .tcp_keepalive(Duration::from_secs(60))
            .build()?;
        Ok(Self { client, base_url: base_url.to_owned() })
    }

    /// How an application stands.
    pub(crate) async fn status(&self, queue_id: &str) -> anyhow::Result<Status> {
        let url = format!("{}/api/auto-apply-v2/status?queueId={queue_id}", self.base_url);
        let response = self.client.get(url).header("x-api-key", KEY).send().await?.error_for_status()?;
        Ok(serde_json::from_slice(&response.bytes().await?)?)
    }
}
