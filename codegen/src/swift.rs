//! Swift: the error enum, one case an error kind; the fields of an error; the models' names and JSON; the open enums' texts.

use syn::Type;

use crate::GeneratedFile;
use crate::reader::{Declarations, Field, Model, OpenEnum};
use crate::text::{camel_case, paragraphs, split_type, wrap};

const HEADER: &str =
    "// Generated from the core's declarations by `cargo xtask codegen`. Do not edit.\n// swift-format-ignore-file\n\n";
const FILES: [&str; 4] = [
    "bindings-uniffi/swift/Sources/UpHuntSDK/Generated/UpHuntError.swift",
    "bindings-uniffi/swift/Sources/UpHuntSDK/Generated/OpenEnums.swift",
    "bindings-uniffi/swift/Sources/UpHuntSDK/Generated/Models.swift",
    "bindings-uniffi/swift/Sources/UpHuntSDK/Generated/BatchResults.swift",
];

/// What a batch reports: read from JSON, not from UniFFI's records.
const BATCH_TYPES: [&str; 5] = ["BatchResults", "BulkItem", "BulkProgress", "EarlyEnd", "SameLetter"];

/// Public types of UniFFI's module that are neither models nor open enums.
const OTHER_TYPES: [&str; 8] =
    ["ApplicationRef", "BulkItemState", "EarlyEndReason", "Endpoint", "ErrorKind", "JSON", "Pacing", "Received"];

/// Options of a client, which Swift declares by hand.
const OPTIONS: [&str; 3] = ["Backoff", "PollSchedule", "RateLimit"];

pub(crate) fn files(declarations: &Declarations) -> Vec<GeneratedFile> {
    let enums: String = declarations.enums.iter().map(open_enum).collect();
    let of_batch = |model: &&Model| BATCH_TYPES.contains(&model.name.as_str());
    let batch: String = declarations.models.iter().filter(of_batch).map(json_struct).collect();
    let closed = declarations.closed_enums.iter().filter(|declared| OTHER_TYPES.contains(&declared.name.as_str()));
    let closed: String = closed.map(closed_enum).collect();
    vec![
        GeneratedFile { path: FILES[0], text: errors(declarations) },
        GeneratedFile { path: FILES[1], text: format!("{HEADER}import UpHuntCore\n{enums}") },
        GeneratedFile { path: FILES[2], text: models(declarations) },
        GeneratedFile { path: FILES[3], text: format!("{HEADER}import UpHuntCore\n{batch}{closed}") },
    ]
}

/// Returns a struct whose properties are read from JSON.
fn json_struct(model: &Model) -> String {
    let name = &model.name;
    let properties: Vec<String> = model.fields.iter().map(field).collect();
    format!(
        "\n{}public struct {name}: Sendable, Hashable {{\n    /// All fields as JSON.\n    public let json: JSON\n\n{}}}\n",
        comment(&model.doc, 0),
        properties.join("\n")
    )
}

/// Re-exports the models, which UniFFI generates in a module of their own, and makes them `Codable`.
fn models(declarations: &Declarations) -> String {
    let models = declarations.models.iter().map(|model| model.name.as_str());
    let models: Vec<&str> = models.filter(|name| !OPTIONS.contains(name) && !BATCH_TYPES.contains(name)).collect();
    let mut names: Vec<&str> = declarations.enums.iter().map(|each| each.name.as_str()).collect();
    names.extend(models.iter().chain(&OTHER_TYPES));
    names.sort_unstable();
    let mut text = format!("{HEADER}import UpHuntCore\n\n");
    text += &names.iter().map(|name| format!("public typealias {name} = UpHuntCore.{name}\n")).collect::<String>();
    for name in models {
        text += &format!(
            "\nextension {name}: JSONModel {{\n    \
             public static func fromJson(_ text: String) throws -> {name} {{ try read{name}(json: text) }}\n}}\n"
        );
    }
    text
}

fn errors(declarations: &Declarations) -> String {
    let mut text = format!("{HEADER}import Foundation\nimport UpHuntCore\n\n");
    text += "/// A call that failed: one case an error kind, each with the same details.\n";
    text += "@dynamicMemberLookup\npublic enum UpHuntError: Error, Sendable, Hashable {\n";
    for kind in &declarations.kinds {
        text += &comment(&kind.doc, 4);
        text += &format!("    case {}(ErrorDetails)\n", case_name(&kind.class));
    }
    text += "\n    init(_ kind: ErrorKind, _ details: ErrorDetails) {\n        self =\n            switch kind {\n";
    for kind in &declarations.kinds {
        text += &format!("            case .{}: .{}(details)\n", lower_first(&kind.name), case_name(&kind.class));
    }
    text +=
        "            }\n    }\n\n    /// The error kind.\n    public var kind: ErrorKind {\n        switch self {\n";
    for kind in &declarations.kinds {
        text += &format!("        case .{}: .{}\n", case_name(&kind.class), lower_first(&kind.name));
    }
    text += "        }\n    }\n\n    /// All fields of the error.\n    public var details: ErrorDetails {\n        switch self {\n";
    let cases: Vec<String> =
        declarations.kinds.iter().map(|kind| format!(".{}(let details)", case_name(&kind.class))).collect();
    text += &format!("        case {}:\n            details\n        }}\n    }}\n}}\n", cases.join(",\n            "));
    text += "\nextension ErrorKind {\n    init?(named name: String?) {\n        switch name {\n";
    for kind in &declarations.kinds {
        text += &format!("        case \"{}\": self = .{}\n", kind.wire, lower_first(&kind.name));
    }
    text += "        default: return nil\n        }\n    }\n}\n";
    text += "\nextension ErrorDetails {\n";
    let fields = declarations.error.fields.iter().filter(|field| field.name != "kind");
    text += &fields.map(field).collect::<Vec<_>>().join("\n");
    text + "}\n"
}

