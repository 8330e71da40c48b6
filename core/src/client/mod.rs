//! The client: construction, configuration, and running a call through the pipeline.

mod api_key;
mod base_url;
mod builder;
mod config;
mod endpoints;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
mod native;

use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock};
use std::time::Duration;

use sha2::{Digest as _, Sha256};
use tracing::Instrument as _;

pub use api_key::ApiKey;
pub use builder::ClientBuilder;
pub use config::{BulkConfig, CallConfig, ClientConfig, DeadlineSetting, WaitConfig};

use crate::error::{Error, Result};
use crate::http::{
    Attempts, Call, CallContext, CallSettings, Deadline, Endpoint, Outcome, Pacing, Pipeline, RateLimitPermit,
    Response, SharedLimiter, Transport,
};
use crate::models::Submission;
use crate::platform::{Instant, lock};
use crate::policy::credits::{CreditLedger, CreditTracker};
use crate::single_flight::SingleFlight;

/// A client for the UpHunt auto-apply API. Cloning is cheap: clones share the connection pool, the rate limiters and the
/// credit ledger.
///
/// ```no_run
/// # async fn example() -> uphunt::Result<()> {
/// use uphunt::{ApplyRequest, Client, WaitOptions};
///
/// let client = Client::from_env()?;
/// let request = ApplyRequest::new("~01abc123def456", "Hi, our team has 5+ years of experience with…");
/// let application = client.apply_and_wait(&request, WaitOptions::new()).await?;
/// println!("{}: the credit was {}", application.application_status, application.credit());
/// # Ok(()) }
/// ```
///
/// Every method refuses invalid input before it sends anything ([`InvalidInput`](crate::ErrorKind::InvalidInput)), and can
/// return any error that a response or the connection can cause ([`ErrorKind`](crate::ErrorKind)). Dropping a call's future
/// cancels the call.
#[derive(Clone)]
pub struct Client {
    inner: Arc<ClientInner>,
    settings: CallSettings,
    shared_limiter: Option<Arc<dyn SharedLimiter>>,
    /// For the next request to one endpoint. See [`with_permit`](Self::with_permit).
    permit: Option<Arc<Mutex<Option<RateLimitPermit>>>>,
}

/// The applies in flight, by job, with their request bodies and results.
type ApplyFlights = SingleFlight<(Vec<u8>, Result<Submission>)>;

/// What all clones of a client share.
pub(crate) struct ClientInner {
    pub(crate) pipeline: Pipeline,
    credits: Mutex<CreditTracker>,
    pub(crate) applies: ApplyFlights,
    /// Computed on first use.
    account_id: OnceLock<String>,
    max_in_flight: u32,
    /// When the client was made.
    pub(crate) started: Instant,
    /// Whether it was logged that polling and webhooks are used at once.
    pub(crate) warned_of_polling: AtomicBool,
}

impl ClientInner {
    fn new(pipeline: Pipeline, max_in_flight: u32) -> Self {
        Self {
            pipeline,
            credits: Mutex::default(),
            applies: ApplyFlights::default(),
            account_id: OnceLock::new(),
            max_in_flight,
            started: Instant::now(),
            warned_of_polling: AtomicBool::new(false),
        }
    }
}

/// A successful response, and how many attempts it took.
pub(crate) struct Success {
    pub(crate) response: Response,
    pub(crate) attempts: u32,
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.inner.pipeline.base_url)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

impl Client {
    #[cfg_attr(target_arch = "wasm32", expect(clippy::arc_with_non_send_sync, reason = "one type on every platform"))]
    fn from_inner(inner: ClientInner, settings: CallSettings) -> Self {
        Self { inner: Arc::new(inner), settings, shared_limiter: None, permit: None }
    }

    /// Returns how this client makes its calls. Every field is set.
    pub fn config(&self) -> CallConfig {
        self.settings.into()
    }

    /// Returns this client with other call settings. Fields that are `None` keep their value. Both clients share the
    /// connection pool, the rate limiters and the credit ledger.
    ///
    /// ```
    /// # use uphunt::CallConfig;
    /// # let client = uphunt::Client::builder().api_key("k").build()?;
    /// let impatient = client.with_config(&CallConfig::new().max_retries(0));
    /// # Ok::<(), uphunt::Error>(())
    /// ```
    pub fn with_config(&self, calls: &CallConfig) -> Self {
        Self { settings: calls.or(self.config()).resolve(), ..self.clone() }
    }

    /// Returns this client with a rate limiter that is shared with other processes or machines.
    pub fn with_shared_limiter(&self, limiter: Arc<dyn SharedLimiter>) -> Self {
        Self { shared_limiter: Some(limiter), ..self.clone() }
    }

    /// Waits until the rate limiter admits a request to the endpoint, and returns a client whose first request there uses
    /// that permit. This wait counts for no deadline: for programs that send more than a limit admits, in order.
    ///
    /// Returns at once, without a permit, if the client's pacing is not [`Pacing::Wait`], or if the wait would be longer than
    /// both the shortest limit's window and the deadline (a daily limit is used up). The call then fails as any other.
    ///
    /// ```no_run
    /// # async fn example(client: uphunt::Client, requests: Vec<uphunt::ApplyRequest>) -> uphunt::Result<()> {
    /// for request in &requests {
    ///     client.with_permit(uphunt::Endpoint::Apply).await.apply(request).await?;
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn with_permit(&self, endpoint: Endpoint) -> Self {
        let permit = match self.settings.pacing {
            Pacing::Wait => {
                let longest = self.settings.deadline.unwrap_or(Duration::MAX);
                RateLimitPermit::reserve(&self.inner.pipeline.limiters, endpoint, longest).await
            }
            _ => None,
        };
        Self { permit: permit.map(|permit| Arc::new(Mutex::new(Some(permit)))), ..self.clone() }
    }

