//! Lists that a service may call by one of several names, or by none.

use serde_json::Value;

use super::{Extra, FromJson, Misfit};

/// Takes the list out of a document, under the first of these names that holds one.
pub(super) fn take_list<T: FromJson>(document: &mut Extra, names: &[&str]) -> Result<Vec<T>, Misfit> {
    let Some(name) = names.iter().find(|name| document.get(**name).is_some_and(Value::is_array)) else {
        return Err(Misfit::new(["missing field `", names[0], "`"].concat()));
    };
    let list = document.remove(*name).unwrap_or_default();
    Vec::from_json(list).map_err(|misfit| misfit.within(name))
}

/// Writes serde's `Deserialize` for a model that reads itself from a whole document.
macro_rules! deserialize_by_value {
    ($model:ty) => {
        impl<'de> serde::Deserialize<'de> for $model {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = serde_json::Value::deserialize(deserializer)?;
                <Self as crate::model::FromJson>::from_json(value).map_err(serde::de::Error::custom)
            }
        }
    };
}

pub(super) use deserialize_by_value;
