//! Kotlin: the sealed class of exceptions, one subclass an error kind.

use syn::Type;

use crate::GeneratedFile;
use crate::reader::{Declarations, Field, OpenEnum};
use crate::text::{camel_case, paragraphs, screaming_snake_case, split_type, wrap};

const HEADER: &str = "// Generated from the core's declarations by `cargo xtask codegen`. Do not edit.\n";

const SOURCES: [&str; 2] = [
    "bindings-uniffi/kotlin/src/main/kotlin/uphunt/sdk/UpHuntException.kt",
    "bindings-uniffi/kotlin/src/main/kotlin/uphunt/sdk/models/OpenEnums.kt",
];

/// The class above all exceptions. Its fields follow.
const BASE: &str = "
package uphunt.sdk

import java.time.Instant
import kotlin.time.Duration
import uphunt.sdk.models.Application
import uphunt.sdk.models.ErrorKind

/**
 * A call that failed. Each [kind] has a class of its own, such as [RateLimitException].
 *
 * [message] says what happened and ends with the [hint]. Exceptions are [java.io.Serializable].
 */
public sealed class UpHuntException(
    /** The error kind, for a `when` over all of them. */
    public val kind: ErrorKind,
    message: String,
    private val details: String,
) : RuntimeException(message) {
    @Transient
    private var parsed: ErrorFields? = null

    private val fields: ErrorFields get() = parsed ?: ErrorFields(details).also { parsed = it }

    /** Returns all fields of the error as JSON. */
    public fun toJson(): String = details
";

pub(crate) fn files(declarations: &Declarations) -> Vec<GeneratedFile> {
    let mut text = format!("{HEADER}{BASE}");
    let is_own = |field: &&Field| ["kind", "message"].contains(&field.name.as_str());
    for field in declarations.error.fields.iter().filter(|field| !is_own(field)) {
        let (ty, reader) = field_type(&field.ty);
        text += &format!("\n{}", comment(&field.doc, 4));
        text += &format!("    public val {}: {ty} get() = fields.{reader}(\"{}\")\n", camel_case(&field.name), field.key);
    }
    text += "}\n";
    for kind in &declarations.kinds {
        let (class, kind_name) = (class_name(&kind.class), screaming_snake_case(&kind.name));
        text += &format!("\n{}", comment(&kind.doc, 0));
        text += &format!(
            "public class {class} internal constructor(message: String, details: String) :\n    \
             UpHuntException(ErrorKind.{kind_name}, message, details)\n"
        );
    }
    text += "\ninternal fun exceptionOf(kind: ErrorKind, message: String, details: String): UpHuntException = when (kind) {\n";
    for kind in &declarations.kinds {
        let (class, kind_name) = (class_name(&kind.class), screaming_snake_case(&kind.name));
        text += &format!("    ErrorKind.{kind_name} -> {class}(message, details)\n");
    }
    text += "}\n";
    let enums: String = declarations.enums.iter().map(open_enum).collect();
    vec![
        GeneratedFile { path: SOURCES[0], text },
        GeneratedFile { path: SOURCES[1], text: format!("{HEADER}\npackage uphunt.sdk.models\n{enums}") },
    ]
}

/// Returns the function that makes a value of an open enum from its text. UniFFI's classes print as that text.
fn open_enum(declared: &OpenEnum) -> String {
    let name = &declared.name;
    let cases: String = declared
        .variants
        .iter()
        .map(|variant| format!("    \"{}\" -> {name}.{}\n", variant.wire, variant.name))
        .collect();
    format!(
        "\n/** Returns the value that is written as [text]; [{name}.Other] for one that this version does not know. */\n\
         public fun {name}(text: String): {name} = when (text) {{\n{cases}    else -> {name}.Other(text)\n}}\n"
    )
}

/// Converts `RateLimitError` to `RateLimitException` and `APITimeoutError` to `ApiTimeoutException`.
fn class_name(class: &str) -> String {
    let stem = class.strip_suffix("Error").unwrap_or(class);
    let stem = stem.strip_prefix("API").map_or_else(|| stem.to_owned(), |rest| format!("Api{rest}"));
    format!("{stem}Exception")
}

/// Returns a field's type in Kotlin and the function of `ErrorFields` that reads it.
fn field_type(ty: &Type) -> (&'static str, &'static str) {
    let (name, argument) = split_type(ty);
    match name.as_str() {
        "Option" | "Box" => argument.map_or(("String?", "text"), field_type),
        "u16" => ("Int?", "int"),
        "u32" => ("Int", "count"),
        "i64" | "u64" => ("Long?", "long"),
        "bool" => ("Boolean?", "flag"),
        "Duration" => ("Duration?", "seconds"),
        "UnixMillis" => ("Instant?", "instant"),
        "Application" => ("Application?", "application"),
        _ => ("String?", "text"),
    }
}

fn comment(doc: &str, depth: usize) -> String {
    let indent = " ".repeat(depth);
    let paragraphs: Vec<String> = paragraphs(doc)
        .iter()
        .map(|paragraph| wrap(paragraph, 120 - depth).join(&format!("\n{indent} * ")))
        .collect();
    let text = paragraphs.join(&format!("\n{indent} *\n{indent} * "));
    if text.contains('\n') {
        return format!("{indent}/**\n{indent} * {text}\n{indent} */\n");
    }
    format!("{indent}/** {text} */\n")
}
