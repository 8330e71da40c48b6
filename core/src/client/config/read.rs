//! Reading configuration from any serde format.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};

use crate::http::{Endpoint, Pacing};
use crate::input::suggest;
use crate::policy::rate_limit::RateLimit;
use crate::serde_helpers::seconds;

/// Implements reading of a configuration struct: known keys are read into their fields, other keys are refused with the
/// closest known name.
macro_rules! read_config {
    ($config:ident, $what:literal, { $( $key:literal => $field:ident: $read:expr, )* } $(, nested: $nested:ident: $inner:ident)?) => {
        impl $config {
            /// Every key, as it is spelled in JSON.
            pub const KEYS: &'static [&'static str] = &[$( $key, )*];

            /// Reads the configuration from any serde format.
            ///
            /// # Errors
            /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when a key is unknown or its value is refused; the error's
            /// `field` names the key.
            pub fn read<'de, D: serde::Deserializer<'de>>(deserializer: D) -> $crate::Result<Self> {
                serde_path_to_error::deserialize(deserializer).map_err(|error| {
                    let hint = concat!("Check the options of the ", $what, ".");
                    $crate::input::unreadable("options", error.into(), Some(hint))
                })
            }

            /// Reads one value into its field; `false` when the key is not one of this configuration.
            pub(in crate::client::config) fn set<'de, A: serde::de::MapAccess<'de>>(
                &mut self,
                key: &str,
                map: &mut A,
            ) -> Result<bool, A::Error> {
                match key {
                    $( $key => $crate::client::config::read::read_value(map, &mut self.$field, $read)?, )*
                    _ => return read_config!(@nested self, key, map $(, $nested)?),
                }
                Ok(true)
            }
        }

        impl<'de> serde::Deserialize<'de> for $config {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Fields;

                impl<'de> serde::de::Visitor<'de> for Fields {
                    type Value = $config;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str(concat!("the options of a ", $what))
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<$config, A::Error> {
                        let mut config = $config::default();
                        while let Some(key) = map.next_key::<String>()? {
                            if !config.set(&key, &mut map)? {
                                let known = $config::KEYS.iter() $(.chain($inner::KEYS))?;
                                map.next_value_seed($crate::client::config::read::UnknownOption::new(&key, known.copied()))?;
                            }
                        }
                        Ok(config)
                    }
                }

                deserializer.deserialize_map(Fields)
            }
        }
    };
    (@nested $self:ident, $key:ident, $map:ident) => {
        Ok(false)
    };
    (@nested $self:ident, $key:ident, $map:ident, $nested:ident) => {
        $self.$nested.set($key, $map)
    };
}

pub(super) use read_config;

/// Reads a value of an object into a field.
pub(super) fn read_value<'de, A: MapAccess<'de>, V: Deserialize<'de>, T>(
    map: &mut A,
    field: &mut T,
    convert: fn(V) -> T,
) -> Result<(), A::Error> {
    *field = convert(map.next_value()?);
    Ok(())
}

/// Refuses the value of an unknown option. Done while reading the value, so that the error's path names the option.
pub(super) struct UnknownOption(String);

impl UnknownOption {
    pub(super) fn new(name: &str, known: impl Iterator<Item = &'static str>) -> Self {
        Self(match suggest(name, known) {
            Some(close) => format!("there is no such option; did you mean `{close}`?"),
            None => "there is no such option".to_owned(),
        })
    }
}

impl<'de> DeserializeSeed<'de> for UnknownOption {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, _: D) -> Result<(), D::Error> {
        Err(de::Error::custom(self.0))
    }
}

/// A duration in seconds.
#[derive(Deserialize)]
pub(super) struct Seconds(#[serde(with = "seconds")] Duration);

pub(super) fn duration(seconds: Option<Seconds>) -> Option<Duration> {
    seconds.map(|seconds| seconds.0)
}

/// What is wrong with a time limit of 0.
pub(crate) const NO_TIME: &str = "it is 0, and nothing can be done in that time";

/// A time in which something has to be done: more than nothing.
#[derive(Deserialize)]
#[serde(try_from = "Seconds")]
pub(super) struct TimeLimit(Duration);

impl TryFrom<Seconds> for TimeLimit {
    type Error = &'static str;

    fn try_from(Seconds(limit): Seconds) -> Result<Self, &'static str> {
        if limit.is_zero() { Err(NO_TIME) } else { Ok(Self(limit)) }
    }
}

pub(super) fn time_limit(limit: Option<TimeLimit>) -> Option<Duration> {
    limit.map(|limit| limit.0)
}

/// A whole number, 0 or more; JavaScript hands over `3.0`.
pub(super) struct Count(u32);

pub(super) fn count(count: Option<Count>) -> Option<u32> {
    count.map(|count| count.0)
}

impl<'de> Deserialize<'de> for Count {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the number is whole and in range")]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = f64::deserialize(deserializer)?;
        if number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number) {
            return Ok(Self(number as u32));
        }
        Err(de::Error::custom(format!("{number} is not a whole number, 0 or more")))
    }
}

/// Reads `"wait"`, `"fail_fast"` or `"off"`.
impl<'de> Deserialize<'de> for Pacing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        let names = Self::ALL.iter().map(|pacing| pacing.as_str());
        Self::from_name(&name).ok_or_else(|| de::Error::custom(not_one_of(&name, names)))
    }
}

impl Serialize for Pacing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// The entries of an object, in order: headers by name.
pub(super) struct Entries<T>(pub(super) Vec<(String, T)>);

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Object<T> {
            type Value = Entries<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object of names and values")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries<T>, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }

        deserializer.deserialize_map(Object(PhantomData))
    }
}

/// Rate limits by the endpoint's name: `{"apply": [{"requests": 60, "per": 60}]}`.
#[derive(Default)]
pub(super) struct Limits(pub(super) Vec<(Endpoint, Vec<RateLimit>)>);

impl<'de> Deserialize<'de> for Limits {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = |(name, windows): (String, _)| {
            let names = Endpoint::ALL.iter().map(|endpoint| endpoint.name());
            let endpoint = Endpoint::from_name(&name).ok_or_else(|| de::Error::custom(not_one_of(&name, names)))?;
            Ok((endpoint, windows))
        };
        Entries::deserialize(deserializer)?.0.into_iter().map(read).collect::<Result<_, _>>().map(Self)
    }
}

pub(super) fn not_one_of(name: &str, known: impl Iterator<Item = &'static str> + Clone) -> String {
    let names = known.clone().collect::<Vec<_>>().join(", ");
    match suggest(name, known) {
        Some(close) => format!("there is no `{name}`; did you mean `{close}`?"),
        None => format!("there is no `{name}`; it is one of {names}"),
    }
}
