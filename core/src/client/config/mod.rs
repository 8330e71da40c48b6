//! Configuration of clients, calls and waits. Every binding hands its users' options over in this form.
//!
//! Keys are camelCase. Every duration is a number of seconds, which may have a fraction.

mod calls;
mod read;
mod waits;

use std::convert::identity;
use std::ffi::OsString;
use std::fmt;
use std::time::Duration;

pub use calls::{CallConfig, DeadlineSetting};
pub use waits::{BulkConfig, WaitConfig};

pub(super) use self::read::NO_TIME;
use self::read::{Entries, Limits, count, read_config, time_limit};
use crate::http::Endpoint;
use crate::policy::rate_limit::RateLimit;

/// How a [`Client`](crate::Client) is made. Build one with [`ClientBuilder`](crate::ClientBuilder), or read it from any
/// serde format with [`read`](Self::read).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientConfig {
    /// The API key. [`with_env`](Self::with_env) takes it from `UPHUNT_API_KEY`.
    pub api_key: Option<String>,
    /// Sends no key: for a proxy of your own that adds it. Default `false`.
    pub without_key: bool,
    /// Base URL of the service; may have a path. Default `https://uphunt.io`.
    pub base_url: Option<String>,
    /// Allows plain `http` to other machines than this one. Default `false`.
    pub allow_http: bool,
    /// Headers to send with every request.
    pub headers: Vec<(String, String)>,
    /// Product to name in `User-Agent` before the SDK's own name and version.
    pub user_agent: Option<String>,
    /// Rate limits that replace an endpoint's documented ones.
    pub limits: Vec<(Endpoint, Vec<RateLimit>)>,
    /// How many requests may be in flight at once. Default 256; 0 is refused. Ignored on WebAssembly.
    pub max_in_flight: Option<u32>,
    /// How long establishing a connection may take. Default 10 s. Native transport only.
    pub connect_timeout: Option<Duration>,
    /// Proxy for all requests: `http://`, `https://` or, with the feature `socks`, `socks5://`. Native transport only.
    pub proxy: Option<String>,
    /// Hosts to reach without the proxy, as in `NO_PROXY`: `example.com,10.0.0.0/8,host:8443`. Native transport only.
    pub no_proxy: Option<String>,
    /// PEM certificates to trust beside the system's. Native transport only.
    pub ca_certificates: Option<String>,
    /// PEM certificate chain and private key to present to the server. Native transport only.
    pub client_certificate: Option<String>,
    /// How calls are made.
    pub calls: CallConfig,
}

read_config!(ClientConfig, "client", {
    "apiKey" => api_key: identity,
    "withoutKey" => without_key: Option::unwrap_or_default,
    "baseUrl" => base_url: identity,
    "allowHttp" => allow_http: Option::unwrap_or_default,
    "headers" => headers: |headers: Option<Entries<String>>| headers.unwrap_or_default().0,
    "userAgent" => user_agent: identity,
    "limits" => limits: |limits: Option<Limits>| limits.unwrap_or_default().0,
    "maxInFlight" => max_in_flight: count,
    "connectTimeout" => connect_timeout: time_limit,
    "proxy" => proxy: identity,
    "noProxy" => no_proxy: identity,
    "caCertificates" => ca_certificates: identity,
    "clientCertificate" => client_certificate: identity,
}, nested: calls: CallConfig);

impl ClientConfig {
    /// Fills the API key and the base URL, where they are not set, from `UPHUNT_API_KEY` and `UPHUNT_BASE_URL`. Empty
    /// variables count as not set. On WebAssembly there is no environment to read.
    #[must_use]
    pub fn with_env(mut self) -> Self {
        // A value that is not Unicode must not count as not set: requests would go to the default URL.
        let text = |value: OsString| value.to_string_lossy().into_owned();
        let read = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(text);
        if !self.without_key {
            self.api_key = self.api_key.or_else(|| read("UPHUNT_API_KEY"));
        }
        self.base_url = self.base_url.or_else(|| read("UPHUNT_BASE_URL"));
        self
    }
}

impl fmt::Debug for ClientConfig {
    /// Without the API key, the proxy's password and the private key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hidden = |secret: &Option<String>| secret.as_ref().map(|_| "[hidden]");
        f.debug_struct("ClientConfig")
            .field("api_key", &hidden(&self.api_key))
            .field("base_url", &self.base_url)
            .field("proxy", &hidden(&self.proxy))
            .field("client_certificate", &hidden(&self.client_certificate))
            .field("max_in_flight", &self.max_in_flight)
            .field("calls", &self.calls)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::http::Pacing;
    use crate::policy::backoff::Backoff;
    use crate::policy::poll::PollSchedule;

