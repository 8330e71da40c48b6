//! Python: `models.py` and `errors.py`.

use syn::Type;

use crate::GeneratedFile;
use crate::reader::{Declarations, Field, Model, OpenEnum};
use crate::text::{paragraphs, screaming_snake_case, split_type, wrap};

/// Models and enums with methods beyond their fields. `_methods.py` has these base classes, written by hand.
const METHODS: [(&str, &str); 6] = [
    ("Application", "ApplicationMethods"),
    ("ApplicationStatus", "StatusMethods"),
    ("ArchivedJob", "ArchivedJobMethods"),
    ("Freelancer", "FreelancerMethods"),
    ("Freelancers", "FreelancersMethods"),
    ("SetupReport", "SetupReportMethods"),
];

/// Fields of an error that `_error.py` declares by hand.
const ERROR_BASE_FIELDS: [&str; 5] = ["kind", "message", "status", "body", "resets_at"];

/// Python's own exceptions that error kinds are, too.
const BUILT_IN_BASES: [(&str, &str); 5] = [
    ("invalid_input", "ValueError, TypeError"),
    ("connection", "ConnectionError"),
    ("timeout", "TimeoutError"),
    ("deadline_exceeded", "TimeoutError"),
    ("wait_timeout", "TimeoutError"),
];

const DATETIME: &str = "datetime.datetime";

/// Returns the generated files.
pub(crate) fn files(declarations: &Declarations) -> Vec<GeneratedFile> {
    vec![
        GeneratedFile { path: "bindings-python/python/uphunt_sdk/models.py", text: models(declarations) },
        GeneratedFile { path: "bindings-python/python/uphunt_sdk/errors.py", text: errors(declarations) },
    ]
}

fn models(declarations: &Declarations) -> String {
    let mut names: Vec<&str> = declarations.enums.iter().map(|each| each.name.as_str()).collect();
    names.extend(declarations.models.iter().map(|model| model.name.as_str()));
    names.sort_unstable();
    let bases: String = METHODS.iter().map(|(_, base)| format!("    {base},\n")).collect();
    let bodies: String = declarations.enums.iter().map(enum_class).collect();
    let is_enum = |name: &str| declarations.enums.iter().any(|each| each.name == name);
    let is_model = |name: &str| declarations.models.iter().any(|each| each.name == name);
    let classes = Classes { is_enum: &is_enum, is_model: &is_model };
    let models: String = in_order(&declarations.models, &classes).iter().map(|each| classes.model(each)).collect();
    format!(
        "\"\"\"The API's models and enums. Generated from the Rust core by ``cargo xtask codegen``; do not edit.\"\"\"\n\n\
         from __future__ import annotations\n\n\
         import datetime  # noqa: TC003 - annotations can be evaluated at run time\n\
         from typing import Any, Optional\n\n\
         from ._methods import (\n{bases})\n\
         from ._model import Model, OpenEnum, as_datetime\n\n\
         __all__ = [\n{}]\n{bodies}{models}",
        quoted(&names)
    )
}

fn quoted(names: &[&str]) -> String {
    names.iter().map(|name| format!("    \"{name}\",\n")).collect()
}

fn base_class<'a>(name: &str, default: &'a str) -> &'a str {
    METHODS.iter().find(|(class, _)| *class == name).map_or(default, |(_, base)| base)
}

fn enum_class(each: &OpenEnum) -> String {
    let name = &each.name;
    let mut text = format!("\n\nclass {name}({}):\n{}", base_class(name, "OpenEnum"), docstring(&each.doc, 4));
    for variant in &each.variants {
        text.push_str(&format!("\n    {} = \"{}\"\n", screaming_snake_case(&variant.name), variant.wire));
        text.push_str(&docstring(&variant.doc, 4));
    }
    text
}

/// How Python annotates a field, and how it reads the value.
struct PythonType {
    annotation: String,
    /// The model class of the value, or of the list's items.
    model: Option<String>,
    read: Read,
}

enum Read {
    /// The key must be there.
    Required,
    /// The key's value, or this.
    Default(&'static str),
    Enum,
    Time,
}

/// Knows which names are classes of the package.
struct Classes<'a> {
    is_enum: &'a dyn Fn(&str) -> bool,
    is_model: &'a dyn Fn(&str) -> bool,
}

