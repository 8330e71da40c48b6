//! Reading all applied jobs, a page at a time.

use std::rc::Rc;

use futures_util::lock::Mutex;
use js_sys::Promise;
use tracing::Dispatch;
use uphunt::AppliedJobs;
use wasm_bindgen::prelude::*;

use crate::call::{Cancellation, start};

/// All applied jobs that match a query.
#[wasm_bindgen]
pub struct NativePages {
    jobs: Rc<Mutex<AppliedJobs>>,
    logger: Dispatch,
}

#[wasm_bindgen]
impl NativePages {
    /// Reads the next page; `null` at the end.
    #[wasm_bindgen(js_name = nextPage)]
    pub fn next_page(&self, stop: &Cancellation) -> Promise {
        let jobs = Rc::clone(&self.jobs);
        start(stop, &self.logger, async move { jobs.lock().await.next_page().await.transpose() })
    }
}

impl NativePages {
    pub(crate) fn new(jobs: AppliedJobs, logger: Dispatch) -> Self {
        Self { jobs: Rc::new(Mutex::new(jobs)), logger }
    }
}
