//! The core's client for Python: each method gives a [`Call`], which a thread or a loop then runs.

use std::sync::Arc;

use futures_util::StreamExt as _;
use futures_util::stream;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use tokio::sync::Mutex;
use tokio::sync::mpsc::UnboundedSender;
use uphunt::transport::Method;
use uphunt::{
    Application, ApplicationRef, AppliedJobs, AppliedJobsQuery, ApplyRequest, Backoff, CallOptions, GenerateProposal,
    PollSchedule, WaitOptions, WebhookEvent,
};

use crate::answer::{Answer, plain, raise, refuse};
use crate::call::Call;
use crate::exit::away;
use crate::input;
use crate::lanes::{LaneTransport, Lanes};

/// A client of the core. Copies made by `with_options` share its connections, limits and ledger.
#[pyclass(frozen)]
pub(crate) struct Client {
    client: uphunt::Client,
    lanes: Arc<Lanes>,
}

/// An iteration over the applied jobs.
#[pyclass(frozen)]
pub(crate) struct Cursor {
    jobs: Arc<Mutex<AppliedJobs>>,
    lanes: Arc<Lanes>,
}

/// Reads one keyword argument of the client into its options.
struct Settings<'py>(Bound<'py, PyDict>);

impl<'py> Settings<'py> {
    fn get<T: for<'a> FromPyObject<'a, 'py, Error = PyErr>>(&self, name: &str) -> PyResult<Option<T>> {
        let given = self.0.get_item(name)?.filter(|value| !value.is_none());
        given.map(|value| value.extract()).transpose()
    }

    fn call_options(&self, mut options: CallOptions) -> PyResult<CallOptions> {
        let py = self.0.py();
        if let Some(timeout) = self.get("timeout")? {
            options = options.timeout(input::seconds(py, "timeout", timeout)?);
        }
        // For the deadline alone, `None` is a value of its own: no end.
        if let Some(deadline) = self.0.get_item("deadline")? {
            let deadline: Option<f64> = deadline.extract()?;
            options = options.deadline(deadline.map(|seconds| input::seconds(py, "deadline", seconds)).transpose()?);
        }
        if let Some(retries) = self.get::<i64>("max_retries")? {
            let counted = u32::try_from(retries)
                .map_err(|_| refuse(py, "max_retries", &format!("max_retries is {retries}"), "Give 0 or more."))?;
            options = options.max_retries(counted);
        }
        if let Some((base, cap)) = self.get::<(f64, f64)>("backoff")? {
            let (base, cap) = (input::seconds(py, "backoff", base)?, input::seconds(py, "backoff", cap)?);
            options = options.backoff(Backoff { base, cap });
        }
        if let Some(pacing) = self.get::<String>("pacing")? {
            options = options.pacing(pacing.parse().map_err(|error| raise(py, error))?);
        }
        Ok(options)
    }
}

