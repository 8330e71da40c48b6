//! The client.

use std::sync::Arc;

use uphunt::transport::Method;
use uphunt::{
    Application, ApplicationRef, ApplicationStatus, AppliedJobsPage, AppliedJobsQuery, ApplyRequest, ArchivedJob,
    Client, ClientJobs, CreditLedger, Freelancers, GenerateProposal, GeneratedProposal, SetupReport, Submission,
    WebhookEvent,
};

use crate::settings::counted;
use crate::{
    CallSettings, ClientSettings, Failure, NativeAnswer, NativeAppliedJobs, NativeWait, QueryItem, WaitSettings,
};

/// The core's [`Client`]. Those made from it share its connections, limits and ledger. Calls under way go on when it is
/// dropped.
#[derive(Debug, uniffi::Object)]
pub struct NativeClient {
    client: Client,
}

#[uniffi::export]
impl NativeClient {
    /// A client.
    ///
    /// # Errors
    /// See [`uphunt::ClientBuilder::build`].
    #[uniffi::constructor]
    pub fn new(settings: ClientSettings, calls: CallSettings) -> Result<Arc<Self>, Failure> {
        Ok(Arc::new(Self { client: settings.build(&calls)? }))
    }

    /// The same client, making its calls like this.
    ///
    /// # Errors
    /// When a number is out of range.
    pub fn with_options(&self, calls: CallSettings) -> Result<Arc<Self>, Failure> {
        let options = calls.over(*self.client.options())?;
        Ok(Arc::new(Self { client: self.client.with_options(options) }))
    }

    /// Shows how calls are made. Never the key.
    pub fn describe(&self) -> String {
        let options = self.client.options();
        let deadline = options.deadline.map_or_else(|| "none".to_owned(), |deadline| format!("{deadline:?}"));
        format!("timeout={:?}, deadline={deadline}, maxRetries={}", options.timeout, options.max_retries)
    }

    /// See [`Client::apply`].
    ///
    /// # Errors
    /// See there.
    pub async fn apply(&self, request: ApplyRequest) -> Result<Submission, Failure> {
        Ok(self.client.apply(&request).await?)
    }

    /// See [`Client::status`].
    ///
    /// # Errors
    /// See there.
    pub async fn status(&self, reference: ApplicationRef) -> Result<Application, Failure> {
        Ok(self.client.status(reference).await?)
    }

    /// See [`Client::wait`].
    ///
    /// # Errors
    /// They come from the wait itself.
    pub fn wait(&self, reference: ApplicationRef, settings: WaitSettings) -> Result<Arc<NativeWait>, Failure> {
        let client = self.client.clone();
        NativeWait::begin(&settings, |options| async move { client.wait(reference, options).await })
    }

    /// See [`Client::apply_and_wait`].
    ///
    /// # Errors
    /// They come from the wait itself.
    pub fn apply_and_wait(&self, request: ApplyRequest, settings: WaitSettings) -> Result<Arc<NativeWait>, Failure> {
        let client = self.client.clone();
        NativeWait::begin(&settings, |options| async move { client.apply_and_wait(&request, options).await })
    }

    /// See [`Client::applied_jobs`].
    ///
    /// # Errors
    /// See there.
    pub async fn applied_jobs(
        &self,
        limit: Option<i64>,
        offset: Option<i64>,
        status: Option<ApplicationStatus>,
    ) -> Result<AppliedJobsPage, Failure> {
        let query = query(limit, offset, status)?;
        Ok(self.client.applied_jobs(&query).await?)
    }

    /// See [`Client::iter_applied_jobs`].
    ///
    /// # Errors
    /// When a number is out of range.
    pub fn iter_applied_jobs(
        &self,
        limit: Option<i64>,
        offset: Option<i64>,
        status: Option<ApplicationStatus>,
    ) -> Result<Arc<NativeAppliedJobs>, Failure> {
        let jobs = self.client.iter_applied_jobs(query(limit, offset, status)?);
        Ok(NativeAppliedJobs::new(jobs))
    }

    /// See [`Client::generate_proposal`].
    ///
    /// # Errors
    /// See there.
    pub async fn generate_proposal(&self, request: GenerateProposal) -> Result<GeneratedProposal, Failure> {
        Ok(self.client.generate_proposal(&request).await?)
    }

    /// See [`Client::freelancers`].
    ///
    /// # Errors
    /// See there.
    pub async fn freelancers(&self) -> Result<Freelancers, Failure> {
        Ok(self.client.freelancers().await?)
    }

    /// See [`Client::get_job`].
    ///
    /// # Errors
    /// See there.
    pub async fn get_job(&self, cipher: String) -> Result<ArchivedJob, Failure> {
        Ok(self.client.get_job(&cipher).await?)
    }

    /// See [`Client::get_client_jobs`].
    ///
    /// # Errors
    /// See there.
    pub async fn get_client_jobs(&self, company_id: String) -> Result<ClientJobs, Failure> {
        Ok(self.client.get_client_jobs(&company_id).await?)
    }

    /// See [`Client::check_setup`].
    ///
    /// # Errors
    /// None: what went wrong is in the report.
    pub async fn check_setup(&self) -> Result<SetupReport, Failure> {
        Ok(self.client.check_setup().await)
    }

    /// See [`Client::credits`].
    pub fn credits(&self) -> CreditLedger {
        self.client.credits()
    }

    /// See [`Client::confirm`].
    ///
    /// # Errors
    /// See there.
    pub async fn confirm(&self, event: WebhookEvent) -> Result<Application, Failure> {
        Ok(self.client.confirm(&event).await?)
    }

    /// See [`Client::request`]. `json` is the body as JSON text.
    ///
    /// # Errors
    /// See [`uphunt::RawRequest::send`].
    pub async fn request(
        &self,
        method: String,
        path: String,
        query: Vec<QueryItem>,
        json: Option<String>,
    ) -> Result<Arc<NativeAnswer>, Failure> {
        const METHODS: [Method; 5] = [Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete];
        let Some(method) = METHODS.into_iter().find(|known| known.as_str() == method) else {
            let message = format!("method is {method:?}");
            return Err(Failure::refused("method", message, "Give GET, POST, PUT, PATCH or DELETE."));
        };
        let body = json.map(|text| serde_json::from_str::<serde_json::Value>(&text)).transpose();
        let body = body.map_err(|error| {
            Failure::refused("json", format!("the body is no JSON: {error}"), "Give the text of one JSON value.")
        })?;
        let mut request = self.client.request(method, path);
        for QueryItem { name, value } in query {
            request = request.query(name, value);
        }
        if let Some(body) = &body {
            request = request.json(body);
        }
        let response = request.send().await?;
        Ok(Arc::new(NativeAnswer { response }))
    }
}

/// From two optional ids, for languages that take them so.
///
/// # Errors
/// When both or neither are given.
#[uniffi::export]
pub fn application_ref(queue_id: Option<String>, job_id: Option<String>) -> Result<ApplicationRef, Failure> {
    Ok(ApplicationRef::from_parts(queue_id, job_id)?)
}

fn query(
    limit: Option<i64>,
    offset: Option<i64>,
    status: Option<ApplicationStatus>,
) -> Result<AppliedJobsQuery, Failure> {
    let limit = limit.map(|limit| counted("limit", limit)).transpose()?;
    let offset = offset.map(|offset| counted("offset", offset)).transpose()?;
    Ok(AppliedJobsQuery { limit, offset, status })
}
