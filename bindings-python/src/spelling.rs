//! Requests may be spelt as Python's arguments are (`hourly_rate`) or as the service does (`hourlyRate`), at every depth.
//!
//! A rate under a name that nobody reads would send a proposal without one, so what looks like a field and is none is refused.

use pyo3::prelude::*;
use serde_json::{Map, Value};

use crate::answer::refuse;
use crate::class::Class;
use crate::input::Place;

/// The fields of a request as the service spells them. `None` stands for what was not given.
pub(crate) fn of_request(
    py: Python<'_>,
    place: Place<'_>,
    class: &Class,
    value: Value,
    only_known: bool,
) -> PyResult<Value> {
    let Value::Object(mut given) = value else { return Ok(value) };
    given.retain(|_, value| !value.is_null());
    respelt(py, place, class, given, only_known).map(Value::Object)
}

/// Below a request's own fields, what the class does not know is kept: the service may grow.
fn nested(py: Python<'_>, place: Place<'_>, class: &Class, value: Value) -> PyResult<Value> {
    match value {
        Value::Object(given) => respelt(py, place, class, given, false).map(Value::Object),
        Value::Array(items) => {
            let each = |(at, item)| nested(py, Place::Item(&place, at), class, item);
            items.into_iter().enumerate().map(each).collect::<PyResult<_>>().map(Value::Array)
        }
        other => Ok(other),
    }
}

fn respelt(
    py: Python<'_>,
    place: Place<'_>,
    class: &Class,
    given: Map<String, Value>,
    only_known: bool,
) -> PyResult<Map<String, Value>> {
    let mut fields = Map::new();
    for (name, value) in given {
        let here = Place::Key(&place, &name);
        let Some((key, nested_class)) = class.field(&name) else {
            let alike = class.names().into_iter().find(|known| is_like(&name, known)).map(str::to_owned);
            if let Some(meant) = alike {
                return Err(unknown(py, here, &format!("Did you mean {meant}?")));
            }
            if only_known {
                let hint = match class.field_near(py, &name)? {
                    Some(meant) => format!("Did you mean {meant}?"),
                    None => format!("Give one of {}.", class.names().join(", ")),
                };
                return Err(unknown(py, here, &hint));
            }
            fields.insert(name, value);
            continue;
        };
        let value = match nested_class {
            Some(class) => nested(py, here, class, value)?,
            None => value,
        };
        if fields.insert(key.to_owned(), value).is_some() {
            let message = format!("{place} has {name} twice, in both spellings");
            return Err(refuse(py, &here.to_string(), &message, "Give one of them."));
        }
    }
    Ok(fields)
}

fn unknown(py: Python<'_>, place: Place<'_>, hint: &str) -> PyErr {
    refuse(py, &place.to_string(), &format!("{place} is not known"), hint)
}

/// Whether they differ in nothing but capitals and what stands between words.
fn is_like(name: &str, known: &str) -> bool {
    let letters = |text: &str| -> String {
        text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    letters(name) == letters(known)
}
