//! A running sandbox, and its methods for tests.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use tokio::task::JoinHandle;
use uphunt::models::ApplicationStatus;

use crate::error_response::{ErrorResponse, SandboxError};
use crate::handles::{ClockHandle, FaultsHandle};
use crate::request_log::SeenRequest;
use crate::service::Service;
use crate::store::agency::{Agency, AgencyChange, Member};
use crate::store::applications::{self, Application};
use crate::store::credits::{Cycle, Ledger};
use crate::store::deliveries::{Delivery, Webhook};
use crate::store::freelancers::NewFreelancer;

/// A running sandbox. Dropping it stops it.
pub struct Sandbox {
    service: Arc<Service>,
    url: String,
    api_key: String,
    account: i64,
    tasks: [JoinHandle<()>; 2],
}

/// Key and token stay out of whatever prints the sandbox.
impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("url", &self.url).finish_non_exhaustive()
    }
}

impl Sandbox {
    pub(crate) fn new(
        service: Arc<Service>,
        url: String,
        api_key: String,
        account: i64,
        tasks: [JoinHandle<()>; 2],
    ) -> Self {
        Self { service, url, api_key, account, tasks }
    }

    /// Returns the base URL, without a slash at its end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns a key of the first account; empty when there is no account yet.
    pub fn api_key(&self) -> &str {
        &self.api_key
    }

    /// Returns the token for everything under `/sandbox`.
    pub fn dashboard_token(&self) -> &str {
        &self.service.token
    }

    /// Returns the URL of the page that shows this sandbox, with the dashboard token in its fragment.
    pub fn page_url(&self) -> String {
        format!("{}/#token={}", self.url, utf8_percent_encode(&self.service.token, NON_ALPHANUMERIC))
    }

