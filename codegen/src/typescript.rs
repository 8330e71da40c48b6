//! TypeScript: `declared.ts` (types and field names), `errors.ts` (a class per error kind), `error-classes.ts` (by kind).

use syn::Type;

use crate::GeneratedFile;
use crate::reader::{Declarations, ErrorKind, Field, Model, OpenEnum};
use crate::text::{camel_case, paragraphs, split_type, wrap};

const HEADER: &str = "// Generated from the Rust core by `cargo xtask codegen`; do not edit.\n\n";

/// Models that the user creates: their optional fields may be left out.
const INPUTS: [&str; 4] = ["ApplyRequest", "ProposalTerms", "QuestionAnswer", "GenerateProposal"];
/// Models with a class of their own in `models.ts`; the interface of their fields is called `…Data`.
const CLASSES: [&str; 10] = [
    "Application",
    "AppliedJobsPage",
    "ClientJobs",
    "Freelancer",
    "Freelancers",
    "GeneratedProposal",
    "Profile",
    "SetupReport",
    "Submission",
    "WebhookEvent",
];
/// Structs that are no results: configuration, which JavaScript has in its own units.
const CONFIGURATION: [&str; 3] = ["Backoff", "PollSchedule", "RateLimit"];
/// Fields of an error that its base class declares.
const ERROR_BASE_FIELDS: [&str; 2] = ["kind", "message"];
/// Names in the core's documentation that JavaScript spells otherwise.
const WORDS: [(&str, &str); 4] =
    [("None", "null"), ("Some", "a value"), ("Client", "UpHunt"), ("RateLimited", "RateLimitError")];

/// Returns the generated files.
pub(crate) fn files(declarations: &Declarations) -> Vec<GeneratedFile> {
    let mut kinds: Vec<Kind<'_>> = declarations.kinds.iter().map(Kind::new).collect();
    // Only JavaScript can fail to load the core, or goes on without it after a panic.
    kinds.push(Kind {
        wire: "unsupported_runtime",
        class: "UnsupportedRuntimeError",
        doc: "WebAssembly cannot be started here; the hint says what this runtime needs.",
    });
    kinds.push(Kind {
        wire: "internal",
        class: "InternalError",
        doc: "The SDK itself has failed: pending calls end with this error, and so do all after it.",
    });
    vec![
        GeneratedFile { path: "bindings-wasm/js/generated/declared.ts", text: declared(declarations, &kinds) },
        GeneratedFile { path: "bindings-wasm/js/generated/errors.ts", text: errors(&declarations.error, &kinds) },
        GeneratedFile { path: "bindings-wasm/js/generated/error-classes.ts", text: error_classes(&kinds) },
    ]
}

struct Kind<'a> {
    wire: &'a str,
    class: &'a str,
    doc: &'a str,
}

impl<'a> Kind<'a> {
    fn new(kind: &'a ErrorKind) -> Self {
        Self { wire: &kind.wire, class: &kind.class, doc: &kind.doc }
    }
}

