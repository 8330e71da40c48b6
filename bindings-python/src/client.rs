//! The core's client for Python's two clients.

use std::process;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use pyo3::IntoPyObjectExt as _;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use pythonize::Depythonizer;
use serde_json::Value;
use uphunt::http::Method;
use uphunt::{
    ApplicationRef, ApplicationStatus, AppliedJobsQuery, ApplyRequest, BulkConfig, CallConfig, ClientConfig, Endpoint,
    RateLimit, Submission, WaitConfig,
};

use crate::batch::Batch;
use crate::call::Call;
use crate::convert::{self, from_python, reference};
use crate::cursors::Watch;

/// `limit`, `offset` and `status` of a page of applied jobs.
pub(crate) type JobsQuery = (Option<u32>, Option<u64>, Option<String>);

/// A client whose methods prepare calls.
#[pyclass(frozen, module = "uphunt_sdk._native")]
pub(crate) struct Client {
    shared: Arc<Shared>,
    calls: CallConfig,
    current: Mutex<InProcess>,
}

/// What clients that differ in their call options only share.
struct Shared {
    config: ClientConfig,
    current: Mutex<InProcess>,
}

/// A client, and the process that it was made in.
///
/// A child process cannot use its parent's client: the threads that drive the connections are not there, and a lock that one of them
/// held at the fork stays locked. So the child creates a client of its own from the configuration, and leaks the parent's.
struct InProcess {
    process: u32,
    client: uphunt::Client,
}

impl InProcess {
    fn new(client: uphunt::Client) -> Mutex<Self> {
        Mutex::new(Self { process: process::id(), client })
    }

    /// Returns the client; in a child process, creates it first.
    fn get(
        current: &Mutex<Self>,
        create: impl FnOnce() -> uphunt::Result<uphunt::Client>,
    ) -> uphunt::Result<uphunt::Client> {
        let mut current = current.lock().unwrap_or_else(PoisonError::into_inner);
        if current.process != process::id() {
            let parents = std::mem::replace(&mut *current, Self { process: process::id(), client: create()? });
            std::mem::forget(parents);
        }
        Ok(current.client.clone())
    }
}

impl Client {
    /// Returns the core's client.
    pub(crate) fn get(&self, py: Python<'_>) -> PyResult<uphunt::Client> {
        let client = InProcess::get(&self.current, || {
            let shared =
                InProcess::get(&self.shared.current, || uphunt::Client::from_config(self.shared.config.clone()))?;
            Ok(shared.with_config(&self.calls))
        });
        client.map_err(|error| convert::exception(py, &error))
    }

    /// Returns the limits that replace documented ones.
    pub(crate) fn limits(&self) -> Vec<(Endpoint, Vec<RateLimit>)> {
        self.shared.config.limits.clone()
    }
}

#[pymethods]
impl Client {
    #[new]
    fn new(py: Python<'_>, config: &Bound<'_, PyAny>) -> PyResult<Self> {
        let create = || -> uphunt::Result<_> {
            let config = ClientConfig::read(&mut Depythonizer::from_object(config))?.with_env();
            let client = uphunt::Client::from_config(config.clone())?;
            Ok((config, client))
        };
        let (config, client) = create().map_err(|error| convert::exception(py, &error))?;
        let shared = Shared { config, current: InProcess::new(client.clone()) };
        Ok(Self { shared: Arc::new(shared), calls: CallConfig::default(), current: InProcess::new(client) })
    }

    /// Returns a client that makes its calls differently.
    fn with_config(&self, py: Python<'_>, calls: &Bound<'_, PyAny>) -> PyResult<Self> {
        let client = self.get(py)?;
        let given = CallConfig::read(&mut Depythonizer::from_object(calls));
        let calls = given.map_err(|error| convert::exception(py, &error))?.or(self.calls);
        let current = InProcess::new(client.with_config(&calls));
        Ok(Self { shared: Arc::clone(&self.shared), calls, current })
    }