    fn refusal(config: serde_json::Value) -> (String, String) {
        let error = ClientConfig::read(config).unwrap_err();
        (error.field.clone().unwrap_or_default(), error.message.clone())
    }

    #[test]
    fn a_time_limit_of_0_and_an_unreadable_certificate_are_refused_by_name() {
        for name in ["timeout", "connectTimeout"] {
            assert_eq!(refusal(json!({ name: 0 })).0, name);
        }
        let damaged = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
        let builders = [
            ("timeout", crate::Client::builder().timeout(Duration::ZERO)),
            ("connectTimeout", crate::Client::builder().connect_timeout(Duration::ZERO)),
            ("caCertificates", crate::Client::builder().ca_certificates(damaged)),
        ];
        for (field, builder) in builders {
            assert_eq!(builder.api_key("sk_uphunt_0123456789").build().unwrap_err().field.as_deref(), Some(field));
        }
    }

    #[test]
    fn every_option_is_read() {
        let config = ClientConfig::read(json!({
            "apiKey": "sk_uphunt_0123", "baseUrl": "https://example.com", "headers": {"x-team": "a"},
            "limits": {"apply": [{"requests": 5, "per": 60}]}, "maxInFlight": 8.0, "connectTimeout": 1.5, "timeout": 10,
            "deadline": null, "maxRetries": 0, "backoff": [0.1, 2], "pacing": "fail_fast", "proxy": null,
        }))
        .unwrap();
        assert_eq!(config.headers, [("x-team".to_owned(), "a".to_owned())]);
        assert_eq!(config.limits, [(Endpoint::Apply, vec![RateLimit::per_minute(5)])]);
        assert_eq!((config.max_in_flight, config.connect_timeout), (Some(8), Some(Duration::from_millis(1_500))));
        let calls = CallConfig::new()
            .timeout(Duration::from_secs(10))
            .deadline(None)
            .max_retries(0)
            .backoff(Backoff { base: Duration::from_millis(100), cap: Duration::from_secs(2) })
            .pacing(Pacing::FailFast);
        assert_eq!(config.calls, calls);
        assert!(!format!("{config:?}").contains("sk_uphunt_0123"));
    }

    #[test]
    fn unknown_options_are_refused_by_name_with_the_closest_known_one() {
        for (key, close) in [
            ("maxRetry", "maxRetries"),
            ("max_retries", "maxRetries"),
            ("baseURL", "baseUrl"),
            ("apikey", "apiKey"),
            ("timeOut", "timeout"),
        ] {
            let (field, message) = refusal(json!({ key: 1 }));
            assert_eq!(field, key);
            assert!(message.ends_with(&format!("did you mean `{close}`?")), "{message}");
        }
        assert_eq!(refusal(json!({"colour": 1})).1, "colour: there is no such option");
    }

    #[test]
    fn refused_values_name_their_option() {
        for (config, field) in [
            (json!({"timeout": -1}), "timeout"),
            (json!({"deadline": "soon"}), "deadline"),
            (json!({"maxRetries": 1.5}), "maxRetries"),
            (json!({"pacing": "fast"}), "pacing"),
            (json!({"limits": {"aply": []}}), "limits"),
            (json!({"headers": {"x": 1}}), "headers.x"),
            (json!({"backoff": {"bas": 1}}), "backoff"),
        ] {
            assert!(refusal(config.clone()).0.starts_with(field), "{config}");
        }
    }

    #[test]
    fn an_endless_deadline_is_none_and_an_absent_one_is_unchanged() {
        let read = |config| CallConfig::read(config).unwrap();
        assert_eq!(read(json!({"deadline": 1e300})).deadline, Some(DeadlineSetting::Unlimited));
        let five = read(json!({"deadline": 5}));
        assert_eq!(read(json!({"timeout": 1})).or(five).deadline, Some(DeadlineSetting::After(Duration::from_secs(5))));
        assert_eq!(serde_json::to_value(five).unwrap(), json!({"deadline": 5.0}));
    }

    #[test]
    fn a_poll_schedule_is_a_name_an_interval_or_an_object() {
        let read =
            |schedule: serde_json::Value| WaitConfig::read(json!({"schedule": schedule})).map(|wait| wait.schedule);
        assert_eq!(read(json!("documented")).unwrap(), PollSchedule::default());
        let even = read(json!(2)).unwrap();
        assert_eq!(
            (even.interval, even.slow_interval, even.jitter),
            (Duration::from_secs(2), Duration::from_secs(2), 0.0)
        );
        assert_eq!(read(json!({"slowInterval": 30})).unwrap().slow_interval, Duration::from_secs(30));
        assert!(read(json!("often")).is_err() && read(json!({"jitter": 2})).is_err() && read(json!(-1)).is_err());
    }
}
