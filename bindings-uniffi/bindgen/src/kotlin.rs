//! What is changed in the Kotlin that UniFFI writes: only models and statuses stay public, numbers and times are the ones
//! that Kotlin uses, and what may be missing may be left out.

mod calls;

use std::fs;

use anyhow::{Context as _, Result, bail};
use camino::Utf8Path;
use uphunt_declared::{Declared, OpenEnum};

use crate::docs::{self, Words};
use crate::exceptions;

/// What Rust's documentation speaks of, in Kotlin.
pub(crate) const WORDS: Words = Words(&[
    ("None", "null"),
    ("Display", "toString()"),
    ("apply_and_wait", "applyAndWait"),
    ("GET /status", "GET /status"),
]);

/// The models, and the objects, below the folder of all sources: as UniFFI calls them, and as they are called here.
const MODELS: [&str; 2] = ["uphunt/sdk/uphunt.kt", "uphunt/sdk/Models.kt"];
const OBJECTS: [&str; 2] = ["uphunt/sdk/internal/uphunt_sdk.kt", "uphunt/sdk/internal/Native.kt"];
const EXCEPTIONS: &str = "uphunt/sdk/UpHuntException.kt";

/// What becomes of a type wherever it stands. Kotlin counts with `Int` and `Long`, and has one kind of duration.
const TYPES: [(&str, &str); 12] = [
    ("kotlin.UShort", "Int"),
    ("kotlin.UInt", "Int"),
    ("kotlin.ULong", "Long"),
    ("kotlin.Boolean", "Boolean"),
    ("kotlin.ByteArray", "ByteArray"),
    ("kotlin.Double", "Double"),
    ("kotlin.Int", "Int"),
    ("kotlin.Long", "Long"),
    ("kotlin.String", "String"),
    ("java.time.Duration", "Duration"),
    (": UnixMillis?", ": Instant?"),
    ("FfiConverterRustBuffer<UnixMillis?>", "FfiConverterRustBuffer<Instant?>"),
];

/// The converters of these types, written anew. Each goes to Rust as Rust has it.
const CONVERTERS: [(&str, &str); 4] = [
    ("FfiConverterUShort", include_str!("kotlin/converter_u16.kt")),
    ("FfiConverterUInt", include_str!("kotlin/converter_u32.kt")),
    ("FfiConverterULong", include_str!("kotlin/converter_u64.kt")),
    ("FfiConverterDuration", include_str!("kotlin/converter_duration.kt")),
];

/// What a field is when it is left out, by its type.
const DEFAULTS: [(&str, &str); 3] = [("Extra", "JsonObject(emptyMap())"), ("Value", "JsonNull"), ("Boolean", "false")];

/// What a field's type is called where users read it.
const SPELT: [(&str, &str); 2] = [("Extra", "JsonObject"), ("Value", "JsonElement")];

/// Fields that Rust does not name, by their type.
const UNNAMED: [(&str, &str); 2] = [("String", "value"), ("WebhookEvent", "event")];

/// Finishes the sources in this folder.
pub(crate) fn finish(out: &Utf8Path, declared: &Declared) -> Result<()> {
    change(out, MODELS, |source| {
        let source = fields(&types(source)?);
        let source = declared.enums.iter().try_fold(source, |source, each| texts(&source, each))?;
        Ok(members(&top_level(&source, true)))
    })?;
    change(out, OBJECTS, |source| Ok(functions(&top_level(&calls::driven(&types(source)?)?, false))))?;
    fs::write(out.join(EXCEPTIONS), exceptions::kotlin(declared))?;
    Ok(())
}

fn change(out: &Utf8Path, [from, to]: [&str; 2], change: impl FnOnce(&str) -> Result<String>) -> Result<()> {
    let written = out.join(from);
    let source = fs::read_to_string(&written).with_context(|| from.to_owned())?;
    let changed = change(&docs::rewrite(&source, &WORDS)).with_context(|| from.to_owned())?;
    fs::remove_file(written)?;
    Ok(fs::write(out.join(to), tidy(&changed))?)
}

