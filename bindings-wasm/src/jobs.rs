//! Reading all applied jobs.

use std::rc::Rc;

use futures_util::lock::Mutex;
use js_sys::Function;
use uphunt::AppliedJobs;
use wasm_bindgen::prelude::*;

use crate::call;
use crate::log::Logger;
use crate::output::json;

/// Every application that matches, newest first, none skipped and none twice.
#[wasm_bindgen]
pub struct NativeJobs {
    jobs: Rc<Mutex<AppliedJobs>>,
    logger: Option<Logger>,
}

impl NativeJobs {
    pub(crate) fn new(jobs: AppliedJobs, logger: Option<Logger>) -> Self {
        Self { jobs: Rc::new(Mutex::new(jobs)), logger }
    }
}

#[wasm_bindgen]
impl NativeJobs {
    /// The next applications: a page's worth, so that the border is not crossed for each of them. `null` at the end.
    pub fn next(&self, done: Function) -> usize {
        let jobs = Rc::clone(&self.jobs);
        let page = async move { jobs.lock().await.next_page().await.transpose().map(|rows| json(&rows)) };
        match &self.logger {
            Some(logger) => call::begin(logger.heard(page), done),
            None => call::begin(page, done),
        }
    }
}
