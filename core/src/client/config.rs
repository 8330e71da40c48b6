//! Configuration of clients, calls and waits. Every binding hands its users' options over in this form.
//!
//! Keys are camelCase. Every duration is a number of seconds, which may have a fraction.

use std::collections::BTreeMap;
use std::convert::identity;
use std::fmt;
use std::time::Duration;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};

use crate::error::{Error, ErrorKind, Result};
use crate::http::{CallSettings, Endpoint, Pacing};
use crate::input::suggest;
use crate::models::ApplicationStatus;
use crate::policy::backoff::Backoff;
use crate::policy::poll::PollSchedule;
use crate::policy::rate_limit::RateLimit;
use crate::policy::retry::RetryPolicy;
use crate::serde_helpers::seconds;

/// Implements reading of a configuration struct: known keys are read into their fields, other keys are refused with the
/// closest known name.
macro_rules! read_config {
    ($config:ident, $what:literal, { $( $key:literal => $field:ident: $read:expr, )* } $(, nested: $nested:ident: $inner:ident)?) => {
        impl $config {
            /// Every key, as it is spelled in JSON.
            pub const KEYS: &'static [&'static str] = &[$( $key, )*];

            /// Reads the configuration from any serde format.
            ///
            /// # Errors
            /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when a key is unknown or its value is refused; the error's
            /// `field` names the key.
            pub fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self> {
                serde_path_to_error::deserialize(deserializer).map_err(|error| {
                    let path = error.path().to_string();
                    let field = if path == "." { "options" } else { path.as_str() };
                    let message = format!("{}: {}", field, error.inner());
                    Error::invalid_input(field, message, concat!("Check the options of the ", $what, "."))
                })
            }

            /// Reads one value into its field; `false` when the key is not one of this configuration.
            fn set<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
                match key {
                    $( $key => self.$field = $read(map.next_value()?), )*
                    _ => return read_config!(@nested self, key, map $(, $nested)?),
                }
                Ok(true)
            }
        }

        impl<'de> Deserialize<'de> for $config {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Fields;

                impl<'de> Visitor<'de> for Fields {
                    type Value = $config;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str(concat!("the options of a ", $what))
                    }

                    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<$config, A::Error> {
                        let mut config = $config::default();
                        while let Some(key) = map.next_key::<String>()? {
                            if !config.set(&key, &mut map)? {
                                let known = $config::KEYS.iter() $(.chain($inner::KEYS))?;
                                map.next_value_seed(UnknownOption(unknown_option(&key, known.copied())))?;
                            }
                        }
                        Ok(config)
                    }
                }

                deserializer.deserialize_map(Fields)
            }
        }
    };
    (@nested $self:ident, $key:ident, $map:ident) => {
        Ok(false)
    };
    (@nested $self:ident, $key:ident, $map:ident, $nested:ident) => {
        $self.$nested.set($key, $map)
    };
}

/// Refuses the value of an unknown option. Done while reading the value, so that the error's path names the option.
struct UnknownOption(String);

impl<'de> DeserializeSeed<'de> for UnknownOption {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, _: D) -> Result<(), D::Error> {
        Err(de::Error::custom(self.0))
    }
}

fn unknown_option(name: &str, known: impl Iterator<Item = &'static str>) -> String {
    match suggest(name, known) {
        Some(close) => format!("there is no such option; did you mean `{close}`?"),
        None => "there is no such option".to_owned(),
    }
}

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
    "headers" => headers: |headers: Option<Headers>| headers.unwrap_or_default().0,
    "userAgent" => user_agent: identity,
    "limits" => limits: |limits: Option<Limits>| limits.unwrap_or_default().0,
    "maxInFlight" => max_in_flight: count,
    "connectTimeout" => connect_timeout: duration,
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
        let read = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
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

const DEFAULT_TIMEOUT: Duration = Duration::from_secs(30);
const DEFAULT_DEADLINE: Duration = Duration::from_secs(90);

/// How calls are made: times, retries, pacing. A field that is `None` keeps the value it has in the client, or the default.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
pub struct CallConfig {
    /// How long one attempt may take. Default 30 s.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "seconds::option::serialize")]
    pub timeout: Option<Duration>,
    /// How long the whole call may take: attempts, waits between them, waiting for the rate limiter. Default 90 s.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<DeadlineSetting>,
    /// Attempts after the first. Default 2; 0 means none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_retries: Option<u32>,
    /// The waits between attempts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backoff: Option<Backoff>,
    /// What to do when a request would exceed a documented rate limit. Default: wait.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pacing: Option<Pacing>,
}

read_config!(CallConfig, "call", {
    "timeout" => timeout: duration,
    "deadline" => deadline: |deadline| Some(duration(deadline).filter(|deadline| *deadline < Duration::MAX).into()),
    "maxRetries" => max_retries: count,
    "backoff" => backoff: identity,
    "pacing" => pacing: identity,
});

