//! Campaigns: lists of applications in a database.

use std::collections::HashMap;
use std::process;
use std::sync::{Arc, Mutex, PoisonError};

use pyo3::prelude::*;
use serde::Serialize;
use serde_json::{Map, Value};
use tokio::sync::{OnceCell, watch};
use tokio::task::JoinSet;
use uphunt::{ArchivedJob, Error, WebhookEvent, canonical_job};
use uphunt_campaign::{
    Entry, Progress, Report, Result, Retry, Row, RowState, RunOptions, RunSummary, Stop, archived_jobs, read_csv,
    read_jsonl, to_entries,
};

use crate::call::Call;
use crate::client::Client;
use crate::convert::{exception, from_python, to_python};
use crate::cursors::Cursor;
use crate::runtime;

/// Prepares an operation on a campaign. Its result is plain dicts and lists.
fn call<T: Serialize + Send + 'static>(operation: impl Future<Output = Result<T>> + Send + 'static) -> Call {
    Call::with(operation, |py, value| to_python(py, &value))
}

/// A campaign, opened when it is first used, and again in each child process.
#[pyclass(frozen, module = "uphunt_sdk._native")]
pub(crate) struct Campaign {
    database: String,
    name: String,
    current: Mutex<InProcess>,
}

/// An open campaign, and the process that opened it.
struct InProcess {
    process: u32,
    opened: Arc<OnceCell<uphunt_campaign::Campaign>>,
}

impl InProcess {
    fn new() -> Self {
        Self { process: process::id(), opened: Arc::default() }
    }
}

impl Drop for InProcess {
    /// In a child process, leaks the parent's connections: closing them here would take them away from the parent.
    fn drop(&mut self) {
        if self.process != process::id() {
            std::mem::forget(std::mem::take(&mut self.opened));
        }
    }
}

impl Campaign {
    /// Returns a future that opens the campaign unless it is open.
    fn get(&self) -> impl Future<Output = Result<uphunt_campaign::Campaign>> + Send + use<> {
        let opened = {
            let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
            if current.process != process::id() {
                *current = InProcess::new();
            }
            Arc::clone(&current.opened)
        };
        let (database, name) = (self.database.clone(), self.name.clone());
        async move {
            let open = || uphunt_campaign::Campaign::open_named(&database, &name);
            opened.get_or_try_init(open).await.cloned()
        }
    }

    /// Prepares an operation on the open campaign.
    fn call<T, F>(&self, operation: impl FnOnce(uphunt_campaign::Campaign) -> F + Send + 'static) -> Call
    where
        T: Serialize + Send + 'static,
        F: Future<Output = Result<T>> + Send,
    {
        let campaign = self.get();
        call(async move { operation(campaign.await?).await })
    }
}

#[pymethods]
impl Campaign {
    #[new]
    fn new(database: String, name: String) -> Self {
        Self { database, name, current: Mutex::new(InProcess::new()) }
    }

    fn open(&self) -> Call {
        self.call(async |_| Ok(()))
    }

    fn close(&self) -> Call {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        let last = std::mem::replace(&mut *current, InProcess::new());
        call(async move {
            if let Some(campaign) = last.opened.get().filter(|_| last.process == process::id()) {
                campaign.close().await;
            }
            Ok(())
        })
    }

    fn add(&self, entries: &Bound<'_, PyAny>) -> PyResult<Call> {
        let entries: Vec<Entry> = from_python("requests", entries)?;
        Ok(self.call(async |campaign| campaign.add(entries).await))
    }

    /// Begins a run.
    fn run(
        &self,
        py: Python<'_>,
        client: &Client,
        options: &Bound<'_, PyAny>,
        stop_on: Option<Vec<String>>,
    ) -> PyResult<CampaignRun> {
        let (campaign, mut options): (_, RunOptions) = (self.get(), from_python("options", options)?);
        if let Some(names) = stop_on {
            options = options.stop_on(names).map_err(|error| exception(py, &error))?;
        }
        options.limits = client.limits();
        let (client, stop) = (client.get(py)?, options.stop.clone());
        let (sender, progress) = watch::channel(Progress::default());
        options.on_progress = Some(Arc::new(move |progress| {
            sender.send_replace(progress.clone());
        }));
        let work = async move { campaign.await?.run(&client, options).await };
        let mut tasks = JoinSet::new();
        tasks.spawn_on(work, &runtime::runtime(py)?);
        Ok(CampaignRun { stop, running: Cursor::new((tasks, progress)) })
    }

    fn pause(&self) -> Call {
        self.call(async |campaign| campaign.pause().await)
    }

    fn resume(&self) -> Call {
        self.call(async |campaign| campaign.resume().await)
    }

    fn cancel(&self) -> Call {
        self.call(async |campaign| campaign.cancel().await)
    }

    fn retry(&self, statuses: Option<Vec<String>>, cancelled: bool) -> Call {
        let mut which = Retry::default();
        which.statuses = statuses.unwrap_or(which.statuses);
        which.cancelled = cancelled;
        self.call(async move |campaign| campaign.retry(&which).await)
    }

