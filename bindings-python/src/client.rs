//! The core's client for Python: each method gives a [`Call`], which a thread or a loop then runs.

use std::sync::Arc;

use futures_util::TryFutureExt as _;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use uphunt::transport::Method;
use uphunt::{
    Application, ApplicationRef, AppliedJobsQuery, ApplyRequest, Endpoint, GenerateProposal, PollSchedule, WaitOptions,
    WebhookEvent,
};

use crate::answer::{Answer, raise, refuse};
use crate::bulk::{self, Kind, Pace};
use crate::call::Call;
use crate::cursor::Cursor;
use crate::exit::away;
use crate::input::{self, Place};
use crate::lanes::{LaneTransport, Lanes};
use crate::object::Object;
use crate::settings::Settings;

/// An argument that may be left out.
type Given<'a, 'py> = Option<&'a Bound<'py, PyAny>>;
/// How to wait: seconds in all, seconds between polls, whom to tell.
type Waiting<'py> = (Option<Bound<'py, PyAny>>, Option<Bound<'py, PyAny>>, Option<Bound<'py, PyAny>>);

/// A client of the core. Copies made by `with_options` share its connections, limits and ledger.
#[pyclass(frozen, module = "uphunt_sdk._native")]
pub(crate) struct Client {
    client: uphunt::Client,
    lanes: Arc<Lanes>,
}

#[pymethods]
impl Client {
    #[new]
    fn new(py: Python<'_>, settings: Bound<'_, PyDict>) -> PyResult<Self> {
        let builder = Settings(settings).builder()?;
        let lanes = Arc::new(Lanes::new(builder.native_options().map_err(|error| raise(py, error))?));
        let transport = LaneTransport(Arc::clone(&lanes));
        let client = builder.transport(transport).build().map_err(|error| raise(py, error))?;
        Ok(Self { client, lanes })
    }

    fn with_options(&self, settings: Bound<'_, PyDict>) -> PyResult<Self> {
        let options = Settings(settings).call_options(*self.client.options())?;
        Ok(Self { client: self.client.with_options(options), lanes: Arc::clone(&self.lanes) })
    }

    /// Closes the connections that no call is using.
    fn close(&self, py: Python<'_>) {
        drop(away(py, || self.lanes.close()));
    }

    fn __repr__(&self) -> String {
        let options = self.client.options();
        let deadline = options.deadline.map_or_else(|| "None".to_owned(), |time| time.as_secs_f64().to_string());
        let timeout = options.timeout.as_secs_f64();
        format!("timeout={timeout}, deadline={deadline}, max_retries={}", options.max_retries)
    }

    fn apply(&self, request: &Bound<'_, PyAny>) -> PyResult<Call> {
        let request: ApplyRequest = input::request("ApplyRequest", request)?;
        Ok(self.call("Submission", async move |client| client.apply(&request).await))
    }

    fn apply_many(&self, py: Python<'_>, requests: Vec<Bound<'_, PyAny>>, pace: Pace<'_>) -> PyResult<Call> {
        let read = |(at, request)| input::item("ApplyRequest", Place::Item(&Place::Argument("requests"), at), &request);
        let requests = requests.into_iter().enumerate().map(read).collect::<PyResult<Vec<ApplyRequest>>>()?;
        let kind = Kind { endpoint: Endpoint::Apply, class: "Submission" };
        bulk::call(py, (self.client(), &self.lanes), kind, requests, pace, async move |client, request| {
            client.apply(&request).await
        })
    }

    fn status(&self, py: Python<'_>, queue_id: Given<'_, '_>, job_id: Given<'_, '_>) -> PyResult<Call> {
        let reference = reference(py, queue_id, job_id)?;
        Ok(self.call("Application", async move |client| client.status(reference).await))
    }