impl Classes<'_> {
    fn python_type(&self, ty: &Type) -> PythonType {
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
                let read =
                    if matches!(inner.read, Read::Enum | Read::Time) { inner.read } else { Read::Default("None") };
                PythonType { annotation, model: inner.model, read }
            }
            ("Vec", Some(inner)) => {
                let inner = self.python_type(inner);
                let annotation = format!("list[{}]", inner.annotation);
                PythonType { annotation, model: inner.model, read: Read::Default("[]") }
            }
            ("Box", Some(inner)) => self.python_type(inner),
            ("String", _) => plain("str", Read::Required),
            ("bool", _) => plain("bool", Read::Default("False")),
            ("f64" | "Duration", _) => plain("float", Read::Required),
            ("u16" | "u32" | "u64" | "i64" | "usize", _) => plain("int", Read::Default("0")),
            ("UnixMillis", _) => plain(DATETIME, Read::Time),
            (name, _) if (self.is_enum)(name) => plain(name, Read::Enum),
            (name, _) if (self.is_model)(name) => {
                PythonType { model: Some(name.to_owned()), ..plain(name, Read::Required) }
            }
            _ => plain("Any", Read::Default("None")),
        }
    }

    fn model(&self, model: &Model) -> String {
        let mut text =
            format!("\n\nclass {}({}):\n{}", model.name, base_class(&model.name, "Model"), docstring(&model.doc, 4));
        text.push_str("\n    __slots__ = ()\n");
        let entry = |key: &str, value: &str| format!("        \"{key}\": {value},\n");
        let keys: String = model.fields.iter().map(|field| entry(&field.name, &format!("\"{}\"", field.key))).collect();
        let classes: String = model
            .fields
            .iter()
            .filter_map(|field| Some(entry(&field.key, &self.python_type(&field.ty).model?)))
            .collect();
        if !keys.is_empty() {
            text.push_str(&format!("    _keys = {{  # noqa: RUF012\n{keys}    }}\n"));
        }
        if !classes.is_empty() {
            text.push_str(&format!("    _classes = {{  # noqa: RUF012\n{classes}    }}\n"));
        }
        model.fields.iter().for_each(|field| text.push_str(&self.property(field)));
        text
    }

    fn property(&self, field: &Field) -> String {
        let Field { name, key, doc, ty } = field;
        let python = self.python_type(ty);
        let doc = docstring(doc, 8);
        let annotation = &python.annotation;
        let value = match python.read {
            Read::Required => format!("self._required(\"{key}\")"),
            Read::Default("None") => format!("self.get(\"{key}\")"),
            Read::Default(default) => format!("self.get(\"{key}\", {default})"),
            Read::Enum => match annotation.strip_prefix("Optional[").and_then(|inner| inner.strip_suffix(']')) {
                Some(inner) => format!("self._enum(\"{key}\", {inner})"),
                None => format!("{annotation}(self._required(\"{key}\"))"),
            },
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
fn in_order<'a>(models: &'a [Model], classes: &Classes<'_>) -> Vec<&'a Model> {
    let mut left: Vec<&Model> = models.iter().collect();
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

fn errors(declarations: &Declarations) -> String {
    let mut names: Vec<&str> = declarations.kinds.iter().map(|kind| kind.class.as_str()).collect();
    names.push("UpHuntError");
    names.sort_unstable();
    let mut text = format!(
        "\"\"\"The exceptions, one class per error kind. Generated from the Rust core by ``cargo xtask codegen``; do not edit.\"\"\"\n\n\
         from __future__ import annotations\n\n\
         from typing import Any, Optional\n\n\
         from ._error import ErrorBase\n\
         from .models import Application  # noqa: TC001 - annotations can be evaluated at run time\n\n\
         __all__ = [\n{}]\n\n\n\
         class UpHuntError(ErrorBase):\n{}",
        quoted(&names),
        docstring("Base class of all errors of this package. Each error kind has a class of its own.", 4),
    );
    let classes = Classes { is_enum: &|_| false, is_model: &|name| name == "Application" };
    for field in declarations.error.fields.iter().filter(|field| !ERROR_BASE_FIELDS.contains(&field.name.as_str())) {
        let python = classes.python_type(&field.ty);
        let default = if let Read::Default(default) = python.read { default } else { "None" };
        text.push_str(&format!(
            "\n    {}: {} = {default}\n{}",
            field.name,
            python.annotation,
            docstring(&field.doc, 4)
        ));
    }
    for kind in &declarations.kinds {
        let built_in = BUILT_IN_BASES.iter().find(|(wire, _)| *wire == kind.wire);
        let bases = built_in.map_or(String::new(), |(_, bases)| format!(", {bases}"));
        text.push_str(&format!("\n\nclass {}(UpHuntError{bases}):\n{}", kind.class, docstring(&kind.doc, 4)));
        text.push_str(&format!("\n    kind = \"{}\"\n", kind.wire));
    }
    let table: String =
        declarations.kinds.iter().map(|kind| format!("    \"{}\": {},\n", kind.wire, kind.class)).collect();
    text.push_str(&format!(
        "\n\n_BY_KIND: dict[str, type[UpHuntError]] = {{\n{table}}}\n\n\n\
         def from_details(details: dict[str, Any]) -> UpHuntError:\n    \
         \"\"\"Return the exception for the details of an error of the core.\"\"\"\n    \
         return _BY_KIND.get(details[\"kind\"], UpHuntError).from_details(details)\n"
    ));
    text
}

/// Returns a docstring with this indentation, its first sentence on the first line.
fn docstring(doc: &str, indentation: usize) -> String {
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