fn field(field: &Field) -> String {
    let (ty, reader) = field_type(&field.ty);
    let name = camel_case(&field.name);
    format!(
        "{}    public var {name}: {ty} {{ {} }}\n",
        comment(&field.doc, 4),
        reader.replace("{}", &format!("json[\"{}\"]", field.key))
    )
}

/// Returns a field's type in Swift and the expression that reads it from JSON.
fn field_type(ty: &Type) -> (&'static str, &'static str) {
    let (name, argument) = split_type(ty);
    let inner = argument.map(|inner| split_type(inner).0).unwrap_or_default();
    match (name.as_str(), inner.as_str()) {
        ("Box", _) => argument.map_or(("String?", "{}?.string"), field_type),
        ("Option", "u16" | "u32" | "i64" | "u64") => ("Int?", "{}?.integer.map(Int.init)"),
        ("Option", "f64") => ("Double?", "{}?.double"),
        ("Option", "bool") => ("Bool?", "{}?.bool"),
        ("Option", "Duration") => ("Duration?", "{}?.double.map { .seconds($0) }"),
        ("Option", "UnixMillis") => ("Date?", "{}?.double.map { Date(timeIntervalSince1970: $0 / 1000) }"),
        ("Option", "Box" | "Application") => ("Application?", "{}.flatMap { try? Application(json: $0) }"),
        ("Option", "Submission") => ("Submission?", "{}.flatMap { try? Submission(json: $0) }"),
        ("Option", "Error") => ("UpHuntError?", "{}.flatMap(UpHuntError.init(json:))"),
        ("Option", "EarlyEnd") => ("EarlyEnd?", "{}.map(EarlyEnd.init(json:))"),
        ("Option", "SameLetter") => ("SameLetter?", "{}.map(SameLetter.init(json:))"),
        ("Vec", _) => ("[BulkItem]", "({}?.array ?? []).map(BulkItem.init(json:))"),
        ("BTreeMap", _) => ("[String: Int]", "({}?.object ?? [:]).compactMapValues { $0.integer.map(Int.init) }"),
        ("u32" | "u64", _) => ("Int", "{}?.integer.map(Int.init) ?? 0"),
        ("bool", _) => ("Bool", "{}?.bool ?? false"),
        ("String", _) => ("String", "{}?.string ?? \"\""),
        ("BulkProgress", _) => ("BulkProgress", "BulkProgress(json: {} ?? [:])"),
        ("BulkItemState", _) => ("BulkItemState", "BulkItemState(named: {}?.string)"),
        ("EarlyEndReason", _) => ("EarlyEndReason", "EarlyEndReason(named: {}?.string)"),
        _ => ("String?", "{}?.string"),
    }
}

fn open_enum(declared: &OpenEnum) -> String {
    let name = &declared.name;
    let each = |form: &dyn Fn(&str, &str) -> String| -> String {
        declared.variants.iter().map(|variant| form(&lower_first(&variant.name), &variant.wire)).collect()
    };
    let known = each(&|case, _| format!("\n        .{case},"));
    let to_case = each(&|case, wire| format!("            case \"{wire}\": .{case}\n"));
    let to_text = each(&|case, wire| format!("        case .{case}: \"{wire}\"\n"));
    format!(
        "\nextension {name}: RawRepresentable, ExpressibleByStringLiteral, Codable {{\n    \
         /// The values that this version knows.\n    public static let known: [{name}] = [{known}\n    ]\n\n    \
         /// The value of this text; `.other` for an unknown one.\n    public init(rawValue: String) {{\n        \
         self =\n            switch rawValue {{\n{to_case}            default: .other(rawValue)\n            }}\n    }}\n\n    \
         /// The value of this text.\n    public init(stringLiteral text: String) {{ self.init(rawValue: text) }}\n\n    \
         /// The text that travels.\n    public var rawValue: String {{\n        switch self {{\n{to_text}        \
         case .other(let text): text\n        }}\n    }}\n}}\n"
    )
}

/// Returns how a closed enum is read from its text. The core and this package have one version, so the text is known.
fn closed_enum(declared: &OpenEnum) -> String {
    let (Some(last), name) = (declared.variants.last(), &declared.name) else { return String::new() };
    let cases: String = declared
        .variants
        .iter()
        .map(|variant| format!("        case \"{}\": self = .{}\n", variant.wire, lower_first(&variant.name)))
        .collect();
    format!(
        "\nextension {name} {{\n    init(named name: String?) {{\n        switch name {{\n{cases}        \
         default: self = .{}\n        }}\n    }}\n}}\n",
        lower_first(&last.name)
    )
}

/// Converts `RateLimitError` to `rateLimit` and `APITimeoutError` to `apiTimeout`.
fn case_name(class: &str) -> String {
    let stem = class.strip_suffix("Error").unwrap_or(class);
    stem.strip_prefix("API").map_or_else(|| lower_first(stem), |rest| format!("api{rest}"))
}

fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|letter| letter.to_ascii_lowercase()).into_iter().chain(letters).collect()
}

fn comment(doc: &str, depth: usize) -> String {
    let indent = " ".repeat(depth);
    let paragraphs: Vec<String> =
        paragraphs(doc).iter().map(|paragraph| wrap(paragraph, 116 - depth).join(&format!("\n{indent}/// "))).collect();
    format!("{indent}/// {}\n", paragraphs.join(&format!("\n{indent}///\n{indent}/// ")))
}