/// Kotlin's own numbers and durations.
fn types(source: &str) -> Result<String> {
    let mut source = source.to_owned();
    for (name, converter) in CONVERTERS {
        let head = format!("public object {name}:");
        if let Some(start) = source.find(&head) {
            let length = source[start..].find("\n}\n").with_context(|| format!("{name} has no end"))? + 3;
            source.replace_range(start..start + length, converter);
        }
    }
    for (from, to) in TYPES {
        source = source.replace(from, to);
    }
    let source = source.replacen(
        "import java.nio.ByteBuffer\n",
        "import java.nio.ByteBuffer\nimport kotlin.time.Duration\nimport kotlin.time.Duration.Companion.nanoseconds\n\
         import kotlin.time.Duration.Companion.seconds\n",
        1,
    )
    .replacen(
        "import kotlinx.serialization.json.JsonElement\n",
        "import kotlinx.serialization.json.JsonElement\nimport kotlinx.serialization.json.JsonNull\n",
        1,
    )
    .replacen("@file:Suppress(\"NAME_SHADOWING\")", SUPPRESSED, 1);
    // What UniFFI says of its own work in the first lines is not for the users of this library.
    let own = source.find("@file:").context("the file has no annotations")?;
    Ok(format!("// Written from the native library by `uphunt-uniffi-bindgen`, with UniFFI.\n\n{}", &source[own..]))
}

/// What the compiler would say of sources that nobody edits.
const SUPPRESSED: &str = "@file:Suppress(\"ALL\", \"NAME_SHADOWING\", \"RedundantVisibilityModifier\", \"REDUNDANT_CALL_OF_CONVERSION_METHOD\")\n\
     @file:OptIn(kotlin.time.ExperimentalTime::class)";

/// What may be missing may be left out, and what Rust does not name has a name.
fn fields(source: &str) -> String {
    let mut changed = String::with_capacity(source.len());
    for line in source.lines() {
        let field = line.trim();
        let declared = field.strip_prefix("val `").and_then(|rest| rest.split_once("`: "));
        let default = declared.and_then(|(_, ty)| match ty {
            ty if ty.ends_with('?') => Some("null"),
            ty if ty.starts_with("List<") => Some("emptyList()"),
            ty => DEFAULTS.iter().find(|(named, _)| *named == ty).map(|(_, default)| *default),
        });
        let line = SPELT.iter().fold(line.trim_end().to_owned(), |line, (alias, ty)| match declared {
            Some(_) => line.replace(&format!("`: {alias}"), &format!("`: {ty}")),
            None => line,
        });
        match default {
            Some(default) => changed.extend([&line, " = ", default, "\n"]),
            None => changed.extend([&line, "\n"]),
        }
    }
    for (ty, name) in UNNAMED {
        changed = changed.replace(&format!("val v1: {ty})"), &format!("public val {name}: {ty})"));
    }
    // In the converters, a variant's name says which type its field has.
    changed
        .replace("value.v1", "value.value")
        .pipe(|source| named_in(&source, "Received", "value.value", "value.event"))
}

/// Replaces within the converter of one type.
fn named_in(source: &str, ty: &str, from: &str, to: &str) -> String {
    let Some(start) = source.find(&format!("public object FfiConverterType{ty} ")) else { return source.to_owned() };
    let end = source[start..].find("\n}\n").map_or(source.len(), |length| start + length);
    [&source[..start], &source[start..end].replace(from, to), &source[end..]].concat()
}

/// Gives an open enum its list of known values, and a way to find one by its text.
fn texts(source: &str, each: &OpenEnum) -> Result<String> {
    let name = &each.name;
    let Some(start) = source.find(&format!("sealed class {name} {{")) else { bail!("there is no {name}") };
    let converter = format!("public object FfiConverterType{name} ");
    let end = source.find(&converter).with_context(|| format!("{name} has no converter"))?;
    let own = "\n    companion object\n";
    let Some(place) = source[start..end].rfind("\n    companion object") else { bail!("{name} has no companion") };
    let known: Vec<&str> = each.variants.iter().map(|variant| variant.name.as_str()).collect();
    let found: Vec<String> =
        each.variants.iter().map(|variant| format!("            \"{}\" -> {}\n", variant.wire, variant.name)).collect();
    let companion = format!(
        "\n    public companion object {{\n        \
         /** Every value this version knows, in the order of the API's documentation. */\n        \
         public val known: List<{name}> get() = listOf({})\n\n        \
         /** The value that travels as this text. */\n        \
         public fun of(text: String): {name} = when (text) {{\n{}            else -> Other(text)\n        }}\n    }}\n",
        known.join(", "),
        found.concat(),
    );
    let (before, after) = (&source[..start + place], &source[start + place + own.len() - 1..]);
    Ok([before, &companion, after].concat())
}

