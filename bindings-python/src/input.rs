//! From Python's values to the core's.

use std::time::Duration;

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyFloat, PyInt, PyMapping, PySequence, PyString};
use serde::de::DeserializeOwned;
use serde_json::{Map, Number, Value};

use crate::answer::refuse;

/// Deeper than any request; a list that holds itself is endless.
pub(crate) const DEEPEST: usize = 64;

/// The core's model that this mapping describes. `what` names the mapping in a refusal.
pub(crate) fn model<T: DeserializeOwned>(what: &str, object: &Bound<'_, PyAny>) -> PyResult<T> {
    let value = json(what, object, DEEPEST)?;
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        let field = if path == "." { what.to_owned() } else { path };
        refuse(
            object.py(),
            &field,
            &format!("{field}: {}", error.inner()),
            "Give it as the documentation describes it.",
        )
    })
}

/// The model that this request describes, whose own keys may be spelt as Python's keyword arguments are.
pub(crate) fn request<T: DeserializeOwned>(what: &str, object: &Bound<'_, PyAny>) -> PyResult<T> {
    let Ok(mapping) = object.cast::<PyMapping>() else {
        let message = format!("{what} is a {}", object.get_type().name()?);
        return Err(refuse(object.py(), what, &message, "Give a dict with the arguments of apply()."));
    };
    let renamed = pyo3::types::PyDict::new(object.py());
    for item in mapping.items()? {
        let (key, value): (String, Bound<'_, PyAny>) = item.extract()?;
        if !value.is_none() {
            renamed.set_item(camel(&key), value)?;
        }
    }
    model(what, &renamed)
}

/// `cover_letter` as the service spells it.
fn camel(name: &str) -> String {
    let mut parts = name.split('_');
    let mut spelt = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let mut letters = part.chars();
        spelt.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        spelt.push_str(letters.as_str());
    }
    spelt
}

/// Python's own types as JSON. `None` stays `null`.
pub(crate) fn json(what: &str, object: &Bound<'_, PyAny>, depth: usize) -> PyResult<Value> {
    let py = object.py();
    let refused =
        |message: String| refuse(py, what, &message, "Give what JSON can hold: str, int, float, bool, list and dict.");
    if depth == 0 {
        return Err(refused(format!("{what} is nested too deeply")));
    }
    if object.is_none() {
        Ok(Value::Null)
    } else if let Ok(truth) = object.cast::<PyBool>() {
        Ok(Value::Bool(truth.is_true()))
    } else if let Ok(text) = object.cast::<PyString>() {
        Ok(Value::String(text.extract::<String>().map_err(|_| refused(format!("{what} holds text that is no UTF-8")))?))
    } else if object.is_instance_of::<PyInt>() {
        let whole = object.extract::<i64>().map(Number::from).or_else(|_| object.extract::<u64>().map(Number::from));
        whole.map(Value::Number).map_err(|_| refused(format!("{what} is too large a number")))
    } else if let Ok(float) = object.cast::<PyFloat>() {
        let number = Number::from_f64(float.value()).map(Value::Number);
        number.ok_or_else(|| refused(format!("{what} is {object}, which is no number that can be sent")))
    } else if let Ok(mapping) = object.cast::<PyMapping>() {
        let mut map = Map::new();
        for item in mapping.items()? {
            let (key, value): (Bound<'_, PyAny>, Bound<'_, PyAny>) = item.extract()?;
            let Ok(key) = key.extract::<String>() else {
                return Err(refused(format!("{what} has a key that is no str")));
            };
            let value = json(&format!("{what}.{key}"), &value, depth - 1)?;
            map.insert(key, value);
        }
        Ok(Value::Object(map))
    } else if let Ok(sequence) = object.cast::<PySequence>() {
        let items =
            sequence.try_iter()?.enumerate().map(|(at, item)| json(&format!("{what}[{at}]"), &item?, depth - 1));
        Ok(Value::Array(items.collect::<PyResult<_>>()?))
    } else {
        Err(refused(format!("{what} is a {}", object.get_type().name()?)))
    }
}

/// An argument, unless it is `None`. `wanted` says what it is to be.
pub(crate) fn given<'py, T>(field: &str, value: Option<&Bound<'py, PyAny>>, wanted: &str) -> PyResult<Option<T>>
where
    T: for<'a> FromPyObject<'a, 'py>,
{
    let Some(value) = value.filter(|value| !value.is_none()) else { return Ok(None) };
    value.extract().map(Some).map_err(|_| {
        // Its type only: what was meant for another argument may be the key.
        let kind = value.get_type().name().map_or_else(|_| "?".to_owned(), |name| name.to_string());
        refuse(value.py(), field, &format!("{field} is a {kind}"), &format!("Give {wanted}."))
    })
}

/// A text that must be there.
pub(crate) fn text(field: &str, value: &Bound<'_, PyAny>) -> PyResult<String> {
    let missing = || refuse(value.py(), field, &format!("{field} is None"), "Give a str.");
    given(field, Some(value), "a str")?.ok_or_else(missing)
}

/// Seconds as Python gives them.
pub(crate) fn seconds(field: &str, value: Option<&Bound<'_, PyAny>>) -> PyResult<Option<Duration>> {
    let (Some(seconds), Some(value)) = (given::<f64>(field, value, "seconds as a number")?, value) else {
        return Ok(None);
    };
    Duration::try_from_secs_f64(seconds)
        .map(Some)
        .map_err(|_| refuse(value.py(), field, &format!("{field} is {seconds}"), "Give seconds, 0 or more."))
}

/// A count of something, `least` or more.
pub(crate) fn count<T: TryFrom<i64>>(field: &str, value: Option<&Bound<'_, PyAny>>, least: i64) -> PyResult<Option<T>> {
    let wanted = format!("a whole number, {least} or more");
    let Some(whole) = given::<Bound<'_, PyInt>>(field, value, &wanted)? else { return Ok(None) };
    let number = whole.extract().ok().filter(|number: &i64| *number >= least);
    let counted = number.and_then(|number| T::try_from(number).ok());
    counted
        .map(Some)
        .ok_or_else(|| refuse(whole.py(), field, &format!("{field} is {whole}"), &format!("Give {wanted}.")))
}

/// Something to call with news, which is found out before anything is sent.
pub(crate) fn callback(field: &str, value: Option<Bound<'_, PyAny>>) -> PyResult<Option<Py<PyAny>>> {
    match value.filter(|value| !value.is_none()) {
        Some(value) if !value.is_callable() => {
            let message = format!("{field} is a {}, which cannot be called", value.get_type().name()?);
            Err(refuse(value.py(), field, &message, "Give a function."))
        }
        given => Ok(given.map(Bound::unbind)),
    }
}
