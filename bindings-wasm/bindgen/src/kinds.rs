//! `kinds.ts`: a class of error for each kind.

use std::fmt::Write as _;

use uphunt_declared::{Declared, camel};

use crate::declared::{spelt, with_unit};
use crate::docs::comment;

/// Fields that the base class has by itself.
const OWN: [&str; 2] = ["kind", "message"];

pub(crate) fn write(declared: &Declared) -> String {
    let mut text = String::from(
        "// Written from the core's declarations by `uphunt-wasm-bindgen`.\n\n\
         import type { ErrorKind } from './declared.js';\nimport { DetailedError } from './error.js';\n\
         import type { Application } from './models.js';\nimport { named } from './named.js';\n\n",
    );
    text += &comment(
        "Anything that went wrong, with all that is known about it. Each kind has a class of its own: tell them apart by \
         `instanceof` or by `kind`. `message` has the hint behind it.",
        0,
    );
    text += "export class UpHuntError extends DetailedError {\n  static {\n    named(this, 'UpHuntError');\n  }\n\n";
    text += "  /** What went wrong. */\n  declare readonly kind: ErrorKind;\n";
    for field in declared.error.fields.iter().filter(|field| !OWN.contains(&field.name.as_str())) {
        text += &comment(&with_unit(field), 2);
        let _ = writeln!(text, "  declare readonly {}: {};", camel(&field.name), spelt(&field.ty));
    }
    text += "}\n\n";
    for kind in &declared.kinds {
        let class = class(&kind.name);
        text += &comment(&kind.doc, 0);
        let _ = writeln!(
            text,
            "export class {class} extends UpHuntError {{\n  static {{\n    named(this, '{class}');\n  }}\n\n  \
             declare readonly kind: '{}';\n}}\n",
            kind.wire
        );
    }
    let classes: Vec<String> = declared.kinds.iter().map(|kind| class(&kind.name)).collect();
    text += &comment("Every kind of error, told apart by `kind`.", 0);
    let _ = writeln!(text, "export type AnyUpHuntError =\n  | {};\n", classes.join("\n  | "));
    text
}

/// `error-of.ts`: from the core's JSON to the class.
pub(crate) fn write_table(declared: &Declared) -> String {
    let mut text = String::from(
        "// Written from the core's declarations by `uphunt-wasm-bindgen`.\n\n\
         import type { ErrorDetails } from './declared.js';\nimport * as kinds from './kinds.js';\n\
         import { Application } from './models.js';\n\n\
         type Class = { name: string } & (new (text: string, details: ErrorDetails, application: Application | null) => kinds.UpHuntError);\n\n\
         const CLASSES: Record<string, Class> = {\n",
    );
    for kind in &declared.kinds {
        let _ = writeln!(text, "  {}: kinds.{},", kind.wire, class(&kind.name));
    }
    text + "};\n\n\
        /** What the core tells of an error. */\nexport interface Thrown {\n  \
        /** The message with the hint behind it. */\n  text: string;\n  \
        /** All that is known. */\n  details: ErrorDetails;\n}\n\n\
        /** The error that this stands for. */\n\
        export function errorOf({ text, details }: Thrown): kinds.UpHuntError {\n  \
        const each = CLASSES[details.kind] ?? kinds.UpHuntError;\n  \
        const error = new each(text, details, details.application && Application.of(details.application));\n  \
        Object.defineProperty(error, 'name', { value: each.name, configurable: true, writable: true });\n  return error;\n}\n"
}

/// `RateLimited` as an error is called: by what JavaScript's other SDKs call it.
fn class(kind: &str) -> String {
    match kind {
        "RateLimited" => "RateLimitError".to_owned(),
        _ => format!("{kind}Error"),
    }
}
