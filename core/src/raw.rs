//! Requests to paths that are not modelled (yet).

use std::fmt;

use crate::json::Value;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Endpoint;
use crate::calls::{ask, no_json};
use crate::client::Client;
use crate::config::ApiKey;
use crate::decode::{decode_own, document};
use crate::error::{Error, Result};
use crate::exchange::Call;
use crate::input::has_dot_segment;
use crate::policy::retry::Safety;
use crate::text::has_only;
use crate::transport::{Headers, Method, Response};

/// A request to a path of the service, with everything that the modelled calls have: key, retries, deadline, errors.
///
/// A `GET` is retried as a read; anything else is sent again only when it certainly never arrived, or was refused with 429. When
/// its answer is lost, nobody is asked what became of it: only [`apply`](Client::apply) knows whom to ask, so a raw `POST` to
/// its path is refused. The path of a modelled endpoint is paced by that endpoint's limits; no others are known.
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RawRequest<'a> {
    client: &'a Client,
    method: Method,
    path: String,
    /// Percent-encoded, with what stands before it.
    query: String,
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
    /// The body as JSON, in a type of one's own or as a [`serde_json::Value`].
    ///
    /// # Errors
    /// [`UnexpectedAnswer`](crate::ErrorKind::UnexpectedAnswer) when it is not JSON, [`Decode`](crate::ErrorKind::Decode) when it is
    /// JSON of another shape.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T> {
        self.read(decode_own)
    }

    /// The body as JSON, whatever its shape.
    ///
    /// # Errors
    /// [`UnexpectedAnswer`](crate::ErrorKind::UnexpectedAnswer) when it is not JSON.
    pub fn document(&self) -> Result<Value> {
        self.read(document)
    }

    fn read<T>(&self, read: fn(&str, &Response) -> Result<T>) -> Result<T> {
        let Self { status, headers, body, key } = self.clone();
        read("request", &Response { status, headers, body }).map_err(|error| match key {
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
    /// println!("{}", answer.json::<serde_json::Value>()?["applicationStatus"]);
    /// # Ok(()) }
    /// ```
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest<'_> {
        RawRequest { client: self, method, path: path.into(), query: String::new(), body: None }
    }
}

impl RawRequest<'_> {
    /// Adds a query parameter. It is percent-encoded here.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        ask(&mut self.query, &name.into(), &value.into());
        self
    }

    /// Sets a JSON body.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        self.body = Some(serde_json::to_vec(body).map_err(|_| no_json("request")));
        self
    }

    /// Sends it.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when the path is not a plain absolute path; else as any call.
    pub async fn send(self) -> Result<RawResponse> {
        let call = call(self.method, self.path, &self.query, self.body)?;
        let result = self.client.run(&call, self.client.deadline()).await;
        let Response { status, headers, body } = *result.map_err(|error| warned(&call, error))?.response;
        Ok(RawResponse { status, headers, body, key: self.client.shared().key.clone() })
    }
}

/// A request to this path. The query is percent-encoded, with what stands before it.
pub(crate) fn call(method: Method, path: String, query: &str, body: Option<Result<Vec<u8>>>) -> Result<Call> {
    check_path(&path)?;
    let endpoint = Endpoint::ALL.iter().copied().find(|endpoint| endpoint.path() == path);
    if endpoint == Some(Endpoint::Apply) && method == Method::Post {
        return Err(Error::invalid_input(
            "path",
            "a raw request to apply could send a proposal twice",
            "Use apply(): its request takes further keys, too.",
        ));
    }
    Ok(Call {
        name: "request",
        endpoint,
        method,
        target: path + query,
        body: body.transpose()?,
        safety: if method == Method::Get { Safety::Repeatable } else { Safety::Once },
        patience: 1,
    })
}

/// The error with a warning, where nobody can tell what became of the request.
pub(crate) fn warned(call: &Call, error: Error) -> Error {
    match call.safety {
        Safety::Once if error.kind.is_transient() && error.attempts > 0 => error.with(|details| {
            details.hint = Some("It may have been acted upon: find out before sending it again.".to_owned());
        }),
        _ => error,
    }
}

fn check_path(path: &str) -> Result<()> {
    let plain = has_only(path, b"/-._~!$'()*+,;=:@%");
    if path.starts_with('/') && !path.starts_with("//") && plain && !has_dot_segment(path) {
        return Ok(());
    }
    Err(Error::invalid_input(
        "path",
        "the path is not a plain absolute path",
        "Begin it with one /, percent-encode its parts, and give the query apart from it.",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_raw_apply_is_refused() {
        let client = Client::builder().api_key("sk_uphunt_0123").build().unwrap();
        let error = client.request(Method::Post, Endpoint::Apply.path()).send().await.unwrap_err();
        assert_eq!((error.field.as_deref(), error.attempts), (Some("path"), 0));
    }

    #[test]
    fn a_path_that_could_reach_elsewhere_is_refused() {
        for path in ["", "api", "//evil.example/x", "/a/../b", "/a/%2e%2E/b", "/a?b", "/a#b", "/a b", "/a\n", "/a\\b"] {
            assert!(check_path(path).is_err(), "{path:?}");
        }
        assert!(check_path("/api/clients/a%20b/jobs").is_ok());
    }
}
