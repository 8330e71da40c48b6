//! Rust's names, types and documentation as Python's.

use syn::{GenericArgument, PathArguments, Type};

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

fn parts(ty: &Type) -> (String, Option<&Type>) {
    let Type::Path(path) = ty else { return (String::new(), None) };
    let Some(last) = path.path.segments.last() else { return (String::new(), None) };
    let argument = match &last.arguments {
        PathArguments::AngleBracketed(arguments) => arguments.args.first(),
        _ => None,
    };
    let inner = match argument {
        Some(GenericArgument::Type(inner)) => Some(inner),
        _ => None,
    };
    (last.ident.to_string(), inner)
}

/// `queue_id` as serde's `camelCase` writes it.
pub(crate) fn camel(name: &str) -> String {
    let mut parts = name.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |spelt, part| {
        let mut letters = part.chars();
        let head = letters.next().map(|letter| letter.to_ascii_uppercase());
        spelt + &head.into_iter().chain(letters).collect::<String>()
    })
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

/// The paragraphs that are no code, each on one line, with Rust's links as plain names.
fn prose(doc: &str) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    let mut code = false;
    for line in doc.lines() {
        if line.starts_with("```") {
            code = !code;
        } else if line.trim().is_empty() {
            paragraphs.push(String::new());
        } else if let (false, Some(paragraph)) = (code, paragraphs.last_mut()) {
            if !paragraph.is_empty() {
                paragraph.push(' ');
            }
            paragraph.push_str(line.trim());
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs.iter().map(|paragraph| without_links(paragraph)).collect()
}

/// ``[`name`](path)`` and ``[`Path::name`]`` become ``` ``name`` ```.
fn without_links(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, link)) = rest.split_once("[`") {
        let Some((name, after)) = link.split_once("`]") else { break };
        plain.push_str(before);
        let name = name.rsplit("::").next().unwrap_or(name);
        plain.push_str(&format!("`{name}`"));
        rest = match after.strip_prefix('(').and_then(|target| target.split_once(')')) {
            Some((_, after)) => after,
            None => after,
        };
    }
    plain.push_str(rest);
    plain.replace('`', "``").replace('\\', "\\\\")
}

fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
