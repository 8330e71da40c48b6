//! Many applications at once.

use std::future::Future;

use js_sys::Function;
use tracing::Dispatch;
use tracing::instrument::WithSubscriber as _;
use uphunt::{Batch, BulkConfig, Client};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::*;

use crate::boundary::{read, throw, write};
use crate::call::Cancellation;
use crate::client::read_references;

/// The core's [`Batch`].
#[wasm_bindgen]
pub struct NativeBatch {
    batch: Batch,
    logger: Dispatch,
}

impl NativeBatch {
    /// Creates the batch that `make` is called: the three of the client's methods take different input.
    pub(crate) fn new(client: &Client, logger: Dispatch, make: &str, input: JsValue, config: JsValue) -> Result<Self, JsValue> {
        let config: BulkConfig = read("options", config)?;
        let batch = match make {
            "apply" => client.apply_many(read::<Vec<_>>("requests", input)?, config),
            "wait" => client.wait_many(read_references(input)?, config),
            _ => client.apply_and_wait_many(read::<Vec<_>>("requests", input)?, config),
        };
        Ok(Self { batch: batch.map_err(throw)?, logger })
    }

    async fn run(
        &self,
        stop: &Cancellation,
        call: impl Future<Output = Result<JsValue, JsValue>>,
    ) -> Result<JsValue, JsValue> {
        stop.run(call.with_subscriber(self.logger.clone())).await
    }
}

#[wasm_bindgen]
impl NativeBatch {
    /// Returns the next item that ends; `null` when the batch is over.
    pub async fn next(&self, stop: &Cancellation) -> Result<JsValue, JsValue> {
        self.run(stop, async { write(&self.batch.next().await) }).await
    }

    /// Waits for the end of the batch, and returns every item.
    pub async fn finish(&self, stop: &Cancellation) -> Result<JsValue, JsValue> {
        self.run(stop, async { write(&self.batch.finish().await) }).await
    }

    /// Returns the sums so far.
    pub fn progress(&self) -> Result<JsValue, JsValue> {
        write(&self.batch.progress())
    }

    /// Calls back at each change of the progress. The function never throws.
    #[wasm_bindgen(js_name = onProgress)]
    pub fn on_progress(&self, callback: Function) {
        self.batch.on_progress(move |progress| {
            let _ = write(progress).and_then(|value| callback.call1(&JsValue::UNDEFINED, &value));
        });
    }

    /// Sends no more applies and polls no more.
    pub fn stop(&self) {
        self.batch.stop();
    }

    /// Takes the status of an application from a confirmed webhook.
    pub fn settled(&self, event: JsValue) -> Result<(), JsValue> {
        self.batch.settled(&read("event", event)?);
        Ok(())
    }
}
