//! How a client is made and makes its calls, from Python's keyword arguments.

use std::collections::BTreeMap;
use std::time::Duration;

use pyo3::prelude::*;
use pyo3::types::PyDict;
use uphunt::{Backoff, CallOptions, ClientBuilder, Endpoint, RateLimit};

use crate::answer::{raise, refuse};
use crate::input;

/// Reads one keyword argument after the other.
pub(crate) struct Settings<'py>(pub(crate) Bound<'py, PyDict>);

impl<'py> Settings<'py> {
    fn get<T>(&self, name: &str, wanted: &str) -> PyResult<Option<T>>
    where
        T: for<'a> FromPyObject<'a, 'py>,
    {
        input::given(name, self.0.get_item(name)?.as_ref(), wanted)
    }

    fn seconds(&self, name: &str) -> PyResult<Option<Duration>> {
        input::seconds(name, self.0.get_item(name)?.as_ref())
    }

    fn count<T: TryFrom<i64>>(&self, name: &str, least: i64) -> PyResult<Option<T>> {
        input::count(name, self.0.get_item(name)?.as_ref(), least)
    }

    /// The options with what was given changed.
    pub(crate) fn call_options(&self, mut options: CallOptions) -> PyResult<CallOptions> {
        let py = self.0.py();
        if let Some(timeout) = self.seconds("timeout")? {
            options = options.timeout(timeout);
        }
        // For the deadline alone, `None` is a value of its own: no end.
        if self.0.contains("deadline")? {
            options = options.deadline(self.seconds("deadline")?);
        }
        if let Some(retries) = self.count("max_retries", 0)? {
            options = options.max_retries(retries);
        }
        if let Some((base, cap)) =
            self.get::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>("backoff", "two numbers of seconds")?
        {
            let (base, cap) = (input::seconds("backoff", Some(&base))?, input::seconds("backoff", Some(&cap))?);
            let fallback = Backoff::default();
            options =
                options.backoff(Backoff { base: base.unwrap_or(fallback.base), cap: cap.unwrap_or(fallback.cap) });
        }
        if let Some(pacing) = self.get::<String>("pacing", "a str")? {
            options = options.pacing(pacing.parse().map_err(|error| raise(py, error))?);
        }
        Ok(options)
    }

    /// A client by all that was given, and by the environment.
    pub(crate) fn builder(&self) -> PyResult<ClientBuilder> {
        let mut builder = uphunt::Client::builder()
            .allow_http(self.get("allow_http", "a bool")?.unwrap_or(false))
            .options(self.call_options(CallOptions::default())?);
        if let Some(timeout) = self.seconds("connect_timeout")? {
            builder = builder.connect_timeout(timeout);
        }
        if let Some(requests) = self.count("max_in_flight", 1)? {
            builder = builder.max_in_flight(requests);
        }
        if let Some(proxy) = self.get::<String>("proxy", "a str")? {
            builder = builder.proxy(proxy);
        }
        if let Some(key) = self.get::<String>("api_key", "a str")? {
            builder = builder.api_key(key);
        }
        if self.get("without_key", "a bool")?.unwrap_or(false) {
            builder = builder.without_key();
        }
        if let Some(url) = self.get::<String>("base_url", "a str")? {
            builder = builder.base_url(url);
        }
        if let Some(product) = self.get::<String>("user_agent", "a str")? {
            builder = builder.user_agent(product);
        }
        let headers: Option<BTreeMap<String, String>> = self.get("headers", "a dict of str to str")?;
        for (name, value) in headers.into_iter().flatten() {
            builder = builder.header(name, value);
        }
        for (endpoint, limits) in self.limits()? {
            builder = builder.limits(endpoint, &limits);
        }
        Ok(builder.from_env())
    }

    /// `{"status": [(600, 60)]}`: 600 requests in any 60 seconds.
    fn limits(&self) -> PyResult<Vec<(Endpoint, Vec<RateLimit>)>> {
        const SHAPE: &str = "a dict of endpoints to (requests, seconds) pairs, such as {\"status\": [(600, 60)]}";
        let py = self.0.py();
        let mut limits = Vec::new();
        let given: Option<BTreeMap<String, Vec<Bound<'_, PyAny>>>> = self.get("limits", SHAPE)?;
        for (name, windows) in given.into_iter().flatten() {
            let endpoint: Endpoint = name.parse().map_err(|error| raise(py, error))?;
            let field = format!("limits[{name:?}]");
            let window = |window: Bound<'_, PyAny>| {
                let Ok((requests, per)) = window.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>() else {
                    return Err(refuse(py, "limits", &format!("{field} holds {window}"), &format!("Give {SHAPE}.")));
                };
                let requests = input::count(&field, Some(&requests), 1)?.unwrap_or(1);
                Ok(RateLimit { requests, per: input::seconds(&field, Some(&per))?.unwrap_or_default() })
            };
            limits.push((endpoint, windows.into_iter().map(window).collect::<PyResult<_>>()?));
        }
        Ok(limits)
    }
}
