//! `UpHuntError.swift`: an enum with a case for each kind of error, each with all that is known.

use std::fmt::Write as _;

use uphunt_declared::{Declared, camel, parts};

use super::{WORDS, case};
use crate::docs::written;

/// Fields that are not asked for by their own name: the error itself, and its text.
const OWN: [&str; 2] = ["kind", "message"];

const HEAD: &str = "\
// Written from the core's declarations by `uphunt-uniffi-bindgen`.

import Foundation

/// Anything that went wrong: a case for each kind, each with all that is known about it.
///
/// ```swift
/// do {
///     try await client.apply(request)
/// } catch UpHuntError.alreadyApplied(let details) {
///     print(\"it stands at\", details.application?.applicationStatus ?? \"?\")
/// } catch let error as UpHuntError {
///     print(error.localizedDescription, error.hint ?? \"\")
/// }
/// ```
///
/// New kinds may come; keep a `default`.
public enum UpHuntError: Error, Sendable, Hashable {
";

const TAIL: &str = "}

extension UpHuntError: LocalizedError {
    /// What happened, in a sentence.
    public var errorDescription: String? { details.message }

    /// What the user can do about it.
    public var recoverySuggestion: String? { details.hint }
}

extension UpHuntError: CustomStringConvertible {
    /// What happened, and the hint behind it.
    public var description: String {
        details.hint.map { \"\\(details.message) (hint: \\($0))\" } ?? details.message
    }
}
";

pub(crate) fn write(declared: &Declared) -> String {
    let cases: Vec<String> = declared.kinds.iter().map(|kind| case(&kind.name)).collect();
    let mut text = HEAD.to_owned();
    for (case, kind) in cases.iter().zip(&declared.kinds) {
        let _ = writeln!(text, "{}    case {case}(ErrorDetails)", written(&kind.doc, 4, &WORDS));
    }
    text.push_str(
        "\n    /// The error for what the core says went wrong.\n    public init(_ details: ErrorDetails) {\n",
    );
    text.push_str("        self =\n            switch details.kind {\n");
    for case in &cases {
        let _ = writeln!(text, "            case .{case}: .{case}(details)");
    }
    text.push_str(
        "            }\n    }\n\n    /// All that is known about it.\n    public var details: ErrorDetails {\n",
    );
    let patterns: Vec<String> = cases.iter().map(|case| format!(".{case}(let details)")).collect();
    let _ = writeln!(text, "        switch self {{\n        case {}:", patterns.join(",\n            "));
    text.push_str("            details\n        }\n    }\n\n    /// What went wrong.\n");
    text.push_str("    public var kind: ErrorKind { details.kind }\n");
    for field in declared.error.fields.iter().filter(|field| !OWN.contains(&field.name.as_str())) {
        let (name, doc) = (camel(&field.name), written(&field.doc, 4, &WORDS));
        let _ = writeln!(text, "\n{doc}    public var {name}: {} {{ details.{name} }}", spell(&field.ty));
    }
    text + TAIL
}

/// Rust's type as Swift has it.
fn spell(ty: &syn::Type) -> String {
    let (name, argument) = parts(ty);
    match (name.as_str(), argument) {
        ("Option", Some(inner)) => format!("{}?", spell(inner)),
        ("Vec", Some(inner)) => format!("[{}]", spell(inner)),
        ("Box", Some(inner)) => spell(inner),
        ("bool", _) => "Bool".to_owned(),
        ("u16", _) => "UInt16".to_owned(),
        ("u32", _) => "UInt32".to_owned(),
        ("u64", _) => "UInt64".to_owned(),
        ("i64", _) => "Int64".to_owned(),
        ("f64", _) => "Double".to_owned(),
        ("UnixMillis", _) => "Date".to_owned(),
        (name, _) => name.to_owned(),
    }
}
