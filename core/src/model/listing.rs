//! Lists that a service may call by one of several names, or by none.

/// Writes serde's `Deserialize` for a model that reads itself from a whole document.
macro_rules! deserialize_by_value {
    ($model:ty) => {
        impl<'de> serde::Deserialize<'de> for $model {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = crate::json::Value::deserialize(deserializer)?;
                <Self as crate::model::FromJson>::from_json(value).map_err(serde::de::Error::custom)
            }
        }
    };
}

pub(super) use deserialize_by_value;