#[pymethods]
impl Client {
    #[new]
    fn new(py: Python<'_>, settings: Bound<'_, PyDict>) -> PyResult<Self> {
        let settings = Settings(settings);
        let mut builder = uphunt::Client::builder()
            .allow_http(settings.get("allow_http")?.unwrap_or(false))
            .options(settings.call_options(CallOptions::default())?);
        if let Some(timeout) = settings.get("connect_timeout")? {
            builder = builder.connect_timeout(input::seconds(py, "connect_timeout", timeout)?);
        }
        if let Some(proxy) = settings.get::<String>("proxy")? {
            builder = builder.proxy(proxy);
        }
        if let Some(key) = settings.get::<String>("api_key")? {
            builder = builder.api_key(key);
        }
        if settings.get("without_key")?.unwrap_or(false) {
            builder = builder.without_key();
        }
        if let Some(url) = settings.get::<String>("base_url")? {
            builder = builder.base_url(url);
        }
        if let Some(product) = settings.get::<String>("user_agent")? {
            builder = builder.user_agent(product);
        }
        for (name, value) in settings.get::<std::collections::BTreeMap<String, String>>("headers")?.unwrap_or_default()
        {
            builder = builder.header(name, value);
        }
        let builder = builder.from_env();
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

    fn apply(&self, py: Python<'_>, request: &Bound<'_, PyAny>) -> PyResult<Call> {
        let request: ApplyRequest = input::request("request", request)?;
        Ok(self.call(py, "Submission", async move |client| client.apply(&request).await))
    }

    fn apply_many(
        &self,
        py: Python<'_>,
        requests: Vec<Bound<'_, PyAny>>,
        concurrency: usize,
        on_progress: Option<Py<PyAny>>,
    ) -> PyResult<Call> {
        if concurrency == 0 {
            return Err(refuse(py, "concurrency", "concurrency is 0", "Give 1 or more."));
        }
        let read = |(at, request)| input::request(&format!("requests[{at}]"), &request);
        let requests = requests.into_iter().enumerate().map(read).collect::<PyResult<Vec<ApplyRequest>>>()?;
        let client = self.client.clone();
        Ok(Call::with_updates(py, &self.lanes, on_progress, |progress| async move {
            let total = requests.len();
            let mut under_way = stream::iter(requests.into_iter().enumerate())
                .map(|(at, request)| {
                    let client = client.clone();
                    async move { (at, client.apply(&request).await) }
                })
                .buffer_unordered(concurrency);
            let mut results = Vec::with_capacity(total);
            while let Some(result) = under_way.next().await {
                results.push(result);
                let _ = progress.send(Answer::Progress(results.len(), total));
            }
            results.sort_by_key(|(at, _)| *at);
            let answers = results
                .into_iter()
                .map(|(_, result)| result.map(|submission| Answer::model("Submission", &submission)));
            Ok(Answer::Many(answers.collect()))
        }))
    }

    fn status(&self, py: Python<'_>, queue_id: Option<String>, job_id: Option<String>) -> PyResult<Call> {
        let reference = reference(py, queue_id, job_id)?;
        Ok(self.call(py, "Application", async move |client| client.status(reference).await))
    }

    fn wait(
        &self,
        py: Python<'_>,
        queue_id: Option<String>,
        job_id: Option<String>,
        waiting: (Option<f64>, Option<f64>, Option<Py<PyAny>>),
    ) -> PyResult<Call> {
        let reference = reference(py, queue_id, job_id)?;
        let client = self.client.clone();
        self.waiting(py, waiting, async move |options| client.wait(reference, options).await)
    }

    fn apply_and_wait(
        &self,
        py: Python<'_>,
        request: &Bound<'_, PyAny>,
        waiting: (Option<f64>, Option<f64>, Option<Py<PyAny>>),
    ) -> PyResult<Call> {
        let request: ApplyRequest = input::request("request", request)?;
        let client = self.client.clone();
        self.waiting(py, waiting, async move |options| client.apply_and_wait(&request, options).await)
    }

    fn applied_jobs(
        &self,
        py: Python<'_>,
        limit: Option<i64>,
        offset: Option<i64>,
        status: Option<String>,
    ) -> PyResult<Call> {
        let query = query(py, limit, offset, status)?;
        Ok(self.call(py, "AppliedJobsPage", async move |client| client.applied_jobs(&query).await))
    }

    fn iter_applied_jobs(
        &self,
        py: Python<'_>,
        limit: Option<i64>,
        offset: Option<i64>,
        status: Option<String>,
    ) -> PyResult<Cursor> {
        let jobs = self.client.iter_applied_jobs(query(py, limit, offset, status)?);
        Ok(Cursor { jobs: Arc::new(Mutex::new(jobs)), lanes: Arc::clone(&self.lanes) })
    }

    fn generate_proposal(&self, py: Python<'_>, request: &Bound<'_, PyAny>) -> PyResult<Call> {
        let request: GenerateProposal = input::request("request", request)?;
        Ok(self.call(py, "GeneratedProposal", async move |client| client.generate_proposal(&request).await))
    }

    fn freelancers(&self, py: Python<'_>) -> Call {
        self.call(py, "Freelancers", async |client| client.freelancers().await)
    }

    fn get_job(&self, py: Python<'_>, ciphertext: String) -> Call {
        self.call(py, "ArchivedJob", async move |client| client.get_job(&ciphertext).await)
    }

    fn get_client_jobs(&self, py: Python<'_>, company_id: String) -> Call {
        self.call(py, "ClientJobs", async move |client| client.get_client_jobs(&company_id).await)
    }

    fn request(
        &self,
        py: Python<'_>,
        method: &str,
        path: String,
        query: Option<Vec<(String, String)>>,
        body: Option<Bound<'_, PyAny>>,
    ) -> PyResult<Call> {
        const METHODS: [Method; 5] = [Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete];
        let Some(method) = METHODS.into_iter().find(|known| known.as_str() == method) else {
            let message = format!("method is {method:?}");
            return Err(refuse(py, "method", &message, "Give GET, POST, PUT, PATCH or DELETE."));
        };
        let body = body.map(|body| input::json("json", &body, input::DEEPEST)).transpose()?;
        let client = self.client.clone();
        Ok(Call::new(py, &self.lanes, async move {
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

    fn check_setup(&self, py: Python<'_>) -> Call {
        self.call(py, "SetupReport", async |client| Ok(client.check_setup().await))
    }

    fn confirm(&self, py: Python<'_>, event: &Bound<'_, PyAny>) -> PyResult<Call> {
        let event: WebhookEvent = input::model("event", event)?;
        Ok(self.call(py, "Application", async move |client| client.confirm(&event).await))
    }

    fn credits<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Answer::model("CreditLedger", &self.client.credits()).into_python(py)
    }
}

impl Client {
    fn call<T, F>(&self, py: Python<'_>, class: &'static str, call: impl FnOnce(uphunt::Client) -> F) -> Call
    where
        T: serde::Serialize,
        F: Future<Output = uphunt::Result<T>> + Send + 'static,
    {
        let future = call(self.client.clone());
        Call::new(py, &self.lanes, async move { future.await.map(|model| Answer::model(class, &model)) })
    }

    /// A call that waits for an application: for how long, how often it asks, and whom it tells.
    fn waiting<F>(
        &self,
        py: Python<'_>,
        (timeout, interval, on_update): (Option<f64>, Option<f64>, Option<Py<PyAny>>),
        wait: impl FnOnce(WaitOptions<'static>) -> F,
    ) -> PyResult<Call>
    where
        F: Future<Output = uphunt::Result<Application>> + Send + 'static,
    {
        let mut options = WaitOptions::new();
        if let Some(timeout) = timeout {
            options = options.timeout(input::seconds(py, "timeout", timeout)?);
        }
        if let Some(interval) = interval {
            let interval = input::seconds(py, "poll_interval", interval)?;
            let schedule = PollSchedule { interval, slow_interval: interval, jitter: 0.0, ..PollSchedule::default() };
            options = options.schedule(schedule);
        }
        Ok(Call::with_updates(py, &self.lanes, on_update, |updates| {
            let waiting = wait(options.on_update(tell(updates)));
            async move { waiting.await.map(|application| Answer::model("Application", &application)) }
        }))
    }
}

fn tell(updates: UnboundedSender<Answer>) -> impl FnMut(&Application) + Send {
    move |application| {
        let _ = updates.send(Answer::model("Application", application));
    }
}

fn reference(py: Python<'_>, queue_id: Option<String>, job_id: Option<String>) -> PyResult<ApplicationRef> {
    ApplicationRef::from_parts(queue_id, job_id).map_err(|error| raise(py, error))
}

fn query(
    py: Python<'_>,
    limit: Option<i64>,
    offset: Option<i64>,
    status: Option<String>,
) -> PyResult<AppliedJobsQuery> {
    let refused = |field: &str, number: i64| refuse(py, field, &format!("{field} is {number}"), "Give 0 or more.");
    let mut query = AppliedJobsQuery::new();
    if let Some(rows) = limit {
        query = query.limit(u32::try_from(rows).map_err(|_| refused("limit", rows))?);
    }
    if let Some(rows) = offset {
        query = query.offset(u64::try_from(rows).map_err(|_| refused("offset", rows))?);
    }
    Ok(match status {
        Some(status) => query.status(status),
        None => query,
    })
}

#[pymethods]
impl Cursor {
    /// The next application; `None` at the end.
    fn next(&self, py: Python<'_>) -> Call {
        let jobs = Arc::clone(&self.jobs);
        Call::new(py, &self.lanes, async move {
            match jobs.lock().await.next().await {
                Some(job) => job.map(|application| Answer::model("Application", &application)),
                None => Ok(Answer::End),
            }
        })
    }
}

/// A successful answer, as it came.
#[pyclass(frozen)]
pub(crate) struct RawResponse(pub(crate) uphunt::RawResponse);

#[pymethods]
impl RawResponse {
    /// The HTTP status, a 2xx.
    #[getter]
    fn status(&self) -> u16 {
        self.0.status
    }

    /// The headers. Of those that came several times, the last.
    #[getter]
    fn headers(&self) -> std::collections::BTreeMap<String, String> {
        self.0.headers.iter().map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned())).collect()
    }

    /// The body.
    #[getter]
    fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// The body as JSON.
    fn json<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        plain(py, self.0.json().map_err(|error| raise(py, error))?)
    }

    fn __repr__(&self) -> String {
        format!("RawResponse(status={}, body=<{} bytes>)", self.0.status, self.0.body.len())
    }
}