    /// Of all these queue ids or of all these job ids.
    fn status_many(
        &self,
        py: Python<'_>,
        queue_ids: Option<Vec<Bound<'_, PyAny>>>,
        job_ids: Option<Vec<Bound<'_, PyAny>>>,
        pace: Pace<'_>,
    ) -> PyResult<Call> {
        let (field, ids, name): (_, _, fn(String) -> ApplicationRef) = match (queue_ids, job_ids) {
            (Some(ids), None) => ("queue_ids", ids, ApplicationRef::queue),
            (None, Some(ids)) => ("job_ids", ids, ApplicationRef::job),
            (both, _) => {
                let message = if both.is_some() { "both kinds of ids were given" } else { "no ids were given" };
                return Err(refuse(py, "queue_ids", message, "Give either queue_ids or job_ids."));
            }
        };
        let read = |(at, id): (usize, Bound<'_, PyAny>)| {
            // One that is missing is empty: the core refuses it alone.
            let given = id
                .extract()
                .map(Some)
                .or_else(|_| input::given(&Place::Item(&Place::Argument(field), at).to_string(), Some(&id), "a str"));
            given.map(Option::unwrap_or_default).map(name)
        };
        let references = ids.into_iter().enumerate().map(read).collect::<PyResult<Vec<_>>>()?;
        let kind = Kind { endpoint: Endpoint::Status, class: "Application" };
        bulk::call(py, (self.client(), &self.lanes), kind, references, pace, async move |client, reference| {
            client.status(reference).await
        })
    }

    fn wait(
        &self,
        py: Python<'_>,
        queue_id: Given<'_, '_>,
        job_id: Given<'_, '_>,
        waiting: Waiting<'_>,
    ) -> PyResult<Call> {
        let reference = reference(py, queue_id, job_id)?;
        let client = self.client();
        self.waiting(waiting, async move |options| client.wait(reference, options).await)
    }

    fn apply_and_wait(&self, request: &Bound<'_, PyAny>, waiting: Waiting<'_>) -> PyResult<Call> {
        let request: ApplyRequest = input::request("ApplyRequest", request)?;
        let client = self.client();
        self.waiting(waiting, async move |options| client.apply_and_wait(&request, options).await)
    }

    fn applied_jobs(&self, limit: Given<'_, '_>, offset: Given<'_, '_>, status: Given<'_, '_>) -> PyResult<Call> {
        let query = query(limit, offset, status)?;
        Ok(self.call("AppliedJobsPage", async move |client| client.applied_jobs(&query).await))
    }

    fn iter_applied_jobs(
        &self,
        limit: Given<'_, '_>,
        offset: Given<'_, '_>,
        status: Given<'_, '_>,
    ) -> PyResult<Cursor> {
        Ok(Cursor::new(self.client(), query(limit, offset, status)?, &self.lanes))
    }

    fn generate_proposal(&self, request: &Bound<'_, PyAny>) -> PyResult<Call> {
        let request: GenerateProposal = input::request("GenerateProposal", request)?;
        Ok(self.call("GeneratedProposal", async move |client| client.generate_proposal(&request).await))
    }

    fn freelancers(&self) -> Call {
        self.call("Freelancers", async |client| client.freelancers().await)
    }

    fn get_job(&self, ciphertext: &Bound<'_, PyAny>) -> PyResult<Call> {
        let ciphertext = input::text("ciphertext", ciphertext)?;
        Ok(self.call("ArchivedJob", async move |client| client.get_job(&ciphertext).await))
    }

    fn get_client_jobs(&self, company_id: &Bound<'_, PyAny>) -> PyResult<Call> {
        let company_id = input::id("company_id", company_id)?;
        Ok(self.call("ClientJobs", async move |client| client.get_client_jobs(&company_id).await))
    }

