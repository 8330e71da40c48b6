//! Reading all applied jobs.

use std::cell::RefCell;
use std::rc::Rc;

use uphunt::log::Listener;
use uphunt::{AppliedJobs, Error};
use wasm_bindgen::prelude::*;

use crate::call;
use crate::callback::Callback;
use crate::output::{json, refused};

/// Every application that matches, newest first, none skipped and none twice.
#[wasm_bindgen]
pub struct NativeJobs {
    jobs: Rc<RefCell<AppliedJobs>>,
    listener: Option<Listener>,
}

impl NativeJobs {
    pub(crate) fn new(jobs: AppliedJobs, listener: Option<Listener>) -> Self {
        Self { jobs: Rc::new(RefCell::new(jobs)), listener }
    }
}

#[wasm_bindgen]
impl NativeJobs {
    /// The next applications: a page's worth, so that the border is not crossed for each of them. `null` at the end. It is
    /// not to be called again before it is done.
    pub fn next(&self, done: Callback) -> usize {
        let outcome = Box::pin(page(Rc::clone(&self.jobs)));
        call::begin(outcome, self.listener.clone(), done)
    }
}

#[expect(clippy::await_holding_refcell_ref, reason = "who comes meanwhile is refused")]
async fn page(jobs: Rc<RefCell<AppliedJobs>>) -> Result<String, Error> {
    let Ok(mut jobs) = jobs.try_borrow_mut() else {
        return Err(refused("query", "a page is being read already".to_owned(), "Wait for it."));
    };
    jobs.next_page().await.transpose().map(|rows| json(&rows))
}
