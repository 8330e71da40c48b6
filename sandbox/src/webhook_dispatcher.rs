//! Sends webhooks, and checks their targets.

use std::time::Duration;

use reqwest::Url;
use reqwest::header::CONTENT_TYPE;
use reqwest::redirect::Policy;

use crate::clock::Clock;
use crate::store::deliveries::{Attempt, OutgoingDelivery};

/// How long a receiver may take to respond (`docs/api.md`, "Webhooks").
const TIMEOUT: Duration = Duration::from_secs(10);
/// The header whose value a receiver de-duplicates by (`docs/api.md`, "Webhooks").
const DELIVERY_HEADER: &str = "x-uphunt-delivery";

/// An HTTP client for deliveries.
#[derive(Debug, Clone)]
pub(crate) struct WebhookDispatcher {
    client: reqwest::Client,
}

impl WebhookDispatcher {
    /// Creates a dispatcher that follows no redirects and uses no proxy: a delivery goes to the registered URL.
    pub(crate) fn new() -> reqwest::Result<Self> {
        // The process may have a provider already, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder().timeout(TIMEOUT).redirect(Policy::none()).no_proxy().build()?;
        Ok(Self { client })
    }

    /// One attempt.
    pub(crate) async fn send(&self, delivery: &OutgoingDelivery, clock: &Clock) -> Attempt {
        let request = self
            .client
            .post(&delivery.url)
            .header(CONTENT_TYPE, "application/json")
            .header(DELIVERY_HEADER, &delivery.id)
            .body(delivery.body.to_string());
        let answer = request.send().await;
        let at = clock.now_ms();
        match answer {
            Ok(answer) => Attempt { at, status: Some(answer.status().as_u16()), error: None },
            Err(error) => Attempt { at, status: None, error: Some(error.without_url().to_string()) },
        }
    }
}

/// Whether events may be sent to this URL. Loopback is always allowed; other hosts only with `--allow-remote-webhooks`.
pub(crate) fn check_target(url: &str, remote: bool) -> Result<(), String> {
    let parsed = Url::parse(url).map_err(|error| format!("`{url}` is not a URL: {error}"))?;
    if !matches!(parsed.scheme(), "http" | "https") {
        return Err("a webhook is an http or https URL".to_owned());
    }
    let host = parsed.host_str().unwrap_or_default().trim_matches(['[', ']']);
    let loopback = host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback());
    if loopback || remote {
        Ok(())
    } else {
        Err("only loopback targets are allowed; start the sandbox with --allow-remote-webhooks for others".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::check_target;

    #[test]
    fn webhooks_go_to_this_machine_only_unless_allowed() {
        for url in ["http://127.0.0.1:9/x", "http://localhost/x", "http://[::1]:8080/"] {
            assert!(check_target(url, false).is_ok(), "{url}");
        }
        for url in ["http://example.com/", "https://10.0.0.1/", "http://localhost.example.com/"] {
            assert!(check_target(url, false).is_err(), "{url}");
            assert!(check_target(url, true).is_ok(), "{url}");
        }
        assert!(check_target("file:///etc/passwd", true).is_err());
    }
}