    /// Returns the handle of the faults.
    pub fn faults(&self) -> FaultsHandle<'_> {
        FaultsHandle { service: &self.service }
    }

    /// Returns the handle of the clock.
    pub fn clock(&self) -> ClockHandle<'_> {
        ClockHandle { service: &self.service }
    }

    /// Returns the requests to the API, oldest first.
    pub fn requests_seen(&self) -> Vec<SeenRequest> {
        self.service.log.list()
    }

    /// Clears the list of requests.
    pub fn forget_requests(&self) {
        self.service.log.clear();
    }

    /// Returns the ledger of the first account.
    ///
    /// # Errors
    /// When there is no account.
    pub fn ledger(&self) -> Result<Ledger, SandboxError> {
        Ok(self.service.ledger(self.account)?)
    }

    /// Sets the credits that may still be spent in this billing cycle.
    ///
    /// # Errors
    /// When there is no account.
    pub fn set_credits(&self, available: u32) -> Result<Ledger, SandboxError> {
        Ok(self.service.set_credits(self.account, available.into())?)
    }

    /// Sets the agency's Connects.
    ///
    /// # Errors
    /// When there is no agency.
    pub fn set_connects(&self, connects: u32) -> Result<Agency, SandboxError> {
        self.change_agency(&AgencyChange { connects: Some(connects.into()), ..AgencyChange::default() })
    }

    /// Changes the agency.
    ///
    /// # Errors
    /// When there is no agency.
    pub fn change_agency(&self, change: &AgencyChange) -> Result<Agency, SandboxError> {
        Ok(self.service.change_agency(self.account, change)?)
    }

    /// Removes the business developer from the agency.
    ///
    /// # Errors
    /// When the database fails.
    pub fn remove_developer(&self) -> Result<(), SandboxError> {
        Ok(self.service.remove_developer(self.account)?)
    }

    /// Sends an invitation into the agency by profile URL; the business developer accepts its own.
    ///
    /// # Errors
    /// When there is no agency.
    pub fn invite(&self, profile_url: &str) -> Result<(), SandboxError> {
        Ok(self.service.invite(self.account, profile_url)?)
    }

    /// Returns the business developer's profile URL.
    ///
    /// # Errors
    /// When there is no account.
    pub fn developer_url(&self) -> Result<String, SandboxError> {
        Ok(self.service.account(self.account)?.developer_url)
    }

    /// Ends the subscription, or resumes it: without one every call is answered 403.
    ///
    /// # Errors
    /// When the database fails.
    pub fn set_subscription_active(&self, active: bool) -> Result<(), SandboxError> {
        Ok(self.service.set_subscription_active(self.account, active)?)
    }

    /// Returns everybody in the agency, the business developer included once it accepted its invitation.
    ///
    /// # Errors
    /// When there is no agency.
    pub fn members(&self) -> Result<Vec<Member>, SandboxError> {
        Ok(self.service.members(self.account)?)
    }

    /// Returns the figures of every billing cycle, the current one last.
    ///
    /// # Errors
    /// When there is no account.
    pub fn cycles(&self) -> Result<Vec<Cycle>, SandboxError> {
        Ok(self.service.cycles(self.account)?)
    }

    /// Sends a webhook delivery again, with the same id.
    ///
    /// # Errors
    /// When there is no such delivery.
    pub fn resend_delivery(&self, id: &str) -> Result<(), SandboxError> {
        Ok(self.service.resend(self.account, id)?)
    }

    /// Adds a freelancer to the agency and returns the profile ids, the default one first.
    ///
    /// # Errors
    /// When there is no agency.
    pub fn hire(&self, freelancer: &NewFreelancer) -> Result<Vec<String>, SandboxError> {
        Ok(self.service.hire(self.account, freelancer)?.1)
    }

    /// Creates another key.
    ///
    /// # Errors
    /// When there is no account.
    pub fn create_key(&self) -> Result<String, SandboxError> {
        Ok(self.service.create_key(self.account)?.1)
    }

    /// Registers a webhook.
    ///
    /// # Errors
    /// When the URL is none, or leaves this machine without permission.
    pub fn register_webhook(&self, url: &str) -> Result<Webhook, SandboxError> {
        Ok(self.service.register_webhook(self.account, url)?)
    }

    /// Returns every webhook delivery with its attempts.
    ///
    /// # Errors
    /// When the database fails.
    pub fn deliveries(&self) -> Result<Vec<Delivery>, SandboxError> {
        Ok(self.service.deliveries(self.account)?)
    }

    /// Returns every application with all its details, oldest first, as `/sandbox/accounts/{id}/applications` has it.
    ///
    /// # Errors
    /// When the database fails.
    pub fn applications(&self) -> Result<Vec<Value>, SandboxError> {
        Ok(self.service.applications(self.account)?.iter().map(Application::to_details).collect())
    }

    /// Returns the status of an application without limits and faults; `None` when there is none.
    ///
    /// # Errors
    /// When the database fails.
    pub fn application_status(&self, queue_id: &str) -> Result<Option<ApplicationStatus>, SandboxError> {
        let found = self.service.store.read(|db| applications::by_queue_id(db, self.account, queue_id));
        Ok(found.map_err(ErrorResponse::from)?.map(|application| application.status))
    }

    /// Puts a document into the jobs archive.
    ///
    /// # Errors
    /// When the job id is malformed.
    pub fn put_job(&self, job: &str, document: &Value) -> Result<(), SandboxError> {
        Ok(self.service.put_job(job, document)?)
    }

    /// Puts a client's jobs into the archive.
    ///
    /// # Errors
    /// When the database fails.
    pub fn put_client(&self, company: &str, document: &Value) -> Result<(), SandboxError> {
        Ok(self.service.put_client(company, document)?)
    }

    /// Waits until `condition` holds, checking it after each change in the sandbox. Returns whether
    /// it held before `within` was over.
    pub async fn until(&self, within: Duration, mut condition: impl FnMut(&Self) -> bool) -> bool {
        let waiting = async {
            loop {
                let changed = self.service.changes.notified();
                if condition(self) {
                    return;
                }
                changed.await;
            }
        };
        tokio::time::timeout(within, waiting).await.is_ok()
    }

    /// Stops the sandbox and waits until it neither serves nor settles.
    pub async fn stop(mut self) {
        for task in &mut self.tasks {
            task.abort();
            // It ends as cancelled, as intended.
            let _ = task.await;
        }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        for task in &self.tasks {
            task.abort();
        }
    }
}
