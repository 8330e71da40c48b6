//! Kotlin: exceptions, one class an error kind; what a batch reports; the open enums' texts.

use syn::Type;

use crate::GeneratedFile;
use crate::reader::{Declarations, Field, Model, OpenEnum};
use crate::text::{camel_case, paragraphs, screaming_snake_case, split_type, wrap};

const HEADER: &str = "// Generated from the core's declarations by `cargo xtask codegen`. Do not edit.\n";

const SOURCES: [&str; 3] = [
    "bindings-uniffi/kotlin/src/main/kotlin/uphunt/sdk/UpHuntException.kt",
    "bindings-uniffi/kotlin/src/main/kotlin/uphunt/sdk/models/OpenEnums.kt",
    "bindings-uniffi/kotlin/src/main/kotlin/uphunt/sdk/BatchResults.kt",
];

/// What a batch reports: read from JSON, not from UniFFI's records.
const BATCH_TYPES: [&str; 5] = ["BatchResults", "BulkItem", "BulkProgress", "EarlyEnd", "SameLetter"];

/// The head of the file with the classes of a batch.
const BATCH_HEAD: &str = "
package uphunt.sdk

import uphunt.sdk.models.Application
import uphunt.sdk.models.BulkItemState
import uphunt.sdk.models.EarlyEndReason
import uphunt.sdk.models.Submission
";

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
    private var parsed: JsonFields? = null

    private val fields: JsonFields get() = parsed ?: JsonFields(details).also { parsed = it }

    /** Returns all fields of the error as JSON. */
    public fun toJson(): String = details
";

pub(crate) fn files(declarations: &Declarations) -> Vec<GeneratedFile> {
    let mut text = format!("{HEADER}{BASE}");
    let is_own = |field: &&Field| ["kind", "message"].contains(&field.name.as_str());
    text += &declarations.error.fields.iter().filter(|field| !is_own(field)).map(property).collect::<String>();
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
    let of_batch = |model: &&Model| BATCH_TYPES.contains(&model.name.as_str());
    let batch: String = declarations.models.iter().filter(of_batch).map(json_class).collect();
    vec![
        GeneratedFile { path: SOURCES[0], text },
        GeneratedFile { path: SOURCES[1], text: format!("{HEADER}\npackage uphunt.sdk.models\n{enums}") },
        GeneratedFile { path: SOURCES[2], text: format!("{HEADER}{BATCH_HEAD}{batch}") },
    ]
}

/// Returns a class whose properties are read from JSON.
fn json_class(model: &Model) -> String {
    let properties: String = model.fields.iter().map(property).collect();
    format!(
        "\n{}public class {} internal constructor(private val fields: JsonFields) {{{properties}\n    \
         /** Returns all fields as JSON. */\n    public fun toJson(): String = fields.toString()\n\n    \
         /** Returns all fields as JSON. */\n    override fun toString(): String = toJson()\n}}\n",
        comment(&model.doc, 0),
        model.name
    )
}

fn property(field: &Field) -> String {
    let (ty, reader) = field_type(&field.ty);
    let declaration =
        format!("    public val {}: {ty} get() = fields.{reader}(\"{}\")\n", camel_case(&field.name), field.key);
    format!("\n{}{declaration}", comment(&field.doc, 4))
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

/// Returns a field's type in Kotlin and the function of `JsonFields` that reads it.
fn field_type(ty: &Type) -> (String, String) {
    let (name, argument) = split_type(ty);
    let inner = argument.map(|inner| split_type(inner).0).unwrap_or_default();
    let (ty, reader) = match (name.as_str(), inner.as_str()) {
        ("Box", _) => return argument.map(field_type).unwrap_or_default(),
        ("Option", "Box" | "Application") => ("Application?", "application"),
        ("Option", "u16" | "u32") => ("Int?", "int"),
        ("Option", "i64" | "u64") => ("Long?", "long"),
        ("Option", "f64") => ("Double?", "double"),
        ("Option", "bool") => ("Boolean?", "flag"),
        ("Option", "Duration") => ("Duration?", "seconds"),
        ("Option", "UnixMillis") => ("Instant?", "instant"),
        ("Option", "Submission") => ("Submission?", "submission"),
        ("Option", "Error") => ("UpHuntException?", "exception"),
        ("Option", "EarlyEnd") => ("EarlyEnd?", "earlyEnd"),
        ("Option", "SameLetter") => ("SameLetter?", "sameLetter"),
        ("Vec", "BulkItem") => ("List<BulkItem>", "items"),
        ("BTreeMap", _) => ("Map<String, Long>", "counts"),
        ("u32", _) => ("Int", "count"),
        ("u64", _) => ("Long", "number"),
        ("bool", _) => ("Boolean", "isSet"),
        ("String", _) => ("String", "string"),
        ("BulkProgress", _) => ("BulkProgress", "progress"),
        ("BulkItemState", _) => ("BulkItemState", "state"),
        ("EarlyEndReason", _) => ("EarlyEndReason", "reason"),
        _ => ("String?", "text"),
    };
    (ty.to_owned(), reader.to_owned())
}

fn comment(doc: &str, depth: usize) -> String {
    let indent = " ".repeat(depth);
    let paragraphs: Vec<String> =
        paragraphs(doc).iter().map(|paragraph| wrap(paragraph, 120 - depth).join(&format!("\n{indent} * "))).collect();
    let text = paragraphs.join(&format!("\n{indent} *\n{indent} * "));
    if text.contains('\n') {
        return format!("{indent}/**\n{indent} * {text}\n{indent} */\n");
    }
    format!("{indent}/** {text} */\n")
}
