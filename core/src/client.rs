//! The client: one method an endpoint, and what all calls share.

use std::sync::{Arc, Mutex, MutexGuard};

use crate::config::{ApiKey, BaseUrl, CallOptions, ClientBuilder};
use crate::decode::{Answer, decode};
use crate::error::{Error, Result};
use crate::exchange::{Attempts, Call, Deadline, exchange, lock};
use crate::gate::Gate;
use crate::model::{
    Application, ApplicationRef, AppliedJobsPage, AppliedJobsQuery, ArchivedJob, ClientJobs, Freelancers,
    GenerateProposal, GeneratedProposal,
};
use crate::platform::Instant;
use crate::policy::credits::{Book, CreditLedger};
use crate::policy::rate_limit::Limiter;
use crate::transport::{Headers, Response, Transport};
#[cfg(not(target_arch = "wasm32"))]
use crate::turn::Turn;
use crate::{Endpoint, RateLimit, calls};

/// Speaks to the service. Cheap to clone; clones share connections, limits and ledger.
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
/// Every method refuses bad input before it sends anything ([`InvalidInput`](crate::ErrorKind::InvalidInput)), and can give
/// any of the errors that an answer or the way to it can stand for ([`ErrorKind`](crate::ErrorKind)). Dropping a call's future abandons it.
#[derive(Clone)]
pub struct Client {
    own: Arc<Own>,
}

/// What a client has for itself: how it makes its calls.
struct Own {
    shared: Arc<Shared>,
    options: CallOptions,
    /// For the next request to one endpoint.
    #[cfg(not(target_arch = "wasm32"))]
    turn: Option<Mutex<Option<Turn>>>,
}

/// What all clones of a client share.
pub(crate) struct Shared {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) key: Option<ApiKey>,
    pub(crate) base_url: BaseUrl,
    pub(crate) headers: Headers,
    /// By [`Endpoint`], in the order of its variants.
    pub(crate) limiters: Vec<Mutex<Limiter>>,
    pub(crate) book: Mutex<Book>,
    /// How many requests are under way at once, at most.
    pub(crate) gate: Gate,
    /// The beginning of the limiters' time.
    pub(crate) epoch: Instant,
}

/// A successful answer, and how many attempts it took.
pub(crate) struct Success {
    pub(crate) response: Box<Response>,
    pub(crate) attempts: u32,
}

impl Shared {
    pub(crate) fn new(
        transport: Arc<dyn Transport>,
        key: Option<ApiKey>,
        base_url: BaseUrl,
        headers: Headers,
        limits: &[(Endpoint, Vec<RateLimit>)],
        max_in_flight: usize,
    ) -> Self {
        let limiter = |endpoint: &Endpoint| {
            let own = limits.iter().rev().find(|(limited, _)| limited == endpoint).map(|(_, limits)| limits.as_slice());
            Mutex::new(Limiter::new(own.unwrap_or_else(|| endpoint.limits())))
        };
        Self {
            transport,
            key,
            base_url,
            headers,
            limiters: Endpoint::ALL.iter().map(limiter).collect(),
            book: Mutex::default(),
            gate: Gate::new(max_in_flight),
            epoch: Instant::now(),
        }
    }
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.shared().base_url.as_str())
            .field("key", &self.shared().key)
            .field("options", self.options())
            .finish_non_exhaustive()
    }
}

impl Client {
    /// Begins a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client by `UPHUNT_API_KEY` and, if set, `UPHUNT_BASE_URL`.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when there is no key or one of the two is not what it should be.
    pub fn from_env() -> Result<Self> {
        Self::builder().from_env().build()
    }

    #[cfg_attr(target_arch = "wasm32", expect(clippy::arc_with_non_send_sync, reason = "one type on every platform"))]
    pub(crate) fn new(shared: Shared, options: CallOptions) -> Self {
        Self::over(Arc::new(shared), options)
    }

    #[cfg_attr(target_arch = "wasm32", expect(clippy::arc_with_non_send_sync, reason = "one type on every platform"))]
    fn over(shared: Arc<Shared>, options: CallOptions) -> Self {
        let own = Own {
            shared,
            options,
            #[cfg(not(target_arch = "wasm32"))]
            turn: None,
        };
        Self { own: Arc::new(own) }
    }

    /// How this client makes its calls.
    pub fn options(&self) -> &CallOptions {
        &self.own.options
    }

