//! The client.

use js_sys::{Function, Promise};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use tracing::Dispatch;
use uphunt::http::FetchTransport;
use uphunt::{
    Application, AppliedJobsQuery, ApplyRequest, BulkConfig, CallConfig, Client, ClientConfig, Error, GenerateProposal,
    WaitConfig, WaitOptions, WebhookEvent,
};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::*;

use crate::boundary::{json, read, throw, write};
use crate::bulk::NativeBatch;
use crate::call::{Cancellation, start};
use crate::pages::NativePages;
use crate::reference::{Reference, read_reference};

/// The core's [`Client`]. Its calls begin at once; `stop` cancels them.
#[wasm_bindgen]
pub struct NativeClient {
    client: Client,
    logger: Dispatch,
}

#[wasm_bindgen]
impl NativeClient {
    /// Creates a client that sends requests with `fetch`, or `globalThis.fetch` without it.
    #[wasm_bindgen(constructor)]
    pub fn new(config: JsValue, fetch: Option<Function>, log: Option<Function>) -> Result<NativeClient, JsValue> {
        let config = ClientConfig::read(&json(config)?).map_err(throw)?;
        let transport = fetch.map_or_else(FetchTransport::new, FetchTransport::with_fetch);
        let client = Client::from_config_with_transport(config, transport).map_err(throw)?;
        Ok(Self { client, logger: log.map_or_else(Dispatch::none, crate::log::dispatch) })
    }

    /// Returns a client that makes its calls like this, and shares everything else.
    #[wasm_bindgen(js_name = withOptions)]
    pub fn with_options(&self, config: JsValue) -> Result<NativeClient, JsValue> {
        let config = CallConfig::read(&json(config)?).map_err(throw)?;
        Ok(Self { client: self.client.with_config(&config), logger: self.logger.clone() })
    }

    /// Sends a proposal.
    pub fn apply(&self, request: JsValue, stop: &Cancellation) -> Result<Promise, JsValue> {
        let (client, request) = (self.client.clone(), read::<ApplyRequest>("request", request)?);
        Ok(start(stop, &self.logger, async move { client.apply(&request).await }))
    }

    /// Reads an application's status.
    pub fn status(&self, reference: JsValue, stop: &Cancellation) -> Result<Promise, JsValue> {
        let (client, reference) = (self.client.clone(), read_reference(reference)?);
        Ok(start(stop, &self.logger, async move { client.status(reference).await }))
    }

    /// Reads the status of the application that a webhook names.
    pub fn confirm(&self, event: JsValue, stop: &Cancellation) -> Result<Promise, JsValue> {
        let (client, event) = (self.client.clone(), read::<WebhookEvent>("event", event)?);
        Ok(start(stop, &self.logger, async move { client.confirm(&event).await }))
    }

    /// Waits until an application settles.
    pub fn wait(
        &self,
        reference: JsValue,
        config: JsValue,
        on_update: Option<Function>,
        stop: &Cancellation,
    ) -> Result<Promise, JsValue> {
        let (client, reference) = (self.client.clone(), read_reference(reference)?);
        let options = wait_options(config, on_update)?;
        Ok(start(stop, &self.logger, async move { client.wait(reference, options).await }))
    }

    /// Sends a proposal and waits until it settles.
    #[wasm_bindgen(js_name = applyAndWait)]
    pub fn apply_and_wait(
        &self,
        request: JsValue,
        config: JsValue,
        on_update: Option<Function>,
        stop: &Cancellation,
    ) -> Result<Promise, JsValue> {
        let (client, request) = (self.client.clone(), read::<ApplyRequest>("request", request)?);
        let options = wait_options(config, on_update)?;
        Ok(start(stop, &self.logger, async move { client.apply_and_wait(&request, options).await }))
    }

    /// Reads one page of the applied jobs.
    #[wasm_bindgen(js_name = appliedJobs)]
    pub fn applied_jobs(&self, query: JsValue, stop: &Cancellation) -> Result<Promise, JsValue> {
        let (client, query) = (self.client.clone(), read::<AppliedJobsQuery>("query", query)?);
        Ok(start(stop, &self.logger, async move { client.applied_jobs(&query).await }))
    }

    /// Begins to read all applied jobs.
    #[wasm_bindgen(js_name = iterAppliedJobs)]
    pub fn iter_applied_jobs(&self, query: JsValue) -> Result<NativePages, JsValue> {
        Ok(NativePages::new(self.client.iter_applied_jobs(read("query", query)?), self.logger.clone()))
    }

    /// Reads the freelancers.
    pub fn freelancers(&self, stop: &Cancellation) -> Promise {
        let client = self.client.clone();
        start(stop, &self.logger, async move { client.freelancers().await })
    }

