//! What serde says of a value that does not fit, in Python's words and names.

use crate::input::Place;

/// What was wrong with an argument.
pub(crate) struct Misfit {
    pub(crate) field: String,
    pub(crate) message: String,
    pub(crate) hint: String,
}

/// The field that is missing, if that is the trouble, as the service spells it.
pub(crate) fn missing(error: &serde_json::Error) -> Option<String> {
    let text = error.to_string();
    Some(text.strip_prefix("missing field `")?.split_once('`')?.0.to_owned())
}

/// The trouble with what stands at this path below the place.
pub(crate) fn explain(place: Place<'_>, path: &str, error: &serde_json::Error) -> Misfit {
    let text = error.to_string();
    let field = joined(place, if path == "." { "" } else { path });
    if let Some(name) = missing(error) {
        let field = match field.as_str() {
            "" => snake(&name),
            place => format!("{place}.{}", snake(&name)),
        };
        // The arguments of a call all have a value.
        let what = if matches!(place, Place::Call) { "None" } else { "missing" };
        return Misfit { message: format!("{field} is {what}"), field, hint: "Give it: it has no default.".to_owned() };
    }
    let types = text.strip_prefix("invalid type: ").and_then(|types| types.split_once(", expected "));
    match types.and_then(|(found, wanted)| Some((kind(found)?, expected(wanted)))) {
        Some((found, wanted)) => {
            Misfit { message: format!("{field} is {found}"), field, hint: format!("Give {wanted}.") }
        }
        None => Misfit {
            message: format!("{field}: {text}"),
            field,
            hint: "Give it as the documentation describes it.".to_owned(),
        },
    }
}

fn joined(place: Place<'_>, path: &str) -> String {
    match (place, path) {
        (Place::Call, path) => snake(path),
        (place, "") => place.to_string(),
        (place, path) => format!("{place}.{}", snake(path)),
    }
}

/// `coverLetter` as an argument of Python.
fn snake(name: &str) -> String {
    let mut spelt = String::with_capacity(name.len() + 4);
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            spelt.push('_');
        }
        spelt.push(letter.to_ascii_lowercase());
    }
    spelt
}

/// Python's type for what serde found.
fn kind(found: &str) -> Option<&'static str> {
    const KINDS: [(&str, &str); 7] = [
        ("integer", "an int"),
        ("boolean", "a bool"),
        ("floating point", "a float"),
        ("string", "a str"),
        ("sequence", "a list"),
        ("map", "a dict"),
        ("null", "None"),
    ];
    KINDS.iter().find(|(name, _)| found.starts_with(name)).map(|(_, kind)| *kind)
}

/// Python's words for what serde wants.
fn expected(wanted: &str) -> &str {
    match wanted {
        "a string" => "a str",
        "a boolean" => "a bool",
        "a sequence" => "a list",
        "a map" => "a dict",
        "f64" | "f32" => "a number",
        "u16" | "u32" | "u64" | "usize" => "a whole number, 0 or more",
        "i32" | "i64" => "a whole number",
        wanted if wanted.starts_with("struct ") => "a dict",
        wanted => wanted,
    }
}
