//! What is known of the package's classes: their keys, and which of their values have a class themselves. Looked up once.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString, PyTuple, PyType};

/// A model, which is a `dict`, or an open enum, which is a `str`.
pub(crate) struct Class {
    object: Py<PyType>,
    /// A model's own keys, in the order in which the core writes them.
    keys: Vec<Key>,
    /// An enum's known members.
    members: Vec<(String, Py<PyAny>)>,
}

struct Key {
    text: String,
    /// The attribute's name.
    name: String,
    object: Py<PyString>,
    /// Of what class the value is, where it is of one.
    nested: Option<Arc<Class>>,
}

impl Class {
    /// The class of this name in `uphunt_sdk.models`.
    pub(crate) fn named(py: Python<'_>, name: &'static str) -> PyResult<Arc<Self>> {
        static KNOWN: Mutex<Option<HashMap<&str, Arc<Class>>>> = Mutex::new(None);
        let known = || KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(class) = known().as_ref().and_then(|known| known.get(name)) {
            return Ok(Arc::clone(class));
        }
        // Not under the lock: looking at the class runs Python.
        let class = Self::look_at(&models(py)?.getattr(name)?)?;
        known().get_or_insert_default().insert(name, Arc::clone(&class));
        Ok(class)
    }

    /// A plain `dict` in which the value of this key is of a class.
    pub(crate) fn with_one(py: Python<'_>, key: &str, class: Arc<Self>) -> Self {
        let key = Key {
            text: key.to_owned(),
            name: key.to_owned(),
            object: PyString::intern(py, key).unbind(),
            nested: Some(class),
        };
        Self { object: py.get_type::<PyDict>().unbind(), keys: vec![key], members: Vec::new() }
    }

    fn look_at(class: &Bound<'_, PyAny>) -> PyResult<Arc<Self>> {
        let py = class.py();
        let (mut keys, mut members) = (Vec::new(), Vec::new());
        if let Ok(known) = class.getattr(intern!(py, "KNOWN")) {
            for member in known.cast::<PyTuple>()? {
                members.push((member.extract()?, member.unbind()));
            }
        } else {
            let nested = class.getattr(intern!(py, "_nested"))?;
            for (object, name) in class.getattr(intern!(py, "_fields"))?.cast::<PyDict>()? {
                let (object, name) = (object.cast_into::<PyString>()?, name.extract()?);
                let nested = nested.cast::<PyDict>()?.get_item(&object)?;
                let nested = nested.as_ref().map(Self::look_at).transpose()?;
                keys.push(Key { text: object.extract()?, name, object: object.unbind(), nested });
            }
        }
        Ok(Arc::new(Self { object: class.cast::<PyType>()?.clone().unbind(), keys, members }))
    }

    /// A model without any entries yet.
    pub(crate) fn empty<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        static NEW: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        // Not by calling the class: what is read here has its classes already, and need not be looked through for them.
        let new = NEW.get_or_try_init(py, || py.get_type::<PyDict>().getattr("__new__").map(Bound::unbind))?;
        Ok(new.bind(py).call1((self.object.bind(py),))?.cast_into()?)
    }

    /// Whether this is an object of the class.
    pub(crate) fn has_instance(&self, object: &Bound<'_, PyAny>) -> PyResult<bool> {
        object.is_instance(self.object.bind(object.py()))
    }

    /// The key of a field in either spelling, and of what class its value is.
    pub(crate) fn field(&self, name: &str) -> Option<(&str, Option<&Self>)> {
        let key = self.keys.iter().find(|key| key.text == name || key.name == name)?;
        Some((&key.text, key.nested.as_deref()))
    }

    /// The fields as attributes are called.
    pub(crate) fn names(&self) -> Vec<&str> {
        self.keys.iter().map(|key| key.name.as_str()).collect()
    }

    /// The field that somebody probably meant who wrote this.
    pub(crate) fn field_near(&self, py: Python<'_>, name: &str) -> PyResult<Option<String>> {
        let near = py.import("difflib")?.call_method1("get_close_matches", (name, self.names(), 1, 0.5))?;
        near.get_item(0).ok().map(|near| near.extract()).transpose()
    }

    /// This text as a key of the model.
    pub(crate) fn key<'py>(&self, py: Python<'py>, text: &str) -> Bound<'py, PyAny> {
        match self.keys.iter().find(|key| key.text == text) {
            Some(key) => key.object.bind(py).clone().into_any(),
            None => PyString::new(py, text).into_any(),
        }
    }

    /// Of what class the value of one of this model's own keys is.
    pub(crate) fn nested(&self, key: &Bound<'_, PyAny>) -> Option<&Self> {
        self.keys.iter().find(|own| own.object.is(key))?.nested.as_deref()
    }

    /// This text as a member of the enum.
    pub(crate) fn word<'py>(&self, py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
        match self.members.iter().find(|(known, _)| known == text) {
            Some((_, member)) => Ok(member.bind(py).clone()),
            None => self.object.bind(py).call1((text,)),
        }
    }
}

fn models(py: Python<'_>) -> PyResult<&Bound<'_, PyModule>> {
    static MODELS: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
    let models = MODELS.get_or_try_init(py, || py.import("uphunt_sdk.models").map(Bound::unbind))?;
    Ok(models.bind(py))
}