    /// Checks the setup.
    #[wasm_bindgen(js_name = checkSetup)]
    pub fn check_setup(&self, stop: &Cancellation) -> Promise {
        let client = self.client.clone();
        start(stop, &self.logger, async move {
            let report = client.check_setup().await;
            Ok(CheckedSetup { ready: report.is_ready(), text: report.to_string(), report })
        })
    }

    /// Has a cover letter written.
    #[wasm_bindgen(js_name = generateProposal)]
    pub fn generate_proposal(&self, request: JsValue, stop: &Cancellation) -> Result<Promise, JsValue> {
        let (client, request) = (self.client.clone(), read::<GenerateProposal>("request", request)?);
        Ok(start(stop, &self.logger, async move { client.generate_proposal(&request).await }))
    }

    /// Reads an archived job.
    #[wasm_bindgen(js_name = getJob)]
    pub fn get_job(&self, cipher: String, stop: &Cancellation) -> Promise {
        let client = self.client.clone();
        start(stop, &self.logger, async move { client.get_job_as::<Value>(&cipher).await })
    }

    /// Reads a client's jobs.
    #[wasm_bindgen(js_name = getClientJobs)]
    pub fn get_client_jobs(&self, company_id: String, stop: &Cancellation) -> Promise {
        let client = self.client.clone();
        start(stop, &self.logger, async move { client.get_client_jobs_as::<Value>(&company_id).await })
    }

    /// Sends a raw request.
    pub fn request(&self, request: JsValue, stop: &Cancellation) -> Result<Promise, JsValue> {
        let (client, request) = (self.client.clone(), read::<RawRequest>("request", request)?);
        Ok(start(stop, &self.logger, async move { request.send(&client).await }))
    }

    /// Applies to many jobs.
    #[wasm_bindgen(js_name = applyMany)]
    pub fn apply_many(&self, requests: JsValue, config: JsValue) -> Result<NativeBatch, JsValue> {
        let (requests, config) = (read::<Vec<_>>("requests", requests)?, read_bulk_config(config)?);
        Ok(NativeBatch::new(self.client.apply_many(requests, config).map_err(throw)?, &self.logger))
    }

    /// Waits until many applications settle.
    #[wasm_bindgen(js_name = waitMany)]
    pub fn wait_many(&self, references: JsValue, config: JsValue) -> Result<NativeBatch, JsValue> {
        let references: Vec<Reference> = read("references", references)?;
        let references: Result<Vec<_>, _> = references.into_iter().map(Reference::parse).collect();
        let batch = self.client.wait_many(references.map_err(throw)?, read_bulk_config(config)?);
        Ok(NativeBatch::new(batch.map_err(throw)?, &self.logger))
    }

    /// Applies to many jobs, and waits until the applications settle.
    #[wasm_bindgen(js_name = applyAndWaitMany)]
    pub fn apply_and_wait_many(&self, requests: JsValue, config: JsValue) -> Result<NativeBatch, JsValue> {
        let (requests, config) = (read::<Vec<_>>("requests", requests)?, read_bulk_config(config)?);
        Ok(NativeBatch::new(self.client.apply_and_wait_many(requests, config).map_err(throw)?, &self.logger))
    }

    /// Returns the credit ledger.
    pub fn credits(&self) -> Result<JsValue, JsValue> {
        write(&self.client.credits())
    }
}

/// A setup report, with what the core's methods say about it.
#[derive(Serialize)]
struct CheckedSetup {
    ready: bool,
    text: String,
    report: uphunt::SetupReport,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRequest {
    method: String,
    path: String,
    /// `js/client.ts` writes the values as text.
    #[serde(default)]
    query: Vec<(String, String)>,
    body: Option<Value>,
}

/// A raw response, its body parsed; `null` where it is empty.
#[derive(Serialize)]
struct RawResponse {
    status: u16,
    headers: Map<String, Value>,
    body: Value,
}

impl RawRequest {
    async fn send(self, client: &Client) -> Result<RawResponse, Error> {
        let mut request = client.request(self.method.parse()?, self.path);
        for (name, value) in self.query {
            request = request.query(name, value);
        }
        if let Some(body) = &self.body {
            request = request.json(body);
        }
        let response = request.send().await?;
        let headers = response.headers.iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
        let body = if response.body.is_empty() { Value::Null } else { response.json()? };
        Ok(RawResponse { status: response.status, headers, body })
    }
}

fn read_bulk_config(config: JsValue) -> Result<BulkConfig, JsValue> {
    BulkConfig::read(&json(config)?).map_err(throw)
}

fn wait_options(config: JsValue, on_update: Option<Function>) -> Result<WaitOptions<'static>, JsValue> {
    let options = WaitOptions::from(WaitConfig::read(&json(config)?).map_err(throw)?);
    Ok(match on_update {
        Some(on_update) => options.on_update(move |application: &Application| {
            // The function never throws: `js/client.ts` takes updates into a queue.
            let _ = write(application).and_then(|value| on_update.call1(&JsValue::UNDEFINED, &value));
        }),
        None => options,
    })
}