    fn request(
        &self,
        py: Python<'_>,
        method: &Bound<'_, PyAny>,
        path: &Bound<'_, PyAny>,
        query: Given<'_, '_>,
        body: Given<'_, '_>,
    ) -> PyResult<Call> {
        const METHODS: [Method; 5] = [Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete];
        let (method, path) = (input::text("method", method)?, input::text("path", path)?);
        let query: Option<Vec<(String, String)>> = input::given("query", query, "a dict of str to str")?;
        let Some(method) = METHODS.into_iter().find(|known| known.as_str() == method) else {
            let message = format!("method is {method:?}");
            return Err(refuse(py, "method", &message, "Give GET, POST, PUT, PATCH or DELETE."));
        };
        let body = body.map(|body| input::json(Place::Argument("json"), body)).transpose()?;
        let client = self.client();
        Ok(Call::new(&self.lanes, async move {
            let mut request = client.request(method, path);
            for (name, value) in query.into_iter().flatten() {
                request = request.query(name, value);
            }
            if let Some(body) = &body {
                request = request.json(body);
            }
            request.send().await.map(Answer::Raw)
        }))
    }

    fn check_setup(&self) -> Call {
        self.call("SetupReport", async |client| Ok(client.check_setup().await))
    }

    fn confirm(&self, event: &Bound<'_, PyAny>) -> PyResult<Call> {
        let event: WebhookEvent = input::model("event", event)?;
        Ok(self.call("Application", async move |client| client.confirm(&event).await))
    }

    fn credits<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Answer::model("CreditLedger", self.client.credits()).into_python(py)
    }
}

impl Client {
    /// The core's client. In a child of the process that made it, what the parent has under way is forgotten.
    fn client(&self) -> uphunt::Client {
        self.lanes.in_each_new_process(|| self.client.after_fork());
        self.client.clone()
    }

    fn call<T, F>(&self, class: &'static str, call: impl FnOnce(uphunt::Client) -> F) -> Call
    where
        T: Object + 'static,
        F: Future<Output = uphunt::Result<T>> + Send + 'static,
    {
        let future = call(self.client());
        Call::new(&self.lanes, future.map_ok(move |model| Answer::model(class, model)))
    }

    /// A call that waits for an application: for how long, how often it asks, and whom it tells.
    fn waiting<F>(
        &self,
        (timeout, interval, on_update): Waiting<'_>,
        wait: impl FnOnce(WaitOptions<'static>) -> F,
    ) -> PyResult<Call>
    where
        F: Future<Output = uphunt::Result<Application>> + Send + 'static,
    {
        let mut options = WaitOptions::new();
        if let Some(timeout) = input::seconds("timeout", timeout.as_ref())? {
            options = options.timeout(timeout);
        }
        if let Some(interval) = input::seconds("poll_interval", interval.as_ref())? {
            let schedule = PollSchedule { interval, slow_interval: interval, jitter: 0.0, ..PollSchedule::default() };
            options = options.schedule(schedule);
        }
        let on_update = input::callback("on_update", on_update)?;
        Ok(Call::with_updates(&self.lanes, [on_update], |[on_update]| {
            if let Some(on_update) = on_update {
                options = options.on_update(move |application| {
                    on_update.tell(Answer::model("Application", application.clone()));
                });
            }
            let waiting = wait(options);
            async move { waiting.await.map(|application| Answer::model("Application", application)) }
        }))
    }
}

fn reference(py: Python<'_>, queue_id: Given<'_, '_>, job_id: Given<'_, '_>) -> PyResult<ApplicationRef> {
    let queue_id = input::given("queue_id", queue_id, "a str")?;
    let job_id = input::given("job_id", job_id, "a str")?;
    ApplicationRef::from_parts(queue_id, job_id).map_err(|error| raise(py, error))
}

fn query(limit: Given<'_, '_>, offset: Given<'_, '_>, status: Given<'_, '_>) -> PyResult<AppliedJobsQuery> {
    let mut query = AppliedJobsQuery::new();
    if let Some(rows) = input::count("limit", limit, 1)? {
        query = query.limit(rows);
    }
    if let Some(rows) = input::count("offset", offset, 0)? {
        query = query.offset(rows);
    }
    Ok(match input::given::<String>("status", status, "a str")? {
        Some(status) => query.status(status),
        None => query,
    })
}