    /// Returns a pseudonym of the account: equal for clients with the same key, and no help in finding the key.
    pub fn account_id(&self) -> &str {
        self.inner.account_id.get_or_init(|| {
            let Pipeline { headers, base_url, .. } = &self.inner.pipeline;
            let account = headers.get("x-api-key").unwrap_or(base_url);
            let digest = Sha256::new().chain_update(b"uphunt account\0").chain_update(account).finalize();
            let digits = digest.iter().take(16).flat_map(|byte| [byte >> 4, byte & 15]);
            digits.filter_map(|digit| char::from_digit(digit.into(), 16)).collect()
        })
    }

    /// Returns how many requests may be in flight at once.
    pub fn max_in_flight(&self) -> u32 {
        self.inner.max_in_flight
    }

    /// Returns where the credits of this client's applications went, as far as it has seen. Sends nothing.
    ///
    /// Applications are followed whenever their status is read: by [`wait`](Self::wait), [`status`](Self::status), the
    /// applied jobs, or a confirmed webhook.
    pub fn credits(&self) -> CreditLedger {
        self.credit_tracker().ledger()
    }

    /// Closes the idle connections of the pool. Calls in flight continue, and later calls open new connections.
    pub fn close_idle_connections(&self) {
        self.inner.pipeline.transport.close_idle_connections();
    }

    pub(crate) fn inner(&self) -> &ClientInner {
        &self.inner
    }

    pub(crate) fn settings(&self) -> &CallSettings {
        &self.settings
    }

    pub(crate) fn credit_tracker(&self) -> MutexGuard<'_, CreditTracker> {
        lock(&self.inner.credits)
    }

    /// Returns the deadline of a call that begins now.
    pub(crate) fn deadline(&self) -> Deadline {
        Deadline::after(self.settings.deadline)
    }

    /// Sends a call and returns the response if it is a success.
    pub(crate) async fn run(&self, call: &Call, deadline: Deadline) -> Result<Success> {
        let mut attempts = Attempts::default();
        let outcome = self.send(call, deadline, &mut attempts).await;
        self.success(call, outcome, attempts.made)
    }

    /// Sends a call with retries. Counts `attempts` up as it goes.
    pub(crate) async fn send(&self, call: &Call, deadline: Deadline, attempts: &mut Attempts) -> Outcome {
        let pipeline = &self.inner.pipeline;
        let is_key_in = |bytes| pipeline.redactor.is_in(bytes);
        if is_key_in(call.target.as_bytes()) || call.body.as_deref().is_some_and(is_key_in) {
            return Outcome::NotSent(Error::invalid_input(
                "apiKey",
                format!("{} was not sent: an argument contains the API key itself", call.name),
                "Give the id or the text that was meant.",
            ));
        }
        let permit = self.permit.as_deref().zip(call.endpoint);
        let permit = permit.and_then(|(slot, endpoint)| RateLimitPermit::use_for(&mut lock(slot), endpoint));
        let shared_limiter = self.shared_limiter.as_deref();
        let context = CallContext { settings: &self.settings, deadline, permit, shared_limiter };
        let span = tracing::debug_span!(target: "uphunt", "call", name = call.name);
        pipeline.send_with_retries(call, context, attempts).instrument(span).await
    }

    /// Returns the response of an outcome if it is a success.
    pub(crate) fn success(&self, call: &Call, outcome: Outcome, attempts: u32) -> Result<Success> {
        let response = outcome.into_result(call, attempts).map_err(|error| self.redacted(error))?;
        Ok(Success { response, attempts })
    }

    /// Reads a successful response.
    pub(crate) fn read<T>(&self, success: &Success, read: impl FnOnce(&Response) -> Result<T>) -> Result<T> {
        let attempts = success.attempts;
        read(&success.response).map_err(|error| self.redacted(error.with(|details| details.attempts = attempts)))
    }

    /// Returns the error without the key, in case a server echoed it.
    pub(crate) fn redacted(&self, error: Error) -> Error {
        self.inner.pipeline.redactor.error(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{AppliedJobsQuery, ApplyRequest, WaitOptions};

    #[test]
    fn clients_and_their_futures_can_be_sent_between_threads() {
        fn is_send<T: Send>(_: &T) {}
        fn is_sync<T: Send + Sync>(_: &T) {}
        let client = Client::builder().api_key("sk_uphunt_0123").build().unwrap();
        is_sync(&client);
        let request = ApplyRequest::new("~01a", "Hi");
        is_send(&client.apply(&request));
        is_send(&client.apply_and_wait(&request, WaitOptions::new()));
        is_send(&client.check_setup());
        is_send(&client.iter_applied_jobs(AppliedJobsQuery::new()).next());
    }

    #[test]
    fn the_account_id_is_the_same_for_the_same_key_and_does_not_contain_it() {
        let id = |key: &str| Client::builder().api_key(key).build().unwrap().account_id().to_owned();
        assert_eq!(id("sk_uphunt_0123"), id("sk_uphunt_0123"));
        assert_ne!(id("sk_uphunt_0123"), id("sk_uphunt_0124"));
        assert!(!id("sk_uphunt_0123").contains("0123456"));
    }
}
