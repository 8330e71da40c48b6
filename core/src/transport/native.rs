//! The native transport: reqwest over rustls.

use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use reqwest::Url;
use rustls::ClientConfig;
use rustls_platform_verifier::BuilderVerifierExt as _;

use super::{BoxFuture, Delivery, Failure, FailureKind, Headers, Method, Request, Response, Transport};
use crate::{Error, Result};

/// Longer answers are cut off: nothing of the service comes near it, and a script must not run out of memory.
const LARGEST_BODY: usize = 64 * 1024 * 1024;

/// How the native transport connects.
#[derive(Clone)]
pub struct NativeOptions {
    /// How long making a connection may take: name, TCP and TLS. 10 s by default.
    pub connect_timeout: Duration,
    /// A proxy for all requests, such as `http://proxy.local:3128` or `http://user:password@…`. Without one, the usual
    /// `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` variables are heeded.
    pub proxy: Option<String>,
    /// Whether those variables are heeded. `true` by default; a client for plain `http` to this machine says `false`, because
    /// the key would leave the machine readable.
    pub env_proxy: bool,
    /// Whether `https` is spoken. `true` by default; without it the system's certificates need not be read, which takes
    /// several milliseconds.
    pub https: bool,
}

impl fmt::Debug for NativeOptions {
    /// Without the proxy's URL, which may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NativeOptions")
            .field("connect_timeout", &self.connect_timeout)
            .field("proxy", &self.proxy.as_ref().map(|_| "[hidden]"))
            .field("env_proxy", &self.env_proxy)
            .field("https", &self.https)
            .finish()
    }
}

impl Default for NativeOptions {
    fn default() -> Self {
        Self { connect_timeout: Duration::from_secs(10), proxy: None, env_proxy: true, https: true }
    }
}

/// [`Transport`] over a pool of keep-alive connections. Clones share the pool.
#[derive(Debug, Clone)]
pub struct NativeTransport {
    client: reqwest::Client,
    base: Arc<OnceLock<Base>>,
}

impl NativeTransport {
    /// Connects like this.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when the proxy is not a URL.
    pub fn new(options: &NativeOptions) -> Result<Self> {
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .tls_backend_preconfigured(tls(options.https).map_err(|error| cannot_start(&error))?)
            .connect_timeout(options.connect_timeout)
            .tcp_keepalive(Duration::from_secs(60));
        if let Some(proxy) = &options.proxy {
            builder = builder.proxy(checked_proxy(proxy)?);
        } else if !options.env_proxy {
            builder = builder.no_proxy();
        }
        let client = builder.build().map_err(|error| cannot_start(&error))?;
        Ok(Self { client, base: Arc::default() })
    }
}

impl NativeOptions {
    /// Whether a transport can be made like this, as far as that can be told without making one.
    pub(crate) fn check(&self) -> Result<()> {
        self.proxy.as_deref().map_or(Ok(()), |proxy| checked_proxy(proxy).map(drop))
    }
}

/// The proxy at this URL, of which no error says anything: it may hold a password.
fn checked_proxy(url: &str) -> Result<reqwest::Proxy> {
    let refused =
        |what: &str| Error::invalid_input("proxy", ["the proxy is ", what].concat(), "Give it as http://host:port.");
    // Without a scheme it is read as one for http.
    let scheme = url.split_once("://").map_or("http", |(scheme, _)| scheme);
    if !["http", "https"].iter().any(|spoken| scheme.eq_ignore_ascii_case(spoken)) {
        return Err(refused("of a kind that is not spoken here"));
    }
    reqwest::Proxy::all(url).map_err(|_| refused("not a URL"))
}

/// TLS that trusts what the system trusts. Made here rather than by reqwest, which would want a crypto provider for the whole
/// process, and that is the program's choice to make.
fn tls(https: bool) -> Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    let builder = if https {
        builder.with_platform_verifier()?
    } else {
        builder.with_root_certificates(rustls::RootCertStore::empty())
    };
    let mut config = builder.with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

fn cannot_start(error: &dyn std::error::Error) -> Error {
    let message = format!("the HTTP client cannot start: {}", root_cause(error));
    Error::invalid_input("transport", message, "Check that the system's certificates are installed (ca-certificates).")
}

impl Transport for NativeTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, Failure>> {
        Box::pin(async move {
            let response = self.client.execute(convert(request, &self.base)?).await.map_err(failure)?;
            receive(response).await
        })
    }
}