    /// The same client, making its calls like this. It shares connections, limits and ledger with this one.
    ///
    /// ```
    /// # let client = uphunt::Client::builder().api_key("k").build()?;
    /// let impatient = client.with_options(client.options().max_retries(0));
    /// # Ok::<(), uphunt::Error>(())
    /// ```
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self::over(Arc::clone(&self.own.shared), options)
    }

    /// How an application stands, now. `GET /status`.
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) when there is no such application, or none to that job.
    pub async fn status(&self, reference: impl Into<ApplicationRef>) -> Result<Application> {
        self.status_until(&reference.into(), self.deadline()).await
    }

    pub(crate) async fn status_until(&self, reference: &ApplicationRef, until: Deadline) -> Result<Application> {
        let result = self.read_status(reference, until).await;
        let mut book = self.book();
        match (&result, reference) {
            (Ok((application, _)), ApplicationRef::Job(job_id)) => book.found(job_id, application),
            (Ok((application, _)), ApplicationRef::Queue(_)) => book.seen(application),
            (Err(error), ApplicationRef::Job(job_id)) if error.is_the_services_not_found() => book.resolve(job_id),
            _ => {}
        }
        drop(book);
        result.map(|(application, _)| application)
    }

    /// The status and the answer's headers, without a word to the ledger.
    pub(crate) async fn read_status(
        &self,
        reference: &ApplicationRef,
        until: Deadline,
    ) -> Result<(Application, Headers)> {
        reference.validate()?;
        let call = calls::status(reference);
        let result = self.run(&call, until).await;
        let success = result.map_err(|error| self.redacted(error.about(reference)))?;
        let application = self.decode(call.name, &success)?;
        Ok((application, success.response.headers))
    }

    pub(crate) fn book(&self) -> MutexGuard<'_, Book> {
        lock(&self.shared().book)
    }

    /// One page of the applications made so far, newest first. `GET /applied-jobs`. To read them all, see
    /// [`iter_applied_jobs`](Self::iter_applied_jobs).
    ///
    /// # Errors
    /// See [`Client`].
    pub async fn applied_jobs(&self, query: &AppliedJobsQuery) -> Result<AppliedJobsPage> {
        let page: AppliedJobsPage = self.ask(calls::applied_jobs(query)).await?;
        let mut book = self.book();
        page.jobs.iter().for_each(|application| book.seen(application));
        drop(book);
        Ok(page)
    }

    /// A cover letter written by the service. `POST /generate-proposal`. Nothing is sent to Upwork and no credit is used.
    ///
    /// Writing takes longer than the other calls: an attempt may take three times the client's
    /// [`timeout`](CallOptions::timeout).
    ///
    /// # Errors
    /// See [`Client`].
    pub async fn generate_proposal(&self, request: &GenerateProposal) -> Result<GeneratedProposal> {
        self.ask(calls::generate_proposal(request)).await
    }

    /// Everyone a proposal can be sent as. `GET /freelancers`. The service asks to keep the answer for 5 minutes or more.
    ///
    /// # Errors
    /// See [`Client`].
    pub async fn freelancers(&self) -> Result<Freelancers> {
        self.ask(Ok(calls::freelancers())).await
    }

    /// A job from the service's archive, by its ciphertext (`~02…`).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) when the archive does not have it.
    pub async fn get_job(&self, cipher: &str) -> Result<ArchivedJob> {
        self.ask(calls::get_job(cipher)).await
    }

    /// A client of Upwork and their jobs, by the company id that [`ArchivedJob::company_id`] finds.
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) when the service does not know the company.
    pub async fn get_client_jobs(&self, company_id: &str) -> Result<ClientJobs> {
        self.ask(calls::get_client_jobs(company_id)).await
    }

    /// Where the credits of this client's applications went, as far as it has seen. Asks nobody.
    ///
    /// Applications are followed whenever their status passes by: in [`wait`](Self::wait), [`status`](Self::status), the
    /// applied jobs, or a confirmed webhook.
    pub fn credits(&self) -> CreditLedger {
        self.book().ledger()
    }

    /// The same client, which has this turn.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn with_turn(&self, turn: Option<Turn>) -> Self {
        let turn = turn.map(|turn| Mutex::new(Some(turn)));
        Self { own: Arc::new(Own { shared: Arc::clone(self.shared()), options: *self.options(), turn }) }
    }

    /// The turn that was waited for, if nobody has taken it.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn turn(&self) -> Option<MutexGuard<'_, Option<Turn>>> {
        self.own.turn.as_ref().map(lock)
    }

    pub(crate) fn shared(&self) -> &Arc<Shared> {
        &self.own.shared
    }

    /// The deadline of a call that begins now.
    #[inline(never)]
    pub(crate) fn deadline(&self) -> Deadline {
        Deadline::after(self.options().deadline)
    }

    /// Makes a call and gives its answer if it is a success.
    pub(crate) async fn run(&self, call: &Call, until: Deadline) -> Result<Success> {
        let mut attempts = Attempts::default();
        let outcome = call.told(exchange(self, call, until, &mut attempts)).await;
        let response = outcome.into_success(self, call, until, attempts.made)?;
        Ok(Success { response, attempts: attempts.made })
    }

    /// Makes a call, unless its input was refused, and reads its answer.
    async fn ask<T: Answer>(&self, call: Result<Call>) -> Result<T> {
        let call = call?;
        let success = self.run(&call, self.deadline()).await?;
        self.decode(call.name, &success)
    }

    pub(crate) fn decode<T: Answer>(&self, call: &str, success: &Success) -> Result<T> {
        decode(call, &success.response).map_err(|error| self.misread(error, success))
    }

    /// The error of an answer that could not be read.
    #[cold]
    #[inline(never)]
    pub(crate) fn misread(&self, error: Error, success: &Success) -> Error {
        self.redacted(error.with(|details| details.attempts = success.attempts))
    }

    pub(crate) fn redact<'a>(&self, text: &'a str) -> std::borrow::Cow<'a, str> {
        match &self.shared().key {
            Some(key) => key.redact(text),
            None => text.into(),
        }
    }

    /// The error without the key, should an answer have echoed it.
    pub(crate) fn redacted(&self, error: Error) -> Error {
        match &self.shared().key {
            Some(key) => key.clean(error),
            None => error,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_endpoint_finds_its_own_limiter() {
        for (place, endpoint) in Endpoint::ALL.iter().enumerate() {
            assert_eq!(*endpoint as usize, place, "{}", endpoint.name());
        }
    }

    #[test]
    fn clients_and_their_futures_go_between_threads() {
        fn check<T: Send>(_: &T) {}
        fn check_both<T: Send + Sync>(_: &T) {}
        let client = Client::builder().api_key("sk_uphunt_0123").build().unwrap();
        check_both(&client);
        let request = crate::ApplyRequest::new("~01a", "Hi");
        check(&client.apply(&request));
        check(&client.apply_and_wait(&request, crate::WaitOptions::new()));
        check(&client.check_setup());
        check(&client.iter_applied_jobs(AppliedJobsQuery::new()).next());
    }
}
