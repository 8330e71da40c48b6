//! The client.

use js_sys::Function;
use uphunt::Client;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::*;

use crate::log::Logger;
use crate::output::{json, thrown};
use crate::settings::{CallSettings, ClientSettings};
use crate::{call, input, operations};

/// The core's [`Client`]. Those made from it share its limits and its ledger.
#[wasm_bindgen]
pub struct NativeClient {
    client: Client,
    logger: Option<Logger>,
}

#[wasm_bindgen]
impl NativeClient {
    /// A client.
    ///
    /// # Errors
    /// The JSON of an error.
    #[wasm_bindgen(constructor)]
    pub fn new(
        settings: JsValue,
        calls: JsValue,
        fetch: Option<Function>,
        logger: Option<Function>,
    ) -> Result<NativeClient, JsValue> {
        let make = || {
            let settings: ClientSettings = input::read("options", settings)?;
            let calls: CallSettings = input::read("options", calls)?;
            settings.build(calls, fetch)
        };
        Ok(Self { client: make().map_err(thrown)?, logger: logger.map(Logger::new) })
    }

    /// The same client, making its calls like this.
    ///
    /// # Errors
    /// The JSON of an error.
    #[wasm_bindgen(js_name = withOptions)]
    pub fn with_options(&self, calls: JsValue) -> Result<NativeClient, JsValue> {
        let make = || input::read::<CallSettings>("options", calls)?.over(*self.client.options());
        let client = self.client.with_options(make().map_err(thrown)?);
        Ok(Self { client, logger: self.logger.clone() })
    }

    /// Begins the operation of this name: its arguments, whom to tell on the way, `done(succeeded, json)`, and how to wait.
    pub fn begin(
        &self,
        operation: &str,
        arguments: JsValue,
        on_update: Option<Function>,
        done: Function,
        waiting: JsValue,
    ) -> usize {
        let future = operations::of(self.client.clone(), operation, arguments, on_update, waiting);
        match &self.logger {
            Some(logger) => call::begin(logger.heard(future), done),
            None => call::begin(future, done),
        }
    }

    /// The ledger, as JSON.
    pub fn credits(&self) -> String {
        json(&self.client.credits())
    }

    /// Reads all applied jobs.
    ///
    /// # Errors
    /// The JSON of an error.
    pub fn jobs(&self, query: JsValue) -> Result<crate::jobs::NativeJobs, JsValue> {
        let query = operations::query(query).map_err(thrown)?;
        Ok(crate::jobs::NativeJobs::new(self.client.iter_applied_jobs(query), self.logger.clone()))
    }
}
