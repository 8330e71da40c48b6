//! Lists that a service may call by one of several names, or by none.

use serde::de::{DeserializeOwned, Error};

use super::Extra;

/// Takes a list out of a document: the first of these names under which there is an array. The others stay where they are.
///
/// Not serde's `alias`: that refuses a document in which two of the names appear, and a service that grows may well send
/// `"items": 20` beside its `"jobs"`.
pub(super) fn take_list<T: DeserializeOwned, E: Error>(
    document: &mut Extra,
    names: &[&'static str],
) -> Result<Vec<T>, E> {
    let Some(name) = names.iter().find(|name| document.get(**name).is_some_and(serde_json::Value::is_array)) else {
        return Err(E::missing_field(names[0]));
    };
    let list = document.remove(*name).unwrap_or_default();
    serde_path_to_error::deserialize(list).map_err(|error| {
        let inner = error.inner().to_string();
        E::custom(format!("{name}{}: {inner}", error.path()))
    })
}