fn declared(declarations: &Declarations, kinds: &[Kind<'_>]) -> String {
    let is_listed = |model: &&Model| !model.fields.is_empty() && !CONFIGURATION.contains(&model.name.as_str());
    let models: Vec<&Model> = declarations.models.iter().filter(is_listed).collect();
    let classes = CLASSES.join(", ");
    let mut text = format!(
        "{HEADER}import type {{ {classes} }} from '../models.js';\nimport type {{ UpHuntError }} from './errors.js';\n\n"
    );
    text.extend(declarations.enums.iter().map(open_enum));
    let is_used = |name: &str| {
        let names = models.iter().flat_map(|model| &model.fields).map(|field| typescript_type(&field.ty));
        names.into_iter().any(|used| used.trim_end_matches(" | null") == name)
    };
    text.extend(declarations.closed_enums.iter().filter(|declared| is_used(&declared.name)).map(closed_enum));
    text.extend(models.iter().copied().chain([&declarations.error]).map(interface));
    let wires: Vec<&str> = kinds.iter().map(|kind| kind.wire).collect();
    text += &comment("The kind of an error. The same names in every language.", 0);
    text += &format!("export type ErrorKind =\n  | '{}';\n\n", wires.join("'\n  | '"));
    text += &comment("The fields that this version knows, by class. @internal", 0);
    text += "export const FIELDS: Readonly<Record<string, readonly string[]>> = {\n";
    for model in models.iter().filter(|model| CLASSES.contains(&model.name.as_str())) {
        let keys: Vec<&str> = model.fields.iter().map(|field| field.key.as_str()).collect();
        text += &format!("  {}: ['{}'],\n", model.name, keys.join("', '"));
    }
    text + "};\n"
}

/// Returns a union that editors complete, and that any other text fits, too.
fn open_enum(declared: &OpenEnum) -> String {
    let wires: Vec<&str> = declared.variants.iter().map(|variant| variant.wire.as_str()).collect();
    variants_comment(declared, "\n\nAny other text is a value that this version does not know.")
        + &format!("export type {} =\n  | '{}'\n  | (string & {{}});\n\n", declared.name, wires.join("'\n  | '"))
}

fn closed_enum(declared: &OpenEnum) -> String {
    let wires: Vec<&str> = declared.variants.iter().map(|variant| variant.wire.as_str()).collect();
    variants_comment(declared, "") + &format!("export type {} =\n  | '{}';\n\n", declared.name, wires.join("'\n  | '"))
}

fn variants_comment(declared: &OpenEnum, end: &str) -> String {
    let variants = declared.variants.iter();
    let items: String =
        variants.map(|variant| format!("\n\n- `\"{}\"`: {}", variant.wire, variant.doc.replace('\n', " "))).collect();
    comment(&format!("{}{items}{end}", declared.doc), 0)
}

fn interface(model: &Model) -> String {
    let name = match model.name.as_str() {
        class if CLASSES.contains(&class) => format!("{class}Data"),
        name => name.to_owned(),
    };
    let members: String = model.fields.iter().map(|field| member(model, field)).collect();
    comment(&model.doc, 0) + &format!("export interface {name} {{\n{members}}}\n\n")
}

fn member(model: &Model, field: &Field) -> String {
    let ty = typescript_type(&field.ty);
    let (outer, inner) = split_type(&field.ty);
    let key = &field.key;
    let member = match (outer.as_str(), inner) {
        ("Option", Some(inner)) if INPUTS.contains(&model.name.as_str()) => {
            format!("{key}?: {} | null | undefined", typescript_type(inner))
        }
        ("Value", _) if INPUTS.contains(&model.name.as_str()) => format!("{key}?: unknown"),
        _ if INPUTS.contains(&model.name.as_str()) => format!("{key}: {ty}"),
        // The plain data of an error has the application's plain data.
        _ if model.name == "ErrorDetails" => {
            format!("readonly {key}: {}", ty.replace("Application", "ApplicationData"))
        }
        ("Option" | "Vec", _) if field.may_be_absent && ty != "unknown" => {
            format!("readonly {key}?: {} | null", ty.trim_end_matches(" | null"))
        }
        ("bool", _) if field.may_be_absent => format!("readonly {key}?: {ty}"),
        _ => format!("readonly {key}: {ty}"),
    };
    comment(&with_unit(field), 2) + &format!("  {member};\n")
}

/// Returns a field's documentation with the unit of its number.
fn with_unit(field: &Field) -> String {
    let (mut name, mut inner) = split_type(&field.ty);
    while let Some(ty) = inner {
        (name, inner) = split_type(ty);
    }
    let unit = match name.as_str() {
        "Duration" if !field.doc.contains("econds") => " In seconds.",
        "UnixMillis" => " In Unix milliseconds.",
        _ => "",
    };
    field.doc.trim_end().to_owned() + unit
}

fn typescript_type(ty: &Type) -> String {
    let (name, argument) = split_type(ty);
    match (name.as_str(), argument) {
        ("Option", Some(inner)) => match typescript_type(inner).as_str() {
            "unknown" => "unknown".to_owned(),
            inner => format!("{inner} | null"),
        },
        ("Box", Some(inner)) => typescript_type(inner),
        ("Vec", Some(inner)) => format!("{}[]", typescript_type(inner)),
        ("String", _) => "string".to_owned(),
        ("bool", _) => "boolean".to_owned(),
        ("f64" | "u16" | "u32" | "u64" | "i64" | "usize" | "Duration" | "UnixMillis", _) => "number".to_owned(),
        ("Value", _) => "unknown".to_owned(),
        ("Error", _) => "UpHuntError".to_owned(),
        ("BTreeMap", _) => "Readonly<Record<string, number>>".to_owned(),
        ("Extra" | "Map", _) => "Readonly<Record<string, unknown>>".to_owned(),
        (declared, _) => declared.to_owned(),
    }
}

fn errors(error: &Model, kinds: &[Kind<'_>]) -> String {
    let mut text = format!(
        "{HEADER}import {{ DetailedError }} from '../error.js';\nimport type {{ Application }} from '../models.js';\n\
         import {{ named }} from '../named.js';\nimport type {{ ErrorKind }} from './declared.js';\n\n"
    );
    text += &comment(
        "Base class of all errors of this package. Each kind has a class of its own: distinguish them by `instanceof` or by \
         `kind`. The message ends with the hint.",
        0,
    );
    text += "export class UpHuntError extends DetailedError {\n";
    text += "  /** What went wrong. */\n  declare readonly kind: ErrorKind;\n";
    for field in error.fields.iter().filter(|field| !ERROR_BASE_FIELDS.contains(&field.name.as_str())) {
        text += &comment(&with_unit(field), 2);
        text += &format!("  declare readonly {}: {};\n", field.key, typescript_type(&field.ty));
    }
    text += "}\n\n";
    for Kind { wire, class, doc } in kinds {
        text += &comment(doc, 0);
        text += &format!("export class {class} extends UpHuntError {{\n  declare readonly kind: '{wire}';\n}}\n\n");
    }
    let classes: Vec<&str> = kinds.iter().map(|kind| kind.class).collect();
    text += &format!("named({{\n  UpHuntError,\n  {},\n}});\n\n", classes.join(",\n  "));
    text += &comment("Every kind of error; `kind` distinguishes them.", 0);
    text + &format!("export type AnyUpHuntError =\n  | {};\n", classes.join("\n  | "))
}

fn error_classes(kinds: &[Kind<'_>]) -> String {
    let rows: String = kinds.iter().map(|kind| format!("  {}: errors.{},\n", kind.wire, kind.class)).collect();
    format!(
        "{HEADER}import * as errors from './errors.js';\n\n/** The class of each kind. */\n\
         export const CLASSES: Readonly<Record<string, typeof errors.UpHuntError>> = {{\n{rows}}};\n"
    )
}

/// Returns a `JSDoc` comment with this indentation.
fn comment(doc: &str, indentation: usize) -> String {
    let indent = " ".repeat(indentation);
    let mut lines: Vec<String> = Vec::new();
    for paragraph in paragraphs(doc).iter().filter(|paragraph| !paragraph.starts_with("Source: ")) {
        // The items of a list stand together.
        let follows_item = paragraph.starts_with("- ") && lines.last().is_some_and(|line| line.starts_with(['-', ' ']));
        if !lines.is_empty() && !follows_item {
            lines.push(String::new());
        }
        lines.extend(wrap(&in_javascript(paragraph), 112 - indentation));
    }
    match &lines[..] {
        [] => String::new(),
        [line] => format!("{indent}/** {line} */\n"),
        lines => {
            let body: String =
                lines.iter().map(|line| format!("{}\n", format!("{indent} * {line}").trim_end())).collect();
            format!("{indent}/**\n{body}{indent} */\n")
        }
    }
}

/// Spells the code in a paragraph as JavaScript does: `` `queue_id` `` becomes `` `queueId` ``.
fn in_javascript(paragraph: &str) -> String {
    let is_snake_case =
        |code: &str| code.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_');
    let parts = paragraph.split('`').enumerate().map(|(place, part)| {
        if place % 2 == 0 {
            return part.to_owned();
        }
        let word = WORDS.iter().find(|(rust, _)| *rust == part).map(|(_, javascript)| (*javascript).to_owned());
        format!("`{}`", word.unwrap_or_else(|| if is_snake_case(part) { camel_case(part) } else { part.to_owned() }))
    });
    parts.collect()
}
