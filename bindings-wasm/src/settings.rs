//! How a client is made and makes its calls.

use uphunt::time::Duration;

use uphunt::model::{Extra, FromJson, JsonValue};
use uphunt::transport::FetchTransport;
use uphunt::{Backoff, CallOptions, Client, Error, PollSchedule, RateLimit, WaitOptions};

use wasm_bindgen::JsValue;

use crate::input::{fitted, read};
use crate::output::refused;

/// What a client is made with. What is left out has the core's default.
#[derive(FromJson)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ClientSettings {
    api_key: Option<String>,
    #[serde(default)]
    without_key: bool,
    base_url: Option<String>,
    #[serde(default)]
    allow_http: bool,
    #[serde(default)]
    headers: Extra,
    user_agent: Option<String>,
    #[serde(default)]
    limits: Extra,
}

/// How calls are made. What is left out stays as it is.
#[derive(FromJson)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct CallSettings {
    timeout_ms: Option<f64>,
    deadline_ms: Option<f64>,
    max_retries: Option<f64>,
    backoff_ms: Option<JsonValue>,
    pacing: Option<String>,
}

/// How to wait for an application. What is left out is by the documented rhythm.
#[derive(FromJson)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WaitSettings {
    wait_timeout_ms: Option<f64>,
    interval_ms: Option<f64>,
}

/// A client of these settings.
pub(crate) fn client(settings: &str, options: &str, fetch: JsValue) -> Result<Client, Error> {
    let options = calls(options, CallOptions::default())?;
    read::<ClientSettings>("options", settings)?.build(options, fetch)
}

/// These options, changed as it is said.
pub(crate) fn calls(changes: &str, mut options: CallOptions) -> Result<CallOptions, Error> {
    let changes: JsonValue = read("options", changes)?;
    if changes.get("deadlineMs").is_some_and(JsonValue::is_null) {
        options.deadline = None;
    }
    fitted::<CallSettings>("options", changes)?.over(options)
}

impl ClientSettings {
    fn build(self, calls: CallOptions, fetch: JsValue) -> Result<Client, Error> {
        let mut builder = Client::builder().allow_http(self.allow_http).options(calls);
        if let Some(key) = self.api_key {
            builder = builder.api_key(key);
        }
        if self.without_key {
            builder = builder.without_key();
        }
        if let Some(url) = self.base_url {
            builder = builder.base_url(url);
        }
        if let Some(product) = self.user_agent {
            builder = builder.user_agent(product);
        }
        for (name, value) in self.headers {
            let value = fitted::<String>(&["headers.", &name].concat(), value)?;
            builder = builder.header(name, value);
        }
        for (name, windows) in &self.limits {
            builder = builder.limits(name.parse()?, &limits(windows)?);
        }
        builder.transport(FetchTransport::with(fetch)).build()
    }
}

impl CallSettings {
    fn over(self, mut options: CallOptions) -> Result<CallOptions, Error> {
        if let Some(timeout) = self.timeout_ms {
            options.timeout = milliseconds("timeoutMs", timeout)?;
        }
        if let Some(deadline) = self.deadline_ms {
            options.deadline = Some(milliseconds("deadlineMs", deadline)?);
        }
        if let Some(retries) = self.max_retries {
            options.max_retries = whole("maxRetries", retries)?;
        }
        if let Some(backoff) = self.backoff_ms {
            let (base, cap) = pair("backoffMs", &backoff)?;
            options.backoff = Backoff { base: milliseconds("backoffMs", base)?, cap: milliseconds("backoffMs", cap)? };
        }
        if let Some(pacing) = self.pacing {
            options.pacing = pacing.parse()?;
        }
        Ok(options)
    }
}

impl WaitSettings {
    pub(crate) fn options(self) -> Result<WaitOptions<'static>, Error> {
        let mut options = WaitOptions::new();
        if let Some(timeout) = self.wait_timeout_ms {
            options = options.timeout(milliseconds("waitTimeoutMs", timeout)?);
        }
        if let Some(interval) = self.interval_ms {
            let interval = milliseconds("intervalMs", interval)?;
            let even = PollSchedule { interval, slow_interval: interval, jitter: 0.0, ..PollSchedule::default() };
            options = options.schedule(even);
        }
        Ok(options)
    }
}

/// A span of time, to the microsecond. More than can be counted, which JavaScript gives for `Infinity`, is as long as can be.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is in range")]
fn milliseconds(field: &str, given: f64) -> Result<Duration, Error> {
    // A thousand years.
    const LONGEST: f64 = 31_557_600e6;
    if given > LONGEST {
        return Ok(Duration::MAX);
    }
    if given >= 0.0 {
        return Ok(Duration::from_micros((given * 1e3) as u64));
    }
    Err(refused(field, [field, " is no span of time"].concat(), "Give milliseconds, 0 or more."))
}

/// A count of something.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::float_cmp,
    reason = "it is whole and in range"
)]
pub(crate) fn whole(field: &str, given: f64) -> Result<u32, Error> {
    if given.trunc() == given && (0.0..=f64::from(u32::MAX)).contains(&given) {
        return Ok(given as u32);
    }
    Err(refused(field, [field, " is no count"].concat(), "Give a whole number, 0 or more."))
}

/// `[[600, 60000]]`: 600 requests in any minute.
fn limits(windows: &JsonValue) -> Result<Vec<RateLimit>, Error> {
    let mut limits = Vec::new();
    for window in windows.as_array().ok_or_else(|| no_pair("limits"))? {
        let (requests, per) = pair("limits", window)?;
        limits.push(RateLimit { requests: whole("limits", requests)?, per: milliseconds("limits", per)? });
    }
    Ok(limits)
}

/// Two numbers.
fn pair(field: &str, value: &JsonValue) -> Result<(f64, f64), Error> {
    let numbers = match value.as_array().map(Vec::as_slice) {
        Some([one, other]) => one.as_f64().zip(other.as_f64()),
        _ => None,
    };
    numbers.ok_or_else(|| no_pair(field))
}

fn no_pair(field: &str) -> Error {
    let hint = "Give backoffMs as [base, cap], and each limit as [requests, milliseconds].";
    refused(field, [field, " is not made of pairs of numbers"].concat(), hint)
}
