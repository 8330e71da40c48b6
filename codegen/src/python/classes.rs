//! Python's classes of models and enums.

use syn::Type;

use super::{CAMPAIGN, declared_classes, enums};
use crate::reader::{Declarations, Field, Model, OpenEnum};
use crate::text::{paragraphs, screaming_snake_case, split_type, wrap};

/// The bodies of methods beyond fields, by class. Written by hand.
const METHODS: &str = include_str!("methods.py");

const DATETIME: &str = "datetime.datetime";

/// Models that users create to send. Their fields' types are checked.
const REQUESTS: [&str; 4] = ["ApplyRequest", "GenerateProposal", "ProposalTerms", "QuestionAnswer"];

/// Returns the source of a class's methods beyond its fields.
fn methods(class: &str) -> String {
    let body = METHODS.split("\n\n\nclass ").find_map(|part| part.strip_prefix(class)?.strip_prefix(":\n"));
    body.map_or(String::new(), |body| format!("\n{}\n", body.trim_end()))
}

pub(super) fn enum_class(each: &OpenEnum) -> String {
    let name = &each.name;
    let mut text = format!("\n\nclass {name}(OpenEnum):\n{}", docstring(&each.doc, 4));
    for variant in &each.variants {
        text.push_str(&format!("\n    {} = \"{}\"\n", screaming_snake_case(&variant.name), variant.wire));
        text.push_str(&docstring(&variant.doc, 4));
    }
    text + &methods(name)
}

/// How Python annotates a field, and how it reads the value.
pub(super) struct PythonType {
    pub(super) annotation: String,
    /// The model class of the value, or of the list's items.
    model: Option<String>,
    pub(super) read: Read,
}

pub(super) enum Read {
    /// The key must be there.
    Required,
    /// The key's value, or this.
    Default(&'static str),
    Enum,
    Error,
    Time,
}

/// The classes that the declarations become.
pub(super) struct Classes<'a>(pub(super) &'a Declarations);

