//! Many applications at once.

use std::rc::Rc;

use js_sys::{Function, Promise};
use tracing::Dispatch;
use uphunt::{ApplicationRef, Batch};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::*;

use crate::boundary::{read, throw, write};
use crate::call::{Cancellation, start};
use crate::reference::Reference;

/// The core's [`Batch`].
#[wasm_bindgen]
pub struct NativeBatch {
    batch: Rc<Batch>,
    logger: Dispatch,
}

impl NativeBatch {
    pub(crate) fn new(batch: Batch, logger: &Dispatch) -> Self {
        Self { batch: Rc::new(batch), logger: logger.clone() }
    }
}

#[wasm_bindgen]
impl NativeBatch {
    /// Returns the next item that ends; `null` when the batch is over.
    pub fn next(&self, stop: &Cancellation) -> Promise {
        let batch = Rc::clone(&self.batch);
        start(stop, &self.logger, async move { Ok(batch.next().await) })
    }

    /// Waits for the end of the batch, and returns every item.
    pub fn finish(&self, stop: &Cancellation) -> Promise {
        let batch = Rc::clone(&self.batch);
        start(stop, &self.logger, async move { Ok(batch.finish().await) })
    }

    /// Returns the sums so far.
    pub fn progress(&self) -> Result<JsValue, JsValue> {
        write(&self.batch.progress())
    }

    /// Calls back at each change of the progress. The function never throws: `js/bulk.ts` sees to that.
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

    /// Waits for another application.
    pub fn add(&self, reference: JsValue) -> Result<(), JsValue> {
        let reference: ApplicationRef = read::<Reference>("reference", reference)?.parse().map_err(throw)?;
        self.batch.add(reference).map(drop).map_err(throw)
    }

    /// Ends the batch when everything has settled.
    pub fn close(&self) {
        self.batch.close();
    }
}
