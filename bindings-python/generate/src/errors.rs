//! `errors.py`: an exception for each kind of error.

use crate::python::{docstring, spell};
use uphunt_declared::Declared;

/// Fields that the base class has in a shape of Python's own.
const OWN: [&str; 5] = ["kind", "message", "status", "body", "field"];

/// Kinds that Python has an exception for, which is raised too.
const ALSO: [(&str, &str); 5] = [
    ("invalid_input", "ValueError, TypeError"),
    ("connection", "ConnectionError"),
    ("timeout", "TimeoutError"),
    ("deadline_exceeded", "TimeoutError"),
    ("wait_timeout", "TimeoutError"),
];

pub(crate) fn write(declared: &Declared) -> String {
    let classes: Vec<(String, &str, &str)> =
        declared.kinds.iter().map(|kind| (class(&kind.name), kind.wire.as_str(), kind.doc.as_str())).collect();
    let mut names: Vec<&str> = classes.iter().map(|(name, ..)| name.as_str()).chain(["UpHuntError"]).collect();
    names.sort_unstable();
    let all: String = names.iter().map(|name| format!("    \"{name}\",\n")).collect();
    let mut text = format!(
        "\"\"\"What can go wrong. Written from the core's declarations by ``uphunt-python-generate``.\"\"\"\n\n\
         from __future__ import annotations\n\n\
                  from ._error import ErrorBase\n\
         from ._model import moment\n\n\
         TYPE_CHECKING = False\n\
         if TYPE_CHECKING:\n    import datetime\n    from typing import Any, ClassVar\n\n    from .models import Application\n\n\
         __all__ = [\n{all}]\n\n\n\
         class UpHuntError(ErrorBase):\n{}\n    kind: ClassVar[str] = \"\"\n",
        docstring("Anything that went wrong, with all that is known about it. Each kind has a class of its own.", 4),
    );
    for field in declared.error.fields.iter().filter(|field| !OWN.contains(&field.name.as_str())) {
        let spelt = spell(&field.ty, &|name| name == "Application");
        text.push_str(&format!("\n    @property\n    def {}(self) -> {}:\n", field.name, spelt.annotation));
        text.push_str(&docstring(&field.doc, 8));
        let value = format!("self._details.get(\"{}\")", uphunt_declared::camel(&field.name));
        text.push_str(&match spelt.annotation.as_str() {
            _ if spelt.is_moment => format!("        return moment({value})\n"),
            "int" => format!("        found: int = {value} or 0\n        return found\n"),
            annotation => format!("        found: {annotation} = {value}\n        return found\n"),
        });
    }
    for (name, wire, doc) in &classes {
        let also = ALSO.iter().find(|(kind, _)| kind == wire).map_or(String::new(), |(_, base)| format!(", {base}"));
        text.push_str(&format!("\n\nclass {name}(UpHuntError{also}):\n"));
        text.push_str(&docstring(doc, 4));
        text.push_str(&format!("\n    kind = \"{wire}\"\n"));
    }
    let table: String = classes.iter().map(|(name, ..)| format!("        {name},\n")).collect();
    text.push_str(&format!(
        "\n\n_BY_KIND: dict[str, type[UpHuntError]] = {{\n    each.kind: each\n    for each in (\n{table}    )\n}}\n\n\n\
         def from_details(details: dict[str, Any]) -> UpHuntError:\n    \
         \"\"\"Give the exception for what the core says went wrong.\"\"\"\n    \
         error: UpHuntError = _BY_KIND.get(details[\"kind\"], UpHuntError)._from_details(details)\n    return error\n"
    ));
    text
}

/// `RateLimited` as an exception is called. Python's own exceptions keep their names.
fn class(kind: &str) -> String {
    let name = format!("{kind}Error");
    if ALSO.iter().any(|(_, base)| *base == name) { format!("UpHunt{name}") } else { name }
}
