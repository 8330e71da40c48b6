//! What the core knows about a status, for the package's classes to ask.

use uphunt::ApplicationStatus;
use wasm_bindgen::prelude::*;

/// Whether a status is an end.
#[wasm_bindgen(js_name = isSettled)]
pub fn is_settled(status: String) -> bool {
    ApplicationStatus::from(status).is_settled()
}

/// What became of the credit.
#[wasm_bindgen]
pub fn credit(status: String) -> String {
    ApplicationStatus::from(status).credit().as_str().to_owned()
}

/// What the user can do about a status.
#[wasm_bindgen]
pub fn hint(status: String) -> Option<String> {
    ApplicationStatus::from(status).hint().map(str::to_owned)
}
