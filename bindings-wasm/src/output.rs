//! From the core's values to JSON text.

use uphunt::Error;
pub(crate) use uphunt::json::to_text as json;
use uphunt::model::ToJson;
use wasm_bindgen::JsValue;

/// The error's fields, and the message with the hint behind it that the exception shows.
pub(crate) fn error(error: Error) -> String {
    #[derive(ToJson)]
    struct Thrown {
        text: String,
        details: uphunt::ErrorDetails,
    }
    json(&Thrown { text: uphunt::lean::error_text(&error), details: error.into_details() })
}

/// Something is refused before the core sees it. `field` is its name in the API.
pub(crate) fn refused(field: &str, message: String, hint: &str) -> Error {
    let mut details = uphunt::ErrorDetails::default();
    details.field = Some(field.to_owned());
    details.message = message;
    details.hint = Some(hint.to_owned());
    details.into()
}

/// For functions that throw: the JSON is made an exception in `js/`.
pub(crate) fn thrown(trouble: Error) -> JsValue {
    error(trouble).into()
}
