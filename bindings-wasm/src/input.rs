//! From the JSON text that JavaScript gives to the core's values.

use uphunt::Error;
use uphunt::model::shape::{Shape, fit};
use uphunt::model::{FromJson, JsonValue};

use crate::output::refused;

/// What this text describes; no text is `null`. `what` names it in a refusal.
pub(crate) fn read<T: FromJson>(what: &str, text: &str) -> Result<T, Error> {
    fitting(what, text, &T::SHAPE).map(T::of_fitting)
}

/// What this value describes.
pub(crate) fn fitted<T: FromJson>(what: &str, value: JsonValue) -> Result<T, Error> {
    fit_or_refuse(what, value, &T::SHAPE).map(T::of_fitting)
}

#[inline(never)]
fn fitting(what: &str, text: &str, shape: &Shape) -> Result<JsonValue, Error> {
    let text = if text.is_empty() { "null" } else { text };
    let value = uphunt::json::read(text.as_bytes()).ok_or_else(|| refuse(what, what, "it is no JSON"))?;
    fit_or_refuse(what, value, shape)
}

#[inline(never)]
fn fit_or_refuse(what: &str, mut value: JsonValue, shape: &Shape) -> Result<JsonValue, Error> {
    match fit(&mut value, shape) {
        Ok(()) => Ok(value),
        Err(misfit) => Err(refuse(what, misfit.path(), misfit.why())),
    }
}

fn refuse(what: &str, field: &str, why: &str) -> Error {
    let field = if field.is_empty() { what } else { field };
    refused(field, [field, ": ", why].concat(), "See the types of the package for what it takes.")
}