    fn rows(&self, py: Python<'_>, states: Vec<String>) -> PyResult<Call> {
        let states: Vec<RowState> = states.into_iter().map(|name| row_state(py, &name)).collect::<PyResult<_>>()?;
        Ok(self.call(async move |campaign| campaign.rows_in(&states).await))
    }

    fn csv(&self) -> Call {
        self.call(async |campaign| {
            let mut text = Vec::new();
            uphunt_campaign::write_csv(&campaign.rows().await?, &mut text)?;
            Ok(String::from_utf8_lossy(&text).into_owned())
        })
    }

    fn report(&self) -> Call {
        self.call(async |campaign| campaign.report().await)
    }

    fn progress(&self) -> Call {
        self.call(async |campaign| campaign.progress().await)
    }

    fn settled(&self, event: &Bound<'_, PyAny>) -> PyResult<Call> {
        let event: WebhookEvent = from_python("event", event)?;
        Ok(self.call(async move |campaign| campaign.settled(&event).await))
    }
}

fn row_state(py: Python<'_>, name: &str) -> PyResult<RowState> {
    let hint =
        format!("Give one of {}.", RowState::ALL.iter().map(|state| state.as_str()).collect::<Vec<_>>().join(", "));
    name.parse().map_err(|message: String| exception(py, &Error::invalid_input("states", message, hint)))
}

/// A run that has begun. Dropping it ends the run at once.
#[pyclass(frozen, module = "uphunt_sdk._native")]
pub(crate) struct CampaignRun {
    stop: Stop,
    running: Cursor<(JoinSet<Result<RunSummary>>, watch::Receiver<Progress>)>,
}

/// What happened next.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
enum Step {
    Progress(Progress),
    Summary(RunSummary),
}

#[pymethods]
impl CampaignRun {
    /// Prepares waiting for the next progress or the summary.
    fn step(&self) -> PyResult<Call> {
        let running = self.running.get()?;
        Ok(call(async move {
            let (tasks, progress) = &mut *running.lock().await;
            tokio::select! {
                biased;
                Ok(()) = progress.changed() => Ok(Some(Step::Progress(progress.borrow_and_update().clone()))),
                Some(ended) = tasks.join_next() => match ended {
                    Ok(summary) => summary.map(|summary| Some(Step::Summary(summary))),
                    Err(panic) => std::panic::resume_unwind(panic.into_panic()),
                },
                else => Ok(None),
            }
        }))
    }

    /// Sends no more.
    fn stop(&self) {
        self.stop.stop();
    }

    /// Prepares waiting until the run has ended, however it does.
    fn finish(&self) -> PyResult<Call> {
        let running = self.running.get()?;
        Ok(call(async move {
            while running.lock().await.0.join_next().await.is_some() {}
            Ok(())
        }))
    }
}

/// A cover letter's template.
#[pyclass(frozen, module = "uphunt_sdk._native")]
pub(crate) struct Template(Arc<uphunt_campaign::Template>);

#[pymethods]
impl Template {
    #[new]
    fn new(py: Python<'_>, text: &str) -> PyResult<Self> {
        let template = uphunt_campaign::Template::parse(text).map_err(|error| exception(py, &error))?;
        Ok(Self(Arc::new(template)))
    }

    fn needs_job(&self) -> bool {
        self.0.needs_job()
    }

    fn render(&self, py: Python<'_>, columns: &Bound<'_, PyAny>, job: Option<&Bound<'_, PyAny>>) -> PyResult<String> {
        let columns: Map<String, Value> = from_python("columns", columns)?;
        let job: Option<ArchivedJob> = job.map(|job| from_python("job", job)).transpose()?;
        self.0.render(&columns, job.as_ref()).map_err(|error| exception(py, &error))
    }
}

/// Prepares reading a list of applications: CSV, or JSON lines.
#[pyfunction]
pub(crate) fn read_applications(
    py: Python<'_>,
    content: Vec<u8>,
    is_jsonl: bool,
    template: Option<&Template>,
    client: Option<&Client>,
) -> PyResult<Call> {
    let template = template.map(|template| Arc::clone(&template.0));
    let client = client.map(|client| client.get(py)).transpose()?;
    Ok(call(async move {
        let content = content.as_slice();
        let records = if is_jsonl { read_jsonl(content)? } else { read_csv(content)? };
        let jobs = match client.filter(|_| template.as_ref().is_some_and(|template| template.needs_job())) {
            Some(client) => archived_jobs(&client, &records).await?,
            None => HashMap::new(),
        };
        Ok(to_entries(&records, template.as_deref(), |job| jobs.get(&canonical_job(job)).cloned()))
    }))
}

/// Prepares reading the names of all campaigns in a database.
#[pyfunction]
pub(crate) fn campaign_names(database: String) -> Call {
    call(async move { uphunt_campaign::Campaign::names(&database).await })
}

#[pyfunction]
pub(crate) fn campaign_table(report: &Bound<'_, PyAny>) -> PyResult<String> {
    Ok(from_python::<Report>("report", report)?.to_table())
}

#[pyfunction]
pub(crate) fn row_credit(row: &Bound<'_, PyAny>) -> PyResult<Option<String>> {
    Ok(from_python::<Row>("row", row)?.credit().map(|credit| credit.to_string()))
}