impl<'a> Classes<'a> {
    /// Returns a class that has methods but is not declared: they would be left out.
    pub(super) fn undeclared(&self) -> Option<&'static str> {
        let names = METHODS.split("\n\n\nclass ").skip(1).filter_map(|part| Some(part.split_once(':')?.0));
        names.into_iter().find(|name| !self.is_enum(name) && !self.is_model(name))
    }

    fn is_enum(&self, name: &str) -> bool {
        enums(self.0).any(|each| each.name == name)
    }

    fn is_model(&self, name: &str) -> bool {
        self.0.models.iter().any(|each| each.name == name)
    }

    /// Returns the models that hold no error, and those that do, each after those that its fields hold.
    pub(super) fn by_errors(&self) -> (Vec<&'a Model>, Vec<&'a Model>) {
        let ordered = in_order(declared_classes(self.0).collect(), self);
        let has_error =
            |model: &&Model| model.fields.iter().any(|field| matches!(self.python_type(&field.ty).read, Read::Error));
        ordered.into_iter().partition(|model| !has_error(model))
    }

    /// Returns the class for a type of the core, or of campaigns.
    fn class(&self, name: &str) -> Option<String> {
        let names = [name.to_owned(), format!("{CAMPAIGN}{name}")];
        names.into_iter().find(|name| self.is_enum(name) || self.is_model(name))
    }

    pub(super) fn python_type(&self, ty: &Type) -> PythonType {
        let (name, argument) = split_type(ty);
        let plain = |annotation: &str, read| PythonType { annotation: annotation.to_owned(), model: None, read };
        match (name.as_str(), argument) {
            ("Option", Some(inner)) => {
                let inner = self.python_type(inner);
                let annotation = if inner.annotation == "Any" {
                    inner.annotation
                } else {
                    format!("Optional[{}]", inner.annotation)
                };
                let read = match inner.read {
                    Read::Required | Read::Default(_) => Read::Default("None"),
                    read => read,
                };
                PythonType { annotation, model: inner.model, read }
            }
            ("Vec", Some(inner)) => {
                let inner = self.python_type(inner);
                let annotation = format!("list[{}]", inner.annotation);
                PythonType { annotation, model: inner.model, read: Read::Default("[]") }
            }
            ("Box", Some(inner)) => self.python_type(inner),
            ("BTreeMap", _) => plain("dict[str, Any]", Read::Default("{}")),
            ("Error", _) => plain("UpHuntError", Read::Error),
            ("String", _) => plain("str", Read::Required),
            ("bool", _) => plain("bool", Read::Default("False")),
            ("f64" | "Duration", _) => plain("float", Read::Required),
            ("u16" | "u32" | "u64" | "i64" | "usize", _) => plain("int", Read::Default("0")),
            ("UnixMillis", _) => plain(DATETIME, Read::Time),
            (name, _) => match self.class(name) {
                Some(class) if self.is_enum(&class) => plain(&class, Read::Enum),
                Some(class) => PythonType { model: Some(class.clone()), ..plain(&class, Read::Required) },
                None => plain("Any", Read::Default("None")),
            },
        }
    }

    pub(super) fn model(&self, model: &Model) -> String {
        let mut text = format!("\n\nclass {}(Model):\n{}", model.name, docstring(&model.doc, 4));
        text.push_str("\n    __slots__ = ()\n");
        let entry = |key: &str, value: &str| format!("        \"{key}\": {value},\n");
        let keys: String = model.fields.iter().map(|field| entry(&field.name, &format!("\"{}\"", field.key))).collect();
        let classes: String = model
            .fields
            .iter()
            .filter_map(|field| Some(entry(&field.key, &self.python_type(&field.ty).model?)))
            .collect();
        if !keys.is_empty() {
            text.push_str(&format!("    _keys = {{\n{keys}    }}\n"));
        }
        if !classes.is_empty() {
            text.push_str(&format!("    _classes = {{\n{classes}    }}\n"));
        }
        if REQUESTS.contains(&model.name.as_str()) {
            let types = model.fields.iter().filter_map(|field| Some(entry(&field.key, self.checked_type(&field.ty)?)));
            let types: String = types.collect();
            if !types.is_empty() {
                text.push_str(&format!("    _types = {{\n{types}    }}\n"));
            }
        }
        model.fields.iter().for_each(|field| text.push_str(&self.property(field)));
        text + &methods(&model.name)
    }

    /// Returns the type that a value given for a field must have; `None` for any.
    fn checked_type(&self, ty: &Type) -> Option<&'static str> {
        let (name, argument) = split_type(ty);
        match (name.as_str(), argument) {
            ("Option" | "Box", Some(inner)) => self.checked_type(inner),
            ("Vec", _) => Some("list"),
            ("String", _) => Some("str"),
            ("bool", _) => Some("bool"),
            ("f64", _) => Some("float"),
            (name, _) if self.is_enum(name) => Some("str"),
            (name, _) if self.is_model(name) => Some("dict"),
            _ => None,
        }
    }

    fn property(&self, field: &Field) -> String {
        let Field { name, key, doc, ty, .. } = field;
        let python = self.python_type(ty);
        let doc = docstring(doc, 8);
        let annotation = &python.annotation;
        let value = match python.read {
            Read::Required => format!("self._required(\"{key}\")"),
            Read::Default("None") => format!("self.get(\"{key}\")"),
            Read::Default(default) => format!("self.get(\"{key}\", {default})"),
            Read::Enum => match annotation.strip_prefix("Optional[").and_then(|inner| inner.strip_suffix(']')) {
                Some(inner) => format!("self._enum(\"{key}\", {inner})"),
                None => format!("self._enum(\"{key}\", {annotation}) or {annotation}(\"\")"),
            },
            Read::Error => format!("from_details(self[\"{key}\"]) if self.get(\"{key}\") else None"),
            Read::Time => format!("as_datetime(self.get(\"{key}\"))"),
        };
        let annotation = if matches!(python.read, Read::Time) { "Optional[datetime.datetime]" } else { annotation };
        let mut text = format!("\n    @property\n    def {name}(self) -> {annotation}:\n{doc}        return {value}\n");
        if matches!(python.read, Read::Time) {
            text.push_str(&format!(
                "\n    @property\n    def {name}_ms(self) -> Optional[int]:\n        \
                 \"\"\"``{name}`` in Unix milliseconds.\"\"\"\n        return self._int(\"{key}\")\n"
            ));
        }
        text
    }
}

/// Returns the models so that each comes after those that its fields hold: Python evaluates class bodies in order.
fn in_order<'a>(mut left: Vec<&'a Model>, classes: &Classes<'_>) -> Vec<&'a Model> {
    let mut ordered = Vec::new();
    while !left.is_empty() {
        let free = left.iter().position(|model| {
            model.fields.iter().all(|field| {
                let needed = classes.python_type(&field.ty).model;
                needed.is_none_or(|needed| needed == model.name || !left.iter().any(|other| other.name == needed))
            })
        });
        ordered.push(left.remove(free.unwrap_or(0)));
    }
    ordered
}

/// Returns a docstring with this indentation, its first sentence on the first line.
pub(super) fn docstring(doc: &str, indentation: usize) -> String {
    let indent = " ".repeat(indentation);
    let mut paragraphs: Vec<String> =
        paragraphs(doc).iter().map(|paragraph| paragraph.replace('`', "``").replace('\\', "\\\\")).collect();
    let first = if paragraphs.is_empty() { String::new() } else { paragraphs.remove(0) };
    let (summary, rest) = match first.split_once(". ") {
        Some((summary, rest)) => (format!("{summary}."), Some(rest.to_owned())),
        None => (first, None),
    };
    let rest: Vec<String> = rest.into_iter().chain(paragraphs).collect();
    if rest.is_empty() {
        return format!("{indent}\"\"\"{summary}\"\"\"\n");
    }
    let mut text = format!("{indent}\"\"\"{summary}\n");
    for paragraph in rest {
        let lines = wrap(&paragraph, 116 - indentation);
        text.push_str(&format!("\n{}", lines.iter().map(|line| format!("{indent}{line}\n")).collect::<String>()));
    }
    text + &format!("{indent}\"\"\"\n")
}