    /// Closes idle connections.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        let client = self.get(py)?;
        py.detach(|| client.close_idle_connections());
        Ok(())
    }

    fn credits<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        // The thread that has the ledger's lock may log, and wait for the interpreter's lock.
        let client = self.get(py)?;
        convert::to_python(py, &py.detach(|| client.credits()))
    }

    fn apply(&self, py: Python<'_>, request: &Bound<'_, PyAny>) -> PyResult<Call> {
        let (client, request) = (self.get(py)?, from_python("request", request)?);
        Ok(Call::new(async move { client.apply(&request).await }))
    }

    fn status(&self, py: Python<'_>, queue_id: Option<String>, job_id: Option<String>) -> PyResult<Call> {
        let (client, reference) = (self.get(py)?, reference(py, queue_id, job_id)?);
        Ok(Call::new(async move { client.status(reference).await }))
    }

    fn watch(
        &self,
        py: Python<'_>,
        queue_id: Option<String>,
        job_id: Option<String>,
        options: &WaitOptions,
    ) -> PyResult<Watch> {
        Ok(Watch::new(self.get(py)?.watch(reference(py, queue_id, job_id)?, &options.0.into())))
    }

    /// Prepares a call whose result is the [`Watch`] of the application. The second object has its submission.
    fn apply_and_watch(
        &self,
        py: Python<'_>,
        request: &Bound<'_, PyAny>,
        options: &WaitOptions,
    ) -> PyResult<(Call, Submitted)> {
        let (client, request, options) = (self.get(py)?, from_python::<ApplyRequest>("request", request)?, options.0);
        let submitted = Arc::new(OnceLock::new());
        let known = Submitted(Arc::clone(&submitted));
        let apply = async move {
            let (submission, watch) = client.apply_and_watch(&request, &options.into()).await?;
            submitted.get_or_init(|| submission);
            Ok::<_, uphunt::Error>(Watch::new(watch))
        };
        Ok((Call::with(apply, |py, watch| watch.into_bound_py_any(py)), known))
    }

    fn applied_jobs(&self, py: Python<'_>, query: JobsQuery) -> PyResult<Call> {
        let (client, query) = (self.get(py)?, jobs_query(query));
        Ok(Call::new(async move { client.applied_jobs(&query).await }))
    }

    fn apply_many(&self, py: Python<'_>, requests: &Bound<'_, PyAny>, config: &Bound<'_, PyAny>) -> PyResult<Batch> {
        let requests: Vec<ApplyRequest> = from_python("requests", requests)?;
        let batch = self.get(py)?.apply_many(requests, from_python::<BulkConfig>("options", config)?);
        batch.map(Batch::new).map_err(|error| convert::exception(py, &error))
    }

    fn apply_and_wait_many(
        &self,
        py: Python<'_>,
        requests: &Bound<'_, PyAny>,
        config: &Bound<'_, PyAny>,
    ) -> PyResult<Batch> {
        let requests: Vec<ApplyRequest> = from_python("requests", requests)?;
        let batch = self.get(py)?.apply_and_wait_many(requests, from_python::<BulkConfig>("options", config)?);
        batch.map(Batch::new).map_err(|error| convert::exception(py, &error))
    }

    fn wait_many(
        &self,
        py: Python<'_>,
        ids: Vec<(Option<String>, Option<String>)>,
        config: &Bound<'_, PyAny>,
    ) -> PyResult<Batch> {
        let references = ids.into_iter().map(|(queue_id, job_id)| reference(py, queue_id, job_id));
        let references: Vec<ApplicationRef> = references.collect::<PyResult<_>>()?;
        let batch = self.get(py)?.wait_many(references, from_python::<BulkConfig>("options", config)?);
        batch.map(Batch::new).map_err(|error| convert::exception(py, &error))
    }

    fn generate_proposal(&self, py: Python<'_>, request: &Bound<'_, PyAny>) -> PyResult<Call> {
        let (client, request) = (self.get(py)?, from_python("request", request)?);
        Ok(Call::new(async move { client.generate_proposal(&request).await }))
    }

    fn freelancers(&self, py: Python<'_>) -> PyResult<Call> {
        let client = self.get(py)?;
        Ok(Call::new(async move { client.freelancers().await }))
    }

    fn get_job(&self, py: Python<'_>, ciphertext: String) -> PyResult<Call> {
        let client = self.get(py)?;
        Ok(Call::new(async move { client.get_job(&ciphertext).await }))
    }

    fn get_client_jobs(&self, py: Python<'_>, company_id: String) -> PyResult<Call> {
        let client = self.get(py)?;
        Ok(Call::new(async move { client.get_client_jobs(&company_id).await }))
    }

    fn request(
        &self,
        py: Python<'_>,
        method: &str,
        path: String,
        query: Option<Vec<(String, String)>>,
        body: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Call> {
        let (client, body) = (self.get(py)?, body.map(|body| from_python::<Value>("json", body)).transpose()?);
        let method = method.parse::<Method>().map_err(|error| convert::exception(py, &error))?;
        let send = async move {
            let request = query
                .into_iter()
                .flatten()
                .fold(client.request(method, path), |request, (name, value)| request.query(name, value));
            match &body {
                Some(body) => request.json(body).send().await,
                None => request.send().await,
            }
        };
        Ok(Call::with(send, |py, response| {
            let headers: Vec<(&str, &str)> = response.headers.iter().collect();
            (response.status, headers, PyBytes::new(py, &response.body)).into_bound_py_any(py)
        }))
    }

    fn check_setup(&self, py: Python<'_>) -> PyResult<Call> {
        let client = self.get(py)?;
        Ok(Call::new(async move { uphunt::Result::Ok(client.check_setup().await) }))
    }

    fn confirm(&self, py: Python<'_>, event: &Bound<'_, PyAny>) -> PyResult<Call> {
        let (client, event) = (self.get(py)?, from_python("event", event)?);
        Ok(Call::new(async move { client.confirm(&event).await }))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        self.get(py).map(|client| format!("{client:?}"))
    }
}

/// The submission of a call, from when it is known: Ctrl-C or a cancellation may take the call's result away.
#[pyclass(frozen, module = "uphunt_sdk._native")]
pub(crate) struct Submitted(Arc<OnceLock<Submission>>);

#[pymethods]
impl Submitted {
    fn get<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.0.get().map(|submission| convert::to_python(py, submission)).transpose()
    }
}

/// How to wait, checked before anything is sent.
#[pyclass(frozen, module = "uphunt_sdk._native")]
pub(crate) struct WaitOptions(WaitConfig);

#[pymethods]
impl WaitOptions {
    #[new]
    fn new(py: Python<'_>, options: &Bound<'_, PyAny>) -> PyResult<Self> {
        let config = WaitConfig::read(&mut Depythonizer::from_object(options));
        config.map(Self).map_err(|error| convert::exception(py, &error))
    }
}

pub(crate) fn jobs_query((limit, offset, status): JobsQuery) -> AppliedJobsQuery {
    let mut query = AppliedJobsQuery::new();
    (query.limit, query.offset, query.status) = (limit, offset, status.map(ApplicationStatus::from));
    query
}
