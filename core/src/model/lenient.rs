//! The [shapes](Shape) of fields that `tolerant` reads, by the names of its functions.

use crate::json::Value;

use super::shape::Shape;
use super::tolerant::{as_count, as_id, as_number, as_text};

/// See `tolerant::count`.
pub const COUNT: Shape = Shape::Made(|value| as_count(&value).into());

/// See `tolerant::text`.
pub const TEXT: Shape = Shape::Made(|value| as_text(value).into());

/// See `tolerant::number`.
pub const NUMBER: Shape = Shape::Made(|value| as_number(&value).into());

/// See `tolerant::flag`.
pub const FLAG: Shape = Shape::Made(|value| (value.as_bool() == Some(true)).into());

/// See `tolerant::time`.
pub const TIME: Shape = COUNT;

/// See `tolerant::id`.
pub const ID: Shape = Shape::Made(|value| as_id(value).unwrap_or_default().into());

/// See `tolerant::ids`.
pub const IDS: Shape = Shape::OrEmpty(&Shape::Those(id));

fn id(value: Value) -> Value {
    as_id(value).into()
}
