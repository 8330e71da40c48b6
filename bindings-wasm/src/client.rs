//! The client.

use uphunt::Client;
use uphunt::log::Listener;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::*;

use crate::callback::Callback;
use crate::jobs::NativeJobs;
use crate::log::listener;
use crate::output::{json, thrown};
use crate::{call, operations, settings};

/// The core's [`Client`]. Those made from it share its limits and its ledger.
#[wasm_bindgen]
pub struct NativeClient {
    client: Client,
    listener: Option<Listener>,
}

#[wasm_bindgen]
impl NativeClient {
    /// A client. Its settings are JSON.
    ///
    /// # Errors
    /// The JSON of an error.
    #[wasm_bindgen(constructor)]
    pub fn new(settings: &str, calls: &str, fetch: JsValue, logger: Option<Callback>) -> Result<NativeClient, JsValue> {
        let client = settings::client(settings, calls, fetch).map_err(thrown)?;
        Ok(Self { client, listener: logger.map(listener) })
    }

    /// The same client, making its calls like this. It is JSON.
    ///
    /// # Errors
    /// The JSON of an error.
    #[wasm_bindgen(js_name = withOptions)]
    pub fn with_options(&self, calls: &str) -> Result<NativeClient, JsValue> {
        let options = settings::calls(calls, *self.client.options()).map_err(thrown)?;
        Ok(Self { client: self.client.with_options(options), listener: self.listener.clone() })
    }

    /// Begins the operation of this name: its arguments as JSON, whom to tell on the way, `done(succeeded, json)`, and how to
    /// wait, as JSON.
    pub fn begin(
        &self,
        operation: String,
        arguments: String,
        on_update: Option<Callback>,
        done: Callback,
        waiting: String,
    ) -> usize {
        let outcome = operations::perform(self.client.clone(), operation, arguments, on_update, waiting);
        call::begin(Box::pin(outcome), self.listener.clone(), done)
    }

    /// The ledger, as JSON.
    pub fn credits(&self) -> String {
        json(&self.client.credits())
    }

    /// Reads all applied jobs. The query is JSON.
    ///
    /// # Errors
    /// The JSON of an error.
    pub fn jobs(&self, query: &str) -> Result<NativeJobs, JsValue> {
        let query = operations::query(query).map_err(thrown)?;
        Ok(NativeJobs::new(self.client.iter_applied_jobs(query), self.listener.clone()))
    }
}
