//! The client.

use std::sync::Arc;

use uphunt::{
    Application, ApplicationRef, ApplicationStatus, AppliedJobsPage, AppliedJobsQuery, ApplyRequest, ArchivedJob,
    CallConfig, Client, ClientConfig, ClientJobs, CreditLedger, DeadlineSetting, Freelancers, GenerateProposal,
    GeneratedProposal, SetupReport, Submission, WaitConfig, WaitOptions, WebhookEvent,
};

use crate::failure::to_count;
use crate::{
    CancelToken, Failure, NativeAppliedJobs, NativeBatch, NativeResponse, NativeWatch, QueryItem, cancel, json,
};

/// The core's [`Client`].
#[derive(Debug, uniffi::Object)]
pub struct NativeClient {
    client: Client,
}

#[uniffi::export(async_runtime = "tokio")]
impl NativeClient {
    /// Creates a client. `config` is the JSON of a [`ClientConfig`].
    #[uniffi::constructor]
    pub fn new(config: String) -> Result<Arc<Self>, Failure> {
        let config = ClientConfig::read(json::parse("config", &config)?)?;
        Ok(Arc::new(Self { client: Client::from_config(config.with_env())? }))
    }

    /// Returns a client with other call options, which shares connections, limits and ledger. `config` is the JSON of a
    /// [`CallConfig`].
    pub fn with_options(&self, config: String) -> Result<Arc<Self>, Failure> {
        let config = CallConfig::read(json::parse("config", &config)?)?;
        Ok(Arc::new(Self { client: self.client.with_config(&config) }))
    }

    /// Describes how calls are made. Never contains the key.
    pub fn describe(&self) -> String {
        let config = self.client.config();
        let deadline = match config.deadline {
            Some(DeadlineSetting::After(deadline)) => format!("{deadline:?}"),
            _ => "none".to_owned(),
        };
        let (timeout, retries) = (config.timeout.unwrap_or_default(), config.max_retries.unwrap_or_default());
        format!("timeout={timeout:?}, deadline={deadline}, maxRetries={retries}")
    }

    /// See [`Client::apply`].
    #[uniffi::method(default(cancel = None))]
    pub async fn apply(&self, request: ApplyRequest, cancel: Option<Arc<CancelToken>>) -> Result<Submission, Failure> {
        cancel::run(cancel, self.client.apply(&request)).await
    }

