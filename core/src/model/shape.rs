//! What the JSON of a model looks like, and making a value fit that.
//!
//! One function for all models, driven by tables that the derive writes: in WebAssembly a function a model was most of the
//! module.

use crate::json::Value;
use crate::text::text;

use super::{Extra, Misfit};

/// What a JSON value is to look like.
#[derive(Debug)]
pub enum Shape {
    /// Whatever it is.
    Any,
    /// `true` or `false`.
    Flag,
    /// A number.
    Number,
    /// Text.
    Text,
    /// An object with any fields.
    Object,
    /// The best is made of whatever it is.
    Made(fn(Value) -> Value),
    /// This or `null`.
    Maybe(&'static Shape),
    /// This; `null` becomes an empty list.
    OrEmpty(&'static Shape),
    /// A list of these.
    List(&'static Shape),
    /// A list, of which what [`Made`](Self::Made) makes `null` is left out.
    Those(fn(Value) -> Value),
    /// An object with these fields and others.
    Model(&'static [Field]),
    /// An object with these fields and no others.
    Closed(&'static [Field]),
    /// An object with the first of these fields, a list, under any of these names, or that list alone.
    Listing(&'static [&'static str], &'static [Field]),
}

/// A field of an object.
#[derive(Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// Whether it may be missing, whatever its shape says of `null`.
    pub optional: bool,
    /// What is to be there.
    pub shape: &'static Shape,
}

/// Makes a value fit.
///
/// # Errors
/// Where it does not, and why.
pub fn fit(value: &mut Value, shape: &Shape) -> Result<(), Misfit> {
    fit_to(value, shape, false)
}

/// Makes a value fit, and puts in what is missing: the document that the model would write.
///
/// # Errors
/// Where it does not fit, and why.
#[cfg(feature = "lean")]
pub fn complete(value: &mut Value, shape: &Shape) -> Result<(), Misfit> {
    fit_to(value, shape, true)
}

fn fit_to(value: &mut Value, shape: &Shape, complete: bool) -> Result<(), Misfit> {
    let (fits, wanted) = match shape {
        Shape::Any => return Ok(()),
        Shape::Made(make) => {
            *value = make(value.take());
            return Ok(());
        }
        Shape::Maybe(_) if value.is_null() => return Ok(()),
        Shape::OrEmpty(_) if value.is_null() => {
            *value = Value::Array(Vec::new());
            return Ok(());
        }
        Shape::Maybe(inner) | Shape::OrEmpty(inner) => return fit_to(value, inner, complete),
        Shape::Flag => (value.is_boolean(), "a boolean"),
        Shape::Number => (value.is_number(), "a number"),
        Shape::Text => (value.is_string(), "text"),
        Shape::Object => (value.is_object(), "an object"),
        Shape::List(inner) => {
            if let Value::Array(items) = value {
                for (at, item) in items.iter_mut().enumerate() {
                    fit_to(item, inner, complete).map_err(|misfit| misfit.within(&text!("[{}]", at)))?;
                }
            }
            (value.is_array(), "a list")
        }
        Shape::Those(make) => {
            if let Value::Array(items) = value {
                for item in items.iter_mut() {
                    *item = make(item.take());
                }
                items.retain(|item| !item.is_null());
            }
            (value.is_array(), "a list")
        }
        Shape::Listing(names, fields) => return fit_listing(value, names, fields, complete),
        Shape::Model(fields) | Shape::Closed(fields) => {
            if let Value::Object(object) = value {
                fit_fields(object, fields, complete)?;
                if let Shape::Closed(_) = shape
                    && let Some(name) = object.keys().find(|name| fields.iter().all(|field| field.name != *name))
                {
                    return Err(Misfit::new("there is no such option").within(name));
                }
            }
            (value.is_object(), "an object")
        }
    };
    if fits { Ok(()) } else { Err(Misfit::expected(wanted, value)) }
}

fn fit_fields(object: &mut Extra, fields: &[Field], complete: bool) -> Result<(), Misfit> {
    for field in fields {
        if let Some(value) = object.get_mut(field.name) {
            fit_to(value, field.shape, complete).map_err(|misfit| misfit.within(field.name))?;
            continue;
        }
        let mut missing = Value::Null;
        if fit_to(&mut missing, field.shape, complete).is_err() && !field.optional {
            return Err(Misfit::missing(field.name));
        }
        if complete {
            object.insert(field.name.to_owned(), missing);
        }
    }
    Ok(())
}

/// Puts the list under the first of these names, wherever it is.
fn fit_listing(value: &mut Value, names: &[&str], fields: &[Field], complete: bool) -> Result<(), Misfit> {
    let [list, others @ ..] = fields else { return Ok(()) };
    let mut object = Extra::new();
    let (place, mut rows) = match value.take() {
        Value::Object(all) => {
            let Some(place) = names.iter().copied().find(|&name| all.get(name).is_some_and(Value::is_array)) else {
                return Err(Misfit::missing(list.name));
            };
            let mut rows = Value::Null;
            for (name, value) in all {
                if name == place {
                    rows = value;
                } else {
                    object.insert(name, value);
                }
            }
            (place, rows)
        }
        rows @ Value::Array(_) => ("", rows),
        other => return Err(Misfit::expected("an object", &other)),
    };
    fit_to(&mut rows, list.shape, complete).map_err(|misfit| misfit.within(place))?;
    object.insert(list.name.to_owned(), rows);
    fit_fields(&mut object, others, complete)?;
    *value = Value::Object(object);
    Ok(())
}
