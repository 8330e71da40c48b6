//! From what serde sees of a value to Python's objects, in one pass: no JSON in between, and a model's keys are made once.

use std::fmt::{self, Display};

use pyo3::IntoPyObjectExt as _;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString};
use serde::ser::{self, Error as _, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer};

use crate::class::Class;

/// A value that is to become Python's once the interpreter is held.
pub(crate) trait Object: Send {
    /// As this class has it; as Python's own types without one.
    fn build<'py>(&self, py: Python<'py>, class: Option<&Class>) -> PyResult<Bound<'py, PyAny>>;
}

impl<T: Serialize + Send> Object for T {
    fn build<'py>(&self, py: Python<'py>, class: Option<&Class>) -> PyResult<Bound<'py, PyAny>> {
        self.serialize(Builder { py, class, is_key: false }).map_err(|trouble| trouble.0)
    }
}

/// JSON as Python's own types.
pub(crate) fn plain<'py>(py: Python<'py>, value: &serde_json::Value) -> PyResult<Bound<'py, PyAny>> {
    value.build(py, None)
}

/// Makes one object. A list is of what its items are of.
#[derive(Clone, Copy)]
struct Builder<'a, 'py> {
    py: Python<'py>,
    class: Option<&'a Class>,
    /// Whether it is not a value that is made, but a key of the class's.
    is_key: bool,
}

type Built<'py> = Result<Bound<'py, PyAny>, Trouble>;
/// What no model holds.
type Never<'py> = Impossible<Bound<'py, PyAny>, Trouble>;

impl<'py> Builder<'_, 'py> {
    fn of(self, value: impl IntoPyObject<'py>) -> Built<'py> {
        value.into_bound_py_any(self.py).map_err(Trouble)
    }
}

impl<'a, 'py> Serializer for Builder<'a, 'py> {
    type Ok = Bound<'py, PyAny>;
    type Error = Trouble;
    type SerializeSeq = Items<'a, 'py>;
    type SerializeMap = Entries<'a, 'py>;
    type SerializeStruct = Entries<'a, 'py>;
    type SerializeTuple = Never<'py>;
    type SerializeTupleStruct = Never<'py>;
    type SerializeTupleVariant = Never<'py>;
    type SerializeStructVariant = Never<'py>;

    fn serialize_bool(self, value: bool) -> Built<'py> {
        self.of(value)
    }

    fn serialize_i8(self, value: i8) -> Built<'py> {
        self.of(value)
    }

    fn serialize_i16(self, value: i16) -> Built<'py> {
        self.of(value)
    }

    fn serialize_i32(self, value: i32) -> Built<'py> {
        self.of(value)
    }

    fn serialize_i64(self, value: i64) -> Built<'py> {
        self.of(value)
    }

    fn serialize_u8(self, value: u8) -> Built<'py> {
        self.of(value)
    }

    fn serialize_u16(self, value: u16) -> Built<'py> {
        self.of(value)
    }

    fn serialize_u32(self, value: u32) -> Built<'py> {
        self.of(value)
    }

    fn serialize_u64(self, value: u64) -> Built<'py> {
        self.of(value)
    }

    fn serialize_f32(self, value: f32) -> Built<'py> {
        self.of(value)
    }

    fn serialize_f64(self, value: f64) -> Built<'py> {
        self.of(value)
    }

    fn serialize_char(self, value: char) -> Built<'py> {
        self.of(value)
    }

    fn serialize_str(self, text: &str) -> Built<'py> {
        match self.class {
            Some(class) if self.is_key => Ok(class.key(self.py, text)),
            Some(class) => class.word(self.py, text).map_err(Trouble),
            None => Ok(PyString::new(self.py, text).into_any()),
        }
    }

    fn serialize_bytes(self, _: &[u8]) -> Built<'py> {
        Err(Trouble::custom("bytes"))
    }

    fn serialize_none(self) -> Built<'py> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Built<'py> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Built<'py> {
        Ok(self.py.None().into_bound(self.py))
    }

    fn serialize_unit_struct(self, _: &'static str) -> Built<'py> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Built<'py> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Built<'py> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: &T,
    ) -> Built<'py> {
        Err(Trouble::custom(variant))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Items<'a, 'py>, Trouble> {
        Ok(Items { list: PyList::empty(self.py), each: self })
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Entries<'a, 'py>, Trouble> {
        let made = match self.class {
            Some(class) => class.empty(self.py).map_err(Trouble)?,
            None => PyDict::new(self.py),
        };
        Ok(Entries { made, key: None, builder: self })
    }

    fn serialize_struct(self, _: &'static str, fields: usize) -> Result<Entries<'a, 'py>, Trouble> {
        self.serialize_map(Some(fields))
    }

    fn serialize_tuple(self, _: usize) -> Result<Never<'py>, Trouble> {
        Err(Trouble::custom("a tuple"))
    }

    fn serialize_tuple_struct(self, name: &'static str, _: usize) -> Result<Never<'py>, Trouble> {
        Err(Trouble::custom(name))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Never<'py>, Trouble> {
        Err(Trouble::custom(variant))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Never<'py>, Trouble> {
        Err(Trouble::custom(variant))
    }
}

/// A list that is being made.
struct Items<'a, 'py> {
    list: Bound<'py, PyList>,
    each: Builder<'a, 'py>,
}

impl<'py> SerializeSeq for Items<'_, 'py> {
    type Ok = Bound<'py, PyAny>;
    type Error = Trouble;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Trouble> {
        self.list.append(value.serialize(self.each)?).map_err(Trouble)
    }

    fn end(self) -> Built<'py> {
        Ok(self.list.into_any())
    }
}

/// A dict that is being made.
struct Entries<'a, 'py> {
    made: Bound<'py, PyDict>,
    /// Of the entry whose value is yet to come.
    key: Option<Bound<'py, PyAny>>,
    builder: Builder<'a, 'py>,
}

impl<'py> SerializeMap for Entries<'_, 'py> {
    type Ok = Bound<'py, PyAny>;
    type Error = Trouble;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Trouble> {
        self.key = Some(key.serialize(Builder { is_key: true, ..self.builder })?);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Trouble> {
        let key = self.key.take().ok_or_else(|| Trouble::custom("a value without a key"))?;
        let class = self.builder.class.and_then(|class| class.nested(&key));
        let value = value.serialize(Builder { class, ..self.builder })?;
        self.made.set_item(key, value).map_err(Trouble)
    }

    fn end(self) -> Built<'py> {
        Ok(self.made.into_any())
    }
}

impl<'py> SerializeStruct for Entries<'_, 'py> {
    type Ok = Bound<'py, PyAny>;
    type Error = Trouble;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Trouble> {
        self.serialize_entry(key, value)
    }

    fn end(self) -> Built<'py> {
        Ok(self.made.into_any())
    }
}

/// An object that could not be made, in Python's words.
#[derive(Debug)]
struct Trouble(PyErr);

impl Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Trouble {}

impl ser::Error for Trouble {
    fn custom<T: Display>(what: T) -> Self {
        Self(PyTypeError::new_err(format!("no Python object is made of this: {what}")))
    }
}
