//! Rust's names, types and documentation as Python's.

use syn::Type;
use uphunt_declared::{paragraphs, parts, wrap};

/// What Python calls a type, and what its values have to be made into.
pub(crate) struct Spelt {
    /// As an annotation.
    pub(crate) annotation: String,
    /// The class of the value, or of the list's items, where it is one of ours.
    pub(crate) class: Option<String>,
    /// Whether it is a point in time.
    pub(crate) is_moment: bool,
}

/// `ours` tells whether a name is a model or an enum of the package.
pub(crate) fn spell(ty: &Type, ours: &dyn Fn(&str) -> bool) -> Spelt {
    let (name, argument) = parts(ty);
    let plain = |annotation: &str| Spelt { annotation: annotation.to_owned(), class: None, is_moment: false };
    match (name.as_str(), argument) {
        ("Option", Some(inner)) => {
            let inner = spell(inner, ours);
            let annotation = match inner.annotation.as_str() {
                "Any" => inner.annotation,
                other => format!("{other} | None"),
            };
            Spelt { annotation, ..inner }
        }
        ("Vec", Some(inner)) => {
            let inner = spell(inner, ours);
            Spelt { annotation: format!("list[{}]", inner.annotation), ..inner }
        }
        ("Box", Some(inner)) => spell(inner, ours),
        ("String", _) => plain("str"),
        ("bool", _) => plain("bool"),
        ("f64" | "Duration", _) => plain("float"),
        ("u16" | "u32" | "u64" | "i64" | "usize", _) => plain("int"),
        ("UnixMillis", _) => Spelt { is_moment: true, ..plain("datetime.datetime") },
        (name, _) if ours(name) => Spelt { class: Some(name.to_owned()), ..plain(name) },
        _ => plain("Any"),
    }
}

/// `NotEnoughConnects` as a constant.
pub(crate) fn constant(name: &str) -> String {
    let mut spelt = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !spelt.is_empty() {
            spelt.push('_');
        }
        spelt.push(letter.to_ascii_uppercase());
    }
    spelt
}

/// A docstring at this depth: without Rust's examples and links, in lines that fit.
pub(crate) fn docstring(doc: &str, depth: usize) -> String {
    let indent = " ".repeat(depth);
    let mut paragraphs = prose(doc);
    let first = if paragraphs.is_empty() { String::new() } else { paragraphs.remove(0) };
    let (head, rest) = match first.split_once(". ") {
        Some((head, rest)) => (format!("{head}."), Some(rest.to_owned())),
        None => (first, None),
    };
    let rest: Vec<String> = rest.into_iter().chain(paragraphs).collect();
    if rest.is_empty() {
        return format!("{indent}\"\"\"{head}\"\"\"\n");
    }
    let mut text = format!("{indent}\"\"\"{head}\n");
    for paragraph in rest {
        text.push('\n');
        for line in wrap(&paragraph, 116 - depth) {
            text.push_str(&format!("{indent}{line}\n"));
        }
    }
    text + &format!("{indent}\"\"\"\n")
}

/// The paragraphs as docstrings write them.
fn prose(doc: &str) -> Vec<String> {
    paragraphs(doc).iter().map(|paragraph| paragraph.replace('`', "``").replace('\\', "\\\\")).collect()
}
