//! Kotlin's exceptions: one for each kind of error, with the fields that an error has in every language.

use syn::Type;
use uphunt_declared::{Declared, camel, parts};

use crate::docs::written;
use crate::kotlin::WORDS;

/// Fields that an exception has already, or that its class says.
const OWN: [&str; 1] = ["message"];

pub(crate) fn kotlin(declared: &Declared) -> String {
    let doc = |text: &str, depth| written(text, depth, &WORDS);
    let mut text = String::from(
        "// Written from the core's declarations by `uphunt-uniffi-bindgen`.\n\npackage uphunt.sdk\n\n\
         import kotlin.time.Duration\nimport kotlin.time.Instant\nimport uphunt.sdk.internal.Failure\n\n",
    );
    text += &doc(
        "Anything that went wrong, with all that is known about it. Each kind has a class of its own.\n\n\
         `message` is what happened, with what to do about it behind it; `details.message` is the first of the two alone.",
        0,
    );
    text += "public sealed class UpHuntException(message: String, details: ErrorDetails) : Exception(message) {\n";
    text += &doc("All that is known, to keep or to hand on.", 4);
    text += "    public val details: ErrorDetails = details\n";
    for field in declared.error.fields.iter().filter(|field| !OWN.contains(&field.name.as_str())) {
        let name = camel(&field.name);
        text += "\n";
        text += &doc(&field.doc, 4);
        text += &format!("    public val {name}: {} get() = details.{name}\n", spelt(&field.ty));
    }
    for kind in &declared.kinds {
        text += "\n";
        text += &doc(&kind.doc, 4);
        text += &format!(
            "    public class {} internal constructor(message: String, details: ErrorDetails) :\n        \
             UpHuntException(message, details)\n",
            kind.name
        );
    }
    text += "\n    internal companion object {\n        \
             fun of(failure: Failure.Failed): UpHuntException {\n            \
             val (message, details) = failure.text to failure.details\n            return when (details.kind) {\n";
    for kind in &declared.kinds {
        text += &format!("                ErrorKind.{} -> {}(message, details)\n", shouted(&kind.wire), kind.name);
    }
    text + "            }\n        }\n    }\n}\n"
}

fn shouted(wire: &str) -> String {
    wire.to_ascii_uppercase()
}

/// A type of the core, in Kotlin.
fn spelt(ty: &Type) -> String {
    let (name, argument) = parts(ty);
    match (name.as_str(), argument) {
        ("Option", Some(inner)) => format!("{}?", spelt(inner)),
        ("Box", Some(inner)) => spelt(inner),
        ("u16" | "u32", _) => "Int".to_owned(),
        ("u64" | "i64", _) => "Long".to_owned(),
        ("f64", _) => "Double".to_owned(),
        ("bool", _) => "Boolean".to_owned(),
        ("UnixMillis", _) => "Instant".to_owned(),
        (name, _) => name.to_owned(),
    }
}
