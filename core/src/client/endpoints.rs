//! One method an endpoint.

use serde::de::DeserializeOwned;

use super::Client;
use crate::error::{Error, Result};
use crate::http::{Call, Deadline, Endpoint, decode, decode_with, escape};
use crate::input;
use crate::models::{
    self, Application, ApplicationRef, AppliedJobsPage, AppliedJobsQuery, ArchivedJob, ClientJobs, Freelancers,
    GenerateProposal, GeneratedProposal, Model,
};
use crate::policy::job_key::JobKey;
use crate::policy::retry::Safety;

impl Client {
    /// Returns the current status of an application. `GET /status`.
    ///
    /// A job is looked up by its ciphertext (`~01…`, `~02…`) or UUID; the ciphertext is taken from a URL.
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) when there is no such application, or none to that job.
    pub async fn status(&self, reference: impl Into<ApplicationRef>) -> Result<Application> {
        self.status_before(&reference.into(), self.deadline()).await
    }

    pub(crate) async fn status_before(&self, reference: &ApplicationRef, deadline: Deadline) -> Result<Application> {
        let result = self.read_status(reference, false, deadline).await;
        let mut credits = self.credit_tracker();
        match (&result, reference) {
            (Ok((application, _)), ApplicationRef::Job(job_id)) => credits.found(job_id, application),
            (Ok((application, _)), ApplicationRef::Queue(_)) => credits.seen(application),
            (Err(error), ApplicationRef::Job(job_id)) if error.is_api_not_found() => credits.resolve(job_id),
            _ => {}
        }
        drop(credits);
        result.map(|(application, _)| application)
    }

    /// Returns the status and the response's `Date`, without recording it in the ledger.
    pub(crate) async fn read_status(
        &self,
        reference: &ApplicationRef,
        urgent: bool,
        deadline: Deadline,
    ) -> Result<(Application, Option<String>)> {
        reference.validate()?;
        let key;
        let (name, id) = match reference {
            ApplicationRef::Queue(id) => ("queueId", id.as_str()),
            ApplicationRef::Job(id) => {
                key = JobKey::parse(id);
                ("jobId", key.lookup_id().ok_or_else(|| no_ciphertext(id))?)
            }
        };
        let call = Call { urgent, ..Call::get(Endpoint::Status, &[(name, id)]) };
        let about = |error: Error| error.about(reference);
        let success = self.run(&call, deadline).await.map_err(|error| self.redacted(about(error)))?;
        let application = self
            .read(&success, |response| decode_with(call.name, response, models::status_from_value))
            .map_err(about)?;
        Ok((application, success.response.headers.get("date").map(str::to_owned)))
    }

    /// Returns one page of the applications made so far, newest first. `GET /applied-jobs`. To read them all, see
    /// [`iter_applied_jobs`](Self::iter_applied_jobs).
    ///
    /// # Errors
    /// See [`Client`].
    pub async fn applied_jobs(&self, query: &AppliedJobsQuery) -> Result<AppliedJobsPage> {
        query.validate()?;
        let (limit, offset) = (query.limit.map(|limit| limit.to_string()), query.offset.map(|rows| rows.to_string()));
        let status = query.status.as_ref().map(models::ApplicationStatus::as_str);
        let pairs = [("limit", limit.as_deref()), ("offset", offset.as_deref()), ("status", status)];
        let pairs: Vec<_> = pairs.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
        let page: AppliedJobsPage = self.call(&Call::get(Endpoint::AppliedJobs, &pairs)).await?;
        let mut credits = self.credit_tracker();
        page.jobs.iter().for_each(|application| credits.seen(application));
        drop(credits);
        Ok(page)
    }

    /// Returns a cover letter written by the service. `POST /generate-proposal`. Nothing is sent to Upwork and no credit is
    /// used.
    ///
    /// Writing takes longer than other calls: an attempt may take three times the client's
    /// [`timeout`](crate::CallConfig::timeout).
    ///
    /// # Errors
    /// See [`Client`].
    pub async fn generate_proposal(&self, request: &GenerateProposal) -> Result<GeneratedProposal> {
        self.call(&generate_proposal(request)?).await
    }

    /// [`generate_proposal`](Self::generate_proposal), read into a type of your own.
    ///
    /// # Errors
    /// See [`Client`].
    pub async fn generate_proposal_as<T: DeserializeOwned>(&self, request: &GenerateProposal) -> Result<T> {
        self.call_as(&generate_proposal(request)?).await
    }

    /// Returns everyone a proposal can be sent as. `GET /freelancers`. The service wants the response cached for 5 minutes
    /// or more.
    ///
    /// # Errors
    /// See [`Client`].
    pub async fn freelancers(&self) -> Result<Freelancers> {
        self.call(&Call::get(Endpoint::Freelancers, &[])).await
    }

    /// [`freelancers`](Self::freelancers), read into a type of your own.
    ///
    /// # Errors
    /// See [`Client`].
    pub async fn freelancers_as<T: DeserializeOwned>(&self) -> Result<T> {
        self.call_as(&Call::get(Endpoint::Freelancers, &[])).await
    }

    /// Returns a job from the service's archive, by its ciphertext (`~02…`). `GET /jobs/by-ciphertext`.
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) when the archive does not have it.
    pub async fn get_job(&self, cipher: &str) -> Result<ArchivedJob> {
        self.call(&get_job(cipher)?).await
    }

    /// [`get_job`](Self::get_job), read into a type of your own.
    ///
    /// # Errors
    /// See [`get_job`](Self::get_job).
    pub async fn get_job_as<T: DeserializeOwned>(&self, cipher: &str) -> Result<T> {
        self.call_as(&get_job(cipher)?).await
    }

    /// Returns a client of Upwork and their jobs, by the company id of [`ArchivedJob::company_id`].
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) when no archived job of that company is known.
    pub async fn get_client_jobs(&self, company_id: &str) -> Result<ClientJobs> {
        self.call(&get_client_jobs(company_id)?).await
    }

    /// [`get_client_jobs`](Self::get_client_jobs), read into a type of your own.
    ///
    /// # Errors
    /// See [`get_client_jobs`](Self::get_client_jobs).
    pub async fn get_client_jobs_as<T: DeserializeOwned>(&self, company_id: &str) -> Result<T> {
        self.call_as(&get_client_jobs(company_id)?).await
    }

    /// Sends a call and reads the response as a model.
    async fn call<T: Model>(&self, call: &Call) -> Result<T> {
        let success = self.run(call, self.deadline()).await?;
        self.read(&success, |response| decode_with(call.name, response, models::from_value))
    }

    /// Sends a call and reads the response into a type of the caller.
    async fn call_as<T: DeserializeOwned>(&self, call: &Call) -> Result<T> {
        let success = self.run(call, self.deadline()).await?;
        self.read(&success, |response| decode(call.name, response))
    }
}

fn generate_proposal(request: &GenerateProposal) -> Result<Call> {
    request.validate()?;
    // A repeated request costs a little of the daily limit, and nothing else.
    Ok(Call { timeout_factor: 3, ..Call::post(Endpoint::GenerateProposal, request, Safety::Repeatable)? })
}

fn get_job(cipher: &str) -> Result<Call> {
    input::validate_id("cipher", cipher, "the job's ciphertext (~02…)")?;
    Ok(Call::get(Endpoint::ArchivedJob, &[("cipher", cipher)]))
}

fn get_client_jobs(company_id: &str) -> Result<Call> {
    input::validate_id("companyId", company_id, "the company id of an archived job's buyer")?;
    let path = Endpoint::ClientJobs.path().replace("{companyId}", &escape(company_id).to_string());
    Ok(Call::get_path(Endpoint::ClientJobs, path, &[]))
}

/// The service looks jobs up by ciphertext or UUID only: its 404 for a URL would prove nothing.
fn no_ciphertext(job_id: &str) -> Error {
    let message = format!("jobId is a URL without a ciphertext: {job_id}");
    Error::invalid_input("jobId", message, "Give the job's ciphertext (~01… or ~02…) or its UUID.")
}
