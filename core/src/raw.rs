//! Requests to paths that are not modelled (yet).

use std::fmt;

use serde::Serialize;
use serde_json::Value;

use crate::client::{Client, encode, with_query};
use crate::config::ApiKey;
use crate::decode::decode;
use crate::error::{Error, Result};
use crate::exchange::Call;
use crate::policy::retry::Safety;
use crate::transport::{Headers, Method, Response};

/// A request to a path of the service, with everything that the modelled calls have: key, retries, deadline, errors.
///
/// A `GET` is retried as a read; anything else is sent again only when it certainly never arrived, or was refused with 429.
/// No limit is known for it, so it is not paced.
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RawRequest<'a> {
    client: &'a Client,
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    body: Option<Result<Vec<u8>>>,
}

/// A successful answer, as it came.
#[derive(Clone)]
#[non_exhaustive]
pub struct RawResponse {
    /// The HTTP status, a 2xx.
    pub status: u16,
    /// The headers.
    pub headers: Headers,
    /// The body.
    pub body: Vec<u8>,
    /// To keep it out of the errors of [`json`](Self::json).
    key: Option<ApiKey>,
}

impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl RawResponse {
    /// The body as JSON.
    ///
    /// # Errors
    /// [`UnexpectedAnswer`](crate::ErrorKind::UnexpectedAnswer) when it is not JSON.
    pub fn json(&self) -> Result<Value> {
        let Self { status, headers, body, key } = self.clone();
        decode("request", &Response { status, headers, body }).map_err(|error| match key {
            Some(key) => key.clean(error),
            None => error,
        })
    }
}

impl Client {
    /// A request to a path below the base URL, such as `/api/auto-apply-v2/status`.
    ///
    /// ```no_run
    /// # async fn example(client: uphunt::Client) -> uphunt::Result<()> {
    /// use uphunt::transport::Method;
    ///
    /// let answer = client.request(Method::Get, "/api/auto-apply-v2/status").query("queueId", "q_1").send().await?;
    /// println!("{}", answer.json()?["applicationStatus"]);
    /// # Ok(()) }
    /// ```
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest<'_> {
        RawRequest { client: self, method, path: path.into(), query: Vec::new(), body: None }
    }
}

impl RawRequest<'_> {
    /// Adds a query parameter. It is percent-encoded here.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Sets a JSON body.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        self.body = Some(encode("request", body));
        self
    }

    /// Sends it.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when the path is not a plain absolute path; else as any call.
    pub async fn send(self) -> Result<RawResponse> {
        check_path(&self.path)?;
        let pairs: Vec<(&str, String)> =
            self.query.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        let call = Call {
            name: "request",
            endpoint: None,
            method: self.method,
            target: with_query(self.path, &pairs),
            body: self.body.transpose()?,
            safety: if self.method == Method::Get { Safety::Repeatable } else { Safety::Once },
        };
        let Response { status, headers, body } = self.client.run(&call, self.client.deadline()).await?.response;
        Ok(RawResponse { status, headers, body, key: self.client.shared().key.clone() })
    }
}

fn check_path(path: &str) -> Result<()> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~!$'()*+,;=:@%".contains(&byte);
    let dots = |part: &str| matches!(part.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..");
    if path.starts_with('/') && !path.starts_with("//") && path.bytes().all(plain) && !path.split('/').any(dots) {
        return Ok(());
    }
    Err(Error::invalid_input(
        "path",
        "the path is not a plain absolute path",
        "Begin it with one /, percent-encode its parts, and give the query with query().",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_could_reach_elsewhere_is_refused() {
        for path in ["", "api", "//evil.example/x", "/a/../b", "/a/%2e%2E/b", "/a?b", "/a#b", "/a b", "/a\n", "/a\\b"] {
            assert!(check_path(path).is_err(), "{path:?}");
        }
        assert!(check_path("/api/clients/a%20b/jobs").is_ok());
    }
}
