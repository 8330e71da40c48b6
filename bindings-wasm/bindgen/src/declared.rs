//! `declared.ts`: the models and the texts that a growing service may extend, as types.

use std::fmt::Write as _;

use syn::Type;
use uphunt_declared::{Declared, Field, Model, OpenEnum, camel, parts};

use crate::docs::comment;

/// What the user gives: fields that may be left out.
const INPUTS: [&str; 4] = ["ApplyRequest", "ProposalTerms", "QuestionAnswer", "GenerateProposal"];
/// What has methods, which `models.ts` gives it.
const CLASSES: [&str; 7] =
    ["Application", "AppliedJobsPage", "ArchivedJob", "Freelancer", "Freelancers", "SetupReport", "Submission"];

pub(crate) fn write(declared: &Declared) -> String {
    let mut text = String::from("// Written from the core's declarations by `uphunt-wasm-bindgen`.\n\n");
    let _ = writeln!(text, "import type {{ {} }} from './models.js';\n", CLASSES.join(", "));
    for each in &declared.enums {
        text += &open_enum(each);
    }
    for model in declared.models.iter().chain([&declared.error]).filter(|model| !model.fields.is_empty()) {
        text += &interface(model);
    }
    let kinds: Vec<String> = declared.kinds.iter().map(|kind| format!("'{}'", kind.wire)).collect();
    text + &comment("What went wrong. The same names in every language.", 0)
        + &format!("export type ErrorKind =\n  | {};\n", kinds.join("\n  | "))
}

/// A union that editors complete and that any other text fits.
fn open_enum(each: &OpenEnum) -> String {
    let mut doc = each.doc.clone();
    for variant in &each.variants {
        let meaning = variant.doc.lines().collect::<Vec<_>>().join(" ");
        let _ = write!(doc, "\n\n- `\"{}\"`: {meaning}", variant.wire);
    }
    doc += "\n\nAny other text is a value that this version does not know.";
    let values: Vec<String> = each.variants.iter().map(|variant| format!("'{}'", variant.wire)).collect();
    comment(&doc, 0) + &format!("export type {} =\n  | {}\n  | (string & {{}});\n\n", each.name, values.join("\n  | "))
}

fn interface(model: &Model) -> String {
    let (input, error) = (INPUTS.contains(&model.name.as_str()), model.name == "ErrorDetails");
    let name = if CLASSES.contains(&model.name.as_str()) { format!("{}Data", model.name) } else { model.name.clone() };
    let mut text = comment(&model.doc, 0) + &format!("export interface {name} {{\n");
    for field in &model.fields {
        text += &comment(&with_unit(field), 2);
        let member = member(field, input);
        // An error's plain data has the application's plain data.
        text += &if error { member.replace(": Application ", ": ApplicationData ") } else { member };
    }
    // A request takes further keys, too, but a name that is mistyped is to be seen in the editor.
    if !input && !error {
        text += &comment("Fields that this version does not know.", 2);
        text += "  readonly [field: string]: unknown;\n";
    }
    text + "}\n\n"
}

/// What the field is, and what its number counts: JavaScript has one type for all of them.
pub(crate) fn with_unit(field: &Field) -> String {
    let (mut name, mut inner) = parts(&field.ty);
    while let Some(ty) = inner {
        (name, inner) = parts(ty);
    }
    let unit = match name.as_str() {
        "Duration" => " In seconds.",
        "UnixMillis" => " In Unix milliseconds.",
        _ => "",
    };
    field.doc.trim_end().to_owned() + unit
}

fn member(field: &Field, input: bool) -> String {
    let name = camel(&field.name);
    let (outer, inner) = parts(&field.ty);
    match (input, outer.as_str(), inner) {
        (true, "Option", Some(inner)) => format!("  {name}?: {} | null | undefined;\n", spelt(inner)),
        (true, "Value", _) => format!("  {name}?: unknown;\n"),
        (true, ..) => format!("  {name}: {};\n", spelt(&field.ty)),
        (false, ..) => format!("  readonly {name}: {};\n", spelt(&field.ty)),
    }
}

/// A type of the core, in TypeScript.
pub(crate) fn spelt(ty: &Type) -> String {
    let (name, argument) = parts(ty);
    match (name.as_str(), argument) {
        ("Option", Some(inner)) => match spelt(inner).as_str() {
            "unknown" => "unknown".to_owned(),
            inner => format!("{inner} | null"),
        },
        ("Box", Some(inner)) => spelt(inner),
        ("Vec", Some(inner)) => format!("{}[]", spelt(inner)),
        ("String", _) => "string".to_owned(),
        ("bool", _) => "boolean".to_owned(),
        ("f64" | "u16" | "u32" | "u64" | "i64" | "usize" | "Duration" | "UnixMillis", _) => "number".to_owned(),
        ("Value", _) => "unknown".to_owned(),
        (own, _) => own.to_owned(),
    }
}
