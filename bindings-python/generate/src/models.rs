//! `models.py`: a class for each model and each open enum.

use crate::python::{constant, docstring, spell};
use uphunt_declared::{Declared, Model, OpenEnum, camel};

/// Classes whose methods are written by hand, because what they ask the core is not a field.
const RULES: [(&str, &str); 6] = [
    ("Application", "ApplicationRules"),
    ("ApplicationStatus", "StatusRules"),
    ("ArchivedJob", "ArchivedJobRules"),
    ("Freelancer", "FreelancerRules"),
    ("Freelancers", "FreelancersRules"),
    ("SetupReport", "SetupReportRules"),
];

fn base<'a>(name: &str, otherwise: &'a str) -> &'a str {
    RULES.iter().find(|(class, _)| *class == name).map_or(otherwise, |(_, rules)| rules)
}

pub(crate) fn write(declared: &Declared) -> String {
    let mut rules: Vec<&str> = RULES.iter().map(|(_, rules)| *rules).collect();
    rules.sort_unstable();
    let mut names: Vec<&str> = declared.enums.iter().map(|each| each.name.as_str()).collect();
    names.extend(declared.models.iter().map(|each| each.name.as_str()));
    let all: String = {
        let mut sorted = names.clone();
        sorted.sort_unstable();
        sorted.iter().map(|name| format!("    \"{name}\",\n")).collect()
    };
    let mut text = format!(
        "\"\"\"What the service says and is told. Written from the core's declarations by ``uphunt-python-generate``.\"\"\"\n\n\
         from __future__ import annotations\n\n\
                  from ._model import Model, OpenEnum, moment\n\
         from ._rules import (\n{})\n\n\
         TYPE_CHECKING = False\n\
         if TYPE_CHECKING:\n    import datetime\n    from typing import Any, ClassVar\n\n\
         __all__ = [\n{all}]\n",
        rules.iter().map(|name| format!("    {name},\n")).collect::<String>(),
    );
    declared.enums.iter().for_each(|each| open_enum(&mut text, each));
    // A class that others hold comes before them.
    for each in ordered(&declared.models, &names) {
        model(&mut text, each, &names);
    }
    text
}

fn ordered<'a>(models: &'a [Model], names: &[&str]) -> Vec<&'a Model> {
    let mut left: Vec<&Model> = models.iter().collect();
    let mut ordered = Vec::new();
    while !left.is_empty() {
        let free = left.iter().position(|model| {
            model.fields.iter().all(|field| {
                let class = spell(&field.ty, &|name| names.contains(&name)).class;
                class.is_none_or(|class| !left.iter().any(|other| other.name == class && other.name != model.name))
            })
        });
        ordered.push(left.remove(free.unwrap_or(0)));
    }
    ordered
}

fn open_enum(text: &mut String, each: &OpenEnum) {
    let name = &each.name;
    text.push_str(&format!("\n\nclass {name}({}):\n", base(name, "OpenEnum")));
    text.push_str(&docstring(&each.doc, 4));
    text.push_str("\n    __slots__ = ()\n");
    for variant in &each.variants {
        text.push_str(&format!("    {}: ClassVar[{name}]\n", constant(&variant.name)));
        text.push_str(&docstring(&variant.doc, 4));
    }
    text.push_str("\n\n");
    for variant in &each.variants {
        text.push_str(&format!("{name}.{} = {name}(\"{}\")\n", constant(&variant.name), variant.wire));
    }
    let known: String =
        each.variants.iter().map(|variant| format!("    {name}.{},\n", constant(&variant.name))).collect();
    text.push_str(&format!("{name}.KNOWN = (\n{known})\n"));
}

fn model(text: &mut String, each: &Model, names: &[&str]) {
    text.push_str(&format!("\n\nclass {}({}):\n", each.name, base(&each.name, "Model")));
    text.push_str(&docstring(&each.doc, 4));
    text.push_str("\n    __slots__ = ()\n");
    if each.fields.is_empty() {
        return;
    }
    let spelt: Vec<_> =
        each.fields.iter().map(|field| (field, spell(&field.ty, &|name| names.contains(&name)))).collect();
    let matched: String = each.fields.iter().map(|field| format!("        \"{}\",\n", field.name)).collect();
    text.push_str(&format!(
        "    __match_args__ = {}\n",
        if each.fields.len() == 1 { format!("(\"{}\",)", each.fields[0].name) } else { format!("(\n{matched}    )") }
    ));
    let fields: String =
        each.fields.iter().map(|field| format!("        \"{}\": \"{}\",\n", camel(&field.name), field.name)).collect();
    text.push_str(&format!("    _fields: ClassVar[dict[str, str]] = {{\n{fields}    }}\n"));
    let nested: String = spelt
        .iter()
        .filter_map(|(field, spelt)| Some(format!("        \"{}\": {},\n", camel(&field.name), spelt.class.as_ref()?)))
        .collect();
    if !nested.is_empty() {
        text.push_str(&format!("    _nested: ClassVar[dict[str, Any]] = {{\n{nested}    }}\n"));
    }
    for (field, spelt) in &spelt {
        let key = camel(&field.name);
        let annotation = &spelt.annotation;
        text.push_str(&format!("\n    @property\n    def {}(self) -> {annotation}:\n", field.name));
        text.push_str(&docstring(&field.doc, 8));
        if spelt.is_moment {
            text.push_str(&format!("        return moment(self.get(\"{key}\"))\n"));
            text.push_str(&format!("\n    @property\n    def {}_ms(self) -> int | None:\n", field.name));
            text.push_str(&format!("        \"\"\"The same as ``{}``, in Unix milliseconds.\"\"\"\n", field.name));
            text.push_str(&format!("        found: int | None = self.get(\"{key}\")\n        return found\n"));
        } else if annotation == "Any" {
            text.push_str(&format!("        return self.get(\"{key}\")\n"));
        } else {
            let value =
                if annotation.ends_with("None") { format!("self.get(\"{key}\")") } else { format!("self[\"{key}\"]") };
            text.push_str(&format!("        found: {annotation} = {value}\n        return found\n"));
        }
    }
}
