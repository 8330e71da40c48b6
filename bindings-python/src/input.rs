//! From Python's values to the core's.

use std::fmt;
use std::time::Duration;

use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyFloat, PyInt, PyMapping, PyMemoryView, PyRange, PySequence, PyString,
};
use serde::de::DeserializeOwned;
use serde_json::{Map, Number, Value};

use crate::answer::refuse;
use crate::class::Class;
use crate::misfit::{self, Misfit};
use crate::spelling;

/// Deeper than any request; a list that holds itself is endless.
const DEEPEST: usize = 64;

/// Where a value stands, for a refusal to name: written out only when there is one.
#[derive(Clone, Copy)]
pub(crate) enum Place<'a> {
    /// The arguments of the call themselves: what stands there goes by its own name.
    Call,
    /// An argument of this name.
    Argument(&'a str),
    /// What a mapping has under this key.
    Key(&'a Place<'a>, &'a str),
    /// An item of a list.
    Item(&'a Place<'a>, usize),
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call => f.write_str("the request"),
            Self::Argument(name) => f.write_str(name),
            Self::Key(Self::Call, key) => f.write_str(key),
            Self::Key(mapping, key) => write!(f, "{mapping}.{key}"),
            Self::Item(list, at) => write!(f, "{list}[{at}]"),
        }
    }
}

/// The core's model that this mapping describes. `what` names the mapping in a refusal.
pub(crate) fn model<T: DeserializeOwned>(what: &str, object: &Bound<'_, PyAny>) -> PyResult<T> {
    let place = Place::Argument(what);
    read(object.py(), place, json(place, object)?)
}

/// The model that the arguments of a call describe: the class of this name knows how they may be spelt.
pub(crate) fn request<T: DeserializeOwned>(class: &'static str, object: &Bound<'_, PyAny>) -> PyResult<T> {
    let py = object.py();
    let class = Class::named(py, class)?;
    let fields = json(Place::Call, object)?;
    read(py, Place::Call, spelling::of_request(py, Place::Call, &class, fields, false)?)
}

/// The model that an item of a bulk call describes. What it lacks is empty, so that the core refuses this one item when its turn
/// comes. What the class does not know is refused, unless the item is of the class itself, which has a place for it.
pub(crate) fn item<T: DeserializeOwned>(
    class: &'static str,
    place: Place<'_>,
    object: &Bound<'_, PyAny>,
) -> PyResult<T> {
    let py = object.py();
    if object.cast::<PyMapping>().is_err() {
        let message = format!("{place} is {}", a_kind(object));
        return Err(refuse(py, &place.to_string(), &message, "Give a dict with the arguments of apply()."));
    }
    let class = Class::named(py, class)?;
    let only_known = !class.has_instance(object)?;
    let mut value = spelling::of_request(py, place, &class, json(place, object)?, only_known)?;
    loop {
        let error = match T::deserialize(&value) {
            Ok(model) => return Ok(model),
            Err(error) => error,
        };
        match (misfit::missing(&error), &mut value) {
            (Some(name), Value::Object(fields)) if !fields.contains_key(&name) => {
                fields.insert(name, Value::String(String::new()));
            }
            _ => return read(py, place, value),
        }
    }
}

fn read<T: DeserializeOwned>(py: Python<'_>, what: Place<'_>, value: Value) -> PyResult<T> {
    // The path costs an allocation a field, so it is looked for only when there is something to explain.
    if let Ok(model) = T::deserialize(&value) {
        return Ok(model);
    }
    serde_path_to_error::deserialize(value).map_err(|error| {
        let Misfit { field, message, hint } = misfit::explain(what, &error.path().to_string(), error.inner());
        refuse(py, &field, &message, &hint)
    })
}

/// Python's own types as JSON. `None` stays `null`.
pub(crate) fn json(place: Place<'_>, object: &Bound<'_, PyAny>) -> PyResult<Value> {
    nested_json(place, object, DEEPEST)
}

fn nested_json(place: Place<'_>, object: &Bound<'_, PyAny>, depth: usize) -> PyResult<Value> {
    let refused = |message: String| Err(no_json(object.py(), place, &message));
    if depth == 0 {
        return refused(format!("{place} is nested too deeply"));
    }
    if object.is_none() {
        Ok(Value::Null)
    } else if let Ok(truth) = object.cast::<PyBool>() {
        Ok(Value::Bool(truth.is_true()))
    } else if object.is_instance_of::<PyString>() {
        match object.extract() {
            Ok(text) => Ok(Value::String(text)),
            Err(_) => refused(format!("{place} holds text that is no UTF-8")),
        }
    } else if object.is_instance_of::<PyInt>() {
        let whole = object.extract::<i64>().map(Number::from).or_else(|_| object.extract::<u64>().map(Number::from));
        whole.map(Value::Number).or_else(|_| refused(format!("{place} is too large a number")))
    } else if let Ok(float) = object.cast::<PyFloat>() {
        match Number::from_f64(float.value()) {
            Some(number) => Ok(Value::Number(number)),
            None => refused(format!("{place} is {object}, which is no number that can be sent")),
        }
    } else if let Ok(mapping) = object.cast::<PyMapping>() {
        let mut map = Map::new();
        for item in mapping.items()? {
            let (key, value): (Bound<'_, PyAny>, Bound<'_, PyAny>) = item.extract()?;
            let key = text_of(place, &key)?;
            let value = nested_json(Place::Key(&place, &key), &value, depth - 1)?;
            map.insert(key, value);
        }
        Ok(Value::Object(map))
    } else if is_of_numbers(object) {
        refused(format!("{place} is {}, which would be sent as a list of numbers", a_kind(object)))
    } else if let Ok(sequence) = object.cast::<PySequence>() {
        let items = sequence.try_iter()?.enumerate();
        let items = items.map(|(at, item)| nested_json(Place::Item(&place, at), &item?, depth - 1));
        Ok(Value::Array(items.collect::<PyResult<_>>()?))
    } else {
        refused(format!("{place} is {}", a_kind(object)))
    }
}