impl CallConfig {
    /// Changes nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how long one attempt may take.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets how long the whole call may take; `None` for no limit.
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.deadline = Some(deadline.into().into());
        self
    }

    /// Sets the number of attempts after the first; 0 means none.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = Some(retries);
        self
    }

    /// Sets the waits between attempts.
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.backoff = Some(backoff);
        self
    }

    /// Sets what to do when a request would exceed a documented rate limit.
    pub fn pacing(mut self, pacing: Pacing) -> Self {
        self.pacing = Some(pacing);
        self
    }

    /// Returns the settings, with the default for every field that is `None`.
    pub(crate) fn resolve(self) -> CallSettings {
        let retry = RetryPolicy::default();
        CallSettings {
            timeout: self.timeout.unwrap_or(DEFAULT_TIMEOUT),
            deadline: self.deadline.map_or(Some(DEFAULT_DEADLINE), Into::into),
            retry: RetryPolicy {
                max_retries: self.max_retries.unwrap_or(retry.max_retries),
                backoff: self.backoff.unwrap_or(retry.backoff),
            },
            pacing: self.pacing.unwrap_or_default(),
        }
    }

    /// Returns the fields of `self`, and those of `other` where `self` has none.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            timeout: self.timeout.or(other.timeout),
            deadline: self.deadline.or(other.deadline),
            max_retries: self.max_retries.or(other.max_retries),
            backoff: self.backoff.or(other.backoff),
            pacing: self.pacing.or(other.pacing),
        }
    }
}

impl From<CallSettings> for CallConfig {
    fn from(settings: CallSettings) -> Self {
        Self {
            timeout: Some(settings.timeout),
            deadline: Some(settings.deadline.into()),
            max_retries: Some(settings.retry.max_retries),
            backoff: Some(settings.retry.backoff),
            pacing: Some(settings.pacing),
        }
    }
}

/// How long a whole call may take. In serde a number of seconds; `null` or infinity for [`Unlimited`](Self::Unlimited).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum DeadlineSetting {
    /// The call ends after this time.
    After(Duration),
    /// The call has no deadline.
    Unlimited,
}

impl From<Option<Duration>> for DeadlineSetting {
    fn from(deadline: Option<Duration>) -> Self {
        deadline.map_or(Self::Unlimited, Self::After)
    }
}

impl From<DeadlineSetting> for Option<Duration> {
    fn from(setting: DeadlineSetting) -> Self {
        match setting {
            DeadlineSetting::After(duration) => Some(duration),
            DeadlineSetting::Unlimited => None,
        }
    }
}

impl Serialize for DeadlineSetting {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Option::<Duration>::from(*self).map(|deadline| deadline.as_secs_f64()).serialize(serializer)
    }
}

/// How to wait for an application: for how long and how often to ask.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct WaitConfig {
    /// How long to wait in all, polls included. Default 300 s.
    pub timeout: Option<Duration>,
    /// How often to ask. Default: as the service documents.
    pub schedule: PollSchedule,
}

read_config!(WaitConfig, "wait", {
    "timeout" => timeout: duration,
    "schedule" => schedule: Option::unwrap_or_default,
});

/// How to carry out a batch: [`apply_many`](crate::Client::apply_many), [`wait_many`](crate::Client::wait_many) and
/// [`apply_and_wait_many`](crate::Client::apply_and_wait_many).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkConfig {
    /// How many applies may be in flight at once. Default 8; 0 is refused. The first one goes alone.
    pub concurrency: Option<u32>,
    /// Error kinds and application statuses, by name, after which no more applies are sent. Default: `out_of_credits`,
    /// `not_enough_connects`, `unauthorized` and `subscription_inactive`. An empty list stops on nothing.
    pub stop_on: Option<Vec<String>>,
    /// The most credits to spend. Reserved credits count until they are refunded.
    pub max_credits: Option<u32>,
    /// The most applications to make, however they settle.
    pub max_applications: Option<u32>,
    /// How long the whole batch may take. Default: no limit.
    pub timeout: Option<Duration>,
    /// How long and how often to ask for each application.
    pub wait: WaitConfig,
    /// Keeps a batch of [`wait_many`](crate::Client::wait_many) running when all applications have settled, until
    /// [`close`](crate::Batch::close). Default `false`.
    pub keep_open: bool,
}

read_config!(BulkConfig, "batch", {
    "concurrency" => concurrency: count,
    "stopOn" => stop_on: identity,
    "maxCredits" => max_credits: count,
    "maxApplications" => max_applications: count,
    "timeout" => timeout: duration,
    "wait" => wait: Option::unwrap_or_default,
    "keepOpen" => keep_open: Option::unwrap_or_default,
});

impl BulkConfig {
    const DEFAULT_STOP_ON: [&str; 4] =
        ["out_of_credits", "not_enough_connects", "unauthorized", "subscription_inactive"];

    /// Creates a configuration with the defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how many applies may be in flight at once.
    pub fn concurrency(mut self, applies: u32) -> Self {
        self.concurrency = Some(applies);
        self
    }

