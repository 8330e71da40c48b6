//! `OpenValues.swift`: the text behind each enum that a growing service may extend.

use std::fmt::Write as _;

use uphunt_declared::{Declared, OpenEnum};

use super::case;

pub(crate) fn write(declared: &Declared) -> String {
    let mut text = "// Written from the core's declarations by `uphunt-uniffi-bindgen`.\n".to_owned();
    declared.enums.iter().for_each(|each| open_enum(&mut text, each));
    text
}

fn open_enum(text: &mut String, each: &OpenEnum) {
    let (name, mut known, mut written, mut read) = (&each.name, String::new(), String::new(), String::new());
    for variant in &each.variants {
        let (case, wire) = (case(&variant.name), &variant.wire);
        let _ = writeln!(known, "        .{case},");
        let _ = writeln!(written, "        case .{case}: \"{wire}\"");
        let _ = writeln!(read, "            case \"{wire}\": .{case}");
    }
    let _ = write!(
        text,
        "
extension {name}: RawRepresentable, Codable, ExpressibleByStringLiteral {{
    /// Every value that this version knows, in the order of the contract.
    public static let known: [{name}] = [
{known}    ]

    /// The value as it travels.
    public var rawValue: String {{
        switch self {{
{written}        case .other(let text): text
        }}
    }}

    /// The value that travels as this. One that this version does not know is `other`.
    public init(rawValue: String) {{
        self =
            switch rawValue {{
{read}            default: .other(rawValue)
            }}
    }}

    /// The value that travels as this.
    public init(stringLiteral value: String) {{
        self.init(rawValue: value)
    }}
}}
"
    );
}
