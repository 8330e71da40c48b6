//! What a client and a call are made with.

use std::collections::HashMap;
use std::time::Duration;

use uphunt::{Backoff, CallOptions, Client, ClientBuilder, Endpoint, Pacing, PollSchedule, RateLimit, WaitOptions};

use crate::calls::Connections;
use crate::{Failure, Header};

/// What a client is made with. What is left out has the core's default, see [`ClientBuilder`].
#[derive(Default, uniffi::Record)]
pub struct ClientSettings {
    /// The API key; without it, `UPHUNT_API_KEY` of the environment.
    #[uniffi(default)]
    pub api_key: Option<String>,
    /// Sends no key, also none of the environment.
    #[uniffi(default)]
    pub without_key: bool,
    /// Where the service is; without it, `UPHUNT_BASE_URL` of the environment, else `https://uphunt.io`.
    #[uniffi(default)]
    pub base_url: Option<String>,
    /// Allows plain `http` to another machine.
    #[uniffi(default)]
    pub allow_http: bool,
    /// Headers to send with every request.
    #[uniffi(default)]
    pub headers: Vec<Header>,
    /// What stands in `User-Agent` before the SDK's own name.
    #[uniffi(default)]
    pub user_agent: Option<String>,
    /// A proxy for all requests, such as `http://proxy.local:3128`.
    #[uniffi(default)]
    pub proxy: Option<String>,
    /// How long making a connection may take.
    #[uniffi(default)]
    pub connect_timeout: Option<Duration>,
    /// Other limits than the documented ones.
    #[uniffi(default)]
    pub limits: HashMap<Endpoint, Vec<RateLimit>>,
    /// How many requests may be under way at once.
    #[uniffi(default)]
    pub max_in_flight: Option<i64>,
}

// Not derived, because that would show the key.
impl std::fmt::Debug for ClientSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientSettings").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}

/// How calls are made, see [`CallOptions`]. What is left out stays as it is.
#[derive(Debug, Default, uniffi::Record)]
pub struct CallSettings {
    /// How long one attempt may take.
    #[uniffi(default)]
    pub timeout: Option<Duration>,
    /// How long a whole call may take.
    #[uniffi(default)]
    pub deadline: Option<Duration>,
    /// Lets a call take as long as it takes.
    #[uniffi(default)]
    pub without_deadline: bool,
    /// Attempts after the first; 0 means none.
    #[uniffi(default)]
    pub max_retries: Option<i64>,
    /// The waits between attempts.
    #[uniffi(default)]
    pub backoff: Option<Backoff>,
    /// What to do about the documented limits.
    #[uniffi(default)]
    pub pacing: Option<Pacing>,
}

/// How to wait for an application to settle. What is left out is by the documented rhythm.
#[derive(Debug, Default, uniffi::Record)]
pub struct WaitSettings {
    /// How long to wait in all; 5 minutes by default.
    #[uniffi(default)]
    pub timeout: Option<Duration>,
    /// Asks this often from beginning to end, without jitter, instead of by the documented rhythm.
    #[uniffi(default)]
    pub poll_interval: Option<Duration>,
}

impl ClientSettings {
    pub(crate) fn build(self, calls: &CallSettings) -> Result<Client, Failure> {
        let set = |builder: ClientBuilder, value, set: fn(ClientBuilder, String) -> ClientBuilder| match value {
            Some(value) => set(builder, value),
            None => builder,
        };
        let mut builder = Client::builder().allow_http(self.allow_http).options(calls.over(CallOptions::default())?);
        builder = set(builder, self.api_key, ClientBuilder::api_key);
        builder = set(builder, self.base_url, ClientBuilder::base_url);
        builder = set(builder, self.user_agent, ClientBuilder::user_agent);
        builder = set(builder, self.proxy, ClientBuilder::proxy);
        if self.without_key {
            builder = builder.without_key();
        }
        if let Some(timeout) = self.connect_timeout {
            builder = builder.connect_timeout(timeout);
        }
        if let Some(requests) = self.max_in_flight {
            builder = builder.max_in_flight(counted("maxInFlight", requests)?);
        }
        for (endpoint, limits) in &self.limits {
            builder = builder.limits(*endpoint, limits);
        }
        for Header { name, value } in self.headers {
            builder = builder.header(name, value);
        }
        builder = builder.from_env();
        let connections = Connections::new(builder.native_options()?)?;
        Ok(builder.transport(connections).build()?)
    }
}

impl CallSettings {
    /// These options, changed as it says.
    pub(crate) fn over(&self, mut options: CallOptions) -> Result<CallOptions, Failure> {
        if let Some(timeout) = self.timeout {
            options = options.timeout(timeout);
        }
        if self.without_deadline {
            options = options.deadline(None);
        } else if let Some(deadline) = self.deadline {
            options = options.deadline(deadline);
        }
        if let Some(retries) = self.max_retries {
            options = options.max_retries(counted("maxRetries", retries)?);
        }
        if let Some(backoff) = self.backoff {
            options = options.backoff(backoff);
        }
        if let Some(pacing) = self.pacing {
            options = options.pacing(pacing);
        }
        Ok(options)
    }
}

impl WaitSettings {
    pub(crate) fn options(&self) -> WaitOptions<'static> {
        let mut options = WaitOptions::new();
        if let Some(timeout) = self.timeout {
            options = options.timeout(timeout);
        }
        if let Some(interval) = self.poll_interval {
            let even = PollSchedule { interval, slow_interval: interval, jitter: 0.0, ..PollSchedule::default() };
            options = options.schedule(even);
        }
        options
    }
}

/// A whole number of at least 0, where the languages have only signed ones.
pub(crate) fn counted<T: TryFrom<i64>>(field: &str, number: i64) -> Result<T, Failure> {
    T::try_from(number).map_err(|_| {
        let hint = if number < 0 { "Give 0 or more." } else { "Give a smaller number." };
        Failure::refused(field, format!("{field} is {number}"), hint)
    })
}