    /// See [`Client::status`].
    #[uniffi::method(default(cancel = None))]
    pub async fn status(
        &self,
        reference: ApplicationRef,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Application, Failure> {
        cancel::run(cancel, self.client.status(reference)).await
    }

    /// See [`Client::wait`]. `config` is the JSON of a [`WaitConfig`].
    pub fn watch(&self, reference: ApplicationRef, config: String) -> Result<Arc<NativeWatch>, Failure> {
        Ok(NativeWatch::wait(self.client.clone(), reference, wait_options(&config)?))
    }

    /// See [`Client::apply_and_wait`]. `config` is the JSON of a [`WaitConfig`].
    pub fn apply_and_watch(&self, request: ApplyRequest, config: String) -> Result<Arc<NativeWatch>, Failure> {
        Ok(NativeWatch::apply_and_wait(self.client.clone(), request, wait_options(&config)?))
    }

    /// See [`Client::apply_many`]. `config` is the JSON of a [`BulkConfig`](uphunt::BulkConfig), here and below.
    pub fn apply_many(&self, requests: Vec<ApplyRequest>, config: String) -> Result<Arc<NativeBatch>, Failure> {
        NativeBatch::new(&config, |config| self.client.apply_many(requests, config))
    }

    /// See [`Client::wait_many`].
    pub fn wait_many(&self, references: Vec<ApplicationRef>, config: String) -> Result<Arc<NativeBatch>, Failure> {
        NativeBatch::new(&config, |config| self.client.wait_many(references, config))
    }

    /// See [`Client::apply_and_wait_many`].
    pub fn apply_and_wait_many(
        &self,
        requests: Vec<ApplyRequest>,
        config: String,
    ) -> Result<Arc<NativeBatch>, Failure> {
        NativeBatch::new(&config, |config| self.client.apply_and_wait_many(requests, config))
    }

    /// See [`Client::applied_jobs`].
    #[uniffi::method(default(cancel = None))]
    pub async fn applied_jobs(
        &self,
        limit: Option<i64>,
        offset: Option<i64>,
        status: Option<ApplicationStatus>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<AppliedJobsPage, Failure> {
        let query = applied_jobs_query(limit, offset, status)?;
        cancel::run(cancel, self.client.applied_jobs(&query)).await
    }

    /// See [`Client::iter_applied_jobs`].
    pub fn iter_applied_jobs(
        &self,
        limit: Option<i64>,
        offset: Option<i64>,
        status: Option<ApplicationStatus>,
    ) -> Result<Arc<NativeAppliedJobs>, Failure> {
        let query = applied_jobs_query(limit, offset, status)?;
        Ok(NativeAppliedJobs::new(self.client.iter_applied_jobs(query)))
    }

    /// See [`Client::generate_proposal`].
    #[uniffi::method(default(cancel = None))]
    pub async fn generate_proposal(
        &self,
        request: GenerateProposal,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<GeneratedProposal, Failure> {
        cancel::run(cancel, self.client.generate_proposal(&request)).await
    }

    /// See [`Client::freelancers`].
    #[uniffi::method(default(cancel = None))]
    pub async fn freelancers(&self, cancel: Option<Arc<CancelToken>>) -> Result<Freelancers, Failure> {
        cancel::run(cancel, self.client.freelancers()).await
    }

    /// See [`Client::get_job`].
    #[uniffi::method(default(cancel = None))]
    pub async fn get_job(&self, cipher: String, cancel: Option<Arc<CancelToken>>) -> Result<ArchivedJob, Failure> {
        cancel::run(cancel, self.client.get_job(&cipher)).await
    }

    /// See [`Client::get_client_jobs`].
    #[uniffi::method(default(cancel = None))]
    pub async fn get_client_jobs(
        &self,
        company_id: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<ClientJobs, Failure> {
        cancel::run(cancel, self.client.get_client_jobs(&company_id)).await
    }

    /// See [`Client::check_setup`].
    #[uniffi::method(default(cancel = None))]
    pub async fn check_setup(&self, cancel: Option<Arc<CancelToken>>) -> Result<SetupReport, Failure> {
        cancel::run(cancel, async { Ok(self.client.check_setup().await) }).await
    }

    /// See [`Client::credits`].
    pub fn credits(&self) -> CreditLedger {
        self.client.credits()
    }

    /// See [`Client::confirm`].
    #[uniffi::method(default(cancel = None))]
    pub async fn confirm(&self, event: WebhookEvent, cancel: Option<Arc<CancelToken>>) -> Result<Application, Failure> {
        cancel::run(cancel, self.client.confirm(&event)).await
    }

    /// See [`Client::request`]. `json` is the body as JSON text.
    #[uniffi::method(default(cancel = None))]
    pub async fn request(
        &self,
        method: String,
        path: String,
        query: Vec<QueryItem>,
        json: Option<String>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Arc<NativeResponse>, Failure> {
        let mut request = self.client.request(method.parse()?, path);
        for QueryItem { name, value } in query {
            request = request.query(name, value);
        }
        if let Some(text) = json {
            request = request.json(&json::parse("json", &text)?);
        }
        let response = cancel::run(cancel, request.send()).await?;
        Ok(Arc::new(NativeResponse { response }))
    }
}

/// Names an application by one of two optional ids.
#[uniffi::export]
pub fn application_ref(queue_id: Option<String>, job_id: Option<String>) -> Result<ApplicationRef, Failure> {
    Ok(ApplicationRef::from_parts(queue_id, job_id)?)
}

fn wait_options(config: &str) -> Result<WaitOptions<'static>, Failure> {
    Ok(WaitConfig::read(json::parse("config", config)?)?.into())
}

fn applied_jobs_query(
    limit: Option<i64>,
    offset: Option<i64>,
    status: Option<ApplicationStatus>,
) -> Result<AppliedJobsQuery, Failure> {
    let limit = limit.map(|limit| to_count("limit", limit)).transpose()?;
    let offset = offset.map(|offset| to_count("offset", offset)).transpose()?;
    Ok(AppliedJobsQuery { limit, offset, status })
}