fn convert(request: Request, base: &OnceLock<Base>) -> Result<reqwest::Request, Failure> {
    let not_sent =
        |what: &str| Failure::new(FailureKind::Other, Delivery::NotSent, format!("the {what} cannot be sent"));
    let url = Base::read(base, &request.url).ok_or_else(|| not_sent("URL"))?;
    let method = match request.method {
        Method::Get => reqwest::Method::GET,
        Method::Post => reqwest::Method::POST,
        Method::Put => reqwest::Method::PUT,
        Method::Patch => reqwest::Method::PATCH,
        Method::Delete => reqwest::Method::DELETE,
    };
    let mut converted = reqwest::Request::new(method, url);
    *converted.headers_mut() = request.headers.into_map().ok_or_else(|| not_sent("header"))?;
    *converted.body_mut() = request.body.map(Into::into);
    Ok(converted)
}

/// The beginning of the first URL, up to its path. Others that begin like it are read from there on: scheme and host take longer
/// to read than all the rest.
#[derive(Debug)]
struct Base {
    text: String,
    url: Url,
}

impl Base {
    fn read(base: &OnceLock<Self>, text: &str) -> Option<Url> {
        match base.get().and_then(|base| Some((base, text.strip_prefix(&*base.text)?))) {
            // Anything else behind the slash could be the beginning of another host.
            Some((base, path)) if matches!(path.as_bytes(), [b'/', first, ..] if first.is_ascii_alphanumeric()) => {
                base.url.join(path).ok()
            }
            _ => {
                let url: Url = text.parse().ok()?;
                base.get_or_init(|| Self::of(url.clone()));
                Some(url)
            }
        }
    }

    fn of(mut url: Url) -> Self {
        url.set_path("/");
        url.set_query(None);
        url.set_fragment(None);
        // A password is not kept; URLs with one are read in whole. What has no host has none to lose.
        let _ = (url.set_username(""), url.set_password(None));
        Self { text: url.as_str().trim_end_matches('/').to_owned(), url }
    }
}

async fn receive(mut response: reqwest::Response) -> Result<Response, Failure> {
    let status = response.status().as_u16();
    let headers = Headers::from(std::mem::take(response.headers_mut()));
    let mut body = Vec::with_capacity(response.content_length().unwrap_or(0).min(1 << 20).try_into().unwrap_or(0));
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) if body.len() + chunk.len() <= LARGEST_BODY => body.extend_from_slice(&chunk),
            Ok(Some(_)) => {
                let message = format!("the answer is longer than {} MiB", LARGEST_BODY >> 20);
                let failure = Failure::new(FailureKind::TooLong, Delivery::MaybeSent, message);
                return Err(Failure { status: Some(status), ..failure });
            }
            Ok(None) => return Ok(Response { status, headers, body }),
            Err(error) => return Err(Failure { status: Some(status), ..failure(error) }),
        }
    }
}

fn failure(error: reqwest::Error) -> Failure {
    let error = error.without_url();
    let (kind, delivery, what) = if error.is_connect() {
        (FailureKind::Connect, Delivery::NotSent, "no connection")
    } else if error.is_builder() {
        (FailureKind::Other, Delivery::NotSent, "the request cannot be sent")
    } else if error.is_timeout() {
        (FailureKind::Timeout, Delivery::MaybeSent, "no answer in time")
    } else {
        (FailureKind::Interrupted, Delivery::MaybeSent, "the connection broke")
    };
    let message = format!("{what}: {}", root_cause(&error));
    Failure { kind, delivery, status: None, message, source: Some(Box::new(error)) }
}

/// The innermost cause says what happened; those around it say which layer noticed.
fn root_cause(error: &dyn std::error::Error) -> String {
    let mut root = error;
    while let Some(cause) = root.source() {
        root = cause;
    }
    root.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_reads_the_same_with_a_base_and_without() {
        let base = OnceLock::new();
        assert!(Base::read(&base, "http://127.0.0.1:80801/first?a=b").is_none());
        assert!(Base::read(&base, "http://127.0.0.1:8080/first?a=b").is_some());
        for rest in [
            "/a/b?c=d%20e&f=%C3%A9#g",
            "/a/../b/./c",
            "/a?b=../c//d",
            "",
            "/",
            "?a",
            "//other/a",
            "/\\other/a",
            "/\tx",
            "/%2e%2e/a",
            "/\t/other/a",
            "1/a",
            ":1/a",
            "@other/a",
            ".other/a",
            "/a b",
            "/aé",
        ] {
            let text = format!("http://127.0.0.1:8080{rest}");
            assert_eq!(Base::read(&base, &text), text.parse().ok(), "{text}");
        }
        let secret = OnceLock::new();
        let text = "http://name:password@127.0.0.1:8080/a?b";
        assert_eq!([Base::read(&secret, text), Base::read(&secret, text)], [text.parse().ok(), text.parse().ok()]);
        assert!(!format!("{secret:?}").contains("name:password@"));
        let other = "https://other.example/a";
        assert_eq!(Base::read(&base, other), other.parse().ok());
    }
}