    /// Sets the error kinds and application statuses after which no more applies are sent.
    pub fn stop_on<N: Into<String>>(mut self, names: impl IntoIterator<Item = N>) -> Self {
        self.stop_on = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the most credits to spend.
    pub fn max_credits(mut self, credits: u32) -> Self {
        self.max_credits = Some(credits);
        self
    }

    /// Sets the most applications to make.
    pub fn max_applications(mut self, applications: u32) -> Self {
        self.max_applications = Some(applications);
        self
    }

    /// Sets how long the whole batch may take.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets how long and how often to ask for each application.
    pub fn wait(mut self, wait: WaitConfig) -> Self {
        self.wait = wait;
        self
    }

    /// Sets whether `wait_many` takes more applications when all have settled.
    pub fn keep_open(mut self, keep_open: bool) -> Self {
        self.keep_open = keep_open;
        self
    }

    pub(crate) fn concurrency_or_default(&self) -> u32 {
        self.concurrency.unwrap_or(8)
    }

    pub(crate) fn stop_on_or_default(&self) -> Vec<String> {
        self.stop_on.clone().unwrap_or_else(|| Self::DEFAULT_STOP_ON.map(str::to_owned).to_vec())
    }

    /// Validates the numbers and names.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput), naming the option.
    pub fn validate(&self) -> Result<()> {
        if self.concurrency == Some(0) {
            let hint = "Give at least 1, or leave it out for 8.";
            return Err(Error::invalid_input("concurrency", "concurrency is 0", hint));
        }
        let kinds = ErrorKind::ALL.iter().map(|kind| kind.as_str());
        let names = kinds.chain(ApplicationStatus::KNOWN.iter().map(ApplicationStatus::as_str));
        for name in self.stop_on.iter().flatten() {
            if !names.clone().any(|known| known == name) {
                let message = format!("stopOn: {}", not_one_of(name, names.clone()));
                return Err(Error::invalid_input("stopOn", message, "Give error kinds and application statuses."));
            }
        }
        Ok(())
    }
}

/// A duration in seconds.
#[derive(Deserialize)]
struct Seconds(#[serde(with = "seconds")] Duration);

fn duration(seconds: Option<Seconds>) -> Option<Duration> {
    seconds.map(|seconds| seconds.0)
}

/// A whole number, 0 or more; JavaScript hands over `3.0`.
struct Count(u32);

fn count(count: Option<Count>) -> Option<u32> {
    count.map(|count| count.0)
}

impl<'de> Deserialize<'de> for Count {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the number is whole and in range")]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = f64::deserialize(deserializer)?;
        if number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number) {
            return Ok(Self(number as u32));
        }
        Err(de::Error::custom(format!("{number} is not a whole number, 0 or more")))
    }
}

/// Reads `"wait"`, `"fail_fast"` or `"off"`.
impl<'de> Deserialize<'de> for Pacing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        let names = Self::ALL.iter().map(|pacing| pacing.as_str());
        Self::from_name(&name).ok_or_else(|| de::Error::custom(not_one_of(&name, names)))
    }
}

impl Serialize for Pacing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Headers by name.
#[derive(Default)]
struct Headers(Vec<(String, String)>);

impl<'de> Deserialize<'de> for Headers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries;

        impl<'de> Visitor<'de> for Entries {
            type Value = Headers;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object of header names and values")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Headers, A::Error> {
                let mut headers = Vec::new();
                while let Some(header) = map.next_entry()? {
                    headers.push(header);
                }
                Ok(Headers(headers))
            }
        }

        deserializer.deserialize_map(Entries)
    }
}

/// Rate limits by the endpoint's name: `{"apply": [{"requests": 60, "per": 60}]}`.
#[derive(Default)]
struct Limits(Vec<(Endpoint, Vec<RateLimit>)>);

impl<'de> Deserialize<'de> for Limits {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let windows: BTreeMap<String, Vec<RateLimit>> = BTreeMap::deserialize(deserializer)?;
        let read = |(name, windows): (String, _)| {
            let names = Endpoint::ALL.iter().map(|endpoint| endpoint.name());
            let endpoint = Endpoint::from_name(&name).ok_or_else(|| de::Error::custom(not_one_of(&name, names)))?;
            Ok((endpoint, windows))
        };
        windows.into_iter().map(read).collect::<Result<_, _>>().map(Self)
    }
}

fn not_one_of(name: &str, known: impl Iterator<Item = &'static str> + Clone) -> String {
    let names = known.clone().collect::<Vec<_>>().join(", ");
    match suggest(name, known) {
        Some(close) => format!("there is no `{name}`; did you mean `{close}`?"),
        None => format!("there is no `{name}`; it is one of {names}"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn refusal(config: serde_json::Value) -> (String, String) {
        let error = ClientConfig::read(config).unwrap_err();
        (error.field.clone().unwrap_or_default(), error.message.clone())
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