/// Whether Python takes it for a sequence, and nobody means the list that it makes.
fn is_of_numbers(object: &Bound<'_, PyAny>) -> bool {
    object.is_instance_of::<PyBytes>()
        || object.is_instance_of::<PyByteArray>()
        || object.is_instance_of::<PyMemoryView>()
        || object.is_instance_of::<PyRange>()
}

/// A key of a mapping.
fn text_of(mapping: Place<'_>, key: &Bound<'_, PyAny>) -> PyResult<String> {
    key.extract().map_err(|_| no_json(key.py(), mapping, &format!("{mapping} has a key that is no str")))
}

fn no_json(py: Python<'_>, place: Place<'_>, message: &str) -> PyErr {
    refuse(py, &place.to_string(), message, "Give what JSON can hold: str, int, float, bool, list and dict.")
}

/// `an int`, `a list`: what kind of thing this is.
fn a_kind(value: &Bound<'_, PyAny>) -> String {
    if value.is_none() {
        return "None".to_owned();
    }
    let kind = value.get_type().name().map_or_else(|_| "?".to_owned(), |name| name.to_string());
    let article = if kind.starts_with(['a', 'e', 'i', 'o', 'u', 'A', 'E', 'I', 'O', 'U']) { "an" } else { "a" };
    format!("{article} {kind}")
}

/// An argument, unless it is `None`. `wanted` says what it is to be.
pub(crate) fn given<'py, T>(field: &str, value: Option<&Bound<'py, PyAny>>, wanted: &str) -> PyResult<Option<T>>
where
    T: for<'a> FromPyObject<'a, 'py>,
{
    let Some(value) = value.filter(|value| !value.is_none()) else { return Ok(None) };
    value.extract().map(Some).map_err(|_| {
        if value.is_instance_of::<PyString>() && value.extract::<String>().is_err() {
            let message = format!("{field} holds half a character (a lone surrogate), which cannot be sent");
            return refuse(value.py(), field, &message, "Give text that can be encoded as UTF-8.");
        }
        // Its type only: what was meant for another argument may be the key.
        refuse(value.py(), field, &format!("{field} is {}", a_kind(value)), &format!("Give {wanted}."))
    })
}

/// A text that must be there.
pub(crate) fn text(field: &str, value: &Bound<'_, PyAny>) -> PyResult<String> {
    let missing = || refuse(value.py(), field, &format!("{field} is None"), "Give a str.");
    given(field, Some(value), "a str")?.ok_or_else(missing)
}

/// Seconds as Python gives them.
pub(crate) fn seconds(field: &str, value: Option<&Bound<'_, PyAny>>) -> PyResult<Option<Duration>> {
    let value = no_bool(field, value, "seconds as a number")?;
    let (Some(seconds), Some(value)) = (given::<f64>(field, value, "seconds as a number")?, value) else {
        return Ok(None);
    };
    Duration::try_from_secs_f64(seconds)
        .map(Some)
        .map_err(|_| refuse(value.py(), field, &format!("{field} is {seconds}"), "Give seconds, 0 or more."))
}

/// A text that is there, or a whole number that stands for it, as the ids of companies are.
pub(crate) fn id(field: &str, value: &Bound<'_, PyAny>) -> PyResult<String> {
    match value.cast::<PyInt>() {
        Ok(number) if !number.is_instance_of::<PyBool>() => Ok(number.to_string()),
        _ => text(field, value),
    }
}

/// For Python `True` is a number, too. As one of seconds or rows it is a mistake.
fn no_bool<'a, 'py>(
    field: &str,
    value: Option<&'a Bound<'py, PyAny>>,
    wanted: &str,
) -> PyResult<Option<&'a Bound<'py, PyAny>>> {
    match value {
        Some(truth) if truth.is_instance_of::<PyBool>() => {
            Err(refuse(truth.py(), field, &format!("{field} is a bool"), &format!("Give {wanted}.")))
        }
        other => Ok(other),
    }
}

/// A count of something, `least` or more.
pub(crate) fn count<T: TryFrom<i64>>(field: &str, value: Option<&Bound<'_, PyAny>>, least: i64) -> PyResult<Option<T>> {
    let wanted = format!("a whole number, {least} or more");
    let value = no_bool(field, value, &wanted)?;
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
            let message = format!("{field} is {}, which cannot be called", a_kind(&value));
            Err(refuse(value.py(), field, &message, "Give a function."))
        }
        given => Ok(given.map(Bound::unbind)),
    }
}
