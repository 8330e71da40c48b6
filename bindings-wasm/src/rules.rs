//! What the core knows about a status, for the package's classes to ask.

use uphunt::ApplicationStatus;
use uphunt::model::ToJson;
use wasm_bindgen::prelude::*;

use crate::output::json;

/// What a status means.
#[derive(ToJson)]
struct Meaning {
    /// Whether it is an end.
    settled: bool,
    /// What became of the credit.
    credit: String,
    /// What the user can do about it.
    hint: Option<String>,
}

/// What a status means, as JSON.
#[wasm_bindgen]
pub fn meaning(status: String) -> String {
    let status = ApplicationStatus::from(status);
    let (credit, hint) = (status.credit().as_str().to_owned(), status.hint().map(str::to_owned));
    json(&Meaning { settled: status.is_settled(), credit, hint })
}
