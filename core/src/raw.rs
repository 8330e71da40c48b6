//! Requests to paths without a method of their own.

use std::fmt;
use std::str::FromStr;

use percent_encoding::percent_decode_str;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::client::Client;
use crate::error::{Error, Redactor, Result};
use crate::http::{Attempts, Call, Endpoint, Headers, Method, Response, decode, encode, with_query};
use crate::input::has_dot_segment;
use crate::policy::retry::Safety;

/// A request to a path of the service, with everything that other calls have: key, retries, deadline, errors.
///
/// A `GET` is retried as any read. Other methods are sent again only when the request certainly did not arrive, or was refused
/// with 429. When a response is lost, nothing looks up what became of it: only [`apply`](Client::apply) does, so a raw request
/// to its path is refused. The path of a known endpoint is paced by that endpoint's rate limits.
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RawRequest<'a> {
    client: &'a Client,
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    body: Option<Result<Vec<u8>>>,
}

/// A successful response, as it came.
#[derive(Clone)]
#[non_exhaustive]
pub struct RawResponse {
    /// The HTTP status, a 2xx.
    pub status: u16,
    /// The headers.
    pub headers: Headers,
    /// The body.
    pub body: Vec<u8>,
    /// Keeps the key out of the errors of [`json`](Self::json).
    redactor: Redactor,
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
    /// Reads the body as JSON into a type of your own or a [`serde_json::Value`].
    ///
    /// # Errors
    /// [`UnexpectedResponse`](crate::ErrorKind::UnexpectedResponse) when it is not JSON, [`Decode`](crate::ErrorKind::Decode)
    /// when it is JSON of another shape.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T> {
        let response = Response { status: self.status, headers: self.headers.clone(), body: self.body.clone() };
        decode("request", &response).map_err(|error| self.redactor.error(error))
    }
}

impl Client {
    /// Creates a request to a path below the base URL, such as `/api/auto-apply-v2/status`.
    ///
    /// ```no_run
    /// # async fn example(client: uphunt::Client) -> uphunt::Result<()> {
    /// use uphunt::http::Method;
    ///
    /// let response = client.request(Method::Get, "/api/auto-apply-v2/status").query("queueId", "q_1").send().await?;
    /// println!("{}", response.json::<serde_json::Value>()?["applicationStatus"]);
    /// # Ok(()) }
    /// ```
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest<'_> {
        RawRequest { client: self, method, path: path.into(), query: Vec::new(), body: None }
    }
}

/// A method's name, in any case.
impl FromStr for Method {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        Self::ALL.iter().copied().find(|method| method.as_str().eq_ignore_ascii_case(name)).ok_or_else(|| {
            let message = format!("there is no method `{name}`");
            Error::invalid_input("method", message, "Give GET, POST, PUT, PATCH or DELETE.")
        })
    }
}

impl RawRequest<'_> {
    /// Adds a query parameter, which is percent-encoded.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Sets a JSON body.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        self.body = Some(encode("request", body));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when the path is invalid; else as any call.
    pub async fn send(self) -> Result<RawResponse> {
        validate_path(&self.path)?;
        if self.method != Method::Get && is_apply_path(&self.path) {
            return Err(Error::invalid_input(
                "path",
                "a raw request to apply could send a proposal twice",
                "Use apply(): its request takes further fields, too.",
            ));
        }
        let endpoint = Endpoint::from_path(&self.path);
        let call = Call {
            name: "request",
            endpoint,
            method: self.method,
            target: self.query.iter().fold(self.path, |target, (name, value)| with_query(&target, name, value)),
            body: self.body.transpose()?,
            safety: if self.method == Method::Get { Safety::Repeatable } else { Safety::Once },
            timeout_factor: 1,
            urgent: false,
        };
        let mut attempts = Attempts::default();
        let outcome = self.client.send(&call, self.client.deadline(), &mut attempts).await;
        let in_doubt = call.safety == Safety::Once && attempts.may_have_acted;
        let result = self.client.success(&call, outcome, attempts.made);
        let result = result.map_err(|error| if in_doubt { warn_of_doubt(error) } else { error });
        let Response { status, headers, body } = result?.response;
        Ok(RawResponse { status, headers, body, redactor: self.client.inner().pipeline.redactor.clone() })
    }
}

/// Replaces the hint of an error after which the service may have acted on the request.
fn warn_of_doubt(error: Error) -> Error {
    let hint = "The service may have acted on it: find out before sending it again.";
    error.with(|details| details.hint = Some(hint.to_owned()))
}

fn validate_path(path: &str) -> Result<()> {
    let is_path_byte = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~!$'()*+,;=:@%".contains(&byte);
    if path.starts_with('/') && !path.starts_with("//") && path.bytes().all(is_path_byte) && !has_dot_segment(path) {
        return Ok(());
    }
    Err(Error::invalid_input(
        "path",
        "the path is not a plain absolute path",
        "Begin it with one /, percent-encode its segments, and give the query apart from it.",
    ))
}

/// Returns whether a server may take the path for the one of apply: routers ignore capitals, repeated and trailing slashes
/// and percent-encoding, and the service forwards older paths.
fn is_apply_path(path: &str) -> bool {
    // Twice: a proxy in between may decode once.
    let decoded = percent_decode_str(path).decode_utf8_lossy();
    let decoded = percent_decode_str(&decoded).decode_utf8_lossy().to_ascii_lowercase();
    let segments: Vec<&str> = decoded.split(['/', '\\']).filter(|segment| !segment.trim().is_empty()).collect();
    let last = segments.last().map(|segment| segment.trim());
    last == Some("apply") || segments.ends_with(&["auto-apply", "external"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_raw_apply_is_refused_in_every_spelling() {
        let client = Client::builder().api_key("sk_uphunt_0123").build().unwrap();
        for path in [
            Endpoint::Apply.path(),
            "/api/auto-apply-v2/apply/",
            "/api/auto-apply-v2//apply",
            "/api/auto-apply-v2/%61pply",
            "/api/auto-apply-v2/%2561pply",
            "/api/auto-apply-v2/APPLY",
            "/API/Auto-Apply-V2/Apply",
            "/api/auto-apply-v2%2Fapply",
            "/api/auto-apply-v2/apply%20",
            "/api/v1/apply",
            "/api/auto-apply/external",
        ] {
            for method in [Method::Post, Method::Put] {
                let error = client.request(method, path).send().await.unwrap_err();
                assert_eq!((error.field.as_deref(), error.attempts), (Some("path"), 0), "{method} {path}");
            }
        }
    }

    #[test]
    fn other_paths_are_not_apply() {
        for path in
            ["/api/auto-apply-v2/status", "/api/auto-apply-v2/applied-jobs", "/api/auto-apply/external/freelancers"]
        {
            assert!(!is_apply_path(path), "{path}");
        }
    }

    #[test]
    fn a_path_that_could_reach_elsewhere_is_refused() {
        for path in ["", "api", "//evil.example/x", "/a/../b", "/a/%2e%2E/b", "/a?b", "/a#b", "/a b", "/a\n", "/a\\b"] {
            assert!(validate_path(path).is_err(), "{path:?}");
        }
        assert!(validate_path("/api/clients/a%20b/jobs").is_ok());
    }
}