/// Only models and statuses are for users; `models` says whether there are any in this file.
fn top_level(source: &str, models: bool) -> String {
    const KINDS: [&str; 12] = [
        "abstract class ",
        "class ",
        "data class ",
        "enum class ",
        "fun ",
        "inline fun ",
        "interface ",
        "object ",
        "open class ",
        "sealed class ",
        "suspend fun ",
        "typealias ",
    ];
    let mut changed = String::with_capacity(source.len());
    for line in source.lines() {
        let bare = line.strip_prefix("public ").unwrap_or(line);
        let kind = KINDS.iter().find(|kind| bare.starts_with(**kind));
        let model = models && kind.is_some_and(|kind| ["data class ", "enum class ", "sealed class "].contains(kind));
        match kind {
            Some(_) if model => changed.extend(["public ", bare, "\n"]),
            Some(_) => changed.extend(["internal ", bare, "\n"]),
            None => changed.extend([line, "\n"]),
        }
    }
    changed
}

/// The functions stand behind everything else, indented as if they belonged to something.
fn functions(source: &str) -> String {
    let start = source.rfind("\ninternal object ").unwrap_or(source.len());
    [&source[..start], &source[start..].replace(" fun `", " internal fun `")].concat()
}

/// The members of models say that they are public, as a library's do.
fn members(source: &str) -> String {
    let mut changed = String::with_capacity(source.len());
    let mut model = false;
    for line in source.lines() {
        if !line.starts_with([' ', '}', ')', '/', '\n']) && !line.is_empty() {
            model = line.starts_with("public ");
        }
        let text = line.trim_start();
        let indent = &line[..line.len() - text.len()];
        let open = ["fun `", "object ", "data class ", "companion object"];
        match open.iter().any(|open| text.starts_with(open)) {
            true if model && text == "companion object" => {}
            true if model => changed.extend([indent, "public ", text, "\n"]),
            _ => changed.extend([line, "\n"]),
        }
    }
    changed
}

/// No blank lines but one, none after a bracket, and commas where they belong: this is what a user sees who follows a name.
fn tidy(source: &str) -> String {
    let mut tidied = String::with_capacity(source.len());
    for line in source.lines().map(str::trim_end) {
        if line.trim() == "," {
            tidied.truncate(tidied.trim_end().len());
            tidied.push_str(",\n");
        } else if line.trim().starts_with("// The local Rust") {
            // It speaks of traits.
        } else if !(line.is_empty() && (tidied.ends_with("\n\n") || tidied.ends_with("{\n") || tidied.ends_with("(\n")))
        {
            tidied.extend([line, "\n"]);
        }
    }
    while tidied.contains("\n\n}\n") {
        tidied = tidied.replace("\n\n}\n", "\n}\n");
    }
    tidied
}

/// One step after the other.
trait Pipe: Sized {
    fn pipe<T>(self, step: impl FnOnce(Self) -> T) -> T {
        step(self)
    }
}

impl Pipe for String {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_missing_may_be_left_out() {
        let source =
            "    val `jobId`: String?\n    ,\n    val `jobs`: List<Application>\n    ,\n    val `status`: Status\n";
        let tidied = tidy(&fields(source));
        assert_eq!(
            tidied,
            "    val `jobId`: String? = null,\n    val `jobs`: List<Application> = emptyList(),\n    val `status`: Status\n"
        );
    }

    #[test]
    fn only_models_are_public() {
        let source = "data class Job (\n)\npublic object FfiConverterTypeJob: X {\n}\nopen class RustBuffer {\n}\n";
        assert_eq!(
            top_level(source, true),
            "public data class Job (\n)\ninternal object FfiConverterTypeJob: X {\n}\ninternal open class RustBuffer {\n}\n"
        );
        assert!(!top_level(source, false).contains("public"));
    }
}
