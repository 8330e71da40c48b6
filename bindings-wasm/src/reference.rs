//! References to applications.

use serde::Deserialize;
use uphunt::{ApplicationRef, Error};
use wasm_bindgen::JsValue;

use crate::boundary::{read, throw};

/// A reference to an application: one of the two ids.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Reference {
    queue_id: Option<String>,
    job_id: Option<String>,
}

impl Reference {
    /// Returns the application that it names.
    pub(crate) fn parse(self) -> Result<ApplicationRef, Error> {
        ApplicationRef::from_parts(self.queue_id, self.job_id)
    }
}

/// Reads a reference.
pub(crate) fn read_reference(value: JsValue) -> Result<ApplicationRef, JsValue> {
    read::<Reference>("reference", value)?.parse().map_err(throw)
}
